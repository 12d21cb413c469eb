// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs that were given to a cluster from this account. A job.json names programs, options of the scheduler and job ids; a
// folder may come from anywhere, so only a file that is as it was written from here is acted upon (DESIGN 32).
#pragma once

#include "core/cluster/cluster_job.h"

namespace tagmill {

/// Where that is remembered, in the state folder.
std::filesystem::path submissionMemory();
/// Remembers the job.json of a folder as it is now. Error Io.
Result<> rememberSubmission(const std::filesystem::path &folder, const ClusterJob &job);
/// Error InvalidValue, cluster.not_ours.
Result<> checkIsOurs(const std::filesystem::path &folder, const ClusterJob &job);

} // namespace tagmill
