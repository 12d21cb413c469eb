// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/cluster_submission.h"

#include "blender_link/blender_command.h"
#include "blender_link/submitted_jobs.h"
#include "core/cluster/slurm_script.h"
#include "core/dataset/scene_result.h"
#include "core/files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUuid>

#include <algorithm>
#include <fstream>
#include <numeric>
#include <set>
#include <utility>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

constexpr double secondsPerFrame = 1;  // of a small Cycles picture; the shards are divided by it
constexpr std::uintmax_t leastRoom_bytes = 65536;
constexpr int lateness_s = 30;         // after which Slurm shows a job that was submitted

std::string programHere()
{
    return QCoreApplication::applicationFilePath().toStdString();
}

bool isRecent(const ClusterJob &job)
{
    const QDateTime submitted = QDateTime::fromString(QString::fromStdString(job.submitted), Qt::ISODate);
    return submitted.isValid() && std::abs(submitted.secsTo(QDateTime::currentDateTimeUtc())) < lateness_s;
}

bool says(const std::vector<std::string> &words, const char *flag)
{
    return std::find(words.begin(), words.end(), flag) != words.end();
}

/// The profile's, where the command says none.
void addDevice(std::vector<std::string> &words, const ClusterProfile &profile)
{
    if (profile.device && !says(words, "--device"))
        words.insert(words.end(), {"--device", *profile.device});
}

/// Arrays that hold a shard which waits or runs.
std::vector<std::string> arraysAlive(const FollowedJob &followed)
{
    std::vector<std::string> ids;
    for (const SubmittedArray &array : followed.job.arrays)
        if (std::any_of(array.shards.begin(), array.shards.end(), [&](int shard) {
                const ShardState state = followed.shards[static_cast<size_t>(shard)].state;
                return state == ShardState::Waiting || state == ShardState::Running;
            }))
            ids.push_back(array.id);
    return ids;
}

/// Assets of a config that its owner gave are read by the tasks as well.
std::vector<std::string> taskCommand(const DatasetSubmission &submission, const GenConfig &config)
{
    const fs::path spec = clusterSpecFile(submission.dataset);
    std::vector<std::string> words{"generate", "--job", spec.string(), "-o", submission.dataset.string(), "--resume", "--same-versions", "--workers",
                                   std::to_string(submission.workers.value_or(submission.profile.workers))};
    words.insert(words.end(), submission.taskWords.begin(), submission.taskWords.end());
    addDevice(words, submission.profile);
    std::set<std::string> folders;
    const fs::path own[] = {spec.parent_path()};
    for (const std::string &asset : assetsOutside(config, own))
        folders.insert(fs::path(asset).parent_path().string());
    for (const std::string &folder : folders)
        words.insert(words.end(), {"--allow-assets", folder});
    return words;
}

/// Scripts on disk, then in the queue; what was submitted is taken back when the rest is refused. `before`: arrays that still run.
/// Why this account will not know the job as its own, if it will not.
Result<std::optional<Problem>> submit(const fs::path &dataset, ClusterJob &job, std::vector<SubmittedArray> arrays, bool isAgain, const std::vector<std::string> &before = {})
{
    const fs::path scripts = clusterFolder(dataset) / "scripts";
    std::vector<std::string> ids;
    const auto takeBack = [&](const Error &error) {
        std::ignore = cancelSlurmJobs(ids);
        return error;
    };
    const std::string series = std::to_string(job.arrays.size());
    const bool isLimited = job.profile.at_once && !arrays.empty();
    const size_t beside = isLimited ? shareAtOnce(arrays, *job.profile.at_once) : arrays.size();
    for (size_t i = 0; i < arrays.size(); ++i) {
        if (i >= beside)
            arrays[i].after = {arrays[i - beside].id};
        else if (isLimited)
            arrays[i].after = before;
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
    std::ignore = cancelSlurmJobs({earlierFinish}); // a second one would put together what is there, and count for nothing
    std::optional<Problem> forgotten;
    if (const auto remembered = rememberSubmission(dataset, job); !remembered) {
        std::string all;
        for (const std::string &id : ids)
            all += (all.empty() ? "" : " ") + id;
        forgotten = Problem{"cluster.not_remembered", Severity::Warning, {}, {}, 0, {submissionMemory().string(), all}};
    }
    return forgotten;
}

} // namespace

