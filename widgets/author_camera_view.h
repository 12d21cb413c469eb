// SPDX-License-Identifier: GPL-3.0-or-later
// AuthorCameraView: what the selected planned camera will see, flat, with its truth: corners by index,
// keypoints by state, ids, and the margin in which points do not count. Drawn in a job, newest wins.
#pragma once

#include "models/camera_preview.h"
#include "models/latest_job.h"

#include <QWidget>

namespace tagmill {

class EmptyState;
class PlanModel;
class Selection;

class AuthorCameraView : public QWidget
{
    Q_OBJECT
public:
    AuthorCameraView(PlanModel &plan, Selection &selection, QWidget *parent = nullptr);

    const CameraPreview &preview() const { return m_preview; }
    bool isUpToDate() const { return !m_job.isRunning(); }

    QSize sizeHint() const override { return {300, 230}; }
    QSize minimumSizeHint() const override { return {120, 90}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void selectFirst();
    QRectF pictureRect() const;

    PlanModel &m_plan;
    Selection &m_selection;
    LatestJob<CameraPreview> m_job;
    CameraPreview m_preview;
    EmptyState *m_nothing;
};

} // namespace tagmill
