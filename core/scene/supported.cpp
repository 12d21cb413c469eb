// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/supported.h"

#include "core/number_text.h"

#include <cmath>

namespace tagmill {

namespace {

Error unsupported(std::string_view id, const std::string &where, std::string_view field, std::vector<std::string> args = {})
{
    return makeError(Errc::NotFound, id, std::move(args), where + "." + std::string(field));
}

Error impossibleNoise(const std::string &where, std::string_view field, std::string_view needed)
{
    return makeError(Errc::InvalidValue, "scene.noise_impossible", {std::string(needed)}, where + "." + std::string(field));
}

Result<> checkNoise(const NoiseComponentRecipe &noise, const std::string &where)
{
    const auto isPart = [](double value) { return value >= 0 && value <= 1; };
    if (noise.model == "gaussian") {
        if (!std::isfinite(noise.mean))
            return impossibleNoise(where, "mean", "a finite number");
        if (!(noise.stddev >= 0 && std::isfinite(noise.stddev)))
            return impossibleNoise(where, "stddev", "a finite number not below 0");
    } else if (noise.model == "poisson") {
        if (!(noise.scale > 0 && std::isfinite(noise.scale)))
            return impossibleNoise(where, "scale", "a finite number above 0");
    } else if (noise.model == "salt_and_pepper") {
        if (!isPart(noise.amount))
            return impossibleNoise(where, "amount", "a number from 0 to 1");
        if (!isPart(noise.salt_vs_pepper))
            return impossibleNoise(where, "salt_vs_pepper", "a number from 0 to 1");
    } else {
        return impossibleNoise(where, "model", "gaussian, poisson or salt_and_pepper");
    }
    return {};
}

Result<> checkSensor(const CameraRecipe &camera, const std::string &where)
{
    if (!(camera.iso_noise >= 0 && std::isfinite(camera.iso_noise)))
        return impossibleNoise(where, "iso_noise", "a finite number not below 0");
    if (!camera.sensor_noise)
        return {};
    const std::string noise = where + ".sensor_noise";
    const auto &models = camera.sensor_noise->models;
    if (!models || models->empty())
        return checkNoise(camera.sensor_noise->single, noise);
    for (size_t i = 0; i < models->size(); ++i)
        TAGMILL_CHECK(checkNoise((*models)[i], noise + ".models[" + std::to_string(i) + "]"));
    return {};
}

/// The instant rasteriser shows one moment, through the lens itself.
Result<> checkPreview(const SceneRecipe &recipe, bool hasLens)
{
    if (recipe.renderer_options.optics == Optics::Direct && hasLens)
        return makeError(Errc::NotFound, "scene.direct_engine", {}, "renderer.tagmill.optics");
    for (size_t i = 0; i < recipe.cameras.size(); ++i) {
        const CameraRecipe &camera = recipe.cameras[i];
        const bool isMoving = camera.velocity && camera.velocity->norm() > 0 && (camera.shutter_time_ms > 0 || camera.rolling_shutter_duration_ms > 0);
        if (isMoving)
            return unsupported("scene.preview_no_motion", "cameras[" + std::to_string(i) + "]", "sensor_dynamics.velocity", {shortNumber(std::round(camera.velocity->norm() * 1e3) / 1e3)});
    }
    return {};
}

} // namespace

Result<> checkRendererIsSupported(const SceneRecipe &recipe)
{
    if (recipe.renderer_options.mode != ImageMode::Preview)
        return {};
    const bool hasLens = std::any_of(recipe.cameras.begin(), recipe.cameras.end(), [](const CameraRecipe &c) { return c.intrinsics.distortion_model != DistortionModel::None; });
    return checkPreview(recipe, hasLens);
}

Result<> checkCameraIsSupported(const CameraRecipe &camera, const std::string &where)
{
    TAGMILL_CHECK(checkSensor(camera, where));
    return {};
}

} // namespace tagmill
