// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/target_geometry.h"

#include <algorithm>
#include <string>

namespace tagmill {

namespace {

/// Collects faces; empty rectangles are dropped.
class Tiling
{
public:
    void add(double x0, double y0, double x1, double y1, Ink ink)
    {
        if (x1 > x0 && y1 > y0)
            m_faces.push_back({{{x0, y0}, {x1, y1}}, ink});
    }

    /// The frame between an outer and an inner rectangle, as four strips.
    void addFrame(const Rectangle2 &outer, const Rectangle2 &inner, Ink ink)
    {
        add(outer.min.x(), inner.max.y(), outer.max.x(), outer.max.y(), ink);
        add(outer.min.x(), outer.min.y(), outer.max.x(), inner.min.y(), ink);
        add(outer.min.x(), inner.min.y(), inner.min.x(), inner.max.y(), ink);
        add(inner.max.x(), inner.min.y(), outer.max.x(), inner.max.y(), ink);
    }

    /// A module picture into a rectangle, row by row, equal neighbours joined.
    void addModules(const ModuleGrid &grid, bool isTurned, const Rectangle2 &area)
    {
        const int n = grid.size;
        const auto at = [n](double from, double to, int i) { return i == n ? to : from + (to - from) * i / n; };
        const auto isBlack = [&](int row, int column) { return isTurned ? grid.isBlack(n - 1 - row, n - 1 - column) : grid.isBlack(row, column); };
        for (int row = 0; row < n; ++row) {
            // Rows count downwards, y upwards.
            const double y1 = at(area.min.y(), area.max.y(), n - row), y0 = at(area.min.y(), area.max.y(), n - row - 1);
            for (int from = 0; from < n;) {
                int to = from + 1;
                while (to < n && isBlack(row, to) == isBlack(row, from))
                    ++to;
                add(at(area.min.x(), area.max.x(), from), y0, at(area.min.x(), area.max.x(), to), y1, isBlack(row, from) ? Ink::Black : Ink::White);
                from = to;
            }
        }
    }

