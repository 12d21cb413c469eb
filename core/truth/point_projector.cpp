// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truth/point_projector.h"

#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace tagmill {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Smallest s > 0 where d/ds of s·(1 + Σ cᵢ s²ⁱ) vanishes, at most `last`; infinity when there is none.
double turningPoint(const std::vector<double> &radial, double last)
{
    const auto slope = [&](double s) {
        double sum = 1, power = 1;
        for (size_t i = 0; i < radial.size(); ++i) {
            power *= s * s;
            sum += static_cast<double>(2 * i + 3) * radial[i] * power;
        }
        return sum;
    };
    constexpr double step = 1.0 / 256;
    for (double s = step; s <= last + step; s += step) {
        if (slope(s) > 0)
            continue;
        double low = s - step, high = s;
        for (int i = 0; i < 60; ++i) {
            const double mid = (low + high) / 2;
            (slope(mid) > 0 ? low : high) = mid;
        }
        return low;
    }
    return infinity;
}

/// Tangent of the angle beyond which no point is asked for (about 87°).
constexpr double largestTangent = 20;

} // namespace

PointProjector::PointProjector(CameraModel camera)
    : m_camera(std::move(camera))
    , m_limit(infinity)
{
    const std::vector<double> &c = m_camera.distortionCoefficients();
    for (const double value : c)
        m_isDistorted = m_isDistorted || std::abs(value) > 1e-10;
    const auto at = [&](size_t i) { return i < c.size() ? c[i] : 0.0; };
    if (m_camera.distortionModel() == DistortionModel::BrownConrady && m_isDistorted)
        m_limit = turningPoint({at(0), at(1), at(4)}, largestTangent);
    if (m_camera.distortionModel() == DistortionModel::KannalaBrandt) {
        m_limit = turningPoint({at(0), at(1), at(2), at(3)}, std::numbers::pi);
        m_isDistorted = true; // without coefficients it is still equidistant
    }
}

bool PointProjector::isBehind(const Vector3 &x_in_cam) const
{
    return m_camera.distortionModel() != DistortionModel::KannalaBrandt && x_in_cam.z() <= 1e-6;
}

std::optional<Vector2> PointProjector::project(const Vector3 &x_in_cam) const
{
    if (isBehind(x_in_cam))
        return std::nullopt;
    const double radius = std::hypot(x_in_cam.x(), x_in_cam.y());
    if (m_camera.distortionModel() == DistortionModel::KannalaBrandt) {
        if (std::atan2(radius, x_in_cam.z()) >= m_limit)
            return std::nullopt;
    } else if (radius >= m_limit * x_in_cam.z()) {
        return std::nullopt;
    }
    const std::optional<Vector2> pixel = m_camera.project(x_in_cam);
    return pixel && pixel->allFinite() ? pixel : std::nullopt;
}

} // namespace tagmill
