// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/job_store.h"

#include "core/files.h"
#include "models/job_queue.h"
#include "models/job_trace.h"
#include "models/path_text.h"
#include "models/problem_sentence.h"

#include <QDateTime>
#include <QDir>
#include <QUuid>

#include <algorithm>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

std::string uniqueName()
{
    return QUuid::createUuid().toString(QUuid::Id128).toStdString();
}

std::shared_ptr<QLockFile> lockOf(const fs::path &folder)
{
    auto lock = std::make_shared<QLockFile>(pathText(folder / "lock"));
    lock->setStaleLockTime(0); // only a dead program's is stale
    return lock;
}

std::vector<fs::path> jobFiles(const fs::path &folder)
{
    std::vector<fs::path> files;
    const QDir dir(pathText(folder));
    for (const QString &name : dir.entryList({QStringLiteral("job-*.json")}, QDir::Files, QDir::Name))
        files.push_back(folder / filePath(name));
    return files;
}

/// Nobody runs it now, and it waits until somebody says so; what runs on a cluster went on, and is followed.
void comeBack(StoredJob &job)
{
    const bool wasOver = job.state == JobState::Finished || job.state == JobState::Failed || job.state == JobState::Cancelled;
    if (std::holds_alternative<ClusterRunOptions>(job.options)) {
        job.state = wasOver ? job.state : JobState::Queued;
        return;
    }
    if (job.state == JobState::Running || job.state == JobState::Queued)
        job.state = JobState::Paused;
}

} // namespace

