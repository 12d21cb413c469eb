// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewport_qt3d_scene.h"

#include "models/background_thread.h"
#include "widgets/viewport_qt3d_nodes.h"

#include <QEventLoop>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <Qt3DCore/QAspectEngine>
#include <Qt3DRender/QCameraLens>
#include <Qt3DRender/QCameraSelector>
#include <Qt3DRender/QClearBuffers>
#include <Qt3DRender/QRenderAspect>
#include <Qt3DRender/QRenderCapture>
#include <Qt3DRender/QRenderSettings>
#include <Qt3DRender/QRenderSurfaceSelector>
#include <Qt3DRender/QRenderTarget>
#include <Qt3DRender/QRenderTargetOutput>
#include <Qt3DRender/QRenderTargetSelector>
#include <Qt3DRender/QTexture>
#include <Qt3DRender/QViewport>

#include <algorithm>

namespace tagmill {

using namespace Qt3DRender;

namespace {

constexpr int mostSamples = 4;
constexpr double smoothMotion = 33;     // ms a picture
constexpr qint64 judgementLasts = 5000; // ms: then the full resolution is tried again

struct Storage
{
    QSize size;
    int samples;
};

void addTexture(QRenderTarget *target, QAbstractTexture::TextureFormat format, QRenderTargetOutput::AttachmentPoint point, const Storage &storage)
{
    auto *texture = storage.samples > 1 ? static_cast<QAbstractTexture *>(new QTexture2DMultisample(target)) : new QTexture2D(target);
    texture->setFormat(format);
    texture->setSize(storage.size.width(), storage.size.height());
    texture->setSamples(storage.samples);
    texture->setGenerateMipMaps(false);
    auto *output = new QRenderTargetOutput(target);
    output->setAttachmentPoint(point);
    output->setTexture(texture);
    target->addOutput(output);
}

} // namespace

FrameClock::FrameClock(QObject *parent)
    : QAnimationDriver(parent)
{
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, [this] { advance(); });
    install();
}

void FrameClock::setPictureDue(bool isDue)
{
    m_isPictureDue = isDue;
    update();
}

void FrameClock::start()
{
    QAnimationDriver::start();
    update();
}

void FrameClock::stop()
{
    QAnimationDriver::stop();
    update();
}

void FrameClock::update()
{
    if (!isRunning())
        m_tick.stop();
    else
        m_tick.start(m_isPictureDue ? 0 : 16);
}

/// All owned by the engine through its root entity.
struct Qt3DScene::Nodes
{
    std::unique_ptr<Qt3DCore::QAspectEngine> engine;
    QRenderSurfaceSelector *surface = nullptr;
    QRenderTargetSelector *target = nullptr;
    QClearBuffers *clear = nullptr;
    QRenderCapture *capture = nullptr;
    QCameraLens *lens = nullptr;
    Qt3DCore::QTransform *eye = nullptr;
    std::map<ViewportLayer, VertexLayer *> layers;
    FloorLayer *floor = nullptr; ///< one of them
    SkyLayer *sky = nullptr;
    std::map<std::pair<int, int>, QRenderTarget *> targets; ///< by divisor and samples, of this size
    QSize size;
};

Qt3DScene::Qt3DScene(QOffscreenSurface &surface, Deliver deliver)
    : m_surface(surface)
    , m_deliver(std::move(deliver))
{
}

Qt3DScene::~Qt3DScene() = default;

void Qt3DScene::loadDriver()
{
    giveWayToGui();
    QOpenGLContext().create();
}

bool Qt3DScene::start()
{
    QOpenGLContext context;
    if (!m_surface.isValid() || !context.create() || context.format().version() < std::pair(3, 3) || !context.makeCurrent(&m_surface))
        return false;
    const QByteArray renderer(reinterpret_cast<const char *>(context.functions()->glGetString(GL_RENDERER)));
    m_isSoftware = renderer.contains("llvmpipe") || renderer.contains("softpipe") || renderer.contains("SwiftShader");
    context.doneCurrent();
    // Without glTexStorage2DMultisample Qt 3D 6.4 makes multisample textures no framebuffer takes.
    m_samples = context.format().version() >= std::pair(4, 3) ? mostSamples : 1;
    m_isUsable = true;
    return true;
}

/// Not before the first picture is asked for: an engine that is ended before it drew complains.
void Qt3DScene::build()
{
    m_nodes = std::make_unique<Nodes>();
    m_clock = new FrameClock(this);
    Nodes &n = *m_nodes;
    auto *root = new Qt3DCore::QEntity;
    auto *settings = new QRenderSettings(root);
    settings->setRenderPolicy(QRenderSettings::OnDemand);
    root->addComponent(settings);

    auto *camera = new Qt3DCore::QEntity(root);
    n.lens = new QCameraLens(camera);
    n.eye = new Qt3DCore::QTransform(camera);
    camera->addComponent(n.lens);
    camera->addComponent(n.eye);

    n.surface = new QRenderSurfaceSelector;
    n.surface->setSurface(&m_surface);
    n.target = new QRenderTargetSelector(n.surface);
    auto *selector = new QCameraSelector(new QViewport(n.target));
    selector->setCamera(camera);
    n.clear = new QClearBuffers(selector);
    n.clear->setBuffers(QClearBuffers::ColorDepthBuffer);
    n.capture = new QRenderCapture(n.clear);
    settings->setActiveFrameGraph(n.surface);

    n.layers[ViewportLayer::Triangles] = new SurfaceLayer(root);
    n.layers[ViewportLayer::Floor] = n.floor = new FloorLayer(root);
    n.layers[ViewportLayer::Guides] = new LineLayer(root);
    n.layers[ViewportLayer::Frusta] = new LineLayer(root);
    n.sky = new SkyLayer(root);

    n.engine = std::make_unique<Qt3DCore::QAspectEngine>();
    n.engine->registerAspect(new QRenderAspect);
    n.engine->setRootEntity(Qt3DCore::QEntityPtr(root));
}

