// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan_charts.h"

#include "models/plan_model.h"
#include "models/rejection_text.h"
#include "models/selection.h"
#include "widgets/chart_view.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

namespace tagmill {

PlanCharts::PlanCharts(PlanModel &plan, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_selection(selection)
    , m_summary(new QLabel)
{
    setObjectName(QStringLiteral("planCharts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 4);
    layout->setSpacing(2);
    auto *row = new QHBoxLayout;
    for (const CameraMetric metric : {CameraMetric::Distance, CameraMetric::Incidence, CameraMetric::Ppm}) {
        auto *chart = new ChartView;
        chart->setTitle(metricLabel(metric), metricUnit(metric));
        chart->setCounted(ChartView::Counted::Cameras);
        m_charts[static_cast<size_t>(metric)] = chart;
        row->addWidget(chart, 1);
    }
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setWordWrap(true);
    layout->addLayout(row, 1);
    layout->addWidget(m_summary);
    connect(&m_plan, &PlanModel::planChanged, this, &PlanCharts::refresh);
    connect(&m_selection, &Selection::changed, this, &PlanCharts::refreshMarkers);
    refresh();
}

void PlanCharts::refresh()
{
    const auto plan = m_plan.plan();
    if (!plan) {
        for (ChartView *chart : m_charts)
            chart->setHistogram({});
        m_summary->setText(tr("Nothing is planned yet"));
        return;
    }
    for (size_t i = 0; i < m_charts.size(); ++i) {
        std::vector<double> values;
        values.reserve(plan->cameras.size());
        for (const PlannedCamera &camera : plan->cameras) {
            if (const auto value = metricValue(camera, static_cast<CameraMetric>(i)))
                values.push_back(*value);
        }
        m_charts[i]->setHistogram(makeHistogram(values));
    }
    const auto blind = std::count_if(plan->cameras.begin(), plan->cameras.end(), [](const PlannedCamera &c) { return c.metrics.visibleTargets == 0; });
    QStringList parts = {tr("%n camera(s)", nullptr, static_cast<int>(plan->cameras.size()))};
    if (blind > 0)
        parts.append(tr("%n of them see(s) no whole target", nullptr, static_cast<int>(blind)));
    if (!plan->failures.empty())
        parts.append(tr("%n scene(s) could not be planned", nullptr, static_cast<int>(plan->failures.size())));
    QStringList refused;
    for (const auto &[reason, count] : plan->rejected)
        refused.append(QStringLiteral("%1 × %2").arg(count).arg(rejectionText(reason)));
    if (!refused.isEmpty())
        parts.append(tr("poses drawn again: %1").arg(refused.join(QStringLiteral(", "))));
    m_summary->setText(parts.join(QStringLiteral("; ")));
    refreshMarkers();
}

void PlanCharts::refreshMarkers()
{
    const auto plan = m_plan.plan();
    const SelectedItem &item = m_selection.current();
    const int index = plan && item.source == SelectionSource::Plan ? plan->indexOf(item.scene, item.camera) : -1;
    for (size_t i = 0; i < m_charts.size(); ++i)
        m_charts[i]->setMarker(index < 0 ? std::nullopt : metricValue(plan->cameras[static_cast<size_t>(index)], static_cast<CameraMetric>(i)));
}

} // namespace tagmill
