// SPDX-License-Identifier: GPL-3.0-or-later
// AuditWorkspace: how good the open dataset is: score with its terms, integrity checks, distributions.
// A click on a failed check asks for the offending frames to be shown. Audits while it is visible.
#pragma once

#include "models/audit_model.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QUndoStack;

namespace tagmill {

class AuditComparisonPage;
class AuditDetectorsPage;
class ComparisonModel;
class EmptyState;
class EvaluationModel;
class GateModel;
class Selection;

class AuditWorkspace : public QWidget
{
    Q_OBJECT
public:
    AuditWorkspace(DatasetHandle &dataset, AuditModel &audit, Selection &selection, QWidget *parent = nullptr);

    QUndoStack &undoStack(); ///< of what is edited here
    EvaluationModel &evaluation();
    ComparisonModel &comparison();
    /// A tab behind the others; it is shown once there is an audit.
    void addPage(QWidget *page, const QString &title);

signals:
    void openDatasetRequested();
    void reproduceRequested();
    /// Show these frames of the open dataset; `label` says why ("Corners do not fit the pose").
    void framesRequested(const QStringList &imageIds, const QString &label);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeContent();
    void makePages();
    void refresh();
    void refreshScore();
    void updatePage();
    void exportReport();

    DatasetHandle &m_dataset;
    AuditModel &m_audit;
    Selection &m_selection;
    GateModel *m_gates;

    QStackedWidget *m_pages;
    EmptyState *m_empty;
    EmptyState *m_waiting;
    EmptyState *m_failed;
    QWidget *m_content = nullptr;
    QLabel *m_score = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_terms = nullptr;
    QLabel *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_rerun = nullptr;
    QPushButton *m_reproduce = nullptr;
    QPushButton *m_export = nullptr;
    QTabWidget *m_tabs = nullptr;
    AuditDetectorsPage *m_detectors = nullptr;
    AuditComparisonPage *m_comparison = nullptr;
};

} // namespace tagmill
