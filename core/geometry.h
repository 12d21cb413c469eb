// SPDX-License-Identifier: GPL-3.0-or-later
// Geometry shared by all stations. Metres and radians. World Z up. Two camera frames occur and are never
// mixed silently: OpenCV's (x right, y down, z forward) and Blender's (x right, y up, z backward).
// Pixels are corner-origin: pixel i covers [i, i+1); (W/2, H/2) is the centre of the image.
#pragma once

#include <Eigen/Core>

namespace tagmill {

using Vector2 = Eigen::Vector2d;
using Vector3 = Eigen::Vector3d;
using Vector4 = Eigen::Vector4d;
using Matrix2 = Eigen::Matrix2d;
using Matrix3 = Eigen::Matrix3d;
using Matrix4 = Eigen::Matrix4d;

struct Size2i
{
    int width = 0;
    int height = 0;
    bool operator==(const Size2i &) const = default;
};

/// R = Rz(z)·Ry(y)·Rx(x), radians (Blender's XYZ order).
Matrix3 rotationFromEuler(const Vector3 &euler_xyz);
/// Its inverse; of the many angles where y is ±90°, those with z = 0.
Vector3 eulerFromRotation(const Matrix3 &rotation);
/// [R·diag(scale) | location; 0 0 0 1].
Matrix4 poseMatrix(const Vector3 &location, const Vector3 &euler_xyz, const Vector3 &scale = Vector3::Ones());
/// Camera-to-world in OpenCV axes from camera-to-world in Blender axes (columns 1 and 2 negated), and back.
Matrix4 flipCameraAxes(const Matrix4 &world_from_camera);
/// Inverse of a rigid transform (rotation and translation only).
Matrix4 rigidInverse(const Matrix4 &b_from_a);
/// Unit quaternion (w, x, y, z) of a rotation, by Shepperd's method; the sign is not normalised.
Vector4 quaternionFromRotation(const Matrix3 &rotation);

} // namespace tagmill
