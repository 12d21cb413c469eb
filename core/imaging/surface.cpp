// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/surface.h"

#include "core/transform_point.h"

#include <Eigen/Geometry>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

constexpr double flat = 1e-9; ///< m: how far a point may lie beside a plane and still be in it

Vector3 vertexOf(const Mesh &mesh, std::int32_t index)
{
    const auto i = 3 * static_cast<size_t>(index);
    return {mesh.vertices[i], mesh.vertices[i + 1], mesh.vertices[i + 2]};
}

/// Plane z = 0 of the object, or one plane a face.
bool isFlat(const Mesh &mesh)
{
    for (size_t i = 2; i < mesh.vertices.size(); i += 3)
        if (mesh.vertices[i] != 0)
            return false;
    return true;
}

/// A print: all faces at once.
Patch printPatch(const SceneObject &object, const Matrix4 &cam_from_object)
{
    const Mesh &mesh = *object.mesh;
    Patch patch;
    patch.object = &object;
    patch.cam_from_object = cam_from_object;
    patch.point = cam_from_object.topRightCorner<3, 1>();
    patch.normal = cam_from_object.col(2).head<3>().normalized();
    double x0 = INFINITY, y0 = INFINITY, x1 = -INFINITY, y1 = -INFINITY;
    for (size_t i = 0; i + 2 < mesh.vertices.size(); i += 3) {
        x0 = std::min<double>(x0, mesh.vertices[i]);
        x1 = std::max<double>(x1, mesh.vertices[i]);
        y0 = std::min<double>(y0, mesh.vertices[i + 1]);
        y1 = std::max<double>(y1, mesh.vertices[i + 1]);
    }
    const Vector3 corners[] = {{x0, y0, 0}, {x1, y0, 0}, {x1, y1, 0}, {x0, y1, 0}};
    for (size_t i = 0; i < 4; ++i)
        patch.outline[i] = transformPoint(cam_from_object, corners[i]);
    std::uint32_t first = 0;
    for (std::uint32_t face = 0; face < mesh.face_sizes.size(); ++face) {
        patch.faces.push_back(face);
        patch.firsts.push_back(first);
        first += static_cast<std::uint32_t>(mesh.face_sizes[face]);
    }
    if (patch.normal.dot(patch.point) > 0) // the camera sees its back
        patch.normal = -patch.normal;
    return patch;
}

/// A solid: the sides the camera sees, which are quads.
void addSides(const SceneObject &object, const Matrix4 &cam_from_object, bool onlySeen, std::vector<Patch> &patches)
{
    const Mesh &mesh = *object.mesh;
    std::uint32_t first = 0;
    for (std::uint32_t face = 0; face < mesh.face_sizes.size(); first += static_cast<std::uint32_t>(mesh.face_sizes[face++])) {
        if (mesh.face_sizes[face] != 4)
            continue;
        Patch patch;
        patch.object = &object;
        patch.cam_from_object = cam_from_object;
        for (size_t i = 0; i < 4; ++i)
            patch.outline[i] = transformPoint(cam_from_object, vertexOf(mesh, mesh.face_vertices[first + i]));
        patch.point = (patch.outline[0] + patch.outline[2]) / 2;
        patch.normal = (patch.outline[1] - patch.outline[0]).cross(patch.outline[2] - patch.outline[0]).normalized();
        patch.isSide = true;
        patch.faces = {face};
        patch.firsts = {first};
        if (!onlySeen || patch.normal.dot(patch.point) < 0)
            patches.push_back(std::move(patch));
    }
}

/// +1: all of `patch` lies on the camera's side of the plane of `plane`; −1: on the other side; 0: across it.
int sideOf(const Patch &patch, const Patch &plane)
{
    bool before = false, behind = false;
    for (const Vector3 &corner : patch.outline) {
        const double distance = plane.normal.dot(corner - plane.point);
        before = before || distance > flat;
        behind = behind || distance < -flat;
    }
    return before == behind ? 0 : before ? 1 : -1;
}

/// Whether a must be painted before b.
bool isBehind(const Patch &a, const Patch &b)
{
    const int bOfA = sideOf(b, a), aOfB = sideOf(a, b);
    const bool aFirst = bOfA == 1 || aOfB == -1, bFirst = aOfB == 1 || bOfA == -1;
    return aFirst != bFirst ? aFirst : a.point.norm() > b.point.norm();
}

/// The part of a polygon on the positive side of a plane.
std::vector<Vector3> clipped(const std::vector<Vector3> &polygon, const Vector3 &point, const Vector3 &normal, double from)
{
    std::vector<Vector3> out;
    for (size_t i = 0; i < polygon.size(); ++i) {
        const Vector3 &a = polygon[i], &b = polygon[(i + 1) % polygon.size()];
        const double da = normal.dot(a - point) - from, db = normal.dot(b - point) - from;
        if (da >= 0)
            out.push_back(a);
        if ((da >= 0) != (db >= 0))
            out.push_back(a + (b - a) * (da / (da - db)));
    }
    return out;
}

} // namespace

