// SPDX-License-Identifier: GPL-3.0-or-later
// A scene that no worker could render, put aside so that it can be looked at alone: DIR/failures/scene_XXXXXX with its
// recipe, the job, the worker's last words, and the command that renders it again. Written to be read; nothing runs it.
#pragma once

#include "core/compile/recipe.h"
#include "core/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tagmill {

struct SceneFailure
{
    SceneRecipe recipe;
    std::string frame, error;          ///< the frame that three processes failed, and why the last one did
    std::string log;                   ///< the worker's last lines
    std::vector<std::string> blenders; ///< commands, as they were given
    std::string device = "CPU"; ///< a BlenderDevice::type
};

std::filesystem::path failureFolder(const std::filesystem::path &dataset, int sceneId);
/// Errors: Io, Parse.
Result<> writeFailure(const std::filesystem::path &dataset, const SceneFailure &failure);

} // namespace tagmill
