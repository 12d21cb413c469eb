// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/json_writer.h"

#include "core/number_text.h"

#include <charconv>
#include <cmath>
#include <cstring>
#include <utility>

namespace tagmill {

namespace {

void appendEscape(std::string &out, unsigned unit)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(unit >> shift) & 15];
}

/// One code point of UTF-8 from `at` on; a wrong byte reads as U+FFFD.
char32_t nextCodePoint(std::string_view text, size_t &at)
{
    const auto byte = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at++);
    const int more = first < 0x80 ? 0 : first >= 0xC2 && first < 0xE0 ? 1 : first >= 0xE0 && first < 0xF0 ? 2 : first >= 0xF0 && first < 0xF5 ? 3 : -1;
    if (more <= 0)
        return more == 0 ? first : 0xFFFD;
    char32_t point = first & (0x3F >> more);
    for (int i = 0; i < more; ++i) {
        if (at >= text.size() || (byte(at) & 0xC0) != 0x80)
            return 0xFFFD;
        point = point << 6 | (byte(at++) & 0x3F);
    }
    const bool isOverlong = (more == 2 && point < 0x800) || (more == 3 && point < 0x10000);
    return isOverlong || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000) ? 0xFFFD : point;
}

/// Whether each of eight characters stands for itself: the highest bit of a byte tells where one does not.
bool arePlain(std::uint64_t eight)
{
    constexpr std::uint64_t ones = 0x0101010101010101, tops = 0x80 * ones;
    const auto below = [&](std::uint64_t bytes, std::uint64_t limit) { return (bytes - limit * ones) & ~bytes; };
    const auto equal = [&](std::uint64_t character) { return below(eight ^ (character * ones), 1); };
    return ((eight | below(eight, 0x20) | equal('"') | equal('\\') | equal(0x7F)) & tops) == 0;
}

/// Characters from `at` on that stand for themselves.
size_t plainLength(std::string_view text, size_t at)
{
    size_t end = at;
    for (std::uint64_t eight; end + sizeof eight <= text.size(); end += sizeof eight) {
        std::memcpy(&eight, text.data() + end, sizeof eight);
        if (!arePlain(eight))
            break;
    }
    while (end < text.size() && text[end] >= 0x20 && text[end] < 0x7F && text[end] != '"' && text[end] != '\\')
        ++end;
    return end - at;
}

void appendQuoted(std::string &out, std::string_view text)
{
    out += '"';
    for (size_t at = 0; at < text.size();) {
        if (const size_t plain = plainLength(text, at)) {
            out += text.substr(at, plain);
            at += plain;
            continue;
        }
        const char32_t c = nextCodePoint(text, at);
        if (c == '"' || c == '\\')
            (out += '\\') += static_cast<char>(c);
        else if (c == '\n')
            out += "\\n";
        else if (c == '\r')
            out += "\\r";
        else if (c == '\t')
            out += "\\t";
        else if (c < 0x10000)
            appendEscape(out, static_cast<unsigned>(c));
        else {
            appendEscape(out, static_cast<unsigned>(0xD800 + ((c - 0x10000) >> 10)));
            appendEscape(out, static_cast<unsigned>(0xDC00 + ((c - 0x10000) & 0x3FF)));
        }
    }
    out += '"';
}

} // namespace

TextSink sinkInto(std::string &text)
{
    return [&text](std::string_view piece) {
        text += piece;
        return true;
    };
}

std::string roundedFloat(double value, int decimals)
{
    char buffer[512];
    const auto written = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, decimals);
    std::string text(buffer, written.ptr);
    if (text.find('.') == std::string::npos)
        return text + ".0";
    while (text.back() == '0' && text[text.size() - 2] != '.')
        text.pop_back();
    return text;
}

JsonWriter JsonWriter::within(int depth, JsonLayout layout)
{
    JsonWriter json;
    json.m_open.assign(static_cast<size_t>(depth), {false, layout == JsonLayout::Line});
    json.m_text.reserve(512);
    json.m_afterKey = true; // the other one sets the first entry apart
    return json;
}

JsonWriter &JsonWriter::value(double value)
{
    if (!std::isfinite(value))
        return null();
    separate();
    appendPythonFloat(m_text, value);
    return *this;
}

JsonWriter &JsonWriter::value(std::int64_t value)
{
    char buffer[24];
    return token({buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr});
}

JsonWriter &JsonWriter::value(std::string_view text)
{
    separate();
    appendQuoted(m_text, text);
    return *this;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    appendQuoted(m_text, name);
    m_text += ": ";
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::numbers(const double *values, Eigen::Index count)
{
    beginArray();
    for (Eigen::Index i = 0; i < count; ++i)
        value(values[i]);
    return endArray();
}

JsonWriter &JsonWriter::token(std::string_view text)
{
    separate();
    m_text += text;
    return *this;
}

JsonWriter &JsonWriter::raw(std::string_view json)
{
    separate();
    if (m_sink && json.size() >= textPieceBytes) { // not copied
        spill();
        m_isWanted = m_isWanted && m_sink(json);
    } else {
        m_text += json;
    }
    return *this;
}

JsonWriter &JsonWriter::begin(char bracket, JsonLayout layout)
{
    separate();
    m_text += bracket;
    m_open.push_back({true, layout == JsonLayout::Line || (!m_open.empty() && m_open.back().isInLine)});
    return *this;
}

JsonWriter &JsonWriter::end(char bracket)
{
    const Level level = m_open.back();
    m_open.pop_back();
    if (!level.isEmpty && !level.isInLine)
        newLine();
    m_text += bracket;
    if (m_open.empty())
        spill();
    return *this;
}

void JsonWriter::spill()
{
    if (!m_sink)
        return;
    m_isWanted = m_isWanted && m_sink(m_text);
    m_text.clear();
}

void JsonWriter::separate()
{
    if (m_text.size() >= textPieceBytes)
        spill();
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_open.empty())
        return;
    Level &level = m_open.back();
    const bool isFirst = std::exchange(level.isEmpty, false);
    if (!isFirst)
        m_text += ',';
    if (!level.isInLine)
        newLine();
    else if (!isFirst)
        m_text += ' ';
}

void JsonWriter::newLine()
{
    constexpr std::string_view line = "\n                                "; // deeper than most lines
    const size_t length = 1 + m_open.size() * 2;
    m_text += line.substr(0, length);
    if (length > line.size())
        m_text.append(length - line.size(), ' ');
}

} // namespace tagmill
