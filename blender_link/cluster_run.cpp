// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/cluster_run.h"

#include "blender_link/cluster_profiles.h"
#include "blender_link/job_lock.h"
#include "blender_link/sequence_words.h"
#include "core/files.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <numeric>
#include <utility>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

constexpr int interval_ms = 5000;
constexpr int mergeLines = 40; // of its log, shown at the end

/// Whoever waits for the thread waits for no answer of Slurm.
bool isWanted(double, std::string_view)
{
    return !QThread::currentThread()->isInterruptionRequested();
}

} // namespace

ClusterRun::ClusterRun(ClusterRunOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_folder(QFile::encodeName(QFileInfo(m_options.outputDir).absoluteFilePath()).toStdString())
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval_ms);
    connect(&m_timer, &QTimer::timeout, this, &ClusterRun::look);
}

void ClusterRun::start()
{
    m_clock.start();
    setStage(RunStage::Preparing);
    const auto begun = begin();
    if (!begun)
        return end(begun.error());
    look();
}

Result<> ClusterRun::begin()
{
    switch (m_options.begin) {
    case ClusterRunOptions::Begin::Submit:
        return submit();
    case ClusterRunOptions::Begin::Resubmit: {
        TAGMILL_TRY(const Resubmission again, resubmitMissing(m_folder));
        sayAgain(again);
        return {};
    }
    case ClusterRunOptions::Begin::Follow:
        break;
    }
    return {};
}

Result<> ClusterRun::submit()
{
    Report report;
    auto profile = chosenClusterProfile(m_options.profile.toStdString(), report);
    for (const Problem &problem : report.problems)
        tell(problem);
    if (!profile)
        return profile.error();
    TAGMILL_TRY(m_limits, readyForSubmission(m_folder));
    return m_options.sequence ? submitSequence(*std::move(profile)) : submitDataset(*std::move(profile));
}

Result<> ClusterRun::submitDataset(ClusterProfile profile)
{
    DatasetSubmission submission;
    submission.dataset = m_folder;
    submission.profile = std::move(profile);
    submission.resume = m_options.resume;
    TAGMILL_TRY(submission.taskWords, blenderWords(m_options.blenderCommands));
    Report report;
    TAGMILL_TRY(const JobSpec spec, lockJob(m_options.config, clusterSpecFile(m_folder), m_options.blenderCommands, report));
    for (const Problem &problem : report.problems)
        tell(problem);
    if (!isWanted(0, {})) // whoever waited for Blender's version is gone
        return makeError(Errc::Cancelled, "cancelled");
    TAGMILL_TRY(const FollowedJob submitted, tagmill::submitDataset(submission, spec, *m_limits));
    const ClusterJob &job = submitted.job;
    log({"cluster.submitted", Severity::Notice, {}, {}, 0, {job.name, std::to_string(job.units), std::to_string(job.shards), job.finish}});
    tellOfMemory(submitted);
    return {};
}

Result<> ClusterRun::submitSequence(ClusterProfile profile)
{
    SequenceRunOptions run = *m_options.sequence;
    run.outputDir = QFileInfo(m_options.outputDir).absoluteFilePath();
    for (QString &file : run.blendFiles)
        file = QFileInfo(file).absoluteFilePath();
    SequenceWords made = sequenceWords(run);
    TAGMILL_TRY(const std::vector<std::string> blenders, blenderWords(m_options.blenderCommands + run.blenderCommands));
    made.words.insert(made.words.end(), blenders.begin(), blenders.end());
    if (!made.rest.empty()) {
        const fs::path settings = clusterFolder(m_folder) / "settings.json";
        TAGMILL_CHECK(ensureWritableFolder(settings.parent_path()));
        TAGMILL_CHECK(writeFileAtomically(settings, settingsOf(run.config, made.rest)));
        made.words.insert(made.words.end(), {"--config", settings.string()});
    }
    Report report;
    TAGMILL_TRY(LockedBlenders locked, lockBlenders(sequenceBlenders(m_options.blenderCommands + run.blenderCommands, run.config), clusterFolder(m_folder) / "job.json", report));
    for (const Problem &problem : report.problems)
        tell(problem);
    if (!isWanted(0, {})) // whoever waited for Blender's version is gone
        return makeError(Errc::Cancelled, "cancelled");
    TAGMILL_TRY(const FollowedJob submitted, tagmill::submitSequence({m_folder, std::move(profile), {}, std::move(made.words), std::move(locked)}, *m_limits));
    log({"cluster.sequence_submitted", Severity::Notice, {}, {}, 0, {submitted.job.name, std::to_string(submitted.job.shards), submitted.job.finish}});
    tellOfMemory(submitted);
    return {};
}

void ClusterRun::resubmit()
{
    if (m_isOver)
        return;
    if (const auto again = resubmitMissing(m_folder))
        sayAgain(*again);
    else
        tell(again.error().problem);
    look();
}

