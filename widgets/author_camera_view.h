// SPDX-License-Identifier: GPL-3.0-or-later
// AuthorCameraView: the lens view: what the selected planned camera will see, flat, with its truth (corners by index,
// keypoints by state, ids, the margin in which points do not count) and what detectors make of it. All is drawn in
// jobs, newest wins: without noise while something changes, with the whole sensor chain after a rest, then judged.
#pragma once

#include "models/camera_preview.h"
#include "models/latest_job.h"
#include "widgets/lens_drawing.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QActionGroup;
class QLabel;
class QMenu;
class QToolButton;

namespace tagmill {

class EmptyState;
class PlanLink;
class PlanModel;
class Selection;

class AuthorCameraView : public QWidget
{
    Q_OBJECT
public:
    AuthorCameraView(PlanModel &plan, Selection &selection, QWidget *parent = nullptr);
    ~AuthorCameraView() override;

    /// A frame selected in the dataset shows the planned camera that took it.
    void setLink(const PlanLink *link);
    const CameraPreview &preview() const { return m_preview; }
    /// Of the picture shown; nothing while a detector is at work.
    const std::optional<PictureVerdict> &verdict() const { return m_verdict; }
    bool isUpToDate() const { return !m_job.isRunning() && !m_finishing.isRunning() && !m_rest.isActive() && !m_judging.isRunning() && !m_redrawing.isRunning(); }

    QSize sizeHint() const override { return {300, 250}; }
    QSize minimumSizeHint() const override { return {120, 90}; }

signals:
    /// A picture came, `ms` after it was asked for.
    void drawn(bool isDraft, double ms);
    /// The first camera was selected from here; the button that did it is gone.
    void firstSelected();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A picture, and the widget as it is to look with it.
    struct Drawn
    {
        CameraPreview preview;
        LensDrawing drawing;
        QImage widget;
    };

    void makeMenu();
    void addLayer(QMenu &menu, const char *name, const QString &text, bool *isShown);
    int camera() const; ///< the one selected, in the plan; −1: none
    void refresh();
    void draw(bool isDraft);
    void take(Drawn drawn);
    void put(Drawn &drawn); ///< leaves in it what was shown before
    LensDrawing drawing() const;
    void redraw();
    void judge();
    void showVerdict();
    void selectFirst();

    PlanModel &m_plan;
    Selection &m_selection;
    QPointer<const PlanLink> m_link;
    std::shared_ptr<PreviewPainter> m_painter = std::make_shared<PreviewPainter>();
    LatestJob<Drawn> m_job;       ///< drafts, while somebody drags
    LatestJob<Drawn> m_finishing; ///< the whole sensor chain
    LatestJob<std::optional<PictureVerdict>> m_judging;
    LatestJob<Drawn> m_redrawing; ///< the same picture with other things on it
    CameraPreview m_preview;
    LensDrawing m_drawing;
    QImage m_widget; ///< as m_drawing drew it
    std::optional<PictureVerdict> m_verdict;
    QTimer m_rest;
    EmptyState *m_nothing;
    QToolButton *m_layers;
    QLabel *m_verdictText;
    LensLayers m_shown;
};

} // namespace tagmill
