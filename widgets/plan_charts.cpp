// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan_charts.h"

#include "models/background_thread.h"
#include "models/field_text.h"
#include "models/qt_executor.h"
#include "models/rejection_text.h"
#include "models/selection.h"
#include "widgets/chart_view.h"
#include "widgets/coverage_views.h"
#include "widgets/panel_parts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tagmill {

namespace {

constexpr std::chrono::milliseconds patience{300};
constexpr size_t fewCameras = 300; ///< counted at once, while the plan changes
constexpr int rest = 150;          ///< ms without a change until more are counted
constexpr size_t mostFamilies = 4;

/// How many of some of its values fall into each bin; empty without any.
std::vector<int> countsIn(const Histogram &histogram, const std::vector<double> &values)
{
    if (values.empty())
        return {};
    std::vector<int> counts(histogram.counts.size());
    for (const double value : values)
        if (std::isfinite(value))
            ++counts[static_cast<size_t>(histogram.binOf(value))];
    return counts;
}

} // namespace

PlanCharts::PlanCharts(PlanModel &plan, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_selection(selection)
    , m_job(&plan.pool().later(), patience)
    , m_image(new ImageCoverageView)
    , m_views(new ViewRangeView)
    , m_summary(new QLabel)
{
    setObjectName(QStringLiteral("planCharts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 4);
    layout->setSpacing(2);
    auto *area = new QScrollArea;
    setUpScrolling(area);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    m_row = new QHBoxLayout(page);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_image, 2);
    m_row->addWidget(m_views, 2);
    for (size_t i = 0; i < planQuantityCount; ++i) {
        const auto quantity = static_cast<PlanQuantity>(i);
        m_charts[i] = makeChart(planQuantityLabel(quantity), planQuantityUnit(quantity), [quantity](const PlanCoverage &coverage, double low, double high) { return coverage.camerasBetween(quantity, low, high); });
    }
    area->setWidget(page);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setWordWrap(true);
    layout->addWidget(area, 1);
    layout->addWidget(m_summary);
    connect(m_image, &ImageCoverageView::cellClicked, this, [this](int column, int row) {
        if (m_coverage)
            select(m_coverage->camerasInCell(column, row), nullptr);
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &PlanCharts::count);
    connect(&m_plan, &PlanModel::planChanged, this, &PlanCharts::refresh);
    connect(&m_selection, &Selection::changed, this, [this] {
        if (!m_isSelecting)
            clearBrushes(nullptr);
        showSelected();
    });
    refresh();
}

ChartView *PlanCharts::makeChart(const QString &title, const QString &unit, const CamerasBetween &camerasBetween)
{
    auto *chart = new ChartView;
    chart->setTitle(title, unit);
    chart->setCounted(ChartView::Counted::Cameras);
    m_row->addWidget(chart, 2);
    connect(chart, &ChartView::brushed, this, [this, chart, camerasBetween](double low, double high) {
        if (m_coverage)
            select(camerasBetween(*m_coverage, low, high), chart);
    });
    connect(chart, &ChartView::brushCleared, &m_selection, &Selection::clear);
    return chart;
}

void PlanCharts::refresh()
{
    const auto plan = m_plan.plan();
    m_summary->setText(summary());
    if (!plan) {
        m_rest.stop();
        m_job.cancel();
        return take(nullptr);
    }
    if (plan->cameras.size() <= fewCameras)
        return count();
    m_job.cancel();
    m_rest.start();
}

void PlanCharts::count()
{
    m_job.start(
        [plan = m_plan.plan(), pool = &m_plan.pool().later()](const Progress &progress) {
            QtExecutor executor(*pool);
            return planCoverage(plan, executor, progress);
        },
        [this](Result<std::shared_ptr<const PlanCoverage>> coverage) {
            if (coverage)
                take(*std::move(coverage));
        });
}

void PlanCharts::take(std::shared_ptr<const PlanCoverage> coverage)
{
    freeInBackground(std::exchange(m_coverage, std::move(coverage)));
    for (size_t i = 0; i < planQuantityCount; ++i)
        m_charts[i]->setHistogram(m_coverage ? m_coverage->histograms[i] : Histogram());
    const CoverageReport report = m_coverage ? m_coverage->coverage : CoverageReport();
    m_image->setCoverage(report, m_coverage ? m_coverage->plan->config.camera.resolution : Size2i());
    m_views->setRange(report.views(), report.isOfBoards());
    refreshIds();
    showSelected();
}

/// Tags one by one; the ids of a board are given with it.
void PlanCharts::refreshIds()
{
    std::vector<std::string> families;
    if (m_coverage && m_coverage->plan->config.scenario.subject.type == SubjectType::Tags)
        for (const auto &[family, ids] : m_coverage->seen)
            if (families.size() < mostFamilies)
                families.push_back(family);
    if (families != m_families) {
        for (ChartView *chart : m_idCharts)
            delete chart;
        m_idCharts.clear();
        m_families = families;
        for (const std::string &family : families)
            m_idCharts.push_back(makeChart(tr("Ids of %1").arg(toQString(family)), {}, [family](const PlanCoverage &coverage, double low, double high) { return coverage.camerasThatSee(family, low, high); }));
    }
    for (size_t i = 0; i < m_families.size(); ++i)
        m_idCharts[i]->setHistogram(m_coverage->idHistograms.at(m_families[i]));
}

QString PlanCharts::summary() const
{
    const auto plan = m_plan.plan();
    if (!plan)
        return tr("Nothing is planned yet");
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
    return parts.join(QStringLiteral("; "));
}

int PlanCharts::indexOf(const SelectedItem &item) const
{
    return m_coverage && item.source == SelectionSource::Plan ? m_coverage->plan->indexOf(item.scene, item.camera) : -1;
}

void PlanCharts::showSelected()
{
    std::vector<size_t> cameras;
    for (const SelectedItem &item : m_selection.items())
        if (const int index = indexOf(item); index >= 0)
            cameras.push_back(static_cast<size_t>(index));
    const int current = indexOf(m_selection.current());
    for (size_t i = 0; i < planQuantityCount; ++i) {
        std::vector<double> values;
        for (const size_t camera : cameras)
            values.push_back(m_coverage->values[i][camera]);
        m_charts[i]->setPart(countsIn(m_charts[i]->histogram(), values));
        const double value = current < 0 ? NAN : m_coverage->values[i][static_cast<size_t>(current)];
        m_charts[i]->setMarker(std::isfinite(value) ? std::optional(value) : std::nullopt);
    }
    CoverageReport part;
    for (const size_t camera : cameras)
        for (size_t cell = 0; cell < part.counts.size(); ++cell)
            part.counts[cell] += m_coverage->cells[camera][cell];
    part.points = std::accumulate(part.counts.begin(), part.counts.end(), std::int64_t(0));
    m_image->setPart(part);
    showSelectedIds(cameras);
}

void PlanCharts::showSelectedIds(const std::vector<size_t> &cameras)
{
    std::vector<bool> isSelected(m_coverage ? m_coverage->plan->cameras.size() : 0);
    for (const size_t camera : cameras)
        isSelected[camera] = true;
    for (size_t i = 0; i < m_families.size(); ++i) {
        std::vector<double> ids;
        for (const auto &[id, see] : m_coverage->seen.at(m_families[i]))
            ids.insert(ids.end(), static_cast<size_t>(std::count_if(see.begin(), see.end(), [&](int camera) { return isSelected[static_cast<size_t>(camera)]; })), id);
        m_idCharts[i]->setPart(countsIn(m_idCharts[i]->histogram(), ids));
    }
}

void PlanCharts::clearBrushes(const ChartView *but)
{
    for (ChartView *chart : findChildren<ChartView *>())
        if (chart != but)
            chart->clearBrush();
}

/// What is brushed in one chart is brushed in no other.
void PlanCharts::select(const std::vector<int> &cameras, const ChartView *brushed)
{
    clearBrushes(brushed);
    std::vector<SelectedItem> items;
    items.reserve(cameras.size());
    for (const int index : cameras) {
        const PlannedCamera &camera = m_coverage->plan->cameras[static_cast<size_t>(index)];
        items.push_back({SelectionSource::Plan, camera.sceneId, camera.camera, -1, -1});
    }
    m_isSelecting = true;
    m_selection.selectAll(std::move(items));
    m_isSelecting = false;
}

} // namespace tagmill
