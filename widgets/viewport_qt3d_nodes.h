// SPDX-License-Identifier: GPL-3.0-or-later
// VertexLayer: an entity that draws one vertex buffer of ours (see ViewportBuffers) with one small shader. SkyLayer: one that
// fills the picture behind all others.
#pragma once

#include "widgets/viewport_3d.h"

#include <Qt3DCore/QAttribute>
#include <Qt3DCore/QBuffer>
#include <Qt3DCore/QEntity>
#include <Qt3DCore/QGeometry>
#include <Qt3DCore/QTransform>
#include <Qt3DRender/QGeometryRenderer>
#include <Qt3DRender/QParameter>

#include <vector>

namespace tagmill {

class VertexLayer : public Qt3DCore::QEntity
{
public:
    VertexLayer(Qt3DRender::QGeometryRenderer::PrimitiveType type, Qt3DCore::QNode *parent);
    /// True when it was not drawn before and now is.
    bool setVertices(const QByteArray &vertices, LevelsOfDetail levels);
    void setDetail(ViewportDetail detail);
    void setFloor(const FloorPicture &floor);

private:
    Qt3DRender::QGeometryRenderer *m_renderer;
    Qt3DRender::QParameter *m_floorPicture, *m_floorTurn;
    LevelsOfDetail m_levels;
    int m_count = 0; ///< vertices of all levels
    Qt3DCore::QBuffer *m_buffer;
    std::vector<Qt3DCore::QAttribute *> m_attributes;
    size_t m_vertexSize; ///< bytes
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
