// SPDX-License-Identifier: GPL-3.0-or-later
// FrameAudit: findings of one frame, its records and its picture. Independent of all other frames, so frames
// are audited in parallel.
#pragma once

#include "core/dataset/dataset.h"

#include <array>

namespace tagmill {

/// Order of AuditReport::integrity.
enum class Check { Chirality, Anchor, Margin, Poses, Orphaned, Duplicates, MissingFrames, UndecodableFrames, WrongSizeFrames, ConstantFrames, UnreadableRecords };
constexpr size_t checkCount = 11;

struct FrameAudit
{
    std::array<int, checkCount> counts{};
    int anchored180 = 0, anchoredTurned = 0, anchoredMirrored = 0; ///< kinds of anchor failures

    int &at(Check check) { return counts[static_cast<size_t>(check)]; }
};

FrameAudit auditFrame(const Dataset &dataset, const DatasetFrame &frame);

} // namespace tagmill
