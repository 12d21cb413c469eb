// SPDX-License-Identifier: GPL-3.0-or-later
// PlannedView: what one camera of a plan tells of the lens: the board's keypoints that the truth says are visible.
#pragma once

#include "core/compile/recipe.h"
#include "core/executor.h"
#include "core/plan/planned_lens.h"

namespace tagmill {

struct PlannedView
{
    int scene = 0, camera = 0;    ///< its scene's id; its index in the scene's recipe
    ViewInformation information;  ///< zero when it sees no board well enough
    std::vector<Vector2> pixels;  ///< of the points that count

    bool isUseful() const { return information.points > 0; }
};

/// One a camera of the recipes, in their order. Boards of which fewer points are visible than a calibration takes
/// (fewestCalibrationPoints) do not count.
std::vector<PlannedView> plannedViews(const PlannedLens &lens, std::span<const SceneRecipe> recipes, Executor &executor);

/// Of all views together.
LensInformation informationOf(const PlannedLens &lens, std::span<const PlannedView> views);

} // namespace tagmill
