// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/shard_states.h"

#include "core/compile/compiler.h"
#include "core/dataset/scene_result.h"
#include "core/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <iterator>

namespace tagmill {

namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

std::optional<ExitRecord> readExit(const fs::path &file)
{
    constexpr std::uintmax_t mostBytes = 65536;
    const auto text = readFile(file, mostBytes);
    const Json json = text ? Json::parse(*text, nullptr, false) : Json();
    if (!json.is_object())
        return {};
    ExitRecord record;
    try {
        record.status = json.at("status").get<int>();
        record.isDiskFull = json.value("disk_full", false);
        record.node = json.at("node").get<std::string>();
        record.job = json.at("job").get<std::string>();
        record.started = json.at("started").get<std::string>();
        record.ended = json.at("ended").get<std::string>();
    } catch (const Json::exception &) {
        return {};
    }
    return record;
}

std::optional<std::time_t> timeOf(const std::string &text)
{
    std::tm time{};
    const char *end = ::strptime(text.c_str(), "%Y-%m-%dT%H:%M:%SZ", &time);
    return end && *end == '\0' ? std::optional(::timegm(&time)) : std::nullopt;
}

/// Both of one node's clock.
std::string elapsedText(const ExitRecord &record)
{
    const auto from = timeOf(record.started), to = timeOf(record.ended);
    if (!from || !to || *to < *from)
        return {};
    const auto seconds = static_cast<long>(*to - *from);
    char text[32];
    std::snprintf(text, sizeof text, "%ld:%02ld:%02ld", seconds / 3600, seconds / 60 % 60, seconds % 60);
    return text;
}

/// Where a shard was submitted last.
std::string taskOf(const ClusterJob &job, int shard)
{
    for (auto array = job.arrays.rbegin(); array != job.arrays.rend(); ++array)
        if (std::binary_search(array->shards.begin(), array->shards.end(), shard))
            return array->id + "_" + std::to_string(shard - array->offset);
    return {};
}

using Clock = std::chrono::steady_clock;

std::map<int, ExitRecord> readExits(const fs::path &folder, const ClusterJob &job, ShardMemory &memory)
{
    std::map<int, ExitRecord> records;
    std::error_code ec;
    for (fs::directory_iterator at(folder, ec), end; !ec && at != end; at.increment(ec)) {
        int shard = 0;
        const std::string name = at->path().filename().string();
        if (std::sscanf(name.c_str(), "shard-%d.json", &shard) != 1 || at->path().extension() != ".json")
            continue;
        const auto known = memory.ended.find(shard);
        if (known != memory.ended.end() && known->second.job == taskOf(job, shard))
            records.insert(*known);
        else if (auto record = readExit(at->path()))
            records.emplace(shard, *std::move(record));
    }
    memory.ended.clear();
    std::copy_if(records.begin(), records.end(), std::inserter(memory.ended, memory.ended.end()), [](const auto &record) { return record.second.status == 0; });
    return records;
}

/// Of the thousand whose results lie in one folder.
void lookForScenes(const fs::path &folder, int units, ShardMemory &memory)
{
    std::set<int> found;
    std::error_code ec;
    for (fs::directory_iterator at(folder, ec), end; !ec && at != end; at.increment(ec)) {
        int scene = 0;
        const std::string name = at->path().filename().string();
        if (std::sscanf(name.c_str(), "scene_%d.json", &scene) == 1 && name.ends_with(".json") && !at->is_symlink(ec) && at->is_regular_file(ec))
            found.insert(scene);
    }
    if (found.empty())
        return;
    const int first = *found.begin(), last = *found.rbegin();
    const auto isBorder = [](int before, int after) { return sceneResultPath({}, before).parent_path() != sceneResultPath({}, after).parent_path(); };
    const bool isWhole = static_cast<size_t>(last - first) + 1 == found.size() && (first == 0 || isBorder(first - 1, first)) && (last + 1 >= units || isBorder(last, last + 1));
    memory.scenes.merge(found);
    if (isWhole)
        memory.wholeFolders.insert(folder.filename().string());
}

void lookForScenes(const fs::path &dataset, const ClusterJob &job, ShardMemory &memory)
{
    std::error_code ec;
    for (fs::directory_iterator at(sceneResultPath(dataset, 0).parent_path().parent_path(), ec), end; !ec && at != end; at.increment(ec))
        if (at->is_directory(ec) && !memory.wholeFolders.contains(at->path().filename().string()))
            lookForScenes(at->path(), job.units, memory);
}

/// What is over lacks a file, which may be on its way.
bool isOnItsWay(const std::string &task, const ShardLook &look)
{
    if (!look.memory)
        return false;
    const auto since = look.memory->lacking.try_emplace(task, Clock::now()).first->second;
    return Clock::now() - since < look.memory->lateness;
}

/// Its task wrote that all is well, and that a short while ago.
bool hasJustEnded(const ExitRecord &record)
{
    const auto ended = timeOf(record.ended);
    return ended && std::abs(std::difftime(std::time(nullptr), *ended)) < static_cast<double>(ShardMemory().lateness.count());
}

/// Slurm killed no task that ended by itself: that one has left a record.
bool hasEndedByItself(const QueuedTask &task)
{
    return task.state == "COMPLETED" || (task.state == "FAILED" && task.reason.find("JobLaunchFailure") == std::string::npos);
}

void askQueue(ShardReport &report, const QueuedTasks &queue, const std::string &task, const ShardLook &look)
{
    const auto queued = queue.find(task);
    if (queued == queue.end()) {
        report.state = look.isRecent || !look.isQueueKnown ? ShardState::Waiting : isOnItsWay(task, look) ? ShardState::Running : ShardState::Lost;
        return;
    }
    const QueuedTask &known = queued->second;
    report.node = known.node;
    report.elapsed = known.elapsed;
    report.reason = known.reason == "None" ? "" : known.reason;
    if (!isOver(known.state)) {
        if (look.memory)
            look.memory->lacking.erase(task);
        report.state = known.state == "PENDING" || known.state == "REQUEUED" || known.state == "CONFIGURING" ? ShardState::Waiting : ShardState::Running;
        return;
    }
    report.reason = known.state + (report.reason.empty() || report.reason == known.state ? "" : ", " + report.reason);
    const bool isAwaited = hasEndedByItself(known) && (look.memory ? isOnItsWay(task, look) : known.state == "COMPLETED" && !known.isPast);
    report.state = isAwaited ? ShardState::Running : ShardState::Lost;
}

void tellEnd(ShardReport &report, const ExitRecord &record)
{
    report.status = record.status;
    report.isDiskFull = record.isDiskFull;
    report.node = record.node;
    report.elapsed = elapsedText(record);
}

/// Both by the clock of the folder.
bool isNewer(const fs::path &file, const fs::path &than)
{
    std::error_code none, missing;
    const auto time = fs::last_write_time(file, none), other = fs::last_write_time(than, missing);
    return !none && !missing && time > other;
}

/// By a `tagmill merge` of somebody, after what the cluster knows.
bool isMergedSince(const fs::path &dataset, const fs::path &file)
{
    return isNewer(dataset / "rich_truth.json", file) && isNewer(dataset / "audit_report.json", dataset / "rich_truth.json");
}

} // namespace

