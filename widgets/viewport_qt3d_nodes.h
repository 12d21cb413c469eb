// SPDX-License-Identifier: GPL-3.0-or-later
// VertexLayer: an entity that draws one vertex buffer of ours (see ViewportBuffers) with one small shader. SkyLayer: one that fills
// the picture behind all others.
#pragma once

#include "widgets/viewport_3d.h"

#include <Qt3DCore/QAttribute>
#include <Qt3DCore/QBuffer>
#include <Qt3DCore/QEntity>
#include <Qt3DCore/QGeometry>
#include <Qt3DCore/QTransform>
#include <Qt3DRender/QGeometryRenderer>
#include <Qt3DRender/QMaterial>
#include <Qt3DRender/QParameter>

#include <vector>

namespace tagmill {

class VertexLayer : public Qt3DCore::QEntity
{
public:
    /// True when it was not drawn before and now is.
    bool setVertices(const QByteArray &vertices, LevelsOfDetail levels);
    void setDetail(ViewportDetail detail);

protected:
    /// Of triangles SurfaceVertex, of lines LineVertex.
    VertexLayer(Qt3DRender::QGeometryRenderer::PrimitiveType type, Qt3DCore::QNode *parent);
    void setMaterial(Qt3DRender::QMaterial *material); ///< the former one stays a child

private:
    Qt3DRender::QGeometryRenderer *m_renderer;
    Qt3DRender::QMaterial *m_material = nullptr;
    QByteArray m_vertices; ///< of all levels
    LevelsOfDetail m_levels;
    int m_count = 0;           ///< vertices of all levels
    qsizetype m_uploaded = -1; ///< bytes of them: those of finer levels only once they are drawn
    Qt3DCore::QBuffer *m_buffer;
    std::vector<Qt3DCore::QAttribute *> m_attributes;
    size_t m_vertexSize; ///< bytes
};

/// Lit triangles, seen from both sides.
class SurfaceLayer : public VertexLayer
{
public:
    explicit SurfaceLayer(Qt3DCore::QNode *parent);
};

class LineLayer : public VertexLayer
{
public:
    explicit LineLayer(Qt3DCore::QNode *parent);
};

/// Triangles seen from above only. Without a picture none is looked up, which software GL would do for every pixel.
class FloorLayer : public VertexLayer
{
public:
    explicit FloorLayer(Qt3DCore::QNode *parent);
    void setPicture(const FloorPicture &floor);

private:
    Qt3DRender::QMaterial *m_plain, *m_pictured;
    Qt3DRender::QParameter *m_picture, *m_turn;
};

class SkyLayer : public Qt3DCore::QEntity
{
public:
    explicit SkyLayer(Qt3DCore::QNode *parent);
    void setPicture(const SkyPicture &sky);
    /// True when it was not drawn before and now is: views without perspective look in one direction alone and show none.
    bool setView(const ViewportView &view);

private:
    Qt3DRender::QParameter *m_picture, *m_directions;
    bool m_hasPicture = false;
};

} // namespace tagmill
