// SPDX-License-Identifier: GPL-3.0-or-later
// AuditOverviewPage: the integrity checks, each a click away from the frames it found, and the statistics of the tags.
#pragma once

#include "models/audit_model.h"

#include <QWidget>

class QTableView;

namespace tagmill {

class IntegrityModel;
class StatisticsModel;

class AuditOverviewPage : public QWidget
{
    Q_OBJECT
public:
    explicit AuditOverviewPage(AuditModel &audit, QWidget *parent = nullptr);

signals:
    void framesRequested(const QStringList &imageIds, const QString &label);

private:
    void refresh();
    void request(int row);

    AuditModel &m_audit;
    IntegrityModel *m_integrity;
    StatisticsModel *m_statistics;
    QTableView *m_checks;
};

} // namespace tagmill
