// SPDX-License-Identifier: GPL-3.0-or-later
// ClusterJob: a run given to a cluster, as DIR/.tagmill/cluster/job.json keeps it: into how many shards it is divided, what was
// submitted, and how it is submitted again. All there is to know lies in the folder, which all machines share.
#pragma once

#include "core/config/cluster_profile.h"

#include <filesystem>

namespace tagmill {

/// One job array of Slurm.
struct SubmittedArray
{
    std::string id;          ///< Slurm's
    int offset = 0;          ///< shard of index 0
    std::vector<int> shards; ///< those in it, ascending
    int atOnce = 0;          ///< most of its tasks that run at the same time; 0: as many as there are. Its script has it
    std::vector<std::string> after{}; ///< ids of arrays that have to end first. Its script has them
};

struct ClusterJob
{
    std::string name;      ///< "job-1a2b3c4d"
    std::string program;   ///< version and build of the tagmill that submitted it
    std::string submitted; ///< UTC, ISO 8601, the last time
    std::string token;     ///< stands in a file of the folder as well: a node that does not read it there has another folder
    bool isSequence = false; ///< of .blend files: a shard is done when its task says so
    int units = 0;         ///< scenes; of a sequence its shards
    int shards = 0;
    ClusterProfile profile;
    std::vector<std::string> command; ///< of a task, without its shard
    std::vector<std::string> finishCommand; ///< when all have ended
    std::vector<SubmittedArray> arrays; ///< oldest first
    std::string finish;               ///< Slurm's id of the job that merges and audits
};

std::filesystem::path clusterFolder(const std::filesystem::path &dataset);
/// Errors: NotFound cluster.no_job, Io, Parse.
Result<ClusterJob> readClusterJob(const std::filesystem::path &dataset);
Result<> writeClusterJob(const std::filesystem::path &dataset, const ClusterJob &job);

/// What a shard costs: enough scenes that starting the program is a twentieth of the work, and not more tasks than
/// `mostShards`. Times in s, assumed where nobody knows better: tasks of tiny frames took 5 to 7 s in all on two busy cores.
struct ShardCost
{
    double start = 8;      ///< Blender and the first scene's extra
    double unit = 2;       ///< of a scene
    int mostShards = 10000;
};
int shardsFor(int units, const ShardCost &cost);
/// Shards of about that many units. The last one has what the others leave (shardSceneIds()), which may be many: of the two counts
/// that come into question the one whose largest shard is smaller.
int shardsOfSize(int units, int size);

/// Shards in arrays of at most `mostIndices` indices, each with its offset (a multiple of it), without ids.
std::vector<SubmittedArray> arraysOf(const std::vector<int> &shards, int mostIndices);
/// Divides the tasks that may run at the same time among the arrays, for Slurm counts those of each array by itself. How many arrays
/// go side by side: array i of more than that has to follow array i less that.
size_t shareAtOnce(std::vector<SubmittedArray> &arrays, int atOnce);

} // namespace tagmill
