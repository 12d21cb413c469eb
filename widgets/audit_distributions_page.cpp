// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/audit_distributions_page.h"

#include "models/audit_tables.h"
#include "widgets/chart_view.h"
#include "widgets/coverage_views.h"
#include "widgets/panel_parts.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tagmill {

namespace {

constexpr int chartColumns = 3;
/// Object names of the charts, as quantities() has them.
constexpr const char *chartNames[] = {"distanceChart", "incidenceChart", "ppmChart", "rollChart", "areaChart", "occlusionChart", "contrastChart", "pointLightChart", "sunLightChart"};
static_assert(std::size(chartNames) == quantityCount);

} // namespace

AuditDistributionsPage::AuditDistributionsPage(AuditModel &audit, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_audit(audit)
    , m_brush(audit, selection)
    , m_image(new ImageCoverageView(this))
    , m_views(new ViewRangeView(this))
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("auditDistributions"));
    for (size_t q = 0; q < quantityCount; ++q) {
        auto *chart = new ChartView(this);
        chart->setObjectName(QString::fromLatin1(chartNames[q]));
        chart->setTitle(quantityLabel(static_cast<Quantity>(q)), quantityUnit(static_cast<Quantity>(q)));
        m_charts[q] = chart;
        connect(chart, &ChartView::binsBrushed, this, [this, q, chart](int first, int last) {
            for (ChartView *other : m_charts)
                if (other != chart)
                    other->clearBrush();
            m_brush.brush(static_cast<Quantity>(q), first, last, tr("%1 %2").arg(quantityLabel(static_cast<Quantity>(q)), chart->rangeText(first, last)));
        });
        connect(chart, &ChartView::brushCleared, &m_brush, &AuditBrushModel::clear);
        connect(chart, &ChartView::activated, this, &AuditDistributionsPage::request);
    }
    m_image->setObjectName(QStringLiteral("coverageImage"));
    connect(m_image, &ImageCoverageView::cellClicked, this, [this](int column, int row) { m_brush.brushCell(column, row, tr("Points in a part of the image")); });
    auto *coverage = new QVBoxLayout;
    coverage->addWidget(m_image, 3);
    coverage->addWidget(m_views, 2);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    m_grid->setSpacing(4);
    columns->addLayout(m_grid, chartColumns);
    columns->addLayout(coverage, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 10);
    layout->addWidget(makeBar());
    layout->addLayout(columns, 1);
    connect(&m_audit, &AuditModel::changed, this, &AuditDistributionsPage::refresh);
    connect(&m_brush, &AuditBrushModel::changed, this, &AuditDistributionsPage::refreshPart);
    refresh();
}

QWidget *AuditDistributionsPage::makeBar()
{
    auto *bar = new QWidget(this);
    m_text = new QLabel(bar);
    m_text->setObjectName(QStringLiteral("brushText"));
    m_show = new QPushButton(tr("Show in Inspect"), bar);
    m_show->setObjectName(QStringLiteral("brushShow"));
    m_clear = new QPushButton(tr("Select nothing"), bar);
    m_clear->setObjectName(QStringLiteral("brushClear"));
    connect(m_show, &QPushButton::clicked, this, &AuditDistributionsPage::request);
    connect(m_clear, &QPushButton::clicked, &m_brush, &AuditBrushModel::clear);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(6, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_show);
    row->addWidget(m_clear);
    return bar;
}

/// A chart of one value says no more than the statistics.
void AuditDistributionsPage::placeCharts()
{
    int place = 0;
    for (ChartView *chart : m_charts) {
        const bool isShown = chart->histogram().counts.size() > 1;
        m_grid->removeWidget(chart);
        chart->setVisible(isShown);
        if (!isShown)
            continue;
        m_grid->addWidget(chart, place / chartColumns, place % chartColumns);
        ++place;
    }
}

void AuditDistributionsPage::refresh()
{
    const auto &view = m_audit.view();
    for (size_t q = 0; q < quantityCount; ++q)
        m_charts[q]->setHistogram(view ? view->report.distributions[q].histogram : Histogram());
    placeCharts();
    const CoverageReport coverage = view ? view->report.coverage : CoverageReport();
    const bool hasFrames = view && !view->dataset->frames.empty();
    m_image->setCoverage(coverage, hasFrames ? view->dataset->frames.front().resolution : Size2i());
    m_views->setRange(coverage.views(), coverage.isOfBoards());
    refreshPart();
}

void AuditDistributionsPage::refreshPart()
{
    const auto &brush = m_brush.current();
    const bool isShown = brush && brush->view == m_audit.view();
    for (size_t q = 0; q < quantityCount; ++q) {
        m_charts[q]->setPart(isShown ? brush->part.counts[q] : std::vector<int>());
        if (m_brush.label().isEmpty())
            m_charts[q]->clearBrush();
    }
    m_image->setPart(isShown ? brush->part.coverage : CoverageReport());
    const int count = isShown ? static_cast<int>(brush->frames.size()) : 0;
    m_show->setEnabled(count > 0);
    m_clear->setEnabled(count > 0);
    if (count == 0) {
        m_text->setText(tr("Drag over bars or click a cell of the image to select the frames behind it"));
        setTone(m_text, Tone::Quiet);
        return;
    }
    //: %1 is how many there are in all
    const QString frames = tr("%n of %1 frames selected", nullptr, count).arg(QLocale().toString(static_cast<int>(brush->view->dataset->frames.size())));
    m_text->setText(m_brush.label().isEmpty() ? frames : tr("%1: %2").arg(frames, m_brush.label()));
    setTone(m_text, Tone::Normal);
}

void AuditDistributionsPage::request()
{
    const auto &brush = m_brush.current();
    if (brush && !brush->frames.empty())
        emit framesRequested(brush->imageIds(), m_brush.label().isEmpty() ? tr("Selected") : m_brush.label());
}

} // namespace tagmill
