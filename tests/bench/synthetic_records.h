// SPDX-License-Identifier: GPL-3.0-or-later
// Records that benches of datasets make up: a tag that faces the camera, somewhere in view; its corners fit its pose.
#pragma once

#include "core/dataset/scene_result.h"

#include <cmath>

namespace tagmill {

constexpr int recordsPerFrame = 10, camerasOfScene = 5;

inline DetectionRecord syntheticTag(int frame, int index)
{
    DetectionRecord record;
    record.image_id = imageId(frame / camerasOfScene, frame % camerasOfScene);
    record.tag_id = index;
    record.tag_family = "tag36h11";
    record.k_matrix << 600.125, 0, 320, 0, 600.125, 240, 0, 0, 1;
    record.resolution = {640, 480};
    record.tag_size_mm = 100;
    const double roll = 0.1 * frame + index, z = 1 + 0.001 * (frame % 977) + 0.1 * index;
    const Vector3 position(0.15 * std::cos(roll), 0.15 * std::sin(roll), z);
    record.position = position;
    record.rotation_quaternion = Vector4(std::cos(roll / 2), 0, 0, std::sin(roll / 2));
    record.distance = position.norm();
    record.angle_of_incidence = std::acos(z / position.norm()) * 180 / M_PI;
    const double h = record.tag_size_mm / 2000;
    for (const auto &[x, y] : {std::pair(-h, -h), {h, -h}, {h, h}, {-h, h}}) {
        const Vector3 p = position + Vector3(x * std::cos(roll) - y * std::sin(roll), x * std::sin(roll) + y * std::cos(roll), 0);
        record.corners.emplace_back(600.125 * p.x() / p.z() + 320, 600.125 * p.y() / p.z() + 240);
        record.corners_state.push_back(PointState::Visible);
    }
    record.pixel_area = std::pow(600.125 * 2 * h / z, 2);
    record.ppm = 600.125 * 2 * h / z / 8;
    record.global_seed = 42;
    record.scene_seed = 1000 + frame / camerasOfScene;
    return record;
}

} // namespace tagmill
