// SPDX-License-Identifier: GPL-3.0-or-later
// A finished frame with its records, and the points of the truth that a measure takes.
#pragma once

#include "core/image.h"
#include "core/truth/detection_record.h"

#include <map>
#include <string>
#include <vector>

namespace tagmill::test {

struct Frame
{
    Image8 image;
    std::vector<DetectionRecord> records;
};

/// Saddle points inside the image, by keypoint id.
inline std::map<int, Vector2> keypoints(const std::vector<DetectionRecord> &records)
{
    std::map<int, Vector2> points;
    for (const DetectionRecord &record : records) {
        for (size_t i = 0; i < record.keypoints.size(); ++i) {
            if (record.keypoints_state[i] == PointState::Visible || record.keypoints_state[i] == PointState::Margin)
                points.emplace(static_cast<int>(i), *record.keypoints[i]);
        }
    }
    return points;
}

inline std::vector<Vector2> values(const std::map<int, Vector2> &points, const Vector2 &shift = {0, 0})
{
    std::vector<Vector2> list;
    for (const auto &[id, point] : points)
        list.push_back(point + shift);
    return list;
}

inline std::string joined(const std::vector<std::string> &faults)
{
    std::string text;
    for (const std::string &fault : faults)
        text += "; " + fault;
    return text;
}

} // namespace tagmill::test
