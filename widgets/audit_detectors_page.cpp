// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/audit_detectors_page.h"

#include "models/audit_tables.h"
#include "models/problem_sentence.h"
#include "widgets/audit_parts.h"
#include "widgets/chart_view.h"
#include "widgets/curve_view.h"
#include "widgets/detection_source_edit.h"
#include "widgets/empty_state.h"
#include "widgets/panel_parts.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace tagmill {

namespace {

enum Measure { Recall, CornerRms, OutwardBias };
constexpr int frameKinds = 4, curveColumns = 2;

Curve curveOf(const Evaluation &evaluation, size_t scale, int measure, const QString &name, const QColor &color)
{
    Curve curve{name, color, {}, {}};
    for (const EvaluationBin &bin : evaluation.bins[scale]) {
        switch (measure) {
        case Recall:
            curve.values.push_back(100 * bin.recall());
            break;
        case CornerRms:
            curve.values.push_back(bin.residuals.rms());
            break;
        default:
            curve.values.push_back(bin.residuals.outwardBias());
            curve.deviations.push_back(bin.residuals.outwardNoise());
        }
    }
    return curve;
}

struct SummaryRow
{
    QString text;
    double (*value)(const Evaluation &);
    int decimals;
    int better; ///< 1: higher, −1: lower
};

} // namespace

AuditDetectorsPage::AuditDetectorsPage(DatasetHandle &dataset, QWidget *parent)
    : QWidget(parent)
    , m_model(dataset)
    , m_source(new DetectionSourceEdit(tr("Detector"), DetectionSourceEdit::Optional::No, this))
    , m_baseline(new DetectionSourceEdit(tr("compared with"), DetectionSourceEdit::Optional::Yes, this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(tr("No detector evaluated yet"), tr("Choose a detector that is built in, a file of detections or a command. What it misses, invents and misplaces is shown by size, angle, distance, blur and noise."),
                             tr("Evaluate"), this))
{
    setObjectName(QStringLiteral("auditDetectors"));
    m_source->setObjectName(QStringLiteral("detectorSource"));
    m_baseline->setObjectName(QStringLiteral("detectorBaseline"));
    m_empty->setObjectName(QStringLiteral("detectorsEmpty"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 10, 18, 10);
    layout->addWidget(makeForm());
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeResult());
    layout->addWidget(m_pages, 1);
    connect(m_empty, &EmptyState::activated, this, &AuditDetectorsPage::toggle);
    connect(m_source, &DetectionSourceEdit::changed, this, &AuditDetectorsPage::refreshForm);
    connect(m_baseline, &DetectionSourceEdit::changed, this, &AuditDetectorsPage::refreshForm);
    connect(&m_model, &EvaluationModel::changed, this, &AuditDetectorsPage::refresh);
    connect(&m_model, &EvaluationModel::advanced, this, [this](double fraction) { m_progress->setValue(static_cast<int>(1000 * fraction)); });
    connect(&m_model, &EvaluationModel::exported, this, [this](const QString &file, const QString &problem) {
        m_message->setText(problem.isEmpty() ? tr("Written to %1").arg(QDir::toNativeSeparators(file)) : problem);
        setTone(m_message, problem.isEmpty() ? Tone::Quiet : Tone::Bad);
    });
    refresh();
}

QWidget *AuditDetectorsPage::makeForm()
{
    auto *form = new QWidget(this);
    m_match = new QDoubleSpinBox(form);
    m_match->setRange(0.1, 1000);
    m_match->setDecimals(1);
    m_match->setValue(defaultMatch_px);
    m_match->setSuffix(tr(" px"));
    m_match->setToolTip(tr("A tag counts as found when all of its corners are at most this far off"));
    m_match->setAccessibleName(tr("Farthest corner"));
    m_originRow = new QWidget(form);
    m_origin = new QComboBox(m_originRow);
    m_origin->addItems({tr("a pixel's corner"), tr("a pixel's centre")});
    m_origin->setAccessibleName(tr("(0, 0) of files and commands"));
    auto *originLayout = new QHBoxLayout(m_originRow);
    originLayout->setContentsMargins(0, 0, 0, 0);
    originLayout->addWidget(new QLabel(tr("(0, 0) is"), m_originRow));
    originLayout->addWidget(m_origin);
    m_run = new QPushButton(form);
    m_run->setObjectName(QStringLiteral("detectorRun"));
    m_export = new QPushButton(tr("Export…"), form);
    m_export->setObjectName(QStringLiteral("detectorExport"));
    m_message = new QLabel(form);
    m_message->setObjectName(QStringLiteral("detectorMessage"));
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setWordWrap(true);
    m_progress = new QProgressBar(form);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Evaluation progress"));
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    connect(m_run, &QPushButton::clicked, this, &AuditDetectorsPage::toggle);
    connect(m_export, &QPushButton::clicked, this, &AuditDetectorsPage::exportReport);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_source, 1);
    row->addWidget(m_baseline, 1);
    row->addWidget(m_originRow);
    row->addStretch();
    row->addWidget(new QLabel(tr("within"), form));
    row->addWidget(m_match);
    row->addWidget(m_run);
    row->addWidget(m_export);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    return form;
}

