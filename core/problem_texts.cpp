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
