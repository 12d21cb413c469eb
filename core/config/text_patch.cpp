// SPDX-License-Identifier: GPL-3.0-or-later
// A structural difference between the tree of the text and the wanted map becomes a list of byte edits. Whatever
// is odd (complex keys, nested dashes on one line …) is given up here and left to the caller's coarser rewrite;
// the result is parsed again before anyone sees it.
#include "core/config/text_patch.h"

#include "core/config/text_lines.h"
#include "core/config/value_writer.h"

#include <algorithm>

namespace tagmill {

namespace {

struct Edit
{
    size_t begin = 0, end = 0;
    std::string text;
};

/// Where a node hangs.
struct Place
{
    enum class Kind { Root, Entry, Item } kind = Kind::Root;
    size_t marker = 0; ///< byte behind the key's colon, or behind the dash
    size_t column = 0; ///< of the key or the dash
    bool isFlow = false;
};

class Patcher : TextLines
{
public:
    Patcher(std::string_view text, TextFormat format, const TextNode &root)
        : TextLines(text, format == TextFormat::Json)
        , m_step(indentStep(root))
    {
    }

    void changeRoot(const TextNode &root, const Value &wanted)
    {
        if (root.type == TextNode::Type::Scalar && root.scalar.isNull() && root.begin == root.end && !m_isJson)
            return appendLines(m_text.size(), yamlBlockText(wanted, 0, m_step));
        change(root, wanted, {.isFlow = root.isFlow});
    }

    /// Every top-level entry that differs, written anew as a whole; with aliases, also every entry that holds one.
    void rewriteSections(const TextNode &root, const Value &wanted, bool withAliases)
    {
        if (root.type != TextNode::Type::Map || root.target || !root.merges.empty())
            return fail();
        for (const TextEntry &entry : root.entries) {
            const Value *value = member(wanted, entry.key);
            if (!value || (sameValue(nodeValue(*entry.value), *value) && !(withAliases && holdsAlias(*entry.value))))
                continue;
            if (root.isFlow)
                add(entry.value->begin, entry.value->end, flowText(*value, entry.value->begin));
            else
                add(lineStart(entry.begin), nextLine(entry.value->end), lines(yamlBlockText(ValueMap{{entry.key, *value}}, margin(entry.begin).size(), m_step)));
        }
        changeEntries(root, wanted, false);
    }

    std::optional<std::string> result()
    {
        if (m_hasFailed)
            return {};
        std::stable_sort(m_edits.begin(), m_edits.end(), [](const Edit &a, const Edit &b) { return a.begin < b.begin; });
        keepCommentsInPlace();
        std::string out;
        size_t at = 0;
        for (const Edit &edit : m_edits) {
            if (edit.begin < at || edit.end < edit.begin)
                return {};
            out += m_text.substr(at, edit.begin - at);
            out += edit.text;
            at = edit.end;
        }
        out += m_text.substr(at);
        return out;
    }

private:
    void fail() { m_hasFailed = true; }
    static bool holdsAlias(const TextNode &node)
    {
        return node.target || !node.merges.empty() || std::any_of(node.items.begin(), node.items.end(), [](const TextNodePtr &item) { return holdsAlias(*item); })
               || std::any_of(node.entries.begin(), node.entries.end(), [](const TextEntry &entry) { return holdsAlias(*entry.value); });
    }
    void add(size_t begin, size_t end, std::string text) { m_edits.push_back({begin, end, std::move(text)}); }

    /// Comments behind values stand in columns: the blanks before one make up for what the value became longer or shorter. Where
    /// keys come or go they move: when those go or come again, the text is as it was.
    void keepCommentsInPlace()
    {
        if (m_isJson)
            return;
        std::vector<Edit> gaps;
        for (size_t i = 0; i < m_edits.size();) {
            const size_t line = lineStart(m_edits[i].begin), end = lineEnd(m_edits[i].begin);
            std::ptrdiff_t growth = 0;
            bool isOfValues = true;
            size_t last = line;
            for (; i < m_edits.size() && m_edits[i].begin <= end; ++i) {
                last = m_edits[i].end;
                isOfValues = isOfValues && last <= end && last > m_edits[i].begin && !m_edits[i].text.empty() && m_edits[i].text.find('\n') == std::string::npos;
                growth += static_cast<std::ptrdiff_t>(m_edits[i].text.size()) - static_cast<std::ptrdiff_t>(last - m_edits[i].begin);
            }
            const size_t comment = isOfValues ? commentAfter(last, end) : end;
            const size_t gap = comment - 1 - std::min(m_text.find_last_not_of(" \t", comment - 1), comment - 1);
            if (comment == end || growth == 0 || gap < 2 || comment - gap < last)
                continue;
            const std::ptrdiff_t blanks = std::max<std::ptrdiff_t>(1, static_cast<std::ptrdiff_t>(gap) - growth);
            gaps.push_back({comment - gap, comment, std::string(static_cast<size_t>(blanks), ' ')});
        }
        m_edits.insert(m_edits.end(), gaps.begin(), gaps.end());
        std::stable_sort(m_edits.begin(), m_edits.end(), [](const Edit &a, const Edit &b) { return a.begin < b.begin; });
    }

