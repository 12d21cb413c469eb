// SPDX-License-Identifier: GPL-3.0-or-later
// AuditModel: the audit of the open dataset, made in a job. Only while somebody looks (setActive): a
// dataset that grows is audited again at most once in two seconds. Lives on the GUI thread.
#pragma once

#include "core/audit/audit.h"
#include "models/dataset_handle.h"
#include "models/latest_job.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tagmill {

/// An audit with what the panel draws of it; of one dataset snapshot.
struct AuditView
{
    std::shared_ptr<const Dataset> dataset;
    AuditReport report;
};

class AuditModel : public QObject
{
    Q_OBJECT
public:
    explicit AuditModel(DatasetHandle &dataset, QObject *parent = nullptr);
    ~AuditModel() override;

    void setActive(bool isActive);
    /// Audits now, also what was audited before.
    void rerun();

    const std::shared_ptr<const AuditView> &view() const { return m_view; } ///< null before the first audit
    bool isRunning() const { return m_job.isRunning(); }
    const std::optional<Error> &error() const { return m_error; }

    /// Writes the report as JSON in a job; `exported` tells how it went.
    void exportJson(const QString &file);

signals:
    void changed();
    void runningChanged(bool isRunning);
    void advanced(double fraction);
    void exported(const QString &file, const QString &problem); ///< problem empty: done

private:
    void onDatasetChanged();
    void startIfNeeded();
    void run();

    DatasetHandle &m_dataset;
    bool m_isActive = false;
    std::shared_ptr<const AuditView> m_view;
    std::optional<Error> m_error;
    std::shared_ptr<const Dataset> m_inWork;
    QTimer m_throttle;
    QThreadPool m_pool;
    LatestJob<Result<std::shared_ptr<const AuditView>>> m_job;
    LatestJob<QString> m_export;
};

} // namespace tagmill
