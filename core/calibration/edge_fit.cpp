// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/edge_fit.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace tagmill {

namespace {

constexpr double fewestGreyLevels = 30;
constexpr double mostResidual = 0.12; ///< RMS over contrast; a step of another shape than ours stays far below
constexpr int mostIterations = 30;

struct Pixel
{
    double across, along, value; ///< along: −½ … ½
};

using Parameters = Eigen::Matrix<double, 5, 1>; ///< offset, slope, blur, middle, half the contrast

bool collect(const Image8 &grey, const EdgeCurve &curve, double t0, double t1, double halfWidth, std::vector<Pixel> &pixels)
{
    Vector2 low = curve.at(t0), high = low;
    for (const double t : {0.5 * (t0 + t1), t1}) {
        low = low.cwiseMin(curve.at(t));
        high = high.cwiseMax(curve.at(t));
    }
    low.array() -= halfWidth + 1;
    high.array() += halfWidth + 1;
    if (!(low.minCoeff() >= 0 && high.x() < grey.width && high.y() < grey.height))
        return false;
    for (int y = int(low.y()); y <= int(high.y()); ++y) {
        for (int x = int(low.x()); x <= int(high.x()); ++x) {
            const Vector2 centre(x + 0.5, y + 0.5);
            const double t = curve.along(centre), n = curve.across(centre);
            if (t >= t0 && t <= t1 && std::abs(n) <= halfWidth)
                pixels.push_back({n, t - 0.5, double(grey.row(y)[x])});
        }
    }
    return true;
}

/// Value and derivatives of the blurred step.
double step(const Pixel &pixel, const Parameters &p, Parameters &derivative)
{
    const double blur = p[2], z = (pixel.across - p[0] - p[1] * pixel.along) / (blur * std::numbers::sqrt2);
    const double shape = std::erf(z), density = 2 / std::sqrt(std::numbers::pi) * std::exp(-z * z);
    const double slope = -p[4] * density / (blur * std::numbers::sqrt2);
    derivative << slope, slope * pixel.along, -p[4] * density * z / blur, 1, shape;
    return p[3] + p[4] * shape;
}

double squaredError(const std::vector<Pixel> &pixels, const Parameters &p)
{
    double sum = 0;
    Parameters unused;
    for (const Pixel &pixel : pixels)
        sum += std::pow(step(pixel, p, unused) - pixel.value, 2);
    return sum;
}

/// Levenberg–Marquardt.
bool solve(const std::vector<Pixel> &pixels, Parameters &p, double &error)
{
    double damping = 1e-3;
    error = squaredError(pixels, p);
    for (int i = 0; i < mostIterations; ++i) {
        Eigen::Matrix<double, 5, 5> a = Eigen::Matrix<double, 5, 5>::Zero();
        Parameters b = Parameters::Zero(), d;
        for (const Pixel &pixel : pixels) {
            const double residual = pixel.value - step(pixel, p, d);
            a += d * d.transpose();
            b += d * residual;
        }
        Parameters change = Parameters::Zero();
        for (; damping < 1e9; damping *= 10) {
            Eigen::Matrix<double, 5, 5> damped = a;
            damped.diagonal() *= 1 + damping;
            change = damped.ldlt().solve(b);
            Parameters next = p + change;
            next[2] = std::clamp(next[2], 0.2, 4.0);
            const double nextError = squaredError(pixels, next);
            if (nextError <= error) {
                p = next;
                error = nextError;
                damping = std::max(damping / 10, 1e-9);
                break;
            }
        }
        if (!change.allFinite() || damping >= 1e9)
            return change.allFinite();
        if (std::abs(change[0]) < 1e-5 && std::abs(change[1]) < 1e-5)
            return true;
    }
    return true;
}

} // namespace

EdgeCurve::EdgeCurve(std::span<const Vector2, 5> course)
    : m_from(course[0])
    , m_u(course[4] - course[0])
    , m_length(m_u.norm())
{
    m_u /= m_length;
    m_v = {-m_u.y(), m_u.x()};
    Matrix3 a;
    Vector3 b;
    for (int i = 0; i < 3; ++i) {
        const Vector2 from = course[size_t(i) + 1] - m_from;
        const double t = from.dot(m_u) / m_length, side = t - 0.5;
        a.row(i) = t * (1 - t) * Vector3(1, side, side * side).transpose();
        b[i] = from.dot(m_v);
    }
    m_bend = a.colPivHouseholderQr().solve(b);
}

double EdgeCurve::bend(double t) const
{
    const double side = t - 0.5;
    return t * (1 - t) * (m_bend[0] + side * (m_bend[1] + side * m_bend[2]));
}

Vector2 EdgeCurve::gradient(double t) const
{
    constexpr double little = 1e-4;
    const double slope = (bend(t + little) - bend(t - little)) / (2 * little);
    return m_v - m_u * (slope / m_length);
}

std::optional<EdgeFit> fitEdge(const Image8 &grey, const EdgeCurve &curve, double t0, double t1, double halfWidth)
{
    constexpr size_t fewestPixels = 24;
    std::vector<Pixel> pixels;
    if (!(curve.length() > 1) || !(halfWidth > 1) || !(t1 > t0) || !collect(grey, curve, t0, t1, halfWidth, pixels) || pixels.size() < fewestPixels)
        return std::nullopt;
    double left = 0, right = 0;
    int lefts = 0, rights = 0;
    for (const Pixel &pixel : pixels) {
        (pixel.across < 0 ? left : right) += pixel.value;
        ++(pixel.across < 0 ? lefts : rights);
    }
    if (lefts == 0 || rights == 0)
        return std::nullopt;
    left /= lefts;
    right /= rights;
    Parameters p;
    p << 0, 0, 0.6, (left + right) / 2, (right - left) / 2;
    double error = 0;
    if (std::abs(right - left) < fewestGreyLevels / 2 || !solve(pixels, p, error))
        return std::nullopt;
    const EdgeFit fit{p[0], p[1], p[2], 2 * std::abs(p[4])};
    const bool isStep = std::sqrt(error / double(pixels.size())) <= mostResidual * fit.contrast && std::abs(fit.offset) < halfWidth - 0.5;
    return isStep && fit.contrast >= fewestGreyLevels ? std::optional(fit) : std::nullopt;
}

} // namespace tagmill
