// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/pose.h"

#include <Eigen/Geometry>

#include <cmath>

namespace tagmill {

namespace {

Matrix3 crossMatrix(const Vector3 &w)
{
    Matrix3 m;
    m << 0, -w.z(), w.y(), w.z(), 0, -w.x(), -w.y(), w.x(), 0;
    return m;
}

/// The rotation that takes one unit vector to another the short way.
Matrix3 rotationBetween(const Vector3 &a, const Vector3 &b)
{
    const Vector3 w = a.cross(b);
    const double c = a.dot(b);
    const double s = w.norm();
    if (s < 1e-10) {
        if (c > 0)
            return Matrix3::Identity();
        const Vector3 helper = std::abs(a.x()) < 0.9 ? Vector3(1, 0, 0) : Vector3(0, 1, 0);
        const Matrix3 k = crossMatrix(a.cross(helper).normalized());
        return Matrix3::Identity() + 2 * (k * k);
    }
    const Matrix3 k = crossMatrix(w);
    return Matrix3::Identity() + k + (k * k) * ((1 - c) / (s * s));
}

} // namespace

Vector3 cameraOffset(double distance, double elevation, double azimuth)
{
    const double phi = std::acos(elevation);
    return {distance * std::sin(phi) * std::cos(azimuth), distance * std::sin(phi) * std::sin(azimuth), distance * std::cos(phi)};
}

Matrix3 lookAtRotation(const Vector3 &location, const Vector3 &lookAt)
{
    Vector3 forward = lookAt - location;
    forward /= forward.norm();
    Vector3 up(0, 0, 1);
    if (std::abs(forward.dot(up)) > 0.999)
        up = std::abs(forward.y()) < 0.999 ? Vector3(0, 1, 0) : Vector3(1, 0, 0);
    const Vector3 z = -forward;
    Vector3 x = up.cross(z);
    x /= x.norm();
    Matrix3 rotation;
    rotation.col(0) = x;
    rotation.col(1) = z.cross(x);
    rotation.col(2) = z;
    return rotation;
}

Matrix3 turnTo(const Matrix3 &rotation, const Vector3 &ray)
{
    return rotation * rotationBetween({0, 0, -1}, ray).transpose();
}

Matrix3 rolled(const Matrix3 &rotation, double roll)
{
    if (!(std::abs(roll) > 1e-6))
        return rotation;
    const Matrix3 k = crossMatrix(rotation.col(2));
    const Matrix3 turn = Matrix3::Identity() + std::sin(roll) * k + (1 - std::cos(roll)) * (k * k);
    return turn * rotation;
}

} // namespace tagmill
