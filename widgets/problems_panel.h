// SPDX-License-Identifier: GPL-3.0-or-later
// ProblemsPanel: everything wrong with the document and its plan; a click (or Return) asks for the field, a button mends
// what has a plain fix. Many of one kind are one row, which opens.
#pragma once

#include "core/config/quick_fix.h"
#include "models/latest_job.h"

#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace tagmill {

class DocumentModel;
class PlanModel;

class ProblemsPanel : public QWidget
{
    Q_OBJECT
public:
    ProblemsPanel(DocumentModel &document, PlanModel &plan, QWidget *parent = nullptr);

    int count() const { return static_cast<int>(m_problems.size()); }

signals:
    void fieldRequested(const QString &key);
    void countChanged(int count);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fitColumns();
    void collect();
    void add(const std::vector<Problem> &kind);
    QTreeWidgetItem *itemOf(const Problem &problem, const QString &sentence);
    void request(QTreeWidgetItem *item);
    const Problem *current() const;
    void showFix();
    void fix();

    DocumentModel &m_document;
    PlanModel &m_plan;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
    QPushButton *m_fix;
    std::vector<Problem> m_problems, m_shown; ///< all; those that have an item
    LatestJob<std::optional<QuickFix>> m_fixing{nullptr, std::chrono::milliseconds(100)};
};

} // namespace tagmill
