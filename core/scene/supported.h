// SPDX-License-Identifier: GPL-3.0-or-later
// What a recipe can ask for and this build cannot render: refused by name, never ignored. What has no effect
// (noise of strength 0, a rolling shutter on a camera that does not move) is not refused.
#pragma once

#include "core/compile/recipe.h"
#include "core/result.h"

#include <string>

namespace tagmill {

/// `where` prefixes the field's path ("cameras[2]"). Error NotFound.
Result<> checkCameraIsSupported(const CameraRecipe &camera, const std::string &where);

/// A sensor's darkest level shows in 8 bits only above the radiance that still becomes code 0:
/// 54.1 dB below saturation for linear, 76.4 dB for sRGB, 90.0 dB for filmic.
bool dynamicRangeHasEffect(double dynamic_range_db, ToneMapping mapping);

} // namespace tagmill
