// SPDX-License-Identifier: GPL-3.0-or-later
// AuditComparisonPage: the open dataset against another one: how its numbers changed, both distributions over each other
// with the Kolmogorov–Smirnov statistic that says whether they still can be one, and frames of the same recipe picture by picture.
#pragma once

#include "models/comparison_model.h"

#include <QWidget>

#include <vector>

class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableWidget;

namespace tagmill {

class ChartView;
class EmptyState;
class Selection;

class AuditComparisonPage : public QWidget
{
    Q_OBJECT
public:
    AuditComparisonPage(AuditModel &audit, Selection &selection, QWidget *parent = nullptr);

    ComparisonModel &model() { return m_model; }

signals:
    void framesRequested(const QStringList &imageIds, const QString &label);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeDistributions();
    void choose();
    void refresh();
    void refreshTables();
    void refreshCharts();

    ComparisonModel m_model;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QTabWidget *m_parts;
    QLabel *m_text = nullptr, *m_legend = nullptr;
    QPushButton *m_close = nullptr;
    QDoubleSpinBox *m_threshold = nullptr;
    QTableWidget *m_metrics = nullptr, *m_columns = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<ChartView *> m_charts;
};

} // namespace tagmill
