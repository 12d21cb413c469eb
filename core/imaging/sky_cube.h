// SPDX-License-Identifier: GPL-3.0-or-later
// SkyCube: the surroundings of a scene as six small pictures, for views that a graphics card draws. Exposed for the eye: its mean
// brightness becomes a middle grey, whatever light it stands for.
#pragma once

#include "core/geometry.h"
#include "core/image.h"
#include "core/progress.h"
#include "core/result.h"

#include <array>
#include <string>

namespace tagmill {

struct SkyCube
{
    std::array<Image8, 6> faces; ///< sRGB; towards +x, −x, +y, −y, +z, −z of the world, each as OpenGL's cube maps hold it
    Vector3 horizon = Vector3::Zero(); ///< sRGB, 0 to 1: mean of what lies level with the eye and a little below
};

/// Of an equirectangular file, laid around the scene as Blender does and turned by `rotation`, rad. `side`: of a face, px.
/// Errors: NotFound, Parse, Cancelled.
Result<SkyCube> makeSkyCube(const std::string &path, double rotation, int side, const Progress &progress = {});

} // namespace tagmill