bool isOver(std::string_view state)
{
    return state != "PENDING" && state != "RUNNING" && state != "SUSPENDED" && state != "COMPLETING" && state != "CONFIGURING" && state != "REQUEUED" && state != "STAGE_OUT";
}

std::string_view shardStateName(ShardState state)
{
    switch (state) {
    case ShardState::Waiting: return "waiting";
    case ShardState::Running: return "running";
    case ShardState::Done: return "done";
    case ShardState::Failed: return "failed";
    case ShardState::Lost: break;
    }
    return "lost";
}

QueuedTasks parseQueue(std::string_view text)
{
    QueuedTasks tasks;
    while (!text.empty()) {
        const size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        std::vector<std::string> columns;
        for (size_t bar = 0; columns.size() < 6; line.remove_prefix(std::min(line.size(), bar + 1))) {
            bar = columns.size() == 5 ? line.size() : std::min(line.find('|'), line.size());
            columns.emplace_back(line.substr(0, bar));
        }
        if (columns[0].empty() || columns[1].empty())
            continue;
        const size_t blank = columns[2].find(' '); // "CANCELLED by 1000"
        tasks[columns[0] + "_" + columns[1]] = {columns[2].substr(0, blank), columns[3], columns[4], columns[5]};
    }
    return tasks;
}

