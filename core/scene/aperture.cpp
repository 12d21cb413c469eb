// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/aperture.h"

#include "core/number_text.h"
#include "core/transform_point.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tagmill {

namespace {

constexpr double farAway = 1000; ///< m; in focus when there is no target in front

/// Of the target nearest to the axis, in the camera.
std::optional<Vector3> aimedAt(const SceneRecipe &recipe, const CameraRecipe &camera)
{
    const Matrix4 cam_from_world = rigidInverse(flipCameraAxes(camera.transform_matrix));
    std::optional<Vector3> nearest;
    const auto aside = [](const Vector3 &x_in_cam) { return x_in_cam.head<2>().norm() / x_in_cam.z(); };
    for (const ObjectRecipe &object : recipe.objects) {
        const Vector3 x_in_cam = transformPoint(cam_from_world, object.location);
        if ((object.tag || object.board) && x_in_cam.z() > 1e-3 && (!nearest || aside(x_in_cam) < aside(*nearest)))
            nearest = x_in_cam;
    }
    return nearest;
}

double focusDistance(const SceneRecipe &recipe, const CameraRecipe &camera, const RawPlan &plan)
{
    if (camera.focus_distance)
        return *camera.focus_distance;
    const auto target = aimedAt(recipe, camera);
    if (!target)
        return farAway;
    const bool isPinhole = !plan.traced && plan.projection.kind == RawProjection::Kind::Pinhole;
    return isPinhole ? target->z() : target->norm(); // panoramas focus on a sphere
}

} // namespace

Result<std::optional<RenderAperture>> apertureFor(const SceneRecipe &recipe, int cameraIndex, const RawPlan &plan)
{
    const CameraRecipe &camera = recipe.cameras[static_cast<size_t>(cameraIndex)];
    if (!camera.fstop)
        return std::optional<RenderAperture>();
    const std::string where = "cameras[" + std::to_string(cameraIndex) + "].fstop";
    const double pitch_mm = camera.pixel_pitch_um ? *camera.pixel_pitch_um / 1000 : assumedSensorWidth_mm / camera.intrinsics.resolution.width;
    const double radius = camera.intrinsics.k_matrix(0, 0) * pitch_mm / 1000 / (2 * *camera.fstop);
    if (!(*camera.fstop > 0 && radius > 0 && std::isfinite(radius) && camera.focus_distance.value_or(1) > 0))
        return makeError(Errc::InvalidValue, "scene.aperture_impossible", {}, where);
    if (recipe.renderer.mode != RendererMode::Cycles)
        return makeError(Errc::NotFound, "scene.aperture_engine", {shortNumber(*camera.fstop)}, where);
    return std::optional(RenderAperture{radius, focusDistance(recipe, camera, plan)});
}

} // namespace tagmill
