// SPDX-License-Identifier: GPL-3.0-or-later
// The board of a config as a recipe object at the origin.
#pragma once

#include "core/compile/compat.h"
#include "core/compile/recipe.h"

namespace tagmill {

/// outputDir: absolute. Errors as layoutBoard.
Result<ObjectRecipe> makeBoardObject(const GenConfig &config, const Behaviour &behaviour, const std::string &outputDir);

} // namespace tagmill
