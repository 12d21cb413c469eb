// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random/rotation.h"

#include <Eigen/Geometry>

#include <cmath>
#include <numbers>

namespace tagmill {

Matrix3 uniformRotation(double a, double b, double c)
{
    const double r1 = std::sqrt(1 - a), r2 = std::sqrt(a);
    const double t1 = 2 * std::numbers::pi * b, t2 = 2 * std::numbers::pi * c;
    return Eigen::Quaterniond(r2 * std::cos(t2), r1 * std::sin(t1), r1 * std::cos(t1), r2 * std::sin(t2)).toRotationMatrix();
}

} // namespace tagmill
