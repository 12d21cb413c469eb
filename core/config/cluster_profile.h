// SPDX-License-Identifier: GPL-3.0-or-later
// ClusterProfile: how jobs are given to a cluster's Slurm, in YAML or JSON. Kept as a file or, by its name, in the user's
// config folder.
#pragma once

#include "core/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tagmill {

struct ClusterProfile
{
    std::optional<std::string> partition{}, account{}, qos{}, time{}, memory{}, gres{};
    int cpus = 1;                         ///< of a task; its workers share them
    int workers = 1;                      ///< of a task
    std::vector<std::string> modules{};   ///< loaded by `module load`
    std::vector<std::string> container{}; ///< words before the program: apptainer exec tagmill.sif
    std::optional<std::string> tagmill{}; ///< the program on a node; unset: where it is here
    std::optional<std::string> device{};  ///< what Cycles renders on, as --device takes it; unset: what the run says
    std::vector<std::string> extra{};     ///< further options of sbatch, as --constraint=avx2
    std::optional<int> shard_size{};      ///< scenes of a task; unset: worked out
    std::optional<int> at_once{};         ///< most tasks that run at the same time
};

/// Notices go to the report. Keys it does not know are errors. Errors: Io, NotFound, Parse, InvalidValue, with path and line.
Result<ClusterProfile> readClusterProfile(const std::filesystem::path &file, Report &report);
/// A name is NAME.yaml in `folder`, anything with a slash or an ending a file.
std::filesystem::path clusterProfilePath(const std::string &nameOrFile, const std::filesystem::path &folder);

} // namespace tagmill
