// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truth/plan_metrics.h"

#include "core/truth/image_polygon.h"
#include "core/truth/truth_targets.h"

#include <Eigen/Geometry>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace tagmill {

namespace {

// What detectors of square markers find without luck: three pixels a module, 70° from the front.
constexpr double easyPpm = 3;
const double easyCosine = std::cos(70 * std::numbers::pi / 180);

/// Pixels of the whole picture's corners; nothing when one of them is not in the image.
std::optional<std::array<Vector2, 4>> wholePicture(const TruthTarget &target, const CameraModel &camera, const Matrix4 &cam_from_target)
{
    std::array<Vector2, 4> pixels;
    for (size_t i = 0; i < 4; ++i) {
        const std::optional<Vector2> pixel = camera.project(transformPoint(cam_from_target, target.corners_in_target[i] * target.pictureScale));
        if (!pixel || !camera.contains(*pixel))
            return std::nullopt;
        pixels[i] = *pixel;
    }
    return pixels;
}

PlanView viewOf(const CameraRecipe &camera, const std::vector<TruthTarget> &targets)
{
    const CameraModel model = cameraModel(camera.intrinsics);
    const Matrix4 cam_from_world = rigidInverse(flipCameraAxes(camera.transform_matrix));
    PlanView metrics;
    metrics.roll = cameraRoll(camera.transform_matrix);
    double nearest = std::numeric_limits<double>::infinity();
    for (const TruthTarget &target : targets) {
        if (target.type == RecordType::Board)
            continue;
        const Matrix4 cam_from_target = cam_from_world * target.world_from_target;
        const Vector3 position = cam_from_target.topRightCorner<3, 1>();
        const double distance = position.norm();
        const double facing = cam_from_target.block<3, 1>(0, 2).dot(position) / std::max(distance, 1e-10);
        ++metrics.targets;
        if (facing <= 0.15)
            continue;
        const auto picture = wholePicture(target, model, cam_from_target);
        if (!picture)
            continue;
        const double ppm = camera.intrinsics.k_matrix(0, 0) * target.size / (position.z() * target.modules);
        ++metrics.visibleTargets;
        metrics.easyTargets += facing >= easyCosine && ppm >= easyPpm;
        if (distance >= nearest)
            continue;
        nearest = metrics.distance = distance;
        metrics.incidence = std::acos(std::min(facing, 1.0)) * 180 / std::numbers::pi;
        metrics.ppm = ppm;
        metrics.area = std::abs(signedArea(*picture)) / (target.pictureScale * target.pictureScale);
    }
    return metrics;
}

} // namespace

double cameraRoll(const Matrix4 &world_from_camera)
{
    const Vector3 x = world_from_camera.block<3, 1>(0, 0), z = world_from_camera.block<3, 1>(0, 2);
    Vector3 up = Vector3::UnitZ();
    if (std::abs(z.z()) > 0.999)
        up = std::abs(z.y()) < 0.999 ? Vector3::UnitY() : Vector3::UnitX();
    const Vector3 right = up.cross(z).normalized();
    return std::atan2(x.dot(z.cross(right)), x.dot(right)) * 180 / std::numbers::pi;
}

std::vector<PlanView> planViews(const SceneRecipe &recipe)
{
    const std::vector<TruthTarget> targets = truthTargets(recipe);
    std::vector<PlanView> views;
    views.reserve(recipe.cameras.size());
    for (const CameraRecipe &camera : recipe.cameras)
        views.push_back(viewOf(camera, targets));
    return views;
}

std::vector<PlanMetrics> planMetrics(const SceneRecipe &recipe)
{
    const std::vector<PlanView> views = planViews(recipe);
    return {views.begin(), views.end()};
}

} // namespace tagmill
