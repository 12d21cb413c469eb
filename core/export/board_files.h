// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that describe a board to Kalibr and OpenCV, from its record (one of a dataset, or of a board on its own), and a
// record of either kind to OpenCV.
#pragma once

#include "core/truth/detection_record.h"

namespace tagmill {

/// The record of a board that nobody looks at: its definition and size as printed. Error print.no_board.
Result<DetectionRecord> boardRecord(const ObjectRecipe &board);
/// The same of a config's board, as designed but for one factor. Error print.no_board for single tags; as layoutBoard.
Result<DetectionRecord> boardRecord(const GenConfig &config, double printScale);
/// target.yaml. Errors export.kalibr_board, export.kalibr_ids, export.stretched_board.
Result<std::string> kalibrTargetYaml(const DetectionRecord &board);
/// board.yaml, written by cv::FileStorage. Error export.stretched_board.
Result<std::string> openCvBoardYaml(const DetectionRecord &board);
/// A record of a tag or board on its own: camera, points of object and image, rvec and tvec, conventions as comments. Errors of
/// openCvBoardYaml; record.no_points.
Result<std::string> openCvRecordYaml(const DetectionRecord &record);

} // namespace tagmill
