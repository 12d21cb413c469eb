// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/render_job.h"

#include "blender_link/telemetry.h"
#include "core/dataset/set_aside.h"
#include "models/background_thread.h"
#include "models/job_trace.h"
#include "models/telemetry_trace.h"

#include <QDateTime>
#include <QThread>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr int BatchInterval_ms = 60;
constexpr qsizetype PlacesKept = 5;
constexpr size_t MostSamples = 600;

JobState endState(const RunSummary &summary)
{
    if (!summary.error)
        return summary.exitStatus == 0 ? JobState::Finished : JobState::Failed;
    return summary.error->code == Errc::Cancelled ? JobState::Cancelled : JobState::Failed;
}

Problem auditProblem(const AuditReport &audit)
{
    std::string faults;
    for (const std::string &failure : audit.failures)
        faults += (faults.empty() ? "" : "; ") + failure;
    return {"run.audit_failed", Severity::Error, {}, {}, 0, {faults}};
}

RunSummary commonSummary(const SequenceRunSummary &of)
{
    RunSummary summary;
    summary.error = of.error;
    summary.problems = of.problems;
    for (const SequenceSummary &sequence : of.sequences)
        if (sequence.error)
            summary.problems.push_back(sequence.error->problem);
    summary.progress = of.progress;
    summary.seconds = of.seconds;
    summary.secondsInRender = of.secondsInRender;
    summary.workerPeak_bytes = of.workerPeak_bytes;
    summary.exitStatus = of.exitStatus;
    return summary;
}

} // namespace

void addSample(std::vector<ProgressSample> &history, const ProgressSample &sample)
{
    const double step = history.size() < 2 ? 0.5 : history[1].seconds - history[0].seconds;
    if (!history.empty() && sample.seconds - history.back().seconds < std::max(0.5, step))
        return;
    history.push_back(sample);
    if (history.size() < MostSamples)
        return;
    size_t kept = 0; // every other one
    for (size_t i = 0; i < history.size(); i += 2)
        history[kept++] = history[i];
    history.resize(kept);
}

JobOptions resumed(JobOptions options)
{
    if (auto *render = std::get_if<RenderRunOptions>(&options))
        render->resume = true;
    else if (auto *cluster = std::get_if<ClusterRunOptions>(&options))
        cluster->begin = ClusterRunOptions::Begin::Resubmit;
    else
        std::get<SequenceRunOptions>(options).config.allow_skips = true;
    return options;
}

RenderJob::RenderJob(int id, JobOptions options, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_options(std::move(options))
{
    if (const auto *cluster = std::get_if<ClusterRunOptions>(&m_options))
        m_isClusterSequence = cluster->sequence.has_value();
    m_batch.setSingleShot(true);
    m_batch.setInterval(BatchInterval_ms);
    connect(&m_batch, &QTimer::timeout, this, &RenderJob::tellChanges);
}

RenderJob::~RenderJob()
{
    if (!m_thread)
        return;
    // The run is deleted by its own thread when that ends; its workers die with it.
    m_thread->requestInterruption();
    m_thread->quit();
    m_thread->wait();
}

const QString &RenderJob::outputDir() const
{
    return std::visit([](const auto &options) -> const QString & { return options.outputDir; }, m_options);
}

bool RenderJob::canRetry() const
{
    if (m_isCancelling)
        return false;
    if (!isOnCluster())
        return isOver() && asideFolder().empty() && (m_state != JobState::Finished || m_progress.framesFailed > 0);
    const bool isSubmitted = m_progress.framesTotal > 0; // nothing else can be submitted again
    return isSubmitted && (m_progress.framesFailed > 0 || (isOver() && (m_state != JobState::Finished || m_progress.framesDone < m_progress.framesTotal)));
}

double RenderJob::seconds() const
{
    return static_cast<double>(isActive() && m_clock.isValid() ? m_clock.elapsed() : m_duration_ms) / 1000.0;
}

template<class Run>
void RenderJob::launch(Run *run)
{
    run->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, run, &QObject::deleteLater);
    connect(m_thread, &QThread::started, run, [run] {
        giveWayToGui(); // and so does what it starts, Blender too
        run->start();
    });
    attach(run);
    m_run = run;
}

