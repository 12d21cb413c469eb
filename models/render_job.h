// SPDX-License-Identifier: GPL-3.0-or-later
// RenderJob: one run as the window sees it: a dataset of markers or a sequence of a .blend. The run lives on a thread of its own with an event loop;
// its signals become plain values here and are told on in batches, so a talkative run does not flood the
// GUI. Lives on the GUI thread; only its destructor waits, and not for long (RenderRun::cancel ends soon).
#pragma once

#include "blender_link/render_run.h"
#include "blender_link/sequence_run.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <deque>
#include <variant>

class QThread;

namespace tagmill {

enum class JobState { Queued, Running, Finished, Failed, Cancelled };

using JobOptions = std::variant<RenderRunOptions, SequenceRunOptions>;
/// The same run again, keeping what is done.
JobOptions resumed(JobOptions options);

/// Problems of the same kind, told once with how many and where.
struct ProblemGroup
{
    Problem first;
    int count = 0;
    QStringList places; ///< the first few
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
    bool isSequence() const { return std::holds_alternative<SequenceRunOptions>(m_options); }
    JobState state() const { return m_state; }
    bool isOver() const { return m_state != JobState::Queued && m_state != JobState::Running; }
    bool isCancelling() const { return m_isCancelling; }
    const RunProgress &progress() const { return m_progress; }
    const std::vector<WorkerStatus> &workers() const { return m_workers; }
    const std::deque<FinishedFrame> &newestFrames() const { return m_newest; } ///< newest first
    const std::vector<ProblemGroup> &problems() const { return m_problems; }
    const std::deque<QString> &log() const { return m_log; }
    qint64 logLinesSeen() const { return m_logSeen; } ///< ever; the log holds the last ones of them
    /// Of a sequence what both kinds have; the rest is in sequences().
    const std::optional<RunSummary> &summary() const { return m_summary; }
    const std::vector<SequenceSummary> &sequences() const { return m_sequences; } ///< once a sequence is over
    double seconds() const; ///< since the start, until the end

    void start();
    void cancel();

signals:
    void stateChanged(tagmill::JobState state);
    void frameFinished(const tagmill::FinishedFrame &frame);
    void changed(); ///< anything at all, at most every 60 ms

private:
    template<class Run>
    void launch(Run *run);
    template<class Run>
    void attach(Run *run);
    void setState(JobState state);
    void addProblem(const Problem &problem);
    void finish(const RunSummary &summary);
    void noteChange();

    const int m_id;
    const JobOptions m_options;
    JobState m_state = JobState::Queued;
    bool m_isCancelling = false;
    QThread *m_thread = nullptr;
    QPointer<QObject> m_run;
    QTimer m_batch;
    QElapsedTimer m_clock;
    qint64 m_duration_ms = 0;

    RunProgress m_progress;
    std::vector<WorkerStatus> m_workers;
    std::deque<FinishedFrame> m_newest;
    std::vector<ProblemGroup> m_problems;
    std::deque<QString> m_log;
    qint64 m_logSeen = 0;
    std::optional<RunSummary> m_summary;
    std::vector<SequenceSummary> m_sequences;
};

} // namespace tagmill
