// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/audit_closure_page.h"

#include "models/audit_tables.h"
#include "models/problem_sentence.h"
#include "widgets/audit_parts.h"
#include "widgets/curve_view.h"
#include "widgets/empty_state.h"
#include "widgets/lens_table.h"
#include "widgets/panel_parts.h"
#include "widgets/uncertainty_map_view.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tagmill {

namespace {

enum Measure { Outward, Rms, BiasX, BiasY };
constexpr int curveColumns = 2;
/// Of residualScales(): what a closure test is read by.
constexpr std::string_view shownScales[] = {"radius", "incidence_deg", "ppm", "distance_m", "phase_x", "phase_y"};

QString methodText(ClosureMethod method)
{
    switch (method) {
    case ClosureMethod::OpenCv:
        return AuditClosurePage::tr("OpenCV");
    case ClosureMethod::OpenCvSubpix:
        return AuditClosurePage::tr("OpenCV, refined");
    case ClosureMethod::AprilTag3:
        return AuditClosurePage::tr("AprilTag 3");
    case ClosureMethod::Edges:
        return AuditClosurePage::tr("Edges");
    }
    return {};
}

void addTo(Curve &curve, const ResidualSums &sums, int measure)
{
    switch (measure) {
    case Outward:
        curve.values.push_back(sums.outwardBias());
        return curve.deviations.push_back(sums.outwardNoise());
    case Rms:
        return curve.values.push_back(sums.rms());
    case BiasX:
        curve.values.push_back(sums.bias().x());
        return curve.deviations.push_back(sums.noise().x());
    default:
        curve.values.push_back(sums.bias().y());
        curve.deviations.push_back(sums.noise().y());
    }
}

QWidget *withHeading(const QString &text, QWidget *table, QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(makeHeading(text, part));
    layout->addWidget(table, 1);
    return part;
}

} // namespace

AuditClosurePage::AuditClosurePage(AuditModel &audit, QWidget *parent)
    : QWidget(parent)
    , m_audit(audit)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(tr("No closure test yet"), tr("Detects tags and boards on every image with OpenCV and AprilTag 3, measures corners against the truth and calibrates the camera anew. It takes about a second for a few images."),
                             tr("Run the closure test"), this))
{
    setObjectName(QStringLiteral("auditClosure"));
    m_empty->setObjectName(QStringLiteral("closureEmpty"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 10, 18, 10);
    layout->addWidget(makeBar());
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeResult());
    layout->addWidget(m_pages, 1);
    connect(m_empty, &EmptyState::activated, this, &AuditClosurePage::toggle);
    connect(&m_audit, &AuditModel::closureChanged, this, &AuditClosurePage::refresh);
    connect(&m_audit, &AuditModel::changed, this, &AuditClosurePage::refreshState); // with the first audit it can be run
    connect(&m_audit, &AuditModel::closureAdvanced, this, [this](double fraction) { m_progress->setValue(static_cast<int>(1000 * fraction)); });
    refresh();
}

QWidget *AuditClosurePage::makeBar()
{
    auto *bar = new QWidget(this);
    m_text = new QLabel(bar);
    m_text->setObjectName(QStringLiteral("closureText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_measure = new QComboBox(bar);
    m_measure->setObjectName(QStringLiteral("closureMeasure"));
    m_measure->addItems({tr("Outward bias of corners"), tr("Residual, RMS"), tr("Bias x"), tr("Bias y")});
    m_measure->setAccessibleName(tr("Measure"));
    m_run = new QPushButton(bar);
    m_run->setObjectName(QStringLiteral("closureRun"));
    m_progress = new QProgressBar(bar);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Closure test progress"));
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    connect(m_run, &QPushButton::clicked, this, &AuditClosurePage::toggle);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &AuditClosurePage::refreshCurves);
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_measure);
    row->addWidget(m_run);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    return bar;
}

