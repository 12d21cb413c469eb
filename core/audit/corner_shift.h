// SPDX-License-Identifier: GPL-3.0-or-later
// CornerShift: how far apart the corners of targets lie in two pictures of one view. Each picture is measured by itself: corners of
// tags and saddle points of ChArUco boards are where its edges cross (edge_refinement.h) or, of targets too small for that, where
// OpenCV or AprilTag 3 detect them. The mean tells a picture that moved, the RMS one that bent or lost its sharpness; noise
// scatters both a little.
#pragma once

#include "core/image.h"
#include "core/truth/detection_record.h"

#include <vector>

namespace tagmill {

// What two versions of a renderer may differ by. Chosen well above what other noise does, below what a detector
// is asked for.
constexpr double mostMeanShift_px = 0.1;
constexpr double mostRmsShift_px = 0.25;
constexpr double mostCornersLost = 0.1; ///< of those that the first picture shows
constexpr int fewestCorners = 4;        ///< fewer tell nothing: noise alone moves one by as much

struct CornerShift
{
    int compared = 0;         ///< measured in both pictures
    int lost = 0;             ///< in the first alone; of those by edges, as detectors miss a small target for a little noise
    Vector2 mean{0, 0};       ///< px, in the second less in the first
    double rms_px = 0, largest_px = 0; ///< of the distances
    /// Also of pictures that show too little to be measured.
    bool isWithinLimits() const;
};

CornerShift cornerShift(const Image8 &before, const Image8 &now, const std::vector<DetectionRecord> &records);

} // namespace tagmill
