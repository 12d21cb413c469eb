// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/picture_difference.h"

#include "core/dataset/picture_file.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace tagmill {

namespace {

PictureDifference differenceOf(const Image8 &a, const Image8 &b)
{
    PictureDifference result;
    size_t pixels = 0;
    double sum = 0, squares = 0;
    const auto channels = static_cast<size_t>(a.channels);
    for (size_t i = 0; i < a.pixels.size(); i += channels) {
        bool differs = false;
        for (size_t c = 0; c < channels; ++c) {
            const int difference = std::abs(int(a.pixels[i + c]) - int(b.pixels[i + c]));
            differs |= difference > 0;
            sum += difference;
            squares += double(difference) * difference;
            result.largest = std::max(result.largest, difference);
        }
        pixels += differs;
    }
    const auto values = double(a.pixels.size());
    result.share = double(pixels) * double(channels) / values;
    result.mean = sum / values;
    if (squares > 0)
        result.psnr_db = 10 * std::log10(255.0 * 255.0 * values / squares);
    return result;
}

} // namespace

Result<ComparedPictures> comparePictures(const Dataset &datasetA, const DatasetFrame &a, const Dataset &datasetB, const DatasetFrame &b)
{
    const auto bytesA = readPicture(a), bytesB = readPicture(b);
    if (bytesA && bytesB && *bytesA == *bytesB)
        return ComparedPictures{};
    ComparedPictures pictures;
    TAGMILL_TRY(pictures.a, decodedPicture(datasetA, a));
    TAGMILL_TRY(pictures.b, decodedPicture(datasetB, b));
    const Image8 &one = pictures.a, &other = pictures.b;
    if (one.width != other.width || one.height != other.height || one.channels != other.channels)
        return makeError(Errc::InvalidValue, "reproduce.other_size", {std::to_string(one.width), std::to_string(one.height), std::to_string(other.width), std::to_string(other.height)});
    pictures.difference = differenceOf(one, other);
    return pictures;
}

} // namespace tagmill
