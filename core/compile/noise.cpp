// SPDX-License-Identifier: GPL-3.0-or-later
// Sensor noise of a recipe from the config, with ISO coupling (GENERATION section 7).
#include "core/compile/context.h"

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

NoiseComponentRecipe component(const NoiseComponentConfig &given)
{
    return {given.model, given.mean, given.stddev, given.salt_vs_pepper, given.amount, given.scale, given.seed};
}

SensorNoiseRecipe noiseRecipe(const SensorNoiseConfig &given)
{
    SensorNoiseRecipe noise{component(given.single), std::nullopt};
    if (given.models) {
        noise.models.emplace();
        for (const NoiseComponentConfig &model : *given.models)
            noise.models->push_back(component(model));
    }
    return noise;
}

} // namespace

CoupledNoise coupledNoise(const CameraConfig &camera)
{
    CoupledNoise result{camera.iso_noise, std::nullopt};
    if (camera.sensor_noise)
        result.sensor_noise = noiseRecipe(*camera.sensor_noise);
    if (!camera.iso_coupling)
        return result;
    if (camera.iso_noise == 0.0)
        result.iso_noise = std::clamp((camera.iso - 800) / 5600.0, 0.0, 1.0);
    if (!camera.sensor_noise) {
        result.sensor_noise.emplace();
        result.sensor_noise->single.stddev = 0.002 * std::pow(camera.iso / 100.0, 0.8);
    }
    return result;
}

} // namespace tagmill
