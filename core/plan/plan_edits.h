// SPDX-License-Identifier: GPL-3.0-or-later
// Cameras added to and taken out of a plan, as the lists of the config's `tagmill:` section that say so.
#pragma once

#include "core/config/document.h"
#include "core/result.h"

#include <span>

namespace tagmill {

/// The keys that the edits change.
inline constexpr const char *placedCamerasKey = "tagmill.cameras", *droppedCamerasKey = "tagmill.dropped_cameras";

/// A camera of a recipe.
struct CameraIndex
{
    int scene = 0, camera = 0; ///< the scene's id; its index in the scene's recipe
    bool operator==(const CameraIndex &) const = default;
};

/// Error InvalidValue: the config is compiled as render-tag does, which knows no such cameras.
Result<> checkCamerasEditable(const GenConfig &config);
/// At the end of the list; those without a name are named after their number in it.
void addCameras(GenConfig &config, std::vector<PlacedCameraConfig> added);
/// Sampled cameras are listed as dropped, placed ones taken out of their list. The indices are those of the recipes that
/// `config` gives before the call.
void dropCameras(GenConfig &config, std::span<const CameraIndex> dropped);
/// Writes those of the two lists into a document that are others in `edited`; an empty one is left out.
Result<> writeCameraLists(ConfigDocument &document, const GenConfig &edited);

} // namespace tagmill
