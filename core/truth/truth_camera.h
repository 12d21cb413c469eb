// SPDX-License-Identifier: GPL-3.0-or-later
// TruthCamera: a camera of a recipe as its truth has it: the lens that the picture shows, and where the camera is when
// a point is true (DESIGN 21): in the middle or at the start of the exposure, of the point's own row when rolling.
#pragma once

#include "core/scene/camera_motion.h"

namespace tagmill {

class TruthCamera
{
public:
    struct Moment
    {
        Matrix4 cam_from_world; ///< OpenCV axes
        Vector3 eye;            ///< in world
        double time;            ///< s, since the exposure of the first row began
    };

    TruthCamera(const SceneRecipe &recipe, int cameraIndex);

    const CameraModel &lens() const { return m_lens; }
    /// When this point is true. A rolling camera sees it in the row in which it lies when that row is exposed; above
    /// and below the picture, as in the row at its edge.
    Moment momentOf(const Vector3 &x_in_world) const;
    bool isMoving() const { return m_motion.isMoving(); }
    /// How far a point runs through the image, px, while the row it is in at `moment` is exposed; 0 when it leaves the lens.
    double blurOf(const Vector3 &x_in_world, const Moment &moment) const;
    /// When the picture's row at this height (px) is true.
    Moment momentOfRow(double y) const;
    /// When the middle of the picture is true, Blender axes: for pictures that are taken in an instant.
    Matrix4 worldFromCamera() const;

private:
    Moment at(double time) const;

    CameraModel m_lens;
    CameraMotion m_motion;
    double m_afterStart;  ///< s, of truth after a row's exposure begins
    bool m_isRolling;
    Moment m_still;       ///< of a camera that does not roll
};

} // namespace tagmill