ViewportDetail Qt3DScene::detailOf(const ViewportRequest &request) const
{
    return m_isSoftware ? request.detail : ViewportDetail::Smooth;
}

/// One target a resolution and number of samples; all are made anew for another size.
void Qt3DScene::setTarget(QSize size, int divisor, int samples)
{
    Nodes &n = *m_nodes;
    const auto former = size == n.size ? decltype(n.targets){} : std::exchange(n.targets, {});
    QRenderTarget *&target = n.targets[{divisor, samples}];
    const QSize pixels((size.width() + divisor - 1) / divisor, (size.height() + divisor - 1) / divisor);
    if (!target) {
        target = new QRenderTarget(n.target);
        addTexture(target, QAbstractTexture::RGBA8_UNorm, QRenderTargetOutput::Color0, {pixels, samples});
        addTexture(target, QAbstractTexture::D24, QRenderTargetOutput::Depth, {pixels, samples});
    }
    n.target->setTarget(target);
    n.surface->setExternalRenderTargetSize(pixels);
    n.size = size;
    for (const auto &[key, old] : former)
        delete old;
}

void Qt3DScene::draw(const ViewportRequest &request)
{
    if (!m_isUsable)
        return;
    if (!m_nodes)
        build();
    Nodes &n = *m_nodes;
    n.clear->setClearColor(request.background);
    n.lens->setProjectionType(QCameraLens::CustomProjection);
    n.lens->setProjectionMatrix(request.view.projection);
    n.eye->setMatrix(request.view.view.inverted());
    bool isCold = request.floor || request.sky;
    if (request.floor)
        n.floor->setPicture(*request.floor);
    if (request.sky)
        n.sky->setPicture(*request.sky);
    isCold |= n.sky->setView(request.view);
    for (const auto &[layer, content] : request.layers)
        isCold |= n.layers.at(layer)->setVertices(content.vertices, content.levels);
    const ViewportDetail detail = detailOf(request);
    m_isSlow = m_isSlow && !m_judged.hasExpired(judgementLasts);
    for (const auto &[layer, entity] : n.layers)
        entity->setDetail(detail);
    const QSizeF pixels = request.view.size * request.devicePixelRatio;
    const QSize size(std::max(1, qRound(pixels.width())), std::max(1, qRound(pixels.height())));
    setTarget(size, m_isSlow && detail == ViewportDetail::Moving ? 2 : 1, detail == ViewportDetail::Smooth ? m_samples : 1);
    m_drawTime.start();
    capture(request, detail, isCold ? 2 : 1);
}

/// Qt 3D 6.4 draws what was just switched on only in the frame after: such a picture is thrown away.
void Qt3DScene::capture(const ViewportRequest &request, ViewportDetail detail, int pictures)
{
    QRenderCaptureReply *reply = m_nodes->capture->requestCapture();
    m_clock->setPictureDue(true);
    connect(reply, &QRenderCaptureReply::completed, this, [this, reply, request, detail, pictures] {
        reply->deleteLater();
        m_hasDrawn = true;
        if (pictures > 1)
            return capture(request, detail, pictures - 1);
        m_clock->setPictureDue(false);
        deliver(reply->image(), request, detail);
    });
}

void Qt3DScene::deliver(const QImage &picture, const ViewportRequest &request, ViewportDetail detail)
{
    // The window's own format and size: painting it is then a copy.
    ViewportFrame frame{picture.convertToFormat(QImage::Format_RGB32), request.view, request.revision, detail};
    if (frame.image.size() != m_nodes->size)
        frame.image = frame.image.scaled(m_nodes->size);
    frame.image.setDevicePixelRatio(request.devicePixelRatio);
    if (detail == ViewportDetail::Moving && request.layers.empty())
        judge(static_cast<double>(m_drawTime.nsecsElapsed()) * 1e-6);
    m_deliver(frame);
}

/// By the mean of some: a single late picture says nothing.
void Qt3DScene::judge(double ms)
{
    m_meanTime += (ms - m_meanTime) * 0.25;
    if (!m_isSlow && m_meanTime > smoothMotion) {
        m_isSlow = true;
        m_judged.start();
    }
}

void Qt3DScene::stop(QThread *surfaceHome)
{
    m_isUsable = false;
    if (m_nodes && !m_hasDrawn) {
        // The first picture is on its way; ending Qt 3D before it leaves its context without a surface.
        QEventLoop loop;
        QTimer patience;
        connect(&patience, &QTimer::timeout, &loop, [&] {
            if (m_hasDrawn)
                loop.quit();
        });
        patience.start(5);
        QTimer::singleShot(2000, &loop, &QEventLoop::quit);
        loop.exec();
    }
    m_nodes.reset();
    delete std::exchange(m_clock, nullptr);
    if (m_surface.thread() == thread())
        m_surface.moveToThread(surfaceHome);
}

} // namespace tagmill
