// SPDX-License-Identifier: GPL-3.0-or-later
// The fixed measure of DESIGN 22: refined saddle points against the truth, never started from the truth.
#pragma once

#include "core/geometry.h"
#include "core/image.h"

#include <random>
#include <string>
#include <vector>

namespace tagmill::test {

class CornerMeasure
{
public:
    /// Refines every point of truth (px, corner-origin) whose window lies in the image, from a place 1 to 1.5 px away.
    void add(const Image8 &image, const std::vector<Vector2> &truth);

    int points() const { return m_points; }
    int eligible() const { return static_cast<int>(m_offsets.size()); } ///< contrast ≥ 30 grey levels, moved ≥ 0.5 px
    int near() const;        ///< eligible ones within 0.5 px
    double median() const;   ///< of |refined − truth| over all eligible ones: none is dropped
    Vector2 mean() const;    ///< of refined − truth
    std::string text() const;

    /// Everything that is wrong, one clause each; empty when the measure is passed.
    std::vector<std::string> faults(int fewest, double medianLimit, double meanLimit) const;

private:
    std::mt19937 m_random{22};
    int m_points = 0;
    std::vector<Vector2> m_offsets;
};

} // namespace tagmill::test
