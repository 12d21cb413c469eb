// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/shadow_outlines.h"

#include "core/imaging/surface.h"
#include "core/transform_point.h"

#include <Eigen/Geometry>

#include <algorithm>
#include <map>

namespace tagmill {

namespace {

double cross(const Vector2 &o, const Vector2 &a, const Vector2 &b)
{
    return (a.x() - o.x()) * (b.y() - o.y()) - (a.y() - o.y()) * (b.x() - o.x());
}

/// Andrew's monotone chain, counter-clockwise.
std::vector<Vector2> convexHull(std::vector<Vector2> points)
{
    std::sort(points.begin(), points.end(), [](const Vector2 &a, const Vector2 &b) { return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y(); });
    std::vector<Vector2> hull;
    const auto grow = [&hull](const auto &from, const auto &to, size_t least) {
        for (auto p = from; p != to; ++p) {
            while (hull.size() >= least + 2 && cross(hull[hull.size() - 2], hull.back(), *p) <= 0)
                hull.pop_back();
            hull.push_back(*p);
        }
    };
    grow(points.begin(), points.end(), 0);
    if (hull.empty())
        return hull;
    hull.pop_back();
    grow(points.rbegin(), points.rend(), hull.size());
    if (!hull.empty())
        hull.pop_back();
    return hull;
}

/// The part of a convex polygon inside a rectangle around the origin.
std::vector<Vector2> clipToRectangle(std::vector<Vector2> polygon, const Vector2 &half)
{
    for (int side = 0; side < 4; ++side) {
        const int axis = side / 2;
        const double sign = side % 2 ? -1 : 1;
        std::vector<Vector2> inside;
        for (size_t i = 0; i < polygon.size(); ++i) {
            const Vector2 &a = polygon[i], &b = polygon[(i + 1) % polygon.size()];
            const double da = half[axis] - sign * a[axis], db = half[axis] - sign * b[axis];
            if (da >= 0)
                inside.push_back(a);
            if ((da >= 0) != (db >= 0))
                inside.push_back(a + (b - a) * (da / (da - db)));
        }
        polygon = std::move(inside);
    }
    return polygon;
}

/// The plane of a print or of the floor with axes along its edges.
struct Surface
{
    Vector3 centre, x, y;
    Vector2 half;
};

Surface surfaceOf(const Patch &patch)
{
    const Vector3 across = patch.outline[1] - patch.outline[0], up = patch.outline[3] - patch.outline[0];
    return {(patch.outline[0] + patch.outline[2]) / 2, across.normalized(), up.normalized(), Vector2(across.norm(), up.norm()) / 2};
}

/// All that the lit sides of one solid throw on one surface: the shadow of a convex thing is convex.
std::vector<Vector3> outline(const Patch &receiver, const std::vector<const Patch *> &sides, const Lamp &lamp)
{
    const Surface surface = surfaceOf(receiver);
    std::vector<Vector2> points;
    for (const Patch *side : sides)
        for (const Vector3 &corner : shadowOn(receiver, *side, lamp, lamp.position))
            points.emplace_back((corner - surface.centre).dot(surface.x), (corner - surface.centre).dot(surface.y));
    std::vector<Vector3> corners;
    for (const Vector2 &p : clipToRectangle(convexHull(std::move(points)), surface.half))
        corners.push_back(surface.centre + surface.x * p.x() + surface.y * p.y());
    return corners;
}

/// An eye far above: prints that lie on the table face it.
Matrix4 eyeFromWorld()
{
    Matrix4 eye = Matrix4::Identity();
    eye.diagonal() << 1, -1, -1, 1;
    eye(2, 3) = 1000;
    return eye;
}

} // namespace

std::vector<ShadowOutline> shadowOutlines(const RenderScene &scene)
{
    const Matrix4 eye_from_world = eyeFromWorld(), world_from_eye = rigidInverse(eye_from_world);
    std::vector<Patch> casters = makeCasters(scene, eye_from_world);
    std::map<const SceneObject *, std::vector<const Patch *>> solids;
    for (const Patch &caster : casters)
        if (caster.isSide)
            solids[caster.object].push_back(&caster);
    std::vector<ShadowOutline> outlines;
    if (solids.empty())
        return outlines;
    const std::vector<Patch> receivers = makePatches(scene, eye_from_world);
    for (const Lamp &lamp : makeLamps(scene, eye_from_world)) {
        for (const Patch &receiver : receivers) {
            if (receiver.isSide)
                continue;
            for (const auto &[object, sides] : solids) {
                ShadowOutline shadow{world_from_eye.topLeftCorner<3, 3>() * receiver.normal, outline(receiver, sides, lamp)};
                for (Vector3 &corner : shadow.corners)
                    corner = transformPoint(world_from_eye, corner);
                if (shadow.corners.size() >= 3)
                    outlines.push_back(std::move(shadow));
            }
        }
    }
    return outlines;
}

} // namespace tagmill
