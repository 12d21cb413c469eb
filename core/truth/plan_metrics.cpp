// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truth/image_polygon.h"
#include "core/truth/truth_targets.h"

#include <Eigen/Geometry>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace tagmill {

namespace {

bool isWhollySeen(const TruthTarget &target, const CameraModel &camera, const Matrix4 &cam_from_target)
{
    return std::all_of(target.corners_in_target.begin(), target.corners_in_target.end(), [&](const Vector3 &corner) {
        const std::optional<Vector2> pixel = camera.project(transformPoint(cam_from_target, corner * target.pictureScale));
        return pixel && camera.contains(*pixel);
    });
}

PlanMetrics metricsOf(const CameraRecipe &camera, const std::vector<TruthTarget> &targets)
{
    const CameraModel model = cameraModel(camera.intrinsics);
    const Matrix4 cam_from_world = rigidInverse(flipCameraAxes(camera.transform_matrix));
    PlanMetrics metrics;
    metrics.roll = cameraRoll(camera.transform_matrix);
    double nearest = std::numeric_limits<double>::infinity();
    for (const TruthTarget &target : targets) {
        if (target.type == RecordType::Board)
            continue;
        const Matrix4 cam_from_target = cam_from_world * target.world_from_target;
        const Vector3 position = cam_from_target.topRightCorner<3, 1>();
        const double distance = position.norm();
        const double facing = cam_from_target.block<3, 1>(0, 2).dot(position) / std::max(distance, 1e-10);
        if (facing <= 0.15 || !isWhollySeen(target, model, cam_from_target))
            continue;
        ++metrics.visibleTargets;
        if (distance >= nearest)
            continue;
        nearest = metrics.distance = distance;
        metrics.incidence = std::acos(std::min(facing, 1.0)) * 180 / std::numbers::pi;
        metrics.ppm = camera.intrinsics.k_matrix(0, 0) * target.size / (position.z() * target.modules);
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

std::vector<PlanMetrics> planMetrics(const SceneRecipe &recipe)
{
    const std::vector<TruthTarget> targets = truthTargets(recipe);
    std::vector<PlanMetrics> metrics;
    metrics.reserve(recipe.cameras.size());
    for (const CameraRecipe &camera : recipe.cameras)
        metrics.push_back(metricsOf(camera, targets));
    return metrics;
}

} // namespace tagmill
