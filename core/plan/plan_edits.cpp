// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_edits.h"

#include <string>

namespace tagmill {

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

} // namespace tagmill
