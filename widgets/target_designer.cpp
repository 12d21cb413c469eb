// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/target_designer.h"

#include "models/document_model.h"
#include "models/plan_model.h"
#include "models/problem_sentence.h"
#include "models/qt_executor.h"
#include "widgets/number_edit.h"
#include "widgets/panel_parts.h"
#include "widgets/print_dialog.h"
#include "widgets/target_view.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int linesShown = 3;

} // namespace

TargetDesigner::TargetDesigner(DocumentModel &document, PlanModel &plan, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_plan(plan)
    , m_checks(&plan.pool().later())
    , m_saving(&plan.pool().later())
    , m_view(new TargetView(plan, selection))
    , m_compare(new QCheckBox(tr("Old and new pattern")))
    , m_problems(new QListWidget)
    , m_status(new QLabel)
{
    setObjectName(QStringLiteral("targetView"));
    m_compare->setToolTip(tr("OpenCV's ChArUco patterns side by side: that of 4.6 and newer, and the legacy one; they differ when the number of rows is even"));
    connect(m_compare, &QCheckBox::toggled, m_view, &TargetView::comparePatterns);
    m_problems->setObjectName(QStringLiteral("targetProblems"));
    m_problems->setAccessibleName(tr("What is odd about the target"));
    m_problems->setWordWrap(true);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problems->setMaximumHeight(2 * linesShown * fontMetrics().height() + 8);
    connect(m_problems, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { emit fieldRequested(item->data(KeyRole).toString()); });
    connect(m_problems, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { emit fieldRequested(item->data(KeyRole).toString()); });
    m_status->setWordWrap(true);
    m_status->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_compare);
    layout->addWidget(m_problems);
    layout->addLayout(makeMeasured());
    layout->addWidget(m_status);
    layout->addLayout(makeButtons());
    connect(&m_document, &DocumentModel::configChanged, this, &TargetDesigner::refresh);
    refresh();
}

QLayout *TargetDesigner::makeMeasured()
{
    const auto field = [this](const QString &name, const QString &help) {
        auto *edit = new NumberEdit({.suffix = tr(" mm"), .range = {1, 100000}, .unit = Unit::Millimetre, .isLimited = true});
        edit->setAccessibleName(name);
        edit->setToolTip(help);
        edit->setMinimumWidth(60);
        edit->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(edit, &NumberEdit::edited, this, &TargetDesigner::measured);
        connect(edit, &NumberEdit::finished, &m_document, &DocumentModel::endStep);
        connect(edit, &NumberEdit::rejected, this, [this, edit, name](const QString &message) {
            m_rejected.erase(edit);
            if (!message.isEmpty())
                m_rejected.emplace(edit, name + QStringLiteral(": ") + message);
            showCorrection();
        });
        return edit;
    };
    m_x = field(tr("Measured width"), tr("Width of the whole print as you measured it, between its cut marks; empty: as designed. Geometry and truth follow it"));
    m_y = field(tr("Measured height"), tr("Height of the whole print as you measured it, between its cut marks; empty: as designed. Geometry and truth follow it"));
    m_correct = new QPushButton(tr("Correct sizes"));
    m_correct->setObjectName(QStringLiteral("correctSizes"));
    m_correct->setToolTip(tr("Writes one factor, the mean of both directions, into the sizes of the config instead"));
    connect(m_correct, &QPushButton::clicked, this, &TargetDesigner::correct);
    auto *label = new QLabel(tr("Measured"));
    label->setToolTip(m_x->toolTip());
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_x, 1);
    row->addWidget(new QLabel(QStringLiteral("×")));
    row->addWidget(m_y, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_correct);
    return column;
}

QLayout *TargetDesigner::makeButtons()
{
    m_print = new QPushButton(tr("Print…"));
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setToolTip(tr("On paper, or as PDF, SVG or PNG, at true scale"));
    connect(m_print, &QPushButton::clicked, this, &TargetDesigner::openPrintDialog);
    m_save = new QPushButton(tr("Save as"));
    auto *menu = new QMenu(m_save);
    menu->addAction(tr("PDF, SVG or PNG…"), this, &TargetDesigner::openPrintDialog)->setObjectName(QStringLiteral("saveSheets"));
    m_saveKalibr = menu->addAction(tr("Kalibr target…"), this, [this] { askFile(BoardFile::Kalibr); });
    m_saveKalibr->setObjectName(QStringLiteral("saveKalibr"));
    menu->addAction(tr("OpenCV board…"), this, [this] { askFile(BoardFile::OpenCv); })->setObjectName(QStringLiteral("saveOpenCv"));
    m_save->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->addWidget(m_print, 1);
    row->addWidget(m_save, 1);
    return row;
}

