// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truth/obstacles.h"

#include "core/transform_point.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tagmill {

namespace {

std::optional<Vector3> halfExtents(const ObjectRecipe &object)
{
    if (object.occluder)
        return Vector3(object.occluder->size_along_edge_m, object.occluder->size_across_edge_m, object.occluder->thickness_m) / 2;
    if (object.board || object.plain_board || object.tag)
        return Vector3(printSize(object).x(), printSize(object).y(), 0) / 2;
    return std::nullopt;
}

/// Segment from `from` (t = 0) to `to` (t = 1) against a centred box: hit before the end?
bool hitsBox(const Vector3 &from, const Vector3 &to, const Vector3 &half)
{
    constexpr double end = 1 - 1e-6;
    double enter = 0, leave = end;
    for (int axis = 0; axis < 3; ++axis) {
        const double direction = to[axis] - from[axis];
        if (std::abs(direction) < 1e-15) {
            if (std::abs(from[axis]) >= half[axis])
                return false;
            continue;
        }
        const double a = (-half[axis] - from[axis]) / direction, b = (half[axis] - from[axis]) / direction;
        enter = std::max(enter, std::min(a, b));
        leave = std::min(leave, std::max(a, b));
        if (enter > leave)
            return false;
    }
    return true;
}

} // namespace

Obstacles::Obstacles(const SceneRecipe &recipe)
{
    for (size_t i = 0; i < recipe.objects.size(); ++i)
        if (const std::optional<Vector3> half = halfExtents(recipe.objects[i]))
            m_boxes.push_back({i, rigidInverse(poseMatrix(recipe.objects[i].location, recipe.objects[i].rotation_euler)), *half});
}

bool Obstacles::hide(const Vector3 &point_in_world, const Vector3 &eye_in_world, size_t self) const
{
    return std::any_of(m_boxes.begin(), m_boxes.end(), [&](const Box &box) {
        return box.object != self && hitsBox(transformPoint(box.box_from_world, eye_in_world), transformPoint(box.box_from_world, point_in_world), box.half);
    });
}

bool Obstacles::hasOthers(size_t self) const
{
    return std::any_of(m_boxes.begin(), m_boxes.end(), [&](const Box &box) { return box.object != self; });
}

} // namespace tagmill
