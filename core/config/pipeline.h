// SPDX-License-Identifier: GPL-3.0-or-later
// From the map of a file, of whatever age, to the map a GenConfig is read from (CONFIG_PIPELINE): flat configs, versions,
// deprecated keys, presets. Works on values; what it has to say names the key where the *text* has it.
#pragma once

#include "core/config/gen_config.h"
#include "core/problem.h"
#include "core/result.h"

#include <span>
#include <string>
#include <vector>

namespace tagmill {

/// CONFIG_PIPELINE 5: maps merge key by key, two non-empty lists of texts are joined without repeats, all else of
/// `source` replaces. Keys of `target` first, in its order.
Value deepMerge(const Value &target, const Value &source);

struct AdaptedConfig
{
    Value explicitMap;                ///< what the file says, in today's keys; `presets` and `version` kept
    Value merged;                     ///< presets below explicitMap
    std::vector<std::string> presets; ///< names applied, in order
    std::vector<Problem> problems;
};

/// The passes of CONFIG_PIPELINE 1 on a copy of `raw`; `presets` come after those the map names itself.
AdaptedConfig adaptConfig(const Value &raw, std::span<const std::string> presets = {});

/// adaptConfig(), then read and validated as a whole. The first error fails; all problems are added to the report.
Result<GenConfig> configFromValue(const Value &raw, std::span<const std::string> presets, Report &report);

} // namespace tagmill
