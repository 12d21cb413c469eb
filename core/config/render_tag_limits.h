// SPDX-License-Identifier: GPL-3.0-or-later
// What is in a config that Tagmill takes and render-tag does not: refused with an error there, or read over without
// effect. Named rows, for who moves between the two.
#pragma once

#include "core/config/document.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

struct RenderTagLimit
{
    std::string_view id;
    bool isRefused = false; ///< render-tag stops with an error; otherwise it goes on without it
    std::string_view text;  ///< English, marked for translation in context "Compat"
    /// Dotted keys in a config's map that the row concerns; `raw` is the text's own map, of whatever version.
    std::vector<std::string> (*find)(const Value &raw, const GenConfig &config);
};

struct RenderTagFinding
{
    const RenderTagLimit *limit = nullptr;
    std::string where;
    int line = 0; ///< of the text; 0 = not in it
};

std::span<const RenderTagLimit> renderTagLimits();
/// `config`: resolved from the document, with what the command line adds.
std::vector<RenderTagFinding> renderTagRefuses(const ConfigDocument &document, const GenConfig &config);

} // namespace tagmill
