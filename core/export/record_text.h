// SPDX-License-Identifier: GPL-3.0-or-later
// One record in the words of another tool, complete with the camera it was seen by and with the conventions it is written
// in: what a person copies from the record inspector.
#pragma once

#include "core/truth/detection_record.h"

#include "core/result.h"

#include <string>

namespace tagmill {

/// OpenCv: YAML that cv::FileStorage reads: points of object and image, camera, rvec and tvec. AprilTag: JSON with the fields of
/// apriltag_detection_t and apriltag_pose_t. Coco: a whole document of one annotation. Json: the record as a dataset has it.
enum class RecordForm { OpenCv, AprilTag, Coco, Json };

/// Errors InvalidValue: record.no_apriltag (a board), record.no_points, and those of a board's sizes.
Result<std::string> recordText(const DetectionRecord &record, RecordForm form);

} // namespace tagmill
