// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewport_qt3d_nodes.h"

#include "models/viewport_buffers.h"

#include <Qt3DRender/QEffect>
#include <Qt3DRender/QGraphicsApiFilter>
#include <Qt3DRender/QMaterial>
#include <Qt3DRender/QRenderPass>
#include <Qt3DRender/QShaderProgram>
#include <Qt3DRender/QTechnique>

namespace tagmill {

using namespace Qt3DRender;
using Qt3DCore::QAttribute;

namespace {

constexpr const char *vertexShader = R"(#version 330 core
in vec3 vertexPosition;
in vec3 vertexNormal;
in vec4 vertexColor;
out vec3 position;
out vec3 normal;
out vec4 color;
uniform mat4 mvp;
void main()
{
    position = vertexPosition;
    normal = vertexNormal;
    color = vertexColor;
    gl_Position = mvp * vec4(vertexPosition, 1.0);
}
)";

// Lit by a lamp at the eye; a back side is dim. What has no normal has its own colour; what is not opaque is
// the floor and hides nothing from below.
constexpr const char *fragmentShader = R"(#version 330 core
in vec3 position;
in vec3 normal;
in vec4 color;
out vec4 fragment;
uniform vec3 eyePosition;
void main()
{
    if (color.a < 0.9 && !gl_FrontFacing)
        discard;
    float light = 1.0;
    if (dot(normal, normal) > 0.0) {
        float facing = dot(normalize(normal), normalize(eyePosition - position));
        light = facing > 0.0 ? 0.62 + 0.38 * facing : 0.45;
    }
    fragment = vec4(color.rgb * light, 1.0);
}
)";

QMaterial *makeMaterial(Qt3DCore::QNode *parent)
{
    auto *material = new QMaterial(parent);
    auto *effect = new QEffect(material);
    auto *technique = new QTechnique(effect);
    technique->graphicsApiFilter()->setApi(QGraphicsApiFilter::OpenGL);
    technique->graphicsApiFilter()->setProfile(QGraphicsApiFilter::CoreProfile);
    technique->graphicsApiFilter()->setMajorVersion(3);
    technique->graphicsApiFilter()->setMinorVersion(3);
    auto *program = new QShaderProgram(technique);
    program->setVertexShaderCode(vertexShader);
    program->setFragmentShaderCode(fragmentShader);
    auto *pass = new QRenderPass(technique);
    pass->setShaderProgram(program);
    technique->addRenderPass(pass);
    effect->addTechnique(technique);
    material->setEffect(effect);
    return material;
}

} // namespace

VertexLayer::VertexLayer(QGeometryRenderer::PrimitiveType type, Qt3DCore::QNode *parent)
    : Qt3DCore::QEntity(parent)
{
    auto *geometry = new Qt3DCore::QGeometry(this);
    m_buffer = new Qt3DCore::QBuffer(geometry);
    const struct
    {
        QString name;
        uint size, offset;
    } parts[3] = {{QAttribute::defaultPositionAttributeName(), 3, 0},
                  {QAttribute::defaultNormalAttributeName(), 3, 3},
                  {QAttribute::defaultColorAttributeName(), 4, 6}};
    for (int i = 0; i < 3; ++i) {
        m_attributes[i] = new QAttribute(m_buffer, parts[i].name, QAttribute::Float, parts[i].size, 0, parts[i].offset * sizeof(float),
                                         viewportVertexFloats * sizeof(float));
        geometry->addAttribute(m_attributes[i]);
    }
    m_renderer = new QGeometryRenderer(this);
    m_renderer->setGeometry(geometry);
    m_renderer->setPrimitiveType(type);
    addComponent(m_renderer);
    addComponent(makeMaterial(this));
    setEnabled(false); // an empty buffer is nothing to draw
}

bool VertexLayer::setVertices(const QByteArray &vertices, LevelsOfDetail levels)
{
    m_buffer->setData(vertices);
    m_levels = levels;
    m_count = static_cast<int>(static_cast<size_t>(vertices.size()) / (viewportVertexFloats * sizeof(float)));
    for (QAttribute *attribute : m_attributes)
        attribute->setCount(static_cast<uint>(m_count));
    const bool wasEnabled = isEnabled();
    setEnabled(m_count > 0);
    return !wasEnabled && isEnabled();
}

/// The levels stand one after the other in the buffer.
void VertexLayer::setDetail(ViewportDetail detail)
{
    const bool isMoving = detail == ViewportDetail::Moving && m_levels.moving > 0;
    const bool isMain = detail != ViewportDetail::Smooth && m_levels.main > 0;
    m_renderer->setFirstVertex(isMoving ? 0 : m_levels.moving);
    m_renderer->setVertexCount(isMoving ? m_levels.moving : isMain ? m_levels.main : m_count - m_levels.moving);
}

} // namespace tagmill
