// SPDX-License-Identifier: GPL-3.0-or-later
// TargetView: the print of the target in the scene that is selected, with marker ids and keypoints.
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

    const TargetPicture &picture() const { return m_picture; }

    QSize sizeHint() const override { return {300, 260}; }
    QSize minimumSizeHint() const override { return {120, 90}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void paintPrint(QPainter &painter, const QRectF &area) const;
    void paintLabels(QPainter &painter, const QPointF &centre, double scale) const;

    PlanModel &m_plan;
    Selection &m_selection;
    LatestJob<Result<TargetPicture>> m_job;
    TargetPicture m_picture;
    std::optional<Problem> m_problem;
};

} // namespace tagmill