    /// Where the comment of a line begins, looked for from behind a value; `end` when it has none.
    size_t commentAfter(size_t at, size_t end) const
    {
        char quote = 0;
        for (; at < end; ++at) {
            const char c = m_text[at];
            if (quote)
                quote = c == quote ? 0 : quote;
            else if (c == '\'' || c == '"')
                quote = c;
            else if (c == '#' && at > 0 && (m_text[at - 1] == ' ' || m_text[at - 1] == '\t'))
                return at;
        }
        return end;
    }

    std::string flowText(const Value &value, size_t at) const
    {
        if (!m_isJson)
            return yamlFlowText(value);
        const std::string lead = margin(at);
        return lines(wantsBlock(value) ? jsonText(value, {.indent = static_cast<int>(m_step), .margin = lead}) : jsonText(value));
    }
    /// Whole lines, inserted where a line begins (or at the end of a text without a last line break).
    void appendLines(size_t at, const std::string &block)
    {
        std::string text = lines(block);
        if (at > 0 && m_text[at - 1] != '\n')
            text = m_newline + text.substr(0, text.size() - m_newline.size());
        add(at, at, std::move(text));
    }

    size_t indentStep(const TextNode &root) const
    {
        for (const TextEntry &entry : root.entries) {
            const TextNode &value = *entry.value;
            if (value.type == TextNode::Type::Map && !value.entries.empty() && value.entries[0].line > entry.line) {
                const size_t inner = margin(value.entries[0].begin).size(), outer = margin(entry.begin).size();
                if (inner > outer)
                    return inner - outer;
            }
        }
        return 2;
    }

    // --- differences ---
    void change(const TextNode &node, const Value &wanted, const Place &place)
    {
        if (sameValue(nodeValue(node), wanted))
            return;
        const ValueMap *map = wanted.as<ValueMap>();
        const ValueList *list = wanted.as<ValueList>();
        if (!node.target && node.type == TextNode::Type::Map && map && !map->empty() && canExpress(node, wanted)) {
            if (node.entries.empty() && (m_isJson || place.kind == Place::Kind::Root))
                return replace(node, wanted, place);
            changeEntries(node, wanted, true);
        } else if (!node.target && node.type == TextNode::Type::List && list && !list->empty() && !node.items.empty()) {
            changeItems(node, *list);
        } else {
            replace(node, wanted, place);
        }
    }

    /// A merged key cannot be taken away, and an all-new block map is better written as a whole.
    static bool canExpress(const TextNode &node, const Value &wanted)
    {
        for (const TextNodePtr &merged : node.merges) {
            const Value map = nodeValue(*merged);
            for (const auto &[key, value] : *map.as<ValueMap>())
                if (!member(wanted, key))
                    return false;
        }
        return node.isFlow || std::any_of(node.entries.begin(), node.entries.end(), [&](const TextEntry &entry) { return member(wanted, entry.key); });
    }

    void changeEntries(const TextNode &node, const Value &wanted, bool withValues)
    {
        for (size_t i = 0; i < node.entries.size(); ++i) {
            const TextEntry &entry = node.entries[i];
            const Value *value = member(wanted, entry.key);
            if (!value)
                removeEntry(node, i);
            else if (withValues && findEntry(node, entry.key) == &entry)
                change(*entry.value, *value, {Place::Kind::Entry, behindColon(entry, node.isFlow), columnOf(entry.begin), node.isFlow});
        }
        ValueMap added;
        for (const auto &[key, value] : *wanted.as<ValueMap>()) {
            const TextEntry *entry = findEntry(node, key);
            const bool isOwn = entry && std::any_of(node.entries.begin(), node.entries.end(), [&key = key](const TextEntry &e) { return e.key == key; });
            if (!isOwn && (!entry || !sameValue(nodeValue(*entry->value), value)))
                added.emplace_back(key, value);
        }
        if (!added.empty())
            node.isFlow ? addFlowEntries(node, added) : addBlockEntries(node, added);
    }

