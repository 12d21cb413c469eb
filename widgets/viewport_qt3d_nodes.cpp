// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewport_qt3d_nodes.h"

#include "models/viewport_sky.h"

#include <Qt3DRender/QCullFace>
#include <Qt3DRender/QEffect>
#include <Qt3DRender/QGraphicsApiFilter>
#include <Qt3DRender/QPaintedTextureImage>
#include <Qt3DRender/QRenderPass>
#include <Qt3DRender/QSeamlessCubemap>
#include <Qt3DRender/QShaderProgram>
#include <Qt3DRender/QTechnique>
#include <Qt3DRender/QTexture>

#include <QPainter>
#include <QVector2D>

#include <cmath>
#include <cstddef>

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
out vec3 color;
uniform mat4 mvp;
void main()
{
    position = vertexPosition;
    normal = vertexNormal;
    color = vertexColor.rgb;
    gl_Position = mvp * vec4(vertexPosition, 1.0);
}
)";

// Lit by a lamp at the eye; a back side is dim. What has no normal has its own colour.
constexpr const char *fragmentShader = R"(#version 330 core
in vec3 position;
in vec3 normal;
in vec3 color;
out vec4 fragment;
uniform vec3 eyePosition;
void main()
{
    float light = 1.0;
    if (dot(normal, normal) > 0.0) {
        float facing = dot(normalize(normal), normalize(eyePosition - position));
        light = facing > 0.0 ? 0.62 + 0.38 * facing : 0.45;
    }
    fragment = vec4(color * light, 1.0);
}
)";

constexpr const char *floorVertexShader = R"(#version 330 core
in vec3 vertexPosition;
in vec4 vertexColor;
out vec2 position;
out vec4 color;
uniform mat4 mvp;
void main()
{
    position = vertexPosition.xy;
    color = vertexColor;
    gl_Position = mvp * vec4(vertexPosition, 1.0);
}
)";

constexpr const char *floorFragmentShader = R"(#version 330 core
in vec4 color;
out vec4 fragment;
void main()
{
    fragment = vec4(color.rgb, 1.0);
}
)";

constexpr const char *floorPictureFragmentShader = R"(#version 330 core
in vec2 position;
in vec4 color;
out vec4 fragment;
uniform sampler2D floorPicture;
uniform vec2 floorTurn; // cosine and sine times the pictures a metre
void main()
{
    vec2 at = vec2(floorTurn.x * position.x - floorTurn.y * position.y, floorTurn.y * position.x + floorTurn.x * position.y);
    fragment = vec4(mix(color.rgb, texture(floorPicture, at).rgb, color.a), 1.0);
}
)";

// Lines have one colour each and are not lit: little to carry from a vertex to a pixel, on which software GL spends most.
constexpr const char *lineVertexShader = R"(#version 330 core
in vec3 vertexPosition;
in vec4 vertexColor;
flat out vec3 color;
uniform mat4 mvp;
void main()
{
    color = vertexColor.rgb;
    gl_Position = mvp * vec4(vertexPosition, 1.0);
}
)";

constexpr const char *lineFragmentShader = R"(#version 330 core
flat in vec3 color;
out vec4 fragment;
void main()
{
    fragment = vec4(color, 1.0);
}
)";

// The triangle covers the picture, a hair before the farthest depth there is: whatever else is drawn hides it.
constexpr const char *skyVertexShader = R"(#version 330 core
in vec3 vertexPosition;
out vec3 direction;
uniform mat4 directions;
void main()
{
    direction = (directions * vec4(vertexPosition.xy, 1.0, 1.0)).xyz;
    gl_Position = vec4(vertexPosition.xy, 0.999999, 1.0);
}
)";

constexpr const char *skyFragmentShader = R"(#version 330 core
in vec3 direction;
out vec4 fragment;
uniform samplerCube sky;
void main()
{
    fragment = vec4(texture(sky, direction).rgb, 1.0);
}
)";

/// Any picture as a texture's first level, its first row first.
class PictureImage : public QPaintedTextureImage
{
public:
    explicit PictureImage(const QImage &picture, Qt3DCore::QNode *parent = nullptr)
        : QPaintedTextureImage(parent)
        , m_picture(picture)
    {
        setSize(picture.size());
        update();
    }
    void paint(QPainter *painter) override { painter->drawImage(0, 0, m_picture); }

private:
    QImage m_picture;
};

QTexture2D *makeTexture(const QImage &picture, Qt3DCore::QNode *parent)
{
    auto *texture = new QTexture2D(parent);
    texture->setFormat(QAbstractTexture::RGBA8_UNorm);
    texture->setSize(picture.width(), picture.height());
    texture->setGenerateMipMaps(true);
    texture->setMinificationFilter(QAbstractTexture::LinearMipMapLinear);
    texture->setMagnificationFilter(QAbstractTexture::Linear);
    texture->setWrapMode(QTextureWrapMode(QTextureWrapMode::Repeat));
    texture->addTextureImage(new PictureImage(picture.mirrored(), texture)); // OpenGL counts rows from below
    return texture;
}

