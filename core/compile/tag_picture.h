// SPDX-License-Identifier: GPL-3.0-or-later
// The picture that is shown on a tag instead of its exact print.
#pragma once

#include "core/compile/recipe.h"

namespace tagmill {

/// texture_base_path when it is a file, else FAMILY_ID_mMARGIN.png in that folder (tag36h11_7_m1.png): the whole tag with
/// its quiet zone, as OpenCV draws it. Nothing without one. Not for compat: render-tag keeps the path and shows nothing.
std::optional<std::string> tagPicture(const TagRecipe &tag);

} // namespace tagmill
