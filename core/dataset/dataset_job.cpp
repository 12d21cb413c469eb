// SPDX-License-Identifier: GPL-3.0-or-later
// What a dataset folder was made from: DIR/.tagmill/job.json, written once, before the first image.
#include "core/dataset/dataset_job.h"

#include "core/config/job_spec.h"
#include "core/dataset/json_writer.h"
#include "core/dataset/record_json.h"
#include "core/files.h"

#include <nlohmann/json.hpp>

#include <array>
#include <chrono>
#include <ctime>

namespace tagmill {

namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

fs::path jobFile(const fs::path &dataset)
{
    return dataset / ".tagmill" / "job.json";
}

std::string_view scopeName(EvaluationScope scope)
{
    switch (scope) {
    case EvaluationScope::CornerAccuracy:
        return "corner_accuracy";
    case EvaluationScope::PoseEstimation:
        return "pose_estimation";
    case EvaluationScope::Calibration:
        return "calibration";
    case EvaluationScope::Detection:
        break;
    }
    return "detection";
}

std::string jobJson(const JobDescription &job, const std::string &created)
{
    const SubjectConfig &subject = job.config.scenario.subject;
    const bool isBoard = subject.type == SubjectType::Board;
    const std::vector<std::string> &families = subject.tags.tag_families.empty() ? job.config.tagmill.families : subject.tags.tag_families;
    JsonWriter json;
    json.beginObject();
    json.field("format", 1).field("job", jobHash(job.config, job.seed)).field("seed", job.seed);
    json.field("command", job.command).field("created", created).field("tagmill_version", TAGMILL_VERSION);
    json.field("compat", job.config.isCompat()).field("scenes", job.config.dataset.num_scenes);
    json.key("evaluation_scopes").beginArray();
    for (const EvaluationScope scope : job.config.dataset.evaluation_scopes)
        json.value(scopeName(scope));
    json.endArray();
    json.field("tag_family", isBoard ? subject.board.dictionary : families.empty() ? std::string() : families.front());
    json.field("tag_size_m", (isBoard ? subject.board.marker_size_mm : subject.tags.size_mm) / 1000);
    json.endObject();
    return json.take() + "\n";
}

/// The whole job, whatever part of it this run renders; its assets are hashed as they are now.
Result<> writeJobSpec(const fs::path &dataset, const JobDescription &job, const std::string &created)
{
    std::error_code ec;
    JobSpec spec;
    spec.created_at = created;
    spec.paths.output_dir = fs::absolute(dataset, ec).lexically_normal().string();
    spec.paths.logs_dir = spec.paths.output_dir;
    spec.paths.assets_dir = fs::absolute("assets", ec).string();
    spec.scene_config = job.config;
    spec.scene_config.dataset.seeds.global_seed = job.seed;
    spec.blender_version = "unknown";
    TAGMILL_CHECK(sealJobSpec(spec));
    const fs::path file = jobSpecFile(dataset);
    return writeFileAtomically(file, jobSpecToJson(spec, file.parent_path()));
}

/// Whether the folder holds a dataset that no job of ours made.
bool holdsForeignDataset(const fs::path &dataset)
{
    std::error_code ec;
    for (const char *name : {"rich_truth.json", "coco_labels.json", "ground_truth.csv"})
        if (fs::exists(dataset / name, ec))
            return true;
    return false;
}

Result<> makeFolders(const fs::path &dataset)
{
    TAGMILL_CHECK(ensureWritableFolder(dataset));
    TAGMILL_CHECK(ensureWritableFolder(dataset / "images"));
    return ensureWritableFolder(dataset / ".tagmill");
}

} // namespace

fs::path jobSpecFile(const fs::path &dataset)
{
    return dataset / ".tagmill" / "job_spec.json";
}

std::string utcTimestamp()
{
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm utc{};
    ::gmtime_r(&now, &utc);
    std::array<char, 32> buffer{};
    return {buffer.data(), std::strftime(buffer.data(), buffer.size(), "%Y-%m-%dT%H:%M:%S+00:00", &utc)};
}

std::string jobHash(const GenConfig &config, std::int64_t seed)
{
    return hex(sha256(configHash(config) + "\nseed:" + std::to_string(seed)));
}

Result<DatasetJob> readDatasetJob(const fs::path &dataset)
{
    std::error_code ec;
    if (!fs::exists(jobFile(dataset), ec))
        return makeError(Errc::NotFound, "dataset.not_found", {dataset.string()});
    TAGMILL_TRY(const std::string text, readPlainFile(jobFile(dataset)));
    try {
        const Json json = Json::parse(text);
        DatasetJob job;
        job.hash = json.at("job").get<std::string>();
        job.seed = json.at("seed").get<std::int64_t>();
        job.command = json.at("command").get<std::string>();
        job.created = json.at("created").get<std::string>();
        job.tagmill_version = json.at("tagmill_version").get<std::string>();
        job.isCompat = json.at("compat").get<bool>();
        job.scenes = json.at("scenes").get<int>();
        job.evaluation_scopes = json.at("evaluation_scopes").get<std::vector<std::string>>();
        job.tag_family = json.at("tag_family").get<std::string>();
        job.tag_size_m = json.at("tag_size_m").get<double>();
        return job;
    } catch (const Json::exception &e) {
        return makeError(Errc::Parse, "dataset.job.broken", {jobFile(dataset).string(), e.what()});
    }
}

Result<std::string> datasetJob(const fs::path &dataset)
{
    std::error_code ec;
    if (fs::exists(jobFile(dataset), ec)) {
        TAGMILL_TRY(const DatasetJob job, readDatasetJob(dataset));
        return job.hash;
    }
    if (holdsForeignDataset(dataset))
        return makeError(Errc::InvalidValue, "dataset.foreign", {dataset.string()});
    return std::string();
}

Result<> openDataset(const fs::path &dataset, const JobDescription &job)
{
    std::error_code ec;
    if (fs::exists(dataset / ".tagmill" / "sequence.json", ec))
        return makeError(Errc::InvalidValue, "dataset.is_sequence", {dataset.string()});
    const bool hasResults = !sceneResultFiles(dataset).empty();
    const Result<std::string> present = datasetJob(dataset);
    if (!present && (hasResults || present.error().code != Errc::Parse))
        return present.error(); // a broken job file beside nothing is written anew
    const std::string mine = jobHash(job.config, job.seed);
    const bool isMine = present && *present == mine;
    if (!isMine && hasResults)
        return makeError(Errc::InvalidValue, "dataset.other_job", {dataset.string(), present->substr(0, 12), mine.substr(0, 12)});
    TAGMILL_CHECK(makeFolders(dataset));
    Report report;
    if (isMine && readJobSpec(jobSpecFile(dataset), report))
        return {};
    const std::string created = utcTimestamp();
    TAGMILL_CHECK(writeJobSpec(dataset, job, created));
    return isMine ? Result<>() : writeFileAtomically(jobFile(dataset), jobJson(job, created));
}

} // namespace tagmill
