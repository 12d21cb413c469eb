// SPDX-License-Identifier: GPL-3.0-or-later
// OpenCV's ChArUco detector, whose interface changed at 4.7.
#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/version.hpp>

#if CV_VERSION_MAJOR > 4 || (CV_VERSION_MAJOR == 4 && CV_VERSION_MINOR >= 7)
#include <opencv2/objdetect/charuco_detector.hpp>
#else
#include <opencv2/aruco/charuco.hpp>
#endif

#include <vector>

namespace tagmill::test {

struct CharucoDetection
{
    std::vector<int> markerIds;
    std::vector<std::vector<cv::Point2f>> markerCorners; ///< OpenCV's pixels: ours − 0.5
    std::vector<int> saddleIds;
    std::vector<cv::Point2f> saddles; ///< ours: it adds its 0.5 itself
};

/// A board of 7 × 5 cells of 40 mm with markers of 30 mm from DICT_4X4_50.
inline CharucoDetection detectSampleBoard(const cv::Mat &grey)
{
    CharucoDetection found;
    const auto dictionary = cv::aruco::getPredefinedDictionary(cv::aruco::DICT_4X4_50);
#if CV_VERSION_MAJOR > 4 || (CV_VERSION_MAJOR == 4 && CV_VERSION_MINOR >= 7)
    const cv::aruco::CharucoDetector detector(cv::aruco::CharucoBoard(cv::Size(7, 5), 0.04f, 0.03f, dictionary));
    detector.detectBoard(grey, found.saddles, found.saddleIds, found.markerCorners, found.markerIds);
#else
    const auto board = cv::aruco::CharucoBoard::create(7, 5, 0.04f, 0.03f, dictionary);
    cv::aruco::detectMarkers(grey, dictionary, found.markerCorners, found.markerIds);
    if (!found.markerIds.empty())
        cv::aruco::interpolateCornersCharuco(found.markerCorners, found.markerIds, grey, board, found.saddles, found.saddleIds);
#endif
    return found;
}

} // namespace tagmill::test
