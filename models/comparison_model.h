// SPDX-License-Identifier: GPL-3.0-or-later
// ComparisonModel: a second dataset beside the open one, audited the same way, and what changed from it to the open one. Lives
// on the GUI thread.
#pragma once

#include "core/audit/audit_diff.h"
#include "models/audit_model.h"

#include <QObject>

#include <memory>

namespace tagmill {

class ComparisonModel : public QObject
{
    Q_OBJECT
public:
    /// `audit`: of the open dataset, the experiment.
    explicit ComparisonModel(AuditModel &audit, QObject *parent = nullptr);
    ~ComparisonModel() override;

    /// The base it is compared with.
    void open(const QString &dir);
    void close();
    DatasetHandle &base() { return m_base; }
    AuditModel &baseAudit() { return m_baseAudit; }
    void setActive(bool isActive) { m_baseAudit.setActive(isActive); }

    bool isRunning() const { return m_base.isLoading() || m_baseAudit.isRunning() || m_job.isRunning(); }
    const std::shared_ptr<const AuditDiff> &diff() const { return m_diff; } ///< null until both are audited
    /// Why the base cannot be compared with.
    const std::optional<Error> &error() const { return m_baseAudit.error() ? m_baseAudit.error() : m_base.error(); }

signals:
    void changed();

private:
    void compare();

    AuditModel &m_audit;
    DatasetHandle m_base;
    AuditModel m_baseAudit{m_base};
    std::shared_ptr<const AuditDiff> m_diff;
    QThreadPool m_pool;
    LatestJob<std::shared_ptr<const AuditDiff>> m_job;
};

} // namespace tagmill
