// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/json_items.h"

#include <algorithm>
#include <bit>
#include <fstream>
#include <memory>
#include <utility>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace tagmill {

namespace {

constexpr std::string_view blanks = " \t\r\n";

/// Characters to stop at. Sixteen are looked at at once where the processor can.
struct Brackets
{
    static bool holds(char c) { return c == '"' || c == '{' || c == '}' || c == '[' || c == ']'; }
#ifdef __SSE2__
    static __m128i holds(__m128i c)
    {
        const __m128i lower = _mm_or_si128(c, _mm_set1_epi8(0x20)); // [ is { then, and ] is }
        const __m128i brackets = _mm_or_si128(_mm_cmpeq_epi8(lower, _mm_set1_epi8('{')), _mm_cmpeq_epi8(lower, _mm_set1_epi8('}')));
        return _mm_or_si128(brackets, _mm_cmpeq_epi8(c, _mm_set1_epi8('"')));
    }
#endif
};
struct BracketsAndCommas
{
    static bool holds(char c) { return c == ',' || Brackets::holds(c); }
#ifdef __SSE2__
    static __m128i holds(__m128i c) { return _mm_or_si128(Brackets::holds(c), _mm_cmpeq_epi8(c, _mm_set1_epi8(','))); }
#endif
};
struct EndsOfString
{
    static bool holds(char c) { return c == '"' || c == '\\' || c == '\n'; }
#ifdef __SSE2__
    static __m128i holds(__m128i c)
    {
        return _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(c, _mm_set1_epi8('"')), _mm_cmpeq_epi8(c, _mm_set1_epi8('\\'))), _mm_cmpeq_epi8(c, _mm_set1_epi8('\n')));
    }
#endif
};

template<class Characters>
size_t findOf(std::string_view text, size_t at)
{
    const size_t end = text.size();
#ifdef __SSE2__
    for (; at + 16 <= end; at += 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at));
        if (const int found = _mm_movemask_epi8(Characters::holds(block)))
            return at + static_cast<size_t>(std::countr_zero(static_cast<unsigned>(found)));
    }
#endif
    while (at < end && !Characters::holds(text[at]))
        ++at;
    return at;
}

} // namespace

ByteSource sourceOfText(std::string_view text)
{
    return [text](char *bytes, size_t most) mutable {
        const size_t count = text.copy(bytes, most);
        text.remove_prefix(count);
        return count;
    };
}

Result<ByteSource> sourceOfFile(const std::filesystem::path &file)
{
    std::error_code ec;
    if (!std::filesystem::exists(file, ec))
        return makeError(Errc::NotFound, "file.not_found", {file.string()});
    if (!std::filesystem::is_regular_file(file, ec))
        return makeError(Errc::NotFound, "file.not_plain", {file.string()});
    const auto stream = std::make_shared<std::ifstream>(file, std::ios::binary);
    if (!*stream)
        return makeError(Errc::Io, "file.unreadable", {file.string(), "cannot be opened"});
    return ByteSource([stream](char *bytes, size_t most) {
        stream->read(bytes, static_cast<std::streamsize>(most));
        return static_cast<size_t>(stream->gcount());
    });
}

JsonItems::JsonItems(ByteSource source, std::vector<std::string> lists, size_t atOnce)
    : m_source(std::move(source))
    , m_blockBytes(atOnce)
    , m_lists(std::move(lists))
    , m_counts(m_lists.size(), -1)
{
}

JsonItems::JsonItems(std::string_view whole, std::vector<std::string> lists)
    : m_blockBytes(whole.size())
    , m_lists(std::move(lists))
    , m_counts(m_lists.size(), -1)
    , m_text(whole)
{
}

std::span<const JsonItems::Item> JsonItems::next()
{
    keepLast();
    while (m_found.empty() && !m_isClosed && !m_isTooLarge && refill())
        scan();
    for (const Range &range : m_found)
        m_items.push_back({range.list, range.index, m_text.substr(range.begin, range.end - range.begin)});
    return m_items;
}

/// Where what is not finished begins.
size_t JsonItems::firstNeeded() const
{
    const bool isInName = m_isInString && m_depth == 1 && !m_isRootList;
    return std::min(m_list >= 0 ? m_itemBegin : isInName ? m_nameBegin : m_at, m_text.size());
}

