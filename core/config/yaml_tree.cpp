// SPDX-License-Identifier: GPL-3.0-or-later
// YAML text to a tree with positions, on libyaml's events. libyaml counts characters, we count bytes.
#include "core/config/text_tree.h"
#include "core/config/yaml_scalar.h"

#include <yaml.h>

#include <algorithm>
#include <unordered_map>

namespace tagmill {

namespace {

struct Event
{
    yaml_event_t raw{};
    Event() = default;
    Event(const Event &) = delete;
    Event &operator=(const Event &) = delete;
    ~Event() { yaml_event_delete(&raw); }
};

class YamlReader
{
public:
    explicit YamlReader(std::string_view text)
        : m_text(text)
    {
        m_bom = text.starts_with("\xef\xbb\xbf") ? 3 : 0;
        m_byte = m_bom;
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(text.data()) + m_bom, text.size() - m_bom);
    }
    YamlReader(const YamlReader &) = delete;
    YamlReader &operator=(const YamlReader &) = delete;
    ~YamlReader() { yaml_parser_delete(&m_parser); }

    Result<TextNodePtr> readDocument()
    {
        TextNodePtr root;
        for (;;) {
            Event event;
            TAGMILL_CHECK(next(event));
            if (event.raw.type == YAML_STREAM_END_EVENT)
                return root ? root : std::make_shared<TextNode>();
            if (event.raw.type == YAML_STREAM_START_EVENT || event.raw.type == YAML_DOCUMENT_END_EVENT)
                continue;
            if (event.raw.type != YAML_DOCUMENT_START_EVENT)
                return syntaxError("config.yaml_syntax", lineOf(event), {"unexpected content"});
            if (root)
                return syntaxError("config.several_documents", lineOf(event));
            Event first;
            TAGMILL_CHECK(next(first));
            TAGMILL_TRY(root, readNode(first, 1));
        }
    }

private:
    static int lineOf(const Event &event) { return static_cast<int>(event.raw.start_mark.line) + 1; }

    Result<> next(Event &event)
    {
        if (yaml_parser_parse(&m_parser, &event.raw))
            return {};
        std::string what = m_parser.problem ? m_parser.problem : "unknown";
        if (m_parser.error == YAML_MEMORY_ERROR)
            return makeError(Errc::Internal, "internal", {"out of memory"});
        if (m_parser.error == YAML_READER_ERROR) {
            const size_t offset = std::min(m_parser.problem_offset + m_bom, m_text.size());
            const auto line = std::count(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(offset), '\n') + 1;
            return syntaxError("config.encoding", static_cast<int>(line), {what});
        }
        if (m_parser.context)
            what += std::string(", ") + m_parser.context;
        // At the end of a text without a last line break libyaml stands on a line that is not there.
        const auto lines = static_cast<int>(std::count(m_text.begin(), m_text.end(), '\n')) + (m_text.ends_with('\n') ? 0 : 1);
        return syntaxError("config.yaml_syntax", std::min(static_cast<int>(m_parser.problem_mark.line) + 1, std::max(1, lines)), {what});
    }

    /// Byte of a mark; the cursor walks, because marks come nearly in order.
    size_t byteOf(const yaml_mark_t &mark)
    {
        const auto isContinuation = [this](size_t at) { return at < m_text.size() && (static_cast<unsigned char>(m_text[at]) & 0xc0u) == 0x80u; };
        for (; m_character < mark.index && m_byte < m_text.size(); ++m_character)
            do
                ++m_byte;
            while (isContinuation(m_byte));
        for (; m_character > mark.index; --m_character)
            do
                --m_byte;
            while (isContinuation(m_byte));
        return m_byte;
    }