Vector3 Lamp::irradiance(const Vector3 &x_in_cam, const Vector3 &normal) const
{
    if (type == LightType::Sun)
        return strength * std::max(0.0, normal.dot(position));
    const Vector3 to = position - x_in_cam;
    const double squared = std::max(to.squaredNorm(), 1e-12);
    return strength * (std::max(0.0, normal.dot(to)) / (4 * std::numbers::pi * squared * std::sqrt(squared)));
}

std::vector<Vector3> Lamp::samples(const Vector3 &seenFrom) const
{
    const bool isSun = type == LightType::Sun;
    const double spread = isSun ? std::tan(angle / 2) : radius;
    if (!(spread > 0))
        return {position};
    // Even over the disc (Vogel's spiral).
    constexpr int count = 24;
    const Vector3 axis = isSun ? position : Vector3((position - seenFrom).normalized());
    const Vector3 u = axis.unitOrthogonal(), v = axis.cross(u);
    std::vector<Vector3> places;
    for (int i = 0; i < count; ++i) {
        const double r = spread * std::sqrt((i + 0.5) / count), turn = i * std::numbers::pi * (3 - std::sqrt(5.0));
        places.emplace_back(position + r * (std::cos(turn) * u + std::sin(turn) * v));
    }
    return places;
}

std::vector<Patch> makePatches(const RenderScene &scene, const Matrix4 &cam_from_world)
{
    std::vector<Patch> waiting;
    for (const SceneObject &object : scene.objects) {
        const Matrix4 cam_from_object = cam_from_world * object.world_from_object;
        if (isFlat(*object.mesh))
            waiting.push_back(printPatch(object, cam_from_object));
        else
            addSides(object, cam_from_object, true, waiting);
    }
    // Scenes hold a few dozen patches: again and again the one that has none behind it.
    std::vector<Patch> ordered;
    while (!waiting.empty()) {
        size_t next = 0;
        for (size_t i = 0; i < waiting.size(); ++i) {
            const auto isFree = [&](const Patch &other) { return &other == &waiting[i] || !isBehind(other, waiting[i]); };
            if (std::all_of(waiting.begin(), waiting.end(), isFree)) {
                next = i;
                break;
            }
            if (waiting[i].point.norm() > waiting[next].point.norm())
                next = i; // each hides some other: the farthest
        }
        ordered.push_back(std::move(waiting[next]));
        waiting.erase(waiting.begin() + static_cast<std::ptrdiff_t>(next));
    }
    return ordered;
}

std::vector<Patch> makeCasters(const RenderScene &scene, const Matrix4 &cam_from_world)
{
    std::vector<Patch> casters;
    for (const SceneObject &object : scene.objects) {
        if (!object.casts_shadow)
            continue;
        const Matrix4 cam_from_object = cam_from_world * object.world_from_object;
        if (isFlat(*object.mesh))
            casters.push_back(printPatch(object, cam_from_object));
        else
            addSides(object, cam_from_object, false, casters);
    }
    return casters;
}

std::vector<Lamp> makeLamps(const RenderScene &scene, const Matrix4 &cam_from_world)
{
    std::vector<Lamp> lamps;
    for (const SceneLight &light : scene.lights) {
        const Matrix4 cam_from_light = cam_from_world * light.world_from_light;
        Lamp lamp;
        lamp.type = light.type;
        lamp.strength = light.power * light.color;
        lamp.radius = light.radius;
        lamp.angle = light.angle;
        lamp.position = light.type == LightType::Sun ? Vector3(cam_from_light.col(2).head<3>().normalized()) : Vector3(cam_from_light.topRightCorner<3, 1>());
        lamps.push_back(lamp);
    }
    return lamps;
}

std::vector<Vector3> shadowOn(const Patch &receiver, const Patch &caster, const Lamp &lamp, const Vector3 &place)
{
    constexpr double above = 1e-6; ///< m: what lies in the receiver's plane throws no shadow on it
    std::vector<Vector3> polygon(caster.outline.begin(), caster.outline.end());
    // Light comes from one side of the receiver; what is on the other side is in nobody's way.
    const bool isSun = lamp.type == LightType::Sun;
    const double height = isSun ? receiver.normal.dot(place) : receiver.normal.dot(place - receiver.point);
    if (!(height > above))
        return {};
    // Of a solid only the lit sides: they cover its outline once.
    if (caster.isSide && !(caster.normal.dot(isSun ? place : Vector3(place - caster.point)) > 0))
        return {};
    polygon = clipped(polygon, receiver.point, receiver.normal, above);
    if (!isSun)
        polygon = clipped(polygon, receiver.point + receiver.normal * (height * 0.999), -receiver.normal, 0);
    for (Vector3 &corner : polygon) {
        const double distance = receiver.normal.dot(corner - receiver.point);
        const Vector3 ray = isSun ? place : Vector3(place - corner);
        corner -= ray * (distance / receiver.normal.dot(ray));
    }
    return polygon;
}

} // namespace tagmill
