// SPDX-License-Identifier: GPL-3.0-or-later
// Record files as text: what readDataset() falls back to where a folder has no result files of ours.
#pragma once

#include "core/truth/detection_record.h"

#include "core/result.h"

#include <filesystem>
#include <vector>

namespace tagmill {

/// Tag rows of a ground_truth.csv, ours or render-tag's; no poses in it. Bad rows become problems.
Result<std::vector<DetectionRecord>> readGroundTruthCsv(const std::filesystem::path &file, Report &report);

} // namespace tagmill
