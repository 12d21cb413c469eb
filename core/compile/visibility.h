// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a camera sees a target as it must (GENERATION section 8.5): facing, frame, size, not hidden.
#pragma once

#include "core/compile/context.h"

#include <array>
#include <span>

namespace tagmill {

/// What poses are judged by: one object's plane in the world.
struct TargetPlane
{
    Vector3 centre;
    Vector3 normal;
    std::array<Vector3, 4> corners; ///< (−,−), (+,−), (+,+), (−,+): what must lie in the frame
    std::array<Vector3, 4> border;  ///< the tag's black border, whose area counts; a board's print
    double minArea = 0, maxArea = 0; ///< px²; no limit when both are 0
    double radius = 0;              ///< m, of a sphere around the print
};

/// The plane that the behaviour in force judges an object by. Areas count when the config limits them, or always.
TargetPlane targetPlane(const CompileContext &context, const ObjectRecipe &object, bool alwaysByArea = false);

struct ViewRules
{
    double minCosine = 0;   ///< of the angle of incidence
    bool withLens = true;
    bool formulaOnly = false; ///< render-tag's projection, also where a lens polynomial turns back
};

/// None when the camera sees the target as it must.
Rejection judgeView(const CompileContext &context, const ViewRules &rules, const TargetPlane &target, const Matrix4 &world_from_camera);

/// True when one of the other planes lies between the camera and a corner or the centre of the target.
bool isHidden(const TargetPlane &target, std::span<const TargetPlane> planes, size_t self, const Vector3 &camera);

/// What a pose must fulfil while it is searched.
ViewRules searchRules(const Behaviour &behaviour);

} // namespace tagmill
