// SPDX-License-Identifier: GPL-3.0-or-later
// --help, made from the tables.
#include "app/cli_arguments.h"

#include <algorithm>

namespace tagmill {

namespace {

constexpr size_t helpColumn = 34, helpWidth = 100;

std::string flagForms(const FlagDesc &flag)
{
    std::string forms;
    if (flag.letter)
        forms += std::string{'-', flag.letter} + ", ";
    forms += "--" + std::string(flag.longForm());
    if (!flag.value.empty())
        forms += " " + std::string(flag.value);
    if (flag.isRepeatable)
        forms += " …";
    return forms;
}

std::string shortForm(const FlagDesc &flag)
{
    std::string form = flag.letter ? std::string{'-', flag.letter} : "--" + std::string(flag.longForm());
    if (!flag.value.empty())
        form += " " + std::string(flag.value);
    return form;
}

/// Characters on screen of UTF-8 text.
size_t columns(std::string_view text)
{
    return static_cast<size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string wrapped(std::string_view text)
{
    std::string out;
    size_t column = helpColumn;
    while (!text.empty()) {
        const size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (column + columns(word) > helpWidth) {
            out += "\n" + std::string(helpColumn, ' ');
            column = helpColumn;
        }
        out.append(word).append(text.empty() ? "" : " ");
        column += columns(word) + 1;
    }
    return out;
}

std::string row(const std::string &left, std::string_view right)
{
    std::string line = "  " + left;
    const size_t width = columns(line);
    line += width + 2 > helpColumn ? "\n" + std::string(helpColumn, ' ') : std::string(helpColumn - width, ' ');
    return line + wrapped(right) + "\n";
}

std::string flagHelp(const FlagDesc &flag)
{
    std::string help(flag.help);
    std::string also;
    if (!flag.alias.empty())
        also += "--" + std::string(flag.alias);
    if (flag.aliasLetter)
        also += (also.empty() ? "-" : ", -") + std::string(1, flag.aliasLetter);
    return also.empty() ? help : help + " (also " + also + ")";
}

} // namespace

std::string commandHelp(const CommandDesc &command, std::span<const FlagDesc> flags)
{
    std::string usage = "Usage: tagmill " + std::string(command.name);
    std::string rows;
    for (const FlagDesc &flag : flags) {
        const auto isIn = [&](const std::vector<std::string_view> &names) {
            return std::find(names.begin(), names.end(), flag.name) != names.end();
        };
        if (isIn(command.required))
            usage += " " + shortForm(flag);
        else if (!isIn(command.optional))
            continue;
        rows += row(flagForms(flag), flagHelp(flag));
    }
    if (!command.operands.empty())
        usage += " " + std::string(command.operands);
    usage += command.optional.empty() ? "\n\n" : " [options]\n\n";
    return usage + std::string(command.summary) + "\n\n" + rows + row("-h, --help", "Show this text");
}

} // namespace tagmill
