// SPDX-License-Identifier: GPL-3.0-or-later
// RenderJob: one run as the window sees it: a dataset of markers or a sequence of a .blend, here or on a cluster. The run lives on a
// thread of its own with an event loop; its signals become plain values here and are told on in batches, so a talkative run does not
// flood the GUI. Lives on the GUI thread; only its destructor waits, and not for long (RenderRun::cancel ends soon). What runs on a
// cluster goes on without its job.
#pragma once

#include "blender_link/cluster_run.h"
#include "blender_link/render_run.h"
#include "blender_link/sequence_run.h"
#include "models/failure_cause.h"
#include "models/latest_job.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <deque>
#include <filesystem>
#include <limits>
#include <variant>

class QThread;

namespace tagmill {

/// Paused: nothing new is begun, be it that the run has not started yet.
enum class JobState { Queued, Running, Paused, Finished, Failed, Cancelled };

using JobOptions = std::variant<RenderRunOptions, SequenceRunOptions, ClusterRunOptions>;
/// The same run again, keeping what is done.
JobOptions resumed(JobOptions options);

/// Frames that are there: finished now or kept from before.
inline int framesReady(const RunProgress &progress)
{
    return progress.framesDone + progress.framesKept;
}

/// Problems of the same cause, told once with how many and where.
struct ProblemGroup
{
    FailureCause cause = FailureCause::Other;
    Problem first;
    int count = 0;
    QStringList places; ///< the first few
    QString folder;     ///< of the first scene put aside, with its log; may be empty
};

/// What a run said.
struct JobNotes
{
    std::vector<ProblemGroup> problems;
    std::deque<QString> log; ///< its last lines
    int framesFailed = 0;    ///< once it is over
    double seconds = 0;      ///< the same
};

/// How far a run was at a time.
struct ProgressSample
{
    double seconds = 0; ///< since the start
    int frames = 0;     ///< done in this run
};
/// At most one each half a second; with time ever fewer, so that they stay some hundreds.
void addSample(std::vector<ProgressSample> &history, const ProgressSample &sample);

/// What lies in the output folder of a run.
struct JobTrace
{
    std::deque<FinishedFrame> newest; ///< newest first, RenderJob::NewestFrames at most
    std::deque<QString> log;          ///< RenderJob::LogLines at most
    std::vector<WorkerStatus> workers;
    std::vector<ProgressSample> history;
    std::vector<FrameTask> tasks;
};

class RenderJob : public QObject
{
    Q_OBJECT
public:
    static constexpr int LogLines = 1000;
    static constexpr int NewestFrames = 64;

    RenderJob(int id, JobOptions options, QObject *parent = nullptr);
    ~RenderJob() override;

    int id() const { return m_id; }
    const JobOptions &options() const { return m_options; }
    const QString &outputDir() const;
    bool isSequence() const { return std::holds_alternative<SequenceRunOptions>(m_options) || m_isClusterSequence; }
    bool isOnCluster() const { return std::holds_alternative<ClusterRunOptions>(m_options); }
    JobState state() const { return m_state; }
    bool isOver() const { return m_state == JobState::Finished || m_state == JobState::Failed || m_state == JobState::Cancelled; }
    /// It has workers: it runs, or it is paused on its way.
    bool isActive() const { return m_thread && !isOver(); }
    bool isCancelling() const { return m_isCancelling; }
    /// Something is missing that the same job would make; on a cluster also while the rest goes on. Not when pictures were set
    /// aside for it: they are back, and nothing is missing.
    bool canRetry() const;
    const RunProgress &progress() const { return m_progress; }
    const std::vector<WorkerStatus> &workers() const { return m_workers; }
    const std::deque<FinishedFrame> &newestFrames() const { return m_newest; } ///< newest first
    /// Every frame, in ascending order of scene and camera; empty until they are known.
    const std::vector<FrameTask> &tasks() const { return m_tasks; }
    const std::vector<ProgressSample> &history() const { return m_history; } ///< each second or so; thinned out, it stays short
    const JobNotes &notes() const { return m_notes; }
    const std::vector<ProblemGroup> &problems() const { return m_notes.problems; }
    const std::deque<QString> &log() const { return m_notes.log; }
    qint64 logLinesSeen() const { return m_logSeen; } ///< ever; the log holds the last ones of them
    int logEdition() const { return m_logEdition; }   ///< another one: it begins otherwise than before
    /// Of a sequence what both kinds have; the rest is in sequences().
    const std::optional<RunSummary> &summary() const { return m_summary; }
    const std::vector<SequenceSummary> &sequences() const { return m_sequences; } ///< once a sequence is over
    /// Of a run on a cluster, last what puts them together; null before the first look.
    const std::shared_ptr<const ShardReports> &shards() const { return m_shards; }
    double seconds() const; ///< since the start, until the end

