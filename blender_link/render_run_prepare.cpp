// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/render_run_prepare.h"

#include "blender_link/exchange_folder.h"
#include "blender_link/render_run_finish.h"
#include "core/config/document.h"
#include "core/dataset/scene_result.h"
#include "core/files.h"
#include "core/imaging/raw_frame.h"
#include "core/scene/fingerprint.h"
#include "core/scene/render_scene.h"
#include "core/truth/detection_record.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

Result<std::vector<int>> scenesOf(const RenderRunOptions &options, int sceneCount)
{
    std::vector<int> ids = options.sceneIds;
    if (ids.empty()) {
        ids.resize(static_cast<size_t>(std::max(sceneCount, 0)));
        std::iota(ids.begin(), ids.end(), 0);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (ids.empty())
        return makeError(Errc::InvalidValue, "run.no_scenes", {}, "dataset.num_scenes");
    if (ids.front() < 0 || ids.back() >= sceneCount) {
        const int wrong = ids.front() < 0 ? ids.front() : ids.back();
        return makeError(Errc::InvalidValue, "run.scene_out_of_range", {std::to_string(wrong), std::to_string(sceneCount - 1)});
    }
    return ids;
}

Result<SceneCompiler> makeCompiler(const RenderRunOptions &options, std::vector<Problem> &problems)
{
    for (const Problem &problem : validateConfig(options.config)) {
        if (problem.severity == Severity::Error)
            return Error{Errc::InvalidValue, problem};
        problems.push_back(problem);
    }
    if (options.config.camera.samples_per_scene < 1)
        return makeError(Errc::InvalidValue, "run.no_cameras", {std::to_string(options.config.camera.samples_per_scene)}, "camera.samples_per_scene");
    CompileOptions compile;
    compile.seed = options.seed;
    compile.outputDir = options.outputDir.toStdString();
    compile.validate = true;
    if (const auto &textures = options.config.scene.texture_dir) {
        auto found = listTextures(*textures);
        if (found)
            compile.textures = *std::move(found);
        else
            problems.push_back({"run.no_textures", Severity::Warning, "scene.texture_dir", {}, 0, {*textures}});
    }
    return SceneCompiler::create(options.config, std::move(compile));
}

Result<> checkLowering(const SceneRecipe &recipe)
{
    TAGMILL_CHECK(lowerScene(recipe));
    TAGMILL_CHECK(lowerCamera(recipe, 0));
    return {};
}

/// A feature that no frame of this build could show, or a file that all scenes lack, is refused before anything starts, not
/// frame by frame.
Result<> checkLowering(const std::vector<SceneRecipe> &recipes)
{
    auto checked = checkLowering(recipes.front());
    if (!checked && checked.error().problem.id == "scene.asset_missing" && checkLowering(recipes.back()))
        return {}; // only some scenes lack it
    return checked;
}

/// Distinct sets of scenes may be written side by side (shards); the same set only once.
std::string shardName(const std::vector<int> &sceneIds)
{
    if (sceneIds.empty())
        return {};
    std::string ids;
    for (const int id : sceneIds)
        ids += std::to_string(id) + ",";
    return hex(sha256(ids)).substr(0, 16);
}

/// "scene_0012_cam_0000.png.part-x2Yz9a" → 12; −1 for what belongs to no scene.
int sceneOfFile(std::string_view name)
{
    constexpr std::string_view prefix = "scene_";
    int scene = -1;
    if (name.starts_with(prefix))
        std::from_chars(name.data() + prefix.size(), name.data() + name.size(), scene);
    return scene;
}

/// What a run that was killed could not take away: exchange folders of dead processes of this machine, and what it was
/// writing. Beside other shards, only what belongs to our own scenes.
void removeLeftovers(const fs::path &dataset, const std::vector<int> &sceneIds)
{
    std::vector<fs::path> leftovers = deadExchangeFolders(dataset);
    std::error_code ec;
    const auto collect = [&](const fs::path &folder, bool isAllUnfinished) {
        for (const auto &entry : fs::directory_iterator(folder, ec)) {
            const std::string name = entry.path().filename().string();
            const bool isOurs = sceneIds.empty() || std::binary_search(sceneIds.begin(), sceneIds.end(), sceneOfFile(name));
            if (isOurs && (isAllUnfinished || name.find(".part-") != std::string::npos))
                leftovers.push_back(entry.path());
        }
    };
    for (const fs::path &folder : {dataset, dataset / "images", dataset / "raw", dataset / ".tagmill"})
        collect(folder, false);
    for (const auto &entry : fs::directory_iterator(dataset / ".tagmill" / "results", ec))
        collect(entry.path(), false);
    collect(dataset / ".tagmill" / "pending", true);
    for (const fs::path &path : leftovers)
        fs::remove_all(path, ec);
}

Result<> findKept(const RenderRunOptions &options, PreparedRun &run, Executor &executor, const Progress &progress)
{
    if (!options.resume)
        return {};
    std::vector<std::optional<std::string>> identities(run.recipes.size());
    const fs::path dataset = options.outputDir.toStdString();
    AssetHashes assets;
    executor.parallelFor(run.recipes.size(), [&](size_t i) { identities[i] = keptIdentity(dataset, run.recipes[i], run.job, assets, options.keepRaw); });
    for (size_t i = 0; i < identities.size(); ++i) {
        if (identities[i])
            run.kept.push_back({static_cast<int>(i), *std::move(identities[i])});
    }
    if (!reportProgress(progress, 1, "resume"))
        return makeError(Errc::Cancelled, "cancelled");
    return {};
}

} // namespace

