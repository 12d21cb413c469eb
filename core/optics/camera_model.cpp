// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optics/camera_model.h"

#include "core/optics/distortion.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

constexpr double nearest = 1e-6; ///< m; nothing nearer to the camera's plane has a pixel

double coefficient(const std::vector<double> &c, size_t i)
{
    return i < c.size() ? c[i] : 0;
}

BrownConrady brownConrady(const std::vector<double> &c)
{
    return {coefficient(c, 0), coefficient(c, 1), coefficient(c, 2), coefficient(c, 3), coefficient(c, 4)};
}

KannalaBrandt kannalaBrandt(const std::vector<double> &c)
{
    return {{coefficient(c, 0), coefficient(c, 1), coefficient(c, 2), coefficient(c, 3)}};
}

} // namespace

CameraModel::CameraModel(Size2i resolution, Matrix3 k, DistortionModel model, std::vector<double> coefficients)
    : m_resolution(resolution)
    , m_k(std::move(k))
    , m_model(model)
    , m_coefficients(std::move(coefficients))
{
    // An equidistant lens is a Kannala–Brandt one with all coefficients 0, but a recipe says "none" then, as
    // render-tag does: the pinhole it means.
    if (std::all_of(m_coefficients.begin(), m_coefficients.end(), [](double c) { return std::abs(c) <= 1e-10; }))
        m_model = DistortionModel::None;
    if (m_model == DistortionModel::BrownConrady)
        m_fieldLimit = brownConrady(m_coefficients).fieldLimit();
    else if (m_model == DistortionModel::KannalaBrandt)
        m_fieldLimit = kannalaBrandt(m_coefficients).fieldLimit();
}

CameraModel CameraModel::traced(const CameraModel &lens, const std::array<double, 5> &polynomial)
{
    CameraModel camera = lens;
    camera.m_polynomial = polynomial;
    const TracedPolynomial traced{polynomial};
    camera.m_largestRadius = traced.largestRadius();
    camera.m_fieldLimit = std::min(traced.angle(camera.m_largestRadius), std::numbers::pi);
    return camera;
}

std::optional<Vector2> CameraModel::projectTraced(const Vector3 &x_in_cam) const
{
    const double aside = std::hypot(x_in_cam.x(), x_in_cam.y());
    const double theta = std::atan2(aside, x_in_cam.z());
    if (!(theta < m_fieldLimit) || !(x_in_cam.norm() > nearest))
        return std::nullopt;
    if (aside == 0)
        return pixelFromImagePlane({0, 0});
    return pixelFromImagePlane(x_in_cam.head<2>() * (TracedPolynomial{m_polynomial}.radius(theta, m_largestRadius) / aside));
}

Vector2 CameraModel::pixelFromImagePlane(const Vector2 &p) const
{
    return {p.x() * m_k(0, 0) + m_k(0, 2), p.y() * m_k(1, 1) + m_k(1, 2)};
}

std::optional<Vector2> CameraModel::projectByFormula(const Vector3 &x_in_cam) const
{
    if (!(x_in_cam.z() > nearest))
        return std::nullopt;
    if (isTraced())
        return projectTraced(x_in_cam);
    const Vector2 p(x_in_cam.x() / x_in_cam.z(), x_in_cam.y() / x_in_cam.z());
    if (m_model == DistortionModel::BrownConrady)
        return pixelFromImagePlane(brownConrady(m_coefficients).distort(p));
    if (m_model == DistortionModel::KannalaBrandt) {
        const double r = std::sqrt(p.x() * p.x() + p.y() * p.y());
        const double factor = r > 1e-8 ? kannalaBrandt(m_coefficients).distort(std::atan(r)) / r : 1;
        return pixelFromImagePlane(p * factor);
    }
    return pixelFromImagePlane(p);
}

std::optional<Vector2> CameraModel::project(const Vector3 &x_in_cam) const
{
    if (isTraced())
        return projectTraced(x_in_cam);
    if (m_model == DistortionModel::KannalaBrandt) {
        const double aside = std::hypot(x_in_cam.x(), x_in_cam.y());
        const double theta = std::atan2(aside, x_in_cam.z());
        if (!(theta < m_fieldLimit) || !(x_in_cam.norm() > nearest))
            return std::nullopt;
        if (x_in_cam.z() > nearest)
            return projectByFormula(x_in_cam);
        const double theta_d = kannalaBrandt(m_coefficients).distort(theta); // sideways and behind: aside > 0
        return pixelFromImagePlane(x_in_cam.head<2>() * (theta_d / aside));
    }
    // No lens without distortion has a limit; hypot() was a fifth of what planning 5 000 cameras costs.
    if (std::isfinite(m_fieldLimit) && x_in_cam.z() > nearest && std::hypot(x_in_cam.x(), x_in_cam.y()) / x_in_cam.z() >= m_fieldLimit)
        return std::nullopt;
    return projectByFormula(x_in_cam);
}

std::optional<Vector3> CameraModel::unproject(const Vector2 &pixel) const
{
    const Vector2 p((pixel.x() - m_k(0, 2)) / m_k(0, 0), (pixel.y() - m_k(1, 2)) / m_k(1, 1));
    if (isTraced()) {
        const double r = p.norm(), theta = TracedPolynomial{m_polynomial}.angle(r);
        if (r > m_largestRadius || theta > m_fieldLimit)
            return std::nullopt;
        const Vector2 aside = r > 0 ? Vector2(p * (std::sin(theta) / r)) : Vector2(0, 0);
        return Vector3(aside.x(), aside.y(), std::cos(theta));
    }
    if (m_model == DistortionModel::BrownConrady) {
        const auto undistorted = brownConrady(m_coefficients).undistort(p, m_fieldLimit);
        if (!undistorted)
            return std::nullopt;
        return Vector3(undistorted->x(), undistorted->y(), 1).normalized();
    }
    if (m_model == DistortionModel::KannalaBrandt) {
        const double theta_d = p.norm();
        if (theta_d == 0)
            return Vector3(0, 0, 1);
        const auto theta = kannalaBrandt(m_coefficients).undistort(theta_d, m_fieldLimit);
        if (!theta)
            return std::nullopt;
        const Vector2 aside = p * (std::sin(*theta) / theta_d);
        return Vector3(aside.x(), aside.y(), std::cos(*theta));
    }
    return Vector3(p.x(), p.y(), 1).normalized();
}

CameraModel CameraModel::scaled(double factor) const
{
    const auto pixels = [factor](int count) { return std::max(1, static_cast<int>(std::lround(count * factor))); };
    Matrix3 k = m_k;
    k.topRows<2>() *= factor;
    return {{pixels(m_resolution.width), pixels(m_resolution.height)}, k, m_model, m_coefficients};
}

bool CameraModel::contains(const Vector2 &pixel, double margin) const
{
    return margin <= pixel.x() && pixel.x() < m_resolution.width - margin && margin <= pixel.y()
           && pixel.y() < m_resolution.height - margin;
}

} // namespace tagmill
