// SPDX-License-Identifier: GPL-3.0-or-later
// AuditModel: the audit of the open dataset, made in a job. Only while somebody looks (setActive): a
// dataset that grows is audited again at most once in two seconds. What is asked for beyond it, a closure test or a
// calibration held against the truth, belongs to the same dataset and to the same report; it stays while
// the folder is read again (an exported report lies in it) and nothing of the dataset is other than before. Lives on the GUI thread.
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
    std::shared_ptr<const DatasetSnapshot> snapshot;
    std::shared_ptr<const Dataset> dataset; ///< the snapshot's
    AuditReport report;
};

/// All that is known of a dataset by now.
struct AuditParts
{
    std::shared_ptr<const AuditView> view;
    std::shared_ptr<const ClosureReport> closure;         ///< null: not asked for
    std::shared_ptr<const CalibrationAudit> calibration; ///< the same

    /// One report of it; copies columns of numbers, so for jobs.
    AuditReport whole() const;
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

    const std::shared_ptr<const AuditView> &view() const { return m_parts.view; } ///< null before the first audit
    const AuditParts &parts() const { return m_parts; }
    bool isRunning() const { return m_job.isRunning(); }
    double fraction() const { return m_fraction; } ///< of the audit that runs
    const std::optional<Error> &error() const { return m_error; }

    /// Detects and calibrates on every picture: minutes.
    void startClosure();
    void cancelClosure();
    bool isClosing() const { return m_closure.isRunning(); }
    double closureFraction() const { return m_closureFraction; }
    const std::optional<Error> &closureError() const { return m_closureError; }
    /// A calibration file of another tool, against the cameras of the dataset.
    void openCalibration(const QString &file);
    bool isCalibrating() const { return m_calibration.isRunning(); }
    const std::optional<Error> &calibrationError() const { return m_calibrationError; }

    /// Writes the report, held against the rules, in a job: a web page or JSON, as the file's name ends; one that ends otherwise
    /// is not written. `exported` tells how it went.
    void exportReport(const QString &file, std::vector<GateRule> rules = {});

signals:
    void changed(); ///< view or parts
    void runningChanged(bool isRunning);
    void advanced(double fraction);
    void closureChanged(); ///< running or not, its result, its error
    void closureAdvanced(double fraction);
    void calibrationChanged();
    void exported(const QString &file, const QString &problem); ///< problem empty: done

private:
    void onDatasetChanged();
    void startIfNeeded();
    void run();
    void take(Result<std::shared_ptr<const AuditView>> view);
    void dropParts();

    DatasetHandle &m_dataset;
    bool m_isActive = false;
    double m_fraction = 0, m_closureFraction = 0;
    AuditParts m_parts;
    std::optional<Error> m_error, m_closureError, m_calibrationError;
    std::shared_ptr<const DatasetSnapshot> m_inWork;
    QTimer m_throttle;
    QThreadPool m_pool, m_testPool; ///< a thread each
    LatestJob<Result<std::shared_ptr<const AuditView>>> m_job;
    LatestJob<QString> m_export;
    LatestJob<Result<std::shared_ptr<const ClosureReport>>> m_closure;
    LatestJob<Result<std::shared_ptr<const CalibrationAudit>>> m_calibration;
};

} // namespace tagmill