    std::vector<PrintFace> take() { return std::move(m_faces); }

private:
    std::vector<PrintFace> m_faces;
};

Rectangle2 centredRectangle(double width, double height)
{
    return {{-width / 2, -height / 2}, {width / 2, height / 2}};
}

/// Cell borders and marker borders along one axis: cells at cells[0..n], markers inside them.
struct Axis
{
    std::vector<double> cells;       ///< n + 1 borders, ascending
    std::vector<double> markersFrom; ///< n
    std::vector<double> markersTo;   ///< n
};

Axis makeAxis(int count, double cell, double marker)
{
    Axis axis;
    const double start = -(count * cell) / 2;
    for (int i = 0; i <= count; ++i)
        axis.cells.push_back(start + i * cell);
    for (int i = 0; i < count; ++i) {
        const double centre = start + cell / 2 + i * cell;
        axis.markersFrom.push_back(centre - marker / 2);
        axis.markersTo.push_back(centre + marker / 2);
    }
    return axis;
}

struct Cell
{
    int row = 0, column = 0; ///< both ascending with y and x
};

/// The picture of every marker, in the cell its centre lies in.
Result<std::vector<std::pair<Cell, ModuleGrid>>> markerPictures(const BoardSpec &board, const BoardLayout &layout)
{
    std::vector<std::pair<Cell, ModuleGrid>> pictures;
    pictures.reserve(layout.markers.size());
    const double s = board.cellSize();
    for (const BoardMarker &marker : layout.markers) {
        TAGMILL_TRY(ModuleGrid grid, tagModules(board.dictionary, marker.id, marker.borderBits));
        const Cell cell{static_cast<int>((marker.centre.y() + board.rows * s / 2) / s), static_cast<int>((marker.centre.x() + board.cols * s / 2) / s)};
        pictures.emplace_back(cell, std::move(grid));
    }
    return pictures;
}

void tileCharuco(Tiling &tiling, const BoardSpec &board, const BoardLayout &layout, const std::vector<std::pair<Cell, ModuleGrid>> &pictures)
{
    const Axis x = makeAxis(board.cols, board.square_size, board.marker_size), y = makeAxis(board.rows, board.square_size, board.marker_size);
    std::vector<bool> isBlack(static_cast<size_t>(board.rows * board.cols), true);
    for (size_t i = 0; i < pictures.size(); ++i) {
        const auto c = static_cast<size_t>(pictures[i].first.column), r = static_cast<size_t>(pictures[i].first.row);
        isBlack[r * static_cast<size_t>(board.cols) + c] = false;
        const Rectangle2 inner{{x.markersFrom[c], y.markersFrom[r]}, {x.markersTo[c], y.markersTo[r]}};
        tiling.addFrame({{x.cells[c], y.cells[r]}, {x.cells[c + 1], y.cells[r + 1]}}, inner, Ink::White);
        tiling.addModules(pictures[i].second, layout.markers[i].isTurned, inner);
    }
    for (size_t r = 0; r + 1 < y.cells.size(); ++r)
        for (size_t c = 0; c + 1 < x.cells.size(); ++c)
            if (isBlack[r * static_cast<size_t>(board.cols) + c])
                tiling.add(x.cells[c], y.cells[r], x.cells[c + 1], y.cells[r + 1], Ink::Black);
    tiling.addFrame(centredRectangle(board.width(), board.height()), {{x.cells.front(), y.cells.front()}, {x.cells.back(), y.cells.back()}}, Ink::White);
}

/// Borders of gaps and tags alternating: gap, tag, gap, … gap.
std::vector<double> gapBorders(const Axis &axis, double rim)
{
    std::vector<double> borders{-rim};
    for (size_t i = 0; i < axis.markersFrom.size(); ++i) {
        borders.push_back(axis.markersFrom[i]);
        borders.push_back(axis.markersTo[i]);
    }
    borders.push_back(rim);
    return borders;
}

void tileAprilGrid(Tiling &tiling, const BoardSpec &board, const BoardLayout &layout, const std::vector<std::pair<Cell, ModuleGrid>> &pictures)
{
    const Vector2 rim(board.width() / 2 - board.quiet_zone, board.height() / 2 - board.quiet_zone);
    const std::vector<double> x = gapBorders(makeAxis(board.cols, board.cellSize(), board.marker_size), rim.x());
    const std::vector<double> y = gapBorders(makeAxis(board.rows, board.cellSize(), board.marker_size), rim.y());
    for (size_t r = 0; r + 1 < y.size(); ++r) {
        for (size_t c = 0; c + 1 < x.size(); ++c) {
            const bool isGapRow = r % 2 == 0, isGapColumn = c % 2 == 0;
            if (isGapRow || isGapColumn)
                tiling.add(x[c], y[r], x[c + 1], y[r + 1], isGapRow && isGapColumn ? Ink::Black : Ink::White);
        }
    }
    for (size_t i = 0; i < pictures.size(); ++i) {
        const auto c = static_cast<size_t>(2 * pictures[i].first.column + 1), r = static_cast<size_t>(2 * pictures[i].first.row + 1);
        tiling.addModules(pictures[i].second, layout.markers[i].isTurned, {{x[c], y[r]}, {x[c + 1], y[r + 1]}});
    }
    tiling.addFrame(centredRectangle(board.width(), board.height()), {-rim, rim}, Ink::White);
}

} // namespace

Result<TargetPrint> printTag(std::string_view family, int id, double size, int marginModules)
{
    TAGMILL_TRY(const ModuleGrid grid, tagModules(family, id));
    if (!(size > 0) || marginModules < 0)
        return makeError(Errc::InvalidValue, "target.tag.size", {});
    const TagFamily &row = *findFamily(family);
    const double total = row.printEdge(size, marginModules);
    const double edge = size + 2 * row.outerModules * (size / row.grid); // exactly size where nothing lies outside
    const Rectangle2 picture = centredRectangle(edge, edge);
    Tiling tiling;
    tiling.addModules(grid, false, picture);
    if (marginModules > 0)
        tiling.addFrame(centredRectangle(total, total), picture, Ink::White);
    return TargetPrint{total, total, tiling.take()};
}

Result<TargetPrint> printBoard(const BoardSpec &board)
{
    TAGMILL_TRY(const BoardLayout layout, layoutBoard(board));
    TAGMILL_TRY(const auto pictures, markerPictures(board, layout));
    Tiling tiling;
    if (board.type == BoardType::Charuco)
        tileCharuco(tiling, board, layout, pictures);
    else
        tileAprilGrid(tiling, board, layout, pictures);
    return TargetPrint{board.width(), board.height(), tiling.take()};
}

} // namespace tagmill
