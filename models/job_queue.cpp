// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/job_queue.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cmath>

namespace tagmill {

QString jobStateText(JobState state)
{
    switch (state) {
    case JobState::Queued:
        return JobQueue::tr("Queued");
    case JobState::Running:
        return JobQueue::tr("Running");
    case JobState::Finished:
        return JobQueue::tr("Finished");
    case JobState::Failed:
        return JobQueue::tr("Failed");
    case JobState::Cancelled:
        return JobQueue::tr("Cancelled");
    }
    return {};
}

QString runStageText(RunStage stage)
{
    switch (stage) {
    case RunStage::Preparing:
        return JobQueue::tr("Preparing");
    case RunStage::Compiling:
        return JobQueue::tr("Compiling recipes");
    case RunStage::StartingWorkers:
        return JobQueue::tr("Starting workers");
    case RunStage::Rendering:
        return JobQueue::tr("Rendering");
    case RunStage::Merging:
        return JobQueue::tr("Writing the dataset files");
    case RunStage::Auditing:
        return JobQueue::tr("Auditing");
    case RunStage::Done:
        return JobQueue::tr("Done");
    }
    return {};
}

QString durationText(double seconds)
{
    const auto whole = static_cast<qint64>(std::llround(std::max(0.0, seconds)));
    if (whole < 60)
        return JobQueue::tr("%1 s").arg(whole);
    const QString minutesAndSeconds = QStringLiteral("%1:%2").arg(whole / 60 % 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
    return whole < 3600 ? minutesAndSeconds : QStringLiteral("%1:%2").arg(whole / 3600).arg(minutesAndSeconds.rightJustified(5, QLatin1Char('0')));
}

JobQueue::JobQueue(QObject *parent)
    : QAbstractTableModel(parent)
{
}

JobQueue::~JobQueue() = default;

int JobQueue::enqueue(JobOptions options)
{
    const int id = m_nextId++;
    auto owned = std::make_unique<RenderJob>(id, std::move(options));
    RenderJob *job = owned.get();
    connect(job, &RenderJob::changed, this, [this, id] { emitRowChanged(id); });
    connect(job, &RenderJob::frameFinished, this, [this, job](const FinishedFrame &frame) { emit frameFinished(job->outputDir(), frame); });
    connect(job, &RenderJob::stateChanged, this, [this, id](JobState state) {
        emit jobStateChanged(id, state);
        if (state != JobState::Running)
            startNext();
    });
    const int row = static_cast<int>(m_jobs.size());
    beginInsertRows({}, row, row);
    m_jobs.push_back(std::move(owned));
    endInsertRows();
    emit jobAdded(id);
    startNext();
    return id;
}

void JobQueue::startNext()
{
    if (running())
        return;
    const auto next = std::find_if(m_jobs.begin(), m_jobs.end(), [](const auto &job) { return job->state() == JobState::Queued; });
    if (next != m_jobs.end())
        (*next)->start();
}

void JobQueue::cancel(int id)
{
    if (RenderJob *found = job(id))
        found->cancel();
}

void JobQueue::cancelAll()
{
    // Queued ones first, or cancelling the running one would start the next.
    for (auto it = m_jobs.rbegin(); it != m_jobs.rend(); ++it)
        (*it)->cancel();
}

int JobQueue::retry(int id)
{
    const RenderJob *old = job(id);
    if (!old || !old->isOver())
        return -1;
    return enqueue(resumed(old->options()));
}

void JobQueue::remove(int id)
{
    const int row = rowOf(id);
    if (row < 0 || !m_jobs[static_cast<size_t>(row)]->isOver())
        return;
    beginRemoveRows({}, row, row);
    // Its signals may be on the stack above us.
    m_jobs[static_cast<size_t>(row)].release()->deleteLater();
    m_jobs.erase(m_jobs.begin() + row);
    endRemoveRows();
}

RenderJob *JobQueue::job(int id) const
{
    return jobAt(rowOf(id));
}

RenderJob *JobQueue::jobAt(int row) const
{
    return row < 0 || row >= static_cast<int>(m_jobs.size()) ? nullptr : m_jobs[static_cast<size_t>(row)].get();
}

RenderJob *JobQueue::running() const
{
    const auto it = std::find_if(m_jobs.begin(), m_jobs.end(), [](const auto &job) { return job->state() == JobState::Running; });
    return it == m_jobs.end() ? nullptr : it->get();
}

int JobQueue::rowOf(int id) const
{
    const auto it = std::find_if(m_jobs.begin(), m_jobs.end(), [id](const auto &job) { return job->id() == id; });
    return it == m_jobs.end() ? -1 : static_cast<int>(it - m_jobs.begin());
}

void JobQueue::emitRowChanged(int id)
{
    if (const int row = rowOf(id); row >= 0) {
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        emit jobChanged(id);
    }
}

int JobQueue::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

int JobQueue::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobQueue::data(const QModelIndex &index, int role) const
{
    const RenderJob *job = index.isValid() ? jobAt(index.row()) : nullptr;
    if (!job)
        return {};
    const RunProgress &progress = job->progress();
    switch (role) {
    case JobIdRole:
        return job->id();
    case StateRole:
        return static_cast<int>(job->state());
    case FractionRole:
        return progress.framesTotal > 0 ? static_cast<double>(progress.framesDone) / progress.framesTotal : 0.0;
    case Qt::ToolTipRole:
        return job->outputDir();
    case Qt::TextAlignmentRole:
        return index.column() == OutputColumn || index.column() == StateColumn ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                                                               : int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case OutputColumn:
        return QDir(job->outputDir()).dirName();
    case StateColumn:
        return job->isCancelling() ? tr("Cancelling") : jobStateText(job->state());
    case ProgressColumn:
        return progress.framesTotal > 0 ? tr("%1 of %2").arg(progress.framesDone).arg(progress.framesTotal) : QString();
    case FailedColumn:
        return progress.framesFailed > 0 ? QString::number(progress.framesFailed) : QString();
    case DurationColumn:
        return job->state() == JobState::Queued ? QString() : durationText(job->seconds());
    default:
        return {};
    }
}

QVariant JobQueue::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OutputColumn:
        return tr("Output");
    case StateColumn:
        return tr("State");
    case ProgressColumn:
        return tr("Frames");
    case FailedColumn:
        return tr("Failed");
    case DurationColumn:
        return tr("Time");
    default:
        return {};
    }
}

} // namespace tagmill
