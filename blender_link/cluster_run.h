// SPDX-License-Identifier: GPL-3.0-or-later
// ClusterRun: a run on a cluster as a RenderRun's signals tell it: given to Slurm or taken up from its folder, followed every five
// seconds, ended or repeated in part. It lives on a thread of its own, which it may keep waiting: for files, and for Slurm's programs;
// QThread::requestInterruption() ends what it asks. When it goes, the run on the cluster goes on.
#pragma once

#include "blender_link/cluster_submission.h"
#include "blender_link/sequence_run.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace tagmill {

using ShardReports = std::vector<ShardReport>;

struct ClusterRunOptions
{
    enum class Begin { Submit, Resubmit, Follow };
    Begin begin = Begin::Follow;
    QString outputDir{};
    GenConfig config{};          ///< of what is submitted
    QString profile{};           ///< name or file; empty: the cluster's defaults
    QStringList blenderCommands{}; ///< of the tasks
    bool resume = false;         ///< what the folder of a submitted dataset holds is kept
    std::optional<SequenceRunOptions> sequence{}; ///< of what is submitted, when it is no dataset
};

class ClusterRun : public QObject
{
    Q_OBJECT
public:
    explicit ClusterRun(ClusterRunOptions options, QObject *parent = nullptr);

public slots:
    void start();
    /// Takes the tasks out of the queue; what is rendered stays. The summary has Errc::Cancelled.
    void cancel();
    /// Gives what failed or was lost to Slurm again.
    void resubmit();

signals:
    void progressChanged(const tagmill::RunProgress &progress);
    /// Last what puts them together.
    void shardsChanged(const std::shared_ptr<const tagmill::ShardReports> &shards, bool isSequence);
    void problemFound(const tagmill::Problem &problem);
    void logged(const QString &line);
    void cancelRefused();
    void finished(const tagmill::RunSummary &summary);

private:
    Result<> begin();
    Result<> submit();
    Result<> submitDataset(ClusterProfile profile);
    Result<> submitSequence(ClusterProfile profile);
    void look();
    void show(const FollowedJob &followed);
    void endOf(const FollowedJob &followed);
    void end(std::optional<Error> error);
    void sayAgain(const Resubmission &again);
    void tellOfMemory(const FollowedJob &submitted);
    void tell(const Problem &problem); ///< once in a row
    void log(const Problem &notice);
    void setStage(RunStage stage);

    const ClusterRunOptions m_options;
    const std::filesystem::path m_folder;
    std::optional<SlurmLimits> m_limits;
    std::optional<int> m_framesOfUnit;
    std::optional<int> m_doneAtFirst; ///< units
    ShardMemory m_memory;
    QElapsedTimer m_clock;
    QTimer m_timer;
    RunProgress m_progress;
    std::shared_ptr<const ShardReports> m_shards;
    std::vector<Problem> m_problems;
    bool m_isOver = false;
};

} // namespace tagmill
