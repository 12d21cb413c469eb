// SPDX-License-Identifier: GPL-3.0-or-later
// What tagmill.print says about a target: its measured size and its material.
#pragma once

#include "core/compile/recipe.h"

namespace tagmill {

/// Sets print_scale and print_material, and scales what the recipe stores in metres.
void applyPrint(const PrintConfig &given, ObjectRecipe &object);

} // namespace tagmill
