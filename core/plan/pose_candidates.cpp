// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pose_candidates.h"

#include "core/compile/compiler.h"
#include "core/random/seed.h"

#include <algorithm>

namespace tagmill {

namespace {

constexpr int posesPerScene = 10;

/// Of the board, y up.
std::optional<Matrix4> worldFromBoard(const SceneRecipe &recipe)
{
    const auto board = std::find_if(recipe.objects.begin(), recipe.objects.end(), [](const ObjectRecipe &object) { return object.board.has_value(); });
    if (board == recipe.objects.end())
        return std::nullopt;
    return poseMatrix(board->location, board->rotation_euler);
}

/// Poses alone: nothing that costs time and moves no camera.
GenConfig samplingConfig(GenConfig config, int count)
{
    config.dataset.num_scenes = (count + posesPerScene - 1) / posesPerScene;
    config.camera.samples_per_scene = posesPerScene;
    config.scenario.occluders.reset();
    config.scene.texture_dir.reset();
    config.scene.background_hdri.reset();
    config.tagmill.cameras.clear();
    config.tagmill.dropped_cameras.clear();
    return config;
}

/// board_from_camera of every sampled camera, Blender axes.
Result<std::vector<Matrix4>> sampledPoses(const GenConfig &config, int count, Executor &executor, const Progress &progress)
{
    CompileOptions options;
    options.seed = deriveSeed(config.dataset.seeds.global_seed, "plan", static_cast<std::int64_t>(config.tagmill.cameras.size()));
    TAGMILL_TRY(const SceneCompiler compiler, SceneCompiler::create(samplingConfig(config, count), std::move(options)));
    TAGMILL_TRY(const CompileResult compiled, compileScenes(compiler, shardSceneIds(compiler.sceneCount(), 0, 1), executor, progress));
    std::vector<Matrix4> poses;
    for (const SceneRecipe &recipe : compiled.recipes) {
        const auto world_from_board = worldFromBoard(recipe);
        for (const CameraRecipe &camera : recipe.cameras)
            if (world_from_board && int(poses.size()) < count)
                poses.emplace_back(rigidInverse(*world_from_board) * camera.transform_matrix);
    }
    if (poses.empty() && !compiled.failures.empty())
        return Error{Errc::InvalidValue, compiled.failures.front()};
    return poses;
}

} // namespace

Result<std::vector<SceneRecipe>> poseCandidates(const GenConfig &config, std::span<const SceneRecipe> recipes, int count, Executor &executor, const Progress &progress)
{
    TAGMILL_TRY(const std::vector<Matrix4> poses, sampledPoses(config, count, executor, progress));
    const auto first = std::find_if(recipes.begin(), recipes.end(), [](const SceneRecipe &recipe) { return !recipe.cameras.empty(); });
    std::vector<SceneRecipe> scenes(recipes.begin(), recipes.end());
    if (first == recipes.end() || scenes.empty())
        return scenes;
    CameraRecipe camera = first->cameras.front();
    camera.velocity.reset();
    for (SceneRecipe &scene : scenes)
        scene.cameras.clear();
    for (size_t i = 0; i < poses.size(); ++i) {
        SceneRecipe &scene = scenes[i % scenes.size()];
        const auto world_from_board = worldFromBoard(scene);
        if (!world_from_board)
            continue;
        camera.transform_matrix = *world_from_board * poses[i];
        if (camera.transform_matrix(2, 3) > 0) // above the floor here too, though the board may be turned another way
            scene.cameras.push_back(camera);
    }
    return scenes;
}

} // namespace tagmill
