// SPDX-License-Identifier: GPL-3.0-or-later
// A job of the queue as a file of the state folder: what was asked for, what was to become of it and, once it is over, what it
// said. How far it came its output folder says (job_trace.h).
#pragma once

#include "models/render_job.h"

#include <filesystem>

namespace tagmill {

struct StoredJob
{
    JobOptions options;
    JobState state = JobState::Queued;
    double rank = 0; ///< lower ones come first
    JobNotes notes{};
};

/// JSON. Assets are written as absolute paths, of a log the last 64 kB, of many or long problems a part. Of a run on a cluster its folder alone, which holds the rest: it is followed.
std::string jobFileText(const StoredJob &job);
/// Errors: Io, NotFound, Parse, InvalidValue.
Result<StoredJob> readJobFile(const std::filesystem::path &file);
/// All keys as renderConfigJson() writes them. Errors: Parse, NotFound, InvalidValue.
Result<RenderConfig> renderConfigFromJson(const QString &text);

} // namespace tagmill
