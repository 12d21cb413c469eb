// SPDX-License-Identifier: GPL-3.0-or-later
// Files that describe a board to Kalibr and OpenCV, from its record: one of a dataset, or of a board on its own.
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

} // namespace tagmill
