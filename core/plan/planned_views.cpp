// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planned_views.h"

#include "core/calibration/lens_calibration.h"
#include "core/truth/truth_targets.h"

namespace tagmill {

namespace {

ViewInformation nothing(const PlannedLens &lens)
{
    const auto count = Eigen::Index(lens.parameterCount());
    return {SharedMatrix::Zero(count, count), SharedVector::Zero(count), Matrix3::Zero(), SharedColumns::Zero(3, count), 0};
}

ViewPoints pointsOf(const SeenKeypoints &seen, const TruthTarget &board)
{
    ViewPoints points;
    points.in_cam = seen.points_in_cam;
    points.board_z_in_cam = seen.cam_from_target.block<3, 1>(0, 2);
    for (const size_t id : seen.ids)
        points.in_board.emplace_back(board.keypoints_in_target[id].head<2>());
    return points;
}

void see(const PlannedLens &lens, const SceneRecipe &recipe, const std::vector<TruthTarget> &targets, PlannedView &view)
{
    for (const SeenKeypoints &seen : seenKeypoints(recipe, targets, view.camera)) {
        if (seen.ids.size() < fewestCalibrationPoints)
            continue;
        const auto information = viewInformation(lens.lens, pointsOf(seen, targets[seen.target]), lens.isBoardBent);
        if (!information)
            continue;
        view.information.shared += information->shared;
        view.information.if_pose_known += information->if_pose_known;
        view.information.turn += information->turn;
        view.information.turn_by_shared += information->turn_by_shared;
        view.information.points += information->points;
        view.pixels.insert(view.pixels.end(), seen.pixels.begin(), seen.pixels.end());
    }
}

} // namespace

std::vector<PlannedView> plannedViews(const PlannedLens &lens, std::span<const SceneRecipe> recipes, Executor &executor)
{
    std::vector<PlannedView> views;
    std::vector<size_t> recipeOf;
    for (size_t r = 0; r < recipes.size(); ++r) {
        for (size_t c = 0; c < recipes[r].cameras.size(); ++c) {
            views.push_back({recipes[r].scene_id, int(c), nothing(lens), {}});
            recipeOf.push_back(r);
        }
    }
    std::vector<std::vector<TruthTarget>> targets(recipes.size());
    executor.parallelFor(recipes.size(), [&](size_t r) { targets[r] = truthTargets(recipes[r]); });
    executor.parallelFor(views.size(), [&](size_t v) { see(lens, recipes[recipeOf[v]], targets[recipeOf[v]], views[v]); });
    return views;
}

LensInformation informationOf(const PlannedLens &lens, std::span<const PlannedView> views)
{
    LensInformation sum(int(lens.parameterCount()));
    for (const PlannedView &view : views)
        if (view.isUseful())
            sum.add(view.information);
    return sum;
}

} // namespace tagmill
