// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/audit_workspace.h"

#include "models/audit_tables.h"
#include "models/gate_model.h"
#include "models/problem_sentence.h"
#include "widgets/audit_calibration_page.h"
#include "widgets/audit_closure_page.h"
#include "widgets/audit_comparison_page.h"
#include "widgets/audit_detectors_page.h"
#include "widgets/audit_distributions_page.h"
#include "widgets/audit_gates_page.h"
#include "widgets/audit_overview_page.h"
#include "widgets/empty_state.h"
#include "widgets/panel_parts.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tagmill {

AuditWorkspace::AuditWorkspace(DatasetHandle &dataset, AuditModel &audit, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_dataset(dataset)
    , m_audit(audit)
    , m_selection(selection)
    , m_gates(new GateModel(audit, this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(tr("No dataset open"), tr("Open a dataset folder to check its integrity and see how distance, incidence and resolution are distributed."),
                             tr("Open dataset…"), this))
    , m_waiting(new EmptyState(tr("Auditing the dataset"), QString(), QString(), this))
    , m_failed(new EmptyState(tr("The dataset cannot be audited"), QString(), tr("Open another dataset…"), this))
{
    setObjectName(QStringLiteral("auditWorkspace"));
    m_empty->setObjectName(QStringLiteral("auditEmpty"));
    m_content = makeContent();
    makePages();
    for (QWidget *page : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_failed), m_content})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    for (EmptyState *page : {m_empty, m_failed})
        connect(page, &EmptyState::activated, this, &AuditWorkspace::openDatasetRequested);
    connect(&m_dataset, &DatasetHandle::datasetChanged, this, &AuditWorkspace::updatePage);
    connect(&m_dataset, &DatasetHandle::failed, this, &AuditWorkspace::updatePage);
    connect(&m_audit, &AuditModel::changed, this, &AuditWorkspace::refresh);
    connect(m_gates, &GateModel::judged, this, &AuditWorkspace::refresh);
    connect(&m_audit, &AuditModel::runningChanged, this, [this](bool isRunning) {
        if (isRunning)
            m_message->clear(); // of the audit before
        updatePage();
    });
    connect(&m_audit, &AuditModel::advanced, this, [this](double fraction) { m_progress->setValue(static_cast<int>(100 * fraction)); });
    connect(&m_audit, &AuditModel::exported, this, [this](const QString &file, const QString &problem) {
        m_message->setText(problem.isEmpty() ? tr("Written to %1").arg(QDir::toNativeSeparators(file)) : problem);
        setTone(m_message, problem.isEmpty() ? Tone::Quiet : Tone::Bad);
    });
    refresh();
}

QWidget *AuditWorkspace::makeHeader()
{
    auto *header = new QWidget(this);
    m_score = new QLabel(header);
    m_score->setObjectName(QStringLiteral("auditScore"));
    QFont large = m_score->font();
    large.setPointSizeF(large.pointSizeF() * 3.2);
    large.setBold(true);
    m_score->setFont(large);
    m_verdict = new QLabel(header);
    m_verdict->setObjectName(QStringLiteral("auditVerdict"));
    QFont bold = m_verdict->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_verdict->setFont(bold);
    m_verdict->setWordWrap(true);
    m_summary = new QLabel(header);
    m_summary->setObjectName(QStringLiteral("auditSummary"));
    m_summary->setWordWrap(true);
    m_terms = new QLabel(header);
    m_terms->setObjectName(QStringLiteral("auditTerms"));
    m_terms->setWordWrap(true);
    m_message = new QLabel(header);
    m_message->setObjectName(QStringLiteral("auditMessage"));
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignRight);
    m_progress = new QProgressBar(header);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Audit progress"));
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    m_rerun = new QPushButton(tr("Audit again"), header);
    m_rerun->setObjectName(QStringLiteral("auditRerun"));
    m_export = new QPushButton(tr("Export report…"), header);
    m_export->setObjectName(QStringLiteral("auditExport"));
    m_reproduce = new QPushButton(tr("Reproduce…"), header);
    m_reproduce->setObjectName(QStringLiteral("auditReproduce"));
    m_reproduce->setToolTip(tr("Render frames again and compare them with those that are there"));
    connect(m_reproduce, &QPushButton::clicked, this, &AuditWorkspace::reproduceRequested);
    connect(m_rerun, &QPushButton::clicked, &m_audit, &AuditModel::rerun);
    connect(m_export, &QPushButton::clicked, this, &AuditWorkspace::exportReport);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    for (QLabel *label : {m_verdict, m_summary, m_terms})
        texts->addWidget(label);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_rerun);
    buttons->addWidget(m_reproduce);
    buttons->addWidget(m_export);
    auto *right = new QVBoxLayout;
    right->addLayout(buttons);
    right->addWidget(m_message);
    right->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(m_score, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addLayout(right);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    return header;
}

QWidget *AuditWorkspace::makeContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    QWidget *header = makeHeader();
    header->layout()->setContentsMargins(18, 14, 18, 0);
    m_tabs = new QTabWidget(content);
    m_tabs->setObjectName(QStringLiteral("auditPages"));
    m_tabs->setDocumentMode(true);
    layout->addWidget(header);
    layout->addWidget(m_tabs, 1);
    return content;
}

