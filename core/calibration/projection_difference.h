// SPDX-License-Identifier: GPL-3.0-or-later
// Projection difference: how far two lenses put the same point of the world apart in the picture (DESIGN 23). The
// rotation between them is fitted, as poses absorb it; only the area that the calibration saw is judged, because beyond
// it a polynomial may do as it likes.
#pragma once

#include "core/calibration/solved_lens.h"

#include <optional>
#include <span>
#include <vector>

namespace tagmill {

/// The part of a picture in which points were: convex hull of each view's points, all of them together.
class CoveredArea
{
public:
    explicit CoveredArea(Size2i resolution)
        : m_resolution(resolution)
    {
    }
    void add(std::span<const Vector2> pointsOfOneView);
    bool contains(const Vector2 &pixel) const;
    Size2i resolution() const { return m_resolution; }
    bool isEmpty() const { return m_hulls.empty(); }

private:
    Size2i m_resolution;
    std::vector<std::vector<Vector2>> m_hulls; ///< clockwise in the picture
};

struct ProjectionDifference
{
    int points = 0;       ///< of a grid over the covered area
    double rms = 0, max = 0; ///< px
    double coverage = 0;  ///< covered share of the picture
    Vector3 rotation = Vector3::Zero(); ///< rad, that was fitted
    int columns = 0, rows = 0;          ///< of the grid, equal cells over the picture
    std::vector<double> cells_px{};     ///< in the cells' centres, row by row; NaN outside of the covered area
};

/// Nothing when nothing is covered, or the solved lens puts the covered part nowhere.
std::optional<ProjectionDifference> projectionDifference(const CameraModel &truth, const SolvedLens &solved, const CoveredArea &area);

} // namespace tagmill
