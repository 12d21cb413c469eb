// SPDX-License-Identifier: GPL-3.0-or-later
// What a run left in its output folder, for a window that was not there: how far it came, all its frames, the newest of them, its
// workers, the end of its log. All of it reads many files, so for jobs.
#pragma once

#include "models/render_job.h"

#include <limits>

namespace tagmill {

/// Frames asked for, and how many of them lie in the output folder; what was set aside is not there until it is made again.
RunProgress progressOnDisk(const JobOptions &options, JobState state);

/// Of a sequence without workers: it has no telemetry. Of a run on a cluster nothing: its shards are looked at. The log ends
/// before `until_ms`.
JobTrace readJobTrace(const JobOptions &options, JobState state, qint64 until_ms = std::numeric_limits<qint64>::max(), const Progress &progress = {});

} // namespace tagmill
