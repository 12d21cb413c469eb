// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/text_tree.h"

#include <algorithm>
#include <unordered_map>

namespace tagmill {

namespace {

/// Adds entries over those already there, keeping the first place of each key.
class MapBuilder
{
public:
    void set(const std::string &key, Value value)
    {
        const auto [found, isNew] = m_places.emplace(key, m_map.size());
        if (isNew)
            m_map.emplace_back(key, std::move(value));
        else
            m_map[found->second].second = std::move(value);
    }
    ValueMap take() { return std::move(m_map); }

private:
    ValueMap m_map;
    std::unordered_map<std::string, size_t> m_places;
};

} // namespace

const TextNode &resolved(const TextNode &node)
{
    return node.target ? resolved(*node.target) : node;
}

const TextEntry *findEntry(const TextNode &given, std::string_view key)
{
    const TextNode &map = resolved(given);
    for (auto entry = map.entries.rbegin(); entry != map.entries.rend(); ++entry)
        if (entry->key == key)
            return &*entry;
    for (const TextNodePtr &merged : map.merges)
        if (const TextEntry *entry = findEntry(*merged, key))
            return entry;
    return nullptr;
}

int lineOfPath(const TextNode &root, std::string_view path)
{
    const TextNode *node = &root;
    int line = 0;
    while (!path.empty()) {
        const size_t dot = path.find('.');
        const std::string_view part = path.substr(0, dot);
        path = dot == std::string_view::npos ? std::string_view{} : path.substr(dot + 1);
        const TextNode &map = resolved(*node);
        const TextEntry *marked = findEntry(map, std::string(part) + "!"); // a list that replaces a preset's
        if (const TextEntry *entry = marked ? marked : findEntry(map, part)) {
            line = entry->line;
            node = entry->value.get();
            continue;
        }
        const bool isIndex = !map.items.empty() && part.size() < 7 && part.find_first_not_of("0123456789") == std::string_view::npos;
        const size_t index = isIndex ? std::stoul(std::string(part)) : map.items.size();
        if (index >= map.items.size())
            break;
        node = map.items[index].get();
        line = node->line;
    }
    return line;
}

Value nodeValue(const TextNode &given)
{
    const TextNode &node = resolved(given);
    if (node.type == TextNode::Type::Scalar)
        return node.scalar;
    if (node.type == TextNode::Type::List) {
        ValueList list;
        list.reserve(node.items.size());
        for (const TextNodePtr &item : node.items)
            list.push_back(nodeValue(*item));
        return list;
    }
    MapBuilder map;
    for (auto merged = node.merges.rbegin(); merged != node.merges.rend(); ++merged) {
        Value value = nodeValue(**merged);
        for (auto &[key, member] : *value.as<ValueMap>())
            map.set(key, std::move(member));
    }
    for (const TextEntry &entry : node.entries)
        map.set(entry.key, nodeValue(*entry.value));
    return map.take();
}

bool addChild(TextNode &parent, const TextNode &child)
{
    parent.count += child.count;
    parent.height = std::max(parent.height, child.height + 1);
    return parent.height <= maxTextDepth;
}

Error syntaxError(std::string_view id, int line, std::vector<std::string> args)
{
    Error error = makeError(Errc::Parse, id, std::move(args));
    error.problem.line = line;
    return error;
}

void findDuplicates(const TextNode &node, const std::string &path, std::vector<Problem> &problems)
{
    const std::string prefix = path.empty() ? "" : path + ".";
    for (size_t i = 0; i < node.items.size(); ++i)
        findDuplicates(*node.items[i], prefix + std::to_string(i), problems);
    std::unordered_map<std::string_view, int> lines;
    for (const TextEntry &entry : node.entries) {
        const auto [before, isNew] = lines.emplace(entry.key, entry.line);
        if (!isNew)
            problems.push_back({"config.duplicate_key", Severity::Warning, prefix + entry.key, {}, entry.line,
                                {prefix + entry.key, std::to_string(before->second)}});
        before->second = entry.line;
        findDuplicates(*entry.value, prefix + entry.key, problems);
    }
}

} // namespace tagmill
