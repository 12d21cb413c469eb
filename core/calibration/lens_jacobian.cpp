// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/lens_jacobian.h"

#include <array>
#include <cmath>

namespace tagmill {

namespace {

double coefficient(const SolvedLens &lens, size_t i)
{
    return i < lens.coefficients.size() ? lens.coefficients[i] : 0;
}

/// A point on the image plane before fx, fy, cx, cy, and how it moves.
struct PlanePoint
{
    Vector2 at;
    Eigen::Matrix<double, 2, 3> by_point;
    Eigen::Matrix<double, 2, mostLensParameters> by_coefficient; ///< in the formula's order
};

/// OpenCV's k1 k2 p1 p2 k3 k4 k5 k6 s1 s2 s3 s4 on the plane z = 1; those that are absent are 0.
PlanePoint distorted(const SolvedLens &lens, const Vector3 &x_in_cam)
{
    const auto c = [&](size_t i) { return coefficient(lens, i); };
    const double x = x_in_cam.x() / x_in_cam.z(), y = x_in_cam.y() / x_in_cam.z(), r2 = x * x + y * y, r4 = r2 * r2, r6 = r4 * r2;
    const double upper = 1 + r2 * (c(0) + r2 * (c(1) + r2 * c(4))), lower = 1 + r2 * (c(5) + r2 * (c(6) + r2 * c(7)));
    const double upperSlope = c(0) + r2 * (2 * c(1) + r2 * 3 * c(4)), lowerSlope = c(5) + r2 * (2 * c(6) + r2 * 3 * c(7)); // by r²
    const double radial = upper / lower, slope = (upperSlope - radial * lowerSlope) / lower;
    const Vector2 prism(c(8) + 2 * c(9) * r2, c(10) + 2 * c(11) * r2); // by r²

    PlanePoint point;
    point.at = {x * radial + 2 * c(2) * x * y + c(3) * (r2 + 2 * x * x) + r2 * (c(8) + r2 * c(9)),
                y * radial + c(2) * (r2 + 2 * y * y) + 2 * c(3) * x * y + r2 * (c(10) + r2 * c(11))};
    Matrix2 by_plane;
    const double cross = 2 * x * y * slope + 2 * c(2) * x + 2 * c(3) * y;
    by_plane << radial + 2 * x * x * slope + 2 * c(2) * y + 6 * c(3) * x + 2 * x * prism.x(), cross + 2 * y * prism.x(),
        cross + 2 * x * prism.y(), radial + 2 * y * y * slope + 6 * c(2) * y + 2 * c(3) * x + 2 * y * prism.y();
    point.by_point.leftCols<2>() = by_plane / x_in_cam.z();
    point.by_point.col(2) = -by_plane * Vector2(x, y) / x_in_cam.z();

    const Vector2 p(x, y), byUpper = p / lower, byLower = -p * (radial / lower);
    point.by_coefficient.leftCols<12>() << byUpper * r2, byUpper * r4, Vector2(2 * x * y, r2 + 2 * y * y), Vector2(r2 + 2 * x * x, 2 * x * y),
        byUpper * r6, byLower * r2, byLower * r4, byLower * r6, Vector2(r2, 0), Vector2(r4, 0), Vector2(0, r2), Vector2(0, r4);
    return point;
}

/// θ·(1 + k1 θ² + k2 θ⁴ + k3 θ⁶ + k4 θ⁸) along the point's direction from the axis.
PlanePoint fisheye(const SolvedLens &lens, const Vector3 &x_in_cam)
{
    const auto c = [&](size_t i) { return coefficient(lens, i); };
    const Vector2 p = x_in_cam.head<2>();
    const double aside = p.norm(), z = x_in_cam.z(), squared = x_in_cam.squaredNorm();
    PlanePoint point;
    point.by_coefficient.setZero();
    if (aside < 1e-9 * std::abs(z)) { // on the axis, where directions have no meaning; behind the camera it is a circle
        point.at = p / z;
        point.by_point << 1 / z, 0, 0, 0, 1 / z, 0;
        return point;
    }
    const double theta = std::atan2(aside, z), t2 = theta * theta;
    const double bent = theta * (1 + t2 * (c(0) + t2 * (c(1) + t2 * (c(2) + t2 * c(3)))));
    const double growth = 1 + t2 * (3 * c(0) + t2 * (5 * c(1) + t2 * (7 * c(2) + t2 * 9 * c(3))));
    point.at = p * (bent / aside);
    const double bySide = growth * z / squared; // of bent, by aside
    point.by_point.leftCols<2>() = Matrix2::Identity() * (bent / aside) + p * p.transpose() * ((bySide - bent / aside) / (aside * aside));
    point.by_point.col(2) = -p * (growth / squared);
    double power = theta * t2;
    for (int i = 0; i < 4; ++i, power *= t2)
        point.by_coefficient.col(i) = p * (power / aside);
    return point;
}

} // namespace

std::optional<LensJacobian> lensJacobian(const SolvedLens &lens, const Vector3 &x_in_cam)
{
    constexpr double nearest = 1e-6; // m, as SolvedLens::project()
    const bool isFisheye = lens.formula == LensFormula::Fisheye;
    if (!((isFisheye ? x_in_cam.norm() : x_in_cam.z()) > nearest))
        return std::nullopt;
    const PlanePoint point = isFisheye ? fisheye(lens, x_in_cam) : distorted(lens, x_in_cam);
    const Vector2 f(lens.fx, lens.fy);
    const auto count = Eigen::Index(std::min<size_t>(lens.coefficients.size(), mostLensParameters - 4));
    LensJacobian jacobian;
    jacobian.pixel = f.cwiseProduct(point.at) + Vector2(lens.cx, lens.cy);
    jacobian.by_point = f.asDiagonal() * point.by_point;
    jacobian.by_lens.resize(2, 4 + count);
    jacobian.by_lens.leftCols<4>() << point.at.x(), 0, 1, 0, 0, point.at.y(), 0, 1;
    jacobian.by_lens.rightCols(count) = f.asDiagonal() * point.by_coefficient.leftCols(count);
    return jacobian;
}

std::string_view lensParameterName(LensFormula formula, size_t parameter)
{
    static constexpr std::array<std::string_view, mostLensParameters> names{"fx", "fy", "cx", "cy", "k1", "k2", "p1", "p2", "k3", "k4", "k5", "k6", "s1", "s2", "s3", "s4"};
    static constexpr std::array<std::string_view, 8> fisheyeNames{"fx", "fy", "cx", "cy", "k1", "k2", "k3", "k4"};
    if (formula == LensFormula::Fisheye)
        return parameter < fisheyeNames.size() ? fisheyeNames[parameter] : std::string_view();
    return parameter < names.size() ? names[parameter] : std::string_view();
}

double &lensParameter(SolvedLens &lens, size_t parameter)
{
    double *const first[] = {&lens.fx, &lens.fy, &lens.cx, &lens.cy};
    return parameter < 4 ? *first[parameter] : lens.coefficients[parameter - 4];
}

double lensParameter(const SolvedLens &lens, size_t parameter)
{
    const double first[] = {lens.fx, lens.fy, lens.cx, lens.cy};
    return parameter < 4 ? first[parameter] : lens.coefficients[parameter - 4];
}

size_t solvedCoefficients(LensFormula formula)
{
    switch (formula) {
    case LensFormula::Pinhole: return 0;
    case LensFormula::BrownConrady: return 5;
    case LensFormula::Rational: return 8;
    case LensFormula::Fisheye: return 4;
    }
    return 0;
}

Matrix3 crossMatrix(const Vector3 &v)
{
    Matrix3 m;
    m << 0, -v.z(), v.y(), v.z(), 0, -v.x(), -v.y(), v.x(), 0;
    return m;
}

} // namespace tagmill
