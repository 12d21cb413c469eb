// SPDX-License-Identifier: GPL-3.0-or-later
// PlanCharts: how the planned cameras are spread: a histogram a quantity, where in the image the points lie, how far the
// views vary, which ids are seen, and why pose samples were refused. Brushing a chart, or asking for a cell of the image,
// selects the cameras behind it everywhere; what is selected stands out in all of them. Counted in a job, newest wins; many
// cameras only once the plan rests, so that a drag has the processors for itself.
#pragma once

#include "models/latest_job.h"
#include "models/plan_coverage.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <functional>

class QHBoxLayout;
class QLabel;

namespace tagmill {

class ChartView;
class ImageCoverageView;
class PlanModel;
class Selection;
class ViewRangeView;
struct SelectedItem;

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
    using CamerasBetween = std::function<std::vector<int>(const PlanCoverage &, double low, double high)>;
    ChartView *makeChart(const QString &title, const QString &unit, const CamerasBetween &camerasBetween);
    int indexOf(const SelectedItem &item) const; ///< among the cameras that are counted; −1: not there
    void showSelected();
    void showSelectedIds(const std::vector<size_t> &cameras);
    QString summary() const;
    void select(const std::vector<int> &cameras, const ChartView *brushed);
    void clearBrushes(const ChartView *but);

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
    bool m_isSelecting = false;
};

} // namespace tagmill
