// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into a number field: "30 cm", "1/2 in", "45deg", "2*60", "8 mm / 3.45 um",
// "fov of 8 mm on 1/1.8\"". A number without a unit is in the field's own.
#pragma once

#include "core/config/field.h"

namespace tagmill {

/// The value of an expression, in `unit`. Knows + − * / ^, brackets, pi, sqrt, sin, cos, tan, asin, acos, atan, units of length, angle,
/// time, speed and power, percent, and `fov of F on FORMAT`: the horizontal field of view (2·atan(w/2F)) of a lens of focal length F
/// on a sensor, which is an optical format (1/1.8", APS-C, full frame) or a width as a length. A comma counts as a decimal point.
/// Errors InvalidValue: quantity.syntax, quantity.unknown, quantity.unit (metres where pixels are asked for), quantity.not_finite.
Result<double> parseQuantity(std::string_view text, Unit unit);

} // namespace tagmill
