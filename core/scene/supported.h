// SPDX-License-Identifier: GPL-3.0-or-later
// What a recipe can ask for and this build cannot render: refused by name, never ignored. What has no effect
// (a rolling shutter on a camera that does not move) is not refused. And what no camera can be: noise without a meaning.
#pragma once

#include "core/compile/recipe.h"
#include "core/result.h"

#include <string>

namespace tagmill {

/// `where` prefixes the field's path ("cameras[2]"). Errors: NotFound, InvalidValue.
Result<> checkCameraIsSupported(const CameraRecipe &camera, const std::string &where);

/// Of the whole recipe: how its pictures are made. Error NotFound, at "renderer.tagmill…".
Result<> checkRendererIsSupported(const SceneRecipe &recipe);

} // namespace tagmill
