// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truth/printed_board.h"

#include <cmath>

namespace tagmill {

Result<BoardSpec> boardSpec(const DetectionRecord &board)
{
    if (!board.board_definition)
        return makeError(Errc::InvalidValue, "calibration.no_board", {}, board.image_id);
    const BoardDefinition &definition = *board.board_definition;
    BoardSpec spec;
    if (definition.type != "charuco" && definition.type != "aprilgrid")
        return makeError(Errc::InvalidValue, "calibration.board_type", {definition.type}, board.image_id);
    spec.type = definition.type == "charuco" ? BoardType::Charuco : BoardType::AprilGrid;
    spec.rows = definition.rows;
    spec.cols = definition.cols;
    spec.square_size = definition.square_size_mm / 1000;
    spec.marker_size = definition.marker_size_mm / 1000;
    spec.dictionary = definition.dictionary;
    spec.ids = definition.ids;
    spec.charuco_pattern = definition.charuco_pattern;
    spec.charuco_corner_ids = definition.corner_ids;
    if (spec.type == BoardType::AprilGrid) {
        spec.spacing_ratio = definition.spacing_ratio.value_or(spec.square_size / spec.marker_size - 1);
        // Tag corners are never as few as gap centres.
        const std::int64_t cells = std::int64_t{1} * spec.rows * spec.cols;
        spec.aprilgrid_layout = definition.total_keypoints == 4 * cells ? AprilGridLayout::Kalibr : AprilGridLayout::Peer;
    }
    return spec;
}

Vector2 printScale(const DetectionRecord &board, const BoardSpec &spec)
{
    constexpr double rounding = 1e-7;  // m; a cell
    constexpr double mostStretch = 0.5;
    const double wide = board.tag_size_mm / 1000 / spec.width();
    if (!(std::abs(wide - 1) < mostStretch))
        return {1, 1};
    const bool isEven = std::abs(wide - 1) * spec.width() <= (spec.cols + 1) * rounding;
    return {wide, isEven ? wide : 2 - wide};
}

} // namespace tagmill
