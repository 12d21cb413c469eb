// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/solved_lens.h"

#include <cmath>

namespace tagmill {

std::string_view lensFormulaName(LensFormula formula)
{
    switch (formula) {
    case LensFormula::Pinhole: return "pinhole";
    case LensFormula::BrownConrady: return "brown_conrady";
    case LensFormula::Rational: return "rational";
    case LensFormula::Fisheye: return "fisheye";
    }
    return {};
}

std::optional<Vector2> SolvedLens::project(const Vector3 &x_in_cam) const
{
    const auto c = [this](size_t i) { return i < coefficients.size() ? coefficients[i] : 0; };
    const auto pixel = [this](double x, double y) { return Vector2(fx * x + cx, fy * y + cy); };
    if (formula == LensFormula::Fisheye) {
        const double aside = std::hypot(x_in_cam.x(), x_in_cam.y());
        if (!(x_in_cam.norm() > 1e-6))
            return std::nullopt;
        const double theta = std::atan2(aside, x_in_cam.z()), t2 = theta * theta;
        const double distorted = theta * (1 + t2 * (c(0) + t2 * (c(1) + t2 * (c(2) + t2 * c(3)))));
        const double scale = aside > 0 ? distorted / aside : 0;
        return pixel(x_in_cam.x() * scale, x_in_cam.y() * scale);
    }
    if (!(x_in_cam.z() > 1e-6))
        return std::nullopt;
    const double x = x_in_cam.x() / x_in_cam.z(), y = x_in_cam.y() / x_in_cam.z(), r2 = x * x + y * y;
    const double radial = (1 + r2 * (c(0) + r2 * (c(1) + r2 * c(4)))) / (1 + r2 * (c(5) + r2 * (c(6) + r2 * c(7))));
    return pixel(x * radial + 2 * c(2) * x * y + c(3) * (r2 + 2 * x * x) + r2 * (c(8) + r2 * c(9)),
                 y * radial + c(2) * (r2 + 2 * y * y) + 2 * c(3) * x * y + r2 * (c(10) + r2 * c(11)));
}

Matrix3 SolvedLens::k() const
{
    Matrix3 k;
    k << fx, 0, cx, 0, fy, cy, 0, 0, 1;
    return k;
}

} // namespace tagmill
