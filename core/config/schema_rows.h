// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of the schema is written: member pointers become plain functions, and the build fails when a member of
// a described struct has no row. Private to core/config; included by the schema_*.cpp only.
#pragma once

#include "core/config/board_rules.h"
#include "core/config/coerce.h"

#include <memory>
#include <type_traits>

namespace tagmill {

constexpr Range above(double min) { return {.min = min, .minOpen = true}; }
constexpr Range atLeast(double min) { return {.min = min}; }
constexpr Range between(double min, double max) { return {.min = min, .max = max}; }
constexpr Range insideOf(double min, double max) { return {.min = min, .max = max, .minOpen = true, .maxOpen = true}; }

template<class T> constexpr bool isOptional = false;
template<class T> constexpr bool isOptional<std::optional<T>> = true;

/// Address of the member a path of member pointers leads to; nullptr when an optional group on the way is unset.
template<auto Member, auto... Rest, class T>
auto *follow(T &object)
{
    auto &found = object.*Member;
    if constexpr (sizeof...(Rest) == 0)
        return &found;
    else if constexpr (isOptional<std::remove_cvref_t<decltype(found)>>)
        return found ? follow<Rest...>(*found) : nullptr;
    else
        return follow<Rest...>(found);
}

/// The same for writing: an unset group on the way is created.
template<auto Member, auto... Rest, class T>
auto &reach(T &object)
{
    auto &found = object.*Member;
    if constexpr (sizeof...(Rest) == 0)
        return found;
    else if constexpr (isOptional<std::remove_cvref_t<decltype(found)>>)
        return reach<Rest...>(found ? *found : found.emplace());
    else
        return reach<Rest...>(found);
}

template<auto... Path>
using MemberAt = std::remove_cvref_t<decltype(reach<Path...>(std::declval<GenConfig &>()))>;

template<class T> struct Unwrapped { using type = T; };
template<class T> struct Unwrapped<std::optional<T>> { using type = T; };

/// A type that files hold as a text, though it is none here.
template<class T> constexpr bool isWrittenAsText = false;

/// The kind a member's type implies; strings may be paths or choices.
template<class M>
constexpr Kind kindOf(Kind asked, bool hasChoices)
{
    using T = typename Unwrapped<M>::type;
    if constexpr (std::is_same_v<T, bool>) return Kind::Bool;
    else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, std::int64_t>) return Kind::Integer;
    else if constexpr (std::is_same_v<T, double>) return Kind::Real;
    else if constexpr (std::is_same_v<T, std::string>) return asked == Kind::Path ? Kind::Path : hasChoices ? Kind::Choice : Kind::Text;
    else if constexpr (std::is_enum_v<T>) return Kind::Choice;
    else if constexpr (std::is_same_v<T, Size2i>) return Kind::Vector2i;
    else if constexpr (std::is_same_v<T, Vector3>) return Kind::Vector3d;
    else if constexpr (std::is_same_v<T, Matrix3>) return Kind::Matrix3d;
    else if constexpr (std::is_same_v<T, Matrix4>) return Kind::Matrix4d;
    else if constexpr (std::is_same_v<T, IntRange>) return Kind::IntegerOrRange;
    else if constexpr (std::is_same_v<T, std::vector<std::string>>) return hasChoices ? Kind::ChoiceList : Kind::TextList;
    else if constexpr (std::is_same_v<T, std::vector<int>>) return Kind::IntegerList;
    else if constexpr (std::is_same_v<T, ValueMap>) return Kind::Object;
    else if constexpr (isWrittenAsText<T>) return Kind::Text;
    else if constexpr (requires { typename T::value_type; requires std::is_enum_v<typename T::value_type>; }) return Kind::ChoiceList;
    else if constexpr (requires { typename T::value_type; }) return Kind::ObjectList;
    else return Kind::Object;
}

template<class M>
constexpr std::span<const std::string_view> choicesOf(std::span<const std::string_view> given)
{
    using T = typename Unwrapped<M>::type;
    if constexpr (std::is_enum_v<T>)
        return EnumNames<T>::names;
    else if constexpr (requires { typename T::value_type; requires std::is_enum_v<typename T::value_type>; })
        return EnumNames<typename T::value_type>::names;
    else
        return given;
}

