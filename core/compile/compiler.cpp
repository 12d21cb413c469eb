// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/compiler.h"

#include "core/compile/context.h"
#include "core/compile/orientation.h"
#include "core/compile/placed_cameras.h"

#include <algorithm>
#include <atomic>
#include <mutex>

namespace tagmill {

namespace {

constexpr int MaxAttempts = 50;

SceneSeeds seedsOf(const CompileContext &context, int sceneId, int attempt)
{
    const auto branch = [&](std::int64_t master) {
        const std::int64_t scene = context.derive(master, "scene", sceneId);
        return context.options.validate ? context.derive(scene, "attempt", attempt) : scene;
    };
    SceneSeeds seeds;
    seeds.attempt = attempt;
    seeds.scene = branch(context.options.seed);
    seeds.layout = seeds.lighting = seeds.camera = seeds.scene;
    if (context.behaviour.aspectSeedsIgnored)
        return seeds;
    const SeedsConfig &own = context.config.dataset.seeds;
    seeds.layout = own.layout ? branch(*own.layout) : seeds.scene;
    seeds.lighting = own.lighting ? branch(*own.lighting) : seeds.scene;
    seeds.camera = own.camera ? branch(*own.camera) : seeds.scene;
    if (own.noise)
        seeds.noise = branch(*own.noise);
    return seeds;
}

/// False when a camera found no pose.
bool compileAttempt(const CompileContext &context, int sceneId, const SceneSeeds &seeds, SceneRecipe &recipe, Rejections &rejections)
{
    recipe = {};
    recipe.scene_id = sceneId;
    recipe.random_seed = seeds.scene;
    recipe.isCompat = context.behaviour.isCompat;
    recipe.renderer = context.config.renderer;
    const TagmillConfig &own = context.config.tagmill;
    recipe.renderer_options = {own.mode, own.optics, own.pixel_filter, own.min_samples};
    recipe.objects = context.board ? compileBoard(context, seeds) : compileTags(context, seeds);
    turnTargets(context, seeds, recipe.objects, rejections);
    if (!compileCameras(context, seeds, recipe, rejections))
        return false;
    addPlacedCameras(context, seeds, recipe);
    recipe.world = compileWorld(context, sceneId, seeds);
    compileOccluders(context, seeds, recipe, rejections);
    return true;
}

/// "frame 31, facing 12": what refused most, first.
std::string describe(const Rejections &rejections)
{
    std::vector<std::pair<std::int64_t, std::string_view>> list;
    for (size_t i = 0; i < rejections.counts.size(); ++i)
        if (rejections.counts[i] > 0)
            list.emplace_back(rejections.counts[i], rejectionNames[i]);
    std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::string text;
    for (const auto &[count, name] : list)
        text += (text.empty() ? "" : ", ") + std::string(name) + " " + std::to_string(count);
    return text;
}

/// Of the reasons that refuse a pose: it names the problem, and with it what to change.
std::string mostFrequent(const Rejections &rejections)
{
    size_t most = static_cast<size_t>(Rejection::Frame);
    for (size_t i = 0; i < rejections.counts.size(); ++i) {
        const auto reason = static_cast<Rejection>(i);
        const bool isOfPose = reason != Rejection::NoOccluder && reason != Rejection::Validation && reason < Rejection::BinPpm;
        if (isOfPose && rejections.counts[i] > rejections.counts[most])
            most = i;
    }
    return std::string(rejectionNames[most]);
}

std::string firstThree(const std::vector<std::string> &faults)
{
    std::string text;
    for (size_t i = 0; i < std::min<size_t>(3, faults.size()); ++i)
        text += (i ? "; " : "") + faults[i];
    return text;
}

Result<SceneRecipe> compileWithAttempts(const CompileContext &context, int sceneId, Rejections &rejections)
{
    std::vector<std::string> faults;
    if (context.strata)
        context.strata->countUnreachable(sceneId, rejections);
    const int attempts = context.options.validate ? MaxAttempts : 1;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        SceneRecipe recipe;
        if (!compileAttempt(context, sceneId, seedsOf(context, sceneId, attempt), recipe, rejections)) {
            if (context.behaviour.poseFailureEndsScene)
                break;
            continue;
        }
        faults = context.options.validate ? validateScene(context, recipe) : std::vector<std::string>();
        if (faults.empty()) {
            dropCameras(context, recipe);
            return recipe;
        }
        rejections.add(Rejection::Validation);
    }
    const std::string where = "scene " + std::to_string(sceneId);
    if (faults.empty())
        return makeError(Errc::InvalidValue, "compile.no_pose." + mostFrequent(rejections), {std::to_string(sceneId), describe(rejections)}, where);
    return makeError(Errc::InvalidValue, "compile.no_valid_scene", {std::to_string(sceneId), std::to_string(attempts), firstThree(faults)}, where);
}

} // namespace

