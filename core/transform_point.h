// SPDX-License-Identifier: GPL-3.0-or-later
// A point through a transform, inline as points are many; apart from geometry.h, which every file sees, as the compiler takes long
// over what Eigen makes of it.
#pragma once

#include "core/geometry.h"

namespace tagmill {

/// R·x + t.
inline Vector3 transformPoint(const Matrix4 &b_from_a, const Vector3 &x_in_a)
{
    return b_from_a.topLeftCorner<3, 3>() * x_in_a + b_from_a.topRightCorner<3, 1>();
}

} // namespace tagmill
