// SPDX-License-Identifier: GPL-3.0-or-later
// PlanView: what one planned camera sees, with how well: for views of a plan, without occlusion.
#pragma once

#include "core/truth/detection_record.h"

namespace tagmill {

struct PlanView : PlanMetrics
{
    double area = 0;     ///< px², of the nearest facing target's quad
    int easyTargets = 0; ///< of the visible ones those any detector finds: 3 pixels a module, slanted by less than 70°
    int targets = 0;     ///< tags and markers there are
};
/// One a camera of the recipe.
std::vector<PlanView> planViews(const SceneRecipe &recipe);

} // namespace tagmill
