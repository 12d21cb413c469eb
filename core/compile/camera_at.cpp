// SPDX-License-Identifier: GPL-3.0-or-later
// A camera of the config at a pose: everything of a recipe's camera but where it came from.
#include "core/compile/context.h"

namespace tagmill {

CameraRecipe cameraAt(const CompileContext &context, const SceneSeeds &seeds, const Matrix4 &pose, int index)
{
    const auto whole = [](const std::optional<double> &value) { return value ? std::optional(static_cast<int>(*value)) : std::nullopt; };
    const CameraConfig &given = context.config.camera;
    CameraRecipe camera;
    camera.transform_matrix = pose;
    camera.intrinsics = context.intrinsics;
    camera.shutter_time_ms = given.sensor_dynamics.shutter_time_ms;
    camera.rolling_shutter_duration_ms = given.sensor_dynamics.rolling_shutter_duration_ms;
    camera.fstop = given.fstop;
    camera.focus_distance = given.focus_distance;
    camera.min_tag_pixels = whole(given.min_tag_pixels);
    camera.max_tag_pixels = whole(given.max_tag_pixels);
    const CoupledNoise noise = coupledNoise(given);
    camera.iso_noise = noise.iso_noise;
    camera.sensor_noise = noise.sensor_noise;
    if (camera.sensor_noise && (context.behaviour.noiseSeedOverwritten || !camera.sensor_noise->single.seed)) {
        const std::int64_t master = seeds.noise ? *seeds.noise : context.derive(seeds.camera, "camera", 0);
        camera.sensor_noise->single.seed = context.derive(master, "noise", index);
    }
    camera.tone_mapping = given.tone_mapping;
    camera.dynamic_range_db = given.dynamic_range_db;
    const TagmillConfig &own = context.config.tagmill;
    camera.exposure_gain = own.exposure_gain;
    camera.pixel_pitch_um = own.pixel_pitch_um;
    const auto &sensorWidth_mm = given.intrinsics.sensor_width_mm;
    if (!camera.pixel_pitch_um && camera.fstop && sensorWidth_mm && !context.behaviour.sensorWidthForgotten)
        camera.pixel_pitch_um = *sensorWidth_mm * 1000 / context.intrinsics.resolution.width;
    camera.truth_time = own.truth_time;
    camera.bit_depth = own.bit_depth;
    return camera;
}

} // namespace tagmill