void AuditWorkspace::makePages()
{
    auto *overview = new AuditOverviewPage(m_audit, m_tabs);
    auto *distributions = new AuditDistributionsPage(m_audit, m_selection, m_tabs);
    connect(overview, &AuditOverviewPage::framesRequested, this, &AuditWorkspace::framesRequested);
    connect(distributions, &AuditDistributionsPage::framesRequested, this, &AuditWorkspace::framesRequested);
    addPage(overview, tr("Overview"));
    addPage(distributions, tr("Distributions"));
    addPage(new AuditGatesPage(*m_gates, m_tabs), tr("Gates"));
    m_detectors = new AuditDetectorsPage(m_dataset, m_tabs);
    connect(m_detectors, &AuditDetectorsPage::framesRequested, this, &AuditWorkspace::framesRequested);
    addPage(m_detectors, tr("Detectors"));
    addPage(new AuditClosurePage(m_audit, m_tabs), tr("Closure"));
    addPage(new AuditCalibrationPage(m_audit, m_tabs), tr("Calibration"));
    m_comparison = new AuditComparisonPage(m_audit, m_selection, m_tabs);
    connect(m_comparison, &AuditComparisonPage::framesRequested, this, &AuditWorkspace::framesRequested);
    addPage(m_comparison, tr("Comparison"));
}

QUndoStack &AuditWorkspace::undoStack()
{
    return m_gates->undoStack();
}

EvaluationModel &AuditWorkspace::evaluation()
{
    return m_detectors->model();
}

ComparisonModel &AuditWorkspace::comparison()
{
    return m_comparison->model();
}

void AuditWorkspace::addPage(QWidget *page, const QString &title)
{
    m_tabs->addTab(makeScrollArea(page, m_tabs), title);
}

void AuditWorkspace::updatePage()
{
    m_progress->setVisible(m_audit.isRunning());
    m_rerun->setEnabled(m_dataset.dataset() && !m_audit.isRunning());
    m_reproduce->setEnabled(m_dataset.dataset() != nullptr);
    m_export->setEnabled(m_audit.view() != nullptr);
    QWidget *page = m_waiting;
    const std::optional<Error> &error = m_audit.error() ? m_audit.error() : m_dataset.error();
    if (m_audit.view()) {
        page = m_content;
    } else if (!m_dataset.isOpen()) {
        page = m_empty;
    } else if (error && !m_audit.isRunning() && !m_dataset.isLoading()) {
        m_failed->setTexts(tr("The dataset cannot be audited"), problemLine(error->problem));
        page = m_failed;
    }
    m_pages->setCurrentWidget(page);
}

void AuditWorkspace::refresh()
{
    if (m_audit.view())
        refreshScore();
    updatePage();
}

void AuditWorkspace::refreshScore()
{
    const AuditReport &report = m_audit.view()->report;
    m_score->setText(QLocale().toString(report.score, 'f', 0));
    m_score->setAccessibleName(tr("Score %1 of 100").arg(report.score, 0, 'f', 0));
    setTone(m_score, !report.passed() || m_gates->failures() + m_gates->faults() > 0 ? Tone::Bad : report.score >= 70 ? Tone::Good : Tone::Warning);
    QStringList failures, details;
    for (const IntegrityCheck &check : report.integrity)
        if (check.isFailure())
            failures.append(failureText(check));
    for (const std::string &failure : report.failures)
        details.append(QString::fromStdString(failure));
    if (m_gates->failures() > 0)
        failures.append(tr("%n gate(s) broken", nullptr, m_gates->failures()));
    if (m_gates->faults() > 0)
        failures.append(tr("%n gate(s) faulty", nullptr, m_gates->faults()));
    m_verdict->setText(!failures.isEmpty() ? failures.join(QLatin1Char('\n')) : m_gates->rules().empty() ? tr("Every integrity check passes") : tr("Every integrity check and gate passes"));
    m_verdict->setToolTip(details.isEmpty() ? QString() : tr("In the report:") + QLatin1Char('\n') + details.join(QLatin1Char('\n')));
    setTone(m_verdict, failures.isEmpty() ? Tone::Normal : Tone::Bad);
    QStringList parts{QString::fromStdString(report.dataset_name), tr("%n image(s)", nullptr, static_cast<int>(report.image_count)), tr("%n tag record(s)", nullptr, static_cast<int>(report.tag_count))};
    if (report.board_count > 0)
        parts.append(tr("%n board record(s)", nullptr, static_cast<int>(report.board_count)));
    if (report.keypoint_count > 0)
        parts.append(tr("%n keypoint(s)", nullptr, static_cast<int>(report.keypoint_count)));
    m_summary->setText(parts.join(tr(" · ")));
    QStringList terms;
    for (const ScoreTerm &term : report.terms) {
        if (term.points != 0)
            terms.append(tr("%1 %2").arg(QLocale().toString(term.points, 'f', 1), scoreTermText(term.name)));
    }
    m_terms->setText(terms.isEmpty() ? tr("Nothing taken off 100 points") : tr("Taken off 100 points: %1").arg(terms.join(tr("; "))));
    setTone(m_terms, Tone::Quiet);
}

void AuditWorkspace::exportReport()
{
    auto *dialog = new QFileDialog(this, tr("Export the audit"), m_dataset.dir(), tr("Web page (*.html);;JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(QStringLiteral("audit_report.html"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const bool isJson = filter.contains(QLatin1String("*.json"));
        dialog->setDefaultSuffix(isJson ? QStringLiteral("json") : QStringLiteral("html"));
        dialog->selectFile(isJson ? QStringLiteral("audit_report.json") : QStringLiteral("audit_report.html"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { m_audit.exportReport(file, m_gates->rules()); });
    dialog->open();
}

void AuditWorkspace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_audit.setActive(true);
}

void AuditWorkspace::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_audit.setActive(false);
}

} // namespace tagmill
