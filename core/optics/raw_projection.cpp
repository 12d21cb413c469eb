// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optics/raw_projection.h"

#include <cmath>

namespace tagmill {

std::optional<Vector2> onUnitPlane(RawProjection::Kind kind, const Vector3 &ray)
{
    if (kind == RawProjection::Kind::Pinhole) {
        if (!(ray.z() > 1e-6 * ray.norm()))
            return std::nullopt;
        return Vector2(ray.x() / ray.z(), ray.y() / ray.z());
    }
    const double aside = std::hypot(ray.x(), ray.y());
    if (aside == 0)
        return ray.z() > 0 ? std::optional(Vector2(0, 0)) : std::nullopt;
    return Vector2(ray.head<2>() * (std::atan2(aside, ray.z()) / aside));
}

std::optional<Vector2> RawProjection::project(const Vector3 &ray) const
{
    const auto plane = onUnitPlane(kind, ray);
    if (!plane || (kind == Kind::Equidistant && plane->norm() > widest))
        return std::nullopt;
    return Vector2(focal.cwiseProduct(*plane) + principal);
}

Matrix3 RawProjection::k() const
{
    Matrix3 k = Matrix3::Identity();
    k(0, 0) = focal.x();
    k(1, 1) = focal.y();
    k.topRightCorner<2, 1>() = principal;
    return k;
}

} // namespace tagmill