struct SceneCompiler::Shared
{
    CompileContext context;
};

Result<SceneCompiler> SceneCompiler::create(GenConfig config, CompileOptions options)
{
    const Behaviour behaviour = Behaviour::of(config);
    return create(std::move(config), std::move(options), behaviour);
}

Result<SceneCompiler> SceneCompiler::create(GenConfig config, CompileOptions options, const Behaviour &behaviour)
{
    TAGMILL_TRY(CompileContext context, CompileContext::create(std::move(config), std::move(options), behaviour));
    SceneCompiler compiler;
    compiler.m_shared = std::make_shared<const Shared>(Shared{std::move(context)});
    return compiler;
}

const GenConfig &SceneCompiler::config() const
{
    return m_shared->context.config;
}

int SceneCompiler::sceneCount() const
{
    return m_shared->context.config.dataset.num_scenes;
}

Result<SceneRecipe> SceneCompiler::compileScene(int sceneId, RejectionCounts *rejected) const
{
    Rejections rejections;
    auto recipe = compileWithAttempts(m_shared->context, sceneId, rejections);
    if (rejected)
        for (size_t i = 0; i < rejections.counts.size(); ++i)
            if (rejections.counts[i] > 0)
                (*rejected)[std::string(rejectionNames[i])] += rejections.counts[i];
    return recipe;
}

std::vector<Problem> SceneCompiler::notes(const SceneRecipe &recipe) const
{
    return placedCameraNotes(m_shared->context, recipe);
}

std::vector<int> shardSceneIds(int sceneCount, int shardIndex, int totalShards, const std::vector<int> &excluded)
{
    totalShards = std::min(totalShards, sceneCount);
    if (totalShards < 1 || shardIndex < 0 || shardIndex >= totalShards)
        return {};
    const int size = sceneCount / totalShards;
    const int from = shardIndex * size, to = shardIndex == totalShards - 1 ? sceneCount : from + size;
    std::vector<int> ids;
    for (int id = from; id < to; ++id)
        if (std::find(excluded.begin(), excluded.end(), id) == excluded.end())
            ids.push_back(id);
    return ids;
}

/// All recipes of one run are held in memory, some KB a frame.
constexpr size_t mostFrames = 10'000'000;

Result<CompileResult> compileScenes(const SceneCompiler &compiler, const std::vector<int> &sceneIds, Executor &executor, const Progress &progress)
{
    const size_t cameras = static_cast<size_t>(std::max(1, compiler.config().camera.samples_per_scene));
    if (sceneIds.size() > mostFrames / cameras)
        return makeError(Errc::InvalidValue, "compile.too_many_frames",
                         {std::to_string(sceneIds.size()), std::to_string(cameras), std::to_string(mostFrames)}, "dataset.num_scenes");
    struct Slot
    {
        std::optional<SceneRecipe> recipe;
        Problem failure;
        RejectionCounts rejected;
    };
    std::vector<Slot> slots(sceneIds.size());
    std::atomic<bool> isCancelled{false};
    std::mutex progressMutex; // progress is never called from two threads at once
    std::atomic<size_t> done{0};
    executor.parallelFor(slots.size(), [&](size_t i) {
        if (isCancelled)
            return;
        auto recipe = compiler.compileScene(sceneIds[i], &slots[i].rejected);
        if (recipe)
            slots[i].recipe = *std::move(recipe);
        else
            slots[i].failure = recipe.error().problem;
        ++done;
        // A thread that would have to wait leaves it to the one that is reporting: a scene takes microseconds.
        if (const std::unique_lock lock(progressMutex, std::try_to_lock);
            lock && !reportProgress(progress, static_cast<double>(done) / static_cast<double>(slots.size()), "compile"))
            isCancelled = true;
    });
    if (isCancelled)
        return makeError(Errc::Cancelled, "cancelled");
    CompileResult result;
    result.recipes.reserve(slots.size());
    for (Slot &slot : slots) {
        if (slot.recipe) {
            for (Problem &note : compiler.notes(*slot.recipe))
                result.notes.push_back(std::move(note));
            result.recipes.push_back(*std::move(slot.recipe));
        } else {
            result.failures.push_back(std::move(slot.failure));
        }
        for (const auto &[name, count] : slot.rejected)
            result.rejected[name] += count;
    }
    return result;
}

} // namespace tagmill
