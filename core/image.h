// SPDX-License-Identifier: GPL-3.0-or-later
// Image: interleaved pixels, rows top to bottom, no padding. OpenCV stays behind core/image_cv.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tagmill {

template<class T>
struct ImageOf
{
    int width = 0;
    int height = 0;
    int channels = 0;
    std::vector<T> pixels; ///< height · width · channels values

    ImageOf() = default;
    ImageOf(int w, int h, int c)
        : width(w)
        , height(h)
        , channels(c)
        , pixels(static_cast<size_t>(w) * static_cast<size_t>(h) * static_cast<size_t>(c))
    {
    }
    T *row(int y) { return pixels.data() + static_cast<size_t>(y) * static_cast<size_t>(width) * static_cast<size_t>(channels); }
    const T *row(int y) const { return pixels.data() + static_cast<size_t>(y) * static_cast<size_t>(width) * static_cast<size_t>(channels); }
    bool isEmpty() const { return pixels.empty(); }
};

using ImageF = ImageOf<float>;          ///< linear radiance
using Image8 = ImageOf<std::uint8_t>;   ///< sensor image
using Image16 = ImageOf<std::uint16_t>;

} // namespace tagmill
