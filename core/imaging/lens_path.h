// SPDX-License-Identifier: GPL-3.0-or-later
// LensPath: how straight edges in front of a camera run over its picture. Distorted edges are curves; they become
// chords that keep within 0.01 px. Also the rays of a coarse grid of pixels, between which rays are interpolated.
#pragma once

#include "core/geometry.h"
#include "core/optics/camera_model.h"

#include <vector>

namespace tagmill {

/// Closed polygons in pixels, one after the other.
struct PixelPolygons
{
    std::vector<Vector2> points;
    std::vector<size_t> ends; ///< index behind the last point of each

    void clear();
};

class LensPath
{
public:
    explicit LensPath(const CameraModel &camera);

    const CameraModel &camera() const { return m_camera; }
    /// The pixel of a point. What lies outside the lens's field goes to the field's rim, in its own direction: the rim
    /// lies outside the picture, so polygons that leave the field keep their shape inside.
    Vector2 pixel(const Vector3 &x_in_cam) const;
    /// Appends one closed polygon, its edges followed as curves.
    void addPolygon(PixelPolygons &polygons, const Vector3 *corners_in_cam, const Vector2 *corner_pixels, size_t count) const;

private:
    void follow(std::vector<Vector2> &points, const Vector3 &a, const Vector2 &pixelA, const Vector3 &b, const Vector2 &pixelB, int depth) const;

    CameraModel m_camera;
    bool m_isStraight = false;     ///< a pinhole: edges inside the field stay straight
    double m_rim = 0;              ///< rad from the axis; beyond it points are moved to it
    double m_cosRim = 1;
};

/// Unit rays through the corners of square cells, row by row; (0, 0, 0) where the lens sees nothing.
struct RayGrid
{
    static constexpr int cell = 8; ///< px
    int columns = 0, rows = 0;     ///< of nodes
    std::vector<Vector3> rays;
    bool isWhole = true;           ///< every node has a ray

    static RayGrid of(const CameraModel &camera);
    const Vector3 &at(int column, int row) const { return rays[static_cast<size_t>(row * columns + column)]; }
};

} // namespace tagmill
