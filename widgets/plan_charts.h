// SPDX-License-Identifier: GPL-3.0-or-later
// PlanCharts: how the planned cameras are spread: a histogram a quantity with the selected camera marked, where in the image
// the points lie, how far the views vary, which ids are seen, and why pose samples were refused. Brushing a chart, or
// clicking a cell of the image, selects the cameras behind it everywhere. Counted in a job, newest wins; many cameras only
// once the plan rests, so that a drag has the processors for itself.
#pragma once

#include "models/latest_job.h"
#include "models/plan_coverage.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QHBoxLayout;
class QLabel;

namespace tagmill {

class ChartView;
class ImageCoverageView;
class PlanModel;
class Selection;
class ViewRangeView;

class PlanCharts : public QWidget
{
    Q_OBJECT
public:
    PlanCharts(PlanModel &plan, Selection &selection, QWidget *parent = nullptr);

    ChartView &chart(PlanQuantity quantity) { return *m_charts[static_cast<size_t>(quantity)]; }
    ImageCoverageView &image() { return *m_image; }
    /// One a family that is planned, four at most.
    const std::vector<ChartView *> &idCharts() const { return m_idCharts; }
    /// nullptr before the first is counted.
    const std::shared_ptr<const PlanCoverage> &coverage() const { return m_coverage; }
    QSize sizeHint() const override { return {700, 190}; }

private:
    void refresh();
    void count();
    void take(std::shared_ptr<const PlanCoverage> coverage);
    void refreshIds();
    void refreshMarkers();
    QString summary() const;
    void select(const std::vector<int> &cameras);

    PlanModel &m_plan;
    Selection &m_selection;
    LatestJob<Result<std::shared_ptr<const PlanCoverage>>> m_job;
    std::shared_ptr<const PlanCoverage> m_coverage;
    std::array<ChartView *, planQuantityCount> m_charts{};
    ImageCoverageView *m_image;
    ViewRangeView *m_views;
    QHBoxLayout *m_row = nullptr;
    QTimer m_rest;
    std::vector<ChartView *> m_idCharts;
    std::vector<std::string> m_families; ///< of m_idCharts
    QLabel *m_summary;
};

} // namespace tagmill
