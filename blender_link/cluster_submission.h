// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on a cluster, as `tagmill generate --executor slurm`, `tagmill job` and the window give, follow, end and repeat them. All that is
// known of one lies in its folder. Each call waits: for files, and for Slurm's programs.
#pragma once

#include "blender_link/slurm.h"
#include "core/config/job_spec.h"

#include <QStringList>

namespace tagmill {

/// A job and where its shards stand.
struct FollowedJob
{
    ClusterJob job;
    std::vector<ShardReport> shards;
    ShardReport merge;                    ///< what puts them together
    std::optional<Problem> queueProblem;  ///< the queue could not be asked: files alone are told
    std::optional<Problem> memoryProblem; ///< it was just submitted, but this account will not know it as its own
    bool isDiskFull = false;              ///< what is missing is so for want of room

    int count(ShardState state) const;
    int alive() const { return count(ShardState::Waiting) + count(ShardState::Running); }
    int missing() const { return count(ShardState::Failed) + count(ShardState::Lost); }
    bool isFinishQueued() const { return merge.state == ShardState::Waiting || merge.state == ShardState::Running; }
    /// What is to be known beside the states.
    std::vector<Problem> problems(const std::filesystem::path &folder) const;
    /// Why nothing puts together what is all there: error cluster.merge_failed or cluster.not_merged.
    std::optional<Problem> mergeProblem(const std::filesystem::path &folder) const;
};

/// One scan of the folder and one question to the queue. `memory`: of the looks before. Errors: those of readClusterJob(); Cancelled.
Result<FollowedJob> followCluster(const std::filesystem::path &folder, const SlurmLimits *known = nullptr, const Progress &progress = {}, ShardMemory *memory = nullptr);

/// What this Slurm takes, when nothing of an earlier job waits or runs. Error InvalidValue cluster.runs_already.
Result<SlurmLimits> readyForSubmission(const std::filesystem::path &folder);

struct DatasetSubmission
{
    std::filesystem::path dataset;
    ClusterProfile profile;
    std::optional<int> shards, workers; ///< workers of a task; unset: worked out, the profile's
    std::vector<std::string> taskWords; ///< further words of the tasks' command that change nothing of what is made
    bool resume = false;                ///< results that are there already are wanted
};
/// --blender and a command, for each of them, as any folder understands it. Error: that of splitCommand().
Result<std::vector<std::string>> blenderWords(const QStringList &commands);
/// A word of a command that names a file from here, so that it does so from any folder; others as they are.
std::string wordFromAnywhere(const std::string &word);
/// Where the frozen job of a dataset's tasks stands.
std::filesystem::path clusterSpecFile(const std::filesystem::path &dataset);
/// Frames of a scene, as that job has it; 1 of a sequence, whose parts are not told one by one.
int framesOfClusterUnit(const std::filesystem::path &folder, const ClusterJob &job);
/// Opens the dataset and gives its tasks to Slurm, and a merge that follows them. Nothing half submitted stays. Error InvalidValue
/// cluster.results_there as well.
Result<FollowedJob> submitDataset(const DatasetSubmission &submission, const JobSpec &spec, const SlurmLimits &limits);
struct SequenceSubmission
{
    std::filesystem::path folder;
    ClusterProfile profile;
    std::optional<int> shards;      ///< unset: sixteen
    std::vector<std::string> words; ///< of the command that makes it here, its folder among them; its workers, if it says none, are the profile's
    LockedBlenders blenders;        ///< tasks refuse another one
};
/// Gives the parts of a sequence to Slurm, and what puts them together.
Result<FollowedJob> submitSequence(SequenceSubmission submission, const SlurmLimits &limits);
/// Any job whose commands stand.
Result<FollowedJob> submitClusterJob(const std::filesystem::path &folder, ClusterJob job, const SlurmLimits &limits);

/// Gives what failed or was lost to Slurm again; where nothing is, but was not put together, that alone. `arrays` is 0 when there
/// was no shard.
struct Resubmission
{
    FollowedJob followed; ///< as it was before
    int shards = 0, arrays = 0;
    bool isMergeAlone = false;
};
/// Also InvalidValue cluster.not_ours, as cancelCluster().
Result<Resubmission> resubmitMissing(const std::filesystem::path &folder);

/// What is rendered stays.
Result<ClusterJob> cancelCluster(const std::filesystem::path &folder);

/// What a log ends with, at most 64 KiB; empty when it cannot be read.
std::string logEnd(const std::filesystem::path &log);
/// The last line of a log that says anything.
std::string lastLine(const std::filesystem::path &log);

} // namespace tagmill
