// SPDX-License-Identifier: GPL-3.0-or-later
// One executable: the guard of worker processes and the writer of its own manual (both hidden), the subcommands (no display), or
// the window.
#include "app/cli_commands.h"
#include "app/cli_manual.h"
#include "app/gui_main.h"
#include "blender_link/display.h"
#include "blender_link/guard.h"
#include "core/freed_memory.h"
#include "core/result.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr int usageStatus = 2;

/// `tagmill --guard FD -- COMMAND…`, as WorkerProcess writes it.
int runAsGuard(int argc, char **argv)
{
    const std::string_view number = argc > 2 ? argv[2] : "";
    int fd = -1;
    std::from_chars(number.data(), number.data() + number.size(), fd);
    if (argc < 5 || fd < 0 || std::string_view(argv[3]) != "--")
        return usageStatus;
    return tagmill::runGuard(fd, std::vector<std::string>(argv + 4, argv + argc));
}

/// `tagmill --manual man|bash`, as the build runs it.
int writeManual(int argc, char **argv)
{
    const std::string_view kind = argc == 3 ? argv[2] : "";
    if (kind != "man" && kind != "bash")
        return usageStatus;
    const auto commands = tagmill::commandLineCommands();
    const auto flags = tagmill::commandLineFlags();
    const std::string text = kind == "man" ? tagmill::manualPage(commands, flags, TAGMILL_VERSION) : tagmill::bashCompletion(commands, flags);
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() ? 0 : 1;
}

/// Qt aborts without a display; whoever names a platform plugin needs none of ours.
bool hasDisplay(int argc, char **argv)
{
    const char *platform = std::getenv("QT_QPA_PLATFORM");
    const auto isPlatform = [](std::string_view word) { return word == "-platform" || word == "--platform"; };
    return (platform && *platform) || std::any_of(argv + 1, argv + argc, isPlatform) || !tagmill::reachableDisplay().isEmpty();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "--guard")
        return runAsGuard(argc, argv);
    if (argc > 1 && std::string_view(argv[1]) == "--manual")
        return writeManual(argc, argv);
    if (tagmill::isCommandLine(argc, argv)) {
        tagmill::keepFreedMemory();
        return tagmill::runCommandLine(argc, argv);
    }
    if (!hasDisplay(argc, argv)) {
        const tagmill::Error error = tagmill::makeError(tagmill::Errc::Io, "cli.no_display");
        std::fprintf(stderr, "tagmill: %s\n", error.text().c_str());
        return tagmill::exitStatus(error.code);
    }
    return tagmill::runGui(argc, argv);
}
