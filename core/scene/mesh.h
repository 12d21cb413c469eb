// SPDX-License-Identifier: GPL-3.0-or-later
// Meshes of what a recipe names: prints as coplanar faces, planes and boxes.
#pragma once

#include "core/scene/render_scene.h"
#include "core/target/target_geometry.h"

#include <memory>

namespace tagmill {

/// In the plane z = 0, facing +z. Slot 0 is white, slot 1 black. Faces that meet share their vertices.
std::shared_ptr<const Mesh> printMesh(const TargetPrint &print);
/// Centred on the origin in the plane z = 0, facing +z, slot 0.
std::shared_ptr<const Mesh> planeMesh(double width, double height);
/// Centred on the origin, faces outward, slot 0.
std::shared_ptr<const Mesh> boxMesh(const Vector3 &size);

} // namespace tagmill