int FollowedJob::count(ShardState state) const
{
    return static_cast<int>(std::count_if(shards.begin(), shards.end(), [state](const ShardReport &shard) { return shard.state == state; }));
}

std::vector<Problem> FollowedJob::problems(const fs::path &folder) const
{
    std::vector<Problem> problems;
    if (queueProblem)
        problems.push_back(*queueProblem);
    std::set<std::string> nodes; // on which Slurm could not even start a task
    for (const ShardReport &shard : shards)
        if (shard.state == ShardState::Lost && shard.reason.find("JobLaunchFailure") != std::string::npos)
            nodes.insert(shard.node);
    for (const std::string &node : nodes)
        problems.push_back({"cluster.not_started", Severity::Error, {}, {}, 0, {node, folder.string()}});
    if (isDiskFull)
        problems.push_back({"cluster.disk_full", Severity::Error, {}, {}, 0, {folder.string()}});
    return problems;
}

std::optional<Problem> FollowedJob::mergeProblem(const fs::path &folder) const
{
    if (alive() > 0 || missing() > 0 || isFinishQueued() || merge.state == ShardState::Done)
        return {};
    const std::string line = lastLine(merge.log), words = line.empty() ? "it said nothing" : line;
    if (merge.status)
        return Problem{"cluster.merge_failed", Severity::Error, {}, {}, 0, {std::to_string(*merge.status), words, folder.string()}};
    return Problem{"cluster.not_merged", Severity::Error, {}, {}, 0, {folder.string(), words, merge.reason.empty() ? "Slurm does not know it any more" : merge.reason}};
}

Result<FollowedJob> followCluster(const fs::path &folder, const SlurmLimits *known, const Progress &progress, ShardMemory *memory)
{
    FollowedJob followed;
    TAGMILL_TRY(followed.job, readClusterJob(folder));
    auto queue = queuedTasks(followed.job, known, progress);
    if (!queue && queue.error().code == Errc::Cancelled)
        return queue.error();
    if (!queue)
        followed.queueProblem = queue.error().problem;
    const QueuedTasks tasks = queue ? *std::move(queue) : QueuedTasks();
    const ShardLook look{isRecent(followed.job), !followed.queueProblem, memory};
    TAGMILL_TRY(followed.shards, shardReports(folder, followed.job, tasks, look));
    followed.merge = mergeReport(folder, followed.job, tasks, look);
    // A task that found no room at all could not even say so.
    std::error_code ec;
    const bool hasNoRoom = followed.missing() > 0 && fs::space(folder, ec).available < leastRoom_bytes && !ec;
    followed.isDiskFull = hasNoRoom || std::any_of(followed.shards.begin(), followed.shards.end(), [](const ShardReport &shard) { return shard.state == ShardState::Failed && shard.isDiskFull; });
    return followed;
}

Result<SlurmLimits> readyForSubmission(const fs::path &folder)
{
    TAGMILL_TRY(SlurmLimits limits, slurmLimits());
    if (const auto earlier = followCluster(folder, &limits); earlier && (earlier->alive() > 0 || earlier->isFinishQueued()))
        return makeError(Errc::InvalidValue, "cluster.runs_already", {std::to_string(std::max(1, earlier->alive()))});
    return limits;
}

int framesOfClusterUnit(const fs::path &folder, const ClusterJob &job)
{
    if (job.isSequence)
        return 1;
    Report report;
    const auto spec = readJobSpec(clusterSpecFile(folder), report);
    return spec ? spec->scene_config.camera.samples_per_scene : 1;
}

