// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/opencv_dictionary.h"

#include <opencv2/core/version.hpp>
#if CV_VERSION_MAJOR > 4 || (CV_VERSION_MAJOR == 4 && CV_VERSION_MINOR >= 7)
#include <opencv2/objdetect/aruco_dictionary.hpp>
#else
#include <opencv2/aruco/dictionary.hpp>
#endif

namespace tagmill {

namespace {

/// A copy by value, whatever the interface hands out.
cv::aruco::Dictionary predefined(int number)
{
#if CV_VERSION_MAJOR > 4 || (CV_VERSION_MAJOR == 4 && CV_VERSION_MINOR >= 7)
    return cv::aruco::getPredefinedDictionary(number);
#else
    return *cv::aruco::getPredefinedDictionary(number);
#endif
}

} // namespace

std::optional<DictionaryCodes> openCvDictionary(int number)
{
    try {
        const cv::aruco::Dictionary dictionary = predefined(number);
        DictionaryCodes result{dictionary.markerSize, {}};
        result.codes.reserve(static_cast<size_t>(dictionary.bytesList.rows));
        for (int id = 0; id < dictionary.bytesList.rows; ++id) {
            const cv::Mat bits = cv::aruco::Dictionary::getBitsFromByteList(dictionary.bytesList.rowRange(id, id + 1), result.edge);
            std::uint64_t code = 0;
            for (int row = 0; row < result.edge; ++row)
                for (int column = 0; column < result.edge; ++column)
                    code = code << 1 | (bits.at<unsigned char>(row, column) ? 1u : 0u);
            result.codes.push_back(code);
        }
        return result;
    } catch (const cv::Exception &) {
        return std::nullopt;
    }
}

} // namespace tagmill
