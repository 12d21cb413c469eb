// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/supported.h"

#include "core/number_text.h"

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

Error unsupported(std::string_view id, const std::string &where, std::string_view field, std::vector<std::string> args = {})
{
    return makeError(Errc::NotFound, id, std::move(args), where + "." + std::string(field));
}

bool hasEffect(const NoiseComponentRecipe &noise)
{
    if (noise.model == "gaussian")
        return noise.stddev > 0;
    if (noise.model == "salt_and_pepper")
        return noise.amount > 0;
    return true;
}

bool hasEffect(const SensorNoiseRecipe &noise)
{
    if (noise.models && !noise.models->empty())
        return std::any_of(noise.models->begin(), noise.models->end(), [](const auto &n) { return hasEffect(n); });
    return hasEffect(noise.single);
}

Result<> checkOptics(const IntrinsicsRecipe &intrinsics, const std::string &where)
{
    if (intrinsics.distortion_model != DistortionModel::None) {
        const bool isBrown = intrinsics.distortion_model == DistortionModel::BrownConrady;
        return unsupported("scene.no_distortion", where, "intrinsics.distortion_model", {isBrown ? "brown_conrady" : "kannala_brandt"});
    }
    if (intrinsics.k_matrix_overscan || intrinsics.resolution_overscan)
        return unsupported("scene.no_overscan", where, "intrinsics.resolution_overscan");
    if (intrinsics.fov_spherical || intrinsics.resolution_spherical)
        return unsupported("scene.no_overscan", where, "intrinsics.resolution_spherical");
    return {};
}

Result<> checkMotion(const CameraRecipe &camera, const std::string &where)
{
    if (!camera.velocity || camera.velocity->norm() == 0)
        return {};
    if (camera.rolling_shutter_duration_ms > 0)
        return unsupported("scene.no_rolling_shutter", where, "sensor_dynamics.rolling_shutter_duration_ms", {shortNumber(camera.rolling_shutter_duration_ms)});
    if (camera.shutter_time_ms > 0)
        return unsupported("scene.no_motion", where, "sensor_dynamics.velocity", {shortNumber(camera.velocity->norm())});
    return {};
}

} // namespace

bool dynamicRangeHasEffect(double dynamic_range_db, ToneMapping mapping)
{
    if (dynamic_range_db <= 0)
        return false;
    const double darkest = std::pow(10.0, -dynamic_range_db / 20);
    const double half = 0.5 / 255;
    switch (mapping) {
    case ToneMapping::Linear:
        return darkest >= half;
    case ToneMapping::Srgb:
        return darkest >= half / 12.92;
    case ToneMapping::Filmic:
        return darkest >= 0.18 * std::exp2(-12.473931188);
    }
    return true;
}

Result<> checkCameraIsSupported(const CameraRecipe &camera, const std::string &where)
{
    TAGMILL_CHECK(checkOptics(camera.intrinsics, where));
    TAGMILL_CHECK(checkMotion(camera, where));
    if (camera.fstop)
        return unsupported("scene.no_depth_of_field", where, "fstop", {shortNumber(*camera.fstop)});
    if (camera.sensor_noise && hasEffect(*camera.sensor_noise))
        return unsupported("scene.no_sensor_noise", where, "sensor_noise");
    if (dynamicRangeHasEffect(camera.dynamic_range_db, camera.tone_mapping))
        return unsupported("scene.no_dynamic_range", where, "dynamic_range_db", {shortNumber(camera.dynamic_range_db)});
    return {};
}

} // namespace tagmill
