// SPDX-License-Identifier: GPL-3.0-or-later
// scene_recipes.json on disk.
#pragma once

#include "core/compile/recipe.h"
#include "core/executor.h"

#include <filesystem>

namespace tagmill {

/// Writes what recipesToJson() gives, atomically: in parallel, piece by piece, never holding the whole text. Error: Io.
Result<> writeRecipeFile(const std::filesystem::path &path, const std::vector<SceneRecipe> &recipes, Executor &executor);

} // namespace tagmill
