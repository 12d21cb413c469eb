// SPDX-License-Identifier: GPL-3.0-or-later
// AuditClosurePage: do independent detectors and solvers get out of the pictures what the truth says went in? Residuals by what
// may cause them, and the lenses that were solved from the boards, with their parameters beside the true ones.
#pragma once

#include "core/audit/closure.h"
#include "models/audit_model.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace tagmill {

class CurveView;
class EmptyState;
class UncertaintyMapView;

class AuditClosurePage : public QWidget
{
    Q_OBJECT
public:
    explicit AuditClosurePage(AuditModel &audit, QWidget *parent = nullptr);

    const std::vector<CurveView *> &curves() const { return m_curves; }

private:
    QWidget *makeBar();
    QWidget *makeResult();
    void toggle();
    void refresh();
    void refreshState();
    void collect();
    void refreshDetections();
    void refreshLenses();
    void refreshLens();
    void refreshCurves();

    /// One line of the table of detections.
    struct Detected
    {
        QString name;
        std::int64_t expected = 0, found = 0, falsePositives = 0;
        bool isOfTags = true;
        ResidualSums sums;
        const ResidualTable *residuals = nullptr;
    };

    AuditModel &m_audit;
    std::shared_ptr<const ClosureReport> m_closure;
    std::vector<Detected> m_detected; ///< of m_closure
    std::vector<std::pair<const CameraClosure *, const LensClosure *>> m_lenses;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QLabel *m_text = nullptr, *m_unsolved = nullptr; ///< why the chosen lens was not solved
    QProgressBar *m_progress = nullptr;
    QPushButton *m_run = nullptr;
    QComboBox *m_measure = nullptr;
    QTableWidget *m_detections = nullptr, *m_solved = nullptr, *m_lens = nullptr;
    QWidget *m_lensParts[2] = {}; ///< what is of solved lenses
    UncertaintyMapView *m_map = nullptr;
    std::vector<CurveView *> m_curves; ///< as residualScales() has them
};

} // namespace tagmill
