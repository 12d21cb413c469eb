// SPDX-License-Identifier: GPL-3.0-or-later
// Cameras added to a plan, as the list of the config's `tagmill:` section that says so.
#pragma once

#include "core/config/gen_config.h"
#include "core/result.h"

#include <span>

namespace tagmill {

/// The key that the edits change.
inline constexpr const char *placedCamerasKey = "tagmill.cameras";

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

} // namespace tagmill
