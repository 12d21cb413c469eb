// SPDX-License-Identifier: GPL-3.0-or-later
// ViewportCanvas: the 3D view of a plan. Mouse as in Blender: middle drag (or left drag) orbits, with Shift it
// pans, the wheel zooms; a click selects the nearest frustum, a double click looks through it. Keys: Home
// frames all, Period the selected one, 0 looks through, arrows step through the cameras, 1 3 7 front, right, top.
// Buffers are made in a job and pictures on the viewport's own thread; here they are only swapped.
#pragma once

#include "models/latest_job.h"
#include "widgets/viewport_3d.h"

#include <QWidget>

namespace tagmill {

class PlanModel;
class Selection;
struct SelectedItem;

class ViewportCanvas : public QWidget
{
    Q_OBJECT
public:
    ViewportCanvas(PlanModel &plan, Selection &selection, QWidget *parent = nullptr);
    ~ViewportCanvas() override;

    CameraMetric metric() const { return m_options.metric; }
    void setMetric(CameraMetric metric);
    void setFrustumScale(double scale); ///< 1 = natural size
    void frameAll();
    void frameSelected();
    bool isLookingThrough() const { return m_isLookingThrough; }
    void setLookingThrough(bool on); ///< the selected camera; nothing without one
    /// The next plan is framed anew: after another document.
    void frameNextPlan();

    /// Index of the planned camera whose frustum is under a point of the widget, or −1.
    int cameraAt(QPointF point) const;
    void selectCamera(int index); ///< into Plan::cameras; −1 clears
    int selectedCamera() const { return m_selected; }
    void stepCamera(int by);

    const ViewportBuffers &buffers() const { return m_buffers; }
    ViewportView currentView() const;
    bool hasPicture() const { return !m_frame.image.isNull(); }
    /// The newest buffers are in the picture shown (for benchmarks).
    bool isUpToDate() const { return m_isPainted && m_buffers.plan && !m_job.isRunning() && m_frame.revision >= m_buffersRevision; }

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
    void show(ViewportBuffers buffers);
    void readColors();
    void updateView();
    void takeSelection();
    void setHovered(int index);
    void paintOverlay(QPainter &painter);
    QString captionOf(int index) const;

    PlanModel &m_plan;
    Selection &m_selection;
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
