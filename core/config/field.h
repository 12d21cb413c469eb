// SPDX-License-Identifier: GPL-3.0-or-later
// FieldDesc: what the world may know about one config field. No template is left here; schema.cpp is the
// one place where a field is described.
#pragma once

#include "core/config/gen_config.h"
#include "core/result.h"

#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace tagmill {

/// A value as it stands in a config: scalars, lists, maps with order kept. Null is std::monostate.
struct Value;
using ValueList = std::vector<Value>;
using ValueMap = std::vector<std::pair<std::string, Value>>;
struct Value
{
    std::variant<std::monostate, bool, std::int64_t, double, std::string, ValueList, ValueMap> data;

    Value() = default;
    template<class T>
    Value(T value)
        : data(std::move(value))
    {
    }
    Value(int value)
        : data(static_cast<std::int64_t>(value))
    {
    }
    Value(const char *value)
        : data(std::string(value))
    {
    }
    bool isNull() const { return std::holds_alternative<std::monostate>(data); }
    bool operator==(const Value &) const = default;
};

enum class Kind { Bool, Integer, Real, Text, Path, Choice, Vector2i, Vector3, Matrix3, IntegerOrRange, TextList, ChoiceList, IntegerList, ObjectList, Object };
enum class Unit { None, Metre, Millimetre, Pixel, SquarePixel, PixelPerModule, Degree, Radian, Millisecond, MetrePerSecond, Watt, WattPerSquareMetre, Decibel, Module, TilesPerMetre, Ratio };
std::string_view unitSuffix(Unit unit); ///< "m", "mm", "px", "°", … or empty

/// What a change of the field makes stale.
enum class Stage { Nothing, Export, Render, Target, Scene };

struct Range
{
    double min = -std::numeric_limits<double>::infinity();
    double max = std::numeric_limits<double>::infinity();
    bool minOpen = false, maxOpen = false; ///< the bound itself is excluded
};

struct FieldDesc
{
    std::string_view key;   ///< dotted path: "camera.fov"
    Kind kind = Kind::Real;
    Unit unit = Unit::None;
    bool nullable = false;
    Range hard{};           ///< outside is an error
    Range soft{};           ///< what a slider spans
    double step = 0;        ///< of a spin box; 0 = by range
    std::span<const std::string_view> choices{}; ///< of Choice and ChoiceList
    Stage dirties = Stage::Scene;
    bool advanced = false;
    std::string_view label; ///< English, marked for translation in context "GenConfig"
    std::string_view doc;   ///< one or two sentences: what it does, when to touch it
    Value (*get)(const GenConfig &) = nullptr;
    Result<> (*set)(GenConfig &, const Value &) = nullptr; ///< coerces as SCHEMA section 0; checks type and hard range
};

/// Every field, in declaration order (the order of serialisation).
std::span<const FieldDesc> genConfigFields();
/// The row of a dotted key, or nullptr.
const FieldDesc *findField(std::string_view key);
/// The nearest known key, for "did you mean", or empty.
std::string_view nearestKey(std::string_view key);
/// English title of a group ("camera.intrinsics" → "Intrinsics").
std::string_view groupLabel(std::string_view group);

} // namespace tagmill
