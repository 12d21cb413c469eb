// SPDX-License-Identifier: GPL-3.0-or-later
// Bridge between Image and OpenCV; the only place that knows both. For .cpp files.
#pragma once

#include "core/image.h"

#include <opencv2/core/mat.hpp>

#include <type_traits>

namespace tagmill {

template<class T>
int cvType(const ImageOf<T> &image)
{
    static_assert(std::is_same_v<T, float> || std::is_same_v<T, std::uint8_t> || std::is_same_v<T, std::uint16_t>);
    const int depth = std::is_same_v<T, float> ? CV_32F : std::is_same_v<T, std::uint8_t> ? CV_8U : CV_16U;
    return CV_MAKETYPE(depth, image.channels);
}

/// A cv::Mat over the image's own pixels: no copy, valid as long as the image is. Channels stay in our order (RGB).
template<class T>
cv::Mat matView(ImageOf<T> &image)
{
    return {image.height, image.width, cvType(image), image.pixels.data()};
}

/// For reading only: OpenCV knows no const view.
template<class T>
const cv::Mat matView(const ImageOf<T> &image)
{
    return {image.height, image.width, cvType(image), const_cast<T *>(image.pixels.data())};
}

} // namespace tagmill
