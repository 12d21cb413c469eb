// SPDX-License-Identifier: GPL-3.0-or-later
// YAML read by libyaml alone, without any schema: for files written by our exports.
#pragma once

#include <yaml.h>

#include <charconv>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace tagmill::test {

struct YamlNode
{
    std::string text;
    std::vector<YamlNode> items;
    std::map<std::string, YamlNode> fields;

    const YamlNode &operator[](const std::string &key) const { return fields.at(key); }
    double number() const
    {
        double value = 0;
        const auto [end, ec] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (ec != std::errc() || end != text.data() + text.size())
            throw std::runtime_error("no number: " + text);
        return value;
    }
    std::vector<double> numbers() const
    {
        std::vector<double> values;
        for (const YamlNode &item : items)
            values.push_back(item.number());
        return values;
    }
};

inline YamlNode yamlNode(yaml_document_t *document, int index)
{
    YamlNode node;
    const yaml_node_t *const source = yaml_document_get_node(document, index);
    if (source->type == YAML_SCALAR_NODE)
        node.text.assign(reinterpret_cast<const char *>(source->data.scalar.value), source->data.scalar.length);
    else if (source->type == YAML_SEQUENCE_NODE)
        for (const yaml_node_item_t *item = source->data.sequence.items.start; item < source->data.sequence.items.top; ++item)
            node.items.push_back(yamlNode(document, *item));
    else if (source->type == YAML_MAPPING_NODE)
        for (const yaml_node_pair_t *pair = source->data.mapping.pairs.start; pair < source->data.mapping.pairs.top; ++pair)
            node.fields[yamlNode(document, pair->key).text] = yamlNode(document, pair->value);
    return node;
}

inline YamlNode yamlDocument(const std::string &text)
{
    yaml_parser_t parser;
    yaml_document_t document;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char *>(text.data()), text.size());
    const bool isRead = yaml_parser_load(&parser, &document) != 0;
    YamlNode root = isRead && yaml_document_get_root_node(&document) ? yamlNode(&document, 1) : YamlNode{};
    if (isRead)
        yaml_document_delete(&document);
    yaml_parser_delete(&parser);
    if (!isRead)
        throw std::runtime_error("no YAML: " + text);
    return root;
}

} // namespace tagmill::test
