// SPDX-License-Identifier: GPL-3.0-or-later
// How large a target is to whoever places cameras: its modules for pixels per module, its extent for the frame.
#pragma once

#include "core/compile/recipe.h"

namespace tagmill {

struct TargetSize
{
    double marker = 0.1;   ///< m, what ppm counts
    int modules = 8;       ///< along the marker
    double halfExtent = 0; ///< m, kept between the target's centre and the image border
};

/// Of the print as it is (compat has its own idea).
TargetSize trueTargetSize(const ObjectRecipe &object);

} // namespace tagmill
