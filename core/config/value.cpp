// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/value.h"

#include "core/number_text.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

namespace tagmill {

namespace {

/// The first part of a dotted path; the rest goes to `rest`.
std::string_view takePart(std::string_view path, std::string_view &rest)
{
    const size_t dot = path.find('.');
    rest = dot == std::string_view::npos ? std::string_view{} : path.substr(dot + 1);
    return path.substr(0, dot);
}

Value *step(Value &value, std::string_view part)
{
    if (ValueList *list = value.as<ValueList>()) {
        size_t index = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), index);
        const bool isIndex = error == std::errc() && end == part.data() + part.size() && index < list->size();
        return isIndex ? &(*list)[index] : nullptr;
    }
    return member(value, part);
}

void appendText(const Value &value, std::string &out);

struct TextWriter
{
    std::string &out;
    void operator()(std::monostate) const { out += "null"; }
    void operator()(bool value) const { out += value ? "true" : "false"; }
    void operator()(std::int64_t value) const { out += std::to_string(value); }
    void operator()(double value) const { out += shortNumber(value); }
    void operator()(const std::string &value) const { out += '"' + value + '"'; }
    void operator()(const ValueList &list) const
    {
        out += '[';
        for (size_t i = 0; i < list.size() && out.size() < 100; ++i) {
            out += i ? ", " : "";
            appendText(list[i], out);
        }
        out += ']';
    }
    void operator()(const ValueMap &map) const
    {
        out += '{';
        for (size_t i = 0; i < map.size() && out.size() < 100; ++i) {
            out += (i ? ", " : "") + map[i].first + ": ";
            appendText(map[i].second, out);
        }
        out += '}';
    }
};

void appendText(const Value &value, std::string &out)
{
    std::visit(TextWriter{out}, value.data);
}

bool sameNumber(std::int64_t whole, double real)
{
    return static_cast<double>(whole) == real;
}

} // namespace

Value::Value() = default;
Value::Value(const Value &) = default;
Value::Value(Value &&) noexcept = default;
Value &Value::operator=(const Value &) = default;
Value &Value::operator=(Value &&) noexcept = default;
Value::~Value() = default;

Value::Value(int value)
    : data(static_cast<std::int64_t>(value))
{
}

Value::Value(const char *value)
    : data(std::string(value))
{
}

Value::Value(std::string_view value)
    : data(std::string(value))
{
}

bool Value::operator==(const Value &other) const
{
    return data == other.data;
}

const Value *member(const Value &map, std::string_view name)
{
    const ValueMap *entries = map.as<ValueMap>();
    if (!entries)
        return nullptr;
    const auto entry = std::find_if(entries->begin(), entries->end(), [name](const auto &e) { return e.first == name; });
    return entry == entries->end() ? nullptr : &entry->second;
}

Value *member(Value &map, std::string_view name)
{
    return const_cast<Value *>(member(static_cast<const Value &>(map), name));
}

const Value *valueAt(const Value &root, std::string_view path)
{
    const Value *value = &root;
    while (value && !path.empty()) {
        const std::string_view part = takePart(path, path);
        value = step(const_cast<Value &>(*value), part);
    }
    return value;
}

bool setValueAt(Value &root, std::string_view path, Value value)
{
    Value *target = &root;
    while (!path.empty()) {
        const std::string_view part = takePart(path, path);
        Value *next = step(*target, part);
        if (!next) {
            if (target->as<ValueList>())
                return false;
            if (!target->as<ValueMap>())
                *target = ValueMap{};
            ValueMap &map = *target->as<ValueMap>();
            map.emplace_back(std::string(part), Value{});
            next = &map.back().second;
        }
        target = next;
    }
    *target = std::move(value);
    return true;
}

bool removeValueAt(Value &root, std::string_view path)
{
    const size_t dot = path.rfind('.');
    const bool isTop = dot == std::string_view::npos;
    Value *parent = isTop ? &root : const_cast<Value *>(valueAt(root, path.substr(0, dot)));
    ValueMap *map = parent ? parent->as<ValueMap>() : nullptr;
    if (!map)
        return false;
    const std::string_view name = isTop ? path : path.substr(dot + 1);
    return std::erase_if(*map, [name](const auto &entry) { return entry.first == name; }) > 0;
}

bool sameValue(const Value &a, const Value &b)
{
    if (const auto *whole = a.as<std::int64_t>(); whole && b.as<double>())
        return sameNumber(*whole, *b.as<double>());
    if (const auto *whole = b.as<std::int64_t>(); whole && a.as<double>())
        return sameNumber(*whole, *a.as<double>());
    if (a.data.index() != b.data.index())
        return false;
    if (const auto *list = a.as<ValueList>()) {
        const ValueList &other = *b.as<ValueList>();
        return std::equal(list->begin(), list->end(), other.begin(), other.end(), sameValue);
    }
    if (const auto *map = a.as<ValueMap>()) {
        const ValueMap &other = *b.as<ValueMap>();
        if (map->size() != other.size())
            return false;
        // Mostly in the same order; searched for only where not, by hash, for maps may be huge.
        std::unordered_map<std::string_view, const Value *> places;
        for (size_t i = 0; i < map->size(); ++i) {
            const Value *value = (*map)[i].first == other[i].first ? &other[i].second : nullptr;
            if (!value && places.empty())
                for (const auto &[key, member] : other)
                    places.emplace(key, &member);
            if (!value)
                if (const auto place = places.find((*map)[i].first); place != places.end())
                    value = place->second;
            if (!value || !sameValue((*map)[i].second, *value))
                return false;
        }
        return true;
    }
    if (const auto *real = a.as<double>())
        return *real == *b.as<double>() || (*real != *real && *b.as<double>() != *b.as<double>());
    return a == b;
}

std::string valueText(const Value &value)
{
    if (const auto *text = value.as<std::string>(); text && text->size() <= 60)
        return *text;
    std::string out;
    appendText(value, out);
    if (out.size() > 60) {
        size_t cut = 57;
        while (cut > 0 && (static_cast<unsigned char>(out[cut]) & 0xc0u) == 0x80u)
            --cut;
        out = out.substr(0, cut) + "…";
    }
    return out;
}

} // namespace tagmill
