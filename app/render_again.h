// SPDX-License-Identifier: GPL-3.0-or-later
// RenderAgain: chosen frames of the open dataset once more, from the job it was made by. Their pictures go aside first; the
// run that follows keeps everything else, and what it does not make again comes back. Files the job names elsewhere are read only with consent (DESIGN 32).
#pragma once

#include "models/job_source.h"
#include "models/latest_job.h"

#include <QObject>
#include <QStringList>

namespace tagmill {

class Session;

class RenderAgain : public QObject
{
    Q_OBJECT
public:
    explicit RenderAgain(Session &session, QWidget *window);

    void ask(const QStringList &imageIds);

signals:
    void queued();
    void failed(const tagmill::Error &error);

private:
    /// The run that renders only these scenes, in the dataset's own folder.
    Result<JobProposal> proposal(const QStringList &imageIds) const;
    bool isConsented(const JobProposal &proposal, qsizetype frames) const;
    void start(const JobProposal &proposal, const QStringList &imageIds);

    Session &m_session;
    QWidget *m_window;
    LatestJob<Result<std::filesystem::path>> m_job;
};

} // namespace tagmill
