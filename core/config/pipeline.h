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
/// `source` replaces. Keys of `target` first, in its order. (A file that means to replace a list writes `key!`; that
/// is understood by adaptConfig(), not here.)
Value deepMerge(const Value &target, const Value &source);

/// A key of today and the key of the text it was taken from.
struct MovedKey
{
    std::string now, written;
};

struct AdaptedConfig
{
    Value explicitMap;                ///< what the file says, in today's keys; `presets` and `version` kept
    Value merged;                     ///< presets below explicitMap; `key!` and lengths in metres understood
    std::vector<std::string> presets; ///< names applied, in order
    std::vector<Problem> problems;
    bool isLegacy = false;       ///< explicitMap is not what the text says
    std::vector<MovedKey> moved; ///< where today's keys stand in the text
};

enum class Presets { Expand, Keep }; ///< Keep: they are part of the map already, as in a job's frozen config

/// The passes of CONFIG_PIPELINE 1 on a copy of `raw`; `presets` come after those the map names itself.
AdaptedConfig adaptConfig(const Value &raw, std::span<const std::string> presets = {}, Presets expansion = Presets::Expand);

/// adaptConfig(), then read and validated as a whole. The first error fails; all problems are added to the report.
Result<GenConfig> configFromValue(const Value &raw, std::span<const std::string> presets, Report &report, Presets expansion = Presets::Expand);

} // namespace tagmill
