// SPDX-License-Identifier: GPL-3.0-or-later
// Where a picture's (0, 0) is: the two conventions and the way from ours to either (DESIGN 15).
#pragma once

#include "core/geometry.h"

namespace tagmill {

/// Corner: pixel i covers [i, i+1), ours and AprilTag 3's. Centre: pixel i is centred at i, OpenCV's.
enum class PixelOrigin { Corner, Centre };

/// What is added to a corner-origin coordinate, px.
constexpr double shiftFromCorner(PixelOrigin origin)
{
    return origin == PixelOrigin::Corner ? 0 : -0.5;
}

inline Vector2 fromCornerOrigin(const Vector2 &pixel, PixelOrigin origin)
{
    return pixel.array() + shiftFromCorner(origin);
}

/// K that gives pixels of that origin.
inline Matrix3 fromCornerOrigin(Matrix3 k, PixelOrigin origin)
{
    k.topRightCorner<2, 1>().array() += shiftFromCorner(origin);
    return k;
}

} // namespace tagmill
