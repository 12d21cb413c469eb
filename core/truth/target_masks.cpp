// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truth/target_masks.h"

#include "core/transform_point.h"
#include "core/truth/image_polygon.h"
#include "core/truth/obstacles.h"
#include "core/truth/truth_camera.h"
#include "core/truth/truth_targets.h"

#include <Eigen/Geometry>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace tagmill {

namespace {

enum Seen : std::uint8_t { Nothing, Occluded, Visible };

struct Ray
{
    Vector3 eye, direction; ///< in world; direction: of length 1
};

struct PixelBox
{
    int left, top, right, bottom; ///< right, bottom: one past the end
};

/// The pixels a target can show in, a little wider: its outline's ends may lie in rows of other times.
PixelBox boxOf(const SeenTarget &seen, const TruthCamera &camera)
{
    std::vector<Vector3> outline;
    for (const Vector3 &corner : seen.target.corners_in_target) {
        const Vector3 x_in_world = transformPoint(seen.target.world_from_target, corner);
        outline.push_back(transformPoint(camera.momentOf(x_in_world).cam_from_world, x_in_world));
    }
    const Size2i size = camera.lens().resolution();
    PixelBox box{size.width, size.height, 0, 0};
    for (const Vector2 &point : imagePolygon(camera.lens(), outline)) {
        box.left = std::min(box.left, static_cast<int>(point.x()) - 2);
        box.top = std::min(box.top, static_cast<int>(point.y()) - 2);
        box.right = std::max(box.right, static_cast<int>(point.x()) + 3);
        box.bottom = std::max(box.bottom, static_cast<int>(point.y()) + 3);
    }
    return {std::max(box.left, 0), std::max(box.top, 0), std::min(box.right, size.width), std::min(box.bottom, size.height)};
}

/// How far along the ray it meets the target, m.
std::optional<double> distanceTo(const TruthTarget &target, const Matrix4 &target_from_world, const Ray &ray)
{
    const Vector3 eye = transformPoint(target_from_world, ray.eye), direction = target_from_world.block<3, 3>(0, 0) * ray.direction;
    const double distance = -eye.z() / direction.z();
    if (!(distance > 0) || !std::isfinite(distance))
        return std::nullopt;
    const Vector3 place = eye + distance * direction, &first = target.corners_in_target[0], &last = target.corners_in_target[2];
    const bool isInside = place.x() >= first.x() && place.x() <= last.x() && place.y() >= first.y() && place.y() <= last.y();
    return isInside ? std::optional(distance) : std::nullopt;
}

class MaskPainter
{
public:
    MaskPainter(const SceneRecipe &recipe, int cameraIndex)
        : m_camera(recipe, cameraIndex)
        , m_obstacles(recipe)
        , m_size(m_camera.lens().resolution())
        , m_nearest(static_cast<size_t>(m_size.width) * static_cast<size_t>(m_size.height), std::numeric_limits<double>::infinity())
        , m_masks{Image16(m_size.width, m_size.height, 1), Image8(m_size.width, m_size.height, 1)}
    {
    }

    void paint(const SeenTarget &seen, std::uint16_t number)
    {
        const PixelBox box = boxOf(seen, m_camera);
        const Matrix4 target_from_world = rigidInverse(seen.target.world_from_target);
        for (int y = box.top; y < box.bottom; ++y) {
            const TruthCamera::Moment moment = m_camera.momentOfRow(y + 0.5);
            const Matrix4 world_from_cam = rigidInverse(moment.cam_from_world);
            for (int x = box.left; x < box.right; ++x) {
                const auto x_in_cam = m_camera.lens().unproject({x + 0.5, y + 0.5});
                if (x_in_cam)
                    paintPixel(seen.target, target_from_world, {moment.eye, (world_from_cam.block<3, 3>(0, 0) * *x_in_cam).normalized()}, x, y, number);
            }
        }
    }

    TargetMasks take() { return std::move(m_masks); }

private:
    void paintPixel(const TruthTarget &target, const Matrix4 &target_from_world, const Ray &ray, int x, int y, std::uint16_t number)
    {
        constexpr double samePlane = 1e-7; ///< m; a board lies under its markers
        double &nearest = m_nearest[static_cast<size_t>(y) * static_cast<size_t>(m_size.width) + static_cast<size_t>(x)];
        const std::optional<double> distance = distanceTo(target, target_from_world, ray);
        if (!distance || *distance > nearest - (target.type == RecordType::Board ? samePlane : -samePlane))
            return;
        nearest = *distance;
        const bool isHidden = m_obstacles.hide(ray.eye + *distance * ray.direction, ray.eye, target.object);
        m_masks.instance.row(y)[x] = isHidden ? 0 : number;
        m_masks.visibility.row(y)[x] = isHidden ? Occluded : Visible;
    }

    TruthCamera m_camera;
    Obstacles m_obstacles;
    Size2i m_size;
    std::vector<double> m_nearest; ///< m, along each pixel's ray
    TargetMasks m_masks;
};

} // namespace

TargetMasks targetMasks(const SceneRecipe &recipe, int cameraIndex)
{
    MaskPainter painter(recipe, cameraIndex);
    const std::vector<SeenTarget> seen = seenTargets(recipe, cameraIndex);
    for (size_t i = 0; i < seen.size() && i + 1 <= std::numeric_limits<std::uint16_t>::max(); ++i)
        painter.paint(seen[i], static_cast<std::uint16_t>(i + 1));
    return painter.take();
}

} // namespace tagmill
