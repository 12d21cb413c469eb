// SPDX-License-Identifier: GPL-3.0-or-later
// CameraDrag: what a mouse that drags cameras in the 3D view does to them: moves them in the plane that faces the eye, or
// along an axis, or turns them to look at a point. Always worked out from where the drag began, so that its way does not
// matter. Poses are camera-to-world in Blender's axes.
#pragma once

#include "models/orbit_camera.h"
#include "models/placed_cameras.h"

namespace tagmill {

enum class DragKind { Move, Aim };
enum class DragAxis { Free, X, Y, Z };

struct CameraDrag
{
    DragKind kind = DragKind::Move;
    DragAxis axis = DragAxis::Free;
    ViewportView view;              ///< as the drag began
    QVector3D anchor;               ///< what is under the mouse: where the camera stands, or a point it looks at
    QPointF from;                   ///< where the mouse took hold of it
    std::vector<PlacedPose> before;

    /// With the mouse there.
    std::vector<PlacedPose> at(QPointF to) const;
};

/// Turned by the shortest way until it looks at a point of the world; as it was when it stands there.
Matrix4 aimedCamera(const Matrix4 &world_from_camera, const Vector3 &at);

} // namespace tagmill
