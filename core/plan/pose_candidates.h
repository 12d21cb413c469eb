// SPDX-License-Identifier: GPL-3.0-or-later
// Candidates for more cameras of a plan: poses that the compiler draws from the same config with another seed, so that
// every one of them obeys the config's ranges, each set before the board of one of the plan's scenes in turn.
#pragma once

#include "core/compile/recipe.h"
#include "core/executor.h"
#include "core/progress.h"
#include "core/result.h"

namespace tagmill {

/// The plan's scenes with nothing but candidates as cameras, at rest; scenes without a board have none. The candidates are
/// others for every number of placed cameras that the config has already. Errors: InvalidValue when no pose is found;
/// Cancelled.
Result<std::vector<SceneRecipe>> poseCandidates(const GenConfig &config, std::span<const SceneRecipe> recipes, int count, Executor &executor, const Progress &progress = {});

} // namespace tagmill
