// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/audit_comparison_page.h"

#include "models/audit_tables.h"
#include "models/problem_sentence.h"
#include "widgets/audit_frame_comparison.h"
#include "widgets/audit_parts.h"
#include "widgets/chart_view.h"
#include "widgets/empty_state.h"
#include "widgets/panel_parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr int chartColumns = 2;

/// Counts have none; what is measured has its unit behind a comma.
int decimalsOf(const MetricDiff &metric)
{
    const bool isWhole = metric.base == std::round(metric.base) && metric.experiment == std::round(metric.experiment);
    return isWhole && metric.label.find(", ") == std::string_view::npos ? 0 : 2;
}

QString signedText(double value, int decimals)
{
    return (value > 0 ? QStringLiteral("+") : QString()) + numberText(value, decimals);
}

} // namespace

AuditComparisonPage::AuditComparisonPage(AuditModel &audit, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_model(audit)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(tr("Nothing to compare with"), tr("Choose another dataset: an earlier run, or the one a detector was tuned on. Its distributions are laid over those of this one."), tr("Choose a dataset…"), this))
    , m_parts(new QTabWidget(this))
{
    setObjectName(QStringLiteral("auditComparison"));
    m_empty->setObjectName(QStringLiteral("comparisonEmpty"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 10, 18, 10);
    layout->addWidget(makeBar());
    m_pages->addWidget(m_empty);
    auto *frames = new AuditFrameComparison(m_model, selection, m_parts);
    connect(frames, &AuditFrameComparison::framesRequested, this, &AuditComparisonPage::framesRequested);
    m_parts->setObjectName(QStringLiteral("comparisonParts"));
    m_parts->setDocumentMode(true);
    m_parts->addTab(makeDistributions(), tr("Distributions and numbers"));
    m_parts->addTab(frames, tr("Frames of the same recipe"));
    m_pages->addWidget(m_parts);
    layout->addWidget(m_pages, 1);
    connect(m_empty, &EmptyState::activated, this, &AuditComparisonPage::choose);
    connect(&m_model, &ComparisonModel::changed, this, &AuditComparisonPage::refresh);
    refresh();
}

QWidget *AuditComparisonPage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_text = new QLabel(bar);
    m_text->setObjectName(QStringLiteral("comparisonText"));
    m_text->setWordWrap(true);
    m_legend = new QLabel(bar);
    m_legend->setTextFormat(Qt::RichText);
    m_threshold = new QDoubleSpinBox(bar);
    m_threshold->setObjectName(QStringLiteral("comparisonThreshold"));
    m_threshold->setRange(0, 1);
    m_threshold->setDecimals(2);
    m_threshold->setSingleStep(0.05);
    m_threshold->setValue(0.1);
    m_threshold->setAccessibleName(tr("Drift from"));
    m_threshold->setToolTip(tr("A Kolmogorov–Smirnov statistic above it counts as drift, as --threshold of tagmill audit diff"));
    auto *open = new QPushButton(tr("Choose…"), bar);
    open->setObjectName(QStringLiteral("comparisonOpen"));
    m_close = new QPushButton(tr("Close"), bar);
    m_close->setObjectName(QStringLiteral("comparisonClose"));
    connect(open, &QPushButton::clicked, this, &AuditComparisonPage::choose);
    connect(m_close, &QPushButton::clicked, &m_model, &ComparisonModel::close);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, &AuditComparisonPage::refresh);
    row->addWidget(m_text, 1);
    row->addWidget(m_legend);
    row->addSpacing(12);
    row->addWidget(new QLabel(tr("drift from"), bar));
    row->addWidget(m_threshold);
    row->addWidget(open);
    row->addWidget(m_close);
    return bar;
}

QWidget *AuditComparisonPage::makeDistributions()
{
    auto *result = new QWidget(this);
    m_metrics = makeResultTable("comparisonMetrics", tr("Numbers"), result);
    m_columns = makeResultTable("comparisonColumns", tr("Distributions"), result);
    auto *tables = new QVBoxLayout;
    const auto addPart = [&](const QString &title, QTableWidget *table, int stretch) {
        QLabel *heading = makeHeading(title, result);
        heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        tables->addWidget(heading);
        tables->addWidget(table, stretch);
    };
    addPart(tr("Distributions"), m_columns, 2);
    addPart(tr("Numbers"), m_metrics, 3);
    m_grid = new QGridLayout;
    m_grid->setSpacing(4);
    for (size_t q = 0; q < quantityCount; ++q) {
        auto *chart = new ChartView(result);
        chart->setObjectName(QStringLiteral("comparisonChart%1").arg(q));
        chart->setTitle(quantityLabel(static_cast<Quantity>(q)), quantityUnit(static_cast<Quantity>(q)));
        m_charts.push_back(chart);
    }
    auto *row = new QHBoxLayout(result);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(16);
    row->addLayout(tables, 5);
    row->addLayout(m_grid, 6);
    return result;
}

