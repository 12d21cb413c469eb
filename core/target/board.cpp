// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/board.h"

#include "core/config/board_rules.h"
#include "core/target/family.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace tagmill {

namespace {

bool isKalibr(const BoardSpec &board)
{
    return board.type == BoardType::AprilGrid && board.aprilgrid_layout == AprilGridLayout::Kalibr;
}

double gapSize(const BoardSpec &board)
{
    return board.cellSize() - board.marker_size;
}

/// Centre of cell (row from the top, column), in render-tag's order of operations.
Vector2 cellCentre(const BoardSpec &board, int row, int column)
{
    const double s = board.cellSize();
    const double startX = 0.0 - board.cols * s / 2 + s / 2;
    const double startY = 0.0 + board.rows * s / 2 - s / 2;
    return {startX + column * s, startY - row * s};
}

bool isMarkerCell(const BoardSpec &board, int row, int column)
{
    if (board.type == BoardType::AprilGrid)
        return true;
    const bool isEven = (row + column) % 2 == 0;
    switch (board.charuco_pattern) {
    case CharucoPattern::OpenCv: return !isEven;
    case CharucoPattern::OpenCvLegacy: return board.rows % 2 == 0 ? isEven : !isEven;
    case CharucoPattern::Peer: return isEven;
    }
    return false;
}

BoardMarker makeMarker(const BoardSpec &board, int id, const Vector2 &centre)
{
    BoardMarker marker{id, centre, board.marker_size, isKalibr(board) ? 2 : 1, isKalibr(board), {}};
    const double h = board.marker_size / 2;
    const double x = centre.x(), y = centre.y();
    marker.corners = {{x - h, y + h}, {x + h, y + h}, {x + h, y - h}, {x - h, y - h}};
    if (marker.isTurned)
        std::rotate(marker.corners.begin(), marker.corners.begin() + 2, marker.corners.end());
    return marker;
}

/// Centres of the marker cells in the order in which ids are given out.
std::vector<Vector2> markerCentres(const BoardSpec &board)
{
    std::vector<Vector2> centres;
    for (int i = 0; i < board.rows; ++i) {
        const int row = isKalibr(board) ? board.rows - 1 - i : i;
        for (int column = 0; column < board.cols; ++column)
            if (isMarkerCell(board, row, column))
                centres.push_back(cellCentre(board, row, column));
    }
    return centres;
}

/// Inner crossings of the cells: ChArUco's saddle points, gap centres of render-tag's AprilGrid.
std::vector<Vector2> crossings(const BoardSpec &board)
{
    const double s = board.cellSize();
    const bool fromBottom = board.type == BoardType::Charuco && board.charuco_corner_ids == CharucoCornerIds::Bottom;
    std::vector<Vector2> points;
    for (int i = 0; i < board.rows - 1; ++i) {
        const int row = fromBottom ? board.rows - 2 - i : i;
        for (int column = 0; column < board.cols - 1; ++column) {
            const Vector2 centre = cellCentre(board, row, column);
            points.emplace_back(centre.x() + s / 2, centre.y() - s / 2);
        }
    }
    return points;
}

/// All tag corners as Kalibr counts them: rows of 2·cols points from the bottom-left, right then up.
std::vector<Vector2> tagCornerGrid(const BoardSpec &board)
{
    const double h = board.marker_size / 2;
    std::vector<Vector2> points;
    for (int i = 0; i < 2 * board.rows; ++i) {
        for (int j = 0; j < 2 * board.cols; ++j) {
            const Vector2 centre = cellCentre(board, board.rows - 1 - i / 2, j / 2);
            points.emplace_back(centre.x() + (j % 2 ? h : -h), centre.y() + (i % 2 ? h : -h));
        }
    }
    return points;
}

std::vector<Rectangle2> charucoSquares(const BoardSpec &board)
{
    const double h = board.cellSize() / 2;
    std::vector<Rectangle2> squares;
    for (int row = 0; row < board.rows; ++row) {
        for (int column = 0; column < board.cols; ++column) {
            if (isMarkerCell(board, row, column))
                continue;
            const Vector2 centre = cellCentre(board, row, column);
            squares.push_back({{centre.x() - h, centre.y() - h}, {centre.x() + h, centre.y() + h}});
        }
    }
    return squares;
}

/// One square of the gap's size at every crossing, the rim included; render-tag clips those of the rim.
std::vector<Rectangle2> aprilGridSquares(const BoardSpec &board)
{
    const double s = board.cellSize(), h = gapSize(board) / 2;
    const Vector2 rim(board.cols * s / 2, board.rows * s / 2);
    std::vector<Rectangle2> squares;
    for (int row = 0; row <= board.rows; ++row) {
        for (int column = 0; column <= board.cols; ++column) {
            const Vector2 centre(column * s - rim.x(), rim.y() - row * s);
            Rectangle2 square{{centre.x() - h, centre.y() - h}, {centre.x() + h, centre.y() + h}};
            if (!isKalibr(board)) {
                square.min = square.min.cwiseMax(-rim);
                square.max = square.max.cwiseMin(rim);
            }
            squares.push_back(square);
        }
    }
    return squares;
}

std::string millimetres(double metres)
{
    std::string text = std::to_string(std::llround(metres * 1e6));
    // Micrometres as a decimal number of millimetres, without touching the locale.
    if (text.size() < 4)
        text.insert(0, 4 - text.size(), '0');
    text.insert(text.size() - 3, 1, '.');
    while (text.back() == '0')
        text.pop_back();
    if (text.back() == '.')
        text.pop_back();
    return text;
}

Result<> checkSizes(const BoardSpec &board)
{
    const auto invalid = [](const char *key, double value) {
        return makeError(Errc::InvalidValue, "target.board.size", {key, millimetres(value)}, std::string("scenario.subject.") + key);
    };
    if (board.rows < 1 || board.cols < 1 || board.rows > MaxBoardCells / board.cols)
        return makeError(Errc::InvalidValue, "target.board.cells", {std::to_string(board.rows), std::to_string(board.cols), std::to_string(MaxBoardCells)},
                         board.rows < 1 ? "scenario.subject.rows" : "scenario.subject.cols");
    if (!(board.marker_size > 0) || !std::isfinite(board.marker_size))
        return invalid("marker_size_mm", board.marker_size);
    if (!(board.quiet_zone >= 0) || !std::isfinite(board.quiet_zone))
        return invalid("quiet_zone_mm", board.quiet_zone);
    if (board.type == BoardType::AprilGrid) {
        if (!(board.spacing_ratio > 0) || !std::isfinite(board.spacing_ratio))
            return makeError(Errc::InvalidValue, "target.board.spacing", {}, "scenario.subject.spacing_ratio");
        return {};
    }
    if (!(board.square_size > 0) || !std::isfinite(board.square_size))
        return invalid("square_size_mm", board.square_size);
    if (board.marker_size >= board.square_size)
        return makeError(Errc::InvalidValue, "target.board.marker_too_large", {millimetres(board.marker_size), millimetres(board.square_size)},
                         "scenario.subject.marker_size_mm");
    return {};
}

Result<> checkIds(const BoardSpec &board, size_t markerCount)
{
    const TagFamily *const family = findFamily(board.dictionary);
    if (!family)
        return makeError(Errc::InvalidValue, "target.family.unknown", {board.dictionary}, "scenario.subject.dictionary");
    if (family->isAprilTag3)
        return makeError(Errc::InvalidValue, "target.family.not_for_boards", {board.dictionary}, "scenario.subject.dictionary");
    if (board.ids.empty()) {
        if (markerCount > static_cast<size_t>(family->codeCount))
            return makeError(Errc::InvalidValue, "target.board.too_many_markers",
                             {std::to_string(markerCount), board.dictionary, std::to_string(family->codeCount)}, "scenario.subject.dictionary");
        return {};
    }
    if (board.ids.size() != markerCount)
        return makeError(Errc::InvalidValue, "target.board.id_count", {std::to_string(markerCount), std::to_string(board.ids.size())}, "scenario.subject.ids");
    std::unordered_set<int> seen;
    for (const int id : board.ids) {
        if (id < 0 || id >= family->codeCount)
            return makeError(Errc::InvalidValue, "target.id.range", {std::to_string(id), board.dictionary, std::to_string(family->codeCount - 1)},
                             "scenario.subject.ids");
        if (!seen.insert(id).second)
            return makeError(Errc::InvalidValue, "target.board.duplicate_id", {std::to_string(id)}, "scenario.subject.ids");
    }
    return {};
}

} // namespace

