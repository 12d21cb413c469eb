// SPDX-License-Identifier: GPL-3.0-or-later
// FieldDesc: what the world may know about one config field. No template is left here; schema.cpp is the
// one place where a field is described.
#pragma once

#include "core/config/gen_config.h"
#include "core/config/value.h"
#include "core/result.h"

#include <limits>
#include <span>
#include <string>
#include <string_view>

namespace tagmill {

enum class Kind { Bool, Integer, Real, Text, Path, Choice, Vector2i, Vector3d, Matrix3d, Matrix4d, IntegerOrRange, TextList, ChoiceList, IntegerList, ObjectList, Object, Group };
// Object: a free map (dataset.metadata). ObjectList: a list of maps, see FieldDesc::elements.
// Group: a nullable group such as camera.ppm_constraint; its fields have rows of their own, which read as null
// while the group is null, and writing one of them creates the group.
enum class Unit { None, LinearColor,  Metre, Millimetre, Micrometre, Pixel, SquarePixel, PixelPerModule, Degree, Radian, Millisecond, MetrePerSecond, Watt, WattPerSquareMetre, Decibel, Module, TilesPerMetre, Ratio };
// LinearColor: three parts of full scale, linear red, green and blue.
std::string_view unitSuffix(Unit unit); ///< "m", "mm", "px", "°", … or empty

/// What a change of the field makes stale.
enum class Stage { Nothing, Export, Render, Target, Scene };

struct Range
{
    double min = -std::numeric_limits<double>::infinity();
    double max = std::numeric_limits<double>::infinity();
    bool minOpen = false, maxOpen = false; ///< the bound itself is excluded
};

/// A field of the maps in an ObjectList (scene.lighting.directional, camera.sensor_noise.models), or of a document that
/// is not a config (model_desc.h).
struct ElementDesc
{
    std::string_view key{};
    Kind kind = Kind::Real;
    Unit unit = Unit::None;
    bool nullable = false;
    bool required = false;
    Range hard{}, soft{};
    std::span<const std::string_view> choices{};
    std::string_view label{}, doc{};
    std::string_view choice{};   ///< counts only while the first choice in its map has this value; empty: always
    std::string_view model{};    ///< of Object and ObjectList: which ModelDesc it holds, "A|B" for either, or "GenConfig"
    std::string_view fallback{}; ///< the default as JSON, of models that no struct here holds
};

struct FieldDesc
{
    std::string_view key{};   ///< dotted path: "camera.fov"
    Kind kind = Kind::Real;
    Unit unit = Unit::None;
    bool nullable = false;
    Range hard{};           ///< outside is an error; of each number, where the field has several
    Range soft{};           ///< what a slider spans
    double step = 0;        ///< of a spin box; 0 = by range
    std::span<const std::string_view> choices{}; ///< of Choice and ChoiceList
    Stage dirties = Stage::Scene;
    bool advanced = false;
    std::string_view label{}; ///< English, marked for translation in context "GenConfig"
    std::string_view doc{};   ///< one or two sentences: what it does, when to touch it
    std::span<const ElementDesc> elements{};      ///< of ObjectList
    bool (*applies)(const GenConfig &) = nullptr; ///< when set and false: not part of this config (the other kind of subject)
    Value (*read)(const GenConfig &) = nullptr;
    Result<> (*write)(GenConfig &, const Value &, const FieldDesc &) = nullptr;

    Value get(const GenConfig &config) const { return read(config); }
    /// Coerces as SCHEMA section 0; checks type and hard range; changes nothing on an error.
    Result<> set(GenConfig &config, const Value &value) const { return write(config, value, *this); }
    bool appliesTo(const GenConfig &config) const { return !applies || applies(config); }
};

/// Every field, in declaration order (the order of serialisation).
std::span<const FieldDesc> genConfigFields();
/// The row of a dotted key, or nullptr.
const FieldDesc *findField(std::string_view key);
/// The nearest known key, for "did you mean", or empty.
std::string_view nearestKey(std::string_view key);
/// What the keys of a map in a list of ours are when they are not given; empty for another list.
ValueMap elementDefaults(const FieldDesc &list);
/// English title of a group ("camera.intrinsics" → "Intrinsics").
std::string_view groupLabel(std::string_view group);

} // namespace tagmill
