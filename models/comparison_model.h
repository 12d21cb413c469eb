// SPDX-License-Identifier: GPL-3.0-or-later
// ComparisonModel: a second dataset beside the open one, audited the same way, and what changed from it to the open one; when
// asked for, also frame by frame in the pictures of the same recipe. Lives on the GUI thread.
#pragma once

#include "core/audit/audit_diff.h"
#include "core/audit/frame_comparison.h"
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

    /// Decodes every picture and detects in those that differ: minutes. Once there is a diff().
    void startFrames();
    void cancelFrames();
    bool isComparingFrames() const { return m_frameJob.isRunning(); }
    double frameFraction() const { return m_frameFraction; }
    const std::shared_ptr<const FrameComparison> &frames() const { return m_frames; } ///< null: not asked for, or of other datasets
    /// Of the open dataset's frames.
    std::shared_ptr<const Dataset> experiment() const { return m_audit.view() ? m_audit.view()->dataset : nullptr; }

signals:
    void changed();
    void framesChanged(); ///< running or not, their comparison
    void framesAdvanced(double fraction);

private:
    void compare();
    void dropFrames();

    AuditModel &m_audit;
    DatasetHandle m_base;
    AuditModel m_baseAudit{m_base};
    std::shared_ptr<const AuditDiff> m_diff;
    std::shared_ptr<const FrameComparison> m_frames;
    double m_frameFraction = 0;
    std::shared_ptr<const DatasetSnapshot> m_framesOf[2]; ///< base and experiment of the comparison that is there or runs
    QThreadPool m_pool, m_framePool;              ///< a thread each
    LatestJob<std::shared_ptr<const AuditDiff>> m_job;
    LatestJob<std::shared_ptr<const FrameComparison>> m_frameJob;
};

} // namespace tagmill