Result<std::vector<ShardReport>> shardReports(const fs::path &dataset, const ClusterJob &job, const QueuedTasks &queue, const ShardLook &look)
{
    const fs::path folder = clusterFolder(dataset);
    ShardMemory none;
    ShardMemory &memory = look.memory ? *look.memory : none;
    const std::map<int, ExitRecord> exits = readExits(folder / "exit", job, memory);
    if (!job.isSequence)
        lookForScenes(dataset, job, memory);
    std::vector<ShardReport> reports;
    for (int shard = 0; shard < job.shards; ++shard) {
        ShardReport report;
        report.shard = shard;
        if (job.isSequence) {
            report.units = 1;
        } else {
            const std::vector<int> own = shardSceneIds(job.units, shard, job.shards);
            report.units = static_cast<int>(own.size());
            report.done = static_cast<int>(std::count_if(own.begin(), own.end(), [&](int id) { return memory.scenes.contains(id); }));
        }
        const std::string task = taskOf(job, shard);
        report.log = (folder / "logs" / (task + ".log")).string();
        const auto record = exits.find(shard);
        if (record != exits.end() && record->second.job == task) {
            tellEnd(report, record->second);
            if (job.isSequence && report.status == 0)
                report.done = 1;
            const bool isGood = report.status == 0;
            const bool isAwaited = isGood && !report.isComplete() && (look.memory ? isOnItsWay(task, look) : hasJustEnded(record->second));
            report.state = isGood && report.isComplete() ? ShardState::Done : isAwaited ? ShardState::Running : ShardState::Failed;
        } else {
            askQueue(report, queue, task, look);
            const auto queued = queue.find(task);
            const bool hasEnded = queued == queue.end() ? !look.isRecent : isOver(queued->second.state);
            if (hasEnded && report.isComplete())
                report.state = ShardState::Done; // its record is late; all it was to make is there
        }
        if (report.state == ShardState::Waiting || report.state == ShardState::Done)
            memory.lacking.erase(task);
        reports.push_back(std::move(report));
    }
    return reports;
}

ShardReport mergeReport(const fs::path &dataset, const ClusterJob &job, const QueuedTasks &queue, const ShardLook &look)
{
    const fs::path folder = clusterFolder(dataset), file = folder / "exit" / "merge.json";
    ShardReport report;
    report.shard = job.shards;
    report.isMerge = true;
    report.log = (folder / "logs" / ("merge-" + job.finish + ".log")).string();
    const auto record = readExit(file);
    const bool hasEnded = record && record->job == job.finish;
    if (hasEnded) {
        tellEnd(report, *record);
        report.state = report.status == 0 ? ShardState::Done : ShardState::Failed;
    } else {
        askQueue(report, queue, job.finish + "_N/A", look);
    }
    if ((report.state == ShardState::Failed || report.state == ShardState::Lost) && !job.isSequence && isMergedSince(dataset, hasEnded ? file : folder / "job.json"))
        report.state = ShardState::Done;
    return report;
}

} // namespace tagmill
