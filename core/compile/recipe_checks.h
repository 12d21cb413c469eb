// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a recipe, of whatever origin, can be rendered and shows what it should (GENERATION section 10): by
// render-tag's rules when it is one of its own, by ours otherwise.
#pragma once

#include "core/compile/recipe.h"

namespace tagmill {

/// Each with where: "scene 3", "scene 3, camera 1", "scene 3, Tag_0". Errors: it cannot be rendered as it says;
/// warnings: it can, but a camera sees no target whole, or targets overlap.
std::vector<Problem> checkRecipe(const SceneRecipe &recipe);
/// A scene with more cameras times objects than any picture needs, whose views are not looked at.
bool isTooLargeToJudge(const SceneRecipe &recipe);

} // namespace tagmill
