// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/recipe_text.h"

#include <algorithm>
#include <charconv>

namespace tagmill {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Past the string whose opening quote stands at `at`; the text's end when it is not closed.
size_t endOfString(std::string_view text, size_t at)
{
    for (++at; at < text.size() && text[at] != '"'; ++at)
        if (text[at] == '\\')
            ++at;
    return std::min(at + 1, text.size());
}

/// Walks one valid JSON value along a path.
class PathWalker
{
public:
    explicit PathWalker(std::string_view text)
        : m_text(text)
    {
    }

    size_t find(std::string_view path)
    {
        skipBlanks();
        size_t found = m_at;
        while (!path.empty()) {
            const bool isIndex = path.front() == '[';
            if (!isIndex && path.front() == '.')
                path.remove_prefix(1);
            const size_t end = std::min(isIndex ? path.find(']') : path.find_first_of(".["), path.size());
            const std::string_view part = isIndex ? path.substr(1, end - 1) : path.substr(0, end);
            if (!(isIndex ? enterList(part) : enterMap(part, found)))
                return found;
            if (isIndex)
                found = m_at;
            path.remove_prefix(std::min(isIndex ? end + 1 : end, path.size()));
        }
        return found;
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    void skipValue()
    {
        int depth = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"')
                m_at = endOfString(m_text, m_at) - 1;
            else if (c == '[' || c == '{')
                ++depth;
            else if (depth == 0 && (c == ',' || c == ']' || c == '}'))
                return;
            else if (c == ']' || c == '}')
                --depth;
        }
    }

    bool enterList(std::string_view part)
    {
        size_t index = 0;
        std::from_chars(part.data(), part.data() + part.size(), index);
        if (peek() != '[')
            return false;
        ++m_at;
        for (; index > 0 && peek() != ']' && m_at < m_text.size(); --index) {
            skipValue();
            m_at += peek() == ',';
        }
        skipBlanks();
        return peek() != ']' && m_at < m_text.size();
    }

    /// At the value of the key; `keyAt` is where the key stands.
    bool enterMap(std::string_view part, size_t &keyAt)
    {
        if (peek() != '{')
            return false;
        ++m_at;
        for (;;) {
            skipBlanks();
            if (peek() != '"')
                return false;
            const size_t begin = m_at;
            m_at = endOfString(m_text, m_at);
            const bool isFound = m_text.substr(begin + 1, m_at - begin - 2) == part;
            skipBlanks();
            ++m_at; // the colon
            skipBlanks();
            if (isFound) {
                keyAt = begin;
                return true;
            }
            skipValue();
            if (peek() != ',')
                return false;
            ++m_at;
        }
    }

    std::string_view m_text;
    size_t m_at = 0;
};

} // namespace

int lineOfJsonPath(std::string_view text, std::string_view path)
{
    const size_t found = std::min(PathWalker(text).find(path), text.size());
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(found), '\n'));
}

RecipeTexts::RecipeTexts(std::string_view text)
    : m_text(text)
{
    if (text.substr(0, 3) == "\xef\xbb\xbf")
        m_at = 3;
    skipBlanks();
    m_isList = m_at < m_text.size() && m_text[m_at] == '[';
    m_at += m_isList;
}

void RecipeTexts::skipBlanks()
{
    for (; m_at < m_text.size() && isBlank(m_text[m_at]); ++m_at)
        m_line += m_text[m_at] == '\n';
}

Error RecipeTexts::fail(std::string_view id, std::string argument) const
{
    Error error = makeError(Errc::Parse, id, {std::move(argument)});
    error.problem.line = m_line;
    return error;
}

Result<RecipeText> RecipeTexts::takeValue()
{
    const size_t begin = m_at;
    const int line = m_line;
    int depth = 0;
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '"') {
            const size_t end = endOfString(m_text, m_at);
            m_line += static_cast<int>(std::count(m_text.begin() + static_cast<std::ptrdiff_t>(m_at), m_text.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
            m_at = end - 1;
        } else if (c == '[' || c == '{') {
            if (++depth > maxRecipeDepth)
                return fail("compile.recipe_depth", std::to_string(maxRecipeDepth));
        } else if (depth == 0 && (c == ',' || c == ']' || c == '}')) {
            break;
        } else if (c == ']' || c == '}') {
            --depth;
        } else {
            m_line += c == '\n';
        }
    }
    return RecipeText{m_text.substr(begin, m_at - begin), line};
}

Result<std::optional<RecipeText>> RecipeTexts::next()
{
    skipBlanks();
    if (m_isAtEnd && m_at < m_text.size())
        return fail("compile.recipe_json", "nothing may follow the end of the recipes");
    if (m_isAtEnd)
        return std::optional<RecipeText>();
    const auto peek = [this] { return m_at < m_text.size() ? m_text[m_at] : '\0'; };
    if (m_isList && peek() == ']' && m_isFirst) {
        ++m_at;
        m_isAtEnd = true;
        return next();
    }
    TAGMILL_TRY(const RecipeText value, takeValue());
    m_isAtEnd = !m_isList || peek() != ',';
    if (m_isList && m_isAtEnd && peek() != ']')
        return fail("compile.recipe_json", "the list ends before its closing ]");
    m_at += m_isList;
    m_isFirst = false;
    return std::optional(value);
}

} // namespace tagmill
