// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optics/direct_lens.h"

#include "core/number_text.h"

#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tagmill {

namespace {

constexpr int gridSteps = 24;
constexpr int rounds = 40; ///< of the search for the smallest largest error

struct Sample
{
    double radius, angle; ///< on the image plane at focal length 1; from the axis
    double px_per_rad;    ///< along the radius
};

Vector2 planePoint(const CameraModel &lens, const Vector2 &pixel)
{
    return {(pixel.x() - lens.k()(0, 2)) / lens.k()(0, 0), (pixel.y() - lens.k()(1, 2)) / lens.k()(1, 1)};
}

/// A grid over the frame, and a line from the axis, where a constant term shows.
std::vector<Vector2> pixelsOf(const CameraModel &lens)
{
    const Size2i size = lens.resolution();
    std::vector<Vector2> pixels;
    for (double distance = 0.5; distance < size.width; distance *= 1.5) {
        const Vector2 pixel(lens.k()(0, 2) + distance, lens.k()(1, 2));
        if (lens.contains(pixel))
            pixels.push_back(pixel);
    }
    for (int i = 0; i <= gridSteps; ++i) {
        for (int j = 0; j <= gridSteps; ++j)
            pixels.emplace_back(double(i) / gridSteps * size.width, double(j) / gridSteps * size.height);
    }
    return pixels;
}

double angleOf(const Vector3 &ray)
{
    return std::atan2(std::hypot(ray.x(), ray.y()), ray.z());
}

/// Nothing where the lens has no ray or the principal point lies.
std::optional<Sample> sampleAt(const CameraModel &lens, const Vector2 &pixel)
{
    const Vector2 p = planePoint(lens, pixel);
    const Vector2 centre(lens.k()(0, 2), lens.k()(1, 2));
    const Vector2 outward = (pixel - centre).normalized() * 0.5;
    const auto ray = lens.unproject(pixel), inner = lens.unproject(pixel - outward), outer = lens.unproject(pixel + outward);
    if (p.norm() < 1e-6 || !ray || !inner || !outer)
        return std::nullopt;
    const double slope = angleOf(*outer) - angleOf(*inner); // a pixel's worth
    if (!(slope > 1e-9))
        return std::nullopt;
    return Sample{p.norm(), angleOf(*ray), 1 / slope};
}

/// Least squares over and over, each time heavier where the error is large: towards the smallest largest error.
std::array<double, 5> fit(const std::vector<Sample> &samples)
{
    const auto count = static_cast<Eigen::Index>(samples.size());
    Eigen::MatrixXd powers(count, 5);
    Eigen::VectorXd angles(count), weights = Eigen::VectorXd::Ones(count);
    for (Eigen::Index i = 0; i < count; ++i) {
        const Sample &s = samples[static_cast<size_t>(i)];
        for (int n = 0; n < 5; ++n)
            powers(i, n) = s.px_per_rad * std::pow(s.radius, n);
        angles[i] = s.px_per_rad * s.angle;
    }
    Eigen::VectorXd best = Eigen::VectorXd::Zero(5);
    double least = std::numeric_limits<double>::infinity();
    for (int round = 0; round < rounds; ++round) {
        const Eigen::VectorXd root = weights.cwiseSqrt();
        const Eigen::VectorXd c = (root.asDiagonal() * powers).colPivHouseholderQr().solve(root.cwiseProduct(angles));
        const Eigen::VectorXd errors = (powers * c - angles).cwiseAbs();
        if (errors.maxCoeff() < least) {
            least = errors.maxCoeff();
            best = c;
        }
        weights = weights.cwiseProduct(errors).array() + 1e-12;
        weights /= weights.sum();
    }
    return {best[0], best[1], best[2], best[3], best[4]};
}

double largestError(const CameraModel &lens, const CameraModel &direct)
{
    double largest = 0;
    for (const Vector2 &pixel : pixelsOf(lens)) {
        const auto ray = lens.unproject(pixel);
        const auto seen = ray ? direct.project(*ray) : std::nullopt;
        if (!seen)
            return std::numeric_limits<double>::infinity();
        largest = std::max(largest, (*seen - pixel).norm());
    }
    return largest;
}

} // namespace

DirectLens fitDirectLens(const CameraModel &lens)
{
    std::vector<Sample> samples;
    for (const Vector2 &pixel : pixelsOf(lens)) {
        if (const auto sample = sampleAt(lens, pixel))
            samples.push_back(*sample);
    }
    DirectLens direct{lens, std::numeric_limits<double>::infinity()};
    if (samples.size() < 8)
        return direct;
    direct.model = CameraModel::traced(lens, fit(samples));
    direct.error_px = largestError(lens, direct.model);
    return direct;
}

Result<DirectLens> directLens(const CameraModel &lens, const std::string &where)
{
    DirectLens direct = fitDirectLens(lens);
    if (direct.isGood())
        return direct;
    const double rounded = std::ceil(direct.error_px * 1000) / 1000;
    return makeError(Errc::NotFound, "scene.no_direct_fit", {std::isfinite(rounded) ? shortNumber(rounded) : "∞", shortNumber(DirectLens::mostError_px)}, where);
}

BlenderPolynomial blenderPolynomial(const CameraModel &direct, double sensor_mm)
{
    const Size2i size = direct.resolution();
    BlenderPolynomial polynomial;
    polynomial.sensor = blenderLens(direct.k(), size, sensor_mm);
    // Panoramas measure a shift by the frame's own sides, not by the longer one.
    polynomial.sensor.shift_x = -(direct.k()(0, 2) - size.width / 2.0) / size.width;
    polynomial.sensor.shift_y = (direct.k()(1, 2) - size.height / 2.0) / size.height;
    const double focal_mm = polynomial.sensor.lens_mm;
    for (size_t i = 0; i < direct.polynomial().size(); ++i)
        polynomial.k[i] = -direct.polynomial()[i] / std::pow(focal_mm, static_cast<double>(i));
    polynomial.fov = 2 * direct.fieldLimit();
    return polynomial;
}

} // namespace tagmill
