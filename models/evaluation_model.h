// SPDX-License-Identifier: GPL-3.0-or-later
// EvaluationModel: a detector, or two, held against the open dataset in a job, as `tagmill evaluate` does. The result stays
// until the next one or another dataset. Lives on the GUI thread.
#pragma once

#include "blender_link/detector_evaluation.h"
#include "models/dataset_handle.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace tagmill {

struct EvaluationView
{
    std::shared_ptr<const Dataset> dataset;
    EvaluationRequest request;
    EvaluationReport report;

    QStringList imageIds(const std::vector<std::uint32_t> &frames) const;
};

class EvaluationModel : public QObject
{
    Q_OBJECT
public:
    explicit EvaluationModel(DatasetHandle &dataset, QObject *parent = nullptr);
    ~EvaluationModel() override;

    void start(const EvaluationRequest &request);
    void cancel();
    bool isRunning() const { return m_job.isRunning(); }
    double fraction() const { return m_fraction; }
    const std::shared_ptr<const EvaluationView> &view() const { return m_view; } ///< null before the first
    const std::optional<Error> &error() const { return m_error; }
    /// A web page or JSON, as the file's name ends; `exported` tells how it went.
    void exportReport(const QString &file);

signals:
    void changed(); ///< running or not, the result, the error
    void advanced(double fraction);
    void exported(const QString &file, const QString &problem); ///< problem empty: done

private:
    void onDatasetChanged();

    DatasetHandle &m_dataset;
    std::uint64_t m_folder = 0; ///< DatasetSnapshot::folder of the dataset that was evaluated last
    std::shared_ptr<const EvaluationView> m_view;
    std::optional<Error> m_error;
    double m_fraction = 0;
    QThreadPool m_pool;
    LatestJob<Result<std::shared_ptr<const EvaluationView>>> m_job;
    LatestJob<QString> m_export;
};

} // namespace tagmill
