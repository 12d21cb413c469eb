// SPDX-License-Identifier: GPL-3.0-or-later
// Viewport3D: draws vertex buffers with a view and hands back pictures. The one seam to Qt 3D, which is
// deprecated upstream (6.8): nothing else of Tagmill names it.
// Why pictures and not a window of its own: Qt 3D 6 draws on the thread its engine lives on. On software GL
// a frame takes 25 to 40 ms, so an engine on the GUI thread would break the 16 ms bar on every frame [measured:
// 2 cores, llvmpipe, 1000×800, 10 000 lines: longest block 40 ms in the GUI thread, 3 ms with its own].
// All methods are called on the GUI thread and return at once; requests made while a picture is being drawn
// are merged into the next one.
#pragma once

#include "models/orbit_camera.h"
#include "models/viewport_sky.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace tagmill {

enum class ViewportLayer { Triangles, Floor, Guides, Frusta };

/// What a picture is good for. Graphics cards draw all of it every time.
enum class ViewportDetail {
    Moving, ///< the levels of detail for a view in motion; where that is still slow, at half the resolution
    Whole,  ///< everything, without smooth edges and embellishments
    Smooth  ///< everything
};

struct ViewportFrame
{
    QImage image;
    ViewportView view;    ///< it was drawn with: overlays use this one
    quint64 revision = 0; ///< of the newest request that is in it
    ViewportDetail detail = ViewportDetail::Smooth; ///< finer ones follow when nothing else is asked for
};

class Viewport3D : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Vertices as ViewportBuffers describes them.
    virtual void setLayer(ViewportLayer layer, const QByteArray &vertices, LevelsOfDetail levels = {}) = 0;
    virtual void setFloor(const FloorPicture &floor) = 0;
    /// Behind everything, in views with perspective.
    virtual void setSky(const SkyPicture &sky) = 0;
    virtual void setView(const ViewportView &view, qreal devicePixelRatio) = 0;
    virtual void setBackground(const QColor &color) = 0;
    /// While something else is about to come no finer picture is drawn of what there is: one that was begun cannot be given up.
    virtual void setUnsettled(bool isUnsettled) = 0;
    /// Number of the newest request.
    virtual quint64 revision() const = 0;

signals:
    void frameReady(const tagmill::ViewportFrame &frame);
    /// There is no OpenGL to draw with; nothing will ever come.
    void unavailable();
};

/// To be called before the QGuiApplication is made: chooses Qt 3D's OpenGL renderer, unless the environment
/// chose one, and OpenGL 4.3 or what comes nearest (Qt 3D takes the default format for its context).
void prepareViewport3D();
/// Starts the drawing thread.
std::unique_ptr<Viewport3D> makeViewport3D();

} // namespace tagmill