QWidget *AuditDetectorsPage::makeResult()
{
    auto *result = new QWidget(this);
    m_measure = new QComboBox(result);
    m_measure->setObjectName(QStringLiteral("detectorMeasure"));
    m_measure->addItems({tr("Recall"), tr("Corner error, RMS"), tr("Outward bias of corners")});
    m_measure->setAccessibleName(tr("Measure"));
    m_legend = new QLabel(result);
    m_legend->setTextFormat(Qt::RichText);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &AuditDetectorsPage::refreshCurves);
    auto *top = new QHBoxLayout;
    top->addWidget(m_measure);
    top->addSpacing(12);
    top->addWidget(m_legend, 1);
    m_summary = makeResultTable("detectorSummary", tr("Totals"), result);
    auto *grid = new QGridLayout;
    grid->setSpacing(4);
    const int curveRows = (static_cast<int>(evaluationScales().size()) + curveColumns - 1) / curveColumns;
    grid->addWidget(m_summary, 0, 0, curveRows, 1, Qt::AlignTop);
    for (size_t s = 0; s < evaluationScales().size(); ++s) {
        auto *curve = new CurveView(result);
        curve->setObjectName(QStringLiteral("detectorCurve%1").arg(s));
        connect(curve, &CurveView::binClicked, this, [this, s](int bin) { choose(s, bin); });
        m_curves.push_back(curve);
        const int place = static_cast<int>(s);
        grid->addWidget(curve, place / curveColumns, 1 + place % curveColumns);
    }
    for (int column = 0; column <= curveColumns; ++column)
        grid->setColumnStretch(column, 1);
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addLayout(grid, 1);
    layout->addWidget(makeFramesBar());
    return result;
}

/// Which frames stand behind what is chosen, a row a contender and a button a kind.
QWidget *AuditDetectorsPage::makeFramesBar()
{
    auto *bar = new QWidget(this);
    auto *grid = new QGridLayout(bar);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    m_range = new QLabel(bar);
    m_range->setObjectName(QStringLiteral("detectorRange"));
    grid->addWidget(m_range, 0, 0);
    grid->setColumnStretch(0, 1);
    constexpr const char *names[] = {"framesMissed", "framesWrong", "framesFar", "framesFalse", "baselineMissed", "baselineWrong", "baselineFar", "baselineFalse"};
    for (int place = 0; place < 2 * frameKinds; ++place) {
        const int row = place / frameKinds;
        if (place % frameKinds == 0) {
            m_names[row] = new QLabel(bar);
            grid->addWidget(m_names[row], row, 1, Qt::AlignRight);
        }
        auto *button = new QPushButton(bar);
        button->setObjectName(QString::fromLatin1(names[place]));
        button->setToolTip(tr("Show these frames in Inspect"));
        m_frames.push_back(button);
        grid->addWidget(button, row, 2 + place % frameKinds);
    }
    return bar;
}

QString AuditDetectorsPage::contender(bool isBaseline) const
{
    const auto &view = m_model.view();
    if (!view)
        return {};
    const DetectionSource &source = isBaseline ? *view->request.baseline : view->request.source;
    if (source.detector)
        return *source.detector == tagDetectorName(TagDetector::OpenCv) ? tr("OpenCV") : tr("AprilTag 3");
    const QString text = QString::fromStdString(source.name());
    return source.file ? QFileInfo(text).fileName() : text.section(QLatin1Char(' '), 0, 0).section(QLatin1Char('/'), -1);
}

