// SPDX-License-Identifier: GPL-3.0-or-later
// How far two pictures are apart, pixel by pixel: of a frame that was made twice, or of two datasets.
#pragma once

#include "core/dataset/dataset.h"
#include "core/image.h"

#include <limits>

namespace tagmill {

struct PictureDifference
{
    double share = 0; ///< of the pixels that differ
    int largest = 0;  ///< difference of a channel, of 255; of 16-bit pictures rounded up
    double mean = 0;  ///< of all channels, of 255
    double psnr_db = std::numeric_limits<double>::infinity(); ///< infinite when nothing differs

    bool isSame() const { return share == 0; }
};

struct ComparedPictures
{
    PictureDifference difference;
    Image8 a, b; ///< empty where their files are the same: nothing was decoded
};

/// Errors: those of decodedPicture(); InvalidValue reproduce.other_size.
Result<ComparedPictures> comparePictures(const Dataset &datasetA, const DatasetFrame &a, const Dataset &datasetB, const DatasetFrame &b);

} // namespace tagmill
