// SPDX-License-Identifier: GPL-3.0-or-later
// Board subjects (GENERATION section 6): the board of a config once, and its place in each scene.
#include "core/compile/board_object.h"

#include "core/compile/json_text.h"
#include "core/compile/context.h"
#include "core/compile/print.h"
#include "core/files.h"
#include "core/number_text.h"
#include "core/random/generator.h"

namespace tagmill {

namespace {

BoardSpec boardSpec(const GenConfig &config, const Behaviour &behaviour)
{
    const BoardSubjectConfig &given = config.scenario.subject.board;
    BoardSpec board;
    board.type = given.isAprilGrid() ? BoardType::AprilGrid : BoardType::Charuco;
    board.rows = given.rows;
    board.cols = given.cols;
    board.marker_size = given.marker_size_mm / 1000.0;
    board.dictionary = given.dictionary;
    board.spacing_ratio = given.spacing_ratio.value_or(0);
    board.square_size = given.square_size_mm.value_or(0) / 1000.0;
    board.quiet_zone = given.quiet_zone_mm / 1000.0;
    board.ids = given.ids.value_or(std::vector<int>());
    board.charuco_pattern = behaviour.peerPatterns ? CharucoPattern::Peer : config.tagmill.charuco_pattern;
    board.charuco_corner_ids = behaviour.peerPatterns ? CharucoCornerIds::Top : config.tagmill.charuco_corner_ids;
    board.aprilgrid_layout = behaviour.peerPatterns ? AprilGridLayout::Peer : config.tagmill.aprilgrid_layout;
    return board;
}

/// render-tag names a board's picture by the hash of its description.
std::string textureName(const BoardSpec &board)
{
    const auto orNull = [](double value) { return value > 0 ? pythonFloat(value) : std::string("null"); };
    std::string ids = "null";
    if (!board.ids.empty()) {
        ids = "[";
        for (const int id : board.ids)
            ids += (ids.size() > 1 ? ", " : "") + std::to_string(id);
        ids += "]";
    }
    const std::string text = "{\"cols\": " + std::to_string(board.cols) + ", \"dictionary\": " + pythonString(board.dictionary) + ", \"ids\": " + ids
                             + ", \"marker_size\": " + pythonFloat(board.marker_size) + ", \"px_per_mm\": 40.0, \"quiet_zone_m\": "
                             + pythonFloat(board.quiet_zone) + ", \"rows\": " + std::to_string(board.rows) + ", \"spacing_ratio\": "
                             + orNull(board.spacing_ratio) + ", \"square_size\": " + orNull(board.square_size) + ", \"type\": "
                             + (board.type == BoardType::AprilGrid ? "\"aprilgrid\"" : "\"charuco\"") + "}";
    return "board_" + hex(sha256(text)) + ".png";
}

} // namespace

Result<ObjectRecipe> makeBoardObject(const GenConfig &config, const Behaviour &behaviour, const std::string &outputDir)
{
    BoardSpec board = boardSpec(config, behaviour);
    TAGMILL_TRY(const BoardLayout layout, layoutBoard(board));
    ObjectRecipe object;
    object.type = ObjectType::Board;
    object.name = "CalibrationBoard";
    object.scale = {board.width() / 2, board.height() / 2, 1};
    if (behaviour.texturePaths)
        object.texture_path = outputDir + "/cache/boards/" + textureName(board);
    std::vector<Vector3> corners, keypoints;
    for (const BoardMarker &marker : layout.markers)
        for (const Vector2 &corner : marker.corners)
            corners.emplace_back(corner.x(), corner.y(), 0);
    for (const Vector2 &keypoint : layout.keypoints)
        keypoints.emplace_back(keypoint.x(), keypoint.y(), 0);
    object.keypoints_3d = std::move(corners);
    object.calibration_points_3d = std::move(keypoints);
    object.board = std::move(board);
    applyPrint(config.tagmill.print, object);
    return object;
}

std::vector<ObjectRecipe> compileBoard(const CompileContext &context, const SceneSeeds &seeds)
{
    Generator random(static_cast<std::uint64_t>(context.derive(seeds.layout, "layout_offset", 0)));
    const double q = context.config.physics.scatter_radius * 0.5;
    std::vector<ObjectRecipe> objects{*context.board};
    const double x = random.uniform(-q, q), y = random.uniform(-q, q);
    objects.front().location = {x, y, 0};
    return objects;
}

} // namespace tagmill
