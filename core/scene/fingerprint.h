// SPDX-License-Identifier: GPL-3.0-or-later
// What decides the pixels of a frame, as one hash: with another one the frame is stale.
#pragma once

#include "core/compile/recipe.h"
#include "core/files.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

/// sha256 hex of a file's bytes.
using AssetHash = std::function<Result<std::string>(const std::string &path)>;

/// sha256 hex of the recipe (asset paths replaced by content hashes), lowered settings and the render identity text.
Result<std::string> frameFingerprint(const SceneRecipe &recipe, int cameraIndex, std::string_view renderIdentity, const AssetHash &hashOf = fileSha256);
/// The paths whose hashes it asks for: sky, floor texture, pictures of tags; sorted, each once.
std::vector<std::string> recipeAssets(const SceneRecipe &recipe);

} // namespace tagmill