fs::path clusterSpecFile(const fs::path &dataset)
{
    return clusterFolder(dataset) / "job_spec.json";
}

Result<FollowedJob> submitClusterJob(const fs::path &folder, ClusterJob job, const SlurmLimits &limits)
{
    if (job.shards >= limits.mostJobs) // and the merge
        return makeError(Errc::InvalidValue, "cluster.too_many", {std::to_string(job.shards), std::to_string(limits.mostJobs)});
    job.program = environmentHash();
    job.profile.tagmill = job.profile.tagmill ? wordFromAnywhere(*job.profile.tagmill) : programHere();
    for (std::string &word : job.profile.container)
        word = wordFromAnywhere(word);
    job.token = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    std::error_code none;
    fs::remove_all(clusterFolder(folder) / "exit", none); // of an earlier job: a Slurm set up anew counts its ids from 1 again
    for (const char *part : {"exit", "logs", "scripts"})
        TAGMILL_CHECK(ensureWritableFolder(clusterFolder(folder) / part));
    TAGMILL_CHECK(writeFileAtomically(clusterFolder(folder) / "token", job.token));
    std::vector<int> shards(static_cast<size_t>(job.shards));
    std::iota(shards.begin(), shards.end(), 0);
    auto submitted = submit(folder, job, arraysOf(shards, limits.mostIndices), false);
    if (!submitted) {
        std::error_code ec;
        fs::remove(clusterFolder(folder) / "token", ec); // a task that Slurm took without saying so ends at once
        return submitted.error();
    }
    FollowedJob followed;
    followed.memoryProblem = *std::move(submitted);
    followed.job = std::move(job);
    return followed;
}

Result<FollowedJob> submitDataset(const DatasetSubmission &submission, const JobSpec &spec, const SlurmLimits &limits)
{
    const fs::path &dataset = submission.dataset;
    TAGMILL_CHECK(openDataset(dataset, {spec.scene_config, spec.global_seed, "tagmill generate --executor slurm"}));
    if (const size_t there = submission.resume ? 0 : sceneResultFiles(dataset).size(); there > 0)
        return makeError(Errc::InvalidValue, "cluster.results_there", {std::to_string(there), dataset.string()});
    TAGMILL_CHECK(ensureWritableFolder(clusterFolder(dataset)));
    TAGMILL_CHECK(writeFileAtomically(clusterSpecFile(dataset), jobSpecToJson(spec, clusterFolder(dataset))));
    ClusterJob job;
    job.profile = submission.profile;
    job.name = spec.job_id;
    job.units = spec.scene_config.dataset.num_scenes;
    const auto size = job.profile.shard_size;
    const ShardCost cost{.unit = secondsPerFrame * spec.scene_config.camera.samples_per_scene, .mostShards = std::min(10000, limits.mostJobs / 2)};
    job.shards = std::clamp(submission.shards.value_or(size ? shardsOfSize(job.units, *size) : shardsFor(job.units, cost)), 1, job.units);
    job.command = taskCommand(submission, spec.scene_config);
    job.finishCommand = {"merge", dataset.string()};
    return submitClusterJob(dataset, std::move(job), limits);
}

Result<FollowedJob> submitSequence(SequenceSubmission submission, const SlurmLimits &limits)
{
    constexpr int usualShards = 16;
    std::vector<std::string> &words = submission.words;
    ClusterJob job;
    job.name = "sequence-" + hex(sha256(submission.folder.string())).substr(0, 8);
    job.isSequence = true;
    job.shards = job.units = submission.shards.value_or(usualShards);
    addDevice(words, submission.profile);
    if (!says(words, "--workers"))
        words.insert(words.end(), {"--workers", std::to_string(submission.profile.workers)});
    job.profile = std::move(submission.profile);
    const LockedBlenders &blenders = submission.blenders;
    for (const std::string &name : blenders.names.empty() ? std::vector{blenders.versions} : blenders.names)
        if (!name.empty() && name != unknownBlender)
            words.insert(words.end(), {"--locked-blender", name});
    job.command = words;
    words.emplace_back("--skip-render"); // put together from what is there; what is missing is for resubmit
    job.finishCommand = std::move(words);
    return submitClusterJob(submission.folder, std::move(job), limits);
}

