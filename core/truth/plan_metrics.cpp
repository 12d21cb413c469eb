// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truth/plan_metrics.h"

#include "core/truth/plan_viewer.h"

#include <Eigen/Geometry>

#include <cmath>
#include <numbers>

namespace tagmill {

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
    return PlanViewer().views(recipe);
}

std::vector<PlanMetrics> planMetrics(const SceneRecipe &recipe)
{
    const std::vector<PlanView> views = planViews(recipe);
    return {views.begin(), views.end()};
}

} // namespace tagmill
