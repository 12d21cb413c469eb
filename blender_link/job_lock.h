// SPDX-License-Identifier: GPL-3.0-or-later
// A config frozen as a job: `tagmill lock`, and what is given to a cluster.
#pragma once

#include "core/config/job_spec.h"

namespace tagmill {

/// The config as a job that will stand at `file`, sealed, with the version of the Blender that would render here. Waits for that
/// Blender, on any thread; `report` says when none answered. Errors: those of the compiler and of sealJobSpec(); InvalidValue
/// job.no_scenes.
Result<JobSpec> lockJob(GenConfig config, const std::filesystem::path &file, Report &report, int shardIndex = 0, std::optional<int> shardSize = {});

} // namespace tagmill