void AuditComparisonPage::choose()
{
    auto *dialog = new QFileDialog(this, tr("Compare with a dataset"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &m_model, &ComparisonModel::open);
    dialog->open();
}

void AuditComparisonPage::refresh()
{
    const auto &diff = m_model.diff();
    m_pages->setCurrentIndex(diff ? 1 : 0);
    m_close->setEnabled(m_model.base().isOpen());
    QString text;
    Tone tone = Tone::Quiet;
    if (diff) {
        const int drifted = static_cast<int>(std::count_if(diff->columns.begin(), diff->columns.end(), [&](const ColumnDiff &column) { return column.test.statistic > m_threshold->value(); }));
        text = drifted > 0 ? tr("%n distribution(s) drifted", nullptr, drifted) : tr("No distribution drifted");
        tone = drifted > 0 ? Tone::Bad : Tone::Good;
        const auto dot = [](const QColor &color, const std::string &name) { return QStringLiteral("<span style=\"color:%1\">●</span> %2").arg(color.name(), QString::fromStdString(name).toHtmlEscaped()); };
        m_legend->setText(dot(selectionColor(), diff->base) + QStringLiteral(" &nbsp; ") + dot(palette().color(QPalette::Highlight), diff->experiment));
        refreshTables();
        refreshCharts();
    } else if (m_model.isRunning()) {
        text = tr("Auditing %1…").arg(QDir::toNativeSeparators(m_model.base().dir()));
    } else if (m_model.error()) {
        text = problemLine(m_model.error()->problem);
        tone = Tone::Bad;
    }
    m_text->setText(text);
    setTone(m_text, tone);
    m_legend->setVisible(diff != nullptr);
}

void AuditComparisonPage::refreshTables()
{
    const AuditDiff &diff = *m_model.diff();
    const QString base = QString::fromStdString(diff.base), experiment = QString::fromStdString(diff.experiment);
    std::vector<std::vector<AuditCell>> rows;
    for (const ColumnDiff &column : diff.columns) {
        const bool isDrift = column.test.statistic > m_threshold->value();
        rows.push_back({{quantityLabel(column.quantity), Tone::Normal, false}, {QLocale().toString(column.baseCount)}, {QLocale().toString(column.experimentCount)},
                        {numberText(column.test.statistic, 3), isDrift ? Tone::Bad : Tone::Good}, {numberText(column.test.p, 4)}, {isDrift ? tr("drift") : QString(), Tone::Bad}});
    }
    fillTable(m_columns, {QString(), tr("Values, %1").arg(base), tr("Values, %1").arg(experiment), tr("KS"), tr("p"), QString()}, rows);
    rows.clear();
    for (const MetricDiff &metric : diff.metrics)
        rows.push_back({{QCoreApplication::translate("Audit", std::string(metric.label).c_str()), Tone::Normal, false}, {numberText(metric.base, decimalsOf(metric))}, {numberText(metric.experiment, decimalsOf(metric))},
                        {signedText(metric.difference(), decimalsOf(metric)), metric.isWorse() ? Tone::Bad : metric.difference() == 0 ? Tone::Quiet : metric.better == Better::Neither ? Tone::Normal : Tone::Good}});
    fillTable(m_metrics, {QString(), base, experiment, tr("Difference")}, rows);
}

void AuditComparisonPage::refreshCharts()
{
    const AuditDiff &diff = *m_model.diff();
    for (ChartView *chart : m_charts) {
        m_grid->removeWidget(chart);
        chart->hide();
    }
    int place = 0;
    for (const ColumnDiff &column : diff.columns) {
        if (column.histogram.counts.size() < 2)
            continue; // one value in both: nothing to see
        // The bars are this dataset's, the steps the base's.
        Histogram histogram = column.histogram;
        histogram.counts = column.experimentBins;
        histogram.total = column.experimentCount;
        ChartView *chart = m_charts[static_cast<size_t>(column.quantity)];
        chart->setHistogram(histogram);
        chart->setOther(column.histogram.counts, QString::fromStdString(diff.experiment), QString::fromStdString(diff.base));
        m_grid->addWidget(chart, place / chartColumns, place % chartColumns);
        chart->show();
        ++place;
    }
}

void AuditComparisonPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setActive(true);
}

void AuditComparisonPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setActive(false);
}

} // namespace tagmill
