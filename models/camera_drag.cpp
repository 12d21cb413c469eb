// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/camera_drag.h"

#include <Eigen/Geometry>

namespace tagmill {

namespace {

Vector3 fromQt(const QVector3D &v)
{
    return {static_cast<double>(v.x()), static_cast<double>(v.y()), static_cast<double>(v.z())};
}

/// How far the anchor goes, m in the world.
Vector3 wayOf(const CameraDrag &drag, QPointF to)
{
    const auto start = drag.view.projectWithDepth(drag.anchor);
    if (!start)
        return Vector3::Zero();
    const QPointF by = to - drag.from;
    if (drag.axis == DragAxis::Free)
        return fromQt(drag.view.pointAt(start->toPointF() + by, static_cast<double>(start->z()))) - fromQt(drag.anchor);
    Vector3 direction = Vector3::Zero();
    direction[static_cast<int>(drag.axis) - static_cast<int>(DragAxis::X)] = 1;
    // As long as what the mouse did along the axis as it is seen; a hundredth of the depth decides how that is.
    const double step = static_cast<double>(start->z()) / 100;
    const Vector3 next = fromQt(drag.anchor) + direction * step;
    const auto end = drag.view.project(QVector3D(static_cast<float>(next.x()), static_cast<float>(next.y()), static_cast<float>(next.z())));
    const QPointF along = end ? *end - start->toPointF() : QPointF();
    const double squared = QPointF::dotProduct(along, along);
    constexpr double least = 0.01; // px²: the axis points at the eye
    return squared > least ? Vector3(direction * (step * QPointF::dotProduct(by, along) / squared)) : Vector3(Vector3::Zero());
}

} // namespace

std::vector<PlacedPose> CameraDrag::at(QPointF to) const
{
    const Vector3 way = wayOf(*this, to);
    std::vector<PlacedPose> poses = before;
    for (auto &[index, pose] : poses) {
        if (kind == DragKind::Move)
            pose.topRightCorner<3, 1>() += way;
        else
            pose = aimedCamera(pose, fromQt(anchor) + way);
    }
    return poses;
}

Matrix4 aimedCamera(const Matrix4 &world_from_camera, const Vector3 &at)
{
    const Vector3 forward = at - world_from_camera.topRightCorner<3, 1>();
    if (forward.norm() < 1e-9)
        return world_from_camera;
    const Vector3 now = -world_from_camera.block<3, 1>(0, 2);
    Matrix4 aimed = world_from_camera;
    aimed.topLeftCorner<3, 3>() = Eigen::Quaterniond::FromTwoVectors(now, forward).toRotationMatrix() * world_from_camera.topLeftCorner<3, 3>();
    return aimed;
}

} // namespace tagmill
