// SPDX-License-Identifier: GPL-3.0-or-later
// Record checks: what can be told about one annotation without its picture (AUDIT section 3).
#pragma once

#include "core/truth/detection_record.h"

#include <span>
#include <string_view>

namespace tagmill {

/// Winding of a tag's corners is not that of a tag seen from its front.
bool hasWrongWinding(const DetectionRecord &record);

/// A tag whose corners are neither four nor none (none: behind the camera), or whose id is none of its family's.
bool isImpossibleTag(const DetectionRecord &record);
/// Of a kind that is known, and yet no such board can be laid out, or not with so many keypoints.
bool isImpossibleBoard(const BoardDefinition &board);

/// How the four corners relate to the pose the record carries.
enum class AnchorFit { Unknown, Fits, Turned90, Turned180, Turned270, Mirrored, Off };
constexpr double anchorTolerance_px = 0.5;
/// All four corners against the projection of the pose; a board's centre where it has only that.
AnchorFit anchorFit(const DetectionRecord &record);
/// The same with the record's camera at hand (recordCamera()): records of a frame share it, and a lens takes time to set up.
AnchorFit anchorFit(const DetectionRecord &record, const CameraModel &camera);
/// Whether recordCamera() gives the same for both.
bool haveOneCamera(const DetectionRecord &a, const DetectionRecord &b);

/// Points called visible that lie in the record's own margin or outside the image.
int marginViolations(const DetectionRecord &record);

/// Behind the camera, no unit quaternion, a distance that is not the position's.
bool hasImpossiblePose(const DetectionRecord &record);

/// Rotation of the tag in the image, degrees, 0 = upright.
double rollInImage(const Vector4 *rotation_quaternion, std::span<const Vector2> corners);

/// The same target written twice: same family and id, centres within 1 px.
bool isDuplicate(const DetectionRecord &a, const DetectionRecord &b);

} // namespace tagmill
