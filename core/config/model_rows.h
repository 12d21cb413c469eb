// SPDX-License-Identifier: GPL-3.0-or-later
// How a plain document (one map of a file, or of a list in one) is described: a row a member, from which reading,
// writing and the reference derive. Private to core/config; included by the files that hold such rows.
#pragma once

#include "core/config/schema_rows.h"

namespace tagmill {

/// What --device takes.
inline constexpr std::string_view cyclesDevices[] = {"cpu", "cuda", "optix", "hip", "oneapi", "metal"};

/// Anything may stand in a list of values.
inline Result<> storeValue(Value &target, const Value &value, const Constraint &)
{
    target = value;
    return {};
}

inline Value toValue(const Value &value) { return value; }

template<class T>
struct ModelRow
{
    ElementDesc desc;
    Result<> (*store)(T &, const Value &, const Constraint &);
    Value (*read)(const T &);
};

template<auto Member, class T>
constexpr ModelRow<T> element(ElementDesc desc)
{
    using M = std::remove_cvref_t<decltype(std::declval<T &>().*Member)>;
    desc.choices = choicesOf<M>(desc.choices);
    desc.kind = kindOf<M>(desc.kind, !desc.choices.empty());
    desc.nullable = isOptional<M>;
    return {desc,
            [](T &target, const Value &value, const Constraint &constraint) -> Result<> { return storeValue(target.*Member, value, constraint); },
            [](const T &source) -> Value { return toValue(source.*Member); }};
}

template<class T, std::size_t N>
constexpr auto descriptions(const std::array<ModelRow<T>, N> &rows)
{
    std::array<ElementDesc, N> out{};
    for (std::size_t i = 0; i < N; ++i)
        out[i] = rows[i].desc;
    return out;
}

/// Keys that no row has are left alone; who cares asks for them by reportUnknownKeys().
template<class T, std::size_t N>
Result<> storeRows(T &target, const std::array<ModelRow<T>, N> &rows, const Value &value, const Constraint &constraint)
{
    if (!value.as<ValueMap>())
        return valueError("config.not_map", constraint, value);
    T stored{};
    for (const ModelRow<T> &row : rows) {
        const Value *given = member(value, row.desc.key);
        const std::string key = constraint.key.empty() ? std::string(row.desc.key) : constraint.key + "." + std::string(row.desc.key);
        if (!given && row.desc.required)
            return makeError(Errc::InvalidValue, "config.missing", {key}, constraint.key);
        if (given)
            TAGMILL_CHECK(row.store(stored, *given, {key, row.desc.unit, row.desc.hard, row.desc.choices}));
    }
    target = std::move(stored);
    return {};
}

template<class T, std::size_t N>
Value mapOf(const T &source, const std::array<ModelRow<T>, N> &rows)
{
    ValueMap map;
    for (const ModelRow<T> &row : rows)
        map.emplace_back(std::string(row.desc.key), row.read(source));
    return map;
}

} // namespace tagmill
