// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/camera_motion.h"

#include <algorithm>

namespace tagmill {

CameraMotion::CameraMotion(const CameraRecipe &camera)
    : m_start(camera.transform_matrix)
    , m_velocity(camera.velocity.value_or(Vector3::Zero()))
    , m_exposure(std::max(0.0, camera.shutter_time_ms) / 1000)
    , m_readout(std::max(0.0, camera.rolling_shutter_duration_ms) / 1000)
    , m_height(std::max(1, camera.intrinsics.resolution.height))
{
}

Matrix4 CameraMotion::worldFromCamera(double time) const
{
    Matrix4 pose = m_start;
    pose.topRightCorner<3, 1>() += m_velocity * time;
    return pose;
}

} // namespace tagmill
