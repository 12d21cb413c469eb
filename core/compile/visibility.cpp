// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/visibility.h"

#include "core/transform_point.h"

#include <Eigen/Geometry>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

const double cosineOf80Degrees = std::cos(80 * 3.14159265358979323846 / 180.0);

std::array<Vector3, 4> planeCorners(const Matrix4 &world_from_object, double hx, double hy)
{
    return {transformPoint(world_from_object, {-hx, -hy, 0}), transformPoint(world_from_object, {hx, -hy, 0}),
            transformPoint(world_from_object, {hx, hy, 0}), transformPoint(world_from_object, {-hx, hy, 0})};
}

double quadArea(const std::array<Vector2, 4> &p)
{
    double sum = 0;
    for (size_t i = 0; i < 4; ++i) {
        const Vector2 &a = p[i], &b = p[(i + 1) % 4];
        sum += a.x() * b.y() - b.x() * a.y();
    }
    return 0.5 * std::abs(sum);
}

std::optional<Vector2> project(const CompileContext &context, const ViewRules &rules, const Vector3 &x_in_cam)
{
    if (!rules.withLens) {
        if (x_in_cam.z() <= 1e-6)
            return std::nullopt;
        const Matrix3 &k = context.camera.k();
        return Vector2(x_in_cam.x() / x_in_cam.z() * k(0, 0) + k(0, 2), x_in_cam.y() / x_in_cam.z() * k(1, 1) + k(1, 2));
    }
    return rules.formulaOnly ? context.camera.projectByFormula(x_in_cam) : context.camera.project(x_in_cam);
}

/// World-to-camera in OpenCV axes.
Matrix4 cameraFromWorld(const Matrix4 &world_from_camera)
{
    return rigidInverse(flipCameraAxes(world_from_camera));
}

int dataBits(const CompileContext &context, const ObjectRecipe &object)
{
    const TagFamily *const family = findFamily(object.tag ? std::string_view(object.tag->tag_family) : "tag36h11");
    if (!family)
        return 36;
    return context.behaviour.peerFamilyTables ? family->compatBits : family->dataBits;
}

} // namespace

ViewRules searchRules(const Behaviour &behaviour)
{
    return {behaviour.looseFacing ? 0.1 : cosineOf80Degrees, true, behaviour.lensBeyondItsLimit};
}

TargetPlane targetPlane(const CompileContext &context, const ObjectRecipe &object, bool alwaysByArea)
{
    const Behaviour &behaviour = context.behaviour;
    double hx = 0, hy = 0;
    double borderX = 0, borderY = 0;
    Vector3 scale = Vector3::Ones();
    if (object.board) {
        // render-tag looks at the inner half of a plane that its scale stretches; ours is the print itself.
        hx = borderX = behaviour.boardFrameIsHalf ? 0.5 : object.board->width() / 2;
        hy = borderY = behaviour.boardFrameIsHalf ? 0.5 : object.board->height() / 2;
        if (behaviour.boardFrameIsHalf)
            scale = object.scale;
    } else if (object.plain_board) {
        hx = borderX = object.plain_board->cols * object.plain_board->square_size / 2;
        hy = borderY = object.plain_board->rows * object.plain_board->square_size / 2;
    } else if (object.tag) {
        hx = hy = borderX = borderY = object.tag->tag_size / 2;
        if (!behaviour.tagFrameIsBorder)
            if (const TagFamily *const family = findFamily(object.tag->tag_family))
                hx = hy = family->printEdge(object.tag->tag_size, object.tag->margin_bits) / 2;
    }
    // Measured prints are larger or smaller than their design; the factors are 1 where nothing was measured.
    hx *= object.print_scale.x();
    borderX *= object.print_scale.x();
    hy *= object.print_scale.y();
    borderY *= object.print_scale.y();
    const Matrix4 world_from_object = poseMatrix(object.location, object.rotation_euler, scale);
    TargetPlane plane;
    plane.centre = object.location;
    plane.normal = world_from_object.col(2).head<3>().normalized();
    plane.corners = planeCorners(world_from_object, hx, hy);
    plane.border = planeCorners(world_from_object, borderX, borderY);
    plane.radius = std::hypot(hx, hy);
    const CameraConfig &camera = context.config.camera;
    if (alwaysByArea || camera.min_tag_pixels.value_or(0) != 0 || camera.max_tag_pixels.value_or(0) != 0) {
        const double least = camera.min_tag_pixels.value_or(0);
        const double most = camera.max_tag_pixels.value_or(0);
        plane.minArea = least != 0 ? least : dataBits(context, object);
        plane.maxArea = most != 0 ? most : static_cast<double>(camera.resolution.width) * camera.resolution.height;
    }
    return plane;
}

Rejection judgeView(const CompileContext &context, const ViewRules &rules, const TargetPlane &target, const Matrix4 &world_from_camera)
{
    const Vector3 toCamera = world_from_camera.col(3).head<3>() - target.centre;
    const double distance = toCamera.norm();
    if (distance < 1e-6)
        return Rejection::TooNear;
    if (!(target.normal.dot(toCamera / distance) > rules.minCosine))
        return Rejection::Facing;

    const Size2i size = context.camera.resolution();
    const Matrix4 cam_from_world = cameraFromWorld(world_from_camera);
    std::array<Vector2, 4> pixels;
    for (size_t i = 0; i < 4; ++i) {
        const auto pixel = project(context, rules, transformPoint(cam_from_world, target.corners[i]));
        if (!pixel || !(pixel->x() >= 0 && pixel->x() <= size.width && pixel->y() >= 0 && pixel->y() <= size.height))
            return Rejection::Frame;
        pixels[i] = *pixel;
    }
    if (target.minArea == 0 && target.maxArea == 0)
        return Rejection::None;
    if (!context.behaviour.tagFrameIsBorder)
        for (size_t i = 0; i < 4; ++i)
            pixels[i] = project(context, rules, transformPoint(cam_from_world, target.border[i])).value_or(pixels[i]);
    const double area = quadArea(pixels);
    return area < target.minArea ? Rejection::TooSmall : area > target.maxArea ? Rejection::TooLarge : Rejection::None;
}

bool isHidden(const TargetPlane &target, std::span<const TargetPlane> planes, size_t self, const Vector3 &camera)
{
    const auto isBetween = [&](const TargetPlane &plane, const Vector3 &point) {
        const Vector3 ray = point - camera;
        const double along = plane.normal.dot(ray);
        if (std::abs(along) < 1e-12)
            return false;
        const double t = plane.normal.dot(plane.centre - camera) / along;
        if (t <= 0 || t >= 1 - 1e-9)
            return false;
        const Vector3 hit = camera + t * ray - plane.centre;
        const Vector3 x = plane.corners[1] - plane.corners[0], y = plane.corners[3] - plane.corners[0];
        return std::abs(hit.dot(x)) <= x.squaredNorm() / 2 && std::abs(hit.dot(y)) <= y.squaredNorm() / 2;
    };
    for (size_t i = 0; i < planes.size(); ++i) {
        if (i == self)
            continue;
        if (isBetween(planes[i], target.centre) || std::any_of(target.corners.begin(), target.corners.end(), [&](const Vector3 &c) { return isBetween(planes[i], c); }))
            return true;
    }
    return false;
}

} // namespace tagmill
