// SPDX-License-Identifier: GPL-3.0-or-later
// What the telemetry of a dataset tells of runs that are over. The file is read once, line by line, so that it may be long; for
// jobs.
#pragma once

#include "models/render_job.h"

namespace tagmill {

/// An event of a run as its log has it, with the time; empty for samples of what a worker uses.
QString logLine(const QJsonObject &event);

struct TelemetryTrace
{
    std::deque<QString> log;             ///< RenderJob::LogLines at most, the last
    std::vector<WorkerStatus> workers;   ///< as they were seen last, ended
    std::vector<ProgressSample> history; ///< of all runs, one after the other: time in which none was going on is left out
};

/// `tasks`, by scene and camera, are the frames that count; they get who rendered them, in what time, and what became of them.
/// What happened since `until_ms` is not in the log.
TelemetryTrace readTelemetry(const QString &dataset, std::vector<FrameTask> &tasks, qint64 until_ms, const Progress &progress);

} // namespace tagmill