double BoardSpec::cellSize() const
{
    return type == BoardType::AprilGrid ? marker_size * (1 + spacing_ratio) : square_size;
}

double BoardSpec::width() const
{
    return cols * cellSize() + (isKalibr(*this) ? gapSize(*this) : 0.0) + 2 * quiet_zone;
}

double BoardSpec::height() const
{
    return rows * cellSize() + (isKalibr(*this) ? gapSize(*this) : 0.0) + 2 * quiet_zone;
}

Result<BoardLayout> layoutBoard(const BoardSpec &board)
{
    TAGMILL_CHECK(checkSizes(board));
    const std::int64_t markerCount = board.type == BoardType::AprilGrid ? std::int64_t{board.rows} * board.cols : charucoMarkerCount(board.rows, board.cols, board.charuco_pattern);
    TAGMILL_CHECK(checkIds(board, static_cast<size_t>(markerCount))); // before a million of them are laid out in vain
    const std::vector<Vector2> centres = markerCentres(board);

    BoardLayout layout;
    layout.markers.reserve(centres.size());
    for (size_t i = 0; i < centres.size(); ++i)
        layout.markers.push_back(makeMarker(board, board.ids.empty() ? static_cast<int>(i) : board.ids[i], centres[i]));
    layout.keypoints = isKalibr(board) ? tagCornerGrid(board) : crossings(board);
    layout.blackSquares = board.type == BoardType::Charuco ? charucoSquares(board) : aprilGridSquares(board);
    return layout;
}

} // namespace tagmill
