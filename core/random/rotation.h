// SPDX-License-Identifier: GPL-3.0-or-later
// Rotations without a preferred direction.
#pragma once

#include "core/geometry.h"

namespace tagmill {

/// Uniform over all rotations when a, b, c are uniform in [0, 1): a unit quaternion whose two planes share the
/// length by √a and √(1 − a), each at an angle of its own (Shoemake 1992).
Matrix3 uniformRotation(double a, double b, double c);

} // namespace tagmill
