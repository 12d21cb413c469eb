// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/job_queue.h"

#include <QCoreApplication>
#include <QDir>
#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

const QString mimeType = QStringLiteral("application/x-tagmill-job");

} // namespace

QString jobStateText(JobState state)
{
    switch (state) {
    case JobState::Queued:
        return JobQueue::tr("Queued");
    case JobState::Running:
        return JobQueue::tr("Running");
    case JobState::Paused:
        return JobQueue::tr("Paused");
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
    case RunStage::Waiting:
        return JobQueue::tr("Waiting in the cluster's queue");
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

std::unique_ptr<RenderJob> JobQueue::makeJob(int id, JobOptions options)
{
    auto made = std::make_unique<RenderJob>(id, std::move(options));
    RenderJob *job = made.get();
    connect(job, &RenderJob::changed, this, [this, id] { emitRowChanged(id); });
    connect(job, &RenderJob::frameFinished, this, [this, job](const FinishedFrame &frame) { emit frameFinished(job->outputDir(), frame); });
    connect(job, &RenderJob::resultsWritten, this, [this, job] { emit resultsWritten(job->outputDir()); });
    connect(job, &RenderJob::stateChanged, this, [this, id](JobState now) {
        emit jobStateChanged(id, now);
        if (now != JobState::Running)
            startNext();
    });
    return made;
}

RenderJob *JobQueue::insert(int row, JobOptions options, JobState state, const RunProgress &progress, JobNotes notes)
{
    auto owned = makeJob(m_nextId++, std::move(options));
    RenderJob *job = owned.get();
    job->restore(state, progress, std::move(notes));
    beginInsertRows({}, row, row);
    m_jobs.insert(m_jobs.begin() + row, std::move(owned));
    endInsertRows();
    emit jobAdded(job->id());
    return job;
}

int JobQueue::enqueue(JobOptions options)
{
    const int id = insert(rowCount(), std::move(options), JobState::Queued, {}, {})->id();
    startNext();
    return id;
}

int JobQueue::restore(JobOptions options, JobState state, const RunProgress &progress, JobNotes notes)
{
    RenderJob *job = insert(m_restored++, std::move(options), state, progress, std::move(notes));
    if (job->isOnCluster())
        job->start();
    return job->id();
}

int JobQueue::follow(const QString &folder)
{
    const RenderJob *followed = followerOf(folder);
    if (followed && !followed->isOver())
        return followed->id();
    if (followed) // it may have been submitted again meanwhile
        remove(followed->id());
    return enqueue(ClusterRunOptions{.outputDir = folder});
}

void JobQueue::startNext()
{
    for (const auto &job : m_jobs)
        if (job->isOnCluster())
            job->start();
    if (running())
        return;
    const auto next = std::find_if(m_jobs.begin(), m_jobs.end(), [](const auto &job) { return job->state() == JobState::Queued; });
    if (next != m_jobs.end())
        (*next)->start();
}

void JobQueue::pause(int id)
{
    if (RenderJob *found = job(id))
        found->pause();
}

void JobQueue::resume(int id)
{
    if (RenderJob *found = job(id))
        found->resume();
}

void JobQueue::resumeAll()
{
    for (const auto &job : m_jobs)
        job->resume();
}

void JobQueue::move(int id, int row)
{
    const int from = rowOf(id);
    const int to = std::clamp(row, 0, rowCount() - 1);
    if (from < 0 || from == to || jobAt(from)->isOnCluster())
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    if (to > from)
        std::rotate(m_jobs.begin() + from, m_jobs.begin() + from + 1, m_jobs.begin() + to + 1);
    else
        std::rotate(m_jobs.begin() + to, m_jobs.begin() + from, m_jobs.begin() + from + 1);
    endMoveRows();
    emit jobMoved(id);
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
        if (!(*it)->isOnCluster())
            (*it)->cancel();
}

bool JobQueue::retry(int id)
{
    const int row = rowOf(id);
    RenderJob *former = jobAt(row);
    if (former && former->isOver()) {
        replace(row);
        return true;
    }
    if (!former || !former->isOnCluster())
        return false;
    former->resubmit();
    return true;
}

void JobQueue::replace(int row)
{
    std::unique_ptr<RenderJob> &place = m_jobs[static_cast<size_t>(row)];
    const int id = place->id();
    auto next = makeJob(id, resumed(place->options()));
    next->goOnFrom(*place);
    place->disconnect(this);
    place.release()->deleteLater(); // its signals may be on the stack above us
    place = std::move(next);
    emit jobReplaced(id);
    emitRowChanged(id);
    startNext();
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
    m_restored -= row < m_restored ? 1 : 0;
    endRemoveRows();
    emit jobRemoved(id);
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
    const auto it = std::find_if(m_jobs.begin(), m_jobs.end(), [](const auto &job) { return job->isActive() && !job->isOnCluster(); });
    return it == m_jobs.end() ? nullptr : it->get();
}

RenderJob *JobQueue::followerOf(const QString &folder) const
{
    RenderJob *found = nullptr;
    for (const auto &job : m_jobs)
        if (job->isOnCluster() && job->outputDir() == folder && (!found || found->isOver()))
            found = job.get();
    return found;
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
        return progress.framesTotal > 0 ? static_cast<double>(framesReady(progress)) / progress.framesTotal : 0.0;
    case Qt::ToolTipRole:
        return index.column() == StateColumn && job->state() == JobState::Queued ? tr("Starts when those above it are over; drag it, or press Alt+Up, to start it sooner") : job->outputDir();
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
        return progress.framesTotal > 0 ? tr("%1 of %2").arg(framesReady(progress)).arg(progress.framesTotal) : QString();
    case FailedColumn:
        return progress.framesFailed > 0 ? QString::number(progress.framesFailed) : QString();
    case DurationColumn:
        return job->seconds() <= 0 ? QString() : durationText(job->seconds());
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

Qt::ItemFlags JobQueue::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows, not onto one
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return jobAt(index.row())->isOnCluster() ? flags : flags | Qt::ItemIsDragEnabled;
}

QStringList JobQueue::mimeTypes() const
{
    return {mimeType};
}

QMimeData *JobQueue::mimeData(const QModelIndexList &indexes) const
{
    const RenderJob *job = indexes.isEmpty() ? nullptr : jobAt(indexes.front().row());
    if (!job)
        return nullptr;
    auto *data = new QMimeData; // the drag owns it
    data->setData(mimeType, QByteArray::number(job->id()));
    return data;
}

bool JobQueue::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    const int id = data->data(mimeType).toInt();
    const int from = rowOf(id);
    if (action != Qt::MoveAction || from < 0 || parent.isValid())
        return false;
    const int gap = row < 0 ? rowCount() : row; // the row that will stand below it
    move(id, gap > from ? gap - 1 : gap);
    return true;
}

} // namespace tagmill
