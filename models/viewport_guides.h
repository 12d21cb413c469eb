// SPDX-License-Identifier: GPL-3.0-or-later
// What the 3D view shows beside the target and the cameras: floor, grid, axes, lights; and the writer of
// vertices they share.
#pragma once

#include "core/imaging/shadow_outlines.h"
#include "core/scene/render_scene.h"
#include "models/viewport_buffers.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace tagmill {

/// Into the bytes that are handed on: of many cameras they are megabytes, which need not be copied.
template<class Vertex>
class VertexWriter
{
public:
    void reserve(size_t vertices)
    {
        if (static_cast<qsizetype>(vertices * sizeof(Vertex)) > m_bytes.size())
            m_bytes.resize(static_cast<qsizetype>(vertices * sizeof(Vertex)));
    }
    void add(const Vertex &vertex)
    {
        const auto at = static_cast<qsizetype>(m_count * sizeof(Vertex));
        if (at + static_cast<qsizetype>(sizeof(Vertex)) > m_bytes.size())
            reserve(std::max<size_t>(256, 2 * m_count));
        std::memcpy(m_bytes.data() + at, &vertex, sizeof(Vertex));
        ++m_count;
    }
    int count() const { return static_cast<int>(m_count); }
    QByteArray take()
    {
        m_bytes.resize(static_cast<qsizetype>(std::exchange(m_count, 0) * sizeof(Vertex)));
        return std::exchange(m_bytes, {});
    }

private:
    QByteArray m_bytes; ///< as much as there is room for
    size_t m_count = 0;
};

class SurfaceWriter : public VertexWriter<SurfaceVertex>
{
public:
    using VertexWriter::add;
    void add(const QVector3D &position, const QVector3D &normal, const QVector3D &color, float alpha = 1)
    {
        add({position, normal, {color.x(), color.y(), color.z(), alpha}});
    }
};

class LineWriter : public VertexWriter<LineVertex>
{
public:
    void addLine(const QVector3D &a, const QVector3D &b, const QVector3D &color)
    {
        const auto byte = [](float part) { return static_cast<quint8>(part * 255 + 0.5f); };
        const std::array<quint8, 4> bytes = {byte(color.x()), byte(color.y()), byte(color.z()), 255};
        add({a, bytes});
        add({b, bytes});
    }
};

/// Writes `frusta` from shapes and colours: ten lines a camera, the pyramid and a roof over its upper edge that says which
/// way is up. With a colour of a `path` also the lines from each camera to the next. Of more than a thousand cameras also a level
/// for moving views: a line or a triangle each, evenly chosen.
void addFrusta(ViewportBuffers &buffers, std::optional<QVector3D> path = {});
/// Apex and corners of a picture with these rays (OpenCV's axes) at that length.
FrustumShape frustumShape(const Matrix4 &world_from_cam, const std::array<Vector3, 4> &rays, double length);
/// A disc that fades into the background, a grid with a step of 1, 2 or 5 times a power of ten, x and y axes.
void addFloor(const Bounds &bounds, const ViewportOptions &options, SurfaceWriter &triangles, LineWriter &lines);
/// Points as small octahedra with a line down to the floor, suns as bundles of arrows.
void addLights(const std::vector<SceneLight> &lights, const Bounds &bounds, const ViewportOptions &options, LineWriter &lines);

/// Their edges, a little above the surface they lie on.
void addShadows(const std::vector<ShadowOutline> &shadows, const ViewportOptions &options, LineWriter &lines);

} // namespace tagmill
