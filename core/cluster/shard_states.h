// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the shards of a cluster job: from the files they leave first, then from what Slurm says of those that left
// none. Files of other machines may be late or come in any order: what is not there yet is asked of Slurm.
#pragma once

#include "core/cluster/cluster_job.h"

#include <map>

namespace tagmill {

enum class ShardState { Waiting, Running, Done, Failed, Lost };
std::string_view shardStateName(ShardState state);

/// What a queue or the accounting says of one task.
struct QueuedTask
{
    std::string state; ///< Slurm's word: PENDING, RUNNING, OUT_OF_MEMORY …
    std::string node, elapsed, reason;
};
/// Of the task: it neither waits nor runs any more.
bool isOver(std::string_view state);
/// By array id and index: "1234_7"; a job that is no array: "1234_N/A".
using QueuedTasks = std::map<std::string, QueuedTask>;
/// Lines of squeue -h -r -t all -o '%F|%K|%T|%N|%M|%r', or sacct's of the same columns.
QueuedTasks parseQueue(std::string_view text);

struct ShardReport
{
    int shard = 0;
    ShardState state = ShardState::Waiting;
    std::optional<int> status; ///< exit status
    std::string node, elapsed, reason, log; ///< log: path, may not be there
    int units = 0, done = 0;                ///< scenes: of the shard, with a result
    bool isDiskFull = false;                ///< its task failed and found no room to write
    bool isComplete() const { return done == units; }
    bool operator==(const ShardReport &) const = default;
};

/// One scan of the folder. `isRecent`: submitted so lately that Slurm may not show it yet.
Result<std::vector<ShardReport>> shardReports(const std::filesystem::path &dataset, const ClusterJob &job, const QueuedTasks &queue, bool isRecent = false);

} // namespace tagmill
