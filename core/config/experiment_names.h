// SPDX-License-Identifier: GPL-3.0-or-later
// What an experiment file stands for, before any config is opened. Private to core/config.
#pragma once

#include "core/config/experiment.h"

namespace tagmill {

struct Assignment
{
    std::string key; ///< in the spelling of the schema
    Value value;
    std::string where; ///< path of the sweep or axis in the file
};

/// A dataset of a campaign: an entry of `experiments`, or one combination of a matrix.
struct CampaignEntry
{
    std::string name;
    const SubExperiment *base = nullptr;
    std::vector<Assignment> assignments;
    std::string where; ///< path of the entry or of its matrix in the file
};

/// Every combination, the first list slowest.
std::vector<std::vector<Assignment>> combinations(const std::vector<std::vector<Assignment>> &lists);
/// Call only with a campaign whose size was checked.
std::vector<CampaignEntry> campaignEntries(const Campaign &campaign);
/// Values of every sweep, as assignments.
std::vector<std::vector<Assignment>> sweepAssignments(const Experiment &experiment);

} // namespace tagmill
