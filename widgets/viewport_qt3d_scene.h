// SPDX-License-Identifier: GPL-3.0-or-later
// Qt3DScene: the Qt 3D engine behind Viewport3D; built, used and destroyed on the drawing thread.
#pragma once

#include "widgets/viewport_3d.h"

#include <QAnimationDriver>
#include <QColor>
#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <map>

class QOffscreenSurface;

namespace tagmill {

struct LayerContent
{
    QByteArray vertices;
    LevelsOfDetail levels;
};

struct ViewportRequest
{
    std::map<ViewportLayer, LayerContent> layers; ///< those that changed
    std::optional<FloorPicture> floor;            ///< when it changed
    std::optional<SkyPicture> sky;                ///< when it changed
    ViewportView view;
    qreal devicePixelRatio = 1;
    QColor background;
    quint64 revision = 0;
    ViewportDetail detail = ViewportDetail::Moving; ///< coarser than that only where drawing is slow
};

/// The clock of Qt 3D's frames on the drawing thread. Qt's own ticks every 16 ms, and a captured picture takes two frames: it
/// would wait longer for the clock than for its drawing. This one ticks as soon as the thread is free, while a picture is due.
class FrameClock : public QAnimationDriver
{
public:
    explicit FrameClock(QObject *parent);
    void setPictureDue(bool isDue);

protected:
    void start() override;
    void stop() override;

private:
    void update();
    QTimer m_tick;
    bool m_isPictureDue = false;
};

class Qt3DScene : public QObject
{
public:
    using Deliver = std::function<void(const ViewportFrame &)>;

    Qt3DScene(QOffscreenSurface &surface, Deliver deliver);
    ~Qt3DScene() override;

    /// The first call; the surface need not be there yet. To load a driver takes longer than the GUI thread may be away: 100 to
    /// 150 ms for Mesa's software GL, where the first to ask for a context or a surface does it [measured].
    void loadDriver();
    /// False when no OpenGL context can be made; draw() does nothing then.
    bool start();
    /// Draws once and delivers the picture. Not called again before that.
    void draw(const ViewportRequest &request);
    /// Destroys the engine and gives the surface, if it was given one, to another thread. The last call.
    void stop(QThread *surfaceHome);

private:
    struct Nodes;
    void build();
    void setTarget(QSize size, int divisor, int samples);
    ViewportDetail detailOf(const ViewportRequest &request) const;
    void capture(const ViewportRequest &request, ViewportDetail detail, int pictures);
    void judge(double ms);
    void deliver(const QImage &picture, const ViewportRequest &request, ViewportDetail detail);

    QOffscreenSurface &m_surface;
    Deliver m_deliver;
    std::unique_ptr<Nodes> m_nodes;
    FrameClock *m_clock = nullptr; ///< a child, made on the drawing thread
    int m_samples = 1;        ///< per pixel
    bool m_isSoftware = false; ///< no graphics card: four samples take twice as long
    bool m_isSlow = false;     ///< at the full resolution a view in motion would stutter
    double m_meanTime = 0;     ///< ms, of the last pictures in motion
    QElapsedTimer m_drawTime;  ///< of the picture being drawn
    QElapsedTimer m_judged;    ///< since m_isSlow was found out
    bool m_isUsable = false, m_hasDrawn = false;
};

} // namespace tagmill
