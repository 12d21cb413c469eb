// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_axes.h"

#include "core/optics/camera_model.h"
#include "core/truth/image_polygon.h"

#include <Eigen/Geometry>

namespace tagmill {

std::optional<std::array<Vector2, 4>> axesInImage(const DetectionRecord &record, double length)
{
    if (!record.position || !record.rotation_quaternion)
        return std::nullopt;
    const CameraModel camera(record.resolution, record.k_matrix, record.distortion_model, record.distortion_coeffs);
    const Vector4 &q = *record.rotation_quaternion;
    const Matrix3 cam_from_target = Eigen::Quaterniond(q[0], q[1], q[2], q[3]).toRotationMatrix();
    std::array<Vector2, 4> pixels;
    for (int i = 0; i < 4; ++i) {
        const Vector3 x_in_cam = i == 0 ? *record.position : Vector3(*record.position + length * cam_from_target.col(i - 1));
        const auto pixel = camera.project(x_in_cam);
        if (!pixel)
            return std::nullopt;
        pixels[static_cast<size_t>(i)] = *pixel;
    }
    return pixels;
}

std::vector<Vector2> outlineInImage(const DetectionRecord &record)
{
    return record.resolution.width > 0 ? recordPolygon(record) : std::vector<Vector2>();
}

} // namespace tagmill
