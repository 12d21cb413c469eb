// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/picture_difference.h"

#include "core/dataset/picture_file.h"
#include "core/imaging/raw_frame.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace tagmill {

namespace {

/// unit: what counts as one of 255.
template<class Code>
PictureDifference differenceOf(const ImageOf<Code> &a, const ImageOf<Code> &b, int unit)
{
    PictureDifference result;
    size_t pixels = 0;
    int largest = 0;
    double sum = 0, squares = 0;
    const auto channels = static_cast<size_t>(a.channels);
    for (size_t i = 0; i < a.pixels.size(); i += channels) {
        bool differs = false;
        for (size_t c = 0; c < channels; ++c) {
            const int difference = std::abs(int(a.pixels[i + c]) - int(b.pixels[i + c]));
            differs |= difference > 0;
            sum += difference;
            squares += double(difference) * difference;
            largest = std::max(largest, difference);
        }
        pixels += differs;
    }
    const auto values = double(a.pixels.size());
    result.share = double(pixels) * double(channels) / values;
    result.largest = (largest + unit - 1) / unit;
    result.mean = sum / values / unit;
    if (squares > 0)
        result.psnr_db = 10 * std::log10(255.0 * 255.0 * unit * unit * values / squares);
    return result;
}

bool isDeep(const std::string &png)
{
    constexpr size_t depth = 24; // in IHDR, which comes first
    return png.size() > depth && png[depth] == 16;
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
    if (bytesA && bytesB && (isDeep(*bytesA) || isDeep(*bytesB))) { // whose lower halves may be all that differs
        TAGMILL_TRY(const Image16 deep, decodePng16(*bytesA));
        TAGMILL_TRY(const Image16 otherDeep, decodePng16(*bytesB));
        pictures.difference = differenceOf(deep, otherDeep, 257);
        return pictures;
    }
    pictures.difference = differenceOf(one, other, 1);
    return pictures;
}

} // namespace tagmill
