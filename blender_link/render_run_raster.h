// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of datasets of mode preview: drawn in this process by the instant rasteriser instead of rendered by a worker.
#pragma once

#include "blender_link/render_run_finish.h"
#include "core/imaging/rasterizer.h"

namespace tagmill {

/// One place that draws, as a worker is one that renders: what it keeps from frame to frame. Used by one thread at a time.
struct RasterSeat
{
    Rasterizer rasterizer;
    int loadedScene = -1; ///< index into the run's recipes, not the scene id
    RenderScene scene;
    ImageF image;         ///< memory of the last frame
};

/// Draws the sensor's linear picture and finishes it as a raw frame of a worker. The job's raw frame is not read.
/// Errors: lowerScene's, lowerCamera's, Rasterizer::render's, finishImage's.
Result<FrameResult> drawFrame(FinishJob job, int sceneIndex, RasterSeat &seat);

/// Render identity of pictures drawn here (DESIGN 6).
std::string rasterIdentity(bool usesFilmic);

} // namespace tagmill
