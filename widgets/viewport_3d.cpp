// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewport_3d.h"

#include "widgets/viewport_qt3d_scene.h"

#include <QOffscreenSurface>
#include <QSurfaceFormat>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <map>
#include <optional>

namespace tagmill {

namespace {

constexpr std::chrono::milliseconds rest{25};  ///< without a request: the view moves no more
constexpr std::chrono::milliseconds calm{150}; ///< nobody is about to move it again

/// Owns the thread; keeps what is asked for until the scene is free to draw it.
class Qt3DViewport final : public Viewport3D
{
public:
    Qt3DViewport()
    {
        m_refine.setSingleShot(true);
        connect(&m_refine, &QTimer::timeout, this, [this] { send(m_finer); });
        m_scene = new Qt3DScene(m_surface, [this](const ViewportFrame &frame) { deliver(frame); });
        m_scene->moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("viewport"));
        m_thread.start();
        QMetaObject::invokeMethod(m_scene, [this, scene = m_scene] {
            scene->loadDriver();
            QMetaObject::invokeMethod(this, [this] { begin(); });
        });
    }

    ~Qt3DViewport() override
    {
        QMetaObject::invokeMethod(
            m_scene, [scene = m_scene, home = thread()] { scene->stop(home); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
        delete m_scene;
    }

    void setLayer(ViewportLayer layer, const QByteArray &vertices, LevelsOfDetail levels) override
    {
        m_next.layers[layer] = {vertices, levels};
        request();
    }

    void setFloor(const FloorPicture &floor) override
    {
        m_next.floor = floor;
        request();
    }

    void setSky(const SkyPicture &sky) override
    {
        m_next.sky = sky;
        request();
    }

    void setView(const ViewportView &view, qreal devicePixelRatio) override
    {
        m_next.view = view;
        m_next.devicePixelRatio = devicePixelRatio;
        request();
    }

    void setBackground(const QColor &color) override
    {
        m_next.background = color;
        request();
    }

    void setUnsettled(bool isUnsettled) override
    {
        m_isUnsettled = isUnsettled;
        if (isUnsettled)
            m_refine.stop();
        else if (!m_isDrawing && !m_isPosted && m_shown && *m_shown != ViewportDetail::Smooth)
            refine();
    }

    quint64 revision() const override { return m_next.revision; }

private:
    void begin()
    {
        m_surface.setFormat(QSurfaceFormat::defaultFormat());
        m_surface.create(); // on this thread: a window on some platforms
        m_surface.moveToThread(&m_thread);
        QMetaObject::invokeMethod(m_scene, [this, scene = m_scene] {
            if (!scene->start())
                QMetaObject::invokeMethod(this, [this] { emit unavailable(); });
        });
        m_isDrawing = false;
        if (m_next.revision > 0)
            send();
    }

    void request()
    {
        ++m_next.revision;
        m_refine.stop();
        if (!m_isDrawing && !m_isPosted) {
            // After the present event: several changes made in it are one picture.
            m_isPosted = true;
            QMetaObject::invokeMethod(this, [this] { send(); }, Qt::QueuedConnection);
        }
    }

    void send(ViewportDetail detail = ViewportDetail::Moving)
    {
        m_isPosted = false;
        m_next.detail = detail;
        if (m_next.view.size.isEmpty())
            return;
        m_isDrawing = true;
        m_sent = m_next.revision;
        QMetaObject::invokeMethod(m_scene, [scene = m_scene, request = m_next] { scene->draw(request); });
        m_next.layers.clear();
        m_next.floor.reset();
        m_next.sky.reset();
    }

    /// Called on the drawing thread.
    void deliver(const ViewportFrame &frame)
    {
        QMetaObject::invokeMethod(this, [this, frame] {
            m_isDrawing = false;
            m_shown = frame.detail;
            if (m_next.revision != m_sent)
                send();
            else if (frame.detail != ViewportDetail::Smooth && !m_isUnsettled)
                refine();
            emit frameReady(frame);
        });
    }

    void refine()
    {
        const bool isMoving = m_shown == ViewportDetail::Moving;
        m_finer = isMoving ? ViewportDetail::Whole : ViewportDetail::Smooth;
        m_refine.start(isMoving ? rest : calm);
    }

    QThread m_thread;
    QOffscreenSurface m_surface;
    Qt3DScene *m_scene = nullptr; ///< lives on the thread
    ViewportRequest m_next;
    QTimer m_refine; ///< draws finely what was drawn coarsely, once nothing moves
    ViewportDetail m_finer = ViewportDetail::Smooth;
    quint64 m_sent = 0;
    std::optional<ViewportDetail> m_shown;
    bool m_isDrawing = true; ///< or not able to yet
    bool m_isPosted = false, m_isUnsettled = false;
};

} // namespace

void prepareViewport3D()
{
    if (!qEnvironmentVariableIsSet("QT3D_RENDERER"))
        qputenv("QT3D_RENDERER", "opengl");
    QSurfaceFormat format;
    format.setRenderableType(QSurfaceFormat::OpenGL);
    format.setVersion(4, 3);
    format.setProfile(QSurfaceFormat::CoreProfile);
    format.setDepthBufferSize(24);
    QSurfaceFormat::setDefaultFormat(format);
}

std::unique_ptr<Viewport3D> makeViewport3D()
{
    return std::make_unique<Qt3DViewport>();
}

} // namespace tagmill