void JsonItems::moveBack(size_t bytes)
{
    m_at -= bytes;
    m_itemBegin = m_nameBegin = 0;
}

/// Goes on in another window.
void JsonItems::keepLast()
{
    if (m_source) {
        const size_t needed = firstNeeded();
        m_lastWindow.swap(m_window);
        m_window.assign(m_lastWindow, needed);
        m_text = m_window;
        moveBack(needed);
    }
    m_lastItems.swap(m_items);
    m_items.clear();
    m_found.clear();
}

/// Drops what is done with and appends the next block; a whole text is one.
bool JsonItems::refill()
{
    if (!m_source)
        return std::exchange(m_bytes, static_cast<std::int64_t>(m_text.size())) == 0 && !m_text.empty();
    const size_t needed = firstNeeded();
    m_window.erase(0, needed);
    m_text = m_window;
    moveBack(needed);
    if (m_window.size() > mostItemBytes) {
        m_isTooLarge = true;
        return false;
    }
    const size_t old = m_window.size();
    m_window.resize(old + m_blockBytes);
    const size_t count = m_source(m_window.data() + old, m_blockBytes);
    m_window.resize(old + count);
    m_text = m_window;
    m_bytes += static_cast<std::int64_t>(count);
    return count > 0;
}

void JsonItems::scanString()
{
    while (m_at < m_text.size()) {
        if (m_isEscaped) {
            m_isEscaped = false;
            ++m_at;
            continue;
        }
        m_at = findOf<EndsOfString>(m_text, m_at);
        if (m_at == m_text.size())
            return;
        const char c = m_text[m_at++];
        m_isEscaped = c == '\\';
        if (m_isEscaped)
            continue;
        // A line break cannot stand in a string: a quote was forgotten, and what follows is no part of it.
        m_isInString = false;
        if (m_depth == 1 && !m_isRootList)
            m_name = m_text.substr(m_nameBegin, m_at - 1 - m_nameBegin);
        return;
    }
}

void JsonItems::endItem()
{
    size_t begin = m_itemBegin, end = m_at;
    while (begin < end && blanks.find(m_text[begin]) != std::string_view::npos)
        ++begin;
    while (end > begin && blanks.find(m_text[end - 1]) != std::string_view::npos)
        --end;
    if (begin < end)
        m_found.push_back({m_list, m_counts[static_cast<size_t>(m_list)]++, begin, end});
    m_itemBegin = m_at + 1;
}

void JsonItems::open(char bracket)
{
    ++m_depth;
    if (m_depth == 1)
        m_isRootList = bracket == '[';
    const bool isList = bracket == '[' && m_list < 0 && (m_isRootList ? m_depth == 1 : m_depth == 2);
    if (!isList)
        return;
    const auto it = std::find(m_lists.begin(), m_lists.end(), m_isRootList ? std::string() : m_name);
    if (it == m_lists.end())
        return;
    m_list = static_cast<int>(it - m_lists.begin());
    m_counts[static_cast<size_t>(m_list)] = std::max<std::int64_t>(0, m_counts[static_cast<size_t>(m_list)]);
    m_listDepth = m_depth;
    m_itemBegin = m_at + 1;
}

void JsonItems::close()
{
    if (m_list >= 0 && m_depth == m_listDepth) {
        endItem();
        m_list = -1;
        m_isBehindList = true;
    }
    --m_depth;
    m_isClosed = m_depth <= 0;
}

void JsonItems::scan()
{
    while (!m_isClosed) {
        if (m_isInString) {
            scanString();
            if (m_isInString)
                return;
        }
        const bool isInItem = m_list >= 0 && m_depth > m_listDepth; // its commas say nothing
        m_at = isInItem ? findOf<Brackets>(m_text, m_at) : findOf<BracketsAndCommas>(m_text, m_at);
        if (m_at == m_text.size())
            return;
        const char c = m_text[m_at];
        if (c == '"') {
            m_isInString = true;
            m_nameBegin = m_at + 1;
        } else if (c == '{' || c == '[') {
            open(c);
        } else if (c == ',') {
            if (m_list >= 0 && m_depth == m_listDepth)
                endItem();
        } else {
            close();
        }
        ++m_at;
    }
}

} // namespace tagmill
