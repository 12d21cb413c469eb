// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truth/truth_camera.h"

#include "core/scene/raw_plan.h"
#include "core/transform_point.h"

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

/// Cycles' own polynomial where it traces the lens by itself.
CameraModel shownLens(const SceneRecipe &recipe, int cameraIndex)
{
    if (recipe.renderer_options.optics == Optics::Direct) {
        const Result<RawPlan> plan = planRaw(recipe, cameraIndex);
        if (plan && plan->traced)
            return *plan->traced;
    }
    return cameraModel(recipe.cameras[static_cast<size_t>(cameraIndex)].intrinsics);
}

/// In compat all truth holds where the recipe puts the camera.
double truthAfterStart(const SceneRecipe &recipe, const CameraRecipe &camera, const CameraMotion &motion)
{
    return recipe.isCompat || camera.truth_time == TruthTime::Start ? 0 : motion.exposure() / 2;
}

} // namespace

TruthCamera::TruthCamera(const SceneRecipe &recipe, int cameraIndex)
    : m_lens(shownLens(recipe, cameraIndex))
    , m_motion(recipe.cameras[static_cast<size_t>(cameraIndex)])
    , m_afterStart(truthAfterStart(recipe, recipe.cameras[static_cast<size_t>(cameraIndex)], m_motion))
    , m_isRolling(!recipe.isCompat && m_motion.isRolling() && m_motion.isMoving())
    , m_still(at(m_afterStart))
{
}

TruthCamera::Moment TruthCamera::at(double time) const
{
    const Matrix4 world_from_camera = m_motion.worldFromCamera(time);
    return {rigidInverse(flipCameraAxes(world_from_camera)), world_from_camera.topRightCorner<3, 1>(), time};
}

double TruthCamera::blurOf(const Vector3 &x_in_world, const Moment &moment) const
{
    if (!m_motion.isMoving())
        return 0;
    const double start = moment.time - m_afterStart;
    const auto first = m_lens.project(transformPoint(at(start).cam_from_world, x_in_world));
    const auto last = m_lens.project(transformPoint(at(start + m_motion.exposure()).cam_from_world, x_in_world));
    return first && last ? (*last - *first).norm() : 0;
}

TruthCamera::Moment TruthCamera::momentOfRow(double y) const
{
    return m_isRolling ? at(m_motion.rowStart(y) + m_afterStart) : m_still;
}

Matrix4 TruthCamera::worldFromCamera() const
{
    return m_motion.worldFromCamera((m_isRolling ? m_motion.rowStart(m_lens.resolution().height / 2.0) : 0) + m_afterStart);
}

TruthCamera::Moment TruthCamera::momentOf(const Vector3 &x_in_world) const
{
    if (!m_isRolling)
        return m_still;
    constexpr int mostRounds = 100;
    constexpr double tolerance_px = 1e-9;
    const double height = m_lens.resolution().height;
    double y = height / 2;
    Moment moment = momentOfRow(y);
    for (int round = 0; round < mostRounds; ++round) {
        const auto pixel = m_lens.project(transformPoint(moment.cam_from_world, x_in_world));
        if (!pixel)
            break;
        const double next = std::clamp(pixel->y(), 0.0, height);
        if (std::abs(next - y) <= tolerance_px)
            break;
        y = next;
        moment = momentOfRow(y);
    }
    return moment;
}

} // namespace tagmill
