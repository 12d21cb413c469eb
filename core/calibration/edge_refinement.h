// SPDX-License-Identifier: GPL-3.0-or-later
// Refinement of our own: corners of tags and saddle points of ChArUco boards as the crossings of their edges, each
// fitted over its whole length along the course that the target's geometry gives it through the record's lens and pose.
// The course only says where to look: a record that is off by a pixel gives the same corners.
#pragma once

#include "core/calibration/calibration_frame.h"
#include "core/calibration/tag_detectors.h"

namespace tagmill {

/// Grey of one channel, as the refinement takes it.
Image8 greyImage(const Image8 &image);

/// Corners TL, TR, BR, BL of a tag; nothing for those whose edges are not both seen. `shift`, px: of the expected place.
std::array<std::optional<Vector2>, 4> refineTagByEdges(const Image8 &grey, const DetectionRecord &tag, const Vector2 &shift = Vector2::Zero());

/// Saddle points of a ChArUco board, those whose two lines are both seen. Empty for other boards.
std::vector<DetectedPoint> refineSaddlesByEdges(const Image8 &grey, const CalibrationFrame &board, const Vector2 &shift = Vector2::Zero());

} // namespace tagmill
