// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"

#include "app/cli_output.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>

namespace tagmill {

namespace {

void print(std::FILE *stream, std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stream);
    std::fflush(stream);
}

int failUsage(std::string_view command, const Error &error, const std::vector<std::string> &words)
{
    if (std::find(words.begin(), words.end(), "--json") != words.end()) {
        const QJsonObject document{{QStringLiteral("error"), problemJson(error.problem)}, {QStringLiteral("status"), statusUsage}};
        print(stdout, QJsonDocument(document).toJson().toStdString());
    }
    const std::string program = command.empty() ? "tagmill" : "tagmill " + std::string(command);
    print(stderr, program + ": " + error.text() + "\nSee " + program + " --help\n");
    return statusUsage;
}

std::string programHelp()
{
    std::string text = "Usage: tagmill [gui] [CONFIG|DATASET]     open the window\n"
                       "       tagmill COMMAND …                  work without a display\n\n"
                       "Designs, previews, renders and audits synthetic fiducial-marker datasets.\n\nCommands:\n";
    for (const CommandDesc &command : commandLineCommands()) {
        std::string line = "  " + std::string(command.name);
        line.resize(std::max<size_t>(line.size() + 1, 20), ' ');
        text += line + std::string(command.summary) + "\n";
    }
    return text + "\n  --version           Print the version\n"
                  "  --help              Show this text; after a command: its options\n\n"
                  "Exit status: 0 done, 1 wrong input or a failed check, 2 wrong usage, 3 the work failed,\n"
                  "130 interrupted (generate --resume continues)\n";
}

Error unknownCommand(std::string_view name)
{
    std::vector<std::string_view> names{"gui"};
    for (const CommandDesc &command : commandLineCommands()) {
        names.push_back(command.name);
        names.push_back(command.name.substr(0, command.name.find(' ')));
    }
    const std::string_view nearest = nearestName(name, names);
    if (nearest.empty())
        return makeError(Errc::InvalidValue, "cli.unknown_command", {std::string(name)});
    return makeError(Errc::InvalidValue, "cli.unknown_command_near", {std::string(name), std::string(nearest)});
}

/// The command that the words begin with, and how many words its name takes.
const CommandDesc *findCommand(const std::vector<std::string> &words, size_t &nameWords)
{
    for (const CommandDesc &command : commandLineCommands()) {
        const bool hasTwo = command.name.find(' ') != std::string_view::npos;
        const std::string given = hasTwo && words.size() > 1 ? words[0] + " " + words[1] : words[0];
        if (command.name == given) {
            nameWords = hasTwo ? 2 : 1;
            return &command;
        }
    }
    return nullptr;
}

int runCommand(const std::vector<std::string> &words)
{
    size_t nameWords = 0;
    const CommandDesc *command = findCommand(words, nameWords);
    if (!command) {
        const auto isGroup = [&](const CommandDesc &row) { return row.name.starts_with(words[0] + " "); };
        const auto commands = commandLineCommands();
        const bool isPart = words.size() > 1 && words[1][0] != '-' && std::any_of(commands.begin(), commands.end(), isGroup);
        return failUsage({}, unknownCommand(isPart ? words[0] + " " + words[1] : words[0]), words);
    }
    const auto arguments = parseArguments(*command, commandLineFlags(), {words.begin() + static_cast<std::ptrdiff_t>(nameWords), words.end()});
    if (!arguments)
        return failUsage(command->name, arguments.error(), words);
    if (arguments->isHelpAsked()) {
        print(stdout, commandHelp(*command, commandLineFlags()));
        return 0;
    }
    return command->run(*arguments);
}

} // namespace

bool isCommandLine(int argc, char **argv)
{
    if (argc < 2)
        return false;
    const std::string_view first = argv[1];
    if (first.empty() || first == "gui")
        return false;
    if (first[0] == '-')
        return true;
    size_t nameWords = 0;
    std::vector<std::string> words(argv + 1, argv + argc);
    if (findCommand(words, nameWords))
        return true;
    std::error_code ec;
    const bool isPath = std::filesystem::exists(first, ec) || first.find_first_of("/.") != std::string_view::npos;
    return !isPath;
}

int runCommandLine(int argc, char **argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.empty() || words[0] == "--help" || words[0] == "-h" || words[0] == "help") {
        print(stdout, programHelp());
        return 0;
    }
    if (words[0] == "--version") {
        print(stdout, "tagmill " TAGMILL_VERSION "\n");
        return 0;
    }
    try {
        return runCommand(words);
    } catch (const std::exception &exception) {
        const Error error = makeError(Errc::Internal, "internal", {exception.what()});
        print(stderr, "tagmill: " + error.text() + "\n");
        return exitStatus(error.code);
    }
}

} // namespace tagmill