QWidget *AuditClosurePage::makeResult()
{
    auto *result = new QWidget(this);
    m_detections = makeResultTable("closureDetections", tr("Detections"), result);
    m_solved = makeResultTable("closureLenses", tr("Solved lenses"), result);
    m_lens = makeResultTable("closureLens", tr("Parameters of the lens"), result);
    m_lens->setSelectionMode(QAbstractItemView::NoSelection);
    m_solved->setToolTip(tr("In-sample: RMS of the residuals the solver leaves. Difference: RMS of the projection difference against the true lens, rotation fitted, over the covered part of the image"));
    connect(m_detections, &QTableWidget::currentCellChanged, this, &AuditClosurePage::refreshCurves);
    connect(m_solved, &QTableWidget::currentCellChanged, this, &AuditClosurePage::refreshLens);
    auto *tables = new QSplitter(Qt::Vertical, result);
    tables->setChildrenCollapsible(false);
    tables->addWidget(withHeading(tr("Detections"), m_detections, tables));
    m_map = new UncertaintyMapView(result);
    auto *lens = new QWidget(tables);
    m_unsolved = new QLabel(lens);
    m_unsolved->setObjectName(QStringLiteral("closureUnsolved"));
    m_unsolved->setWordWrap(true);
    m_unsolved->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_unsolved->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *parameters = withHeading(tr("Parameters of the lens"), m_lens, lens);
    parameters->layout()->addWidget(m_unsolved);
    auto *sides = new QHBoxLayout(lens);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addWidget(parameters, 3);
    sides->addWidget(m_map, 2);
    m_lensParts[0] = withHeading(tr("Solved lenses"), m_solved, tables);
    m_lensParts[1] = lens;
    for (QWidget *part : m_lensParts)
        tables->addWidget(part);
    auto *grid = new QGridLayout;
    grid->setSpacing(4);
    int place = 0;
    for (const BinScale &scale : residualScales()) {
        auto *curve = new CurveView(result);
        curve->setObjectName(QStringLiteral("closureCurve%1").arg(m_curves.size()));
        m_curves.push_back(curve);
        const bool isShown = std::find(std::begin(shownScales), std::end(shownScales), scale.name) != std::end(shownScales);
        curve->setVisible(isShown);
        if (isShown) {
            grid->addWidget(curve, place / curveColumns, place % curveColumns);
            ++place;
        }
    }
    auto *row = new QHBoxLayout(result);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(tables, 6);
    row->addLayout(grid, 6);
    return result;
}

void AuditClosurePage::toggle()
{
    if (m_audit.isClosing())
        return m_audit.cancelClosure();
    m_progress->setValue(0);
    m_audit.startClosure();
}

void AuditClosurePage::refresh()
{
    refreshState();
    if (m_closure == m_audit.parts().closure)
        return;
    m_closure = m_audit.parts().closure;
    collect();
    if (!m_closure)
        return;
    refreshDetections();
    refreshLenses();
    refreshCurves();
}

void AuditClosurePage::refreshState()
{
    const bool isRunning = m_audit.isClosing();
    const auto &closure = m_audit.parts().closure;
    m_run->setText(isRunning ? tr("Stop") : closure ? tr("Run again") : tr("Run"));
    m_run->setEnabled(m_audit.view() != nullptr);
    if (isRunning && m_empty->button()->hasFocus())
        m_run->setFocus();
    m_empty->button()->setEnabled(m_run->isEnabled() && !isRunning);
    m_progress->setVisible(isRunning);
    m_measure->setVisible(closure != nullptr);
    m_pages->setCurrentIndex(closure ? 1 : 0);
    const auto &error = m_audit.closureError();
    QString text;
    if (isRunning)
        text = tr("Detecting and calibrating…");
    else if (error && error->code != Errc::Cancelled)
        text = problemLine(error->problem);
    else if (closure)
        text = tr("%n image(s)", nullptr, closure->frames) + (closure->problems.empty() ? QString() : tr("; %1").arg(problemLine(closure->problems.front())));
    m_text->setText(text);
    setTone(m_text, error && !isRunning ? Tone::Bad : Tone::Quiet);
}

/// Pointers into the report, which is held.
void AuditClosurePage::collect()
{
    m_detected.clear();
    m_lenses.clear();
    if (!m_closure)
        return;
    for (const auto &[key, tags] : m_closure->tags)
        m_detected.push_back({tr("%1, %2").arg(QString::fromStdString(key.second), methodText(key.first)), tags.expected, tags.found, tags.falsePositives, true, tags.residuals.all(), &tags.residuals});
    for (size_t m = 0; m < closureMethodCount; ++m)
        if (const BoardClosure &boards = m_closure->boards[m]; boards.expected > 0)
            m_detected.push_back({tr("Boards, %1").arg(methodText(static_cast<ClosureMethod>(m))), boards.expected, boards.found, 0, false, boards.sums(), &boards.residuals});
    for (const CameraClosure &camera : m_closure->cameras)
        for (const auto &[key, lens] : camera.lenses)
            m_lenses.emplace_back(&camera, &lens);
}

