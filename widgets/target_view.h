// SPDX-License-Identifier: GPL-3.0-or-later
// TargetView: the print of the target in the scene that is selected, with its dimensions, marker ids and keypoints. The wheel
// zooms at the cursor, dragging moves, a double click shows the whole again.
#pragma once

#include "models/latest_job.h"
#include "models/target_picture.h"

#include <QWidget>

namespace tagmill {

class PlanModel;
class Selection;

class TargetView : public QWidget
{
    Q_OBJECT
public:
    TargetView(PlanModel &plan, Selection &selection, QWidget *parent = nullptr);

    const TargetPicture &picture() const { return m_pictures.front(); }
    const std::vector<TargetPicture> &pictures() const { return m_pictures; }
    /// OpenCV's old and new ChArUco patterns side by side.
    void comparePatterns(bool compare);
    double zoom() const { return m_zoom; }

    QSize sizeHint() const override { return {300, 260}; }
    QSize minimumSizeHint() const override { return {120, 90}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void refresh();
    void paintPicture(QPainter &painter, const TargetPicture &picture, const QRectF &area) const;
    void paintPrint(QPainter &painter, const TargetPicture &picture, const QPointF &centre, double scale) const;
    void paintLabels(QPainter &painter, const TargetPicture &picture, const QPointF &centre, double scale) const;
    void paintDimensions(QPainter &painter, const TargetPicture &picture, const QPointF &centre, double scale) const;
    void resetView();

    PlanModel &m_plan;
    Selection &m_selection;
    LatestJob<Result<std::vector<TargetPicture>>> m_job;
    std::vector<TargetPicture> m_pictures{1}; ///< never empty; two when patterns are compared
    std::optional<Problem> m_problem;
    std::optional<std::pair<PrintedTarget, bool>> m_target; ///< shown, or soon, and whether its patterns are compared
    bool m_isComparing = false;
    double m_zoom = 1;
    QPointF m_shift;       ///< of the middle, px
    QPointF m_dragStart;
};

} // namespace tagmill