    Result<TextNodePtr> readNode(const Event &event, int depth)
    {
        if (depth > maxTextDepth)
            return syntaxError("config.too_deep", lineOf(event), {std::to_string(maxTextDepth)});
        auto node = std::make_shared<TextNode>();
        node->begin = byteOf(event.raw.start_mark);
        node->end = byteOf(event.raw.end_mark);
        node->line = lineOf(event);
        const yaml_char_t *anchor = nullptr;
        switch (event.raw.type) {
        case YAML_ALIAS_EVENT:
            TAGMILL_CHECK(readAlias(event, *node));
            break;
        case YAML_SCALAR_EVENT:
            anchor = event.raw.data.scalar.anchor;
            TAGMILL_CHECK(readScalar(event, *node));
            break;
        case YAML_SEQUENCE_START_EVENT:
            anchor = event.raw.data.sequence_start.anchor;
            node->isFlow = event.raw.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
            TAGMILL_CHECK(checkTag(event, event.raw.data.sequence_start.tag, YAML_SEQ_TAG));
            TAGMILL_CHECK(readItems(*node, depth));
            break;
        case YAML_MAPPING_START_EVENT:
            anchor = event.raw.data.mapping_start.anchor;
            node->isFlow = event.raw.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
            TAGMILL_CHECK(checkTag(event, event.raw.data.mapping_start.tag, YAML_MAP_TAG));
            TAGMILL_CHECK(readEntries(*node, depth));
            break;
        default:
            return syntaxError("config.yaml_syntax", lineOf(event), {"a value is missing"});
        }
        if (++m_nodes + (node->target ? node->count : 0) > maxTextNodes || node->count > maxTextNodes)
            return syntaxError("config.too_many_nodes", node->line, {std::to_string(maxTextNodes)});
        if (node->target)
            m_nodes += node->count;
        if (anchor)
            m_anchors[reinterpret_cast<const char *>(anchor)] = node;
        return TextNodePtr(std::move(node));
    }

    Result<> readAlias(const Event &event, TextNode &node)
    {
        const std::string name = reinterpret_cast<const char *>(event.raw.data.alias.anchor);
        const auto anchor = m_anchors.find(name);
        if (anchor == m_anchors.end())
            return syntaxError("config.unknown_alias", node.line, {name});
        node.target = anchor->second;
        node.count = node.target->count;
        node.height = node.target->height;
        return {};
    }

    Result<> readScalar(const Event &event, TextNode &node)
    {
        const auto &scalar = event.raw.data.scalar;
        const std::string_view text(reinterpret_cast<const char *>(scalar.value), scalar.length);
        const std::string_view tag = scalar.tag ? reinterpret_cast<const char *>(scalar.tag) : "";
        const bool isBlock = scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE;
        while (isBlock && node.end > node.begin && (m_text[node.end - 1] == '\n' || m_text[node.end - 1] == '\r' || m_text[node.end - 1] == ' '))
            --node.end;
        if (tag == YAML_STR_TAG || tag == "!" || (tag.empty() && scalar.style != YAML_PLAIN_SCALAR_STYLE)) {
            node.scalar = Value(text);
            return {};
        }
        node.scalar = resolveYamlScalar(text);
        if (tag.empty())
            return {};
        if (tag == YAML_FLOAT_TAG && node.scalar.as<std::int64_t>())
            node.scalar = static_cast<double>(*node.scalar.as<std::int64_t>());
        const bool fits = (tag == YAML_INT_TAG && node.scalar.as<std::int64_t>()) || (tag == YAML_FLOAT_TAG && node.scalar.as<double>())
                          || (tag == YAML_BOOL_TAG && node.scalar.as<bool>()) || (tag == YAML_NULL_TAG && node.scalar.isNull());
        if (!fits)
            return syntaxError("config.unknown_tag", node.line, {std::string(tag), std::string(text.substr(0, 60))});
        return {};
    }

    Result<> checkTag(const Event &event, const yaml_char_t *given, std::string_view allowed)
    {
        const std::string_view tag = given ? reinterpret_cast<const char *>(given) : "";
        if (tag.empty() || tag == "!" || tag == allowed)
            return {};
        return syntaxError("config.unknown_tag", lineOf(event), {std::string(tag), {}});
    }

