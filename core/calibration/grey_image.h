// SPDX-License-Identifier: GPL-3.0-or-later
// A sensor image as detectors take it. Private to core/calibration and tests, for .cpp files.
#pragma once

#include "core/image_cv.h"

namespace tagmill {

/// One channel: of RGB by OpenCV's weights; the image's own pixels when it has one already.
cv::Mat greyOf(const Image8 &image);

} // namespace tagmill
