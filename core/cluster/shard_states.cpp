// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/shard_states.h"

#include "core/compile/compiler.h"
#include "core/dataset/scene_result.h"
#include "core/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <ctime>
#include <set>

namespace tagmill {

namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

struct ExitRecord
{
    int status = 0;
    bool isDiskFull = false;
    std::string node, job, started, ended;
};

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

std::map<int, ExitRecord> readExits(const fs::path &folder)
{
    std::map<int, ExitRecord> records;
    std::error_code ec;
    for (fs::directory_iterator at(folder, ec), end; !ec && at != end; at.increment(ec)) {
        int shard = 0;
        const std::string name = at->path().filename().string();
        if (std::sscanf(name.c_str(), "shard-%d.json", &shard) != 1 || at->path().extension() != ".json")
            continue;
        if (auto record = readExit(at->path()))
            records.emplace(shard, *std::move(record));
    }
    return records;
}

std::set<int> scenesWithResults(const fs::path &dataset)
{
    std::set<int> scenes;
    for (const fs::path &file : sceneResultFiles(dataset)) {
        int scene = 0;
        if (std::sscanf(file.filename().c_str(), "scene_%d.json", &scene) == 1)
            scenes.insert(scene);
    }
    return scenes;
}

/// Where a shard was submitted last.
std::string taskOf(const ClusterJob &job, int shard)
{
    for (auto array = job.arrays.rbegin(); array != job.arrays.rend(); ++array)
        if (std::binary_search(array->shards.begin(), array->shards.end(), shard))
            return array->id + "_" + std::to_string(shard - array->offset);
    return {};
}

void askQueue(ShardReport &report, const QueuedTasks &queue, const std::string &task, bool isRecent)
{
    const auto queued = queue.find(task);
    if (queued == queue.end()) {
        report.state = isRecent ? ShardState::Waiting : ShardState::Lost;
        return;
    }
    const QueuedTask &known = queued->second;
    report.node = known.node;
    report.elapsed = known.elapsed;
    report.reason = known.reason == "None" ? "" : known.reason;
    if (!isOver(known.state)) {
        report.state = known.state == "PENDING" || known.state == "REQUEUED" || known.state == "CONFIGURING" ? ShardState::Waiting : ShardState::Running;
    } else {
        report.state = ShardState::Lost;
        report.reason = known.state + (report.reason.empty() || report.reason == known.state ? "" : ", " + report.reason);
    }
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

Result<std::vector<ShardReport>> shardReports(const fs::path &dataset, const ClusterJob &job, const QueuedTasks &queue, bool isRecent)
{
    const fs::path folder = clusterFolder(dataset);
    const std::map<int, ExitRecord> exits = readExits(folder / "exit");
    const std::set<int> scenes = job.isSequence ? std::set<int>() : scenesWithResults(dataset);
    std::vector<ShardReport> reports;
    for (int shard = 0; shard < job.shards; ++shard) {
        ShardReport report;
        report.shard = shard;
        if (job.isSequence) {
            report.units = 1;
        } else {
            const std::vector<int> own = shardSceneIds(job.units, shard, job.shards);
            report.units = static_cast<int>(own.size());
            report.done = static_cast<int>(std::count_if(own.begin(), own.end(), [&](int id) { return scenes.contains(id); }));
        }
        const std::string task = taskOf(job, shard);
        report.log = (folder / "logs" / (task + ".log")).string();
        const auto record = exits.find(shard);
        if (record != exits.end() && record->second.job == task) {
            report.status = record->second.status;
            if (job.isSequence && record->second.status == 0)
                report.done = 1;
            report.isDiskFull = record->second.isDiskFull;
            report.node = record->second.node;
            report.elapsed = elapsedText(record->second);
            report.state = record->second.status == 0 && report.isComplete() ? ShardState::Done : ShardState::Failed;
        } else {
            askQueue(report, queue, task, isRecent);
            if (report.state == ShardState::Lost && report.isComplete())
                report.state = ShardState::Done; // its record is late; all it was to make is there
        }
        reports.push_back(std::move(report));
    }
    return reports;
}

} // namespace tagmill