template<class Run>
void RenderJob::attach(Run *run)
{
    connect(run, &Run::progressChanged, this, [this](const RunProgress &progress) {
        noteProgress(progress);
        noteChange();
    });
    connect(run, &Run::tasksPlanned, this, &RenderJob::addTasks);
    connect(run, &Run::taskChanged, this, &RenderJob::changeTask);
    connect(run, &Run::workerChanged, this, [this](const WorkerStatus &status) {
        const auto it = std::find_if(m_workers.begin(), m_workers.end(), [&](const WorkerStatus &w) { return w.index == status.index; });
        if (it == m_workers.end())
            m_workers.push_back(status);
        else
            *it = status;
        noteChange();
    });
    connect(run, &Run::frameFinished, this, [this](const FinishedFrame &frame) {
        m_newest.push_front(frame);
        if (m_newest.size() > NewestFrames)
            m_newest.pop_back();
        emit frameFinished(frame);
        noteChange();
    });
    connect(run, &Run::problemFound, this, [this](const Problem &problem) {
        addProblem(problem);
        noteChange();
    });
    connect(run, &Run::logged, this, [this](const QJsonObject &event) { addLine(logLine(event)); });
    if constexpr (std::is_same_v<Run, SequenceRun>) {
        connect(run, &Run::finished, this, [this](const SequenceRunSummary &summary) {
            m_sequences = summary.sequences;
            finish(commonSummary(summary));
        });
    } else {
        connect(run, &Run::finished, this, &RenderJob::finish);
    }
}

void RenderJob::attach(ClusterRun *run)
{
    connect(run, &ClusterRun::progressChanged, this, [this](const RunProgress &progress) {
        const bool hasMore = progress.framesDone > m_progress.framesDone;
        m_progress = progress;
        if (hasMore)
            emit resultsWritten();
        noteChange();
    });
    connect(run, &ClusterRun::shardsChanged, this, [this](const std::shared_ptr<const ShardReports> &shards, bool isSequence) {
        m_shards = shards;
        m_isClusterSequence = isSequence;
        noteChange();
    });
    connect(run, &ClusterRun::problemFound, this, [this](const Problem &problem) {
        addProblem(problem);
        noteChange();
    });
    connect(run, &ClusterRun::logged, this, [this](const QString &line) { addLine(logLine(runEvent(QStringLiteral("said"), {{QStringLiteral("text"), line}}))); });
    connect(run, &ClusterRun::cancelRefused, this, [this] {
        m_isCancelling = false;
        noteChange();
    });
    connect(run, &ClusterRun::finished, this, &RenderJob::finish);
}

void RenderJob::start()
{
    if (m_state != JobState::Queued)
        return;
    m_startedAt_ms = QDateTime::currentMSecsSinceEpoch();
    if (m_recalling.isRunning())
        readTrace(); // anew: it would have lines of this run
    forgetFormerRun();
    m_thread = new QThread(this);
    m_thread->setObjectName(QStringLiteral("render run %1").arg(m_id));
    const auto *sequence = std::get_if<SequenceRunOptions>(&m_options);
    if (sequence)
        launch(new SequenceRun(*sequence));
    else if (const auto *cluster = std::get_if<ClusterRunOptions>(&m_options))
        launch(new ClusterRun(*cluster));
    else
        launch(new RenderRun(std::get<RenderRunOptions>(m_options)));
    m_clock.start();
    setState(JobState::Running);
    // See giveWayToGui(): an edit is not to wait for what is rendered meanwhile. Somebody waits for the cameras of a dry run.
    m_thread->start(sequence && sequence->isDryRun ? QThread::NormalPriority : QThread::LowPriority);
}

void RenderJob::cancel()
{
    if (isOver() || m_isCancelling)
        return;
    if (!isActive())
        return endAs(JobState::Cancelled);
    m_isCancelling = true;
    QMetaObject::invokeMethod(m_run, "cancel", Qt::QueuedConnection);
    emit changed();
}

