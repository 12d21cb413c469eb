// SPDX-License-Identifier: GPL-3.0-or-later
// Board layouts: where the markers and keypoints of a ChArUco board or an AprilGrid lie.
// Board frame: origin at the board's centre, x right, y up, z towards the viewer, metres.
#pragma once

#include "core/config/gen_config.h"
#include "core/geometry.h"
#include "core/result.h"

#include <string>
#include <vector>

namespace tagmill {

enum class BoardType { Charuco, AprilGrid };

/// More cells than any print can show; refused before memory is asked for.
inline constexpr int MaxBoardCells = 1000000;

/// What a board is, in metres. `pattern` says which cells hold markers (DESIGN 19):
/// Charuco: opencv | opencv_legacy | peer; AprilGrid: kalibr | peer.
struct BoardSpec
{
    BoardType type = BoardType::Charuco;
    int rows = 0, cols = 0;
    double marker_size = 0;  ///< edge of the black border, m (AprilGrid kalibr: tagSize)
    std::string dictionary = "tag36h11";
    double spacing_ratio = 0; ///< AprilGrid: gap ÷ marker
    double square_size = 0;   ///< ChArUco, m
    double quiet_zone = 0;    ///< m, white, around the cells
    std::vector<int> ids;     ///< empty = 0, 1, 2 …
    CharucoPattern charuco_pattern = CharucoPattern::OpenCv;
    CharucoCornerIds charuco_corner_ids = CharucoCornerIds::Top;
    AprilGridLayout aprilgrid_layout = AprilGridLayout::Kalibr;

    bool operator==(const BoardSpec &) const = default;

    /// Edge of one cell: square_size, or marker_size·(1 + spacing_ratio).
    double cellSize() const;
    /// The whole print, with quiet zone and (AprilGrid kalibr) the corner squares of the rim.
    double width() const;
    double height() const;
};

struct BoardMarker
{
    int id = 0;
    Vector2 centre;             ///< in board, m
    double size = 0;            ///< edge, m
    int borderBits = 1;         ///< black border of the printed picture (Kalibr AprilGrid: 2)
    bool isTurned = false;      ///< picture turned by 180° against OpenCV's (Kalibr AprilGrid)
    /// Corners TL, TR, BR, BL of the *picture as OpenCV orders it* (DESIGN 17), in board, m.
    std::vector<Vector2> corners;
};

struct Rectangle2
{
    Vector2 min, max; ///< in board, m
};

struct BoardLayout
{
    std::vector<BoardMarker> markers;     ///< in id order of the layout
    /// In board, m; index = keypoint id. ChArUco: saddle points, row-major from the top (or bottom). AprilGrid
    /// kalibr: tag corners as Kalibr counts them, rows of 2·cols from the bottom-left, right then up. AprilGrid peer: gap centres.
    std::vector<Vector2> keypoints;
    std::vector<Rectangle2> blackSquares; ///< chessboard squares or AprilGrid corner squares
};

/// Errors InvalidValue: marker ≥ square, more markers than the dictionary holds, wrong number of ids, id
/// outside the dictionary, duplicate id, non-positive sizes.
Result<BoardLayout> layoutBoard(const BoardSpec &board);

} // namespace tagmill
