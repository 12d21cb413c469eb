// SPDX-License-Identifier: GPL-3.0-or-later
// AuditCalibrationPage: a calibration that some tool made from the dataset's pictures, against the cameras that took them.
#pragma once

#include "models/audit_model.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableWidget;

namespace tagmill {

class EmptyState;
class UncertaintyMapView;

class AuditCalibrationPage : public QWidget
{
    Q_OBJECT
public:
    explicit AuditCalibrationPage(AuditModel &audit, QWidget *parent = nullptr);

private:
    QWidget *makeResult();
    void openFile();
    void refresh();
    void refreshLens();

    AuditModel &m_audit;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QLabel *m_text;
    QTableWidget *m_checks = nullptr, *m_lens = nullptr;
    UncertaintyMapView *m_map = nullptr;
};

} // namespace tagmill
