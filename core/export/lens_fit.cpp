// SPDX-License-Identifier: GPL-3.0-or-later
// Levenberg–Marquardt with numeric derivatives: a dozen parameters and some thousand rays take milliseconds.
#include "core/export/lens_fit.h"

#include <Eigen/Cholesky>

#include <cmath>
#include <limits>

namespace tagmill {

namespace {

using Parameters = Eigen::VectorXd; ///< fx fy cx cy, then coefficients

struct Sight
{
    Vector2 on_plane; ///< at z = 1
    Vector2 pixel;
};

Vector2 project(const Parameters &p, const Vector2 &x)
{
    const double r2 = x.squaredNorm();
    const double k3 = p.size() > 8 ? p[8] : 0;
    double radial = 1 + r2 * (p[4] + r2 * (p[5] + r2 * k3));
    if (p.size() > 9)
        radial /= 1 + r2 * (p[9] + r2 * (p[10] + r2 * p[11]));
    const double xy = 2 * x.x() * x.y();
    const Vector2 distorted(x.x() * radial + p[6] * xy + p[7] * (r2 + 2 * x.x() * x.x()), x.y() * radial + p[6] * (r2 + 2 * x.y() * x.y()) + p[7] * xy);
    return {distorted.x() * p[0] + p[2], distorted.y() * p[1] + p[3]};
}

/// `columns` × `rows` pixels, the image's edges included. Rays that are not in front of the camera have no place on the
/// plane: they are counted in `lost`.
std::vector<Sight> sights(const CameraModel &camera, int columns, int rows, int &lost)
{
    std::vector<Sight> found;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const Vector2 pixel(camera.resolution().width * column / (columns - 1.0), camera.resolution().height * row / (rows - 1.0));
            const std::optional<Vector3> ray = camera.unproject(pixel);
            if (ray && ray->z() > 0.02)
                found.push_back({ray->head<2>() / ray->z(), pixel});
            else
                lost += ray.has_value();
        }
    }
    return found;
}

double squares(const Parameters &p, const std::vector<Sight> &seen)
{
    double sum = 0;
    for (const Sight &sight : seen)
        sum += (project(p, sight.on_plane) - sight.pixel).squaredNorm();
    return sum;
}

/// JᵀJ and Jᵀe.
void addUp(const Parameters &p, const std::vector<Sight> &seen, Eigen::MatrixXd &normal, Eigen::VectorXd &gradient)
{
    normal.setZero(p.size(), p.size());
    gradient.setZero(p.size());
    Eigen::Matrix2Xd jacobian(2, p.size());
    for (const Sight &sight : seen) {
        for (Eigen::Index i = 0; i < p.size(); ++i) {
            const double step = 1e-6 * std::max(1.0, std::abs(p[i]));
            Parameters above = p, below = p;
            above[i] += step;
            below[i] -= step;
            jacobian.col(i) = (project(above, sight.on_plane) - project(below, sight.on_plane)) / (2 * step);
        }
        normal += jacobian.transpose() * jacobian;
        gradient += jacobian.transpose() * (project(p, sight.on_plane) - sight.pixel);
    }
}

Parameters solve(Parameters p, const std::vector<Sight> &seen)
{
    constexpr int mostSteps = 200;
    Eigen::MatrixXd normal;
    Eigen::VectorXd gradient;
    double damping = 1e-4, error = squares(p, seen);
    for (int i = 0; i < mostSteps && damping < 1e12; ++i) {
        addUp(p, seen, normal, gradient);
        while (damping < 1e12) {
            Eigen::MatrixXd damped = normal;
            damped.diagonal() *= 1 + damping;
            const Parameters next = p - damped.ldlt().solve(gradient);
            const double nextError = next.allFinite() ? squares(next, seen) : std::numeric_limits<double>::infinity();
            if (nextError < error) {
                const bool isDone = error - nextError <= 1e-14 * error;
                p = next;
                error = nextError;
                damping = std::max(damping / 10, 1e-12);
                if (isDone)
                    return p;
                break;
            }
            damping *= 10;
        }
    }
    return p;
}

} // namespace

LensFit fitLens(const CameraModel &camera, FittedLens lens)
{
    int lost = 0;
    const std::vector<Sight> seen = sights(camera, 41, 31, lost);
    Parameters p = Parameters::Zero(lens == FittedLens::Radtan4 ? 8 : 12);
    p.head<4>() << camera.k()(0, 0), camera.k()(1, 1), camera.k()(0, 2), camera.k()(1, 2);
    if (camera.distortionModel() == DistortionModel::BrownConrady)
        for (size_t i = 0; i < std::min<size_t>(4, camera.distortionCoefficients().size()); ++i)
            p[static_cast<Eigen::Index>(i) + 4] = camera.distortionCoefficients()[i];
    p = solve(p, seen);
    LensFit fit;
    fit.k << p[0], 0, p[2], 0, p[1], p[3], 0, 0, 1;
    fit.coefficients.assign(p.data() + 4, p.data() + p.size());
    lost = 0;
    for (const Sight &sight : sights(camera, 161, 121, lost))
        fit.error_px = std::max(fit.error_px, (project(p, sight.on_plane) - sight.pixel).norm());
    if (lost > 0 || seen.empty())
        fit.error_px = std::numeric_limits<double>::infinity();
    return fit;
}

} // namespace tagmill
