// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs on the command line: reading the one that generate is to run.
#pragma once

#include "app/cli_load.h"
#include "core/config/job_spec.h"

namespace tagmill {

struct LoadedJob
{
    LoadedConfig loaded;
    std::optional<std::vector<int>> scenes; ///< of its shard; nothing: all, or what the flags say
    bool isShard = false;                   ///< there are others, so that its dataset is not whole
    LockedBlenders blenders;                ///< that may render it
};

/// The config as a job that will stand at `file`, sealed. Needs a QCoreApplication: Blender is asked for its version. What is new in the config's report is said.
Result<JobSpec> lockedSpec(const Arguments &arguments, LoadedConfig &loaded, const std::filesystem::path &file, const Console &console);
/// --job with --allow-assets. Errors: flags that would change it; a spec that is wrong or was edited; assets elsewhere;
/// assets that changed; with --same-versions another program than it was locked with.
Result<LoadedJob> loadJob(const Arguments &arguments, const Console &console);
/// Without --job there must be a --config, and nothing that only a job can use.
Result<> checkWithoutJob(const Arguments &arguments);

} // namespace tagmill
