// SPDX-License-Identifier: GPL-3.0-or-later
// Camera poses from a place on a sphere, an image position and a roll (GENERATION section 8.4).
#pragma once

#include "core/geometry.h"

namespace tagmill {

/// Offset of the camera from what it looks at. elevation: cosine of the polar angle from +Z.
Vector3 cameraOffset(double distance, double elevation, double azimuth);
/// Camera-to-world rotation (Blender axes) at `location` looking at a point, image up towards world Z.
Matrix3 lookAtRotation(const Vector3 &location, const Vector3 &lookAt);
/// Turns the camera so that what was on its axis appears along `ray` (unit, Blender camera axes).
Matrix3 turnTo(const Matrix3 &rotation, const Vector3 &ray);
/// Turns the camera about its own axis, radians; nothing below 1e-6.
Matrix3 rolled(const Matrix3 &rotation, double roll);

} // namespace tagmill
