// SPDX-License-Identifier: GPL-3.0-or-later
// What the 3D view shows beside the target and the cameras: floor, grid, axes, lights; and the writer of
// vertices they share.
#pragma once

#include "core/imaging/shadow_outlines.h"
#include "core/scene/render_scene.h"
#include "models/viewport_buffers.h"

namespace tagmill {

class VertexWriter
{
public:
    void reserve(size_t vertices) { m_bytes.reserve(static_cast<qsizetype>(vertices * viewportVertexFloats * sizeof(float))); }
    void add(const QVector3D &position, const QVector3D &normal, const QVector3D &color, float alpha = 1)
    {
        const float values[viewportVertexFloats] = {position.x(), position.y(), position.z(), normal.x(), normal.y(),
                                                    normal.z(),   color.x(),    color.y(),    color.z(),  alpha};
        m_bytes.append(reinterpret_cast<const char *>(values), sizeof(values));
    }
    void addLine(const QVector3D &a, const QVector3D &b, const QVector3D &color) { addLine(a, b, color, color); }
    void addLine(const QVector3D &a, const QVector3D &b, const QVector3D &colorA, const QVector3D &colorB)
    {
        add(a, {}, colorA);
        add(b, {}, colorB);
    }
    int count() const { return static_cast<int>(static_cast<size_t>(m_bytes.size()) / (viewportVertexFloats * sizeof(float))); }
    QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    QByteArray m_bytes;
};

/// Writes `frusta` from shapes and colours: ten lines a camera, the pyramid and a roof over its upper edge that says which
/// way is up. With a colour of a `path` also the lines from each camera to the next. Of more than a thousand cameras also a level
/// for moving views: a line or a triangle each, evenly chosen.
void addFrusta(ViewportBuffers &buffers, std::optional<QVector3D> path = {});
/// Apex and corners of a picture with these rays (OpenCV's axes) at that length.
FrustumShape frustumShape(const Matrix4 &world_from_cam, const std::array<Vector3, 4> &rays, double length);
/// A disc that fades into the background, a grid with a step of 1, 2 or 5 times a power of ten, x and y axes.
void addFloor(const Bounds &bounds, const ViewportOptions &options, VertexWriter &triangles, VertexWriter &lines);
/// Points as small octahedra with a line down to the floor, suns as bundles of arrows.
void addLights(const std::vector<SceneLight> &lights, const Bounds &bounds, const ViewportOptions &options, VertexWriter &lines);

/// Their edges, a little above the surface they lie on.
void addShadows(const std::vector<ShadowOutline> &shadows, const ViewportOptions &options, VertexWriter &lines);

} // namespace tagmill
