// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of what Tagmill says about problems. Sentence case, no final period, name, value and
// bound, then what to do; the sensitive or long part last. One block a station; keep blocks apart.
#include "core/problem.h"

#include <array>

namespace tagmill {

namespace {

#define ROW(id, text) ProblemText{id, TAGMILL_TR("Problem", text)}

constexpr auto table = std::to_array<ProblemText>({
    // --- files -----------------------------------------------------------------------------------
    ROW("file.not_found", "There is no such file: %1"),
    ROW("file.unreadable", "The file cannot be read (%2): %1"),
    ROW("file.unwritable", "The file cannot be written (%2); choose another folder or free space: %1"),
    ROW("file.too_large", "The file is too large (%2 bytes, at most %3 are read): %1"),
    ROW("folder.unwritable", "The folder cannot be written (%2); choose another one or change its permissions: %1"),

    // --- config ----------------------------------------------------------------------------------

    // --- target ----------------------------------------------------------------------------------

    // --- compile ---------------------------------------------------------------------------------

    // --- scene and imaging -----------------------------------------------------------------------

    // --- truth and dataset -----------------------------------------------------------------------

    // --- audit -----------------------------------------------------------------------------------

    // --- blender link ----------------------------------------------------------------------------

    // --- command line ----------------------------------------------------------------------------
    ROW("cli.unknown_command", "There is no command %1; tagmill --help lists them"),
    ROW("cli.unknown_command_near", "There is no command %1; did you mean %2"),
    ROW("cli.unknown_flag", "%2 has no option %1"),
    ROW("cli.unknown_flag_near", "%2 has no option %1; did you mean %3"),
    ROW("cli.bad_value", "%1 = %2 is not %3"),
    ROW("cli.missing_value", "%1 needs a value: %1 %2"),
    ROW("cli.superfluous_value", "%1 takes no value, but has %2"),
    ROW("cli.repeated_flag", "%1 may be given once only; it is given again as %2"),
    ROW("cli.missing_flag", "%1 needs %2"),
    ROW("cli.missing_operand", "%1 needs %2"),
    ROW("cli.superfluous_operand", "%1 takes no further argument: %2"),

    // --- window ----------------------------------------------------------------------------------

    // --- general ---------------------------------------------------------------------------------
    ROW("cancelled", "Cancelled"),
    ROW("internal", "Internal error, please report it: %1"),
});

#undef ROW

} // namespace

std::span<const ProblemText> problemTexts()
{
    return table;
}

} // namespace tagmill
