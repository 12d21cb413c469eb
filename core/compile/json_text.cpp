// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/json_text.h"

#include "core/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace tagmill {

namespace {

void appendEscape(std::string &out, std::uint32_t unit)
{
    constexpr char Digits[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += Digits[unit >> shift & 15];
}

/// One code point of UTF-8 from text[at]; advances. Broken bytes become U+FFFD.
std::uint32_t decode(std::string_view text, size_t &at)
{
    const auto lead = static_cast<unsigned char>(text[at++]);
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : -1;
    if (more < 0)
        return 0xFFFD;
    std::uint32_t code = lead & (0x3Fu >> more);
    for (int i = 0; i < more; ++i) {
        if (at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80)
            return 0xFFFD;
        code = code << 6 | (static_cast<unsigned char>(text[at++]) & 0x3Fu);
    }
    return code > 0x10FFFF ? 0xFFFD : code;
}

bool isPlain(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
}

void appendEscaped(std::string &out, std::string_view text)
{
    for (size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (static_cast<unsigned char>(c) >= 0x80) {
            const std::uint32_t code = decode(text, at);
            if (code >= 0x10000) {
                appendEscape(out, 0xD800 + ((code - 0x10000) >> 10));
                appendEscape(out, 0xDC00 + ((code - 0x10000) & 0x3FF));
            } else {
                appendEscape(out, code);
            }
            continue;
        }
        ++at;
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        case '\f': out += "\\f"; break;
        case '\b': out += "\\b"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                appendEscape(out, static_cast<unsigned char>(c));
            else
                out += c;
        }
    }
}

void appendString(std::string &out, std::string_view text)
{
    out += '"';
    if (std::all_of(text.begin(), text.end(), isPlain))
        out += text;
    else
        appendEscaped(out, text);
    out += '"';
}

} // namespace

std::string pythonString(std::string_view utf8)
{
    std::string out;
    appendString(out, utf8);
    return out;
}

void JsonText::newLine()
{
    const size_t at = m_text.size();
    m_text.append(1 + static_cast<size_t>(m_indent), ' ');
    m_text[at] = '\n';
}

void JsonText::startValue()
{
    if (!m_afterKey) {
        if (!m_isEmpty)
            m_text += ',';
        if (!m_isInLine)
            newLine();
        else if (!m_isEmpty)
            m_text += ' ';
    }
    m_afterKey = false;
    m_isEmpty = false;
}

void JsonText::raw(std::string_view text)
{
    startValue();
    m_text += text;
}

void JsonText::beginObject()
{
    raw("{");
    m_indent += 2;
    m_isEmpty = true;
}

void JsonText::beginList()
{
    raw("[");
    m_indent += 2;
    m_isEmpty = true;
}

void JsonText::end(char bracket)
{
    m_indent -= 2;
    if (!m_isEmpty && !m_isInLine)
        newLine();
    m_text += bracket;
    m_isEmpty = false;
    m_afterKey = false;
}

void JsonText::key(std::string_view name)
{
    startValue();
    m_text += '"';
    m_text += name;
    m_text += "\": ";
    m_afterKey = true;
}

void JsonText::value(int number)
{
    value(static_cast<long>(number));
}

void JsonText::value(long number)
{
    std::array<char, 24> buffer;
    raw({buffer.data(), static_cast<size_t>(std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr - buffer.data())});
}

void JsonText::value(double number)
{
    if (!std::isfinite(number))
        return raw(std::isnan(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity");
    startValue();
    appendPythonFloat(m_text, number);
}

void JsonText::value(std::string_view text)
{
    startValue();
    appendString(m_text, text);
}

} // namespace tagmill
