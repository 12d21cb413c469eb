// SPDX-License-Identifier: GPL-3.0-or-later
// Lighting of scenes, from the recipes that a dataset keeps: its result files, else its provenance.json (ours or
// render-tag's). Point lights are W and suns W/m²: never added up.
#pragma once

#include "core/dataset/dataset.h"
#include "core/executor.h"

#include <optional>
#include <span>

namespace tagmill {

struct SceneLighting
{
    double point = 0; ///< W
    double sun = 0;   ///< W/m²
};

/// One a frame that is asked for, nothing where the dataset keeps no recipe of its scene.
std::vector<std::optional<SceneLighting>> sceneLighting(const Dataset &dataset, std::span<const size_t> frames, Executor &executor);

} // namespace tagmill