std::optional<std::string> keptIdentity(const fs::path &dataset, const SceneRecipe &recipe, const std::string &job, AssetHashes &assets, bool wantsRaw)
{
    const auto stored = readSceneResult(sceneResultPath(dataset, recipe.scene_id));
    if (!stored || stored->job != job || stored->frames.size() != recipe.cameras.size())
        return {};
    for (size_t i = 0; i < stored->frames.size(); ++i) {
        const FrameResult &frame = stored->frames[i];
        const int camera = static_cast<int>(i);
        if (frame.cameraIndex != camera || frame.image != imageId(recipe.scene_id, camera) + ".png")
            return {};
        // What was hashed was our own encoder's output: the same bytes decode to the same picture.
        const auto bytes = readFile(dataset / "images" / frame.image);
        if (!bytes || bytes->empty() || hex(sha256(*bytes)) != frame.image_sha256)
            return {};
        if (wantsRaw && !readExr(rawFramePath(dataset, frame.image)))
            return {};
        const auto fingerprint = frameFingerprint(recipe, camera, stored->identityOf(frame), [&assets](const std::string &path) { return assets.hashOf(path); });
        if (!fingerprint || *fingerprint != frame.fingerprint)
            return {};
    }
    const auto isOther = [](const FrameResult &frame) { return !frame.render_identity.empty(); };
    return std::any_of(stored->frames.begin(), stored->frames.end(), isOther) ? "mixed" : stored->render_identity;
}

Result<PreparedRun> prepareRun(const RenderRunOptions &options, Executor &executor, const Progress &progress)
{
    PreparedRun run;
    TAGMILL_TRY(const SceneCompiler compiler, makeCompiler(options, run.problems));
    TAGMILL_TRY(const std::vector<int> ids, scenesOf(options, compiler.sceneCount()));
    // Before the long part, so that a folder of another job is refused at once; it creates no result.
    run.job = jobHash(options.config, options.seed);
    const fs::path dataset = options.outputDir.toStdString();
    TAGMILL_CHECK(openDataset(dataset, {options.config, options.seed, options.commandLine.toStdString()}));
    TAGMILL_TRY(DatasetLock lock, DatasetLock::acquire(dataset, shardName(options.sceneIds), options.takesLock));
    run.lock = std::move(lock);
    removeLeftovers(dataset, options.sceneIds.empty() ? std::vector<int>() : ids);

    TAGMILL_TRY(CompileResult compiled, compileScenes(compiler, ids, executor, subprogress(progress, 0, 0.8)));
    run.problems.insert(run.problems.end(), compiled.failures.begin(), compiled.failures.end());
    run.recipes = std::move(compiled.recipes);
    if (run.recipes.empty())
        return Error{Errc::InvalidValue, compiled.failures.empty() ? makeError(Errc::InvalidValue, "run.no_scenes").problem : compiled.failures.front()};
    TAGMILL_CHECK(checkLowering(run.recipes));
    TAGMILL_CHECK(findKept(options, run, executor, subprogress(progress, 0.8, 1)));
    return run;
}

} // namespace tagmill