void ClusterRun::cancel()
{
    if (m_isOver)
        return;
    if (const auto cancelled = cancelCluster(m_folder); !cancelled) {
        tell(cancelled.error().problem);
        emit cancelRefused();
        return;
    }
    if (const auto followed = followCluster(m_folder, m_limits ? &*m_limits : nullptr, isWanted, &m_memory))
        show(*followed);
    end(makeError(Errc::Cancelled, "cancelled"));
}

void ClusterRun::look()
{
    if (m_isOver)
        return;
    if (!m_limits) // asked once, so that following costs one question
        if (const auto limits = slurmLimits(isWanted))
            m_limits = *limits;
    const auto followed = followCluster(m_folder, m_limits ? &*m_limits : nullptr, isWanted, &m_memory);
    if (!followed)
        return end(followed.error());
    show(*followed);
    if (followed->alive() == 0 && !followed->isFinishQueued())
        return endOf(*followed);
    m_timer.start();
}

void ClusterRun::show(const FollowedJob &followed)
{
    for (const Problem &problem : followed.problems(m_folder))
        tell(problem);
    ShardReports reports = followed.shards;
    reports.push_back(followed.merge);
    if (!m_shards || *m_shards != reports) {
        m_shards = std::make_shared<const ShardReports>(std::move(reports));
        emit shardsChanged(m_shards, followed.job.isSequence);
    }
    const int done = std::accumulate(followed.shards.begin(), followed.shards.end(), 0, [](int sum, const ShardReport &shard) { return sum + shard.done; });
    m_doneAtFirst = m_doneAtFirst.value_or(m_options.begin == ClusterRunOptions::Begin::Submit ? 0 : done);
    int missing = 0;
    for (const ShardReport &shard : followed.shards)
        if (shard.state == ShardState::Failed || shard.state == ShardState::Lost)
            missing += shard.units - shard.done;
    if (!m_framesOfUnit)
        m_framesOfUnit = framesOfClusterUnit(m_folder, followed.job);
    const int frames = *m_framesOfUnit;
    RunProgress rate; // of what was done meanwhile
    rate.framesTotal = followed.job.units * frames;
    rate.framesKept = *m_doneAtFirst * frames;
    rate.framesDone = std::max(0, done - *m_doneAtFirst) * frames;
    rate.framesFailed = missing * frames;
    rate.updateRate(m_clock.elapsed());
    m_progress = rate;
    m_progress.framesDone += std::exchange(m_progress.framesKept, 0);
    const bool isMerging = followed.alive() == 0 && followed.isFinishQueued();
    setStage(isMerging ? RunStage::Merging : followed.count(ShardState::Running) > 0 ? RunStage::Rendering : RunStage::Waiting);
}

void ClusterRun::endOf(const FollowedJob &followed)
{
    const QStringList lines = QString::fromStdString(logEnd(followed.merge.log)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(std::max(qsizetype(0), lines.size() - mergeLines)))
        emit logged(line);
    if (followed.missing() > 0)
        end(makeError(Errc::Process, "cluster.incomplete", {std::to_string(followed.missing()), std::to_string(followed.job.shards)}));
    else if (const auto problem = followed.mergeProblem(m_folder))
        end(Error{Errc::Process, *problem});
    else
        end({});
}

void ClusterRun::end(std::optional<Error> error)
{
    m_isOver = true;
    m_timer.stop();
    m_progress.stage = RunStage::Done;
    m_progress.secondsLeft = -1;
    RunSummary summary;
    summary.exitStatus = error ? (error->code == Errc::Cancelled ? 130 : 3) : 0;
    summary.error = std::move(error);
    summary.problems = m_problems;
    summary.progress = m_progress;
    summary.outputDir = m_options.outputDir;
    summary.seconds = static_cast<double>(m_clock.elapsed()) / 1000;
    emit finished(summary);
}

void ClusterRun::sayAgain(const Resubmission &again)
{
    if (again.isMergeAlone)
        log({"cluster.merge_resubmitted", Severity::Notice, {}, {}, 0, {}});
    else
        log({"cluster.resubmitted", Severity::Notice, {}, {}, 0, {std::to_string(again.shards)}});
    tellOfMemory(again.followed);
}

void ClusterRun::tellOfMemory(const FollowedJob &submitted)
{
    if (submitted.memoryProblem)
        tell(*submitted.memoryProblem);
}

void ClusterRun::tell(const Problem &problem)
{
    if (std::find(m_problems.begin(), m_problems.end(), problem) != m_problems.end())
        return;
    m_problems.push_back(problem);
    log(problem);
    emit problemFound(problem);
}

void ClusterRun::log(const Problem &notice)
{
    emit logged(QString::fromStdString(notice.sentence()));
}

void ClusterRun::setStage(RunStage stage)
{
    m_progress.stage = stage;
    emit progressChanged(m_progress);
}

} // namespace tagmill
