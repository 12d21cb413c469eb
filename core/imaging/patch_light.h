// SPDX-License-Identifier: GPL-3.0-or-later
// PatchLight: the irradiance over one flat patch: smooth between the nodes of a grid, cut by the shadows of plates.
// Private to core/imaging.
#pragma once

#include "core/imaging/coverage.h"
#include "core/imaging/lens_path.h"
#include "core/imaging/surface.h"

#include <array>
#include <optional>
#include <vector>

namespace tagmill {

class PatchLight
{
public:
    /// ambient: irradiance from the sky, the same all over the patch.
    PatchLight(const LensPath &path, const RayGrid &grid, const Patch &patch, const PixelRect &window, const std::vector<Lamp> &lamps,
               const std::vector<Patch> &casters, const Vector3 &ambient);

    /// Works out row y: W/m² over the window's columns, one array a channel.
    void read(int y);
    const float *values(size_t channel) const { return m_values[m_isGrey ? 0 : channel].data() + (m_window.x0 - m_column0 * RayGrid::cell); }
    bool isGrey() const { return m_isGrey; }

private:
    struct Source ///< a lamp that some plate hides in places; the first one is all the others together
    {
        std::vector<CoverageMap> shadows; ///< one an object
        std::optional<std::array<float, 3>> even; ///< the same all over the patch: ambient light and suns
        std::vector<float> values;        ///< else [channel][row][column] of nodes
    };

    Source makeSource(const std::vector<const Lamp *> &lamps, const Vector3 &ambient) const;
    bool readShadows(Source &source, int y);
    void addRow(const Source &source, size_t channel, int row, float fy, bool isFirst, bool isShadowed);
    void addEven(float light, size_t channel, bool isFirst, bool isShadowed);
    void addShadows(const Lamp &lamp, const std::vector<Patch> &casters, std::vector<CoverageMap> &shadows) const;

    const LensPath &m_path;
    const RayGrid &m_grid;
    const Patch &m_patch;
    const PixelRect m_window;
    int m_column0 = 0, m_row0 = 0, m_columns = 0, m_rows = 0; ///< of the grid's nodes around the window
    std::vector<Source> m_sources;
    bool m_isGrey = false; ///< every channel has the same light
    // One row, in whole cells of the grid.
    std::array<std::vector<float>, 3> m_values;
    std::vector<float> m_lit, m_shade;
};

/// Where a ray from the camera meets the patch's plane; a ray that misses it gets a point of the patch.
Vector3 pointOn(const Patch &patch, const Vector3 &ray);
/// The pixels that points may touch, within a frame.
PixelRect windowOf(const std::vector<Vector2> &points, const PixelRect &frame);
/// Twice the area of polygons, positive when clockwise on the screen.
double signedArea(const PixelPolygons &polygons);
void addPolygons(CoverageMap &map, const PixelPolygons &polygons, double weight);

} // namespace tagmill
