// SPDX-License-Identifier: GPL-3.0-or-later
// Value: what can stand in a config file. Scalars, lists, maps with their order kept; null is
// std::monostate. Dotted paths lead into it; a part of digits indexes a list.
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace tagmill {

struct Value;
using ValueList = std::vector<Value>;
using ValueMap = std::vector<std::pair<std::string, Value>>;

template<class T>
concept ValueAlternative = std::same_as<T, bool> || std::same_as<T, std::int64_t> || std::same_as<T, double>
                           || std::same_as<T, std::string> || std::same_as<T, ValueList> || std::same_as<T, ValueMap>;

struct Value
{
    std::variant<std::monostate, bool, std::int64_t, double, std::string, ValueList, ValueMap> data;

    // Written in one file: what std::variant makes of them is much, and would be made in every file that sees this one.
    Value();
    Value(const Value &);
    Value(Value &&) noexcept;
    Value &operator=(const Value &);
    Value &operator=(Value &&) noexcept;
    ~Value();
    template<ValueAlternative T>
    Value(T value)
        : data(std::move(value))
    {
    }
    Value(int value);
    Value(const char *value);
    Value(std::string_view value);

    bool isNull() const { return std::holds_alternative<std::monostate>(data); }
    template<ValueAlternative T>
    const T *as() const { return std::get_if<T>(&data); }
    template<ValueAlternative T>
    T *as() { return std::get_if<T>(&data); }

    bool operator==(const Value &other) const;
};

/// The entry of a map, or nullptr (also when the value is no map).
const Value *member(const Value &map, std::string_view name);
Value *member(Value &map, std::string_view name);
/// What a dotted path leads to, or nullptr.
const Value *valueAt(const Value &root, std::string_view path);
/// Sets what a dotted path leads to, creating maps on the way (a scalar or null on the way becomes a map).
/// False when the path runs through a list by something that is not one of its indices.
bool setValueAt(Value &root, std::string_view path, Value value);
/// Removes a map entry; false when there is none. Parents stay.
bool removeValueAt(Value &root, std::string_view path);

/// Equal where 1 and 1.0 are the same number.
bool sameValue(const Value &a, const Value &b);
/// Short text for messages: 190, "text", [1, 2], {…}; long ones are cut.
std::string valueText(const Value &value);

} // namespace tagmill
