// SPDX-License-Identifier: GPL-3.0-or-later
// ViewportBuffers: a plan or a camera path as vertex buffers, ready to be drawn: made in a job, only swapped on the GUI
// thread. A vertex is 10 floats: position (m, world), normal (zero = not lit), colour (sRGB + alpha;
// alpha below 1 marks the floor, which is seen from above only).
#pragma once

#include "models/color_scale.h"

#include <QByteArray>
#include <QColor>
#include <QVector3D>

#include <array>
#include <memory>
#include <vector>

namespace tagmill {

constexpr int viewportVertexFloats = 10;

/// One camera as a pyramid: where it stands and the corners of its picture at some distance.
struct FrustumShape
{
    QVector3D apex;
    std::array<QVector3D, 4> corners; ///< of the picture: TL, TR, BR, BL
};

struct Bounds
{
    QVector3D low{1e30f, 1e30f, 1e30f}, high{-1e30f, -1e30f, -1e30f};
    bool isEmpty() const { return low.x() > high.x(); }
    void add(const QVector3D &point);
    QVector3D centre() const { return (low + high) / 2; }
    float radius() const { return isEmpty() ? 0 : (high - low).length() / 2; }
};

struct ViewportOptions
{
    CameraMetric metric = CameraMetric::Distance;
    double frustumScale = 1; ///< of the natural size
    int recipe = 0;          ///< whose target and lights are shown
    QColor background, floor, grid, light;
    float shade = 1; ///< of the cameras' colours, see ColorScale
};

struct ViewportBuffers
{
    std::shared_ptr<const Plan> plan; ///< null when it is a path
    QByteArray target; ///< triangles: the target as it will be rendered, and the floor
    QByteArray guides; ///< lines: grid, axes, lights
    QByteArray frusta; ///< lines: all cameras, in order, and the path between them
    std::vector<FrustumShape> shapes; ///< of all cameras, in order
    std::vector<QVector3D> colors;    ///< theirs, sRGB
    ColorScale scale;
    Bounds targetBounds, bounds;      ///< of the target; of target and cameras
    std::optional<Problem> problem;   ///< why the target could not be shown
};

ViewportBuffers makeViewportBuffers(std::shared_ptr<const Plan> plan, const ViewportOptions &options);

} // namespace tagmill
