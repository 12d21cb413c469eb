// SPDX-License-Identifier: GPL-3.0-or-later
// A text seen as lines: where they begin and end, how they are indented and broken. Private to core/config.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace tagmill {

class TextLines
{
protected:
    TextLines(std::string_view text, bool isJson)
        : m_text(text)
        , m_isJson(isJson)
        , m_newline(text.find("\r\n") != std::string_view::npos ? "\r\n" : "\n")
    {
    }

    std::size_t lineStart(std::size_t at) const
    {
        const std::size_t found = at == 0 ? std::string_view::npos : m_text.rfind('\n', at - 1);
        return found == std::string_view::npos ? 0 : found + 1;
    }
    std::size_t nextLine(std::size_t at) const { return std::min(m_text.find('\n', at), m_text.size() - 1) + 1; }
    std::size_t lineEnd(std::size_t at) const
    {
        std::size_t end = std::min(m_text.find('\n', at), m_text.size());
        return end > at && m_text[end - 1] == '\r' ? end - 1 : end;
    }
    std::size_t columnOf(std::size_t at) const { return at - lineStart(at); }
    bool isBlank(std::size_t begin, std::size_t end) const { return m_text.substr(begin, end - begin).find_first_not_of(" \t\r\n") == std::string_view::npos; }
    /// Nothing but blanks and a comment from here to the end of the line?
    bool endsLine(std::size_t at) const
    {
        const std::string_view rest = m_text.substr(at, lineEnd(at) - at);
        const std::size_t first = rest.find_first_not_of(" \t");
        return first == std::string_view::npos || (!m_isJson && rest[first] == '#');
    }
    /// The blanks the line of a byte begins with.
    std::string margin(std::size_t at) const
    {
        const std::size_t begin = lineStart(at);
        return std::string(m_text.substr(begin, std::min(m_text.find_first_not_of(" \t", begin), m_text.size()) - begin));
    }
    /// The text with line breaks as this one has them.
    std::string lines(std::string text) const
    {
        if (m_newline == "\n")
            return text;
        std::string out;
        for (const char c : text)
            out += c == '\n' ? "\r\n" : std::string(1, c);
        return out;
    }

    std::string_view m_text;
    bool m_isJson;
    std::string m_newline;
};

} // namespace tagmill
