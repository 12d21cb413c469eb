// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/problems_panel.h"

#include "core/problem_kinds.h"
#include "models/document_model.h"
#include "models/plan_model.h"
#include "models/problem_sentence.h"
#include "widgets/empty_state.h"
#include "widgets/panel_parts.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeWidget>

namespace tagmill {

namespace {

enum Column { SentenceColumn, FieldColumn, LineColumn };
constexpr int keyRole = Qt::UserRole;    ///< its field
constexpr int problemRole = keyRole + 1; ///< index into the shown ones
constexpr size_t fewAlike = 3;    ///< stand in rows of their own
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

/// As high as a sentence needs that is broken where its column ends: what to do stands at its end.
class SentenceDelegate : public QStyledItemDelegate
{
public:
    explicit SentenceDelegate(QTreeWidget &list)
        : QStyledItemDelegate(&list)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int steps = (index.parent().isValid() ? 1 : 0) + (m_list.rootIsDecorated() ? 1 : 0);
        QStyleOptionViewItem wrapped = option;
        wrapped.rect = QRect(0, 0, m_list.columnWidth(index.column()) - steps * m_list.indentation(), QWIDGETSIZE_MAX);
        return QStyledItemDelegate::sizeHint(wrapped, index);
    }

private:
    QTreeWidget &m_list;
};

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
    m_list->setWordWrap(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel); // a sentence may be higher than the panel
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setItemDelegateForColumn(SentenceColumn, new SentenceDelegate(*m_list));
    m_list->setAccessibleName(tr("Problems"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(SentenceColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(FieldColumn, QHeaderView::Fixed);
    m_list->header()->setSectionResizeMode(LineColumn, QHeaderView::ResizeToContents);
    m_stack->addWidget(new EmptyState(tr("No problems"), tr("The config is valid and can be rendered."), {}));
    auto *problems = new QWidget;
    auto *column = new QVBoxLayout(problems);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_list, 1);
    column->addWidget(m_fix, 0, Qt::AlignLeft);
    m_fix->setObjectName(QStringLiteral("fix"));
    m_fix->hide();
    m_stack->addWidget(problems);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_list->header(), &QHeaderView::sectionResized, m_list, &QTreeWidget::doItemsLayout);
    connect(m_list, &QTreeWidget::itemClicked, this, &ProblemsPanel::request);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ProblemsPanel::showFix);
    connect(m_fix, &QPushButton::clicked, this, &ProblemsPanel::fix);
    connect(m_list, &QTreeWidget::itemActivated, this, &ProblemsPanel::request);
    connect(&m_document, &DocumentModel::problemsChanged, this, &ProblemsPanel::refresh);
    connect(&m_document, &DocumentModel::configChanged, this, &ProblemsPanel::refresh); // lines move
    connect(&m_plan, &PlanModel::stateChanged, this, &ProblemsPanel::refresh);
    refresh();
}

void ProblemsPanel::collect()
{
    m_problems = m_document.problems();
    std::vector<Problem> planned = m_plan.problems();
    std::move(planned.begin(), planned.end(), std::back_inserter(m_problems));
}

void ProblemsPanel::refresh()
{
    const int before = count();
    collect();
    m_shown.clear();
    m_list->clear();
    m_list->setRootIsDecorated(false);
    for (const std::vector<Problem> &kind : problemKinds(m_problems))
        add(kind);
    m_stack->setCurrentIndex(count() > 0 ? 1 : 0);
    fitColumns();
    showFix();
    if (count() != before)
        emit countChanged(count());
}

void ProblemsPanel::resizeEvent(QResizeEvent *)
{
    fitColumns();
}

/// The sentences get most of it.
void ProblemsPanel::fitColumns()
{
    const int wanted = std::max(m_list->header()->sectionSizeHint(FieldColumn), static_cast<QAbstractItemView *>(m_list)->sizeHintForColumn(FieldColumn));
    m_list->setColumnWidth(FieldColumn, std::min(wanted, width() / 3));
}

void ProblemsPanel::add(const std::vector<Problem> &kind)
{
    if (kind.size() <= fewAlike) {
        for (const Problem &problem : kind)
            if (m_shown.size() < mostShown)
                m_list->addTopLevelItem(itemOf(problem, problemSentence(problem)));
        return;
    }
    QTreeWidgetItem *first = itemOf(kind.front(), kindSentence(kind));
    for (size_t i = 1; i < kind.size() && m_shown.size() < mostShown; ++i)
        first->addChild(itemOf(kind[i], problemSentence(kind[i])));
    m_list->addTopLevelItem(first);
    m_list->setRootIsDecorated(true);
}

QTreeWidgetItem *ProblemsPanel::itemOf(const Problem &problem, const QString &sentence)
{
    const QString text = QStringLiteral("%1: %2").arg(severityText(problem.severity), sentence);
    const int line = problem.line > 0 ? problem.line : m_document.document().lineOf(problem.where);
    auto *item = new QTreeWidgetItem({text, QString::fromStdString(problem.where), line > 0 ? QString::number(line) : QString()});
    item->setData(SentenceColumn, keyRole, QString::fromStdString(problem.where));
    item->setData(SentenceColumn, problemRole, static_cast<int>(m_shown.size()));
    item->setForeground(SentenceColumn, toneColor(toneOf(problem.severity), palette()));
    item->setToolTip(SentenceColumn, text);
    item->setToolTip(FieldColumn, QString::fromStdString(problem.where));
    for (const int column : {SentenceColumn, FieldColumn, LineColumn})
        item->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
    m_shown.push_back(problem);
    return item;
}

void ProblemsPanel::request(QTreeWidgetItem *item)
{
    const QString key = item->data(SentenceColumn, keyRole).toString();
    if (!key.isEmpty())
        emit fieldRequested(key);
}

/// That is chosen, else the first; nullptr: there is none.
const Problem *ProblemsPanel::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const auto index = static_cast<size_t>(item ? item->data(SentenceColumn, problemRole).toInt() : 0);
    return index < m_shown.size() ? &m_shown[index] : nullptr;
}

/// Each try makes a document, so that not all are tried, and in a job: a drag through values that have a fix is to stay smooth.
void ProblemsPanel::showFix()
{
    const Problem *problem = current();
    if (!problem) {
        m_fixing.cancel();
        return m_fix->hide();
    }
    m_fixing.start([document = m_document.document(), problem = *problem](const Progress &) { return quickFix(document, problem); },
                   [this](const std::optional<QuickFix> &fix) {
                       m_fix->setVisible(fix.has_value());
                       if (fix)
                           m_fix->setText(problemSentence(fix->what));
                   });
}

/// Of the document as it is now.
void ProblemsPanel::fix()
{
    const Problem *problem = current();
    if (const auto fix = problem ? quickFix(m_document.document(), *problem) : std::nullopt)
        m_document.apply(fix->after, problemSentence(fix->what));
}

} // namespace tagmill
