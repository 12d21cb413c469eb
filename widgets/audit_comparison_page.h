// SPDX-License-Identifier: GPL-3.0-or-later
// AuditComparisonPage: the open dataset against another one: how its numbers changed, and both distributions over each other
// with the Kolmogorov–Smirnov statistic that says whether they still can be one.
#pragma once

#include "models/comparison_model.h"

#include <QWidget>

#include <vector>

class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace tagmill {

class ChartView;
class EmptyState;

class AuditComparisonPage : public QWidget
{
    Q_OBJECT
public:
    explicit AuditComparisonPage(AuditModel &audit, QWidget *parent = nullptr);

    ComparisonModel &model() { return m_model; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeResult();
    void choose();
    void refresh();
    void refreshTables();
    void refreshCharts();

    ComparisonModel m_model;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QLabel *m_text = nullptr, *m_legend = nullptr;
    QPushButton *m_close = nullptr;
    QDoubleSpinBox *m_threshold = nullptr;
    QTableWidget *m_metrics = nullptr, *m_columns = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<ChartView *> m_charts;
};

} // namespace tagmill
