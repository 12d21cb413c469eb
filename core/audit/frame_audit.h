// SPDX-License-Identifier: GPL-3.0-or-later
// FrameAudit: findings of one frame, its records and its picture. Independent of all other frames, so frames
// are audited in parallel.
#pragma once

#include "core/dataset/dataset.h"

#include <array>

namespace tagmill {

/// Order of AuditReport::integrity.
enum class Check { Chirality, Anchor, Margin, Poses, Orphaned, Duplicates, MissingFrames, ForeignFrames, UndecodableFrames, WrongSizeFrames, ConstantFrames, Pictures, UnreadableRecords, Merge, NoRecords, Targets };
constexpr size_t checkCount = 16;

/// How far a picture is looked at. Outline: its kind, size and end, without decoding it. Modules: whole, and the tags in it.
enum class PictureDepth { Outline, Modules };

struct FrameAudit
{
    std::array<int, checkCount> counts{};
    int turned90 = 0, turned180 = 0, turned270 = 0, mirrored = 0; ///< kinds of anchor failures
    int pictureOther = 0, pictureTurned = 0, pictureMirrored = 0, pictureNotShown = 0; ///< kinds of picture failures
    int picturesChecked = 0, picturesSkipped = 0; ///< tags
    bool isDecoded = false;
    std::vector<double> contrasts;

    int &at(Check check) { return counts[static_cast<size_t>(check)]; }
};

/// `dir`: of the dataset; what a link leads to outside of it is not opened.
FrameAudit auditFrame(const std::filesystem::path &dir, const DatasetFrame &frame, const std::vector<DetectionRecord> &records, PictureDepth depth);

} // namespace tagmill
