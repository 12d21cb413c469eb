// SPDX-License-Identifier: GPL-3.0-or-later
// Where the axes and the outline of a target lie in its image, for overlays.
#pragma once

#include "core/truth/detection_record.h"

#include <array>
#include <optional>

namespace tagmill {

/// Pixels of the target's origin and of the ends of its x, y and z axes, each `length` metres long;
/// nothing when the record has no pose or one of them has no pixel.
std::optional<std::array<Vector2, 4>> axesInImage(const DetectionRecord &record, double length);
/// The outline as the lens curves it, cut off at the image, px; empty when the record says too little.
std::vector<Vector2> outlineInImage(const DetectionRecord &record);

} // namespace tagmill
