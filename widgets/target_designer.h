// SPDX-License-Identifier: GPL-3.0-or-later
// TargetDesigner: the target of the document: its picture, what is odd about it with what to do, what the print of it
// measures, and the ways to paper and to the files of Kalibr and OpenCV. Edits go through the document and can be undone.
#pragma once

#include "models/latest_job.h"
#include "models/target_print.h"

#include <QWidget>

#include <map>

class QAction;
class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace tagmill {

class DocumentModel;
class NumberEdit;
class PlanModel;
class PrintDialog;
class Selection;
class TargetView;

class TargetDesigner : public QWidget
{
    Q_OBJECT
public:
    TargetDesigner(DocumentModel &document, PlanModel &plan, Selection &selection, QWidget *parent = nullptr);

    TargetView &view() { return *m_view; }
    PrintDialog *openPrintDialog();
    void saveFile(BoardFile kind, const QString &file);

signals:
    void fieldRequested(const QString &key);

private:
    QLayout *makeMeasured();
    QLayout *makeButtons();
    void refresh();
    void showProblems(const std::vector<Problem> &problems);
    void measured();
    void showCorrection();
    void correct();
    void askFile(BoardFile kind);
    void say(const QString &text, bool isProblem);

    DocumentModel &m_document;
    PlanModel &m_plan;
    LatestJob<std::vector<Problem>> m_checks;
    LatestJob<Result<>> m_saving;
    std::optional<SizeCorrection> m_correction;
    std::map<const NumberEdit *, QString> m_rejected; ///< why what is typed there is no size
    struct Corrected
    {
        std::string before, after; ///< texts of the document
        std::optional<double> x_mm, y_mm;
    };
    std::optional<Corrected> m_corrected; ///< in compat, which has no key for what was typed

    TargetView *m_view;
    QCheckBox *m_compare;
    QListWidget *m_problems;
    NumberEdit *m_x = nullptr, *m_y = nullptr;
    QAction *m_saveKalibr = nullptr;
    QPushButton *m_correct = nullptr, *m_print = nullptr, *m_save = nullptr;
    QLabel *m_status;
};

} // namespace tagmill
