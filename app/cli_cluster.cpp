// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_cluster.h"

#include "app/cli_functions.h"
#include "app/cli_job.h"
#include "blender_link/slurm.h"
#include "core/cluster/slurm_script.h"
#include "core/config/job_spec.h"
#include "core/dataset/dataset_job.h"
#include "core/dataset/scene_result.h"
#include "core/files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr double secondsPerFrame = 1;  // of a small Cycles picture; the shards are divided by it
constexpr int lateness_s = 30;         // after which Slurm shows a job that was submitted

Result<ClusterProfile> askedProfile(const Arguments &arguments, const Console &console)
{
    const auto name = arguments.value("cluster");
    if (!name)
        return ClusterProfile();
    const fs::path folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation).toStdString();
    const fs::path file = clusterProfilePath(*name, folder / "Tagmill" / "clusters");
    std::error_code ec;
    if (!fs::exists(file, ec))
        return makeError(Errc::NotFound, "cluster.no_profile", {*name, file.string()});
    Report report;
    auto profile = readClusterProfile(file, report);
    console.problems(report.problems);
    return profile;
}

std::string programHere()
{
    return QCoreApplication::applicationFilePath().toStdString();
}

/// Those of generate that change nothing of what is made, so that a task takes them as they were given.
std::vector<std::string> taskCommand(const Arguments &arguments, const ClusterProfile &profile, const fs::path &spec, const fs::path &dataset, const GenConfig &config)
{
    std::vector<std::string> words{"generate", "--job", spec.string(), "-o", dataset.string(), "--resume", "--same-versions", "--workers",
                                   std::to_string(arguments.integer("workers").value_or(profile.workers))};
    for (const char *flag : {"blender", "device", "batch-size", "memory-limit-mb", "allow-assets"})
        for (const std::string &value : arguments.values(flag))
            words.insert(words.end(), {"--" + std::string(flag), value});
    for (const char *flag : {"mixed", "keep-raw"})
        if (arguments.has(flag))
            words.push_back("--" + std::string(flag));
    // Assets of a config that its owner gave are read by the tasks as well.
    std::set<std::string> folders;
    const fs::path own[] = {spec.parent_path()};
    for (const std::string &asset : assetsOutside(config, own))
        folders.insert(fs::path(asset).parent_path().string());
    for (const std::string &folder : folders)
        words.insert(words.end(), {"--allow-assets", folder});
    return words;
}

/// Scripts on disk, then in the queue; what was submitted is taken back when the rest is refused.
Result<> submit(const fs::path &dataset, ClusterJob &job, std::vector<SubmittedArray> arrays, bool isAgain)
{
    const fs::path scripts = clusterFolder(dataset) / "scripts";
    std::vector<std::string> ids;
    const auto takeBack = [&](const Error &error) {
        std::ignore = cancelSlurmJobs(ids);
        return error;
    };
    const std::string series = std::to_string(job.arrays.size());
    for (size_t i = 0; i < arrays.size(); ++i) {
        const fs::path script = scripts / ("array-" + series + "-" + std::to_string(i) + ".sh");
        if (const auto written = writeFileAtomically(script, arrayScript(dataset, job, arrays[i], isAgain)); !written)
            return takeBack(written.error());
        const auto id = submitScript(script);
        if (!id)
            return takeBack(id.error());
        arrays[i].id = *id;
        ids.push_back(*id);
    }
    // One merge, after all that may still run: Slurm takes jobs that it no longer knows as ended.
    std::vector<std::string> after = ids;
    for (const SubmittedArray &earlier : job.arrays)
        after.push_back(earlier.id);
    const fs::path script = scripts / ("merge-" + series + ".sh");
    if (const auto written = writeFileAtomically(script, finishScript(dataset, job, after)); !written)
        return takeBack(written.error());
    const auto finish = submitScript(script);
    if (!finish)
        return takeBack(finish.error());
    ids.push_back(*finish);
    const std::string earlierFinish = std::exchange(job.finish, *finish);
    job.arrays.insert(job.arrays.end(), arrays.begin(), arrays.end());
    job.submitted = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    if (const auto written = writeClusterJob(dataset, job); !written)
        return takeBack(written.error());
    if (const auto cancelled = cancelSlurmJobs({earlierFinish}); !cancelled)
        return cancelled.error();
    return {};
}

