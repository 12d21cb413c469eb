// SPDX-License-Identifier: GPL-3.0-or-later
// Targets turned uniformly in space (tagmill.orientation: so3).
#pragma once

#include "core/compile/context.h"

namespace tagmill {

/// m, between the floor's plane z = 0 and the lowest point of a turned target.
inline constexpr double FloorClearance = 0.001;

/// Turns what was laid out flat: flying tags each about its own centre, a board or a grid of tags with its white board
/// as one rigid group about its middle, then lifts a group that would pierce the floor. Rotations are uniform over
/// all; those that no camera in the config's ranges could face within 80° are refused and drawn again.
/// No effect unless the config asks for it.
void turnTargets(const CompileContext &context, const SceneSeeds &seeds, std::vector<ObjectRecipe> &objects, Rejections &rejections);

/// Height of the lowest corner of the object's print.
double lowestPoint(const ObjectRecipe &object);

} // namespace tagmill
