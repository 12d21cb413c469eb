// SPDX-License-Identifier: GPL-3.0-or-later
// A config frozen as a job: `tagmill lock`, and what is given to a cluster.
#pragma once

#include "core/config/job_spec.h"

#include <QStringList>

namespace tagmill {

/// Version and build of the Blenders that were named by their commands, or of the one that would render here. Waits for them, on any
/// thread; `report` says when one does not answer, for then any other would do. `file`: which is locked. Error: that of splitCommand().
Result<LockedBlenders> lockBlenders(const QStringList &blenderCommands, const std::filesystem::path &file, Report &report);

/// The config as a job that will stand at `file`, sealed, with the Blenders of lockBlenders(). Errors: those of the compiler, of
/// splitCommand() and of sealJobSpec(); InvalidValue job.no_scenes.
Result<JobSpec> lockJob(GenConfig config, const std::filesystem::path &file, const QStringList &blenderCommands, Report &report, int shardIndex = 0, std::optional<int> shardSize = {});

} // namespace tagmill