void TargetDesigner::refresh()
{
    const GenConfig &config = m_document.config();
    const bool isBoard = config.scenario.subject.type == SubjectType::Board;
    const bool isCharuco = isBoard && !config.scenario.subject.board.isAprilGrid();
    m_compare->setVisible(isCharuco);
    if (!isCharuco)
        m_compare->setChecked(false);
    for (QAction *action : m_save->menu()->actions().mid(1))
        action->setEnabled(isBoard);
    m_saveKalibr->setEnabled(isBoard && !isCharuco); // Kalibr has no ChArUco
    if (!config.isCompat()) { // compat has no key for them: what is typed stays here
        m_x->setNumber(config.tagmill.print.measured_x_mm);
        m_y->setNumber(config.tagmill.print.measured_y_mm);
    } else if (m_corrected && m_document.document().text() == m_corrected->before) { // the correction was undone
        m_x->setNumber(m_corrected->x_mm);
        m_y->setNumber(m_corrected->y_mm);
    } else if (m_corrected && m_document.document().text() == m_corrected->after) {
        m_x->setNumber(std::nullopt);
        m_y->setNumber(std::nullopt);
    }
    showCorrection();
    m_checks.start([config](const Progress &) { return targetProblems(config); }, [this](std::vector<Problem> problems) { showProblems(problems); });
}

void TargetDesigner::showProblems(const std::vector<Problem> &problems)
{
    m_problems->clear();
    for (const Problem &problem : problems) {
        const QString sentence = problemSentence(problem);
        const auto icon = problem.severity == Severity::Error ? QStyle::SP_MessageBoxCritical : problem.severity == Severity::Warning ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxInformation;
        auto *item = new QListWidgetItem(style()->standardIcon(icon), sentence, m_problems);
        item->setData(KeyRole, QString::fromStdString(problem.where));
        item->setToolTip(sentence);
    }
    m_problems->setVisible(!problems.empty());
}

void TargetDesigner::measured()
{
    if (m_document.config().isCompat())
        return showCorrection();
    const auto write = [this](const char *key, const NumberEdit &edit, const std::optional<double> &present) {
        if (edit.number() == present)
            return;
        const Result<> done = edit.number() ? m_document.setValue(key, *edit.number()) : m_document.removeValue(key);
        if (!done)
            say(problemSentence(done.error().problem), true);
    };
    const PrintConfig before = m_document.config().tagmill.print; // the fields are read before the first edit changes them
    const std::optional<double> y = m_y->number();
    write("tagmill.print.measured_x_mm", *m_x, before.measured_x_mm);
    m_y->setNumber(y);
    write("tagmill.print.measured_y_mm", *m_y, before.measured_y_mm);
}

/// Nothing is corrected while a size cannot be read.
void TargetDesigner::showCorrection()
{
    if (!m_rejected.empty()) {
        m_correction.reset();
        m_correct->setEnabled(false);
        return say(m_rejected.begin()->second, true);
    }
    const auto correction = correctionFor(m_document.config(), m_x->number(), m_y->number());
    m_correction = correction ? *correction : std::nullopt;
    m_correct->setEnabled(m_correction.has_value());
    if (!correction)
        return say(problemSentence(correction.error().problem), true);
    if (!m_correction)
        return say({}, false);
    const QString factor = tr("Factor %1").arg(locale().toString(m_correction->scale, 'f', 5));
    const bool isStretched = std::abs(m_correction->anisotropy) > mostAnisotropy;
    const QString stretch = tr("x and y differ by %1 %: one factor is up to %2 mm off at the edge, the measured sizes hold both")
                                .arg(locale().toString(std::abs(m_correction->anisotropy) * 100, 'f', 2), locale().toString(m_correction->residual_mm, 'f', 2));
    say(isStretched ? factor + u'\n' + stretch : factor, false);
}

void TargetDesigner::correct()
{
    if (!m_correction)
        return;
    const SizeCorrection correction = *m_correction;
    Corrected corrected{m_document.document().text(), {}, m_x->number(), m_y->number()};
    if (const Result<> done = correctSizes(m_document, correction); !done)
        return say(problemSentence(done.error().problem), true);
    corrected.after = m_document.document().text();
    m_corrected = std::move(corrected);
    refresh();
}

PrintDialog *TargetDesigner::openPrintDialog()
{
    auto *dialog = new PrintDialog(m_document.config(), m_plan.pool(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void TargetDesigner::askFile(BoardFile kind)
{
    const bool isKalibr = kind == BoardFile::Kalibr;
    auto *dialog = new QFileDialog(this, isKalibr ? tr("Save the target for Kalibr") : tr("Save the board for OpenCV"), QString(), tr("YAML (*.yaml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("yaml"));
    dialog->selectFile(isKalibr ? QStringLiteral("target.yaml") : QStringLiteral("board.yaml"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString &file) { saveFile(kind, file); });
    dialog->open();
}

void TargetDesigner::saveFile(BoardFile kind, const QString &file)
{
    m_saving.start([config = m_document.config(), kind, file](const Progress &) { return saveBoardFile(config, kind, file); },
                   [this, file](Result<> done) { say(done ? tr("Written: %1").arg(file) : problemSentence(done.error().problem), !done); });
}

void TargetDesigner::say(const QString &text, bool isProblem)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
    setTone(m_status, isProblem ? Tone::Bad : Tone::Quiet);
}

} // namespace tagmill
