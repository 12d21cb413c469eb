// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the shards of a cluster job: from the files they leave first, then from what Slurm says of those that left
// none. Files of other machines may be late or come in any order: what is not there yet is asked of Slurm.
#pragma once

#include "core/cluster/cluster_job.h"

#include <chrono>
#include <map>
#include <set>

namespace tagmill {

enum class ShardState { Waiting, Running, Done, Failed, Lost };
std::string_view shardStateName(ShardState state);

/// What a queue or the accounting says of one task.
struct QueuedTask
{
    std::string state; ///< Slurm's word: PENDING, RUNNING, OUT_OF_MEMORY …
    std::string node, elapsed, reason;
    bool isPast = false; ///< in the accounting alone: the queue has forgotten it
};
/// Of the task: it neither waits nor runs any more.
bool isOver(std::string_view state);
/// By array id and index: "1234_7"; a job that is no array: "1234_N/A".
using QueuedTasks = std::map<std::string, QueuedTask>;
/// Lines of squeue -h -r -t all -o '%F|%K|%T|%N|%M|%r', or sacct's of the same columns.
QueuedTasks parseQueue(std::string_view text);

struct ShardReport
{
    int shard = 0; ///< of what puts them together the number of shards
    bool isMerge = false;
    ShardState state = ShardState::Waiting;
    std::optional<int> status; ///< exit status
    std::string node, elapsed, reason, log; ///< log: path, may not be there
    int units = 0, done = 0;                ///< scenes: of the shard, with a result
    bool isDiskFull = false;                ///< its task failed and found no room to write
    bool isComplete() const { return done == units; }
    bool operator==(const ShardReport &) const = default;
};

/// What a task wrote about its end.
struct ExitRecord
{
    int status = 0;
    bool isDiskFull = false;
    std::string node, job, started, ended;
};

/// What one who follows a run knows from the looks before, so that each costs one scan of the folder and reads what is new. Names of
/// other machines' files come late and in any order: what is over and lacks one is waited for.
struct ShardMemory
{
    std::chrono::seconds lateness{60}; ///< of a file's name, at most, as network file systems keep lists of names for a while
    std::map<int, ExitRecord> ended;   ///< well; records of failures are read again, for Slurm may have started those tasks again
    std::map<std::string, std::chrono::steady_clock::time_point> lacking; ///< tasks that are over, since when a file of theirs was missed
    std::set<int> scenes;              ///< with results
    std::set<std::string> wholeFolders; ///< of results, in which nothing more will come
};

struct ShardLook
{
    bool isRecent = false;         ///< submitted so lately that Slurm may not show it yet
    bool isQueueKnown = true;      ///< else nothing is lost because the queue does not list it
    ShardMemory *memory = nullptr; ///< of the earlier looks; null: this is the only one
};

/// One scan of the folder.
Result<std::vector<ShardReport>> shardReports(const std::filesystem::path &dataset, const ClusterJob &job, const QueuedTasks &queue, const ShardLook &look = {});
/// Of the job that puts together. Done as well when somebody did what it could not.
ShardReport mergeReport(const std::filesystem::path &dataset, const ClusterJob &job, const QueuedTasks &queue, const ShardLook &look = {});

} // namespace tagmill
