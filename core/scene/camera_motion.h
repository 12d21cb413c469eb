// SPDX-License-Identifier: GPL-3.0-or-later
// CameraMotion: where a camera is while it exposes. It moves with its velocity from transform_matrix at time 0 and
// keeps its rotation. Row i of H is exposed over [i/H · readout, i/H · readout + exposure]; a global shutter has no
// readout (RENDER 5).
#pragma once

#include "core/compile/recipe.h"

namespace tagmill {

class CameraMotion
{
public:
    explicit CameraMotion(const CameraRecipe &camera);

    /// The camera is not at one place while it exposes.
    bool isMoving() const { return m_velocity.norm() * duration() > 0; }
    bool isRolling() const { return m_readout > 0; }
    double exposure() const { return m_exposure; }              ///< s, of each row
    double readout() const { return m_readout; }                ///< s
    double duration() const { return m_readout + m_exposure; }  ///< s
    /// When the exposure of a row begins, s. y: px, corner-origin, of any place; whole rows at y = i + 0.5.
    double rowStart(double y) const { return (y - 0.5) / m_height * m_readout; }
    Matrix4 worldFromCamera(double time) const;                 ///< Blender axes
    const Vector3 &velocity() const { return m_velocity; }      ///< m/s, world

private:
    Matrix4 m_start;
    Vector3 m_velocity;
    double m_exposure, m_readout, m_height;
};

} // namespace tagmill
