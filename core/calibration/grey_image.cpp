// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/grey_image.h"

#include <opencv2/imgproc.hpp>

namespace tagmill {

cv::Mat greyOf(const Image8 &image)
{
    const cv::Mat view = matView(image);
    if (image.isEmpty() || image.channels == 1)
        return view;
    cv::Mat grey;
    cv::cvtColor(view, grey, image.channels == 4 ? cv::COLOR_RGBA2GRAY : cv::COLOR_RGB2GRAY);
    return grey;
}

} // namespace tagmill
