// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/placed_cameras.h"

#include "core/compile/visibility.h"

#include <algorithm>
#include <set>

namespace tagmill {

void addPlacedCameras(const CompileContext &context, const SceneSeeds &seeds, SceneRecipe &recipe)
{
    for (const PlacedCameraConfig &placed : context.config.tagmill.cameras) {
        if (placed.scene != recipe.scene_id)
            continue;
        CameraRecipe camera = cameraAt(context, seeds, placed.transform_matrix, static_cast<int>(recipe.cameras.size()));
        camera.name = placed.name.value_or("Placed camera");
        recipe.cameras.push_back(std::move(camera));
    }
}

void dropCameras(const CompileContext &context, SceneRecipe &recipe)
{
    std::set<int> dropped;
    for (const DroppedCameraConfig &camera : context.config.tagmill.dropped_cameras)
        if (camera.scene == recipe.scene_id && camera.camera < context.config.camera.samples_per_scene)
            dropped.insert(camera.camera);
    for (auto camera = dropped.rbegin(); camera != dropped.rend(); ++camera)
        recipe.cameras.erase(recipe.cameras.begin() + *camera);
}

std::vector<Problem> placedCameraNotes(const CompileContext &context, const SceneRecipe &recipe)
{
    std::vector<Problem> notes;
    if (context.config.tagmill.cameras.empty())
        return notes;
    std::vector<TargetPlane> planes;
    for (const ObjectRecipe &object : recipe.objects)
        if (object.tag || object.board)
            planes.push_back(targetPlane(context, object));
    if (planes.empty())
        return notes;
    for (size_t i = 0; i < recipe.cameras.size(); ++i) {
        const CameraRecipe &camera = recipe.cameras[i];
        if (!camera.name) // sampled
            continue;
        const bool seesOne = std::any_of(planes.begin(), planes.end(), [&](const TargetPlane &plane) {
            return judgeView(context, searchRules(context.behaviour), plane, camera.transform_matrix) == Rejection::None;
        });
        if (!seesOne)
            notes.push_back({"compile.blind_camera", Severity::Warning, "scene " + std::to_string(recipe.scene_id), {}, 0, {std::to_string(i), camera.name.value_or("")}});
    }
    return notes;
}

} // namespace tagmill
