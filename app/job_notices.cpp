// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/job_notices.h"

#include "models/problem_sentence.h"

#include <QDir>

#include <algorithm>

namespace tagmill {

namespace {

constexpr int mostCauses = 3;

QString nameOf(const RenderJob &job)
{
    return QDir(job.outputDir()).dirName();
}

QString titleOf(const ProblemGroup &group)
{
    const QString title = causeTitle(group.cause);
    return title.isEmpty() ? problemSentence(group.first) : title;
}

} // namespace

JobNotices::JobNotices(JobQueue &jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
{
    connect(&m_jobs, &JobQueue::jobStateChanged, this, [this](int id) {
        const RenderJob *job = m_jobs.job(id);
        if (job && job->state() == JobState::Cancelled && isIdle())
            forget(); // whoever cancels the last one looks on
        else if (job && job->isOver() && job->state() != JobState::Cancelled)
            jobOver(*job);
    });
}

bool JobNotices::isIdle() const
{
    if (m_jobs.running())
        return false;
    for (int row = 0; row < m_jobs.rowCount(); ++row)
        if (m_jobs.jobAt(row)->state() == JobState::Queued)
            return false;
    return true;
}

void JobNotices::jobOver(const RenderJob &job)
{
    const bool isBad = job.state() == JobState::Failed || job.progress().framesFailed > 0;
    ++(isBad ? m_bad : m_good);
    m_frames += job.progress().framesDone;
    m_lastName = nameOf(job);
    if (isBad) {
        m_lastBad = nameOf(job);
        for (const ProblemGroup &group : job.problems())
            if (group.first.severity == Severity::Error)
                m_causes[titleOf(group)] += group.count;
        emit failed(failuresText(), job.id());
    }
    if (!isIdle())
        return;
    const int jobs = m_good + m_bad;
    const QString title = m_bad == 0 ? (jobs == 1 ? tr("%1 is rendered").arg(m_lastName) : tr("%n job(s) rendered", nullptr, jobs)) : tr("%1 of %n job(s) failed", nullptr, jobs).arg(m_bad);
    emit finished(title, m_bad == 0 ? tr("%n frame(s)", nullptr, m_frames) : failuresText());
    forget();
}

void JobNotices::forget()
{
    m_good = m_bad = m_frames = 0;
    m_causes.clear();
}

QString JobNotices::failuresText() const
{
    std::vector<std::pair<QString, int>> causes(m_causes.begin(), m_causes.end());
    std::stable_sort(causes.begin(), causes.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList parts;
    for (const auto &[title, count] : causes)
        if (parts.size() < mostCauses)
            parts.append(count == 1 ? title : tr("%1 (%2 times)").arg(title).arg(count));
    const QString what = parts.isEmpty() ? tr("see its log") : parts.join(tr(", "));
    return m_bad == 1 ? tr("%1 has failures: %2").arg(m_lastBad, what) : tr("%n job(s) have failures: %1", nullptr, m_bad).arg(what);
}

} // namespace tagmill
