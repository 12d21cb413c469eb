// SPDX-License-Identifier: GPL-3.0-or-later
// Gates: rules held against the numbers of a report, whichever report it is.
#pragma once

#include "core/config/gate_file.h"

#include <string_view>

namespace tagmill {

struct GateOutcome
{
    GateRule rule;
    std::optional<double> value; ///< nothing when the report has no such number
    bool holds = false;
    std::string message; ///< why it does not hold, in English

    bool isFailure() const { return !holds && rule.critical; }
    bool isWarning() const { return !holds && !rule.critical; }
};

/// One outcome a rule. `report` is the JSON that the metrics are paths into; a leading "report." is understood, as
/// the paths of audit_report.json begin so. Error Internal: not JSON.
Result<std::vector<GateOutcome>> evaluateGates(const std::vector<GateRule> &rules, std::string_view report);
/// What rules can be about: paths of the numbers of a report, without those of lists.
std::vector<std::string> gateMetrics(std::string_view report);
/// All critical rules hold.
bool gatesHold(const std::vector<GateOutcome> &outcomes);

} // namespace tagmill
