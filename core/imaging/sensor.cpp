// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/sensor.h"

#include "core/imaging/noise.h"
#include "core/imaging/tone_curve.h"
#include "core/random/seed.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tagmill {

namespace {

constexpr double photonsOfIsoNoise = 1000;

std::uint64_t seedOf(const SceneRecipe &recipe, std::string_view context, int cameraIndex)
{
    return static_cast<std::uint64_t>(deriveSeed(recipe.random_seed, context, cameraIndex));
}

NoiseModel modelNamed(std::string_view name)
{
    return name == "poisson" ? NoiseModel::Poisson : name == "salt_and_pepper" ? NoiseModel::SaltAndPepper : NoiseModel::Gaussian;
}

/// Seeds below 0, which numpy refuses, count from 2^64 down.
NoiseLayer layerOf(const NoiseComponentRecipe &given, std::uint64_t otherwise)
{
    const std::uint64_t seed = given.seed ? static_cast<std::uint64_t>(*given.seed) : otherwise;
    return {modelNamed(given.model), given.mean, given.stddev, given.scale, given.amount, given.salt_vs_pepper, seed};
}

/// x · gain, from 0 to the brightest light that is told apart. NaN becomes 0.
void expose(const float *radiance, size_t count, float gain, float brightest, float *exposed)
{
    for (size_t i = 0; i < count; ++i) {
        float x = radiance[i] * gain;
        x = x > 0 ? x : 0;
        exposed[i] = x < brightest ? x : brightest;
    }
}

std::vector<NoiseLayer> layersOf(const SensorSettings &settings, int maxCode)
{
    std::vector<NoiseLayer> layers = settings.noise;
    NoiseLayer floor;
    floor.deviation = floorDeviation(settings, maxCode);
    floor.seed = settings.floor_seed;
    layers.insert(layers.begin(), floor);
    return layers;
}

template<class Code>
ImageOf<Code> developed(const ImageF &raw, const SensorSettings &settings, const FilmicTransform *filmic)
{
    constexpr size_t block = 3 * 1024; // whole pixels of 1 to 4 channels; with its copies it stays in the cache
    constexpr int maxCode = std::numeric_limits<Code>::max();
    const ToneCurve curve(settings.tone_mapping, filmic, raw.channels);
    NoiseStack noise(layersOf(settings, maxCode), raw.width, raw.height, raw.channels, curve.white());
    const auto gain = static_cast<float>(settings.exposure_gain);
    const float brightest = settings.dynamic_range_db > 0 ? static_cast<float>(curve.white()) : std::numeric_limits<float>::max();
    ImageOf<Code> image(raw.width, raw.height, raw.channels);
    if (noise.isEmpty() && gain == 1 && curve.isPerChannel()) { // the curve alone does what exposing would
        curve.encode(raw.pixels.data(), raw.pixels.size(), image.pixels.data());
        return image;
    }
    std::array<float, block> light;
    std::array<double, block> values;
    for (size_t first = 0; first < raw.pixels.size(); first += block) {
        const size_t count = std::min(block, raw.pixels.size() - first);
        Code *const codes = image.pixels.data() + first;
        expose(raw.pixels.data() + first, count, gain, brightest, light.data());
        if (noise.isEmpty()) {
            curve.encode(light.data(), count, codes);
            continue;
        }
        std::copy_n(light.begin(), count, values.begin());
        noise.apply(std::span(values).first(count));
        if (curve.isLinear()) {
            curve.encodeLinear(values.data(), count, codes);
        } else {
            std::transform(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count), light.begin(), [](double x) { return static_cast<float>(x); });
            curve.encode(light.data(), count, codes);
        }
    }
    return image;
}

} // namespace

SensorSettings sensorSettings(const SceneRecipe &recipe, int cameraIndex)
{
    const CameraRecipe &camera = recipe.cameras[static_cast<size_t>(cameraIndex)];
    SensorSettings settings;
    settings.exposure_gain = camera.exposure_gain;
    settings.dynamic_range_db = camera.dynamic_range_db;
    settings.floor_seed = seedOf(recipe, "noise_floor", cameraIndex);
    settings.tone_mapping = camera.tone_mapping;
    if (camera.iso_noise > 0 && !recipe.isCompat) {
        NoiseLayer shot;
        shot.model = NoiseModel::Poisson;
        shot.scale = photonsOfIsoNoise / camera.iso_noise;
        shot.seed = seedOf(recipe, "iso_noise", cameraIndex);
        settings.noise.push_back(shot);
    }
    if (!camera.sensor_noise)
        return settings;
    const SensorNoiseRecipe &noise = *camera.sensor_noise;
    const NoiseLayer parent = layerOf(noise.single, seedOf(recipe, "noise", cameraIndex));
    if (!noise.models || noise.models->empty()) {
        settings.noise.push_back(parent);
        return settings;
    }
    for (size_t i = 0; i < noise.models->size(); ++i)
        settings.noise.push_back(layerOf((*noise.models)[i], parent.seed + i));
    return settings;
}

double floorDeviation(const SensorSettings &settings, int maxCode)
{
    if (!(settings.dynamic_range_db > 0))
        return 0;
    constexpr double hidden = 0.125; // codes; rounding itself has a deviation of 0.29
    const ToneCurve curve(settings.tone_mapping, nullptr, 3);
    const double deviation = curve.white() * std::pow(10.0, -settings.dynamic_range_db / 20);
    return deviation * curve.steepestSlope() * maxCode < hidden ? 0 : deviation;
}

Image8 sensorImage8(const ImageF &raw, const SensorSettings &settings, const FilmicTransform *filmic)
{
    return developed<std::uint8_t>(raw, settings, filmic);
}

Image16 sensorImage16(const ImageF &raw, const SensorSettings &settings, const FilmicTransform *filmic)
{
    return developed<std::uint16_t>(raw, settings, filmic);
}

} // namespace tagmill
