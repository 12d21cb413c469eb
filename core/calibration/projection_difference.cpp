// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/projection_difference.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr int gridColumns = 64;

double turn(const Vector2 &a, const Vector2 &b, const Vector2 &c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

/// Andrew's monotone chain.
std::vector<Vector2> convexHull(std::vector<Vector2> points)
{
    if (points.size() < 3)
        return {};
    std::sort(points.begin(), points.end(), [](const Vector2 &a, const Vector2 &b) { return std::pair(a.x(), a.y()) < std::pair(b.x(), b.y()); });
    std::vector<Vector2> hull;
    for (int half = 0; half < 2; ++half) {
        const size_t begin = hull.size();
        for (const Vector2 &point : points) {
            while (hull.size() >= begin + 2 && turn(hull[hull.size() - 2], hull.back(), point) <= 0)
                hull.pop_back();
            hull.push_back(point);
        }
        hull.pop_back();
        std::reverse(points.begin(), points.end());
    }
    return hull;
}

Matrix3 rotation(const Vector3 &r)
{
    const double angle = r.norm();
    return angle > 1e-15 ? Matrix3(Eigen::AngleAxisd(angle, r / angle).toRotationMatrix()) : Matrix3(Matrix3::Identity());
}

struct Ray
{
    Vector3 direction;
    Vector2 pixel;
    size_t cell = 0;
};

using Residual = std::optional<Vector2>;

Residual difference(const SolvedLens &solved, const Ray &ray, const Vector3 &r)
{
    const auto pixel = solved.project(rotation(r) * ray.direction);
    return pixel && pixel->allFinite() ? Residual(*pixel - ray.pixel) : std::nullopt;
}

/// Gauss–Newton; five steps are plenty for what poses absorb.
Vector3 fittedRotation(const SolvedLens &solved, const std::vector<Ray> &rays)
{
    constexpr double little = 1e-6;
    Vector3 r = Vector3::Zero();
    for (int step = 0; step < 5; ++step) {
        Matrix3 a = Matrix3::Zero();
        Vector3 b = Vector3::Zero();
        for (const Ray &ray : rays) {
            const Residual here = difference(solved, ray, r);
            Eigen::Matrix<double, 2, 3> j;
            bool isWhole = here.has_value();
            for (int i = 0; i < 3 && isWhole; ++i) {
                const Residual there = difference(solved, ray, r + little * Vector3::Unit(i));
                isWhole = there.has_value();
                if (isWhole)
                    j.col(i) = (*there - *here) / little;
            }
            if (!isWhole)
                continue;
            a += j.transpose() * j;
            b -= j.transpose() * *here;
        }
        const Vector3 change = a.ldlt().solve(b);
        if (!change.allFinite())
            return Vector3::Zero();
        r += change;
    }
    return r;
}

} // namespace

void CoveredArea::add(std::span<const Vector2> points)
{
    std::vector<Vector2> hull = convexHull({points.begin(), points.end()});
    if (hull.size() >= 3)
        m_hulls.push_back(std::move(hull));
}

bool CoveredArea::contains(const Vector2 &pixel) const
{
    return std::any_of(m_hulls.begin(), m_hulls.end(), [&](const std::vector<Vector2> &hull) {
        for (size_t i = 0; i < hull.size(); ++i)
            if (turn(hull[i], hull[(i + 1) % hull.size()], pixel) < 0)
                return false;
        return true;
    });
}

std::optional<ProjectionDifference> projectionDifference(const CameraModel &truth, const SolvedLens &solved, const CoveredArea &area)
{
    const double step = std::max(1.0, double(area.resolution().width) / gridColumns);
    std::vector<Ray> rays;
    int all = 0, rows = 0;
    for (double y = step / 2; y < area.resolution().height; y += step, ++rows) {
        for (double x = step / 2; x < area.resolution().width; x += step, ++all) {
            const Vector2 pixel(x, y);
            const auto ray = area.contains(pixel) ? truth.unproject(pixel) : std::nullopt;
            if (ray)
                rays.push_back({*ray, pixel, size_t(all)});
        }
    }
    if (rays.size() < 3)
        return std::nullopt;
    ProjectionDifference result{int(rays.size()), 0, 0, double(rays.size()) / all, fittedRotation(solved, rays), all / rows, rows, std::vector<double>(size_t(all), std::nan(""))};
    double squares = 0;
    for (const Ray &ray : rays) {
        const Residual residual = difference(solved, ray, result.rotation);
        if (!residual)
            return std::nullopt;
        squares += residual->squaredNorm();
        result.cells_px[ray.cell] = residual->norm();
        result.max = std::max(result.max, residual->norm());
    }
    result.rms = std::sqrt(squares / double(rays.size()));
    return result;
}

} // namespace tagmill
