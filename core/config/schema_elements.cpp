// SPDX-License-Identifier: GPL-3.0-or-later
// The maps inside lists: one sensor noise, one sun.
#include "core/config/model_rows.h"

#include <numbers>

namespace tagmill {

namespace {

#define TR(text) TAGMILL_TR("GenConfig", text)

using Noise = NoiseComponentConfig;
using Light = DirectionalLightConfig;
using Placed = PlacedCameraConfig;
using Dropped = DroppedCameraConfig;

constexpr auto noiseRows = std::to_array<ModelRow<Noise>>({
    element<&Noise::model, Noise>({.key = "model", .choices = noiseModels, .label = TR("Noise model"),
                                   .doc = TR("Which noise is added to the linear image.")}),
    element<&Noise::mean, Noise>({.key = "mean", .soft = {-0.05, 0.05}, .label = TR("Mean"), .doc = TR("Mean of Gaussian noise, in parts of full scale."), .choice = "gaussian"}),
    element<&Noise::stddev, Noise>({.key = "stddev", .hard = atLeast(0), .soft = {0, 0.05}, .label = TR("Standard deviation"),
                                    .doc = TR("Standard deviation of Gaussian noise, in parts of full scale."), .choice = "gaussian"}),
    element<&Noise::salt_vs_pepper, Noise>({.key = "salt_vs_pepper", .unit = Unit::Ratio, .hard = between(0, 1), .soft = {0, 1},
                                            .label = TR("Salt share"), .doc = TR("Share of white among the salt-and-pepper pixels."), .choice = "salt_and_pepper"}),
    element<&Noise::amount, Noise>({.key = "amount", .unit = Unit::Ratio, .hard = between(0, 1), .soft = {0, 0.01}, .label = TR("Amount"),
                                    .doc = TR("Share of pixels that salt-and-pepper noise hits."), .choice = "salt_and_pepper"}),
    element<&Noise::scale, Noise>({.key = "scale", .hard = above(0), .soft = {100, 10000}, .label = TR("Photons"),
                                   .doc = TR("Photons at full scale of Poisson noise; fewer are noisier."), .choice = "poisson"}),
    element<&Noise::seed, Noise>({.key = "seed", .label = TR("Seed"), .doc = TR("Kept for render-tag; the recipe draws its own seed for each camera.")}),
});
static_assert(describes<Noise, noiseRows.size()>);

constexpr auto lightRows = std::to_array<ModelRow<Light>>({
    element<&Light::azimuth, Light>({.key = "azimuth", .unit = Unit::Radian, .required = true, .soft = {-std::numbers::pi, std::numbers::pi},
                                     .label = TR("Azimuth"), .doc = TR("Where the sun stands, counter-clockwise from +X about +Z.")}),
    element<&Light::elevation, Light>({.key = "elevation", .unit = Unit::Radian, .required = true, .hard = between(0, std::numbers::pi / 2),
                                       .soft = {0, std::numbers::pi / 2}, .label = TR("Elevation"), .doc = TR("Height of the sun above the horizon.")}),
    element<&Light::intensity, Light>({.key = "intensity", .unit = Unit::WattPerSquareMetre, .hard = above(0), .soft = {0.5, 50},
                                       .label = TR("Intensity"), .doc = TR("Irradiance of the sun.")}),
    element<&Light::color, Light>({.key = "color", .unit = Unit::LinearColor, .soft = {0, 1}, .label = TR("Colour"), .doc = TR("Linear red, green and blue.")}),
});
static_assert(describes<Light, lightRows.size()>);

constexpr auto cameraRows = std::to_array<ModelRow<Placed>>({
    element<&Placed::scene, Placed>({.key = "scene", .required = true, .hard = atLeast(0), .label = TR("Scene"), .doc = TR("The scene it belongs to, counted from 0.")}),
    element<&Placed::transform_matrix, Placed>({.key = "transform_matrix", .required = true, .label = TR("Pose"),
                                               .doc = TR("Camera-to-world, 4 rows of 4, metres; camera axes as in Blender: x right, y up, −z forward.")}),
    element<&Placed::name, Placed>({.key = "name", .label = TR("Name"), .doc = TR("What it is called in lists.")}),
});
static_assert(describes<Placed, cameraRows.size()>);

constexpr auto droppedRows = std::to_array<ModelRow<Dropped>>({
    element<&Dropped::scene, Dropped>({.key = "scene", .required = true, .hard = atLeast(0), .label = TR("Scene"), .doc = TR("The scene it belongs to, counted from 0.")}),
    element<&Dropped::camera, Dropped>({.key = "camera", .required = true, .hard = atLeast(0), .label = TR("Camera"), .doc = TR("Its number among the sampled cameras of the scene, counted from 0.")}),
});
static_assert(describes<Dropped, droppedRows.size()>);

constexpr auto noiseDescriptions = descriptions(noiseRows);
constexpr auto lightDescriptions = descriptions(lightRows);
constexpr auto cameraDescriptions = descriptions(cameraRows);
constexpr auto droppedDescriptions = descriptions(droppedRows);

} // namespace

std::span<const ElementDesc> noiseElements()
{
    return noiseDescriptions;
}

std::span<const ElementDesc> directionalLightElements()
{
    return lightDescriptions;
}

std::span<const ElementDesc> placedCameraElements()
{
    return cameraDescriptions;
}

std::span<const ElementDesc> droppedCameraElements()
{
    return droppedDescriptions;
}

ValueMap elementDefaults(const FieldDesc &list)
{
    const ElementDesc *rows = list.elements.data();
    const Value defaults = rows == noiseDescriptions.data() ? toValue(Noise()) : rows == lightDescriptions.data() ? toValue(Light()) : rows == cameraDescriptions.data() ? toValue(Placed()) : rows == droppedDescriptions.data() ? toValue(Dropped()) : Value();
    const auto *map = defaults.as<ValueMap>();
    return map ? *map : ValueMap();
}

Result<> storeValue(NoiseComponentConfig &target, const Value &value, const Constraint &constraint)
{
    return storeRows(target, noiseRows, value, constraint);
}

Result<> storeValue(DirectionalLightConfig &target, const Value &value, const Constraint &constraint)
{
    return storeRows(target, lightRows, value, constraint);
}

Result<> storeValue(PlacedCameraConfig &target, const Value &value, const Constraint &constraint)
{
    return storeRows(target, cameraRows, value, constraint);
}

Result<> storeValue(DroppedCameraConfig &target, const Value &value, const Constraint &constraint)
{
    return storeRows(target, droppedRows, value, constraint);
}

Value toValue(const NoiseComponentConfig &value)
{
    return mapOf(value, noiseRows);
}

Value toValue(const DirectionalLightConfig &value)
{
    return mapOf(value, lightRows);
}

Value toValue(const PlacedCameraConfig &value)
{
    return mapOf(value, cameraRows);
}

Value toValue(const DroppedCameraConfig &value)
{
    return mapOf(value, droppedRows);
}

} // namespace tagmill
