// SPDX-License-Identifier: GPL-3.0-or-later
// CoverageMap: how much of each pixel polygons cover, exactly: the box-filtered picture of their insides. Edges are
// summed up one by one, so polygons that share an edge leave no seam. Corner-origin pixels.
#pragma once

#include "core/geometry.h"

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

class CoverageMap
{
public:
    /// `memory` is used again if it is large enough.
    explicit CoverageMap(PixelRect window, std::vector<float> memory = {});
    std::vector<float> takeMemory() { return std::move(m_sums); }

    const PixelRect &window() const { return m_window; }
    /// One edge of a closed polygon, in pixels of the image; what lies outside the window may be as far as it likes.
    /// A polygon that is clockwise on the screen (y down) counts +weight, one that is not −weight.
    void addEdge(const Vector2 &from, const Vector2 &to, double weight = 1);
    /// Coverage of row y of the image, window().width() values; false when it is 0 all along (out is left alone).
    bool read(int y, float *out) const;

private:
    void addInside(Vector2 from, Vector2 to, double weight);
    /// Sums of row y of the window, of which columns [first, end) are about to change: those not touched before start at 0.
    float *touch(int y, int first, int end);

    PixelRect m_window;
    size_t m_stride;
    std::vector<float> m_sums; ///< of each row, within its extent: by how much the coverage changes from pixel to pixel
    struct Extent
    {
        int first = 0, end = 0; ///< columns that edges touched; behind them the coverage stays as it is
    };
    std::vector<Extent> m_extents;
};

} // namespace tagmill
