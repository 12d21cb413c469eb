// SPDX-License-Identifier: GPL-3.0-or-later
// Reproduction: frames of a dataset against the same frames made again from its own job: records exactly, pixels exactly where
// the same renderer made both, else within a stated limit.
#pragma once

#include "core/dataset/dataset.h"
#include "core/executor.h"

#include <optional>

namespace tagmill {

/// Of another Blender or device. Chosen, not measured between versions: every channel off by 8 of 255 is at it.
constexpr double leastPsnr_db = 30;

struct FrameReproduction
{
    std::string image_id;
    std::optional<Problem> problem; ///< a picture cannot be read
    double share = 0;         ///< of the pixels that differ
    int largest = 0;          ///< difference of a channel, of 255
    double psnr_db = 0;       ///< infinite when nothing differs
    std::string record;       ///< what differs first between the records; empty: nothing
    std::string renderer, rendererNow; ///< identities; empty: not known
    bool hasSameRenderer() const { return renderer.empty() || renderer == rendererNow; }
    bool passed() const { return !problem && record.empty() && (share == 0 || (!hasSameRenderer() && psnr_db >= leastPsnr_db)); }
};

struct ReproductionReport
{
    std::vector<FrameReproduction> frames; ///< in the order of the dataset
    std::vector<std::string> missing;      ///< frames that were not made again
    bool passed() const;
};

/// Of the frames of these scenes. Error Cancelled.
Result<ReproductionReport> compareReproduction(const Dataset &dataset, const Dataset &again, const std::vector<int> &scenes, Executor &executor, const Progress &progress = {});

/// At least `frames` frames' worth of scenes, evenly over the dataset; all without it.
std::vector<int> sampleScenes(const Dataset &dataset, std::optional<int> frames);

} // namespace tagmill
