// SPDX-License-Identifier: GPL-3.0-or-later
// Surfaces of a scene as the rasteriser takes them: flat patches in the camera's frame, the lamps, and what throws
// shadows. Private to core/imaging.
#pragma once

#include "core/scene/render_scene.h"

#include <array>
#include <vector>

namespace tagmill {

/// Faces of one object that lie in one plane. Camera frame: OpenCV's axes, m.
struct Patch
{
    const SceneObject *object = nullptr;
    Matrix4 cam_from_object = Matrix4::Identity();
    Vector3 point = Vector3::Zero();  ///< in the plane
    Vector3 normal = Vector3::UnitZ(); ///< unit, towards the camera
    std::array<Vector3, 4> outline;   ///< a rectangle around all of it
    bool isSide = false;              ///< of a solid: seen and lit from outside only
    std::vector<std::uint32_t> faces; ///< of the mesh
    std::vector<std::uint32_t> firsts; ///< index of each face's first corner in face_vertices
};

struct Lamp
{
    LightType type = LightType::Point;
    Vector3 position = Vector3::Zero();   ///< in cam, m; of a sun: unit, towards it
    Vector3 strength = Vector3::Zero();   ///< W, or W/m²; colour included
    double radius = 0, angle = 0;

    /// Irradiance on a surface without shadows, W/m².
    Vector3 irradiance(const Vector3 &x_in_cam, const Vector3 &normal) const;
    /// Places on the lamp's disc, all as bright: (0, 0, 0) of a sun is replaced by its direction.
    std::vector<Vector3> samples(const Vector3 &seenFrom) const;
};

/// Patches in painting order: what is hidden comes before what hides it. Those that face away are left out where the
/// object is a solid.
std::vector<Patch> makePatches(const RenderScene &scene, const Matrix4 &cam_from_world);
/// What throws shadows: prints as rectangles, every side of solids.
std::vector<Patch> makeCasters(const RenderScene &scene, const Matrix4 &cam_from_world);
std::vector<Lamp> makeLamps(const RenderScene &scene, const Matrix4 &cam_from_world);

/// The shadow of `caster` on the plane of `receiver` from one place of a lamp, in cam; empty when none falls.
std::vector<Vector3> shadowOn(const Patch &receiver, const Patch &caster, const Lamp &lamp, const Vector3 &place);

} // namespace tagmill
