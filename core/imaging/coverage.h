// SPDX-License-Identifier: GPL-3.0-or-later
// CoverageMap: how much of each pixel polygons cover, exactly: the box-filtered picture of their insides. Edges are
// summed up one by one, so polygons that share an edge leave no seam. Corner-origin pixels.
#pragma once

#include "core/geometry.h"

#include <cstdint>
#include <vector>

namespace tagmill {

/// Pixels [x0, x1) × [y0, y1).
struct PixelRect
{
    int x0 = 0, y0 = 0, x1 = 0, y1 = 0;
    int width() const { return x1 - x0; }
    int height() const { return y1 - y0; }
    bool isEmpty() const { return x1 <= x0 || y1 <= y0; }
    PixelRect intersected(const PixelRect &other) const;
};

/// Columns [first, end) of a row.
struct Columns
{
    int first = 0, end = 0;
    bool isEmpty() const { return end <= first; }
};

class CoverageMap
{
public:
    explicit CoverageMap(PixelRect window);

    const PixelRect &window() const { return m_window; }
    /// One edge of a closed polygon, in pixels of the image; what lies outside the window may be as far as it likes.
    /// A polygon that is clockwise on the screen (y down) counts +weight, one that is not −weight.
    void addEdge(const Vector2 &from, const Vector2 &to, double weight = 1);
    /// Coverage of row y of the image into out[0, window().width()); the columns beside those returned are left alone:
    /// there it is 0. Quick from top to bottom only: a row is worked out when it is read, so that its sums stay in the cache.
    Columns read(int y, float *out);

private:
    static constexpr int block = 16; ///< columns
    struct Edge ///< downwards, within the window
    {
        double x0, y0, x1, y1, slope, weight;
    };
    void addInside(const Vector2 &from, const Vector2 &to, double weight);
    void sortEdges();
    void takeUp(int row);
    void addToRow(const Edge &edge, int y);
    void touch(int first, int end);
    /// The first column from x on whose block is touched, or is not; `end` if none before it.
    int next(int x, int end, bool isTouched) const;

    PixelRect m_window;
    std::vector<Edge> m_edges;
    std::vector<std::uint32_t> m_byRow, m_starts; ///< edges by their first row; where those of each row begin
    std::vector<std::uint32_t> m_active, m_merged; ///< edges that reach the row, as they were added: the order of sums
    int m_nextRow = -1;                ///< to be taken up; −1: edges have been added since
    // One row.
    std::vector<float> m_sums;            ///< by how much the coverage changes from pixel to pixel; 0 between reads
    std::vector<std::uint64_t> m_touched; ///< one bit a block
    Columns m_extent;                     ///< what edges touched; behind it the coverage stays as it is
};

} // namespace tagmill
