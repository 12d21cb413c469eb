// SPDX-License-Identifier: GPL-3.0-or-later
// JobNotices: what the queue's ends come to, said once: one line about everything that failed, grown as more does, and one
// word when the queue has nothing left to do.
#pragma once

#include "models/job_queue.h"

#include <map>

namespace tagmill {

class JobNotices : public QObject
{
    Q_OBJECT
public:
    explicit JobNotices(JobQueue &jobs, QObject *parent = nullptr);

signals:
    /// Everything that failed since the queue was last idle.
    void failed(const QString &text, int lastJob);
    /// The queue is idle again.
    void finished(const QString &title, const QString &text);

private:
    void jobOver(const RenderJob &job);
    void forget();
    bool isIdle() const;
    QString failuresText() const;

    JobQueue &m_jobs;
    int m_good = 0, m_bad = 0, m_frames = 0;
    QString m_lastName, m_lastBad;
    std::map<QString, int> m_causes; ///< by title: how many problems
};

} // namespace tagmill
