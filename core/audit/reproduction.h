// SPDX-License-Identifier: GPL-3.0-or-later
// Reproduction: frames of a dataset against the same frames made again from its own job: records exactly, pixels exactly where
// the same renderer made both, else pixels and corners within stated limits. `tagmill reproduce` and the window's Audit workspace: plan, render, compare.
#pragma once

#include "core/audit/corner_shift.h"
#include "core/audit/picture_difference.h"
#include "core/config/job_spec.h"
#include "core/dataset/dataset.h"
#include "core/executor.h"

#include <optional>

namespace tagmill {

/// Of another Blender or device. Chosen, not measured between versions: every channel off by 8 of 255 is at it.
constexpr double leastPsnr_db = 30;

struct FrameReproduction
{
    std::string image_id;
    std::optional<Problem> problem; ///< a picture cannot be read, or has another size
    PictureDifference pixels;
    std::optional<CornerShift> corners; ///< of pictures that differ
    std::optional<Problem> record; ///< what differs first between the records
    std::string renderer, rendererNow; ///< identities; empty: not known
    bool hasSameRenderer() const { return renderer.empty() || renderer == rendererNow; }
    bool isSame() const { return !problem && !record && pixels.isSame(); }
    bool passed() const { return isSame() || (!problem && !record && !hasSameRenderer() && pixels.psnr_db >= leastPsnr_db && (!corners || corners->isWithinLimits())); }
};

struct ReproductionReport
{
    std::vector<FrameReproduction> frames; ///< in the order of the dataset
    std::vector<std::string> missing;      ///< frames that were not made again
    bool passed() const;
};

/// What is to be made again: of the dataset's own job these scenes.
struct ReproductionPlan
{
    JobSpec spec;
    std::vector<int> scenes;
};

/// A sample as sampleScenes() draws it. The job is the dataset's; assets elsewhere need consent, and what they hold must be what was
/// locked. Errors: NotFound reproduce.no_job, InvalidValue reproduce.no_frames and those of readJobSpec() and checkJobAssets().
Result<ReproductionPlan> planReproduction(const Dataset &dataset, std::optional<int> frames, std::span<const std::filesystem::path> allowed, Report &report);

/// Of the frames of these scenes. Error Cancelled.
Result<ReproductionReport> compareReproduction(const Dataset &dataset, const Dataset &again, const std::vector<int> &scenes, Executor &executor, const Progress &progress = {});

/// The parts of two render identities that are not the same: "blender 4.2.1, now 4.3.0; device CPU, now CUDA".
std::string rendererDifference(const FrameReproduction &frame);

/// At least `frames` frames' worth of scenes, evenly over the dataset; all without it.
std::vector<int> sampleScenes(const Dataset &dataset, std::optional<int> frames);

} // namespace tagmill