    /// Byte behind the colon of a block entry; the marker of a flow entry is never needed.
    size_t behindColon(const TextEntry &entry, bool isFlow)
    {
        if (isFlow)
            return entry.end;
        const size_t colon = m_text.find_first_not_of(" \t", entry.end);
        if (colon != std::string_view::npos && m_text[colon] == ':')
            return colon + 1;
        fail();
        return entry.end;
    }

    void replace(const TextNode &node, const Value &wanted, const Place &place)
    {
        if (place.isFlow || place.kind == Place::Kind::Root)
            return place.isFlow ? add(node.begin, node.end, flowText(wanted, node.begin)) : fail();
        const bool isBlockNode = !node.target && !node.isFlow && node.type != TextNode::Type::Scalar;
        const bool isBelow = isBlockNode && lineStart(node.begin) > place.marker;
        if (place.kind == Place::Kind::Item && wantsBlock(wanted)) {
            const size_t column = place.column + 2;
            add(node.begin, node.end, spaced(node.begin) + lines(trimmed(yamlBlockText(wanted, column, m_step)).substr(column)));
        } else if (!wantsBlock(wanted)) {
            if (!isBelow)
                return add(node.begin, node.end, spaced(node.begin) + yamlFlowText(wanted));
            add(place.marker, place.marker, " " + yamlFlowText(wanted));
            add(lineEnd(place.marker), node.end, {});
        } else if (isBelow) {
            add(lineStart(node.begin), node.end, lines(trimmed(yamlBlockText(wanted, place.column + m_step, m_step))));
        } else {
            const size_t begin = isBlank(place.marker, node.begin) ? place.marker : node.begin;
            if (!endsLine(node.end))
                return fail();
            add(begin, node.end, {});
            add(lineEnd(node.end), lineEnd(node.end), m_newline + lines(trimmed(yamlBlockText(wanted, place.column + m_step, m_step))));
        }
    }

    /// A blank, when the value would touch its colon or dash.
    std::string spaced(size_t at) const { return at > 0 && (m_text[at - 1] == ':' || m_text[at - 1] == '-') ? " " : ""; }
    static std::string trimmed(std::string block)
    {
        if (block.ends_with('\n'))
            block.pop_back();
        return block;
    }

    // --- entries of maps ---
    void addBlockEntries(const TextNode &node, const ValueMap &added)
    {
        if (!endsLine(node.end))
            return fail();
        appendLines(nextLine(node.end), yamlBlockText(added, columnOf(node.entries.front().begin), m_step));
    }

    void addFlowEntries(const TextNode &node, const ValueMap &added)
    {
        for (const auto &[key, value] : added) {
            const std::string name = m_isJson ? jsonText(Value(key)) : yamlFlowText(Value(key));
            const bool isEmpty = node.entries.empty();
            addFlowPart(node, isEmpty ? node.begin + 1 : node.entries.back().value->end, isEmpty ? node.begin : node.entries.back().begin,
                        isEmpty && &added.front().first == &key, name + ": ", value);
        }
    }

    /// One more part of a flow collection, behind `last`; on a line of its own when the last part began one.
    void addFlowPart(const TextNode &node, size_t last, size_t lastBegin, bool isFirst, const std::string &name, const Value &value)
    {
        const bool isOnOwnLine = !isFirst && lastBegin > node.begin && isBlank(lineStart(lastBegin), lastBegin) && lineStart(lastBegin) > node.begin;
        const std::string text = name + flowText(value, lastBegin);
        if (!isOnOwnLine)
            return add(last, last, (isFirst ? "" : ", ") + text);
        const std::string line = m_newline + margin(lastBegin) + text;
        if (endsLine(last) && lineEnd(last) > last) { // a comment follows: the comma stands before it
            add(last, last, ",");
            add(lineEnd(last), lineEnd(last), line);
        } else {
            add(last, last, "," + line);
        }
    }

