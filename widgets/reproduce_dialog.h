// SPDX-License-Identifier: GPL-3.0-or-later
// ReproduceDialog: makes frames of the open dataset again and shows which differ and why. Not modal: a click on a frame selects it
// in the other panels, a double click asks for it to be shown.
#pragma once

#include "models/reproduction_model.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;

namespace tagmill {

class ReproductionTable;
class Selection;

class ReproduceDialog : public QDialog
{
    Q_OBJECT
public:
    ReproduceDialog(DatasetHandle &dataset, Selection &selection, QWidget *parent = nullptr);

    ReproductionModel &model() { return m_model; }

signals:
    void frameRequested(); ///< the selected one

private:
    QWidget *makeForm();
    QWidget *makeTable();
    void start(bool allowsAssets);
    void refresh();
    void refreshForm();
    QString stageText() const;
    QString verdictText() const;
    void showRow(int row);

    DatasetHandle &m_dataset;
    Selection &m_selection;
    ReproductionModel m_model;
    ReproductionTable *m_frames;

    QSpinBox *m_sample;
    QCheckBox *m_all;
    QSpinBox *m_workers;
    QLineEdit *m_blender;
    QProgressBar *m_bar;
    QLabel *m_stage;
    QLabel *m_verdict;
    QLabel *m_notes;
    QLabel *m_why;
    QTableView *m_table = nullptr;
    QPushButton *m_start;
    QPushButton *m_allow;
    QPushButton *m_cancel;
};

} // namespace tagmill
