// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optics/distortion.h"

#include <Eigen/LU>

#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace tagmill {

namespace {

constexpr double tolerance = 1e-10;
constexpr int maxSteps = 100;

double polynomial(std::span<const double> c, double x)
{
    double value = 0;
    for (size_t i = c.size(); i-- > 0;)
        value = value * x + c[i];
    return value;
}

double bisect(std::span<const double> c, double low, double high)
{
    const bool rises = polynomial(c, low) < 0;
    for (int i = 0; i < 200 && low < high; ++i) {
        const double middle = low + (high - low) / 2;
        if (middle == low || middle == high)
            break;
        ((polynomial(c, middle) < 0) == rises ? low : high) = middle;
    }
    return low + (high - low) / 2;
}

/// All roots in [0, end] where the sign changes, ascending: between two roots of the derivative there is at most one.
std::vector<double> crossings(std::span<const double> c, double end)
{
    std::vector<double> found;
    if (c.size() < 2)
        return found;
    std::vector<double> derivative(c.size() - 1);
    for (size_t i = 1; i < c.size(); ++i)
        derivative[i - 1] = c[i] * static_cast<double>(i);
    std::vector<double> borders = crossings(derivative, end);
    borders.push_back(end);
    double low = 0;
    for (const double high : borders) {
        if ((polynomial(c, low) < 0) != (polynomial(c, high) < 0))
            found.push_back(bisect(c, low, high));
        low = high;
    }
    return found;
}

/// x in [0, limit] with f(x) = target for a growing f: Newton, kept inside a shrinking bracket.
template<class F, class D>
double solveGrowing(F &&f, D &&derivative, double target, double limit)
{
    double low = 0;
    double high = std::isfinite(limit) ? limit : std::max(1.0, target);
    while (!std::isfinite(limit) && f(high) < target && high < 1e9)
        high *= 2;
    double x = std::min(target, high);
    for (int i = 0; i < maxSteps; ++i) {
        const double error = f(x) - target;
        (error < 0 ? low : high) = x;
        double next = x - error / derivative(x);
        if (!(next > low && next < high))
            next = low + (high - low) / 2;
        if (std::abs(next - x) <= 1e-16 * std::max(1.0, x))
            return next;
        x = next;
    }
    return x;
}

} // namespace

std::optional<double> smallestPositiveRoot(std::span<const double> coefficients, double end)
{
    const std::vector<double> roots = crossings(coefficients, end);
    return roots.empty() ? std::nullopt : std::optional(roots.front());
}

Vector2 BrownConrady::distort(const Vector2 &p) const
{
    const double x = p.x(), y = p.y();
    const double r2 = x * x + y * y;
    const double radial = 1 + k1 * r2 + k2 * r2 * r2 + k3 * r2 * r2 * r2;
    return {x * radial + 2 * p1 * x * y + p2 * (r2 + 2 * x * x), y * radial + p1 * (r2 + 2 * y * y) + 2 * p2 * x * y};
}

Matrix2 BrownConrady::jacobian(const Vector2 &p) const
{
    const double x = p.x(), y = p.y();
    const double r2 = x * x + y * y;
    const double radial = 1 + k1 * r2 + k2 * r2 * r2 + k3 * r2 * r2 * r2;
    const double slope = 2 * (k1 + 2 * k2 * r2 + 3 * k3 * r2 * r2); // d radial/dx = slope·x
    Matrix2 j;
    j(0, 0) = radial + slope * x * x + 2 * p1 * y + 6 * p2 * x;
    j(0, 1) = slope * x * y + 2 * p1 * x + 2 * p2 * y;
    j(1, 0) = j(0, 1);
    j(1, 1) = radial + slope * y * y + 6 * p1 * y + 2 * p2 * x;
    return j;
}

double BrownConrady::fieldLimit() const
{
    const std::array<double, 4> growth{1, 3 * k1, 5 * k2, 7 * k3}; // in r²
    const auto root = smallestPositiveRoot(growth, 1e6);           // tan 89.94°, squared
    return root ? std::sqrt(*root) : std::numeric_limits<double>::infinity();
}

std::optional<Vector2> BrownConrady::undistort(const Vector2 &distorted, double limit) const
{
    const double target = distorted.norm();
    if (target == 0 && p1 == 0 && p2 == 0)
        return Vector2(0, 0);
    const auto radius = [&](double r) { return r * (1 + r * r * (k1 + r * r * (k2 + r * r * k3))); };
    const auto growth = [&](double r) { return 1 + r * r * (3 * k1 + r * r * (5 * k2 + r * r * 7 * k3)); };
    // The radial part alone has a sure inverse; the tangential part is small and left to Newton in two dimensions.
    Vector2 p = target > 0 ? Vector2(distorted * (solveGrowing(radius, growth, target, limit) / target)) : Vector2(0, 0);
    for (int i = 0; i < maxSteps; ++i) {
        const Vector2 error = distort(p) - distorted;
        const Matrix2 j = jacobian(p);
        if (!(std::abs(j.determinant()) > 1e-12))
            break;
        const Vector2 step = j.inverse() * error;
        p -= step;
        if (step.norm() <= 1e-15 * std::max(1.0, p.norm()))
            break;
    }
    const bool isSolved = (distort(p) - distorted).norm() <= tolerance && p.norm() <= limit;
    return isSolved ? std::optional(p) : std::nullopt;
}

double KannalaBrandt::distort(double theta) const
{
    const double t2 = theta * theta;
    return theta * (1 + k[0] * t2 + k[1] * t2 * t2 + k[2] * t2 * t2 * t2 + k[3] * t2 * t2 * t2 * t2);
}

double KannalaBrandt::derivative(double theta) const
{
    const double t2 = theta * theta;
    return 1 + t2 * (3 * k[0] + t2 * (5 * k[1] + t2 * (7 * k[2] + t2 * 9 * k[3])));
}

double KannalaBrandt::fieldLimit() const
{
    const std::array<double, 5> growth{1, 3 * k[0], 5 * k[1], 7 * k[2], 9 * k[3]}; // in θ²
    const auto root = smallestPositiveRoot(growth, std::numbers::pi * std::numbers::pi);
    return root ? std::sqrt(*root) : std::numbers::pi;
}

std::optional<double> KannalaBrandt::undistort(double theta_d, double limit) const
{
    const double theta = solveGrowing([this](double t) { return distort(t); }, [this](double t) { return derivative(t); },
                                      theta_d, limit);
    const bool isSolved = std::abs(distort(theta) - theta_d) <= tolerance;
    return isSolved ? std::optional(theta) : std::nullopt;
}

double TracedPolynomial::largestRadius() const
{
    if (!(c[1] > 0))
        return 0;
    const std::array<double, 4> growth{c[1], 2 * c[2], 3 * c[3], 4 * c[4]};
    return smallestPositiveRoot(growth, 1000).value_or(1000);
}

double TracedPolynomial::radius(double theta, double largest) const
{
    if (theta <= c[0])
        return 0;
    return solveGrowing([this](double r) { return angle(r) - c[0]; }, [this](double r) { return derivative(r); }, theta - c[0], largest);
}

} // namespace tagmill
