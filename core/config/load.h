// SPDX-License-Identifier: GPL-3.0-or-later
// From an adapted map (AdaptedConfig::merged) to GenConfig. Private to core/config.
#pragma once

#include "core/config/gen_config.h"
#include "core/problem.h"

namespace tagmill {

struct ExplicitConfig
{
    GenConfig config;
    std::vector<Problem> problems; ///< each with a path, without file and line
};

/// A field with a bad value keeps its default. Cross-field rules included.
ExplicitConfig readExplicitConfig(const Value &root);
/// Keys of our section that may stand beside compat: render-tag, because they change nothing that render-tag makes of a config.
bool isAllowedInCompat(std::string_view key);
/// Keys in metres become the fields in millimetres they stand for (SCHEMA 2.11).
void rewriteMetres(Value &root);

} // namespace tagmill
