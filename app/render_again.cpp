// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render_again.h"

#include "core/dataset/set_aside.h"
#include "models/command_lines.h"
#include "models/dataset_handle.h"
#include "models/job_queue.h"
#include "models/path_text.h"
#include "models/session.h"

#include <QMessageBox>

#include <set>

namespace tagmill {

RenderAgain::RenderAgain(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void RenderAgain::ask(const QStringList &imageIds)
{
    const auto made = proposal(imageIds);
    if (!made) {
        emit failed(made.error());
        return;
    }
    if (isConsented(*made, imageIds.size()))
        start(*made, imageIds);
}

Result<JobProposal> RenderAgain::proposal(const QStringList &imageIds) const
{
    const std::filesystem::path dir = filePath(m_session.dataset().dir());
    TAGMILL_TRY(JobProposals proposals, proposeJobs(dir, dir.parent_path()));
    auto *run = proposals.jobs.empty() ? nullptr : std::get_if<RenderRunOptions>(&proposals.jobs.front().options);
    const auto dataset = m_session.dataset().dataset();
    if (!run || !dataset || !proposals.jobs.front().origin)
        return makeError(Errc::NotFound, "queue.no_provenance", {dir.string()});
    std::set<int> scenes;
    for (const QString &id : imageIds)
        if (const DatasetFrame *frame = dataset->frameOf(id.toStdString()); frame && frame->sceneId >= 0)
            scenes.insert(frame->sceneId);
    if (scenes.empty())
        return makeError(Errc::NotFound, "queue.no_provenance", {dir.string()});
    run->outputDir = m_session.dataset().dir();
    run->resume = true;
    run->sceneIds.assign(scenes.begin(), scenes.end());
    run->commandLine = frozenJobCommand(*run, proposals.jobs.front().origin->file, proposals.jobs.front().outside);
    return std::move(proposals.jobs.front());
}

bool RenderAgain::isConsented(const JobProposal &proposal, qsizetype frames) const
{
    QMessageBox box(QMessageBox::Question, tr("Render again"), tr("Render %n frame(s) again?", nullptr, static_cast<int>(frames)), QMessageBox::Yes | QMessageBox::Cancel, m_window);
    QString text = tr("The pictures are set aside in .tagmill/aside, and the job this dataset was made by renders their scenes again, with all of their frames.", nullptr, static_cast<int>(frames));
    if (!proposal.outside.empty()) {
        QStringList files;
        for (const std::string &file : proposal.outside)
            files.append(QString::fromStdString(file));
        text += QStringLiteral("\n\n") + tr("The job reads these files outside of the dataset:") + QLatin1Char('\n') + files.join(QLatin1Char('\n'));
    }
    box.setInformativeText(text);
    return box.exec() == QMessageBox::Yes;
}

void RenderAgain::start(const JobProposal &proposal, const QStringList &imageIds)
{
    std::vector<std::string> ids;
    for (const QString &id : imageIds)
        ids.push_back(id.toStdString());
    m_job.start(
        [proposal, ids, dataset = m_session.dataset().dataset()](const Progress &) -> Result<std::filesystem::path> {
            TAGMILL_CHECK(checkConsented(proposal));
            return setAside(*dataset, ids);
        },
        [this, options = proposal.options](const Result<std::filesystem::path> &aside) mutable {
            if (!aside) {
                emit failed(aside.error());
                return;
            }
            std::get<RenderRunOptions>(options).asideFolder = *aside;
            m_session.jobs().enqueue(std::move(options));
            emit queued();
        });
}

} // namespace tagmill
