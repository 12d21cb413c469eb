// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the config that a subcommand works on: file < -n, -r, --compat, --seed < --set, then paths.
#pragma once

#include "app/cli_output.h"
#include "core/audit/gates.h"
#include "core/config/document.h"

#include <filesystem>

namespace tagmill {

struct LoadedConfig
{
    GenConfig config;
    std::int64_t seed = 0;
    Report report; ///< warnings and notices; already said to people
    ConfigDocument document;

    /// What was found later gets the line of the file, where that says so.
    Error located(Error error) const;
};

/// Everything that --config, --set and the flags that stand for a field give. Says warnings and the compat
/// notice on the console; --strict makes warnings errors.
Result<LoadedConfig> loadConfig(const Arguments &arguments, const Console &console);

/// The rules of --gate, none without it; its warnings are said on the console. Read it before long work: a gate file that
/// cannot be read is no reason to wait.
Result<std::vector<GateRule>> gatesOf(const Arguments &arguments, const Console &console, std::string_view flag = "gate");
struct StopRules
{
    std::vector<GateRule> rules;
    int frames = 0; ///< that they are held against
};
/// --stop-gate and --stop-frames.
Result<StopRules> stopRulesOf(const Arguments &arguments, const Console &console);

/// One notice for a file that may not know that it is compiled as render-tag would.
void addCompatNotice(const Arguments &arguments, const GenConfig &config, bool hasSection, Report &report);
/// --strict makes the first warning an error.
Result<> checkStrict(const Arguments &arguments, const Report &report);

/// The files that these flags name are two by two different, and none is the config that is read. Error InvalidValue.
Result<> checkOutputs(const Arguments &arguments, std::initializer_list<const char *> flags);

/// The flags of the command line as overrides, in rising precedence.
Result<std::vector<Override>> commandLineOverrides(const Arguments &arguments);

/// The shard that --shard-index or a scheduler's array index names, when there are several; else 0. Error InvalidValue.
Result<int> askedShard(const Arguments &arguments);

/// --scene-ids and --shard-index/--total-shards as a list (a late shard may be empty); nothing when neither is
/// given. Error InvalidValue.
Result<std::optional<std::vector<int>>> askedScenes(const Arguments &arguments, int sceneCount);

} // namespace tagmill
