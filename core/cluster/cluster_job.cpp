// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/cluster_job.h"

#include "core/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

template<class T>
void put(Json &json, const char *key, const std::optional<T> &value)
{
    if (value)
        json[key] = *value;
}

template<class T>
void take(const Json &json, const char *key, std::optional<T> &value)
{
    if (json.contains(key))
        value = json.at(key).get<T>();
}

Json profileJson(const ClusterProfile &profile)
{
    Json json = Json::object();
    put(json, "partition", profile.partition);
    put(json, "account", profile.account);
    put(json, "qos", profile.qos);
    put(json, "time", profile.time);
    put(json, "memory", profile.memory);
    put(json, "gres", profile.gres);
    json["cpus"] = profile.cpus;
    json["workers"] = profile.workers;
    json["modules"] = profile.modules;
    json["container"] = profile.container;
    put(json, "tagmill", profile.tagmill);
    put(json, "device", profile.device);
    json["extra"] = profile.extra;
    put(json, "shard_size", profile.shard_size);
    put(json, "at_once", profile.at_once);
    return json;
}

ClusterProfile profileOf(const Json &json)
{
    ClusterProfile profile;
    take(json, "partition", profile.partition);
    take(json, "account", profile.account);
    take(json, "qos", profile.qos);
    take(json, "time", profile.time);
    take(json, "memory", profile.memory);
    take(json, "gres", profile.gres);
    profile.cpus = json.at("cpus").get<int>();
    profile.workers = json.at("workers").get<int>();
    profile.modules = json.at("modules").get<std::vector<std::string>>();
    profile.container = json.at("container").get<std::vector<std::string>>();
    take(json, "tagmill", profile.tagmill);
    take(json, "device", profile.device);
    profile.extra = json.at("extra").get<std::vector<std::string>>();
    take(json, "shard_size", profile.shard_size);
    take(json, "at_once", profile.at_once);
    return profile;
}

} // namespace

fs::path clusterFolder(const fs::path &dataset)
{
    return dataset / ".tagmill" / "cluster";
}

Result<ClusterJob> readClusterJob(const fs::path &dataset)
{
    constexpr std::uintmax_t mostBytes = 64 << 20;
    const fs::path file = clusterFolder(dataset) / "job.json";
    const auto text = readFile(file, mostBytes);
    if (!text)
        return text.error().code == Errc::NotFound ? makeError(Errc::NotFound, "cluster.no_job", {dataset.string()}) : text.error();
    try {
        const Json json = Json::parse(*text);
        ClusterJob job;
        job.name = json.at("name").get<std::string>();
        job.program = json.at("program").get<std::string>();
        job.submitted = json.at("submitted").get<std::string>();
        job.token = json.at("token").get<std::string>();
        job.isSequence = json.at("is_sequence").get<bool>();
        job.finishCommand = json.at("finish_command").get<std::vector<std::string>>();
        job.units = json.at("units").get<int>();
        job.shards = json.at("shards").get<int>();
        job.profile = profileOf(json.at("profile"));
        job.command = json.at("command").get<std::vector<std::string>>();
        job.finish = json.at("finish").get<std::string>();
        for (const Json &array : json.at("arrays"))
            job.arrays.push_back({array.at("id").get<std::string>(), array.at("offset").get<int>(), array.at("shards").get<std::vector<int>>()});
        constexpr int mostShards = 1'000'000; // that one reads
        const auto isOne = [&job](const SubmittedArray &array) {
            return std::is_sorted(array.shards.begin(), array.shards.end()) && (array.shards.empty() || (array.shards.front() >= array.offset && array.offset >= 0 && array.shards.back() < job.shards));
        };
        if (job.shards < 1 || job.units < 1 || job.shards > mostShards || !std::all_of(job.arrays.begin(), job.arrays.end(), isOne))
            return makeError(Errc::Parse, "cluster.bad_job", {"shards"}, file.string());
        return job;
    } catch (const Json::exception &error) {
        return makeError(Errc::Parse, "cluster.bad_job", {error.what()}, file.string());
    }
}

Result<> writeClusterJob(const fs::path &dataset, const ClusterJob &job)
{
    Json arrays = Json::array();
    for (const SubmittedArray &array : job.arrays)
        arrays.push_back({{"id", array.id}, {"offset", array.offset}, {"shards", array.shards}});
    const Json json{{"name", job.name}, {"program", job.program}, {"submitted", job.submitted}, {"token", job.token}, {"is_sequence", job.isSequence}, {"units", job.units}, {"shards", job.shards},
                    {"profile", profileJson(job.profile)}, {"command", job.command}, {"finish_command", job.finishCommand}, {"arrays", std::move(arrays)}, {"finish", job.finish}};
    return writeFileAtomically(clusterFolder(dataset) / "job.json", json.dump(1) + "\n");
}

int shardsFor(int units, const ShardCost &cost)
{
    constexpr double share = 0.05;
    return shardsOfSize(units, std::max({1, static_cast<int>(std::ceil(cost.start / (share * std::max(1e-3, cost.unit)))), (units + cost.mostShards - 1) / cost.mostShards}));
}

int shardsOfSize(int units, int size)
{
    const auto largest = [units](int shards) { return units / shards + units % shards; };
    const int few = std::max(1, units / size), many = std::max(1, (units + size - 1) / size);
    return largest(many) < largest(few) ? many : few;
}

std::vector<SubmittedArray> arraysOf(const std::vector<int> &shards, int mostIndices)
{
    std::vector<SubmittedArray> arrays;
    for (const int shard : shards) {
        const int offset = shard / mostIndices * mostIndices;
        if (arrays.empty() || arrays.back().offset != offset)
            arrays.push_back({{}, offset, {}});
        arrays.back().shards.push_back(shard);
    }
    return arrays;
}

size_t shareAtOnce(std::vector<SubmittedArray> &arrays, int atOnce)
{
    const size_t tasks = static_cast<size_t>(std::max(1, atOnce)), beside = std::min(arrays.size(), tasks);
    for (size_t i = 0; i < arrays.size(); ++i)
        arrays[i].atOnce = static_cast<int>(tasks / beside + (i % beside < tasks % beside ? 1 : 0));
    return beside;
}

} // namespace tagmill
