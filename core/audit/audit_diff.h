// SPDX-License-Identifier: GPL-3.0-or-later
// AuditDiff: what changed from one dataset to another: every number of interest, and whether the columns can still come
// from one distribution. Two reports made now; a report file that lies about is nobody's witness.
#pragma once

#include "core/audit/audit.h"

namespace tagmill {

struct FrameComparison;

enum class Better { Neither, Higher, Lower };

struct MetricDiff
{
    std::string name;       ///< "distance_mean_diff"
    std::string_view label; ///< marked for translation in context "Audit"
    Better better = Better::Neither;
    double base = 0, experiment = 0;

    double difference() const { return experiment - base; }
    bool isWorse() const { return better == Better::Higher ? difference() < 0 : better == Better::Lower && difference() > 0; }
};

struct ColumnDiff
{
    Quantity quantity = Quantity::Distance;
    int baseCount = 0, experimentCount = 0;
    KolmogorovSmirnov test;
    Histogram histogram;             ///< of the base, in bins that hold both
    std::vector<int> experimentBins; ///< of the experiment, in the same bins
};

struct AuditDiff
{
    std::string base, experiment; ///< names of the datasets
    std::vector<MetricDiff> metrics;
    std::vector<ColumnDiff> columns; ///< of those that both have values in, or one of them alone

    /// A column whose statistic is above the threshold.
    bool drifts(double threshold) const;
};

AuditDiff diffAudits(const AuditReport &base, const AuditReport &experiment);
/// `frames`: null when pictures were not compared.
std::string auditDiffJson(const AuditDiff &diff, std::optional<double> threshold, const FrameComparison *frames = nullptr);

} // namespace tagmill
