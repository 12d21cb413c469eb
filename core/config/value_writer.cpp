// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/value_writer.h"

#include "core/config/yaml_scalar.h"
#include "core/number_text.h"

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

class JsonWriter
{
public:
    explicit JsonWriter(const JsonStyle &style)
        : m_style(style)
    {
    }

    void write(const Value &value, int level)
    {
        if (const auto *map = value.as<ValueMap>())
            writeMap(*map, level);
        else if (const auto *list = value.as<ValueList>())
            writeList(*list, level);
        else if (const auto *text = value.as<std::string>())
            out += jsonString(*text, m_style.asciiOnly);
        else if (const auto *real = value.as<double>())
            out += std::isfinite(*real) ? pythonFloat(*real) : "null";
        else
            out += yamlScalarText(value);
    }

    std::string out;

private:
    void breakLine(int level)
    {
        if (m_style.indent < 0)
            return;
        out += '\n' + std::string(m_style.margin) + std::string(static_cast<size_t>(level * m_style.indent), ' ');
    }

    void separate(bool isFirst, int level)
    {
        if (!isFirst)
            out += m_style.indent < 0 ? m_style.comma : ",";
        breakLine(level);
    }

    void writeMap(const ValueMap &map, int level)
    {
        std::vector<const std::pair<std::string, Value> *> entries;
        for (const auto &entry : map)
            entries.push_back(&entry);
        if (m_style.sortKeys)
            std::stable_sort(entries.begin(), entries.end(), [](const auto *a, const auto *b) { return a->first < b->first; });
        out += '{';
        for (size_t i = 0; i < entries.size(); ++i) {
            separate(i == 0, level + 1);
            out += jsonString(entries[i]->first, m_style.asciiOnly);
            out += m_style.colon;
            write(entries[i]->second, level + 1);
        }
        if (!entries.empty())
            breakLine(level);
        out += '}';
    }

    void writeList(const ValueList &list, int level)
    {
        out += '[';
        for (size_t i = 0; i < list.size(); ++i) {
            separate(i == 0, level + 1);
            write(list[i], level + 1);
        }
        if (!list.empty())
            breakLine(level);
        out += ']';
    }

    const JsonStyle &m_style;
};

void appendFlow(const Value &value, std::string &out)
{
    if (const auto *list = value.as<ValueList>()) {
        out += '[';
        for (size_t i = 0; i < list->size(); ++i) {
            out += i ? ", " : "";
            appendFlow((*list)[i], out);
        }
        out += ']';
    } else if (const auto *map = value.as<ValueMap>()) {
        out += '{';
        for (size_t i = 0; i < map->size(); ++i) {
            out += (i ? ", " : "") + yamlScalarText(Value((*map)[i].first)) + ": ";
            appendFlow((*map)[i].second, out);
        }
        out += '}';
    } else {
        out += yamlScalarText(value);
    }
}

bool holdsCollections(const ValueList &list)
{
    return std::any_of(list.begin(), list.end(), [](const Value &item) { return item.as<ValueMap>() || item.as<ValueList>(); });
}

void appendBlock(const Value &value, std::size_t indent, std::size_t step, std::string &out)
{
    const std::string margin(indent, ' ');
    if (const auto *map = value.as<ValueMap>()) {
        for (const auto &[key, member] : *map) {
            out += margin + yamlScalarText(Value(key)) + ':';
            if (!wantsBlock(member)) {
                out += ' ' + yamlFlowText(member) + '\n';
                continue;
            }
            out += '\n';
            appendBlock(member, indent + step, step, out);
        }
        return;
    }
    for (const Value &item : *value.as<ValueList>()) {
        if (!wantsBlock(item)) {
            out += margin + "- " + yamlFlowText(item) + '\n';
            continue;
        }
        const size_t begin = out.size();
        appendBlock(item, indent + 2, step, out);
        out[begin + indent] = '-';
    }
}

} // namespace

std::string jsonText(const Value &value, const JsonStyle &style)
{
    JsonWriter writer(style);
    writer.write(value, 0);
    return writer.out;
}

std::string yamlFlowText(const Value &value)
{
    std::string out;
    appendFlow(value, out);
    return out;
}

std::string yamlBlockText(const Value &value, std::size_t indent, std::size_t step)
{
    std::string out;
    appendBlock(value, indent, step, out);
    return out;
}

bool wantsBlock(const Value &value)
{
    if (const auto *map = value.as<ValueMap>())
        return !map->empty();
    const auto *list = value.as<ValueList>();
    return list && holdsCollections(*list) && std::any_of(list->begin(), list->end(), [](const Value &item) { return item.as<ValueMap>() != nullptr; });
}

} // namespace tagmill
