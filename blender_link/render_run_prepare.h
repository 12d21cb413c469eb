// SPDX-License-Identifier: GPL-3.0-or-later
// What happens before any Blender starts: check the job, open the folder, compile, and with --resume find the
// scenes that are already good. Synchronous and cancellable; runs on a pool thread.
#pragma once

#include "blender_link/render_run.h"
#include "core/compile/compiler.h"
#include "core/dataset/dataset_lock.h"
#include "core/executor.h"
#include "core/scene/asset_hashes.h"

#include <optional>

namespace tagmill {

struct KeptScene
{
    int index = 0;               ///< into PreparedRun::recipes
    std::string render_identity; ///< the one it was rendered with
};

struct PreparedRun
{
    std::vector<SceneRecipe> recipes; ///< of the scenes asked for, without those that do not compile
    std::vector<KeptScene> kept;
    std::vector<Problem> problems;    ///< scenes that do not compile, textures that are missing …
    std::string job;
    std::optional<DatasetLock> lock;  ///< of the folder, held until destroyed
};

/// Errors: InvalidValue for the job itself (bad config, impossible target, scene ids outside it, a folder of
/// another job, nothing compiles, a feature this build cannot render), Io for the folder, Cancelled.
Result<PreparedRun> prepareRun(const RenderRunOptions &options, Executor &executor, const Progress &progress);

/// Whether a scene's stored result is what rendering it now with the same identity would give, its images
/// unharmed, its raw frames there when they are wanted. Returns the identity it was rendered with ("mixed": several),
/// or nothing.
std::optional<std::string> keptIdentity(const std::filesystem::path &dataset, const SceneRecipe &recipe, const std::string &job, AssetHashes &assets, bool wantsRaw = false);

} // namespace tagmill
