// SPDX-License-Identifier: GPL-3.0-or-later
// Problem: one thing a person should know, with where it is and what to do. The id indexes the one
// table of texts (problem_texts.cpp); the command line prints English, the window translates, --json
// gives id, args and text.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

enum class Severity { Notice, Warning, Error };

std::string_view severityName(Severity severity); ///< "notice", "warning", "error"

struct Problem
{
    std::string id; ///< row of problemTexts()
    Severity severity = Severity::Error;
    std::string where;             ///< path into the config ("camera.fov"), a worker's name, a record; may be empty
    std::string file;              ///< file it was read from; may be empty
    int line = 0;                  ///< 1-based; 0 = unknown
    std::vector<std::string> args; ///< replace %1, %2 … of the text

    /// "file:line: where: sentence" in English, without the parts that are empty.
    std::string text() const;
    /// Only the sentence, in English.
    std::string sentence() const;

    bool operator==(const Problem &) const = default;
};

/// What functions that can go on despite problems add to.
struct Report
{
    std::vector<Problem> problems;

    void add(Severity severity, std::string_view id, std::string where, std::vector<std::string> args = {},
             std::string file = {}, int line = 0);
    bool hasErrors() const;
};

struct ProblemText
{
    std::string_view id;
    std::string_view text; ///< English; marked for translation in context "Problem"; %1 … are args
};

/// Every text Tagmill can say about a problem, one row an id.
std::span<const ProblemText> problemTexts();
/// The row's text, or an empty view when the id has none (a bug: a test looks for it).
std::string_view problemText(std::string_view id);
/// Replaces %1 … %9 by args; a missing argument leaves nothing.
std::string fillIn(std::string_view text, std::span<const std::string> args);

} // namespace tagmill

/// Marks a text for lupdate (QT_TRANSLATE_NOOP's shape) without needing Qt in core.
#define TAGMILL_TR(context, text) text
