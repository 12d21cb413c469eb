// SPDX-License-Identifier: GPL-3.0-or-later
// ViewportBuffers: a plan or a camera path as vertex buffers, ready to be drawn: made in a job, only swapped on the GUI
// thread.
#pragma once

#include "models/camera_marks.h"
#include "models/color_scale.h"

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QString>
#include <QVector3D>

#include <array>
#include <memory>
#include <vector>

namespace tagmill {

/// Of triangles. Colours are sRGB; of the floor, which is seen from above only, alpha says how much of its picture shows.
struct SurfaceVertex
{
    QVector3D position; ///< m, world
    QVector3D normal;   ///< zero: not lit
    std::array<float, 4> color;
};

/// Of lines, which software GL draws by the hundred thousand: as few bytes as will do. The colour of a line is its first vertex's.
struct LineVertex
{
    QVector3D position; ///< m, world
    std::array<quint8, 4> color; ///< sRGB, opaque
};

/// One camera as a pyramid: where it stands and the corners of its picture at some distance.
struct FrustumShape
{
    QVector3D apex;
    std::array<QVector3D, 4> corners; ///< of the picture: TL, TR, BR, BL
    bool isShown = true;
};

struct Bounds
{
    QVector3D low{1e30f, 1e30f, 1e30f}, high{-1e30f, -1e30f, -1e30f};
    bool isEmpty() const { return low.x() > high.x(); }
    void add(const QVector3D &point);
    QVector3D centre() const { return (low + high) / 2; }
    float radius() const { return isEmpty() ? 0 : (high - low).length() / 2; }
};

/// Lines of one buffer in the order in which they may be left out.
struct LevelsOfDetail
{
    int moving = 0; ///< leading vertices that stand for all the others while the view moves; 0: there are none
    int main = 0;   ///< those after them, drawn as soon as it rests; what follows are embellishments. 0: all that follows
};

/// What lies on the floor, tiled: at (x, y) m the picture's point (c·x − s·y, s·x + c·y), v upwards, where c and s are cosine
/// and sine of the rotation times the pictures a metre.
struct FloorPicture
{
    QImage image; ///< null: none
    double scale = 1, rotation = 0;
    bool operator==(const FloorPicture &) const = default;
};

/// The equirectangular picture around a scene.
struct SkySource
{
    QString file;        ///< empty: none
    double rotation = 0; ///< rad, about z
    qint64 written = 0;  ///< ms: what was written since is another picture
    bool operator==(const SkySource &) const = default;
};

struct ViewportOptions
{
    CameraMetric metric = CameraMetric::Distance;
    double frustumScale = 1; ///< of the natural size
    int recipe = 0;          ///< whose target and lights are shown
    std::shared_ptr<const CameraMarks> marks; ///< null: all cameras are shown
    std::vector<int> highlighted;             ///< cameras in a colour of their own, in order
    QColor background, floor, grid, light, highlight;
    QColor horizon; ///< what floor and grid fade into; invalid: the background
    float shade = 1; ///< of the cameras' colours, see ColorScale
};

struct ViewportBuffers
{
    std::shared_ptr<const Plan> plan; ///< null when it is a path
    QByteArray target; ///< SurfaceVertex, triangles: the target as it will be rendered
    QByteArray ground; ///< the same, of the floor
    FloorPicture floor;
    SkySource sky;
    QByteArray guides; ///< LineVertex: grid, axes, lights
    QByteArray frusta; ///< LineVertex: all cameras, and the path between them
    LevelsOfDetail frustaLevels;
    std::vector<FrustumShape> shapes; ///< of all cameras, in order
    std::vector<QVector3D> colors;    ///< theirs, sRGB
    ColorScale scale;
    Bounds targetBounds, bounds;      ///< of the target; of target and cameras
    std::optional<Problem> problem;   ///< why the target could not be shown
};

ViewportBuffers makeViewportBuffers(std::shared_ptr<const Plan> plan, const ViewportOptions &options);

} // namespace tagmill
