// SPDX-License-Identifier: GPL-3.0-or-later
// DetectorCommand: anybody's detector as a program that prints what it sees on one picture. Split like a shell would,
// never given to one; each run under the guard, so that nothing of it outlives Tagmill or its time.
#pragma once

#include "blender_link/blender_command.h"
#include "core/audit/detections.h"
#include "core/dataset/dataset.h"
#include "core/executor.h"

namespace tagmill {

struct DetectorCommand
{
    BlenderCommand command;      ///< {image} in an argument becomes the picture's path
    PixelOrigin origin = PixelOrigin::Corner;
    int timeout_s = 60;          ///< for one picture
};

/// Runs the command once for every picture that is there, as many at a time as the executor has threads; wall time is the
/// latency. Failures are problems of the set. Errors: Process (it cannot be started at all), Cancelled.
Result<DetectionSet> runDetector(const Dataset &dataset, const DetectorCommand &command, Executor &executor, const Progress &progress = {});

} // namespace tagmill
