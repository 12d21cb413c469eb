// SPDX-License-Identifier: GPL-3.0-or-later
// ProblemsPanel: everything wrong with the document and its plan; a click (or Return) asks for the field.
#pragma once

#include <QWidget>

class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace tagmill {

class DocumentModel;
class PlanModel;
struct Problem;

class ProblemsPanel : public QWidget
{
    Q_OBJECT
public:
    ProblemsPanel(DocumentModel &document, PlanModel &plan, QWidget *parent = nullptr);

    int count() const;

signals:
    void fieldRequested(const QString &key);
    void countChanged(int count);

private:
    void refresh();
    void add(const Problem &problem);
    void request(QTreeWidgetItem *item);

    DocumentModel &m_document;
    PlanModel &m_plan;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
};

} // namespace tagmill
