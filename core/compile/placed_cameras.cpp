// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/placed_cameras.h"

#include "core/compile/visibility.h"

#include <algorithm>
#include <iterator>

namespace tagmill {

namespace {

/// A typed number may be any; what does not compile anyway is cut where sums with it are still numbers.
int sampledCameras(const GenConfig &config)
{
    return std::clamp(config.camera.samples_per_scene, 0, 1'000'000'000);
}

} // namespace

KeptSamples::KeptSamples(const GenConfig &config, int scene)
    : m_sampled(sampledCameras(config))
{
    for (const DroppedCameraConfig &camera : config.tagmill.dropped_cameras)
        if (camera.scene == scene && camera.camera >= 0 && camera.camera < m_sampled)
            m_dropped.insert(camera.camera);
}

int KeptSamples::at(int index) const
{
    for (const int dropped : m_dropped) {
        if (dropped > index)
            break;
        ++index;
    }
    return index;
}

CameraCounts::CameraCounts(const GenConfig &config)
    : m_sampled(sampledCameras(config))
{
    for (const PlacedCameraConfig &camera : config.tagmill.cameras)
        m_others.try_emplace(camera.scene, m_sampled).first->second += 1;
    std::set<std::pair<int, int>> dropped;
    for (const DroppedCameraConfig &camera : config.tagmill.dropped_cameras)
        if (camera.camera >= 0 && camera.camera < m_sampled && dropped.emplace(camera.scene, camera.camera).second)
            m_others.try_emplace(camera.scene, m_sampled).first->second -= 1;
}

int CameraCounts::of(int scene) const
{
    const auto other = m_others.find(scene);
    return other != m_others.end() ? other->second : m_sampled;
}

std::int64_t CameraCounts::total(int scenes) const
{
    std::int64_t total = std::int64_t{m_sampled} * scenes;
    for (const auto &[scene, cameras] : m_others)
        total += scene < scenes ? cameras - m_sampled : 0;
    return total;
}

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
    if (context.config.tagmill.dropped_cameras.empty())
        return;
    std::vector<CameraRecipe> left;
    const KeptSamples kept(context.config, recipe.scene_id);
    for (int sample = 0; sample < context.config.camera.samples_per_scene; ++sample)
        if (kept.contains(sample))
            left.push_back(std::move(recipe.cameras[static_cast<size_t>(sample)]));
    std::move(recipe.cameras.begin() + context.config.camera.samples_per_scene, recipe.cameras.end(), std::back_inserter(left));
    recipe.cameras = std::move(left);
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
