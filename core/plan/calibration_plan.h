// SPDX-License-Identifier: GPL-3.0-or-later
// CalibrationPlan: the views that a plan gives a calibration and what they promise; which poses to add, which to drop.
// What `tagmill plan` and the window's panel both do.
#pragma once

#include "core/plan/calibration_forecast.h"
#include "core/plan/plan_edits.h"
#include "core/progress.h"

namespace tagmill {

struct CalibrationPlanOptions
{
    std::optional<LensFormula> formula; ///< none: usualFormula()
    bool isBoardBent = false;
    double noise_px = 0.1;   ///< of a point along x and y
    int candidates = 2000;   ///< poses to choose from
};

struct CalibrationPlan
{
    PlannedLens lens;
    std::vector<PlannedView> views; ///< one a camera
};

/// The lens of the recipes' cameras and what they see. Errors InvalidValue: no board, no camera, a lens formula that cannot
/// be this camera's.
Result<CalibrationPlan> calibrationPlan(std::span<const SceneRecipe> recipes, const CalibrationPlanOptions &options, Executor &executor);

struct AddedView
{
    PlacedCameraConfig camera; ///< without a name
    PlannedView view;          ///< its camera is the index that it will have in its scene
};
/// The `count` most informative of options.candidates poses. Errors: InvalidValue when no pose is found; Cancelled.
Result<std::vector<AddedView>> informativeViews(const CalibrationPlan &plan, const GenConfig &config, std::span<const SceneRecipe> recipes, int count,
                                                const CalibrationPlanOptions &options, Executor &executor, const Progress &progress = {});

/// Indices into plan.views, the least useful first. Errors: InvalidValue when too few views, or a scene without a camera,
/// would be left; Cancelled.
Result<std::vector<size_t>> leastUsefulViews(const CalibrationPlan &plan, int count, double noise_px, Executor &executor, const Progress &progress = {});

} // namespace tagmill
