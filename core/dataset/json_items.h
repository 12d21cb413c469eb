// SPDX-License-Identifier: GPL-3.0-or-later
// JsonItems: cuts the items out of the lists at the top of a JSON file ([…] or {"records": […], …}), a block at a time,
// looking at brackets and strings alone. So a file of any size needs little memory, its items can be parsed on
// many threads, and what is wrong inside one item harms no other.
#pragma once

#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

/// Fills up to `most` bytes and says how many; 0: no more.
using ByteSource = std::function<size_t(char *bytes, size_t most)>;
ByteSource sourceOfText(std::string_view text);
/// Errors: NotFound, Io.
Result<ByteSource> sourceOfFile(const std::filesystem::path &file);

class JsonItems
{
public:
    static constexpr size_t blockBytes = 8u << 20, mostItemBytes = 64u << 20;

    /// Items of these lists, by their keys; "" is a file that is one list.
    JsonItems(ByteSource source, std::vector<std::string> lists, size_t atOnce = blockBytes);
    /// Of a text that is there as a whole and stays: nothing is copied.
    JsonItems(std::string_view whole, std::vector<std::string> lists);

    struct Item
    {
        int list = 0; ///< which of the lists asked for
        std::int64_t index = 0;
        std::string_view text;
    };
    /// The next items; none at the end. They stay valid while the ones after them are fetched, until those behind are asked for.
    std::span<const Item> next();

    bool sawList(int list) const { return m_counts[static_cast<size_t>(list)] >= 0; }
    bool isBehindList() const { return m_isBehindList; } ///< one of the lists has ended
    bool isWhole() const { return m_isClosed; }       ///< the file ended where its bracket closed
    bool isTooLarge() const { return m_isTooLarge; } ///< reading stopped at an item beyond mostItemBytes
    std::int64_t bytes() const { return m_bytes; }   ///< read so far

private:
    size_t firstNeeded() const;
    void moveBack(size_t bytes);
    void keepLast();
    bool refill();
    void scan();
    void scanString();
    void open(char bracket);
    void close();
    void endItem();

    ByteSource m_source;
    size_t m_blockBytes;
    std::vector<std::string> m_lists;
    std::vector<std::int64_t> m_counts; ///< items of each list so far; −1: not seen
    std::string m_window;               ///< what was read, from the item that is not finished on
    std::string m_lastWindow;           ///< of the items told last
    std::string_view m_text;            ///< being looked at: the window, or the whole
    size_t m_at = 0;
    std::int64_t m_depth = 0, m_bytes = 0;
    bool m_isInString = false, m_isEscaped = false, m_isClosed = false, m_isTooLarge = false, m_isRootList = false, m_isBehindList = false;
    int m_list = -1;          ///< the one open
    std::int64_t m_listDepth = 0;
    size_t m_itemBegin = 0, m_nameBegin = 0;
    std::string m_name;       ///< last string at the top
    struct Range
    {
        int list;
        std::int64_t index;
        size_t begin, end;
    };
    std::vector<Range> m_found;
    std::vector<Item> m_items, m_lastItems;
};

} // namespace tagmill