bool isRecent(const ClusterJob &job)
{
    const QDateTime submitted = QDateTime::fromString(QString::fromStdString(job.submitted), Qt::ISODate);
    return submitted.isValid() && std::abs(submitted.secsTo(QDateTime::currentDateTimeUtc())) < lateness_s;
}

struct Followed
{
    ClusterJob job;
    std::vector<ShardReport> shards;
    std::optional<Problem> queueProblem; ///< the queue could not be asked: files alone are told
    int count(ShardState state) const
    {
        return static_cast<int>(std::count_if(shards.begin(), shards.end(), [state](const ShardReport &shard) { return shard.state == state; }));
    }
};

Result<Followed> follow(const fs::path &dataset)
{
    Followed followed;
    TAGMILL_TRY(followed.job, readClusterJob(dataset));
    auto queue = queuedTasks(followed.job);
    if (!queue)
        followed.queueProblem = queue.error().problem;
    TAGMILL_TRY(followed.shards, shardReports(dataset, followed.job, queue ? *queue : QueuedTasks(), isRecent(followed.job)));
    if (!queue) // what the queue would know is not lost for that
        for (ShardReport &shard : followed.shards)
            if (shard.state == ShardState::Lost)
                shard.state = ShardState::Waiting;
    return followed;
}

std::string lastLine(const std::string &log)
{
    constexpr std::uintmax_t most = 16 << 20;
    const auto text = readFile(log, most);
    if (!text)
        return {};
    const size_t end = text->find_last_not_of(" \n\r\t");
    if (end == std::string::npos)
        return {};
    const size_t begin = text->find_last_of("\n\r", end);
    return text->substr(begin == std::string::npos ? 0 : begin + 1, std::min<size_t>(200, end - (begin == std::string::npos ? 0 : begin)));
}

std::string shardText(const ShardReport &shard)
{
    std::string text = "  shard " + std::to_string(shard.shard) + ": " + std::string(shardStateName(shard.state)) + ", " + std::to_string(shard.done) + " of " + std::to_string(shard.units) + " scenes";
    if (shard.status)
        text += ", exit status " + std::to_string(*shard.status);
    for (const std::string *part : {&shard.node, &shard.elapsed, &shard.reason})
        if (!part->empty())
            text += ", " + *part;
    if (shard.state == ShardState::Failed || shard.state == ShardState::Lost)
        if (const std::string line = lastLine(shard.log); !line.empty())
            text += "\n    " + line + "\n    " + shard.log;
    return text;
}

void say(const Followed &followed, const fs::path &dataset, const Console &console)
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
    if (followed.queueProblem)
        console.problem(*followed.queueProblem);
    std::set<std::string> nodes;
    for (const ShardReport &shard : followed.shards)
        if (shard.state == ShardState::Lost && shard.reason.find("JobLaunchFailure") != std::string::npos)
            nodes.insert(shard.node);
    for (const std::string &node : nodes)
        console.problem({"cluster.not_started", Severity::Error, {}, {}, 0, {node, dataset.string()}});
}

QJsonObject json(const Followed &followed)
{
    QJsonArray shards;
    for (const ShardReport &shard : followed.shards) {
        QJsonObject one{{u"shard"_s, shard.shard}, {u"state"_s, toQString(shardStateName(shard.state))}, {u"scenes"_s, shard.units}, {u"done"_s, shard.done}, {u"node"_s, toQString(shard.node)},
                        {u"elapsed"_s, toQString(shard.elapsed)}, {u"reason"_s, toQString(shard.reason)}, {u"log"_s, toQString(shard.log)}};
        one.insert(u"exit_status"_s, shard.status ? QJsonValue(*shard.status) : QJsonValue(QJsonValue::Null));
        shards.append(one);
    }
    QJsonArray ids;
    for (const SubmittedArray &array : followed.job.arrays)
        ids.append(toQString(array.id));
    return {{u"job"_s, toQString(followed.job.name)}, {u"scenes"_s, followed.job.units}, {u"arrays"_s, ids}, {u"merge"_s, toQString(followed.job.finish)}, {u"shards"_s, shards}};
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
    return lockedSpec(arguments, std::move(loaded), file);
}

