// SPDX-License-Identifier: GPL-3.0-or-later
// TimeSlices: a rolling shutter behind a warped lens, whose raw rows are not the sensor's. The frame is rendered at
// several times, each as a band of raw rows with a global shutter; a row of the sensor is the mix of the two slices
// between which its exposure begins, so that the mean place of everything that moves evenly is exact (DESIGN 12).
#pragma once

#include "core/scene/camera_motion.h"
#include "core/scene/raw_plan.h"

#include <vector>

namespace tagmill {

struct TimeSlice
{
    static constexpr int fewest = 16, most = 64;

    double begin = 0;           ///< s, of its exposure
    int firstRow = 0;           ///< of the sensor
    std::vector<float> weights; ///< of that row and those after it
    int top = 0, height = 0;    ///< rows of the raw frame that it holds
};

/// Empty unless the camera moves, rolls and is warped. Their bands stand one below the other in the raw file.
std::vector<TimeSlice> timeSlices(const SceneRecipe &recipe, int cameraIndex, const RawPlan &plan);

} // namespace tagmill
