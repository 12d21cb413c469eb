// SPDX-License-Identifier: GPL-3.0-or-later
// One executable: the guard of worker processes (hidden), the subcommands (no display), or the window.
#include "app/cli_commands.h"
#include "app/gui_main.h"
#if __has_include("blender_link/guard.h")
#include "blender_link/guard.h"
#define TAGMILL_HAS_GUARD
#endif

#include <string_view>

int main(int argc, char **argv)
{
#ifdef TAGMILL_HAS_GUARD
    if (argc > 1 && std::string_view(argv[1]) == "--guard")
        return tagmill::runGuard(argc, argv);
#endif
    if (tagmill::isCommandLine(argc, argv))
        return tagmill::runCommandLine(argc, argv);
    return tagmill::runGui(argc, argv);
}
