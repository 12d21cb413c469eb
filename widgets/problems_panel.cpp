// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/problems_panel.h"

#include "models/document_model.h"
#include "models/plan_model.h"
#include "models/problem_sentence.h"
#include "widgets/empty_state.h"
#include "widgets/panel_parts.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>

#include <algorithm>

namespace tagmill {

namespace {

enum Column { SentenceColumn, FieldColumn, LineColumn };
constexpr int keyRole = Qt::UserRole;
constexpr size_t mostShown = 500; ///< more help nobody

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error: return ProblemsPanel::tr("Error");
    case Severity::Warning: return ProblemsPanel::tr("Warning");
    case Severity::Notice: break;
    }
    return ProblemsPanel::tr("Notice");
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return Tone::Bad;
    case Severity::Warning: return Tone::Warning;
    case Severity::Notice: break;
    }
    return Tone::Quiet;
}

} // namespace

ProblemsPanel::ProblemsPanel(DocumentModel &document, PlanModel &plan, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_plan(plan)
    , m_stack(new QStackedWidget)
    , m_list(new QTreeWidget)
    , m_fix(new QPushButton)
{
    setObjectName(QStringLiteral("problemsPanel"));
    m_list->setHeaderLabels({tr("Problem"), tr("Field"), tr("Line")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Problems"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(SentenceColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(FieldColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(LineColumn, QHeaderView::ResizeToContents);
    m_stack->addWidget(new EmptyState(tr("No problems"), tr("The config is valid and can be rendered."), {}));
    auto *problems = new QWidget;
    auto *column = new QVBoxLayout(problems);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_list, 1);
    column->addWidget(m_fix, 0, Qt::AlignLeft);
    m_fix->setObjectName(QStringLiteral("fix"));
    m_stack->addWidget(problems);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_list, &QTreeWidget::itemClicked, this, &ProblemsPanel::request);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ProblemsPanel::showFix);
    connect(m_fix, &QPushButton::clicked, this, &ProblemsPanel::fix);
    connect(m_list, &QTreeWidget::itemActivated, this, &ProblemsPanel::request);
    connect(&m_document, &DocumentModel::problemsChanged, this, &ProblemsPanel::refresh);
    connect(&m_document, &DocumentModel::configChanged, this, &ProblemsPanel::refresh); // lines move
    connect(&m_plan, &PlanModel::stateChanged, this, &ProblemsPanel::refresh);
    refresh();
}

int ProblemsPanel::count() const
{
    return m_list->topLevelItemCount();
}

void ProblemsPanel::refresh()
{
    const int before = count();
    m_list->clear();
    m_shown.clear();
    for (const Problem &problem : m_document.problems())
        add(problem);
    if (m_plan.refusal() && !m_plan.isComputing())
        add(*m_plan.refusal());
    if (m_plan.plan() && !m_plan.isStale()) {
        for (const Problem &problem : m_plan.plan()->failures)
            add(problem);
    }
    m_stack->setCurrentIndex(count() > 0 ? 1 : 0);
    showFix();
    if (count() != before)
        emit countChanged(count());
}

void ProblemsPanel::add(const Problem &problem)
{
    if (static_cast<size_t>(count()) >= mostShown)
        return;
    const QString sentence = QStringLiteral("%1: %2").arg(severityText(problem.severity), problemSentence(problem));
    const int line = problem.line > 0 ? problem.line : m_document.document().lineOf(problem.where);
    auto *item = new QTreeWidgetItem(m_list, {sentence, QString::fromStdString(problem.where), line > 0 ? QString::number(line) : QString()});
    item->setData(SentenceColumn, keyRole, QString::fromStdString(problem.where));
    item->setForeground(SentenceColumn, toneColor(toneOf(problem.severity), palette()));
    item->setToolTip(SentenceColumn, sentence);
    m_shown.push_back(problem);
}

void ProblemsPanel::request(QTreeWidgetItem *item)
{
    const QString key = item->data(SentenceColumn, keyRole).toString();
    if (!key.isEmpty())
        emit fieldRequested(key);
}

/// Of the problem that is chosen, else of the first: each try makes a document, so that not all are tried.
void ProblemsPanel::showFix()
{
    const auto current = static_cast<size_t>(std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem())));
    m_quickFix = current < m_shown.size() ? quickFix(m_document.document(), m_shown[current]) : std::nullopt;
    m_fix->setVisible(m_quickFix.has_value());
    if (m_quickFix)
        m_fix->setText(problemSentence(m_quickFix->what));
}

void ProblemsPanel::fix()
{
    if (!m_quickFix)
        return;
    const QuickFix chosen = *m_quickFix; // refresh() takes it away
    m_document.apply(chosen.after, problemSentence(chosen.what));
}

} // namespace tagmill
