// SPDX-License-Identifier: GPL-3.0-or-later
// AuditFrameComparison: the frames that two datasets made of the same recipe, those that differ most first. A row that is
// chosen is selected everywhere.
#pragma once

#include "models/comparison_model.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace tagmill {

class EmptyState;
class FrameComparisonTable;
class Selection;

class AuditFrameComparison : public QWidget
{
    Q_OBJECT
public:
    AuditFrameComparison(ComparisonModel &model, Selection &selection, QWidget *parent = nullptr);

signals:
    /// Those that differ.
    void framesRequested(const QStringList &imageIds, const QString &label);

private:
    QWidget *makeBar();
    QWidget *makeTable();
    void toggle();
    void refresh();
    QString summaryText() const;
    void select(int row);
    void request();

    ComparisonModel &m_model;
    Selection &m_selection;
    std::shared_ptr<const FrameComparison> m_shown;
    FrameComparisonTable *m_frames;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QTableView *m_table = nullptr;
    QLabel *m_text = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_run = nullptr, *m_show = nullptr;
};

} // namespace tagmill