/// What is left once the command of a task stands: shards, token, scripts, the queue.
Result<Followed> submitJob(const fs::path &dataset, ClusterJob job, const SlurmLimits &limits)
{
    if (job.shards >= limits.mostJobs) // and the merge
        return makeError(Errc::InvalidValue, "cluster.too_many", {std::to_string(job.shards), std::to_string(limits.mostJobs)});
    job.program = environmentHash();
    if (!job.profile.tagmill)
        job.profile.tagmill = programHere();
    job.token = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    for (const char *part : {"exit", "logs", "scripts"})
        TAGMILL_CHECK(ensureWritableFolder(clusterFolder(dataset) / part));
    TAGMILL_CHECK(writeFileAtomically(clusterFolder(dataset) / "token", job.token));
    std::vector<int> shards(static_cast<size_t>(job.shards));
    std::iota(shards.begin(), shards.end(), 0);
    TAGMILL_CHECK(submit(dataset, job, arraysOf(shards, limits.mostIndices), false));
    return Followed{std::move(job), {}, {}};
}

Result<> checkIdle(const fs::path &dataset)
{
    if (const auto earlier = follow(dataset))
        if (const int alive = earlier->count(ShardState::Waiting) + earlier->count(ShardState::Running); alive > 0)
            return makeError(Errc::InvalidValue, "cluster.runs_already", {std::to_string(alive)});
    return {};
}

int saySubmitted(const Result<Followed> &submitted, const fs::path &dataset, const Console &console)
{
    if (!submitted)
        return console.fail(submitted.error());
    const ClusterJob &job = submitted->job;
    console.line(job.name + ": " + (job.isSequence ? std::string() : std::to_string(job.units) + " scenes in ") + std::to_string(job.shards) + " shards given to Slurm, in "
                 + std::to_string(job.arrays.size()) + (job.arrays.size() == 1 ? " array" : " arrays") + "; they are put together when all have ended (job " + job.finish + ")");
    console.line("Follow it: tagmill job status " + shellWord(dataset.string()));
    console.document(json(*submitted));
    return statusOk;
}

} // namespace

int submitSequenceToSlurm(const Arguments &arguments, const Console &console, std::vector<std::string> words)
{
    constexpr int usualShards = 16;
    const Application application;
    std::error_code ec;
    const fs::path folder = fs::absolute(*arguments.value("output"), ec).lexically_normal();
    const auto work = [&]() -> Result<Followed> {
        for (const char *flag : {"dry-run", "save-blend", "shard-index"})
            if (arguments.has(flag))
                return makeError(Errc::InvalidValue, "cli.contradiction", {"--executor slurm", "--" + std::string(flag)});
        for (const std::string &blend : arguments.operands())
            if (!fs::is_regular_file(blend, ec))
                return makeError(Errc::NotFound, "sequence.no_file", {blend});
        ClusterJob job;
        TAGMILL_TRY(job.profile, askedProfile(arguments, console));
        TAGMILL_TRY(const SlurmLimits limits, slurmLimits());
        TAGMILL_CHECK(checkIdle(folder));
        job.name = "sequence-" + hex(sha256(folder.string())).substr(0, 8);
        job.isSequence = true;
        job.shards = job.units = static_cast<int>(arguments.integer("total-shards").value_or(usualShards));
        words.insert(words.end(), {"-o", folder.string()});
        if (!arguments.has("workers"))
            words.insert(words.end(), {"--workers", std::to_string(job.profile.workers)});
        job.command = words;
        // Put together from what is there: nothing is rendered twice.
        job.finishCommand = std::move(words);
        std::erase(job.finishCommand, "--no-skips");
        if (std::find(job.finishCommand.begin(), job.finishCommand.end(), "--allow-skips") == job.finishCommand.end())
            job.finishCommand.push_back("--allow-skips");
        return submitJob(folder, std::move(job), limits);
    };
    return saySubmitted(work(), folder, console);
}

