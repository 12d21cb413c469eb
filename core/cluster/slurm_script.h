// SPDX-License-Identifier: GPL-3.0-or-later
// The scripts that Slurm runs: readable, and to be submitted again by hand as they are.
#pragma once

#include "core/cluster/cluster_job.h"

namespace tagmill {

/// One word of a shell. The one place where anything is quoted for a scheduler.
std::string shellWord(std::string_view text);
std::string shellWords(const std::vector<std::string> &words);

/// Of one array: a shard a task, each of which leaves exit/shard-NNNNNN.json.
std::string arrayScript(const std::filesystem::path &dataset, const ClusterJob &job, const SubmittedArray &array, bool isAgain);
/// The job's finishCommand, and what is missing, after the arrays with these ids, however they end.
std::string finishScript(const std::filesystem::path &dataset, const ClusterJob &job, const std::vector<std::string> &after);
/// "0-3,7": indices of the array's shards, as --array takes them.
std::string indicesText(const SubmittedArray &array);

} // namespace tagmill
