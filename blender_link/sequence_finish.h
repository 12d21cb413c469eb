// SPDX-License-Identifier: GPL-3.0-or-later
// From what a worker rendered of a frame to the files of the sequence. Pure work on values and files, for the pool.
#pragma once

#include "blender_link/sequence_worker.h"
#include "core/sequence/sequence_result.h"

namespace tagmill {

struct SequenceFinishJob
{
    std::filesystem::path sequence; ///< where the files go
    SequenceFrame raw;
    std::filesystem::path folder; ///< of its files; empty: their bytes are in it
    std::string fingerprint, render_identity;
    RenderConfig config;
};

/// Every file appears whole; the result file comes last, an earlier one goes first. Errors: Parse, InvalidValue (the
/// worker's output is not what it should be), Io.
Result<SequenceFrameResult> finishSequenceFrame(const SequenceFinishJob &job);
/// Previews of depth and flow, once the ranges of the whole sequence are known. A file that cannot be read is left out.
Result<> writeRangedPreviews(const std::filesystem::path &sequence, const SequenceFrameResult &frame, const PassRange &depth, const PassRange &flow, const RenderConfig &config);

} // namespace tagmill
