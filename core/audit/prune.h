// SPDX-License-Identifier: GPL-3.0-or-later
// Prune: a dataset of fewer frames, by what their records say. The copy has every product the original has for the frames
// that stay, and what people said of them, with checksums of its own; it is no longer the result of the job, so it has
// neither a job, result files nor the card that tells of it.
#pragma once

#include "core/dataset/dataset.h"

namespace tagmill {

/// Bounds that are not set keep everything.
struct PruneFilter
{
    std::optional<double> minDistance, maxDistance; ///< m
    std::optional<double> maxAngle;                 ///< deg
    std::optional<double> maxOcclusion;
    /// All records of a frame must pass (a frame without any does), or one must. Either way a frame that stays keeps all of
    /// its records: its picture shows them.
    bool needsAll = true;
    std::optional<int> limit; ///< at most so many frames

    bool passes(const DetectionRecord &record) const;
};

struct PrunePlan
{
    std::vector<size_t> frames; ///< of the dataset, ascending
    size_t passed = 0;          ///< frames that pass the bounds, before the limit
    size_t withoutPicture = 0;  ///< passed over: their picture is missing or cannot be copied
};

/// Which frames stay. Where the limit takes some away, those that stay are the first after the sorted image ids were
/// shuffled by PCG64 seeded with 42: the same ones every time.
PrunePlan planPrune(const Dataset &dataset, const PruneFilter &filter);

/// Writes the folder `out`, whole or not at all; the dataset's own folder is only read. Errors: InvalidValue (out exists and
/// is not empty, lies in the dataset; nothing stays), Io, Cancelled.
Result<> pruneDataset(const Dataset &dataset, const PrunePlan &plan, const PruneFilter &filter, const std::filesystem::path &out, const Progress &progress = {});

} // namespace tagmill