void AuditDetectorsPage::toggle()
{
    if (m_model.isRunning())
        return m_model.cancel();
    const auto source = m_source->source();
    if (!source)
        return;
    EvaluationRequest request;
    request.source = *source;
    request.baseline = m_baseline->source();
    request.origin = m_origin->currentIndex() == 0 ? PixelOrigin::Corner : PixelOrigin::Centre;
    request.match_px = m_match->value();
    m_progress->setValue(0);
    m_model.start(request);
}

void AuditDetectorsPage::refresh()
{
    m_bin = -1;
    refreshForm();
    const bool hasResult = m_model.view() != nullptr;
    m_pages->setCurrentIndex(hasResult ? 1 : 0);
    if (hasResult) {
        refreshSummary();
        refreshCurves();
    }
}

void AuditDetectorsPage::refreshForm()
{
    const bool isRunning = m_model.isRunning();
    const bool isReady = m_source->source() && (m_baseline->isNothing() || m_baseline->source());
    m_originRow->setVisible(m_source->isForeign() || m_baseline->isForeign());
    m_run->setText(isRunning ? tr("Stop") : tr("Evaluate"));
    m_run->setEnabled(isRunning || isReady);
    if (isRunning && m_empty->button()->hasFocus())
        m_run->setFocus(); // else the field before it has the keys
    m_empty->button()->setEnabled(!isRunning && isReady);
    m_export->setEnabled(m_model.view() != nullptr);
    m_progress->setVisible(isRunning);
    const auto &error = m_model.error();
    const auto &view = m_model.view();
    QString text = error && error->code != Errc::Cancelled ? problemLine(error->problem) : QString();
    if (text.isEmpty() && view && !view->report.problems.empty())
        text = tr("%n problem(s): %1", nullptr, static_cast<int>(view->report.problemCount)).arg(problemLine(view->report.problems.front()));
    m_message->setText(text);
    setTone(m_message, error ? Tone::Bad : Tone::Warning);
    m_message->setVisible(!text.isEmpty());
}

void AuditDetectorsPage::refreshSummary()
{
    const EvaluationReport &report = m_model.view()->report;
    const SummaryRow rows[] = {
        {tr("Tags to be found"), [](const Evaluation &e) { return double(e.expected); }, 0, 0},
        {tr("Recall, %"), [](const Evaluation &e) { return 100 * e.recall(); }, 2, 1},
        {tr("False positives"), [](const Evaluation &e) { return double(e.false_positives); }, 0, -1},
        {tr("Wrong ids"), [](const Evaluation &e) { return double(e.wrong_ids); }, 0, -1},
        {tr("Turned"), [](const Evaluation &e) { return double(e.turned); }, 0, -1},
        {tr("Corner error, RMS, px"), [](const Evaluation &e) { return e.residuals.rms(); }, 4, -1},
        {tr("Bias x, px"), [](const Evaluation &e) { return e.residuals.bias().x(); }, 4, 0},
        {tr("Bias y, px"), [](const Evaluation &e) { return e.residuals.bias().y(); }, 4, 0},
        {tr("Outward bias, px"), [](const Evaluation &e) { return e.residuals.outwardBias(); }, 4, 0},
        {tr("Position error, mean, mm"), [](const Evaluation &e) { return 1000 * e.fromCorners.translation_m.mean(); }, 2, -1},
        {tr("Rotation error, mean, °"), [](const Evaluation &e) { return e.fromCorners.rotation_deg.mean(); }, 3, -1},
        {tr("Latency, median, ms"), [](const Evaluation &e) { return e.latency(0.5); }, 1, -1},
        {tr("Latency, 95 %, ms"), [](const Evaluation &e) { return e.latency(0.95); }, 1, -1},
    };
    std::vector<std::vector<AuditCell>> cells;
    for (const SummaryRow &row : rows) {
        const double value = row.value(report.result);
        cells.push_back({{row.text, Tone::Normal, false}, {numberText(value, row.decimals)}});
        if (!report.baseline)
            continue;
        const double other = row.value(*report.baseline), change = value - other;
        const bool isWorse = row.better * change < 0;
        cells.back().push_back({numberText(other, row.decimals)});
        cells.back().push_back({(change > 0 ? QStringLiteral("+") : QString()) + numberText(change, row.decimals), row.better == 0 || change == 0 || !std::isfinite(change) ? Tone::Quiet : isWorse ? Tone::Bad : Tone::Good});
    }
    QStringList headers{QString(), contender(false)};
    if (report.baseline)
        headers << contender(true) << tr("Change");
    fillTable(m_summary, headers, cells);
    fitHeight(m_summary);
}

