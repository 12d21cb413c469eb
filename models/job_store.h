// SPDX-License-Identifier: GPL-3.0-or-later
// JobStore: keeps the queue in the state folder, one file a job, so that it outlives the window, however that ends; of jobs that
// are over also what they said. Jobs that waited or ran come back paused: nothing renders before somebody says so. Those on a
// cluster went on and are followed. Files are read and written on a thread of its own. Each window has a folder there; one whose
// window is gone is taken over by the next.
#pragma once

#include "models/job_file.h"

#include <QLockFile>
#include <QObject>
#include <QThreadPool>

#include <map>
#include <memory>

namespace tagmill {

class JobQueue;

class JobStore : public QObject
{
    Q_OBJECT
public:
    /// `folder` is made when there is something to keep.
    JobStore(JobQueue &queue, std::filesystem::path folder, QObject *parent = nullptr);
    ~JobStore() override;

    /// Puts the jobs of windows that are gone into the queue; loaded() follows.
    void load();
    /// How many jobs other windows have that are open; foundElsewhere() follows.
    void lookElsewhere();
    /// What happens to the queue from now on is not kept: the window closes.
    void stop();
    /// Returns when everything is written.
    void flush();

signals:
    void foundElsewhere(int jobs);
    void loaded(int waiting, const QString &problem); ///< jobs that are not over; what could not be read

private:
    struct Entry
    {
        std::filesystem::path file;
        double rank = 0;
    };
    struct Found
    {
        std::filesystem::path file;
        StoredJob job;
        RunProgress progress;
    };
    struct Loaded
    {
        std::vector<Found> jobs;
        QString problem;
    };

    Loaded readAll();
    bool ownFolder();
    void take(Loaded loaded);
    void add(int id);
    void write(int id);
    void forget(int id);
    void drop(const std::filesystem::path &file);
    bool isFollowed(const JobOptions &options) const;
    void rankAnew(int id);

    JobQueue &m_queue;
    const std::filesystem::path m_root;
    std::filesystem::path m_folder;          ///< of this window, on the pool alone; empty until it is known
    std::shared_ptr<QLockFile> m_lock;       ///< the same
    std::map<int, Entry> m_entries;
    double m_lastRank = 0;
    bool m_isRestoring = false, m_isStopped = false;
    QThreadPool m_pool;
};

} // namespace tagmill
