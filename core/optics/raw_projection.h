// SPDX-License-Identifier: GPL-3.0-or-later
// RawProjection: how Blender maps rays to the pixels of a raw frame. Rays in OpenCV axes, pixels corner-origin.
#pragma once

#include "core/geometry.h"

#include <numbers>
#include <optional>

namespace tagmill {

struct RawProjection
{
    enum class Kind { Pinhole, Equidistant };

    Kind kind = Kind::Pinhole;
    Size2i resolution;
    Vector2 focal{1, 1};     ///< px; equidistant: px a radian, both equal
    Vector2 principal{0, 0}; ///< px; equidistant: whole numbers
    double widest = std::numbers::pi; ///< rad, equidistant: nothing beyond this angle from the axis has a pixel

    /// Nothing for what is not in front of a pinhole, nor beyond `widest`. May lie outside the frame.
    std::optional<Vector2> project(const Vector3 &ray) const;
    Matrix3 k() const;
    bool operator==(const RawProjection &) const = default;
};

/// The ray on the plane a projection draws on, at focal length 1 and around the axis.
std::optional<Vector2> onUnitPlane(RawProjection::Kind kind, const Vector3 &ray);

} // namespace tagmill
