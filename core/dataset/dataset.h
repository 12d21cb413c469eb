// SPDX-License-Identifier: GPL-3.0-or-later
// Dataset: an immutable snapshot of a dataset folder, ours (results or canonical files) or render-tag's.
#pragma once

#include "core/progress.h"
#include "core/truth/detection_record.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace tagmill {

struct DatasetFrame
{
    std::string image_id;
    std::filesystem::path image;  ///< absolute
    bool imageExists = false;
    int sceneId = -1, cameraIndex = -1;
    Size2i resolution;
    std::vector<DetectionRecord> records;
};

struct Dataset
{
    std::filesystem::path dir;
    std::vector<DatasetFrame> frames; ///< by scene, then camera
    std::vector<Problem> problems;
    int recordCount = 0;
    int photometric_margin_px = 0;

    /// Records of one of its frames, in the order of the files. How they are kept is the dataset's own affair.
    std::vector<DetectionRecord> recordsOf(const DatasetFrame &frame) const { return frame.records; }
};

/// Error NotFound when the folder holds no dataset; single bad records become problems. A folder that is
/// still being written is read as far as it is.
Result<std::shared_ptr<const Dataset>> readDataset(const std::filesystem::path &dir, const Progress &progress = {});

/// Records of a rich_truth.json (v1 array or v2 envelope); bad ones become problems.
Result<std::vector<DetectionRecord>> readRichTruth(const std::filesystem::path &file, Report &report);

} // namespace tagmill