void RenderJob::pause()
{
    if (isOnCluster() || m_isCancelling || (m_state != JobState::Queued && m_state != JobState::Running))
        return;
    tellRun(true);
    setState(JobState::Paused);
}

void RenderJob::resume()
{
    if (m_isCancelling || m_state != JobState::Paused)
        return;
    tellRun(false);
    setState(isActive() ? JobState::Running : JobState::Queued);
}

void RenderJob::tellRun(bool isPaused)
{
    if (isActive())
        QMetaObject::invokeMethod(m_run, "setPaused", Qt::QueuedConnection, Q_ARG(bool, isPaused));
}

void RenderJob::restore(JobState state, const RunProgress &progress, JobNotes notes)
{
    m_state = state;
    m_progress = progress;
    m_notes = std::move(notes);
    m_logSeen = static_cast<qint64>(m_notes.log.size());
    m_hasTrace = state != JobState::Queued;
    m_lacksFormerLog = m_notes.log.empty();
    m_progress.framesFailed = std::max(m_progress.framesFailed, m_notes.framesFailed);
    m_duration_ms = std::llround(m_notes.seconds * 1000);
}

void RenderJob::goOnFrom(const RenderJob &former)
{
    m_progress.framesTotal = former.m_progress.framesTotal;
    m_progress.framesKept = framesReady(former.m_progress);
    m_newest = former.m_newest;
    m_notes.log = former.m_notes.log;
    m_logSeen = former.m_logSeen;
    m_logEdition = former.m_logEdition;
    m_lacksFormerLog = m_hasTrace = former.m_lacksFormerLog;
}

void RenderJob::recall()
{
    if (std::exchange(m_hasTrace, false))
        readTrace();
}

void RenderJob::readTrace()
{
    m_recalling.start([options = m_options, state = m_state, until = m_startedAt_ms](const Progress &progress) { return readJobTrace(options, state, until, progress); },
                      [this](JobTrace trace) { takeTrace(std::move(trace)); });
}

void RenderJob::takeTrace(JobTrace trace)
{
    if (m_newest.empty())
        m_newest = std::move(trace.newest);
    if (std::exchange(m_lacksFormerLog, false))
        addFormerLines(trace.log);
    if (!m_thread) {
        m_workers = std::move(trace.workers);
        m_history = std::move(trace.history);
        m_tasks = std::move(trace.tasks);
        emit tasksReset();
    }
    noteChange();
}

/// The run tells all of it anew.
void RenderJob::forgetFormerRun()
{
    m_workers.clear();
    m_history.clear();
    if (m_tasks.empty())
        return;
    m_tasks.clear();
    emit tasksReset();
}

void RenderJob::addTasks(const std::vector<FrameTask> &tasks)
{
    const auto before = [](const FrameTask &a, const FrameTask &b) { return std::pair(a.scene, a.camera) < std::pair(b.scene, b.camera); };
    const auto middle = static_cast<std::ptrdiff_t>(m_tasks.size());
    m_tasks.insert(m_tasks.end(), tasks.begin(), tasks.end());
    std::inplace_merge(m_tasks.begin(), m_tasks.begin() + middle, m_tasks.end(), before);
    m_firstChanged = m_lastChanged = -1;
    emit tasksReset();
}

void RenderJob::changeTask(const FrameTask &task)
{
    const auto at = std::lower_bound(m_tasks.begin(), m_tasks.end(), task, [](const FrameTask &a, const FrameTask &b) { return std::pair(a.scene, a.camera) < std::pair(b.scene, b.camera); });
    if (at == m_tasks.end() || at->scene != task.scene || at->camera != task.camera)
        return;
    *at = task;
    const auto row = static_cast<int>(at - m_tasks.begin());
    m_firstChanged = m_firstChanged < 0 ? row : std::min(m_firstChanged, row);
    m_lastChanged = std::max(m_lastChanged, row);
    noteChange();
}

void RenderJob::noteProgress(const RunProgress &progress)
{
    m_progress = progress;
    if (progress.stage != RunStage::Rendering)
        return;
    addSample(m_history, {seconds(), progress.framesDone});
}