QTextureCubeMap *makeCube(const std::array<QImage, 6> &faces, Qt3DCore::QNode *parent)
{
    auto *texture = new QTextureCubeMap(parent);
    texture->setFormat(QAbstractTexture::RGBA8_UNorm);
    texture->setSize(faces[0].width(), faces[0].height());
    texture->setGenerateMipMaps(false);
    texture->setMinificationFilter(QAbstractTexture::Linear);
    texture->setMagnificationFilter(QAbstractTexture::Linear);
    texture->setWrapMode(QTextureWrapMode(QTextureWrapMode::ClampToEdge));
    for (size_t i = 0; i < faces.size(); ++i) {
        auto *image = new PictureImage(faces[i], texture);
        image->setFace(static_cast<QAbstractTexture::CubeMapFace>(QAbstractTexture::CubeMapPositiveX + static_cast<int>(i)));
        texture->addTextureImage(image);
    }
    return texture;
}

QImage blank()
{
    QImage image(1, 1, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

std::array<QImage, 6> blankFaces()
{
    std::array<QImage, 6> faces;
    faces.fill(blank());
    return faces;
}

QMaterial *makeMaterial(const char *vertices, const char *fragments, Qt3DCore::QNode *parent)
{
    auto *material = new QMaterial(parent);
    auto *effect = new QEffect(material);
    auto *technique = new QTechnique(effect);
    technique->graphicsApiFilter()->setApi(QGraphicsApiFilter::OpenGL);
    technique->graphicsApiFilter()->setProfile(QGraphicsApiFilter::CoreProfile);
    technique->graphicsApiFilter()->setMajorVersion(3);
    technique->graphicsApiFilter()->setMinorVersion(3);
    auto *program = new QShaderProgram(technique);
    program->setVertexShaderCode(vertices);
    program->setFragmentShaderCode(fragments);
    auto *pass = new QRenderPass(technique);
    pass->setShaderProgram(program);
    technique->addRenderPass(pass);
    effect->addTechnique(technique);
    material->setEffect(effect);
    return material;
}

/// All but those culled. Qt 3D shows front sides alone where nothing is said.
void showSides(QMaterial &material, QCullFace::CullingMode culled)
{
    auto *pass = material.effect()->techniques().constFirst()->renderPasses().constFirst();
    auto *state = new QCullFace(pass);
    state->setMode(culled);
    pass->addRenderState(state);
}

} // namespace

VertexLayer::VertexLayer(QGeometryRenderer::PrimitiveType type, Qt3DCore::QNode *parent)
    : Qt3DCore::QEntity(parent)
{
    const bool isLines = type == QGeometryRenderer::Lines;
    m_vertexSize = isLines ? sizeof(LineVertex) : sizeof(SurfaceVertex);
    auto *geometry = new Qt3DCore::QGeometry(this);
    m_buffer = new Qt3DCore::QBuffer(geometry);
    const auto add = [&](const QString &name, QAttribute::VertexBaseType base, uint size, size_t offset) {
        auto *attribute = new QAttribute(m_buffer, name, base, size, 0, static_cast<uint>(offset), static_cast<uint>(m_vertexSize));
        geometry->addAttribute(attribute);
        m_attributes.push_back(attribute);
    };
    if (isLines) {
        add(QAttribute::defaultPositionAttributeName(), QAttribute::Float, 3, offsetof(LineVertex, position));
        add(QAttribute::defaultColorAttributeName(), QAttribute::UnsignedByte, 4, offsetof(LineVertex, color));
    } else {
        add(QAttribute::defaultPositionAttributeName(), QAttribute::Float, 3, offsetof(SurfaceVertex, position));
        add(QAttribute::defaultNormalAttributeName(), QAttribute::Float, 3, offsetof(SurfaceVertex, normal));
        add(QAttribute::defaultColorAttributeName(), QAttribute::Float, 4, offsetof(SurfaceVertex, color));
    }
    m_renderer = new QGeometryRenderer(this);
    m_renderer->setGeometry(geometry);
    // Nothing is culled nor picked by Qt 3D: it need not look for the bounds of every new buffer.
    m_renderer->setMinPoint({-1, -1, -1});
    m_renderer->setMaxPoint({1, 1, 1});
    m_renderer->setPrimitiveType(type);
    addComponent(m_renderer);
    setEnabled(false); // an empty buffer is nothing to draw
}

void VertexLayer::setMaterial(QMaterial *material)
{
    if (material == m_material)
        return;
    if (m_material)
        removeComponent(m_material);
    m_material = material;
    addComponent(m_material);
}

bool VertexLayer::setVertices(const QByteArray &vertices, LevelsOfDetail levels)
{
    m_vertices = vertices;
    m_uploaded = -1;
    m_levels = levels;
    m_count = static_cast<int>(static_cast<size_t>(vertices.size()) / m_vertexSize);
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
    const qsizetype wanted = isMoving ? static_cast<qsizetype>(static_cast<size_t>(m_levels.moving) * m_vertexSize) : m_vertices.size();
    if (m_uploaded < wanted) {
        m_buffer->setData(m_vertices.left(wanted));
        m_uploaded = wanted;
    }
    m_renderer->setFirstVertex(isMoving ? 0 : m_levels.moving);
    m_renderer->setVertexCount(isMoving ? m_levels.moving : isMain ? m_levels.main : m_count - m_levels.moving);
}

SurfaceLayer::SurfaceLayer(Qt3DCore::QNode *parent)
    : VertexLayer(QGeometryRenderer::Triangles, parent)
{
    QMaterial *material = makeMaterial(vertexShader, fragmentShader, this);
    showSides(*material, QCullFace::NoCulling);
    setMaterial(material);
}

LineLayer::LineLayer(Qt3DCore::QNode *parent)
    : VertexLayer(QGeometryRenderer::Lines, parent)
{
    setMaterial(makeMaterial(lineVertexShader, lineFragmentShader, this));
}

FloorLayer::FloorLayer(Qt3DCore::QNode *parent)
    : VertexLayer(QGeometryRenderer::Triangles, parent)
    , m_plain(makeMaterial(floorVertexShader, floorFragmentShader, this))
    , m_pictured(makeMaterial(floorVertexShader, floorPictureFragmentShader, this))
    , m_picture(new QParameter(QStringLiteral("floorPicture"), makeTexture(blank(), m_pictured), m_pictured))
    , m_turn(new QParameter(QStringLiteral("floorTurn"), QVector2D(), m_pictured))
{
    m_pictured->addParameter(m_picture);
    m_pictured->addParameter(m_turn);
    for (QMaterial *material : {m_plain, m_pictured})
        showSides(*material, QCullFace::Back);
    setMaterial(m_plain);
}

void FloorLayer::setPicture(const FloorPicture &floor)
{
    auto *former = m_picture->value().value<QAbstractTexture *>();
    const bool isShown = !floor.image.isNull();
    m_picture->setValue(QVariant::fromValue<QAbstractTexture *>(makeTexture(isShown ? floor.image : blank(), this)));
    delete former;
    m_turn->setValue(QVector2D(static_cast<float>(floor.scale * std::cos(floor.rotation)), static_cast<float>(floor.scale * std::sin(floor.rotation))));
    setMaterial(isShown ? m_pictured : m_plain);
}

SkyLayer::SkyLayer(Qt3DCore::QNode *parent)
    : Qt3DCore::QEntity(parent)
{
    constexpr float corners[] = {-1, -1, 0, 3, -1, 0, -1, 3, 0};
    auto *geometry = new Qt3DCore::QGeometry(this);
    auto *buffer = new Qt3DCore::QBuffer(geometry);
    buffer->setData(QByteArray(reinterpret_cast<const char *>(corners), sizeof(corners)));
    geometry->addAttribute(new QAttribute(buffer, QAttribute::defaultPositionAttributeName(), QAttribute::Float, 3, 3));
    auto *renderer = new QGeometryRenderer(this);
    renderer->setGeometry(geometry);
    renderer->setMinPoint({-1, -1, -1});
    renderer->setMaxPoint({1, 1, 1});
    renderer->setPrimitiveType(QGeometryRenderer::Triangles);
    renderer->setVertexCount(3);
    addComponent(renderer);
    QMaterial *material = makeMaterial(skyVertexShader, skyFragmentShader, this);
    auto *pass = material->effect()->techniques().constFirst()->renderPasses().constFirst();
    pass->addRenderState(new QSeamlessCubemap(pass));
    m_picture = new QParameter(QStringLiteral("sky"), makeCube(blankFaces(), material), material);
    m_directions = new QParameter(QStringLiteral("directions"), QMatrix4x4(), material);
    material->addParameter(m_picture);
    material->addParameter(m_directions);
    addComponent(material);
    setEnabled(false);
}

void SkyLayer::setPicture(const SkyPicture &sky)
{
    auto *former = m_picture->value().value<QAbstractTexture *>();
    m_hasPicture = !sky.faces[0].isNull();
    m_picture->setValue(QVariant::fromValue<QAbstractTexture *>(makeCube(m_hasPicture ? sky.faces : blankFaces(), this)));
    delete former;
}

bool SkyLayer::setView(const ViewportView &view)
{
    const QMatrix4x4 &p = view.projection;
    const bool hasPerspective = !qFuzzyIsNull(p(3, 2));
    const bool wasEnabled = isEnabled();
    setEnabled(m_hasPicture && hasPerspective);
    if (!isEnabled())
        return false;
    QMatrix4x4 rotation = view.view.inverted();
    rotation.setColumn(3, {0, 0, 0, 1});
    // Points at depth 1 before the eye.
    const QMatrix4x4 eyeFromPicture(1 / p(0, 0), 0, p(0, 2) / p(0, 0), 0, 0, 1 / p(1, 1), p(1, 2) / p(1, 1), 0, 0, 0, -1, 0, 0, 0, 0, 1);
    m_directions->setValue(rotation * eyeFromPicture);
    return !wasEnabled;
}

} // namespace tagmill