JobStore::JobStore(JobQueue &queue, fs::path folder, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_root(std::move(folder))
{
    m_pool.setMaxThreadCount(1); // one after the other
    connect(&m_queue, &JobQueue::jobAdded, this, &JobStore::add);
    connect(&m_queue, &JobQueue::jobStateChanged, this, &JobStore::write);
    connect(&m_queue, &JobQueue::jobReplaced, this, &JobStore::write);
    connect(&m_queue, &JobQueue::jobRemoved, this, &JobStore::forget);
    connect(&m_queue, &JobQueue::jobMoved, this, &JobStore::rankAnew);
}

JobStore::~JobStore()
{
    flush();
}

void JobStore::stop()
{
    m_isStopped = true;
    for (int row = 0; row < m_queue.rowCount(); ++row)
        m_queue.jobAt(row)->keepAside(); // for the job that comes back
}

void JobStore::flush()
{
    m_pool.waitForDone();
}

void JobStore::load()
{
    m_pool.start([this] {
        QMetaObject::invokeMethod(this, [this, loaded = readAll()] { take(loaded); }, Qt::QueuedConnection);
    });
}

void JobStore::lookElsewhere()
{
    m_pool.start([this] {
        int jobs = 0;
        for (const QString &name : QDir(pathText(m_root)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            if (const fs::path folder = m_root / filePath(name); folder != m_folder && !lockOf(folder)->tryLock(0))
                jobs += static_cast<int>(jobFiles(folder).size());
        QMetaObject::invokeMethod(this, [this, jobs] { emit foundElsewhere(jobs); }, Qt::QueuedConnection);
    });
}

/// On the pool. False when there is no place to write to.
bool JobStore::ownFolder()
{
    if (!m_folder.empty())
        return true;
    const fs::path folder = m_root / uniqueName();
    std::error_code ec;
    fs::create_directories(folder, ec);
    auto lock = lockOf(folder);
    if (ec || !lock->tryLock(0))
        return false;
    m_folder = folder;
    m_lock = std::move(lock);
    return true;
}

/// On the pool.
JobStore::Loaded JobStore::readAll()
{
    Loaded loaded;
    const QDir root(pathText(m_root));
    for (const QString &name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time)) {
        const fs::path folder = m_root / filePath(name);
        auto lock = lockOf(folder);
        if (folder == m_folder || !lock->tryLock(0))
            continue; // of a window that is open
        for (const fs::path &file : jobFiles(folder)) {
            auto job = readJobFile(file);
            if (!job) {
                loaded.problem = problemLine(job.error().problem);
                continue; // left for somebody who understands it
            }
            comeBack(*job);
            const RunProgress progress = progressOnDisk(job->options, job->state);
            loaded.jobs.push_back({file, *std::move(job), progress});
        }
        if (m_folder.empty()) {
            m_folder = folder;
            m_lock = std::move(lock);
            continue;
        }
        for (Found &found : loaded.jobs) {
            const fs::path moved = m_folder / found.file.filename();
            std::error_code ec;
            if (found.file.parent_path() != m_folder)
                fs::rename(found.file, moved, ec);
            if (!ec)
                found.file = moved;
        }
        lock->unlock();
        std::error_code ec;
        fs::remove(folder, ec); // when it is empty
    }
    std::stable_sort(loaded.jobs.begin(), loaded.jobs.end(), [](const Found &a, const Found &b) { return a.job.rank < b.job.rank; });
    return loaded;
}

void JobStore::take(Loaded loaded)
{
    int waiting = 0;
    m_isRestoring = true;
    for (Found &found : loaded.jobs) {
        if (isFollowed(found.job.options)) {
            drop(found.file);
            continue;
        }
        waiting += found.job.state == JobState::Paused ? 1 : 0;
        m_lastRank = std::max(m_lastRank, found.job.rank);
        const int id = m_queue.restore(std::move(found.job.options), found.job.state, found.progress, std::move(found.job.notes));
        m_entries[id] = {found.file, found.job.rank};
    }
    m_isRestoring = false;
    emit this->loaded(waiting, loaded.problem);
}

void JobStore::add(int id)
{
    if (m_isRestoring)
        return;
    // Behind all others, those of other windows and of sessions to come included.
    m_lastRank = std::max(m_lastRank + 1, static_cast<double>(QDateTime::currentMSecsSinceEpoch()));
    m_entries[id] = {"job-" + uniqueName() + ".json", m_lastRank};
    write(id);
}

void JobStore::write(int id)
{
    const RenderJob *job = m_queue.job(id);
    const auto entry = m_entries.find(id);
    if (m_isStopped || m_isRestoring || !job || entry == m_entries.end())
        return;
    // What was begun is not begun anew.
    const JobOptions options = job->isActive() ? resumed(job->options()) : job->options();
    m_pool.start([this, stored = StoredJob{options, job->state(), entry->second.rank, job->isOver() ? job->notes() : JobNotes()}, file = entry->second.file] {
        if (ownFolder())
            (void)writeFileAtomically(m_folder / file.filename(), jobFileText(stored)); // the next change tries again
    });
}

void JobStore::forget(int id)
{
    const auto entry = m_entries.find(id);
    if (m_isStopped || entry == m_entries.end())
        return;
    drop(entry->second.file);
    m_entries.erase(entry);
}

void JobStore::drop(const fs::path &file)
{
    m_pool.start([this, name = file.filename()] {
        std::error_code ec;
        fs::remove(m_folder / name, ec);
    });
}

/// By another window's job, or because its folder was opened.
bool JobStore::isFollowed(const JobOptions &options) const
{
    const auto *cluster = std::get_if<ClusterRunOptions>(&options);
    const RenderJob *follower = cluster ? m_queue.followerOf(cluster->outputDir) : nullptr;
    return follower && !follower->isOver();
}

/// Between its new neighbours; when no number is left between them, all are counted anew.
void JobStore::rankAnew(int id)
{
    const int row = m_queue.rowOf(id);
    const auto rankAt = [this](int at) -> std::optional<double> {
        const RenderJob *job = m_queue.jobAt(at);
        const auto entry = job ? m_entries.find(job->id()) : m_entries.end();
        return entry == m_entries.end() ? std::nullopt : std::optional(entry->second.rank);
    };
    const auto above = rankAt(row - 1), below = rankAt(row + 1);
    const double low = above ? *above : below.value_or(0) - 2;
    const double high = below ? *below : low + 2;
    const double middle = low + (high - low) / 2;
    if (middle > low && middle < high) {
        m_entries[id].rank = middle;
        m_lastRank = std::max(m_lastRank, middle);
        return write(id);
    }
    for (int at = 0; at < m_queue.rowCount(); ++at) {
        const int other = m_queue.jobAt(at)->id();
        m_entries[other].rank = at + 1;
        write(other);
    }
}

} // namespace tagmill