void RenderJob::resubmit()
{
    if (m_state == JobState::Running && isOnCluster() && m_run)
        QMetaObject::invokeMethod(m_run, "resubmit", Qt::QueuedConnection);
}

void RenderJob::addProblem(const Problem &problem)
{
    const FailureCause cause = causeOf(problem);
    auto it = std::find_if(m_notes.problems.begin(), m_notes.problems.end(), [&](const ProblemGroup &group) {
        return group.cause == cause && group.first.severity == problem.severity && (cause != FailureCause::Other || group.first.id == problem.id);
    });
    if (it == m_notes.problems.end())
        it = m_notes.problems.insert(m_notes.problems.end(), ProblemGroup{cause, problem, 0, {}, {}});
    ++it->count;
    if (!problem.where.empty() && it->places.size() < PlacesKept)
        it->places.append(QString::fromStdString(problem.where));
    if (it->folder.isEmpty())
        it->folder = failureFolderOf(problem);
}

/// Above those of the run that goes on already.
void RenderJob::addFormerLines(const std::deque<QString> &lines)
{
    const auto room = static_cast<std::ptrdiff_t>(LogLines - std::min<size_t>(LogLines, m_notes.log.size()));
    m_notes.log.insert(m_notes.log.begin(), lines.end() - std::min<std::ptrdiff_t>(room, static_cast<std::ptrdiff_t>(lines.size())), lines.end());
    m_logSeen += static_cast<qint64>(lines.size());
    ++m_logEdition;
}

void RenderJob::addLine(const QString &line)
{
    if (line.isEmpty())
        return;
    m_notes.log.push_back(line);
    ++m_logSeen;
    if (m_notes.log.size() > LogLines)
        m_notes.log.pop_front();
    noteChange();
}

void RenderJob::finish(const RunSummary &summary)
{
    m_duration_ms = m_clock.elapsed();
    m_summary = summary;
    m_progress = summary.progress;
    m_notes.framesFailed = m_progress.framesFailed;
    m_notes.seconds = seconds();
    m_isCancelling = false;
    for (WorkerStatus &worker : m_workers) // their last word may come after the run's; they go with its thread
        if (worker.state == WorkerState::Stopping)
            worker.state = WorkerState::Dead;
    // The summary lists all problems; those told while running are among them.
    m_notes.problems.clear();
    for (const Problem &problem : summary.problems)
        addProblem(problem);
    if (summary.error && summary.error->code != Errc::Cancelled)
        addProblem(summary.error->problem);
    if (summary.audit && summary.audit->isQuarantined())
        addProblem(auditProblem(*summary.audit));
    m_thread->quit();
    endAs(endState(summary));
}

/// It is not over before its pictures are back, so that whoever is interrupted meanwhile does that later.
void RenderJob::endAs(JobState state)
{
    if (asideFolder().empty() || !m_putsBack || (state == JobState::Finished && m_progress.framesFailed == 0))
        return setState(state);
    m_isCancelling = true;
    m_restoring.start([folder = asideFolder()](const Progress &) { return restoreAside(folder); },
                      [this, state](const Result<> &restored) {
                          m_isCancelling = false;
                          if (!restored)
                              addProblem(restored.error().problem);
                          emit resultsWritten();
                          setState(state);
                      });
    emit changed();
}

std::filesystem::path RenderJob::asideFolder() const
{
    const auto *run = std::get_if<RenderRunOptions>(&m_options);
    return run ? run->asideFolder : std::filesystem::path();
}

void RenderJob::keepAside()
{
    m_putsBack = false;
}

void RenderJob::setState(JobState state)
{
    m_state = state;
    m_batch.stop();
    emit stateChanged(state);
    tellChanges();
}

void RenderJob::tellChanges()
{
    if (m_firstChanged >= 0)
        emit tasksChanged(std::exchange(m_firstChanged, -1), std::exchange(m_lastChanged, -1));
    emit changed();
}

void RenderJob::noteChange()
{
    if (!m_batch.isActive())
        m_batch.start();
}

} // namespace tagmill
