// SPDX-License-Identifier: GPL-3.0-or-later
// ReproductionModel: frames of the open dataset made again and compared, as `tagmill reproduce` does: the plan, a RenderJob into
// a folder that goes afterwards, the comparison. Another dataset ends it. Lives on the GUI thread.
#pragma once

#include "core/audit/reproduction.h"
#include "models/dataset_handle.h"
#include "models/latest_job.h"
#include "models/render_job.h"

#include <memory>

class QTemporaryDir;

namespace tagmill {

struct ReproductionRequest
{
    std::optional<int> frames;   ///< at least so many; all without it
    int workers = 1;
    QStringList blenderCommands; ///< empty: find one
    bool allowsAssets = false;   ///< the user has seen which files outside the dataset the job names, and trusts it
};

class ReproductionModel : public QObject
{
    Q_OBJECT
public:
    enum class Stage { Idle, Planning, Rendering, Comparing };

    explicit ReproductionModel(DatasetHandle &dataset, QObject *parent = nullptr);
    ~ReproductionModel() override;

    void start(const ReproductionRequest &request);
    void cancel();

    Stage stage() const { return m_stage; }
    bool isRunning() const { return m_stage != Stage::Idle; }
    bool isCancelling() const { return m_run && m_run->isCancelling(); }
    double fraction() const { return m_fraction; } ///< of the stage
    const RunProgress &rendering() const { return m_progress; }

    /// Of the last one that came to its end; null when there is none.
    const std::shared_ptr<const ReproductionReport> &report() const { return m_report; }
    /// Why the last one came to none, Cancelled included.
    const std::optional<Error> &error() const { return m_error; }
    /// What else is to be known: another version locked the job, a scene that could not be rendered.
    const std::vector<Problem> &problems() const { return m_problems; }
    /// What the report is about.
    const std::shared_ptr<const Dataset> &dataset() const { return m_of; }

signals:
    void changed();

private:
    struct Planned
    {
        Result<ReproductionPlan> plan;
        Report notes;
    };
    using ReportPtr = std::shared_ptr<const ReproductionReport>;

    void render(const ReproductionRequest &request, ReproductionPlan plan);
    void onRunState(JobState state);
    void compare();
    void end(std::optional<Error> error);
    void clear();

    DatasetHandle &m_dataset;
    Stage m_stage = Stage::Idle;
    double m_fraction = 0;
    RunProgress m_progress;
    std::shared_ptr<const Dataset> m_of;
    std::vector<int> m_scenes;
    std::shared_ptr<QTemporaryDir> m_folder; ///< shared with a comparison that nobody waits for any more
    std::unique_ptr<RenderJob> m_run;
    ReportPtr m_report;
    std::optional<Error> m_error;
    std::vector<Problem> m_problems;
    QThreadPool m_pool;
    LatestJob<std::shared_ptr<const Planned>> m_planning;
    LatestJob<Result<ReportPtr>> m_comparing;
};

} // namespace tagmill
