// SPDX-License-Identifier: GPL-3.0-or-later
// PlanViewer: planViews() of recipe after recipe: what tags and boards of one design have in common is worked out once. For one
// thread. 1 250 scenes of one board of 17 markers, 4 cameras each: 8 ms instead of 19 [measured].
#pragma once

#include "core/truth/plan_metrics.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace tagmill {

class PlanViewer
{
public:
    /// One a camera of the recipe.
    std::vector<PlanView> views(const SceneRecipe &recipe);

private:
    /// A square of modules as far as being seen goes, in its object's frame or in the world.
    struct Square
    {
        Vector3 centre, inward;         ///< `inward` leads into the surface
        std::array<Vector3, 4> corners; ///< of the whole picture
        double size = 0, modules = 0, pictureScale = 1;
    };
    /// Where a board lies, as its record says.
    struct Middle
    {
        Vector3 centre, inward;
    };
    struct Design
    {
        ObjectRecipe object;
        std::vector<Square> squares; ///< in its frame, as the middle
        std::optional<Middle> board;
    };

    const Design &designOf(const ObjectRecipe &object);
    static PlanView viewOf(const CameraRecipe &camera, std::span<const Square> squares, std::span<const Middle> boards);

    std::vector<Design> m_designs;
};

} // namespace tagmill
