// SPDX-License-Identifier: GPL-3.0-or-later
// Corners of tags as AprilTag 3 finds them, against the truth: outwards along the tag's diagonals. A pixel centre that is
// mistaken moves all corners one way; an edge that is drawn too dark or too bright moves them in or out, which this sees.
#pragma once

#include "core/image.h"
#include "core/truth/detection_record.h"

#include <string>
#include <vector>

namespace tagmill::test {

/// What a detector's corners are held against: the corners, or where straight lines through the tag's edges cross, which is
/// all that a detector of straight edges can see of a tag that a wide lens bends.
enum class TruthCorners { Exact, OfStraightEdges };

class OutwardMeasure
{
public:
    explicit OutwardMeasure(TruthCorners truth = TruthCorners::Exact)
        : m_truth(truth)
    {
    }

    /// Takes the tags that are whole in the picture and at least 4 px a module; `grown` is added to the truth's half
    /// diagonals, in px: the control.
    void add(const Image8 &image, const std::vector<DetectionRecord> &records, double grown = 0);

    int corners() const { return static_cast<int>(m_outward.size()); }
    int missed() const { return m_missed; }                 ///< tags that should have been found
    double mean() const;                                     ///< px, signed, + away from the tag's centre
    std::string text() const;

    /// What is wrong, one clause each; empty when the measure is passed.
    std::vector<std::string> faults(int fewest, double meanLimit) const;

private:
    TruthCorners m_truth;
    std::vector<double> m_outward;
    int m_missed = 0;
};

} // namespace tagmill::test