    void removeEntry(const TextNode &node, size_t i)
    {
        const TextEntry &entry = node.entries[i];
        const size_t end = std::max(entry.value->end, node.isFlow ? entry.end : behindColon(entry, false));
        if (node.isFlow) {
            removeFlowPart(entry.begin, end, i > 0 ? std::optional(node.entries[i - 1].value->end) : std::nullopt,
                           i + 1 < node.entries.size() ? std::optional(node.entries[i + 1].begin) : std::nullopt);
        } else if (isBlank(lineStart(entry.begin), entry.begin)) {
            if (!endsLine(end))
                return fail();
            add(lineStart(entry.begin), nextLine(end), {});
        } else if (i + 1 < node.entries.size()) { // behind a dash: the next key moves up
            add(entry.begin, node.entries[i + 1].begin, {});
        } else {
            fail();
        }
    }

    /// Takes the comma along. Several neighbours removed at once are left to the coarser rewrite.
    void removeFlowPart(size_t begin, size_t end, std::optional<size_t> endBefore, std::optional<size_t> beginAfter)
    {
        if (beginAfter)
            add(begin, *beginAfter, {});
        else if (endBefore)
            add(*endBefore, end, {});
        else
            add(begin, end, {});
    }

    // --- items of lists ---
    void changeItems(const TextNode &node, const ValueList &wanted)
    {
        const size_t common = std::min(node.items.size(), wanted.size());
        for (size_t i = 0; i < common; ++i) {
            const size_t dash = node.isFlow ? 0 : dashOf(*node.items[i]);
            change(*node.items[i], wanted[i], {Place::Kind::Item, dash + 1, columnOf(dash), node.isFlow});
        }
        const TextNode &last = *node.items.back();
        if (wanted.size() < node.items.size()) {
            if (node.isFlow)
                return add(node.items[common - 1]->end, last.end, {});
            const size_t dash = dashOf(*node.items[common]);
            if (!isBlank(lineStart(dash), dash) || !endsLine(node.end))
                return fail();
            return add(lineStart(dash), nextLine(node.end), {});
        }
        const ValueList added(wanted.begin() + static_cast<std::ptrdiff_t>(common), wanted.end());
        if (node.isFlow) {
            for (const Value &value : added)
                addFlowPart(node, last.end, last.begin, false, {}, value);
        } else if (!added.empty()) {
            if (!endsLine(node.end))
                return fail();
            std::string block;
            const size_t column = columnOf(dashOf(*node.items.front()));
            for (const Value &value : added)
                block += wantsBlock(value) ? yamlBlockText(ValueList{value}, column, m_step) : std::string(column, ' ') + "- " + yamlFlowText(value) + '\n';
            appendLines(nextLine(node.end), block);
        }
    }

    size_t dashOf(const TextNode &item)
    {
        size_t at = item.begin;
        while (at > 0 && (m_text[at - 1] == ' ' || m_text[at - 1] == '\t'))
            --at;
        if (at > 0 && m_text[at - 1] == '-')
            return at - 1;
        fail();
        return 0;
    }

    size_t m_step;
    std::vector<Edit> m_edits;
    bool m_hasFailed = false;
};

/// The new text with its tree, if it means what was wanted.
std::optional<PatchedText> checked(std::optional<std::string> text, TextFormat format, const Value &wanted)
{
    if (!text)
        return {};
    auto tree = parseText(*text, format);
    if (!tree || !sameValue(nodeValue(*tree->root), wanted))
        return {};
    return PatchedText{std::move(*text), std::move(*tree)};
}

std::string wholeText(TextFormat format, const Value &wanted)
{
    if (format == TextFormat::Json)
        return jsonText(wanted, {.indent = 2}) + '\n';
    return wanted.as<ValueMap>()->empty() ? "{}\n" : yamlBlockText(wanted, 0);
}

} // namespace

Result<TextTree> parseText(std::string_view text, TextFormat format)
{
    return format == TextFormat::Json ? parseJson(text) : parseYaml(text);
}

Result<PatchedText> patchText(std::string_view text, const TextTree &tree, TextFormat format, const Value &wanted)
{
    Patcher fine(text, format, *tree.root);
    fine.changeRoot(*tree.root, wanted);
    if (auto patched = checked(fine.result(), format, wanted))
        return *std::move(patched);
    for (const bool withAliases : {false, true}) {
        Patcher coarse(text, format, *tree.root);
        coarse.rewriteSections(*tree.root, wanted, withAliases);
        if (auto patched = checked(coarse.result(), format, wanted))
            return *std::move(patched);
    }
    if (auto patched = checked(wholeText(format, wanted), format, wanted))
        return *std::move(patched);
    return makeError(Errc::InvalidValue, "config.not_writable", {valueText(wanted)});
}

} // namespace tagmill