int submitToSlurm(const Arguments &arguments, const Console &console)
{
    const Application application;
    std::error_code ec;
    const fs::path dataset = fs::absolute(*arguments.value("output"), ec).lexically_normal(), folder = clusterFolder(dataset), file = folder / "job_spec.json";
    const auto work = [&]() -> Result<Followed> {
        TAGMILL_CHECK(checkFlags(arguments));
        ClusterJob job;
        TAGMILL_TRY(job.profile, askedProfile(arguments, console));
        TAGMILL_TRY(const SlurmLimits limits, slurmLimits());
        TAGMILL_CHECK(checkIdle(dataset));
        TAGMILL_TRY(const JobSpec spec, frozenJob(arguments, console, file));
        TAGMILL_CHECK(openDataset(dataset, {spec.scene_config, spec.global_seed, "tagmill generate --executor slurm"}));
        TAGMILL_CHECK(ensureWritableFolder(folder));
        TAGMILL_CHECK(writeFileAtomically(file, jobSpecToJson(spec, folder)));
        job.name = spec.job_id;
        job.units = spec.scene_config.dataset.num_scenes;
        const auto size = job.profile.shard_size;
        const int shards = size ? (job.units + *size - 1) / *size : shardsFor(job.units, {.unit = secondsPerFrame * spec.scene_config.camera.samples_per_scene, .mostShards = std::min(10000, limits.mostJobs / 2)});
        job.shards = std::clamp(static_cast<int>(arguments.integer("total-shards").value_or(shards)), 1, job.units);
        job.command = taskCommand(arguments, job.profile, file, dataset, spec.scene_config);
        job.finishCommand = {"merge", dataset.string()};
        return submitJob(dataset, std::move(job), limits);
    };
    return saySubmitted(work(), dataset, console);
}

int runJobStatus(const Arguments &arguments)
{
    const Console console(arguments);
    const Application application;
    const fs::path dataset = folderOf(arguments);
    const auto followed = follow(dataset);
    if (!followed)
        return followed.error().problem.id == "cluster.no_job" && readDatasetJob(dataset) ? sayLocal(dataset, console) : console.fail(followed.error());
    say(*followed, dataset, console);
    console.document(json(*followed));
    return followed->count(ShardState::Failed) + followed->count(ShardState::Lost) == 0 ? statusOk : statusInput;
}

int runJobCancel(const Arguments &arguments)
{
    const Console console(arguments);
    const Application application;
    const auto job = readClusterJob(folderOf(arguments));
    if (!job)
        return console.fail(job.error());
    std::vector<std::string> ids{job->finish};
    for (const SubmittedArray &array : job->arrays)
        ids.push_back(array.id);
    if (const auto cancelled = cancelSlurmJobs(ids); !cancelled)
        return console.fail(cancelled.error());
    console.line(job->name + ": cancelled; what is rendered stays, and tagmill job resubmit continues");
    console.document({{u"job"_s, toQString(job->name)}, {u"cancelled"_s, static_cast<int>(ids.size())}});
    return statusOk;
}

int runJobResubmit(const Arguments &arguments)
{
    const Console console(arguments);
    const Application application;
    const fs::path dataset = folderOf(arguments);
    const auto work = [&]() -> Result<Followed> {
        TAGMILL_TRY(Followed followed, follow(dataset));
        if (followed.queueProblem)
            return Error{Errc::Process, *followed.queueProblem};
        std::vector<int> shards;
        for (const ShardReport &shard : followed.shards)
            if (shard.state == ShardState::Failed || shard.state == ShardState::Lost)
                shards.push_back(shard.shard);
        if (shards.empty())
            return followed;
        TAGMILL_TRY(const SlurmLimits limits, slurmLimits());
        const size_t before = followed.job.arrays.size();
        TAGMILL_CHECK(submit(dataset, followed.job, arraysOf(shards, limits.mostIndices), true));
        console.line(followed.job.name + ": " + std::to_string(shards.size()) + " shards given to Slurm again, in " + std::to_string(followed.job.arrays.size() - before) + " arrays; finished scenes are kept");
        return followed;
    };
    const auto again = work();
    if (!again)
        return console.fail(again.error());
    if (again->count(ShardState::Failed) + again->count(ShardState::Lost) == 0)
        console.line("Nothing is missing that does not run already");
    console.document(json(*again));
    return statusOk;
}

} // namespace tagmill
