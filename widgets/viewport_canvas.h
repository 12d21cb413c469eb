// SPDX-License-Identifier: GPL-3.0-or-later
// ViewportCanvas: the 3D view of a plan or of a camera path. What the mouse does is the NavigationStyle's; a click selects the
// nearest frustum (with Shift several), a drag of the selecting button those in a box, a double click looks through one. Keys
// as on Blender's number pad, with or without one: Home frames all, Period the selected ones, 0 looks through, 1 3 7 front,
// right, top (with Ctrl or after 9 from the other side), 2 4 6 8 turn, 5 takes the perspective away, + and − zoom, arrows
// step through the cameras, A selects all, B the next drag's box. Other tools get events first by an event filter and
// paint by overlayPainting(). Buffers are made in a job and pictures on the viewport's own thread; here they are only swapped.
#pragma once

#include "models/latest_job.h"
#include "models/viewport_subject.h"
#include "widgets/viewport_3d.h"
#include "widgets/viewport_navigation.h"

#include <QWidget>

#include <algorithm>
#include <map>

namespace tagmill {

class ComputePool;

class ViewportCanvas : public QWidget
{
    Q_OBJECT
public:
    /// Buffers are made on `pool`.
    ViewportCanvas(ComputePool &pool, Selection &selection, QWidget *parent = nullptr);
    ~ViewportCanvas() override;

    void setSubject(std::shared_ptr<const ViewportSubject> subject); ///< nullptr: nothing to show
    void setEmptyText(const QString &text);                          ///< said while there is none
    void setExpectingSubject(bool isExpecting);                      ///< another one is being made

    CameraMetric metric() const { return m_options.metric; }
    void setMetric(CameraMetric metric);
    void setFrustumScale(double scale); ///< 1 = natural size
    void setSkyShown(bool on);                  ///< the scene's HDRI behind everything; default: yes
    const SkyPicture &sky() const { return m_sky; } ///< the one shown, or why there is none
    void setMarks(CameraMarks marks);           ///< which cameras are shown
    const CameraMarks &marks() const { return *m_options.marks; }
    void setNavigation(NavigationStyle style) { m_navigation = style; }
    void frameAll();
    void frameSelected();
    /// So far back that what stands where the eye was is seen.
    void stepBack();
    /// From along an axis: yaw and pitch of the eye, rad.
    void lookFrom(double yaw, double pitch);
    bool isOrthographic() const { return m_camera.isOrthographic(); }
    void setOrthographic(bool on);
    bool isLookingThrough() const { return m_isLookingThrough; }
    void setLookingThrough(bool on); ///< the selected camera; nothing without one
    /// The next subject is framed anew: after another document.
    void frameNext();

    /// Index of the camera whose frustum is under a point of the widget, or −1.
    int cameraAt(QPointF point) const;
    void selectCamera(int index); ///< of the subject; −1 clears
    int selectedCamera() const { return m_selected; }
    void stepCamera(int by);
    void takeSelection(); ///< again, when the subject says otherwise which camera it is
    /// All that are selected, selectedCamera() among them.
    const std::vector<int> &selectedCameras() const { return m_allSelected; }
    /// Takes them into the selection, or in place of it.
    void selectCameras(const std::vector<int> &indices, bool isAdded);
    void selectAll(); ///< that are shown
    void askBox();    ///< the next drag draws one
    const QList<QAction *> &viewActions() const { return m_viewActions; } ///< for a menu
    /// Cameras that stand elsewhere than planned, for as long as they are dragged; by index, camera to world.
    void setMoved(std::map<int, Matrix4> world_from_camera);
    int shownRecipe() const { return m_options.recipe; }             ///< whose target and lights are shown
    const ViewportSubject *subject() const { return m_shown.get(); } ///< the one shown
    /// The frustum as it is drawn now.
    FrustumShape shapeOf(int index) const;
    QStringList captions() const; ///< written in the corner: what is selected, and what is not shown and why

    const ViewportBuffers &buffers() const { return m_buffers; }
    ViewportView currentView() const;
    bool hasPicture() const { return !m_frame.image.isNull(); }
    ViewportDetail shownDetail() const { return m_frame.detail; }
    /// The picture shown has all that was asked for (for benchmarks).
    bool isNewest() const { return m_isPainted && m_viewport && m_frame.revision == m_viewport->revision(); }
    /// The newest buffers are in the picture shown (for benchmarks).
    bool isUpToDate() const { return m_isPainted && m_shown && !m_job.isRunning() && m_frame.revision >= m_buffersRevision; }

    QSize sizeHint() const override { return {720, 540}; }
    QSize minimumSizeHint() const override { return {200, 150}; }

signals:
    void lookingThroughChanged(bool on);
    void buffersChanged();
    /// A picture was painted that was not before.
    void painted();
    /// After everything else; for tools.
    void overlayPainting(QPainter &painter, const tagmill::ViewportView &view);

protected:
    bool event(QEvent *event) override;
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
    void showBuffers(ViewportBuffers buffers, std::shared_ptr<const ViewportSubject> subject);
    bool isOutOfSight(const ViewportBuffers &buffers) const;
    void updateSky();
    void showSky(SkyPicture sky);
    void settle();
    void readColors();
    ViewportView shownView() const;
    void updateView();
    void setHovered(int index);
    void paintOverlay(QPainter &painter);
    void paintCameras(QPainter &painter, const ViewportView &view);
    void paintCaptions(QPainter &painter);
    void drag(MouseDeed deed, QPointF by);
    void endBox(bool isAdded);
    void click(QPointF at, bool isAdded);
    void readSelection();
    void showRecipeOfShown();
    void updatePicture();
    QRect selectedArea() const;
    bool takesPadKey(const QKeyEvent &event);
    bool turnsView(const QKeyEvent &event);
    double aspect() const { return width() / std::max(1.0, static_cast<double>(height())); }

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
    std::vector<int> m_allSelected; ///< in order
    std::map<int, Matrix4> m_moved; ///< by index, camera to world
    LatestJob<SkyPicture> m_skyJob;
    SkySource m_skySource; ///< of m_sky, or being read
    SkyPicture m_sky;
    bool m_isSkyShown = true;
    LatestJob<QImage> m_pictureJob;
    QImage m_picture;               ///< what the selected camera will see
    int m_pictured = -1;            ///< its index
    NavigationStyle m_navigation = savedNavigation();
    QPointF m_pressedAt, m_lastAt;
    QRectF m_box;                   ///< being drawn; null: none
    bool m_isBoxAsked = false;
    QList<QAction *> m_viewActions;
    bool m_isExpecting = false;
    bool m_isDragging = false, m_isLookingThrough = false;
    bool m_isFramed = false, m_keepsFramed = true; ///< until the user turns, moves or zooms
    bool m_isUnavailable = false, m_isStarting = false, m_isPainted = false;
};

} // namespace tagmill
