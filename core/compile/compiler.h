// SPDX-License-Identifier: GPL-3.0-or-later
// Compiler: GenConfig → SceneRecipe. All chance is resolved here, by numpy's own random streams
// (GENERATION), so the same config and seed give the same recipe anywhere, on any number of threads.
#pragma once

#include "core/compile/compat.h"
#include "core/compile/recipe.h"
#include "core/executor.h"
#include "core/progress.h"

#include <filesystem>
#include <memory>
#include <map>
#include <string>
#include <vector>

namespace tagmill {

struct CompileOptions
{
    std::int64_t seed = 42;
    /// Where the dataset goes: only written into texture paths of compat recipes.
    std::string outputDir;
    bool validate = false; ///< try attempts 0..49 until the validator accepts
    /// Files of scene.texture_dir, sorted; filled by prepareTextures().
    std::vector<std::string> textures;
};

/// Why pose samples were refused, by reason name, with counts.
using RejectionCounts = std::map<std::string, std::int64_t>;

class SceneCompiler
{
public:
    /// Checks what only the compiler can know (boards that cannot be laid out …). Error: InvalidValue.
    static Result<SceneCompiler> create(GenConfig config, CompileOptions options);
    /// The same with a behaviour of one's own: what does one difference do?
    static Result<SceneCompiler> create(GenConfig config, CompileOptions options, const Behaviour &behaviour);

    const GenConfig &config() const;
    int sceneCount() const;

    /// Thread-safe. Error InvalidValue: no valid scene found; the text says why.
    Result<SceneRecipe> compileScene(int sceneId, RejectionCounts *rejected = nullptr) const;

    /// What is odd about a recipe of this compiler but no fault: hand-placed cameras that see no target.
    std::vector<Problem> notes(const SceneRecipe &recipe) const;

private:
    struct Shared;
    std::shared_ptr<const Shared> m_shared;
};

/// Scene ids of shard i of n (GENERATION section 3; the last takes the rest), without those excluded.
std::vector<int> shardSceneIds(int sceneCount, int shardIndex, int totalShards, const std::vector<int> &excluded = {});

struct CompileResult
{
    std::vector<SceneRecipe> recipes;  ///< in the order of the ids asked for, without the failed ones
    std::vector<Problem> failures;     ///< one a scene that could not be compiled
    std::vector<Problem> notes;        ///< warnings about recipes that stand
    RejectionCounts rejected;
};

/// Compiles many scenes in parallel; the result does not depend on the number of threads.
/// Error: Cancelled; InvalidValue when they are more than ten million frames.
Result<CompileResult> compileScenes(const SceneCompiler &compiler, const std::vector<int> &sceneIds, Executor &executor, const Progress &progress = {});

/// Image files below dir, sorted by path. Error NotFound when it does not exist.
Result<std::vector<std::string>> listTextures(const std::filesystem::path &dir);

} // namespace tagmill
