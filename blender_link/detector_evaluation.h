// SPDX-License-Identifier: GPL-3.0-or-later
// DetectorEvaluation: a dataset's truth against detections, wherever they come from: a file, a command that is run on every
// picture, a detector that is built in. What `tagmill evaluate` and the window's Detectors do alike.
#pragma once

#include "blender_link/detector_command.h"
#include "core/audit/evaluation.h"

namespace tagmill {

/// Exactly one of the three is given.
struct DetectionSource
{
    std::optional<std::string> file, command, detector;

    int count() const { return int(file.has_value()) + int(command.has_value()) + int(detector.has_value()); }
    std::string name() const { return file ? *file : command ? *command : detector.value_or(""); }
};

struct EvaluationRequest
{
    DetectionSource source;
    std::optional<DetectionSource> baseline; ///< what it is compared with
    PixelOrigin origin = PixelOrigin::Corner; ///< of files and commands
    double match_px = defaultMatch_px;
    std::vector<GateRule> gates{};
};

/// Of a source with a command. Errors InvalidValue: it cannot be split, or no argument holds {image}.
Result<DetectorCommand> detectorCommand(const std::string &command, PixelOrigin origin);

/// Errors: those of the sources; when a source gave nothing usable at all its first problem, Process where a command did.
/// Cancelled.
Result<EvaluationReport> evaluateDetections(const Dataset &dataset, const EvaluationRequest &request, Executor &executor, const Progress &progress = {});

} // namespace tagmill
