// SPDX-License-Identifier: GPL-3.0-or-later
// CalibrationPanel: what a calibration from the planned boards would be worth: a standard deviation a parameter, the
// uncertainty over the picture, and buttons that add the most informative poses or drop the least useful cameras.
#pragma once

#include "models/calibration_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableWidget;

namespace tagmill {

class NumberEdit;
class UncertaintyMapView;

class CalibrationPanel : public QWidget
{
    Q_OBJECT
public:
    CalibrationPanel(DocumentModel &document, PlanModel &plan, QWidget *parent = nullptr);

    CalibrationModel &model() { return m_model; }
    /// Whether anybody looks at it. Default: no. Whoever shows it knows: to Qt a dock behind another's tab is visible.
    void setActive(bool isActive) { m_model.setActive(isActive); }
    QSize sizeHint() const override { return {700, 190}; }

private:
    QWidget *makeControls();
    QLayout *makeChoice(QSpinBox *count, QPushButton *button);
    void setOptions();
    void refresh();
    QString sentenceOf(Problem problem) const;
    void showWhyNot();
    void refreshTable(const CalibrationForecast &forecast);
    void refreshState();

    PlanModel &m_plan;
    CalibrationModel m_model;
    QComboBox *m_lens;
    NumberEdit *m_noise;
    QString m_noiseFault; ///< why what is typed there is no noise
    QCheckBox *m_isBent;
    QSpinBox *m_addCount, *m_dropCount;
    QPushButton *m_add, *m_drop;
    QLabel *m_message; ///< what is being done, or why it was not
    QStackedWidget *m_pages;
    QLabel *m_problem;
    QTableWidget *m_table;
    UncertaintyMapView *m_map;
    QLabel *m_summary;
};

} // namespace tagmill
