// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an attempt at a scene may stand (GENERATION section 10).
#include "core/compile/context.h"
#include "core/compile/orientation.h"
#include "core/compile/visibility.h"

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

struct Box
{
    double minX, maxX, minY, maxY, z;
};

Box boxAround(const Vector3 &centre, double width, double height)
{
    return {centre.x() - width / 2, centre.x() + width / 2, centre.y() - height / 2, centre.y() + height / 2, centre.z()};
}

/// render-tag's boxes: the black border, turned or not; ours: the print of a tag that lies flat.
double boxSize(const CompileContext &context, const ObjectRecipe &object)
{
    const TagFamily *const family = findFamily(object.tag->tag_family);
    if (context.behaviour.tagFrameIsBorder || !family)
        return object.tag->tag_size * object.scale.x();
    return family->printEdge(object.tag->tag_size, object.tag->margin_bits) * object.print_scale.maxCoeff();
}

/// A turned grid is judged as it lay before: in the frame of its first object.
Vector3 laidFlat(const SceneRecipe &recipe, const Vector3 &location)
{
    const ObjectRecipe &first = recipe.objects.front();
    return rotationFromEuler(first.rotation_euler).transpose() * (location - first.location);
}

void checkFloor(const SceneRecipe &recipe, std::vector<std::string> &faults)
{
    constexpr double Rounding = 1e-9;
    for (const ObjectRecipe &object : recipe.objects)
        if ((object.tag || object.board || object.plain_board) && lowestPoint(object) < FloorClearance - Rounding)
            faults.push_back(object.name + " pierces the floor");
}

void checkGeometry(const CompileContext &context, const SceneRecipe &recipe, std::vector<std::string> &faults)
{
    constexpr double Tolerance = 0.001;
    const bool isTurned = context.config.tagmill.orientation == Orientation::So3;
    if (isTurned)
        checkFloor(recipe, faults);
    if (context.config.scenario.flying && !context.behaviour.flyingMayCollide)
        return; // turned tags are kept apart where they are laid out; their boxes mean nothing
    std::optional<Box> board;
    std::vector<std::pair<const ObjectRecipe *, Box>> tags;
    for (const ObjectRecipe &object : recipe.objects) {
        const Vector3 location = isTurned ? laidFlat(recipe, object.location) : object.location;
        if (object.plain_board && !board)
            board = boxAround(location, object.plain_board->cols * object.plain_board->square_size, object.plain_board->rows * object.plain_board->square_size);
        if (object.tag)
            tags.emplace_back(&object, boxAround(location, boxSize(context, object), boxSize(context, object)));
    }
    for (const auto &[object, box] : tags) {
        if (board
            && (box.minX < board->minX - Tolerance || box.maxX > board->maxX + Tolerance || box.minY < board->minY - Tolerance || box.maxY > board->maxY + Tolerance))
            faults.push_back(object->name + " lies outside the board");
    }
    for (size_t i = 0; i < tags.size(); ++i) {
        for (size_t j = i + 1; j < tags.size(); ++j) {
            const Box &a = tags[i].second, &b = tags[j].second;
            if (std::min(a.maxX, b.maxX) - std::max(a.minX, b.minX) > Tolerance && std::min(a.maxY, b.maxY) - std::max(a.minY, b.minY) > Tolerance
                && std::abs(a.z - b.z) < Tolerance)
                faults.push_back(tags[i].first->name + " overlaps " + tags[j].first->name);
        }
    }
}

/// render-tag's rules of visibility when validating: 81.4° by the normal, then 80°, no lens.
ViewRules validationRules(const Behaviour &behaviour)
{
    if (!behaviour.validatorWithoutLens)
        return searchRules(behaviour);
    return {0.15, false, true};
}

bool isSeen(const CompileContext &context, const TargetPlane &plane, const Matrix4 &pose)
{
    if (context.behaviour.validatorWithoutLens) {
        const Vector3 toCamera = (pose.col(3).head<3>() - plane.centre).normalized();
        const double degrees = std::acos(std::clamp(plane.normal.dot(toCamera), -1.0, 1.0)) * (180.0 / 3.14159265358979323846);
        if (degrees > 80)
            return false;
    }
    return judgeView(context, validationRules(context.behaviour), plane, pose) == Rejection::None;
}

void checkVisibility(const CompileContext &context, const SceneRecipe &recipe, std::vector<std::string> &faults)
{
    std::vector<TargetPlane> planes;
    for (const ObjectRecipe &object : recipe.objects)
        if (object.tag || (object.board && !context.behaviour.validatorWithoutLens))
            planes.push_back(targetPlane(context, object, context.behaviour.validatorWithoutLens));
    if (planes.empty())
        return;
    // Cameras placed by hand follow the sampled ones and may look anywhere.
    const size_t sampled = std::min(recipe.cameras.size(), static_cast<size_t>(context.config.camera.samples_per_scene));
    for (size_t i = 0; i < sampled; ++i) {
        const Matrix4 &pose = recipe.cameras[i].transform_matrix;
        if (std::none_of(planes.begin(), planes.end(), [&](const TargetPlane &plane) { return isSeen(context, plane, pose); }))
            faults.push_back("camera " + std::to_string(i) + " sees no target whole");
    }
}

} // namespace

std::vector<std::string> validateScene(const CompileContext &context, const SceneRecipe &recipe)
{
    std::vector<std::string> faults;
    checkGeometry(context, recipe, faults);
    checkVisibility(context, recipe, faults);
    return faults;
}

} // namespace tagmill
