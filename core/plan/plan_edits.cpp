// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_edits.h"

#include "core/compile/placed_cameras.h"
#include "core/config/field.h"

#include <algorithm>
#include <optional>
#include <string>

namespace tagmill {

namespace {

/// Index in tagmill.cameras of a scene's n-th placed camera.
std::optional<size_t> placedIndex(const std::vector<PlacedCameraConfig> &cameras, int scene, int n)
{
    for (size_t i = 0; i < cameras.size(); ++i)
        if (cameras[i].scene == scene && n-- == 0)
            return i;
    return std::nullopt;
}

} // namespace

Result<> checkCamerasEditable(const GenConfig &config)
{
    if (config.isCompat())
        return makeError(Errc::InvalidValue, "plan.compat", {}, "tagmill");
    return {};
}

void addCameras(GenConfig &config, std::vector<PlacedCameraConfig> added)
{
    std::vector<PlacedCameraConfig> &cameras = config.tagmill.cameras;
    for (PlacedCameraConfig &camera : added) {
        if (!camera.name)
            camera.name = "Calibration " + std::to_string(cameras.size() + 1);
        cameras.push_back(std::move(camera));
    }
}

void dropCameras(GenConfig &config, std::span<const CameraIndex> indices)
{
    std::vector<DroppedCameraConfig> dropped = config.tagmill.dropped_cameras;
    std::vector<size_t> placed;
    for (const CameraIndex &index : indices) {
        const KeptSamples samples(config, index.scene);
        if (index.camera < samples.count())
            dropped.push_back({index.scene, samples.at(index.camera)});
        else if (const auto i = placedIndex(config.tagmill.cameras, index.scene, index.camera - samples.count()))
            placed.push_back(*i);
    }
    std::sort(placed.rbegin(), placed.rend());
    for (const size_t i : placed)
        config.tagmill.cameras.erase(config.tagmill.cameras.begin() + std::ptrdiff_t(i));
    std::sort(dropped.begin(), dropped.end(), [](const auto &a, const auto &b) { return std::pair(a.scene, a.camera) < std::pair(b.scene, b.camera); });
    config.tagmill.dropped_cameras = std::move(dropped);
}

Result<> writeCameraLists(ConfigDocument &document, const GenConfig &edited)
{
    for (const char *key : {placedCamerasKey, droppedCamerasKey}) {
        const FieldDesc *field = findField(key);
        const Value after = field->get(edited);
        if (after == field->get(document.config()))
            continue;
        const auto *list = after.as<ValueList>();
        TAGMILL_CHECK(list && list->empty() ? document.remove(key) : document.set(key, after));
    }
    return {};
}

} // namespace tagmill
