// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orbit_camera.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

constexpr float verticalFov = 40; // deg
constexpr double radiansPerPixel = 0.008;
constexpr double closest = 1e-3, farthest = 1e4; // m

struct DepthRange
{
    float near, far;
};

/// Wide enough for the floor and lamps around the scene, narrow enough for 24 bits of depth.
DepthRange depthRange(double distance, const Bounds &bounds)
{
    const double reach = std::max(10.0, 8.0 * static_cast<double>(bounds.radius()));
    return {static_cast<float>(distance * 0.02), static_cast<float>(distance + reach)};
}

} // namespace

std::optional<QVector3D> ViewportView::projectWithDepth(const QVector3D &point) const
{
    const QVector4D eye = view * QVector4D(point, 1);
    if (eye.z() > -1e-5f)
        return std::nullopt;
    const QVector4D clip = projection * eye;
    const double x = (static_cast<double>(clip.x() / clip.w()) + 1) / 2 * size.width();
    const double y = (1 - static_cast<double>(clip.y() / clip.w())) / 2 * size.height();
    return QVector3D(static_cast<float>(x), static_cast<float>(y), -eye.z());
}

QVector3D ViewportView::pointAt(QPointF pixel, double depth) const
{
    const auto d = static_cast<float>(depth);
    const auto x = static_cast<float>(2 * pixel.x() / size.width() - 1), y = static_cast<float>(1 - 2 * pixel.y() / size.height());
    const float w = projection(3, 2) * -d + projection(3, 3);
    const QVector3D eye((x * w + projection(0, 2) * d - projection(0, 3)) / projection(0, 0), (y * w + projection(1, 2) * d - projection(1, 3)) / projection(1, 1), -d);
    return view.inverted().map(eye);
}

std::optional<QPointF> ViewportView::project(const QVector3D &point) const
{
    const auto projected = projectWithDepth(point);
    return projected ? std::optional(projected->toPointF()) : std::nullopt;
}

QVector3D OrbitCamera::backward() const
{
    const double c = std::cos(m_pitch);
    return {static_cast<float>(c * std::cos(m_yaw)), static_cast<float>(c * std::sin(m_yaw)), static_cast<float>(std::sin(m_pitch))};
}

void OrbitCamera::orbit(double dx, double dy)
{
    setDirection(m_yaw - dx * radiansPerPixel, m_pitch + dy * radiansPerPixel);
}

void OrbitCamera::setDirection(double yaw, double pitch)
{
    constexpr double limit = std::numbers::pi / 2 - 1e-3;
    m_yaw = std::remainder(yaw, 2 * std::numbers::pi);
    m_pitch = std::clamp(pitch, -limit, limit);
}

void OrbitCamera::pan(double dx, double dy, double height)
{
    const QVector3D back = backward();
    const QVector3D right = QVector3D::crossProduct({0, 0, 1}, back).normalized();
    const QVector3D up = QVector3D::crossProduct(back, right);
    const double metrePerPixel = 2 * m_distance * std::tan(verticalFov * std::numbers::pi / 360) / std::max(1.0, height);
    m_target += (-right * static_cast<float>(dx) + up * static_cast<float>(dy)) * static_cast<float>(metrePerPixel);
}

void OrbitCamera::zoom(double steps)
{
    m_distance = std::clamp(m_distance * std::pow(0.85, steps), closest, farthest);
}

void OrbitCamera::frame(const Bounds &bounds, double aspect)
{
    if (bounds.isEmpty())
        return;
    const double half = static_cast<double>(verticalFov) * std::numbers::pi / 360;
    const double narrow = std::min(half, std::atan(std::tan(half) * std::max(0.1, aspect)));
    m_target = bounds.centre();
    m_distance = std::clamp(static_cast<double>(bounds.radius()) * 1.05 / std::sin(narrow), closest, farthest);
}

ViewportView OrbitCamera::view(QSizeF size, const Bounds &bounds) const
{
    ViewportView result;
    result.size = size;
    result.view.lookAt(m_target + backward() * static_cast<float>(m_distance), m_target, {0, 0, 1});
    const DepthRange range = depthRange(m_distance, bounds);
    const auto aspect = static_cast<float>(size.width() / std::max(1.0, size.height()));
    if (m_isOrthographic) { // as large at the target as in perspective
        const float half = static_cast<float>(m_distance * std::tan(static_cast<double>(verticalFov) * std::numbers::pi / 360));
        result.projection.ortho(-half * aspect, half * aspect, -half, half, range.near, range.far);
    } else {
        result.projection.perspective(verticalFov, aspect, range.near, range.far);
    }
    return result;
}

LookThrough lookThrough(const CameraRecipe &camera, QSizeF size, const Bounds &bounds)
{
    return lookThrough(camera.intrinsics.k_matrix, camera.intrinsics.resolution, camera.transform_matrix, size, bounds);
}

LookThrough lookThrough(const Matrix3 &k, Size2i resolution, const Matrix4 &world_from_camera, QSizeF size, const Bounds &bounds)
{
    const double w = resolution.width, h = resolution.height;
    const double scale = 0.9 * std::min(size.width() / w, size.height() / h);
    const QRectF picture((size.width() - w * scale) / 2, (size.height() - h * scale) / 2, w * scale, h * scale);

    LookThrough result;
    result.picture = picture;
    result.view.size = size;
    const Matrix4 eye_from_world = rigidInverse(world_from_camera); // Blender's axes are OpenGL's
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 4; ++column)
            result.view.view(row, column) = static_cast<float>(eye_from_world(row, column));
    }
    const Vector3 eye = world_from_camera.topRightCorner<3, 1>();
    const DepthRange range = depthRange(std::max(0.05, eye.norm()), bounds);
    QMatrix4x4 &p = result.view.projection;
    p.fill(0);
    p(0, 0) = static_cast<float>(2 * scale * k(0, 0) / size.width());
    p(0, 2) = static_cast<float>(1 - 2 * (picture.left() + scale * k(0, 2)) / size.width());
    p(1, 1) = static_cast<float>(2 * scale * k(1, 1) / size.height());
    p(1, 2) = static_cast<float>(2 * (picture.top() + scale * k(1, 2)) / size.height() - 1);
    p(2, 2) = -(range.far + range.near) / (range.far - range.near);
    p(2, 3) = -2 * range.far * range.near / (range.far - range.near);
    p(3, 2) = -1;
    return result;
}

} // namespace tagmill
