// SPDX-License-Identifier: GPL-3.0-or-later
// Distortion: the lens polynomials on the image plane at z = 1 and their inverses.
#pragma once

#include "core/geometry.h"

#include <array>
#include <optional>
#include <span>

namespace tagmill {

/// k1 k2 p1 p2 k3, as OpenCV orders them.
struct BrownConrady
{
    double k1 = 0, k2 = 0, p1 = 0, p2 = 0, k3 = 0;

    Vector2 distort(const Vector2 &p) const;
    Matrix2 jacobian(const Vector2 &p) const; ///< of distort
    /// Radius where r·(1 + k1 r² + k2 r⁴ + k3 r⁶) stops growing; infinite when it never does.
    double fieldLimit() const;
    /// Undistorted point with |distort(p) − distorted| ≤ 1e-10 and |p| below the limit.
    std::optional<Vector2> undistort(const Vector2 &distorted, double limit) const;
};

/// θd = θ·(1 + k1 θ² + k2 θ⁴ + k3 θ⁶ + k4 θ⁸).
struct KannalaBrandt
{
    std::array<double, 4> k{};

    double distort(double theta) const;
    double derivative(double theta) const;
    double fieldLimit() const; ///< θ where θd stops growing, at most π
    std::optional<double> undistort(double theta_d, double limit) const;
};

/// θ = c0 + c1 r + c2 r² + c3 r³ + c4 r⁴: the inverse way, as Cycles traces a lens. A small c0 makes the axis a spot or
/// a circle of c0/c1; it buys a better fit everywhere else.
struct TracedPolynomial
{
    std::array<double, 5> c{};

    double angle(double r) const { return c[0] + r * (c[1] + r * (c[2] + r * (c[3] + r * c[4]))); }
    double derivative(double r) const { return c[1] + r * (2 * c[2] + r * (3 * c[3] + r * 4 * c[4])); }
    double largestRadius() const; ///< where the angle stops growing, at most 1000
    double radius(double theta, double largest) const; ///< of an angle below the one at `largest`
};

/// Smallest root in (0, end] of the polynomial c0 + c1 x + c2 x² …; nothing when there is none.
std::optional<double> smallestPositiveRoot(std::span<const double> coefficients, double end);

} // namespace tagmill
