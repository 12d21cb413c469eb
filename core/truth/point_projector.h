// SPDX-License-Identifier: GPL-3.0-or-later
// PointProjector: from a point in the camera to its pixel, only where the lens model means something. A
// distortion polynomial turns back at some angle and would throw points far outside the field of view into
// the image again; beyond that angle a point has no pixel.
#pragma once

#include "core/optics/camera_model.h"

namespace tagmill {

class PointProjector
{
public:
    explicit PointProjector(CameraModel camera);

    const CameraModel &camera() const { return m_camera; }
    bool isDistorted() const { return m_isDistorted; }
    /// Fisheyes see past 90°, the others nothing with z ≤ 1e-6.
    bool isBehind(const Vector3 &x_in_cam) const;
    std::optional<Vector2> project(const Vector3 &x_in_cam) const;

private:
    CameraModel m_camera;
    bool m_isDistorted = false;
    double m_limit; ///< of tan θ (Brown–Conrady) or θ (Kannala–Brandt)
};

} // namespace tagmill
