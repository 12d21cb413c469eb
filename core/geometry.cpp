// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry.h"

#include <cmath>

namespace tagmill {

Matrix3 rotationFromEuler(const Vector3 &e)
{
    const double cx = std::cos(e.x()), sx = std::sin(e.x());
    const double cy = std::cos(e.y()), sy = std::sin(e.y());
    const double cz = std::cos(e.z()), sz = std::sin(e.z());
    Matrix3 rx, ry, rz;
    rx << 1, 0, 0, 0, cx, -sx, 0, sx, cx;
    ry << cy, 0, sy, 0, 1, 0, -sy, 0, cy;
    rz << cz, -sz, 0, sz, cz, 0, 0, 0, 1;
    const Matrix3 rzy = rz * ry;
    return rzy * rx;
}

Vector3 eulerFromRotation(const Matrix3 &r)
{
    const double cy = std::hypot(r(0, 0), r(1, 0));
    const double y = std::atan2(-r(2, 0), cy);
    if (cy < 1e-9) // x and z turn about one axis
        return {std::atan2(-r(1, 2), r(1, 1)), y, 0};
    return {std::atan2(r(2, 1), r(2, 2)), y, std::atan2(r(1, 0), r(0, 0))};
}

Matrix4 poseMatrix(const Vector3 &location, const Vector3 &euler_xyz, const Vector3 &scale)
{
    Matrix4 m = Matrix4::Identity();
    m.topLeftCorner<3, 3>() = rotationFromEuler(euler_xyz) * scale.asDiagonal();
    m.topRightCorner<3, 1>() = location;
    return m;
}

Matrix4 flipCameraAxes(const Matrix4 &world_from_camera)
{
    Matrix4 m = world_from_camera;
    m.col(1) = -m.col(1);
    m.col(2) = -m.col(2);
    return m;
}

Matrix4 rigidInverse(const Matrix4 &b_from_a)
{
    Matrix4 m = Matrix4::Identity();
    m.topLeftCorner<3, 3>() = b_from_a.topLeftCorner<3, 3>().transpose();
    m.topRightCorner<3, 1>() = -(m.topLeftCorner<3, 3>() * b_from_a.topRightCorner<3, 1>());
    return m;
}

Vector4 quaternionFromRotation(const Matrix3 &m)
{
    const double trace = m.trace();
    if (trace > 0) {
        const double s = 0.5 / std::sqrt(trace + 1.0);
        return {0.25 / s, (m(2, 1) - m(1, 2)) * s, (m(0, 2) - m(2, 0)) * s, (m(1, 0) - m(0, 1)) * s};
    }
    if (m(0, 0) > m(1, 1) && m(0, 0) > m(2, 2)) {
        const double s = 2.0 * std::sqrt(1.0 + m(0, 0) - m(1, 1) - m(2, 2));
        return {(m(2, 1) - m(1, 2)) / s, 0.25 * s, (m(0, 1) + m(1, 0)) / s, (m(0, 2) + m(2, 0)) / s};
    }
    if (m(1, 1) > m(2, 2)) {
        const double s = 2.0 * std::sqrt(1.0 + m(1, 1) - m(0, 0) - m(2, 2));
        return {(m(0, 2) - m(2, 0)) / s, (m(0, 1) + m(1, 0)) / s, 0.25 * s, (m(1, 2) + m(2, 1)) / s};
    }
    const double s = 2.0 * std::sqrt(1.0 + m(2, 2) - m(0, 0) - m(1, 1));
    return {(m(1, 0) - m(0, 1)) / s, (m(0, 2) + m(2, 0)) / s, (m(1, 2) + m(2, 1)) / s, 0.25 * s};
}

} // namespace tagmill