void AuditDetectorsPage::refreshCurves()
{
    const auto &view = m_model.view();
    if (!view)
        return;
    const int measure = m_measure->currentIndex();
    const QColor colors[] = {palette().color(QPalette::Highlight), selectionColor()};
    const auto dot = [](const QColor &color, const QString &name) { return QStringLiteral("<span style=\"color:%1\">●</span> %2").arg(color.name(), name.toHtmlEscaped()); };
    QStringList legend{dot(colors[0], contender(false))};
    if (view->report.baseline)
        legend << dot(colors[1], contender(true));
    m_legend->setText(legend.join(QStringLiteral(" &nbsp; ")));
    for (size_t s = 0; s < m_curves.size(); ++s) {
        const BinScale &scale = evaluationScales()[s];
        m_curves[s]->setTitle(scaleTitle(scale.name), m_measure->currentText());
        m_curves[s]->setFormat(measure == Recall ? tr(" %") : tr(" px"), measure == Recall ? 0 : 3, measure == Recall ? std::optional(std::pair(0.0, 100.0)) : std::nullopt);
        std::vector<Curve> curves{curveOf(view->report.result, s, measure, contender(false), colors[0])};
        if (view->report.baseline)
            curves.push_back(curveOf(*view->report.baseline, s, measure, contender(true), colors[1]));
        m_curves[s]->setCurves(scale, std::move(curves));
        if (m_bin < 0 || s != m_scale)
            m_curves[s]->setCurrentBin(-1);
    }
    refreshFrames();
}

void AuditDetectorsPage::choose(size_t scale, int bin)
{
    m_scale = scale;
    m_bin = bin;
    for (size_t s = 0; s < m_curves.size(); ++s)
        if (s != scale)
            m_curves[s]->setCurrentBin(-1);
    refreshFrames();
}

void AuditDetectorsPage::refreshFrames()
{
    const auto &view = m_model.view();
    const QString range = m_bin < 0 ? tr("All tags") : tr("%1: %2").arg(scaleTitle(evaluationScales()[m_scale].name), m_curves[m_scale]->rangeText(m_bin));
    m_range->setText(m_bin < 0 ? tr("All tags (click a curve for a part of them)") : tr("%1, %2").arg(scaleTitle(evaluationScales()[m_scale].name), m_curves[m_scale]->binText(m_bin)));
    const QString texts[] = {tr("Missed"), tr("Wrong"), tr("Corners more than %1 px off").arg(QLocale().toString(far_px)), tr("False")};
    for (int which = 0; which < 2; ++which) {
        const Evaluation *evaluation = which == 0 ? &view->report.result : view->report.baseline ? &*view->report.baseline : nullptr;
        m_names[which]->setVisible(view->report.baseline.has_value());
        m_names[which]->setText(evaluation ? contender(which == 1) : QString());
        for (int kind = 0; kind < frameKinds; ++kind) {
            QPushButton *button = m_frames[static_cast<size_t>(which * frameKinds + kind)];
            button->disconnect(this);
            const bool isFalse = kind == frameKinds - 1; // what is no tag's has no range
            button->setVisible(evaluation && !(isFalse && m_bin >= 0));
            if (!evaluation)
                continue;
            const EvaluationFrames &frames = m_bin < 0 ? evaluation->frames : evaluation->bins[m_scale][static_cast<size_t>(m_bin)].frames;
            const std::vector<std::uint32_t> *const lists[] = {&frames.missed, &frames.wrong, &frames.far, &evaluation->falseFrames};
            const std::vector<std::uint32_t> &list = *lists[kind];
            //: %1 is what is wrong in them: missed, wrong, false
            button->setText(tr("%1: %n frame(s)", nullptr, static_cast<int>(list.size())).arg(texts[kind]));
            button->setEnabled(!list.empty());
            connect(button, &QPushButton::clicked, this, [this, view, list, label = tr("%1: %2").arg(contender(which == 1), texts[kind]), range] { emit framesRequested(view->imageIds(list), tr("%1, %2").arg(label, range)); });
        }
    }
}

void AuditDetectorsPage::exportReport()
{
    auto *dialog = new QFileDialog(this, tr("Export the evaluation"), QString(), tr("Web page (*.html);;JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(QStringLiteral("evaluation.html"));
    connect(dialog, &QFileDialog::fileSelected, &m_model, &EvaluationModel::exportReport);
    dialog->open();
}

} // namespace tagmill
