// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/calibration_plan.h"

#include "core/calibration/lens_calibration.h"
#include "core/plan/pose_candidates.h"
#include "core/plan/view_choice.h"

#include <algorithm>
#include <map>

namespace tagmill {

namespace {

bool hasBoard(const SceneRecipe &recipe)
{
    return std::any_of(recipe.objects.begin(), recipe.objects.end(), [](const ObjectRecipe &object) { return object.board.has_value(); });
}

} // namespace

Result<CalibrationPlan> calibrationPlan(std::span<const SceneRecipe> recipes, const CalibrationPlanOptions &options, Executor &executor)
{
    if (std::none_of(recipes.begin(), recipes.end(), hasBoard))
        return makeError(Errc::InvalidValue, "plan.no_board", {}, "scenario.subject.type");
    const auto first = std::find_if(recipes.begin(), recipes.end(), [](const SceneRecipe &recipe) { return !recipe.cameras.empty(); });
    if (first == recipes.end())
        return makeError(Errc::InvalidValue, "plan.too_few_views", {"0", std::to_string(fewestCalibrationPoints), std::to_string(fewestCalibrationViews)});
    TAGMILL_TRY(PlannedLens lens, plannedLens(cameraModel(first->cameras.front().intrinsics), options.formula, options.isBoardBent));
    std::vector<PlannedView> views = plannedViews(lens, recipes, executor);
    return CalibrationPlan{std::move(lens), std::move(views)};
}

Result<std::vector<AddedView>> informativeViews(const CalibrationPlan &plan, const GenConfig &config, std::span<const SceneRecipe> recipes, int count,
                                                const CalibrationPlanOptions &options, Executor &executor, const Progress &progress)
{
    TAGMILL_TRY(const std::vector<SceneRecipe> scenes, poseCandidates(config, recipes, options.candidates, executor, subprogress(progress, 0, 0.5)));
    std::vector<PlannedView> candidates = plannedViews(plan.lens, scenes, executor);
    TAGMILL_TRY(const std::vector<size_t> chosen, mostInformative(plan.lens, plan.views, candidates, count, options.noise_px, executor, subprogress(progress, 0.5, 1)));
    if (chosen.empty() && count > 0)
        return makeError(Errc::InvalidValue, "plan.no_pose", {std::to_string(candidates.size())}, "camera");
    std::map<int, int> cameras; // of each scene, with those that are added
    for (const PlannedView &view : plan.views)
        ++cameras[view.scene];
    std::vector<AddedView> added;
    for (const size_t i : chosen) {
        PlannedView &view = candidates[i];
        const auto scene = std::find_if(scenes.begin(), scenes.end(), [&](const SceneRecipe &recipe) { return recipe.scene_id == view.scene; });
        const Matrix4 pose = scene->cameras[size_t(view.camera)].transform_matrix;
        view.camera = cameras[view.scene]++;
        added.push_back({{view.scene, pose, std::nullopt}, std::move(view)});
    }
    return added;
}

Result<std::vector<size_t>> leastUsefulViews(const CalibrationPlan &plan, int count, double noise_px, Executor &executor, const Progress &progress)
{
    TAGMILL_TRY(std::vector<size_t> dropped, leastUseful(plan.lens, plan.views, count, noise_px, executor, progress));
    const auto isUseful = [](const PlannedView &view) { return view.isUseful(); };
    const auto useful = std::count_if(plan.views.begin(), plan.views.end(), isUseful);
    const auto gone = std::count_if(dropped.begin(), dropped.end(), [&](size_t i) { return plan.views[i].isUseful(); });
    if (int(dropped.size()) < count || useful - gone < int(fewestCalibrationViews))
        return makeError(Errc::InvalidValue, "plan.drops_too_many", {std::to_string(count), std::to_string(useful), std::to_string(fewestCalibrationViews)});
    return dropped;
}

} // namespace tagmill
