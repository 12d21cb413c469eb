// SPDX-License-Identifier: GPL-3.0-or-later
// Brushing: which frames stand behind a part of one chart of an audit, and how chosen frames are spread in all of them.
// Walks over the columns of the records: a million take tens of milliseconds.
#pragma once

#include "core/audit/audit.h"

#include <span>

namespace tagmill {

/// Frames, ascending, with a value of the quantity in the bins first … last of the report's histogram.
std::vector<size_t> framesInBins(const Dataset &dataset, const AuditReport &report, Quantity quantity, int first, int last);
/// Frames, ascending, with a point in a cell of CoverageReport.
std::vector<size_t> framesInCell(const Dataset &dataset, int column, int row);

/// What some frames put into the charts of their report.
struct AuditPart
{
    std::array<std::vector<int>, quantityCount> counts; ///< by bin of the report's histograms
    CoverageReport coverage;
};
AuditPart partOfAudit(const Dataset &dataset, const AuditReport &report, std::span<const size_t> frames);

} // namespace tagmill
