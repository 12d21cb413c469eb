// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blender/tag_readers.h"

#include "core/calibration/tag_detectors.h"
#include "core/target/family.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace tagmill::test {

int idReadAt(const Image8 &image, const std::vector<Vector2> &corners)
{
    constexpr int size = 10;
    std::vector<cv::Point2f> modules{{0, 0}, {size, 0}, {size, size}, {0, size}}, pixels;
    for (const Vector2 &corner : corners)
        pixels.emplace_back(float(corner.x()), float(corner.y()));
    const cv::Mat h = cv::getPerspectiveTransform(modules, pixels);
    std::vector<int> grey;
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size; ++column) {
            const cv::Mat p = h * (cv::Mat_<double>(3, 1) << column + 0.5, row + 0.5, 1);
            const int x = int(p.at<double>(0) / p.at<double>(2)), y = int(p.at<double>(1) / p.at<double>(2));
            grey.push_back(image.row(y)[3 * x]);
        }
    }
    const auto [low, high] = std::minmax_element(grey.begin(), grey.end());
    const int threshold = (*low + *high) / 2;
    int read = -1;
    for (int id = 0; id < findFamily("tag36h11")->codeCount; ++id) {
        const auto picture = tagModules("tag36h11", id, 2);
        bool isEqual = picture.has_value() && picture->size == size;
        for (int i = 0; isEqual && i < size * size; ++i)
            isEqual = picture->isBlack(i / size, i % size) == (grey[static_cast<size_t>(i)] < threshold);
        if (isEqual)
            read = read == -1 ? id : -2;
    }
    return read < 0 ? -1 : read;
}

std::map<int, std::vector<Vector2>> aprilTags(const Image8 &image, std::string_view family)
{
    std::map<int, std::vector<Vector2>> found;
    if (const auto tags = detectAprilTags(image, family))
        for (const DetectedTag &tag : *tags)
            found[tag.id].insert(found[tag.id].end(), tag.corners.begin(), tag.corners.end());
    return found;
}

} // namespace tagmill::test
