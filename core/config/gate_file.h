// SPDX-License-Identifier: GPL-3.0-or-later
// Gate file: rules that a report must keep, in YAML or JSON: {rules: [{metric: score, min: 80}]} (AUDIT section 5). What
// they are held against is core/audit/gates.h's affair.
#pragma once

#include "core/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

struct GateRule
{
    std::string metric; ///< dotted path into a report, as geometric.distance.mean
    std::optional<double> min{}, max{};
    bool critical = true; ///< else it only warns
    std::optional<std::string> warning_msg{}, error_msg{};
};

/// No number lies within them.
inline bool hasCrossedBounds(const GateRule &rule)
{
    return rule.min && rule.max && *rule.min > *rule.max;
}

struct GateFile
{
    std::vector<GateRule> rules;
};

/// Keys it does not know are warnings in the report. Errors: Io, NotFound, Parse, InvalidValue, with path and line.
Result<GateFile> readGates(const std::filesystem::path &file, Report &report);
/// The same of a text kept elsewhere, as if it stood in `file`.
Result<GateFile> parseGates(const std::string &text, const std::filesystem::path &file, Report &report);
/// Rules in a line, as "score >= 80, geometric.tag_count >= 10"; <= is the other one. Error InvalidValue.
Result<std::vector<GateRule>> parseGateRules(std::string_view text);
/// A line of rules when it has a comparison, else the file of that name.
Result<GateFile> readGatesOrRules(const std::string &text, Report &report);

/// As JSON, else as YAML; what is as if it were not given is left out.
std::string gatesText(const GateFile &gates, bool isJson);
/// JSON where the name ends in .json, else YAML. Errors: InvalidValue as readGates() says it, Io.
Result<> writeGates(const std::filesystem::path &file, const GateFile &gates);

} // namespace tagmill