Result<Resubmission> resubmitMissing(const fs::path &folder)
{
    Resubmission again;
    TAGMILL_TRY(again.followed, followCluster(folder));
    TAGMILL_CHECK(checkIsOurs(folder, again.followed.job));
    if (again.followed.queueProblem)
        return Error{Errc::Process, *again.followed.queueProblem};
    std::vector<int> shards;
    for (const ShardReport &shard : again.followed.shards)
        if (shard.state == ShardState::Failed || shard.state == ShardState::Lost)
            shards.push_back(shard.shard);
    again.isMergeAlone = shards.empty() && again.followed.mergeProblem(folder);
    if (shards.empty() && !again.isMergeAlone)
        return again;
    TAGMILL_TRY(const SlurmLimits limits, slurmLimits());
    const size_t before = again.followed.job.arrays.size();
    TAGMILL_TRY(again.followed.memoryProblem, submit(folder, again.followed.job, arraysOf(shards, limits.mostIndices), true, arraysAlive(again.followed)));
    again.shards = static_cast<int>(shards.size());
    again.arrays = static_cast<int>(again.followed.job.arrays.size() - before);
    return again;
}

Result<ClusterJob> cancelCluster(const fs::path &folder)
{
    TAGMILL_TRY(ClusterJob job, readClusterJob(folder));
    TAGMILL_CHECK(checkIsOurs(folder, job));
    std::vector<std::string> ids{job.finish};
    for (const SubmittedArray &array : job.arrays)
        ids.push_back(array.id);
    TAGMILL_CHECK(cancelSlurmJobs(ids));
    return job;
}

std::string logEnd(const fs::path &log)
{
    constexpr std::streamoff most = 65536;
    std::ifstream file(log, std::ios::binary | std::ios::ate);
    const std::streamoff size = file ? static_cast<std::streamoff>(file.tellg()) : 0;
    std::string text(static_cast<size_t>(std::clamp<std::streamoff>(size, 0, most)), '\0');
    file.seekg(std::max<std::streamoff>(0, size - most));
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<size_t>(std::max<std::streamsize>(0, file.gcount())));
    return text;
}

std::string lastLine(const fs::path &log)
{
    constexpr size_t most = 200;
    const std::string text = logEnd(log);
    const size_t end = text.find_last_not_of(" \n\r\t");
    if (end == std::string::npos)
        return {};
    const size_t before = text.find_last_of("\n\r", end), begin = before == std::string::npos ? 0 : before + 1;
    return text.substr(begin, std::min(most, end + 1 - begin));
}

Result<std::vector<std::string>> blenderWords(const QStringList &commands)
{
    std::vector<std::string> words;
    for (const QString &text : commands) {
        TAGMILL_TRY(BlenderCommand command, splitCommand(text));
        command.program = QString::fromStdString(wordFromAnywhere(command.program.toStdString()));
        for (QString &argument : command.arguments)
            argument = QString::fromStdString(wordFromAnywhere(argument.toStdString()));
        words.insert(words.end(), {"--blender", command.text().toStdString()});
    }
    return words;
}

std::string wordFromAnywhere(const std::string &word)
{
    std::error_code ec;
    const bool isHere = word.find('/') != std::string::npos && fs::path(word).is_relative() && fs::exists(word, ec);
    return isHere ? fs::absolute(word, ec).lexically_normal().string() : word;
}

} // namespace tagmill
