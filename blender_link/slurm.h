// SPDX-License-Identifier: GPL-3.0-or-later
// Slurm's own programs, called and read: sbatch, squeue, sacct, scancel, scontrol. Each call waits for its answer.
#pragma once

#include "core/cluster/shard_states.h"
#include "core/progress.h"

namespace tagmill {

struct SlurmLimits
{
    int mostIndices = 1001;     ///< of one array, from 0 (MaxArraySize)
    int mostJobs = 10000;       ///< in the queue, tasks of arrays counted each, with those that ended a while ago (MaxJobCount)
    bool hasAccounting = false; ///< sacct can be asked; a Slurm as it is installed has none
};

/// Errors of all: NotFound cluster.no_slurm, Process cluster.no_answer, cluster.killed, cluster.refused with Slurm's own words. Questions end soon,
/// with Cancelled, when their progress says so.
Result<SlurmLimits> slurmLimits(const Progress &progress = {});
/// Slurm's id of the job, also where sbatch ended without telling it. Error Process cluster.perhaps_taken as well: nobody could say.
Result<std::string> submitScript(const std::filesystem::path &script);
/// One question to the queue, and one to the accounting where there is any and something is not in the queue. Of the job that puts
/// together as well. `known`: asked before; else that is one more question.
Result<QueuedTasks> queuedTasks(const ClusterJob &job, const SlurmLimits *known = nullptr, const Progress &progress = {});
Result<> cancelSlurmJobs(const std::vector<std::string> &ids);

} // namespace tagmill
