// SPDX-License-Identifier: GPL-3.0-or-later
// WorkerStatus: what a worker of a run does and uses, for people.
#pragma once

#include "blender_link/worker_process.h"

#include <QString>

namespace tagmill {

struct WorkerStatus
{
    int index = 0;
    WorkerState state = WorkerState::Starting;
    QString blender;     ///< version and command
    QString build;       ///< hash of its build, once it has said hello
    QString frame;       ///< image id being rendered, or empty
    double frameFraction = 0;
    qint64 processId = 0; ///< of the guard, below which all of it runs
    qint64 blenderProcessId = 0; ///< on Blender's own host; 0: it did not say hello yet
    int framesDone = 0, restarts = 0;
    int recycled = 0;         ///< processes replaced in good order
    qint64 rss_bytes = 0, peakRss_bytes = 0, vram_bytes = -1; ///< −1: not known
    double cpu_percent = 0;   ///< of one core
    qint64 startedAt_ms = 0, lastBeatAt_ms = 0; ///< since epoch
};

} // namespace tagmill
