// SPDX-License-Identifier: GPL-3.0-or-later
// From a Value of a file to a member of GenConfig and back: the coercions of SCHEMA section 0, hard ranges, choices.
// storeValue() leaves the target alone when it fails. Private to core/config.
#pragma once

#include "core/config/enum_names.h"
#include "core/config/field.h"

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace tagmill {

/// What a value must keep to, and the name it has in messages.
struct Constraint
{
    std::string key;
    Unit unit = Unit::None;
    Range hard{};
    std::span<const std::string_view> choices{};

    Constraint item(std::size_t index) const { return {key + "." + std::to_string(index), unit, hard, choices}; }
};

Result<> storeValue(bool &target, const Value &value, const Constraint &constraint);
Result<> storeValue(int &target, const Value &value, const Constraint &constraint);
Result<> storeValue(std::int64_t &target, const Value &value, const Constraint &constraint);
Result<> storeValue(double &target, const Value &value, const Constraint &constraint);
Result<> storeValue(std::string &target, const Value &value, const Constraint &constraint);
Result<> storeValue(Size2i &target, const Value &value, const Constraint &constraint);
Result<> storeValue(Vector3 &target, const Value &value, const Constraint &constraint);
Result<> storeValue(Matrix3 &target, const Value &value, const Constraint &constraint);
Result<> storeValue(Matrix4 &target, const Value &value, const Constraint &constraint);
Result<> storeValue(IntRange &target, const Value &value, const Constraint &constraint);
Result<> storeValue(ValueMap &target, const Value &value, const Constraint &constraint);
Result<> storeValue(NoiseComponentConfig &target, const Value &value, const Constraint &constraint);
Result<> storeValue(DirectionalLightConfig &target, const Value &value, const Constraint &constraint);
Result<> storeValue(PlacedCameraConfig &target, const Value &value, const Constraint &constraint);
Result<> storeValue(DroppedCameraConfig &target, const Value &value, const Constraint &constraint);

Value toValue(bool value);
Value toValue(int value);
Value toValue(std::int64_t value);
Value toValue(double value);
Value toValue(const std::string &value);
Value toValue(Size2i value);
Value toValue(const Vector3 &value);
Value toValue(const Matrix3 &value);
Value toValue(const Matrix4 &value);
Value toValue(const IntRange &value);
Value toValue(const ValueMap &value);
Value toValue(const NoiseComponentConfig &value);
Value toValue(const DirectionalLightConfig &value);
Value toValue(const PlacedCameraConfig &value);
Value toValue(const DroppedCameraConfig &value);

/// The text of a choice; the old spellings of evaluation scopes are read as the new ones.
Result<std::size_t> choiceIndex(const Value &value, const Constraint &constraint);
Error valueError(std::string_view id, const Constraint &constraint, const Value &value);

// Declared before use in one another: members may be optional lists.
template<class T> Result<> storeValue(std::optional<T> &target, const Value &value, const Constraint &constraint);
template<class T> Result<> storeValue(std::vector<T> &target, const Value &value, const Constraint &constraint);
template<class T> Value toValue(const std::optional<T> &value);
template<class T> Value toValue(const std::vector<T> &values);

template<class E>
    requires std::is_enum_v<E>
Result<> storeValue(E &target, const Value &value, const Constraint &constraint)
{
    Constraint named = constraint;
    named.choices = EnumNames<E>::names;
    TAGMILL_TRY(const std::size_t index, choiceIndex(value, named));
    target = static_cast<E>(index);
    return {};
}

template<class E>
    requires std::is_enum_v<E>
Value toValue(E value)
{
    return Value(enumName(value));
}

template<class T>
Result<> storeValue(std::optional<T> &target, const Value &value, const Constraint &constraint)
{
    if (value.isNull()) {
        target.reset();
        return {};
    }
    T stored{};
    TAGMILL_CHECK(storeValue(stored, value, constraint));
    target = std::move(stored);
    return {};
}

template<class T>
Value toValue(const std::optional<T> &value)
{
    return value ? toValue(*value) : Value();
}

template<class T>
Result<> storeValue(std::vector<T> &target, const Value &value, const Constraint &constraint)
{
    const ValueList *list = value.as<ValueList>();
    if (!list)
        return valueError("config.not_list", constraint, value);
    std::vector<T> stored(list->size());
    for (std::size_t i = 0; i < list->size(); ++i)
        TAGMILL_CHECK(storeValue(stored[i], (*list)[i], constraint.item(i)));
    target = std::move(stored);
    return {};
}

/// null is the empty list and a single light is a list of one (SCHEMA 2.7).
Result<> storeValue(std::vector<DirectionalLightConfig> &target, const Value &value, const Constraint &constraint);

template<class T>
Value toValue(const std::vector<T> &values)
{
    ValueList list;
    list.reserve(values.size());
    for (const T &value : values)
        list.push_back(toValue(value));
    return list;
}

} // namespace tagmill
