// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/render_job.h"

#include <QThread>

#include <algorithm>

namespace tagmill {

namespace {

constexpr int BatchInterval_ms = 60;
constexpr qsizetype PlacesKept = 5;

JobState endState(const RunSummary &summary)
{
    if (!summary.error)
        return summary.exitStatus == 0 ? JobState::Finished : JobState::Failed;
    return summary.error->code == Errc::Cancelled ? JobState::Cancelled : JobState::Failed;
}

} // namespace

RenderJob::RenderJob(int id, RenderRunOptions options, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_options(std::move(options))
{
    m_batch.setSingleShot(true);
    m_batch.setInterval(BatchInterval_ms);
    connect(&m_batch, &QTimer::timeout, this, &RenderJob::changed);
}

RenderJob::~RenderJob()
{
    if (!m_thread)
        return;
    // The run is deleted by its own thread when that ends; its workers die with it.
    m_thread->quit();
    m_thread->wait();
}

double RenderJob::seconds() const
{
    return static_cast<double>(m_state == JobState::Running && m_clock.isValid() ? m_clock.elapsed() : m_duration_ms) / 1000.0;
}

void RenderJob::start()
{
    if (m_state != JobState::Queued)
        return;
    m_thread = new QThread(this);
    m_thread->setObjectName(QStringLiteral("render run %1").arg(m_id));
    auto *run = new RenderRun(m_options);
    run->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, run, &QObject::deleteLater);
    connect(m_thread, &QThread::started, run, &RenderRun::start);
    attach(run);
    m_run = run;
    m_clock.start();
    setState(JobState::Running);
    m_thread->start();
}

void RenderJob::attach(RenderRun *run)
{
    connect(run, &RenderRun::progressChanged, this, [this](const RunProgress &progress) {
        m_progress = progress;
        noteChange();
    });
    connect(run, &RenderRun::workerChanged, this, [this](const WorkerStatus &status) {
        const auto it = std::find_if(m_workers.begin(), m_workers.end(), [&](const WorkerStatus &w) { return w.index == status.index; });
        if (it == m_workers.end())
            m_workers.push_back(status);
        else
            *it = status;
        noteChange();
    });
    connect(run, &RenderRun::frameFinished, this, [this](const FinishedFrame &frame) {
        m_newest.push_front(frame);
        if (m_newest.size() > NewestFrames)
            m_newest.pop_back();
        emit frameFinished(frame);
        noteChange();
    });
    connect(run, &RenderRun::problemFound, this, [this](const Problem &problem) {
        addProblem(problem);
        noteChange();
    });
    connect(run, &RenderRun::logged, this, [this](const QString &line) {
        m_log.push_back(line);
        ++m_logSeen;
        if (m_log.size() > LogLines)
            m_log.pop_front();
        noteChange();
    });
    connect(run, &RenderRun::finished, this, &RenderJob::finish);
}

void RenderJob::cancel()
{
    if (m_state == JobState::Queued)
        return setState(JobState::Cancelled);
    if (m_state != JobState::Running || m_isCancelling || !m_run)
        return;
    m_isCancelling = true;
    QMetaObject::invokeMethod(m_run, &RenderRun::cancel, Qt::QueuedConnection);
    emit changed();
}

void RenderJob::addProblem(const Problem &problem)
{
    auto it = std::find_if(m_problems.begin(), m_problems.end(), [&](const ProblemGroup &group) {
        return group.first.id == problem.id && group.first.severity == problem.severity;
    });
    if (it == m_problems.end())
        it = m_problems.insert(m_problems.end(), ProblemGroup{problem, 0, {}});
    ++it->count;
    if (!problem.where.empty() && it->places.size() < PlacesKept)
        it->places.append(QString::fromStdString(problem.where));
}

void RenderJob::finish(const RunSummary &summary)
{
    m_duration_ms = m_clock.elapsed();
    m_summary = summary;
    m_progress = summary.progress;
    m_isCancelling = false;
    // The summary lists all problems; those told while running are among them.
    m_problems.clear();
    for (const Problem &problem : summary.problems)
        addProblem(problem);
    if (summary.error && summary.error->code != Errc::Cancelled)
        addProblem(summary.error->problem);
    m_thread->quit();
    setState(endState(summary));
}

void RenderJob::setState(JobState state)
{
    m_state = state;
    m_batch.stop();
    emit stateChanged(state);
    emit changed();
}

void RenderJob::noteChange()
{
    if (!m_batch.isActive())
        m_batch.start();
}

} // namespace tagmill
