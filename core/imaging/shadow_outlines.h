// SPDX-License-Identifier: GPL-3.0-or-later
// Shadow outlines: where the edges of shadows lie on targets and floor, for the 3D view.
#pragma once

#include "core/scene/render_scene.h"

#include <vector>

namespace tagmill {

/// A shadow of a solid (an occluder plate), in the world; lamps are taken as points, their middles.
struct ShadowOutline
{
    Vector3 normal;               ///< of the surface it falls on, unit, towards the lamp
    std::vector<Vector3> corners; ///< convex, in order, within that surface
};
std::vector<ShadowOutline> shadowOutlines(const RenderScene &scene);

} // namespace tagmill
