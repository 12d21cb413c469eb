// SPDX-License-Identifier: GPL-3.0-or-later
// ViewportCanvas: the 3D view of a plan or of a camera path. Mouse as in Blender: middle drag (or left drag) orbits, with Shift it
// pans, the wheel zooms; a click selects the nearest frustum, a double click looks through it. Keys: Home
// frames all, Period the selected one, 0 looks through, arrows step through the cameras, 1 3 7 front, right, top.
// Buffers are made in a job and pictures on the viewport's own thread; here they are only swapped.
#pragma once

#include "models/latest_job.h"
#include "models/viewport_subject.h"
#include "widgets/viewport_3d.h"

#include <QWidget>

namespace tagmill {

class ViewportCanvas : public QWidget
{
    Q_OBJECT
public:
    /// Buffers are made on `pool`.
    ViewportCanvas(QThreadPool &pool, Selection &selection, QWidget *parent = nullptr);
    ~ViewportCanvas() override;

    void setSubject(std::shared_ptr<const ViewportSubject> subject); ///< nullptr: nothing to show
    void setEmptyText(const QString &text);                          ///< said while there is none

    CameraMetric metric() const { return m_options.metric; }
    void setMetric(CameraMetric metric);
    void setFrustumScale(double scale); ///< 1 = natural size
    void frameAll();
    void frameSelected();
    bool isLookingThrough() const { return m_isLookingThrough; }
    void setLookingThrough(bool on); ///< the selected camera; nothing without one
    /// The next subject is framed anew: after another document.
    void frameNext();

    /// Index of the camera whose frustum is under a point of the widget, or −1.
    int cameraAt(QPointF point) const;
    void selectCamera(int index); ///< of the subject; −1 clears
    int selectedCamera() const { return m_selected; }
    void stepCamera(int by);

    const ViewportBuffers &buffers() const { return m_buffers; }
    ViewportView currentView() const;
    bool hasPicture() const { return !m_frame.image.isNull(); }
    /// The newest buffers are in the picture shown (for benchmarks).
    bool isUpToDate() const { return m_isPainted && m_shown && !m_job.isRunning() && m_frame.revision >= m_buffersRevision; }

    QSize sizeHint() const override { return {720, 540}; }
    QSize minimumSizeHint() const override { return {200, 150}; }

signals:
    void lookingThroughChanged(bool on);
    void buffersChanged();
    /// A picture with newer content was painted.
    void painted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void startViewport();
    void rebuild();
    void show(ViewportBuffers buffers, std::shared_ptr<const ViewportSubject> subject);
    void readColors();
    void updateView();
    void takeSelection();
    void setHovered(int index);
    void paintOverlay(QPainter &painter);

    Selection &m_selection;
    std::shared_ptr<const ViewportSubject> m_subject; ///< the newest
    std::shared_ptr<const ViewportSubject> m_shown;   ///< whose buffers are shown
    QString m_emptyText;
    LatestJob<ViewportBuffers> m_job;
    ViewportOptions m_options;
    ViewportBuffers m_buffers;
    OrbitCamera m_camera;
    std::unique_ptr<Viewport3D> m_viewport; ///< made after the first paint: the window comes first
    ViewportFrame m_frame;
    quint64 m_buffersRevision = 0; ///< first picture that has m_buffers
    int m_selected = -1, m_hovered = -1;
    QPointF m_pressedAt, m_lastAt;
    bool m_isDragging = false, m_isLookingThrough = false;
    bool m_isFramed = false, m_keepsFramed = true; ///< until the user turns, moves or zooms
    bool m_isUnavailable = false, m_isStarting = false, m_isPainted = false;
};

} // namespace tagmill
