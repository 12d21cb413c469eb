// SPDX-License-Identifier: GPL-3.0-or-later
// Obstacles: the solid things of a recipe as boxes (prints are flat ones), to tell which points of a target
// are hidden from the camera.
#pragma once

#include "core/compile/recipe.h"

namespace tagmill {

class Obstacles
{
public:
    explicit Obstacles(const SceneRecipe &recipe);

    /// Whether anything but object `self` lies between the eye and the point. Things in the plane of the
    /// point hide nothing.
    bool hide(const Vector3 &point_in_world, const Vector3 &eye_in_world, size_t self) const;
    /// Whether there is anything that could hide object `self`.
    bool hasOthers(size_t self) const;

private:
    struct Box
    {
        size_t object;
        Matrix4 box_from_world;
        Vector3 half; ///< m; z is 0 for a print
    };
    std::vector<Box> m_boxes;
};

} // namespace tagmill
