// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_manual.h"

#include <algorithm>
#include <set>

namespace tagmill {

namespace {

const FlagDesc *flagNamed(std::span<const FlagDesc> flags, std::string_view name)
{
    const auto flag = std::find_if(flags.begin(), flags.end(), [name](const FlagDesc &f) { return f.name == name; });
    return flag == flags.end() ? nullptr : &*flag;
}

/// Text for a line of man(7): backslashes, hyphens that must stay, a leading dot or quote.
std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else
            out += c;
    }
    return !out.empty() && (out.front() == '.' || out.front() == '\'') ? "\\&" + out : out;
}

void addFlag(std::string &page, const FlagDesc &flag, bool isRequired)
{
    page += ".TP\n";
    std::string forms;
    if (flag.letter)
        forms += "\\fB\\-" + std::string(1, flag.letter) + "\\fR, ";
    forms += "\\fB\\-\\-" + escaped(flag.longForm()) + "\\fR";
    if (!flag.value.empty())
        forms += " \\fI" + escaped(flag.value) + "\\fR";
    if (flag.isRepeatable)
        forms += " ...";
    page += forms + "\n" + escaped(flag.help) + (isRequired ? " (required)" : "") + "\n";
}

std::vector<std::string_view> flagsOf(const CommandDesc &command)
{
    std::vector<std::string_view> names(command.required.begin(), command.required.end());
    names.insert(names.end(), command.optional.begin(), command.optional.end());
    return names;
}

} // namespace

std::string manualPage(std::span<const CommandDesc> commands, std::span<const FlagDesc> flags, std::string_view version)
{
    std::string page = ".TH TAGMILL 1 \"\" \"Tagmill " + escaped(version) + "\" \"User Commands\"\n"
                       ".SH NAME\ntagmill \\- synthetic datasets of fiducial markers: design, preview, render, audit\n"
                       ".SH SYNOPSIS\n"
                       ".B tagmill\n[\\fBgui\\fR] [\\fICONFIG\\fR|\\fIDATASET\\fR|\\fISCENE.blend\\fR]\n.br\n"
                       ".B tagmill\n\\fICOMMAND\\fR [\\fIOPTION\\fR]... [\\fIOPERAND\\fR]...\n"
                       ".SH DESCRIPTION\nWithout a command the window opens. Commands need no display. What is meant for people goes to standard error; "
                       "with \\fB\\-\\-json\\fR exactly one JSON document goes to standard output.\n"
                       ".SH COMMANDS\n";
    for (const CommandDesc &command : commands) {
        page += ".SS tagmill " + escaped(command.name) + (command.operands.empty() ? "" : " " + escaped(command.operands)) + "\n" + escaped(command.summary) + ".\n";
        for (const std::string_view name : flagsOf(command))
            if (const FlagDesc *flag = flagNamed(flags, name))
                addFlag(page, *flag, std::find(command.required.begin(), command.required.end(), name) != command.required.end());
    }
    page += ".SH EXIT STATUS\n"
            ".TP\n.B 0\nDone.\n.TP\n.B 1\nThe input is wrong, or a gate or check failed.\n.TP\n.B 2\nWrong usage.\n"
            ".TP\n.B 3\nThe work failed: input and output, workers.\n.TP\n.B 130\nInterrupted; what is done is kept.\n"
            ".SH FILES\n"
            ".TP\n.I ~/.config/Tagmill/Tagmill.conf\nSettings of the window.\n"
            ".TP\n.I ~/.local/state/tagmill/edits\nEdits that are not saved yet.\n"
            ".TP\n.I ~/.cache/tagmill/datasets\nIndexes of datasets that other programs made.\n"
            ".SH SEE ALSO\n.BR blender (1)\n";
    return page;
}

std::string bashCompletion(std::span<const CommandDesc> commands, std::span<const FlagDesc> flags)
{
    std::set<std::string> first, choices;
    std::string second, options;
    std::map<std::string, std::string> words; // of commands of two words
    for (const CommandDesc &command : commands) {
        const size_t blank = command.name.find(' ');
        first.emplace(command.name.substr(0, blank));
        if (blank != std::string_view::npos)
            words[std::string(command.name.substr(0, blank))] += " " + std::string(command.name.substr(blank + 1));
        options += "        '" + std::string(command.name) + "') options='--help";
        for (const std::string_view name : flagsOf(command)) {
            const FlagDesc *flag = flagNamed(flags, name);
            if (!flag)
                continue;
            options += " --" + std::string(flag->longForm());
            if (flag->kind == FlagKind::Choice) {
                std::string values(flag->value);
                std::replace(values.begin(), values.end(), '|', ' ');
                choices.insert("        '" + std::string(command.name) + "|--" + std::string(flag->longForm()) + "') values='" + values + "' ;;\n");
            }
        }
        options += "' ;;\n";
    }
    std::string all = "gui --help --version";
    for (const std::string &word : first)
        all += " " + word;
    for (const auto &[word, rest] : words)
        second += "        " + word + ") words='" + rest.substr(1) + "' ;;\n";
    std::string chosen;
    for (const std::string &choice : choices)
        chosen += choice;
    return "# Completion of tagmill(1) for bash, made from its own tables.\n"
           "_tagmill()\n{\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} words= options= values=\n"
           "    case $command in\n" + second + "    esac\n"
           "    if [[ $COMP_CWORD -eq 1 ]]; then\n"
           "        COMPREPLY=($(compgen -W '" + all + "' -- \"$current\") $(compgen -f -- \"$current\"))\n"
           "        return\n    fi\n"
           "    if [[ -n $words ]]; then\n"
           "        if [[ $COMP_CWORD -eq 2 ]]; then\n"
           "            COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
           "            return\n        fi\n"
           "        command=\"$command ${COMP_WORDS[2]}\"\n    fi\n"
           "    case \"$command|$previous\" in\n" + chosen + "    esac\n"
           "    if [[ -n $values ]]; then\n        COMPREPLY=($(compgen -W \"$values\" -- \"$current\"))\n        return\n    fi\n"
           "    case $command in\n" + options + "    esac\n"
           "    if [[ $current == -* ]]; then\n        COMPREPLY=($(compgen -W \"$options\" -- \"$current\"))\n"
           "    else\n        COMPREPLY=($(compgen -f -- \"$current\"))\n    fi\n}\n"
           "complete -o filenames -F _tagmill tagmill\n";
}

} // namespace tagmill