    Result<> readItems(TextNode &node, int depth)
    {
        for (;;) {
            Event event;
            TAGMILL_CHECK(next(event));
            if (event.raw.type == YAML_SEQUENCE_END_EVENT) {
                finish(node, event, node.items.empty() ? node.end : node.items.back()->end);
                return {};
            }
            TAGMILL_TRY(TextNodePtr item, readNode(event, depth + 1));
            if (!addChild(node, *item))
                return syntaxError("config.too_deep", item->line, {std::to_string(maxTextDepth)});
            node.items.push_back(std::move(item));
        }
    }

    Result<> readEntries(TextNode &node, int depth)
    {
        size_t lastEnd = node.end;
        for (;;) {
            Event event;
            TAGMILL_CHECK(next(event));
            if (event.raw.type == YAML_MAPPING_END_EVENT) {
                finish(node, event, lastEnd);
                return {};
            }
            if (event.raw.type != YAML_SCALAR_EVENT)
                return syntaxError("config.key_not_text", lineOf(event));
            const auto &scalar = event.raw.data.scalar;
            TextEntry entry;
            entry.key.assign(reinterpret_cast<const char *>(scalar.value), scalar.length);
            entry.begin = byteOf(event.raw.start_mark);
            entry.end = byteOf(event.raw.end_mark);
            entry.line = lineOf(event);
            const bool isMerge = entry.key == "<<" && scalar.style == YAML_PLAIN_SCALAR_STYLE && !scalar.tag;
            Event valueEvent;
            TAGMILL_CHECK(next(valueEvent));
            TAGMILL_TRY(entry.value, readNode(valueEvent, depth + 1));
            if (!addChild(node, *entry.value))
                return syntaxError("config.too_deep", entry.line, {std::to_string(maxTextDepth)});
            lastEnd = std::max(entry.value->end, entry.end);
            if (isMerge)
                TAGMILL_CHECK(addMerges(node, entry));
            else
                node.entries.push_back(std::move(entry));
        }
    }

    Result<> addMerges(TextNode &node, const TextEntry &entry)
    {
        const TextNode &value = resolved(*entry.value);
        std::vector<TextNodePtr> maps;
        if (value.type == TextNode::Type::List)
            maps = value.items;
        else
            maps.push_back(entry.value);
        for (const TextNodePtr &map : maps)
            if (resolved(*map).type != TextNode::Type::Map)
                return syntaxError("config.bad_merge", entry.line);
        // A later `<<` of the same map is stronger.
        node.merges.insert(node.merges.begin(), maps.begin(), maps.end());
        return {};
    }

    void finish(TextNode &node, const Event &endEvent, size_t lastEnd)
    {
        node.type = endEvent.raw.type == YAML_SEQUENCE_END_EVENT ? TextNode::Type::List : TextNode::Type::Map;
        // The end of a block collection is where the next thing begins: take the end of its last child.
        node.end = node.isFlow ? byteOf(endEvent.raw.end_mark) : lastEnd;
    }

    std::string_view m_text;
    size_t m_bom = 0;
    yaml_parser_t m_parser{};
    size_t m_character = 0, m_byte = 0;
    size_t m_nodes = 0;
    std::unordered_map<std::string, TextNodePtr> m_anchors;
};

} // namespace

Result<TextTree> parseYaml(std::string_view text)
{
    if (text.size() > maxTextBytes)
        return syntaxError("config.too_long", 0, {std::to_string(text.size()), std::to_string(maxTextBytes)});
    if (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff"))
        return syntaxError("config.encoding", 1, {"UTF-16"});
    YamlReader reader(text);
    TextTree tree;
    TAGMILL_TRY(tree.root, reader.readDocument());
    findDuplicates(*tree.root, {}, tree.problems);
    return tree;
}

} // namespace tagmill
