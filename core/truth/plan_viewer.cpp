// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truth/plan_viewer.h"

#include "core/transform_point.h"
#include "core/truth/image_polygon.h"
#include "core/truth/truth_targets.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <tuple>

namespace tagmill {

namespace {

// What detectors of square markers find without luck: three pixels a module, 70° from the front.
constexpr double easyPpm = 3;
const double easyCosine = std::cos(70 * std::numbers::pi / 180);

constexpr size_t mostDesigns = 16; ///< that are kept: more than one config makes

auto shapeOf(const BoardSpec &board)
{
    return std::tie(board.type, board.rows, board.cols, board.marker_size, board.dictionary, board.spacing_ratio, board.square_size, board.quiet_zone, board.ids, board.charuco_pattern, board.aprilgrid_layout);
}

/// The same squares in their own frames.
bool areOfOneDesign(const ObjectRecipe &a, const ObjectRecipe &b)
{
    if (a.tag.has_value() != b.tag.has_value() || a.board.has_value() != b.board.has_value() || a.print_scale != b.print_scale)
        return false;
    return (!a.tag || std::tie(a.tag->tag_family, a.tag->tag_size) == std::tie(b.tag->tag_family, b.tag->tag_size)) && (!a.board || shapeOf(*a.board) == shapeOf(*b.board));
}

/// Pixels of the whole picture's corners; nothing when one of them is not in the image.
std::optional<std::array<Vector2, 4>> wholePicture(const std::array<Vector3, 4> &corners_in_world, const CameraModel &camera, const Matrix4 &cam_from_world)
{
    std::array<Vector2, 4> pixels;
    for (size_t i = 0; i < 4; ++i) {
        const std::optional<Vector2> pixel = camera.project(transformPoint(cam_from_world, corners_in_world[i]));
        if (!pixel || !camera.contains(*pixel))
            return std::nullopt;
        pixels[i] = *pixel;
    }
    return pixels;
}

/// The object alone, lying in the origin.
SceneRecipe unplaced(const ObjectRecipe &object)
{
    SceneRecipe recipe;
    recipe.objects = {object};
    recipe.objects.front().location = recipe.objects.front().rotation_euler = Vector3::Zero();
    return recipe;
}

} // namespace

const PlanViewer::Design &PlanViewer::designOf(const ObjectRecipe &object)
{
    const auto known = std::find_if(m_designs.begin(), m_designs.end(), [&](const Design &design) { return areOfOneDesign(design.object, object); });
    if (known != m_designs.end())
        return *known;
    if (m_designs.size() == mostDesigns)
        m_designs.clear();
    Design design{object, {}, {}};
    for (const TruthTarget &target : truthTargets(unplaced(object))) {
        const Vector3 centre = target.world_from_target.topRightCorner<3, 1>(), inward = target.world_from_target.block<3, 1>(0, 2);
        if (target.type == RecordType::Board) {
            design.board = {centre, inward};
            continue;
        }
        Square square{centre, inward, {}, target.size, target.modules, target.pictureScale};
        for (size_t i = 0; i < 4; ++i)
            square.corners[i] = transformPoint(target.world_from_target, target.corners_in_target[i] * target.pictureScale);
        design.squares.push_back(square);
    }
    m_designs.push_back(std::move(design));
    return m_designs.back();
}

PlanView PlanViewer::viewOf(const CameraRecipe &camera, std::span<const Square> squares, std::span<const Middle> boards)
{
    const CameraModel model = cameraModel(camera.intrinsics);
    const Matrix4 cam_from_world = rigidInverse(flipCameraAxes(camera.transform_matrix));
    PlanView view;
    view.roll = cameraRoll(camera.transform_matrix);
    view.targets = static_cast<int>(squares.size());
    double nearest = std::numeric_limits<double>::infinity();
    for (const Square &square : squares) {
        const Vector3 position = transformPoint(cam_from_world, square.centre);
        const double distance = position.norm();
        const double facing = (cam_from_world.topLeftCorner<3, 3>() * square.inward).dot(position) / std::max(distance, 1e-10);
        if (facing <= 0.15)
            continue;
        const auto picture = wholePicture(square.corners, model, cam_from_world);
        if (!picture)
            continue;
        const double ppm = camera.intrinsics.k_matrix(0, 0) * square.size / (position.z() * square.modules);
        ++view.visibleTargets;
        view.easyTargets += facing >= easyCosine && ppm >= easyPpm;
        if (distance >= nearest)
            continue;
        nearest = view.distance = distance;
        view.incidence = std::acos(std::min(facing, 1.0)) * 180 / std::numbers::pi;
        view.ppm = ppm;
        view.area = std::abs(signedArea(*picture)) / (square.pictureScale * square.pictureScale);
    }
    nearest = std::numeric_limits<double>::infinity();
    for (const Middle &board : view.visibleTargets > 0 ? boards : std::span<const Middle>()) {
        const Vector3 position = transformPoint(cam_from_world, board.centre);
        if (position.norm() >= nearest)
            continue;
        nearest = view.distance = position.norm();
        view.incidence = std::acos(std::clamp((cam_from_world.topLeftCorner<3, 3>() * board.inward).dot(position) / std::max(nearest, 1e-10), -1.0, 1.0)) * 180 / std::numbers::pi;
    }
    return view;
}

std::vector<PlanView> PlanViewer::views(const SceneRecipe &recipe)
{
    std::vector<Square> squares;
    std::vector<Middle> boards;
    for (const ObjectRecipe &object : recipe.objects) {
        const Matrix4 world_from_object = poseMatrix(object.location, object.rotation_euler);
        const Design &design = designOf(object);
        if (design.board)
            boards.push_back({transformPoint(world_from_object, design.board->centre), world_from_object.topLeftCorner<3, 3>() * design.board->inward});
        for (const Square &square : design.squares) {
            Square &placed = squares.emplace_back(square);
            placed.centre = transformPoint(world_from_object, square.centre);
            placed.inward = world_from_object.topLeftCorner<3, 3>() * square.inward;
            for (size_t i = 0; i < 4; ++i)
                placed.corners[i] = transformPoint(world_from_object, square.corners[i]);
        }
    }
    std::vector<PlanView> views;
    views.reserve(recipe.cameras.size());
    for (const CameraRecipe &camera : recipe.cameras)
        views.push_back(viewOf(camera, squares, boards));
    return views;
}

} // namespace tagmill
