// SPDX-License-Identifier: GPL-3.0-or-later
// PlanCoverage: how the planned cameras are spread, from their truth: a value of each quantity a camera, where in the image the
// points lie, how the views vary as ROS camera_calibration counts it, and which ids are seen how often. And the way back:
// which cameras are behind a bar, a cell or an id.
#pragma once

#include "core/audit/coverage.h"
#include "core/histogram.h"
#include "models/plan_model.h"

#include <QString>

#include <bitset>

namespace tagmill {

/// Of the board, else of the nearest tag. Elevation: the camera above the horizon of the target's middle. Tilt: of the
/// target's plane against the image plane. Area: of the target in the image.
enum class PlanQuantity { Distance, Incidence, Ppm, Roll, Elevation, Tilt, Area };
inline constexpr size_t planQuantityCount = 7;
QString planQuantityLabel(PlanQuantity quantity);
QString planQuantityUnit(PlanQuantity quantity); ///< "m", "°", "px", "px²"

using ImageCells = std::bitset<CoverageReport::columns * CoverageReport::rows>;

struct PlanCoverage
{
    std::shared_ptr<const Plan> plan;
    /// One a camera of the plan; NaN when it sees no target.
    std::array<std::vector<double>, planQuantityCount> values;
    CoverageReport coverage;
    std::vector<ImageCells> cells;              ///< one a camera: where its points lie
    std::map<std::string, std::map<int, std::vector<int>>> seen; ///< family → id → cameras that see it whole

    std::array<Histogram, planQuantityCount> histograms; ///< of the values
    std::map<std::string, Histogram> idHistograms;       ///< family → of what is seen

    const std::vector<double> &of(PlanQuantity quantity) const { return values[static_cast<size_t>(quantity)]; }
    /// Indices into the plan's cameras; `low` counts, `high` does not, but for the highest value of all.
    std::vector<int> camerasBetween(PlanQuantity quantity, double low, double high) const;
    std::vector<int> camerasInCell(int column, int row) const;
    std::vector<int> camerasThatSee(const std::string &family, double lowId, double highId) const;
};

/// Thousands of cameras a second. Error Cancelled.
Result<std::shared_ptr<const PlanCoverage>> planCoverage(std::shared_ptr<const Plan> plan, Executor &executor, const Progress &progress = {});

} // namespace tagmill
