// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/lens_path.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

constexpr double tolerance = 0.01; ///< px, of a chord
constexpr int deepest = 14;        ///< halvings of one edge
constexpr double behind = 1e-9;    ///< m; nearer to the axis a direction means nothing

/// The largest angle from the axis at which the picture's border sees.
double widestAngle(const CameraModel &camera)
{
    constexpr int steps = 16;
    const double width = camera.resolution().width, height = camera.resolution().height;
    double widest = 0;
    for (int i = 0; i <= steps; ++i) {
        const double x = width * i / steps, y = height * i / steps;
        for (const Vector2 &pixel : {Vector2(x, 0), Vector2(x, height), Vector2(0, y), Vector2(width, y)})
            if (const auto ray = camera.unproject(pixel))
                widest = std::max(widest, std::atan2(std::hypot(ray->x(), ray->y()), ray->z()));
    }
    return widest;
}

} // namespace

void PixelPolygons::clear()
{
    points.clear();
    ends.clear();
}

LensPath::LensPath(const CameraModel &camera)
    : m_camera(camera)
    , m_isStraight(camera.distortionModel() == DistortionModel::None)
{
    const bool isFisheye = camera.distortionModel() == DistortionModel::KannalaBrandt;
    const double most = isFisheye ? std::numbers::pi - 1e-3 : std::numbers::pi / 2 - 1e-3;
    m_rim = std::min(most, widestAngle(camera) + (isFisheye ? 0.05 : 0.5 * (most - widestAngle(camera))));
    // The field may end before: the rim is the last angle that still has a pixel.
    double low = 0, high = m_rim;
    const auto isSeen = [&](double angle) { return camera.project({std::sin(angle), 0, std::cos(angle)}).has_value(); };
    if (!isSeen(high)) {
        for (int i = 0; i < 60; ++i) {
            const double middle = (low + high) / 2;
            (isSeen(middle) ? low : high) = middle;
        }
        m_rim = low;
    }
    m_cosRim = std::cos(m_rim);
}

Vector2 LensPath::pixel(const Vector3 &x_in_cam) const
{
    const double norm = x_in_cam.norm();
    if (x_in_cam.z() > m_cosRim * norm)
        if (const auto pixel = m_camera.project(x_in_cam))
            return *pixel;
    const double aside = x_in_cam.head<2>().norm();
    const Vector2 direction = aside > behind ? Vector2(x_in_cam.head<2>() / aside) : Vector2(1, 0);
    const Vector3 onRim(direction.x() * std::sin(m_rim), direction.y() * std::sin(m_rim), m_cosRim);
    return m_camera.project(onRim).value_or(Vector2(m_camera.k()(0, 2), m_camera.k()(1, 2)));
}

void LensPath::addPolygon(PixelPolygons &polygons, const Vector3 *corners_in_cam, const Vector2 *corner_pixels, size_t count) const
{
    for (size_t i = 0; i < count; ++i) {
        const size_t next = i + 1 == count ? 0 : i + 1;
        polygons.points.push_back(corner_pixels[i]);
        const auto isInside = [&](const Vector3 &x) { return x.z() > m_cosRim * x.norm(); };
        if (m_isStraight && isInside(corners_in_cam[i]) && isInside(corners_in_cam[next]))
            continue;
        follow(polygons.points, corners_in_cam[i], corner_pixels[i], corners_in_cam[next], corner_pixels[next], 0);
    }
    polygons.ends.push_back(polygons.points.size());
}

/// Appends what lies between a and b, both excluded. Halves hold a quarter of a whole's sag.
void LensPath::follow(std::vector<Vector2> &points, const Vector3 &a, const Vector2 &pixelA, const Vector3 &b, const Vector2 &pixelB, int depth) const
{
    const Vector3 middle = (a + b) / 2;
    const Vector2 pixelMiddle = pixel(middle);
    // Halving in space is not halving in the picture, so the sag is the distance from the chord, not from its middle.
    const Vector2 chord = pixelB - pixelA;
    const Vector2 toMiddle = pixelMiddle - pixelA;
    const double length = chord.norm();
    const double sag = length > 1e-12 ? std::abs(chord.x() * toMiddle.y() - chord.y() * toMiddle.x()) / length : toMiddle.norm();
    const bool isUnsure = depth < 3 && length > 100; // an S of two bends may cross its chord in the middle
    if (depth >= deepest || (sag <= tolerance && !isUnsure))
        return;
    if (sag / 4 > tolerance || isUnsure)
        follow(points, a, pixelA, middle, pixelMiddle, depth + 1);
    points.push_back(pixelMiddle);
    if (sag / 4 > tolerance || isUnsure)
        follow(points, middle, pixelMiddle, b, pixelB, depth + 1);
}

RayGrid RayGrid::of(const CameraModel &camera)
{
    RayGrid grid;
    grid.columns = (camera.resolution().width + cell - 1) / cell + 1;
    grid.rows = (camera.resolution().height + cell - 1) / cell + 1;
    grid.rays.reserve(static_cast<size_t>(grid.columns) * static_cast<size_t>(grid.rows));
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            const auto ray = camera.unproject({static_cast<double>(column * cell), static_cast<double>(row * cell)});
            grid.isWhole = grid.isWhole && ray.has_value();
            grid.rays.push_back(ray.value_or(Vector3::Zero()));
        }
    }
    return grid;
}

} // namespace tagmill
