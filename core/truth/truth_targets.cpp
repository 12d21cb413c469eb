// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truth/truth_targets.h"

#include "core/target/family.h"

#include <Eigen/Geometry>

#include <cmath>

namespace tagmill {

namespace {

/// Objects stand y up, targets y down. `scale`: of the print against its design.
Vector3 yDown(const Vector2 &x_in_board, const Vector2 &scale)
{
    return {x_in_board.x() * scale.x(), -x_in_board.y() * scale.y(), 0};
}

Matrix4 worldFromTarget(const ObjectRecipe &object)
{
    Matrix4 world_from_object = poseMatrix(object.location, object.rotation_euler);
    world_from_object.col(1) *= -1;
    world_from_object.col(2) *= -1;
    return world_from_object;
}

double modulesAlongEdge(std::string_view family, int borderBits)
{
    const TagFamily *row = findFamily(family);
    if (!row)
        return 8;
    return row->grid + 2 * (borderBits - 1);
}

TruthTarget tagTarget(const SceneRecipe &recipe, size_t index)
{
    const ObjectRecipe &object = recipe.objects[index];
    TruthTarget target;
    target.id = object.tag->tag_id;
    target.family = object.tag->tag_family;
    const Vector2 edges = object.tag->tag_size * object.print_scale;
    target.size = edges.mean();
    target.modules = modulesAlongEdge(target.family, 1);
    if (const TagFamily *const family = findFamily(target.family))
        target.pictureScale = static_cast<double>(family->pictureModules()) / family->grid;
    target.object = index;
    target.world_from_target = worldFromTarget(object);
    target.corners_in_target = rectangleCorners(edges.x(), edges.y());
    return target;
}

/// The marker's own frame follows the order of its corners, so that a turned picture turns its pose too.
TruthTarget markerTarget(const BoardMarker &marker, const TruthTarget &board, const std::string &family, const Vector2 &scale)
{
    std::array<Vector3, 4> corners;
    Vector3 centre = Vector3::Zero();
    for (size_t i = 0; i < 4; ++i) {
        corners[i] = yDown(marker.corners[i], scale);
        centre += corners[i] / 4;
    }
    Matrix4 board_from_marker = Matrix4::Identity();
    const Vector3 right = (corners[1] - corners[0]).normalized();
    const Vector3 down = (corners[3] - corners[0]).normalized();
    board_from_marker.block<3, 1>(0, 0) = right;
    board_from_marker.block<3, 1>(0, 1) = down;
    board_from_marker.block<3, 1>(0, 2) = right.cross(down);
    board_from_marker.block<3, 1>(0, 3) = centre;

    TruthTarget target;
    target.id = marker.id;
    target.family = family;
    const Vector2 edges = marker.size * scale;
    target.size = edges.mean();
    target.modules = modulesAlongEdge(family, marker.borderBits);
    target.object = board.object;
    target.world_from_target = board.world_from_target * board_from_marker;
    target.corners_in_target = rectangleCorners(edges.x(), edges.y());
    return target;
}

double roundedMillimetres(double metres)
{
    return std::round(metres * 1e7) / 1e4;
}

/// A print that came out stretched is described by the mean of its two factors.
BoardDefinition definition(const BoardSpec &spec, size_t keypoints, double scale)
{
    BoardDefinition board;
    board.type = spec.type == BoardType::Charuco ? "charuco" : "aprilgrid";
    board.rows = spec.rows;
    board.cols = spec.cols;
    board.square_size_mm = roundedMillimetres(spec.cellSize() * scale);
    board.marker_size_mm = roundedMillimetres(spec.marker_size * scale);
    board.dictionary = spec.dictionary;
    board.total_keypoints = static_cast<int>(keypoints);
    if (spec.type == BoardType::AprilGrid)
        board.spacing_ratio = spec.spacing_ratio;
    board.charuco_pattern = spec.charuco_pattern;
    board.corner_ids = spec.charuco_corner_ids;
    board.ids = spec.ids;
    return board;
}

void addBoard(const SceneRecipe &recipe, size_t index, std::vector<TruthTarget> &targets)
{
    const BoardSpec &spec = *recipe.objects[index].board;
    const Result<BoardLayout> layout = layoutBoard(spec);
    if (!layout)
        return; // the compiler refuses such a board with the reason
    const Vector2 &scale = recipe.objects[index].print_scale;
    TruthTarget board;
    board.type = RecordType::Board;
    board.id = -1;
    board.board = definition(spec, layout->keypoints.size(), scale.mean());
    board.family = "board_" + board.board->type;
    const Vector2 edges = Vector2(spec.width() - 2 * spec.quiet_zone, spec.height() - 2 * spec.quiet_zone).cwiseProduct(scale);
    board.size = edges.x();
    board.object = index;
    board.world_from_target = worldFromTarget(recipe.objects[index]);
    board.corners_in_target = rectangleCorners(edges.x(), edges.y());
    for (const Vector2 &keypoint : layout->keypoints)
        board.keypoints_in_target.push_back(yDown(keypoint, scale));
    for (const BoardMarker &marker : layout->markers)
        targets.push_back(markerTarget(marker, board, spec.dictionary, scale));
    targets.push_back(std::move(board));
}

} // namespace

std::array<Vector3, 4> rectangleCorners(double width, double height)
{
    const double x = width / 2, y = height / 2;
    return {Vector3(-x, -y, 0), Vector3(x, -y, 0), Vector3(x, y, 0), Vector3(-x, y, 0)};
}

std::vector<TruthTarget> truthTargets(const SceneRecipe &recipe)
{
    std::vector<TruthTarget> targets;
    for (size_t i = 0; i < recipe.objects.size(); ++i)
        if (recipe.objects[i].tag)
            targets.push_back(tagTarget(recipe, i));
    for (size_t i = 0; i < recipe.objects.size(); ++i)
        if (recipe.objects[i].board)
            addBoard(recipe, i, targets);
    return targets;
}

} // namespace tagmill
