// SPDX-License-Identifier: GPL-3.0-or-later
// The camera matrix from whatever way a config gives it (SCHEMA 2.3). The order of operations is fixed: recipes
// must be the same bits as the peer's.
#include "core/config/gen_config.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

double focalLengthFromFov(const CameraConfig &camera)
{
    const double half = (camera.fov / 2) * (std::numbers::pi / 180.0);
    const double width = camera.resolution.width, height = camera.resolution.height;
    if (camera.intrinsics.distortion_model == DistortionModel::KannalaBrandt)
        return std::sqrt((width / 2) * (width / 2) + (height / 2) * (height / 2)) / half;
    return width / (2 * std::tan(half));
}

} // namespace

Matrix3 cameraMatrix(const CameraConfig &camera)
{
    const IntrinsicsConfig &given = camera.intrinsics;
    if (given.k_matrix)
        return *given.k_matrix;
    double fx = 0, fy = 0;
    if (given.focal_length_x && given.focal_length_y) {
        fx = *given.focal_length_x;
        fy = *given.focal_length_y;
    } else if (given.focal_length) {
        fx = fy = *given.focal_length;
    } else if (given.sensor_width_mm && given.focal_length_mm) {
        fx = fy = (*given.focal_length_mm / *given.sensor_width_mm) * camera.resolution.width;
    } else {
        fx = fy = focalLengthFromFov(camera);
    }
    Matrix3 k = Matrix3::Identity();
    k(0, 0) = fx;
    k(1, 1) = fy;
    k(0, 2) = given.principal_point_x.value_or(camera.resolution.width / 2.0);
    k(1, 2) = given.principal_point_y.value_or(camera.resolution.height / 2.0);
    return k;
}

void scaleResolution(CameraConfig &camera, Size2i resolution)
{
    const double sx = static_cast<double>(resolution.width) / camera.resolution.width;
    const double sy = static_cast<double>(resolution.height) / camera.resolution.height;
    camera.resolution = resolution;
    const auto scale = [](std::optional<double> &value, double factor) {
        if (value)
            *value *= factor;
    };
    IntrinsicsConfig &given = camera.intrinsics;
    if (given.k_matrix) {
        Matrix3 &k = *given.k_matrix;
        k(0, 0) *= sx;
        k(1, 1) *= sy;
        k(0, 2) *= sx;
        k(1, 2) *= sy;
    }
    scale(given.focal_length_x, sx);
    scale(given.focal_length_y, sy);
    scale(given.focal_length, sx);
    scale(given.principal_point_x, sx);
    scale(given.principal_point_y, sy);
}

std::vector<double> distortionCoefficients(const IntrinsicsConfig &given)
{
    std::vector<double> coefficients;
    if (given.distortion_model == DistortionModel::BrownConrady)
        coefficients = {given.k1, given.k2, given.p1, given.p2, given.k3};
    else if (given.distortion_model == DistortionModel::KannalaBrandt)
        coefficients = {given.kb1, given.kb2, given.kb3, given.kb4};
    if (std::all_of(coefficients.begin(), coefficients.end(), [](double c) { return std::abs(c) <= 1e-10; }))
        coefficients.clear();
    return coefficients;
}

} // namespace tagmill