void AuditClosurePage::refreshDetections()
{
    std::vector<std::vector<AuditCell>> rows;
    for (const Detected &detected : m_detected) {
        const ResidualSums &sums = detected.sums;
        rows.push_back({{detected.name, Tone::Normal, false},
                        {tr("%1 of %2").arg(QLocale().toString(static_cast<qlonglong>(detected.found)), QLocale().toString(static_cast<qlonglong>(detected.expected)))},
                        {detected.isOfTags ? QLocale().toString(static_cast<qlonglong>(detected.falsePositives)) : QStringLiteral("–")},
                        {numberText(sums.rms(), 4)},
                        {numberText(sums.bias().x(), 4)},
                        {numberText(sums.bias().y(), 4)},
                        {numberText(sums.outwardBias(), 4)}});
    }
    fillTable(m_detections, {QString(), tr("Found"), tr("False"), tr("RMS, px"), tr("Bias x"), tr("Bias y"), tr("Outward")}, rows);
    m_detections->setCurrentCell(rows.empty() ? -1 : 0, 0);
}

void AuditClosurePage::refreshLenses()
{
    std::vector<std::vector<AuditCell>> rows;
    size_t best = 0;
    for (size_t camera = 0; camera < m_closure->cameras.size(); ++camera) {
        for (const auto &[key, lens] : m_closure->cameras[camera].lenses) {
            const QString name = tr("%1 by %2").arg(lensFormulaText(key.second), methodText(key.first));
            const auto isBetter = [&](const LensClosure &other) { return lens.difference && (!other.difference || lens.difference->rms < other.difference->rms); };
            if (rows.empty() || isBetter(*m_lenses[best].second))
                best = rows.size();
            rows.push_back({{m_closure->cameras.size() > 1 ? tr("Camera %1: %2").arg(camera + 1).arg(name) : name, Tone::Normal, false},
                            {lens.solution ? numberText(lens.solution->rms, 4) : tr("not solved"), lens.solution ? Tone::Normal : Tone::Quiet},
                            {lens.difference ? numberText(lens.difference->rms, 4) : QStringLiteral("–")},
                            {lens.difference ? numberText(lens.difference->max, 4) : QStringLiteral("–")},
                            {lens.difference ? numberText(100 * lens.difference->coverage, 0) : QStringLiteral("–")}});
        }
    }
    fillTable(m_solved, {QString(), tr("In-sample, px"), tr("Difference, px"), tr("Largest, px"), tr("Covered, %")}, rows);
    m_solved->setCurrentCell(rows.empty() ? -1 : static_cast<int>(best), 0);
    refreshLens();
}

void AuditClosurePage::refreshLens()
{
    const auto row = static_cast<size_t>(m_solved->currentRow());
    for (QWidget *part : m_lensParts)
        part->setVisible(!m_lenses.empty());
    const LensClosure *lens = row < m_lenses.size() ? m_lenses[row].second : nullptr;
    const bool isUnsolved = lens && !lens->solution;
    m_map->setVisible(lens && !isUnsolved);
    m_lens->setVisible(!isUnsolved);
    m_unsolved->setVisible(isUnsolved);
    m_unsolved->setText(isUnsolved ? tr("Not solved: %1").arg(problemSentence(lens->solution.error().problem)) : QString());
    if (!lens || isUnsolved)
        return m_lens->setRowCount(0);
    showDifference(m_map, lens->difference, m_lenses[row].first->camera.resolution());
    const LensCalibration &solution = *lens->solution;
    fillLensTable(m_lens, solution.lens, m_lenses[row].first->camera, solution.sigmas);
}

void AuditClosurePage::refreshCurves()
{
    const auto row = static_cast<size_t>(m_detections->currentRow());
    const int measure = m_measure->currentIndex();
    for (size_t s = 0; s < m_curves.size(); ++s) {
        const BinScale &scale = residualScales()[s];
        std::vector<Curve> curves;
        if (row < m_detected.size() && m_detected[row].sums.count > 0) {
            curves.push_back({m_detected[row].name, palette().color(QPalette::Highlight), {}, {}});
            for (const ResidualSums &sums : m_detected[row].residuals->bins()[s])
                addTo(curves.back(), sums, measure);
        }
        m_curves[s]->setTitle(scaleTitle(scale.name), m_measure->currentText());
        m_curves[s]->setFormat(tr(" px"), 3);
        m_curves[s]->setCurves(scale, std::move(curves));
    }
}

} // namespace tagmill
