// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_cluster.h"

#include "app/cli_functions.h"
#include "app/cli_job.h"
#include "blender_link/cluster_profiles.h"
#include "blender_link/cluster_submission.h"
#include "blender_link/job_lock.h"
#include "blender_link/sequence_run.h"
#include "core/cluster/slurm_script.h"
#include "core/config/job_spec.h"
#include "core/dataset/dataset_job.h"
#include "core/dataset/scene_result.h"
#include "core/files.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <set>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

namespace {

Result<ClusterProfile> askedProfile(const Arguments &arguments, const Console &console)
{
    Report report;
    auto profile = chosenClusterProfile(arguments.value("cluster").value_or(""), report);
    console.problems(report.problems);
    return profile;
}

QStringList givenBlenders(const Arguments &arguments)
{
    QStringList commands;
    for (const std::string &command : arguments.values("blender"))
        commands.append(toQString(command));
    return commands;
}

/// Those of generate that change nothing of what is made, so that a task takes them as they were given.
Result<std::vector<std::string>> taskWords(const Arguments &arguments)
{
    TAGMILL_TRY(std::vector<std::string> words, blenderWords(givenBlenders(arguments)));
    std::error_code ec;
    for (const std::string &folder : arguments.values("allow-assets"))
        words.insert(words.end(), {"--allow-assets", fs::absolute(folder, ec).lexically_normal().string()});
    for (const char *flag : {"device", "batch-size", "memory-limit-mb"})
        for (const std::string &value : arguments.values(flag))
            words.insert(words.end(), {"--" + std::string(flag), value});
    for (const char *flag : {"mixed", "keep-raw"})
        if (arguments.has(flag))
            words.push_back("--" + std::string(flag));
    return words;
}

std::string shardText(const ShardReport &shard)
{
    std::string text = "  shard " + std::to_string(shard.shard) + ": " + std::string(shardStateName(shard.state)) + ", " + std::to_string(shard.done) + " of " + std::to_string(shard.units) + " scenes";
    if (shard.status)
        text += ", exit status " + std::to_string(*shard.status);
    for (const std::string *part : {&shard.node, &shard.elapsed, &shard.reason})
        if (!part->empty())
            text += ", " + *part;
    if (shard.isDiskFull)
        text += ", no room to write";
    if (shard.state == ShardState::Failed || shard.state == ShardState::Lost)
        if (const std::string line = lastLine(shard.log); !line.empty())
            text += "\n    " + line + "\n    " + shard.log;
    return text;
}

/// What puts together, once it is its turn.
std::string mergeText(const FollowedJob &followed)
{
    const ShardReport &merge = followed.merge;
    std::string text = "  put together: " + std::string(shardStateName(merge.state));
    if (merge.status)
        text += ", exit status " + std::to_string(*merge.status);
    for (const std::string *part : {&merge.node, &merge.elapsed, &merge.reason})
        if (!part->empty())
            text += ", " + *part;
    return text + (followed.mergeProblem({}) ? "\n    " + merge.log : "");
}

void say(const FollowedJob &followed, const fs::path &dataset, const Console &console)
{
    constexpr size_t mostShown = 20;
    const int units = std::accumulate(followed.shards.begin(), followed.shards.end(), 0, [](int sum, const ShardReport &shard) { return sum + shard.done; });
    std::string text = followed.job.name + ": " + std::to_string(units) + " of " + std::to_string(followed.job.units) + (followed.job.isSequence ? " parts" : " scenes");
    for (const ShardState state : {ShardState::Done, ShardState::Running, ShardState::Waiting, ShardState::Failed, ShardState::Lost})
        if (const int count = followed.count(state))
            text += "; " + std::to_string(count) + " shards " + std::string(shardStateName(state));
    console.line(text);
    std::set<std::string> reasons;
    for (const ShardReport &shard : followed.shards)
        if (shard.state == ShardState::Waiting && !shard.reason.empty())
            reasons.insert(shard.reason);
    for (const std::string &reason : reasons)
        console.line("  waiting, says Slurm, because of " + reason);
    size_t shown = 0;
    for (const ShardState state : {ShardState::Failed, ShardState::Lost, ShardState::Running})
        for (const ShardReport &shard : followed.shards)
            if (shard.state == state && shown++ < mostShown)
                console.line(shardText(shard));
    if (shown > mostShown)
        console.line("  … and " + std::to_string(shown - mostShown) + " more; --json lists all");
    if (followed.alive() == 0)
        console.line(mergeText(followed));
    console.problems(followed.problems(dataset));
    if (const auto problem = followed.mergeProblem(dataset))
        console.problem(*problem);
}

QJsonObject taskJson(const ShardReport &task)
{
    return {{u"state"_s, toQString(shardStateName(task.state))}, {u"node"_s, toQString(task.node)},     {u"elapsed"_s, toQString(task.elapsed)},
            {u"reason"_s, toQString(task.reason)},               {u"log"_s, toQString(task.log)},       {u"disk_full"_s, task.isDiskFull},
            {u"exit_status"_s, task.status ? QJsonValue(*task.status) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject json(const FollowedJob &followed)
{
    QJsonArray shards;
    for (const ShardReport &shard : followed.shards) {
        QJsonObject one = taskJson(shard);
        one.insert(u"shard"_s, shard.shard);
        one.insert(u"scenes"_s, shard.units);
        one.insert(u"done"_s, shard.done);
        shards.append(one);
    }
    QJsonArray ids;
    for (const SubmittedArray &array : followed.job.arrays)
        ids.append(toQString(array.id));
    return {{u"job"_s, toQString(followed.job.name)}, {u"scenes"_s, followed.job.units}, {u"arrays"_s, ids}, {u"merge"_s, toQString(followed.job.finish)}, {u"merge_task"_s, taskJson(followed.merge)}, {u"shards"_s, shards}};
}

/// Of a run on this computer: how far its folder is.
int sayLocal(const fs::path &dataset, const Console &console)
{
    const auto job = readDatasetJob(dataset);
    if (!job)
        return console.fail(job.error());
    const int done = static_cast<int>(sceneResultFiles(dataset).size());
    console.line(std::to_string(done) + " of " + std::to_string(job->scenes) + " scenes have results" + (done < job->scenes ? "; the command that began it continues with --resume: " + job->command : ""));
    console.document({{u"scenes"_s, job->scenes}, {u"done"_s, done}, {u"command"_s, toQString(job->command)}});
    return statusOk;
}

class Application
{
public:
    Application()
        : m_application(m_argc, m_argv)
    {
    }

private:
    int m_argc = 1;
    char m_name[8] = "tagmill";
    char *m_argv[2] = {m_name, nullptr};
    QCoreApplication m_application;
};

fs::path folderOf(const Arguments &arguments)
{
    std::error_code ec;
    return fs::absolute(arguments.operands().front(), ec).lexically_normal();
}

Result<> checkFlags(const Arguments &arguments)
{
    for (const char *flag : {"estimate", "skip-render", "scene-ids", "shard-index"})
        if (arguments.has(flag))
            return makeError(Errc::InvalidValue, "cli.contradiction", {"--executor slurm", "--" + std::string(flag)});
    if (arguments.has("stop-gate"))
        return makeError(Errc::InvalidValue, "cluster.no_stop_gate");
    return {};
}

/// The frozen job in the cluster's folder; that of --job is copied, and stays what it is.
Result<JobSpec> frozenJob(const Arguments &arguments, const Console &console, const fs::path &file)
{
    if (arguments.has("job")) {
        TAGMILL_TRY(const LoadedJob loaded, loadJob(arguments, console)); // consent and content
        if (loaded.isShard)
            return makeError(Errc::InvalidValue, "cli.job_is_frozen", {"--executor slurm"});
        Report report;
        return readJobSpec(*arguments.value("job"), report);
    }
    TAGMILL_CHECK(checkWithoutJob(arguments));
    TAGMILL_TRY(LoadedConfig loaded, loadConfig(arguments, console));
    return lockedSpec(arguments, loaded, file, console);
}

int saySubmitted(const Result<FollowedJob> &submitted, const fs::path &dataset, const Console &console)
{
    if (!submitted)
        return console.fail(submitted.error());
    const ClusterJob &job = submitted->job;
    console.line(job.name + ": " + (job.isSequence ? std::string() : std::to_string(job.units) + " scenes in ") + std::to_string(job.shards) + " shards given to Slurm, in "
                 + std::to_string(job.arrays.size()) + (job.arrays.size() == 1 ? " array" : " arrays") + "; they are put together when all have ended (job " + job.finish + ")");
    console.line("Follow it: tagmill job status " + shellWord(dataset.string()));
    if (submitted->memoryProblem)
        console.problem(*submitted->memoryProblem);
    console.document(json(*submitted));
    return statusOk;
}

} // namespace

int submitSequenceToSlurm(const Arguments &arguments, const Console &console, std::vector<std::string> words, const RenderConfig &config)
{
    const Application application;
    std::error_code ec;
    const fs::path folder = fs::absolute(*arguments.value("output"), ec).lexically_normal();
    const auto work = [&]() -> Result<FollowedJob> {
        for (const auto &[flag, spelling] : {std::pair("dry-run", "--dry-run"), {"save-blend", "--save-blend"}, {"shard-index", "--shard-index"}, {"sequence-skip-render", "--skip-render"}})
            if (arguments.has(flag))
                return makeError(Errc::InvalidValue, "cli.contradiction", {"--executor slurm", spelling});
        for (const std::string &blend : arguments.operands())
            if (!fs::is_regular_file(blend, ec))
                return makeError(Errc::NotFound, "sequence.no_file", {blend});
        SequenceSubmission submission{folder, {}, {}, std::move(words), lockedBlenders(arguments.values("locked-blender"))};
        TAGMILL_TRY(submission.profile, askedProfile(arguments, console));
        TAGMILL_TRY(const SlurmLimits limits, readyForSubmission(folder));
        submission.shards = arguments.integer("total-shards");
        const QStringList commands = givenBlenders(arguments);
        TAGMILL_TRY(const std::vector<std::string> blenders, blenderWords(commands));
        submission.words.insert(submission.words.end(), blenders.begin(), blenders.end());
        if (submission.blenders.versions.empty()) {
            Report report;
            TAGMILL_TRY(submission.blenders, lockBlenders(sequenceBlenders(commands, config), clusterFolder(folder) / "job.json", report));
            console.problems(report.problems);
        }
        submission.words.insert(submission.words.end(), {"-o", folder.string()});
        return submitSequence(std::move(submission), limits);
    };
    return saySubmitted(work(), folder, console);
}

int submitToSlurm(const Arguments &arguments, const Console &console)
{
    const Application application;
    std::error_code ec;
    DatasetSubmission submission;
    submission.dataset = fs::absolute(*arguments.value("output"), ec).lexically_normal();
    const auto work = [&]() -> Result<FollowedJob> {
        TAGMILL_CHECK(checkFlags(arguments));
        TAGMILL_TRY(submission.profile, askedProfile(arguments, console));
        TAGMILL_TRY(const SlurmLimits limits, readyForSubmission(submission.dataset));
        TAGMILL_TRY(const JobSpec spec, frozenJob(arguments, console, clusterSpecFile(submission.dataset)));
        submission.shards = arguments.integer("total-shards");
        submission.workers = arguments.integer("workers");
        TAGMILL_TRY(submission.taskWords, taskWords(arguments));
        submission.resume = arguments.has("resume");
        return submitDataset(submission, spec, limits);
    };
    return saySubmitted(work(), submission.dataset, console);
}

int runJobStatus(const Arguments &arguments)
{
    const Console console(arguments);
    const Application application;
    const fs::path dataset = folderOf(arguments);
    const auto followed = followCluster(dataset);
    if (!followed)
        return followed.error().problem.id == "cluster.no_job" && readDatasetJob(dataset) ? sayLocal(dataset, console) : console.fail(followed.error());
    say(*followed, dataset, console);
    console.document(json(*followed));
    return followed->missing() == 0 && !followed->mergeProblem(dataset) ? statusOk : statusInput;
}

int runJobCancel(const Arguments &arguments)
{
    const Console console(arguments);
    const Application application;
    const auto job = cancelCluster(folderOf(arguments));
    if (!job)
        return console.fail(job.error());
    console.line(job->name + ": cancelled; what is rendered stays, and tagmill job resubmit continues");
    console.document({{u"job"_s, toQString(job->name)}, {u"cancelled"_s, static_cast<int>(job->arrays.size() + 1)}});
    return statusOk;
}

int runJobResubmit(const Arguments &arguments)
{
    const Console console(arguments);
    const Application application;
    const auto again = resubmitMissing(folderOf(arguments));
    if (!again)
        return console.fail(again.error());
    if (again->shards > 0)
        console.line(again->followed.job.name + ": " + std::to_string(again->shards) + " shards given to Slurm again, in " + std::to_string(again->arrays) + " arrays; finished scenes are kept");
    else if (again->isMergeAlone)
        console.line(again->followed.job.name + ": nothing is missing but the merge, which is given to Slurm again");
    else
        console.line("Nothing is missing that does not run already");
    if (again->followed.memoryProblem)
        console.problem(*again->followed.memoryProblem);
    console.document(json(again->followed));
    return statusOk;
}

} // namespace tagmill
