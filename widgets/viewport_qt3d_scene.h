// SPDX-License-Identifier: GPL-3.0-or-later
// Qt3DScene: the Qt 3D engine behind Viewport3D; built, used and destroyed on the drawing thread.
#pragma once

#include "widgets/viewport_3d.h"

#include <QColor>

#include <functional>
#include <map>

class QOffscreenSurface;

namespace tagmill {

struct ViewportRequest
{
    std::map<ViewportLayer, QByteArray> layers; ///< those that changed
    ViewportView view;
    qreal devicePixelRatio = 1;
    QColor background;
    quint64 revision = 0;
};

class Qt3DScene : public QObject
{
public:
    using Deliver = std::function<void(const ViewportFrame &)>;

    Qt3DScene(QOffscreenSurface &surface, Deliver deliver);
    ~Qt3DScene() override;

    /// False when no OpenGL context can be made; draw() does nothing then.
    bool start();
    /// Draws once and delivers the picture. Not called again before that.
    void draw(const ViewportRequest &request);
    /// Destroys the engine and gives the surface to another thread. The last call.
    void stop(QThread *surfaceHome);

private:
    struct Nodes;
    void build();
    void resize(QSize size);
    void capture(const ViewportRequest &request, int pictures);

    QOffscreenSurface &m_surface;
    Deliver m_deliver;
    std::unique_ptr<Nodes> m_nodes;
    int m_samples = 1; ///< per pixel
    bool m_isUsable = false, m_hasDrawn = false;
};

} // namespace tagmill
