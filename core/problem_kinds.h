// SPDX-License-Identifier: GPL-3.0-or-later
// Problems of one kind: two hundred cameras with the same fault are one thing to know.
#pragma once

#include "core/problem.h"

namespace tagmill {

/// Those that differ in nothing but the element they are about (entry 0 or 199 of a list, scene 3 or 7) together, in the order of
/// the first of each. With `isPlaceIgnored` also those about different fields.
std::vector<std::vector<Problem>> problemKinds(std::span<const Problem> problems, bool isPlaceIgnored = false);

} // namespace tagmill