    void start();
    void cancel();
    /// One on a cluster is not paused: its queue is another.
    void pause();
    /// A run goes on; a job that has not started is queued again.
    void resume();
    /// As it was in an earlier session: call before anything else.
    void restore(JobState state, const RunProgress &progress, JobNotes notes = {});
    /// As the former attempt left it: call before anything else.
    void goOnFrom(const RenderJob &former);
    /// Reads, once and in a job, what it left in its folder in an earlier session: its newest frames and its log, where there are
    /// none, and frames, workers and history until it starts again.
    void recall();
    /// Of pictures that it is to make again; may be empty. At its end those that were not made go back to their place.
    std::filesystem::path asideFolder() const;
    void keepAside(); ///< they stay there from now on: the job comes back in another session
    void resubmit(); ///< of a run on a cluster that is followed: what failed or was lost

signals:
    void stateChanged(tagmill::JobState state);
    void frameFinished(const tagmill::FinishedFrame &frame);
    void resultsWritten(); ///< by others: frames of a cluster are not told one by one
    void changed(); ///< anything at all, at most every 60 ms
    void tasksReset();
    void tasksChanged(int first, int last); ///< rows of tasks(), batched like changed()

private:
    template<class Run>
    void launch(Run *run);
    template<class Run>
    void attach(Run *run);
    void attach(ClusterRun *run);
    void setState(JobState state);
    void addProblem(const Problem &problem);
    void addLine(const QString &line);
    void addFormerLines(const std::deque<QString> &lines);
    void finish(const RunSummary &summary);
    void endAs(JobState state);
    void readTrace();
    void takeTrace(JobTrace trace);
    void forgetFormerRun();
    void addTasks(const std::vector<FrameTask> &tasks);
    void changeTask(const FrameTask &task);
    void noteProgress(const RunProgress &progress);
    void noteChange();
    void tellChanges();
    void tellRun(bool isPaused);

    const int m_id;
    const JobOptions m_options;
    JobState m_state = JobState::Queued;
    bool m_isCancelling = false;
    bool m_putsBack = true; ///< what was set aside, at the end
    LatestJob<Result<>> m_restoring;
    bool m_hasTrace = false; ///< recall() has something to read
    LatestJob<JobTrace> m_recalling;
    QThread *m_thread = nullptr;
    QPointer<QObject> m_run;
    QTimer m_batch;
    QElapsedTimer m_clock;
    qint64 m_duration_ms = 0;

    RunProgress m_progress;
    std::vector<WorkerStatus> m_workers;
    std::deque<FinishedFrame> m_newest;
    std::vector<FrameTask> m_tasks;
    int m_firstChanged = -1, m_lastChanged = -1; ///< of m_tasks, not told yet
    std::vector<ProgressSample> m_history;
    JobNotes m_notes;
    qint64 m_logSeen = 0;
    int m_logEdition = 0;
    bool m_lacksFormerLog = false; ///< recall() reads it
    qint64 m_startedAt_ms = std::numeric_limits<qint64>::max(); ///< since the epoch; what came later is told by the run
    std::optional<RunSummary> m_summary;
    std::vector<SequenceSummary> m_sequences;
    std::shared_ptr<const ShardReports> m_shards;
    bool m_isClusterSequence = false;
};

} // namespace tagmill