/// One field: its key, the member pointers that lead to it, and what is to be said about it.
template<auto... Path>
constexpr FieldDesc field(std::string_view key, FieldDesc row)
{
    using M = MemberAt<Path...>;
    row.key = key;
    row.choices = choicesOf<M>(row.choices);
    row.kind = kindOf<M>(row.kind, !row.choices.empty());
    row.nullable = isOptional<M>;
    row.read = [](const GenConfig &config) -> Value {
        const auto *found = follow<Path...>(config);
        return found ? toValue(*found) : Value();
    };
    row.write = [](GenConfig &config, const Value &value, const FieldDesc &self) -> Result<> {
        const auto *found = follow<Path...>(config);
        M stored = found ? *found : M{};
        TAGMILL_CHECK(storeValue(stored, value, {std::string(self.key), self.unit, self.hard, self.choices}));
        reach<Path...>(config) = std::move(stored);
        if (self.key.starts_with("tagmill."))
            config.tagmill.present = true;
        return {};
    };
    return row;
}

/// A nullable group. Reads as null or as an empty map (its fields have rows of their own); writing a map creates it.
template<auto... Path>
constexpr FieldDesc group(std::string_view key, FieldDesc row)
{
    row.key = key;
    row.kind = Kind::Group;
    row.nullable = true;
    row.read = [](const GenConfig &config) -> Value { return *follow<Path...>(config) ? Value(ValueMap{}) : Value(); };
    row.write = [](GenConfig &config, const Value &value, const FieldDesc &self) -> Result<> {
        auto &found = reach<Path...>(config);
        if (value.isNull())
            found.reset();
        else if (!value.as<ValueMap>())
            return valueError("config.not_map", {std::string(self.key)}, value);
        else if (!found)
            found.emplace();
        return {};
    };
    return row;
}

/// Fails the build ("only N names provided", "decomposes into M elements") when T has not exactly N members.
template<std::size_t N, class T>
constexpr auto bindMembers(const T &object)
{
    if constexpr (N == 2) { [[maybe_unused]] const auto &[a, b] = object; }
    else if constexpr (N == 3) { [[maybe_unused]] const auto &[a, b, c] = object; }
    else if constexpr (N == 4) { [[maybe_unused]] const auto &[a, b, c, d] = object; }
    else if constexpr (N == 5) { [[maybe_unused]] const auto &[a, b, c, d, e] = object; }
    else if constexpr (N == 6) { [[maybe_unused]] const auto &[a, b, c, d, e, f] = object; }
    else if constexpr (N == 7) { [[maybe_unused]] const auto &[a, b, c, d, e, f, g] = object; }
    else if constexpr (N == 8) { [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h] = object; }
    else if constexpr (N == 13) { [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m] = object; }
    else if constexpr (N == 14) { [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n] = object; }
    else if constexpr (N == 15) { [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o] = object; }
    else if constexpr (N == 18) { [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r] = object; }
    else if constexpr (N == 20) { [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t] = object; }
    else if constexpr (N == 25) { [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y] = object; }
    else if constexpr (N == 26) { [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z] = object; }
    else if constexpr (N == 33) { [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, aa, ab, ac, ad, ae, af, ag] = object; }
    else { static_assert(N == 0, "add a case for a struct with this many rows"); }
    return true;
}

/// True, or no program: static_assert(describes<CameraConfig, childCount(rows, "camera.")>).
template<class T, std::size_t N>
constexpr bool describes = std::is_same_v<decltype(bindMembers<N>(std::declval<const T &>())), bool>;

/// How many different names follow the prefix; rows of one group stand together.
template<std::size_t N>
constexpr std::size_t childCount(const std::array<FieldDesc, N> &rows, std::string_view prefix)
{
    std::size_t count = 0;
    std::string_view last;
    for (const FieldDesc &row : rows) {
        if (!row.key.starts_with(prefix))
            continue;
        std::string_view name = row.key.substr(prefix.size());
        name = name.substr(0, name.find('.'));
        count += name != last;
        last = name;
    }
    return count;
}

template<std::size_t N>
constexpr bool everyFieldIsDocumented(const std::array<FieldDesc, N> &rows)
{
    for (const FieldDesc &row : rows)
        if (row.key.empty() || row.label.empty() || row.doc.empty())
            return false;
    return true;
}

inline constexpr std::string_view noiseModels[] = {"gaussian", "poisson", "salt_and_pepper"};
std::span<const ElementDesc> noiseElements();
std::span<const ElementDesc> directionalLightElements();
std::span<const ElementDesc> placedCameraElements();
std::span<const ElementDesc> droppedCameraElements();

// The sections, in declaration order.
std::span<const FieldDesc> datasetFields();
std::span<const FieldDesc> cameraFields();
std::span<const FieldDesc> sceneFields();
std::span<const FieldDesc> scenarioFields();
std::span<const FieldDesc> renderFields();
std::span<const FieldDesc> tagmillFields();

} // namespace tagmill
