// SPDX-License-Identifier: GPL-3.0-or-later
// TargetMasks: which target each pixel of an image looks at, from the recipe alone, by the ray through the pixel's centre
// at the time of truth of its row.
#pragma once

#include "core/compile/recipe.h"
#include "core/image.h"

namespace tagmill {

struct TargetMasks
{
    /// One channel: 0, or 1 + the index, among the image's records, of the tag or board that shows here. Where a marker lies
    /// on its board it is the marker's.
    Image16 instance;
    /// One channel: what the target that the ray meets first is here, had nothing else hidden it: 0 no target, 1 occluded,
    /// 2 visible.
    Image8 visibility;
};

TargetMasks targetMasks(const SceneRecipe &recipe, int cameraIndex);

} // namespace tagmill
