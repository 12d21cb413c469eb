// SPDX-License-Identifier: GPL-3.0-or-later
// How large a pinhole or equidistant frame must be to hold everything a distorted sensor sees
// (GENERATION section 9).
#include "core/compile/context.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

constexpr int SamplesPerSide = 32;
constexpr double FisheyeMargin = 2 * (std::numbers::pi / 180.0); ///< rad

/// Points along the border, or with `inside` on a grid over the whole frame.
std::vector<Vector2> framePoints(double width, double height, bool inside)
{
    const auto at = [](double size, int i) { return i == SamplesPerSide - 1 ? size : i * (size / (SamplesPerSide - 1)); };
    std::vector<Vector2> points;
    for (int i = 0; i < SamplesPerSide; ++i)
        for (int j = 0; j < SamplesPerSide; ++j)
            if (inside || i == 0 || j == 0 || i == SamplesPerSide - 1 || j == SamplesPerSide - 1)
                points.emplace_back(at(width, i), at(height, j));
    return points;
}

/// OpenCV's undistortPoints: five fixed-point iterations, converged or not.
Vector2 fiveIterations(const Vector2 &start, const std::vector<double> &c)
{
    double x = start.x(), y = start.y();
    for (int i = 0; i < 5; ++i) {
        const double r2 = x * x + y * y;
        const double inverse = 1 / (1 + ((c[4] * r2 + c[1]) * r2 + c[0]) * r2);
        if (inverse < 0)
            return start;
        const double dx = 2 * c[2] * x * y + c[3] * (r2 + 2 * x * x);
        const double dy = c[2] * (r2 + 2 * y * y) + 2 * c[3] * x * y;
        x = (start.x() - dx) * inverse;
        y = (start.y() - dy) * inverse;
    }
    return {x, y};
}

/// OpenCV's fisheye::undistortPoints: ten Newton steps; far away when they do not settle.
Vector2 tenNewtonSteps(const Vector2 &p, const std::vector<double> &c)
{
    const double distorted = std::min(std::max(-std::numbers::pi / 2, std::sqrt(p.x() * p.x() + p.y() * p.y())), std::numbers::pi / 2);
    if (!(distorted > 1e-8))
        return {0, 0};
    double theta = distorted;
    bool isSettled = false;
    for (int i = 0; i < 10 && !isSettled; ++i) {
        const double t2 = theta * theta, t4 = t2 * t2, t6 = t4 * t2, t8 = t6 * t2;
        const double k0 = c[0] * t2, k1 = c[1] * t4, k2 = c[2] * t6, k3 = c[3] * t8;
        const double step = (theta * (1 + k0 + k1 + k2 + k3) - distorted) / (1 + 3 * k0 + 5 * k1 + 7 * k2 + 9 * k3);
        theta -= step;
        isSettled = std::abs(step) < 1e-8;
    }
    if (!isSettled || (theta < 0) != (distorted < 0))
        return {-1e6, -1e6};
    return p * (std::tan(theta) / distorted);
}

struct Reach
{
    double x = 0, y = 0;  ///< largest |X/Z|, |Y/Z|
    double theta = 0;     ///< largest angle from the axis
    bool isWhole = true;  ///< every point has a ray
};

Reach peerReach(const IntrinsicsRecipe &intrinsics)
{
    const Matrix3 &k = intrinsics.k_matrix;
    const double ifx = 1.0 / k(0, 0), ify = 1.0 / k(1, 1);
    const bool isFisheye = intrinsics.distortion_model == DistortionModel::KannalaBrandt;
    Reach reach;
    for (const Vector2 &pixel : framePoints(intrinsics.resolution.width - 1, intrinsics.resolution.height - 1, false)) {
        const Vector2 centred(pixel.x() - k(0, 2), pixel.y() - k(1, 2));
        if (isFisheye) {
            const Vector2 p = tenNewtonSteps({centred.x() / k(0, 0), centred.y() / k(1, 1)}, intrinsics.distortion_coeffs);
            reach.theta = std::max(reach.theta, std::atan(std::hypot(p.x(), p.y())));
        } else {
            const Vector2 p = fiveIterations({centred.x() * ifx, centred.y() * ify}, intrinsics.distortion_coeffs);
            reach.x = std::max(reach.x, std::abs(p.x()));
            reach.y = std::max(reach.y, std::abs(p.y()));
        }
    }
    return reach;
}

/// Over the whole frame: a moustache lens may reach farthest inside it.
Reach trueReach(const CameraModel &camera)
{
    Reach reach;
    for (const Vector2 &pixel : framePoints(camera.resolution().width, camera.resolution().height, true)) {
        const auto ray = camera.unproject(pixel);
        if (!ray) {
            reach.isWhole = false;
            continue;
        }
        reach.theta = std::max(reach.theta, std::atan2(std::hypot(ray->x(), ray->y()), ray->z()));
        if (ray->z() > 0) {
            reach.x = std::max(reach.x, std::abs(ray->x() / ray->z()));
            reach.y = std::max(reach.y, std::abs(ray->y() / ray->z()));
        }
    }
    return reach;
}

int evenAbove(double half)
{
    return 2 * static_cast<int>(std::ceil(half));
}

} // namespace

Result<> addOverscan(IntrinsicsRecipe &intrinsics, const CameraModel &camera, const Behaviour &behaviour)
{
    if (intrinsics.distortion_model == DistortionModel::None)
        return {};
    const Matrix3 &k = intrinsics.k_matrix;
    const Reach reach = behaviour.shortInverse ? peerReach(intrinsics) : trueReach(camera);
    constexpr double MostPixels = 1'000'000;
    const double most = std::max({reach.x * k(0, 0), reach.y * k(1, 1), reach.theta * k(0, 0), reach.theta * k(1, 1)});
    if (!(2 * most + 4 < MostPixels))
        return makeError(Errc::InvalidValue, "compile.raw_frame", {std::to_string(static_cast<int>(MostPixels))}, "camera.intrinsics");
    if (intrinsics.distortion_model == DistortionModel::KannalaBrandt) {
        const double theta = std::min(reach.theta + FisheyeMargin, std::numbers::pi);
        const double focal = behaviour.shortInverse ? k(0, 0) : std::max(k(0, 0), k(1, 1));
        const int side = evenAbove(focal * theta);
        intrinsics.fov_spherical = 2 * theta;
        intrinsics.resolution_spherical = Size2i{side, side};
        return {};
    }
    // A fisheye's circle may end inside the frame; elsewhere a pixel without a ray is a wrong coefficient.
    if (!reach.isWhole)
        return makeError(Errc::InvalidValue, "compile.lens", {}, "camera.intrinsics");
    const Size2i size{std::max(evenAbove(reach.x * k(0, 0) + 1), intrinsics.resolution.width),
                      std::max(evenAbove(reach.y * k(1, 1) + 1), intrinsics.resolution.height)};
    Matrix3 overscan = k;
    overscan(0, 2) = size.width / 2.0;
    overscan(1, 2) = size.height / 2.0;
    intrinsics.k_matrix_overscan = overscan;
    intrinsics.resolution_overscan = size;
    return {};
}

} // namespace tagmill
