// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/problem.h"

#include "core/result.h"

#include <algorithm>

namespace tagmill {

std::string_view severityName(Severity severity)
{
    switch (severity) {
    case Severity::Notice:
        return "notice";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        break;
    }
    return "error";
}

std::string fillIn(std::string_view text, std::span<const std::string> args)
{
    std::string out;
    out.reserve(text.size() + 32);
    for (size_t i = 0; i < text.size(); ++i) {
        const bool isMark = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        if (!isMark) {
            out += text[i];
            continue;
        }
        const size_t index = static_cast<size_t>(text[++i] - '1');
        if (index < args.size())
            out += args[index];
    }
    return out;
}

std::string Problem::sentence() const
{
    const std::string_view row = problemText(id);
    return row.empty() ? id : fillIn(row, args);
}

std::string Problem::text() const
{
    std::string out;
    if (!file.empty()) {
        out += file;
        if (line > 0)
            out += ":" + std::to_string(line);
        out += ": ";
    }
    if (!where.empty())
        out += where + ": ";
    return out + sentence();
}

void Report::add(Severity severity, std::string_view id, std::string where, std::vector<std::string> args,
                 std::string file, int line)
{
    problems.push_back({std::string(id), severity, std::move(where), std::move(file), line, std::move(args)});
}

bool Report::hasErrors() const
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return problem.severity == Severity::Error; });
}

std::string_view problemText(std::string_view id)
{
    const auto texts = problemTexts();
    const auto row = std::find_if(texts.begin(), texts.end(), [id](const ProblemText &text) { return text.id == id; });
    return row == texts.end() ? std::string_view{} : row->text;
}

int exitStatus(Errc code)
{
    switch (code) {
    case Errc::InvalidValue:
    case Errc::NotFound:
    case Errc::Parse:
        return 1;
    case Errc::Cancelled:
        return 130;
    case Errc::Io:
    case Errc::Process:
    case Errc::Internal:
        break;
    }
    return 3;
}

Error makeError(Errc code, std::string_view id, std::vector<std::string> args, std::string where)
{
    return {code, {std::string(id), Severity::Error, std::move(where), {}, 0, std::move(args)}};
}

} // namespace tagmill
