// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a job spec.
#include "core/config/document.h"
#include "core/config/load.h"
#include "core/config/model_rows.h"
#include "core/config/model_store.h"

#include <algorithm>

namespace tagmill {

#define TR(text) TAGMILL_TR("Model", text)

namespace {

using Paths = JobPaths;
using Infra = JobInfrastructure;

constexpr auto pathRows = std::to_array<ModelRow<Paths>>({
    element<&Paths::output_dir, Paths>({.key = "output_dir", .kind = Kind::Path, .required = true, .label = TR("Output folder"),
                                        .doc = TR("Where the job was locked. What is rendered goes where the command line says.")}),
    element<&Paths::logs_dir, Paths>({.key = "logs_dir", .kind = Kind::Path, .required = true, .label = TR("Log folder"), .doc = TR("Kept for render-tag.")}),
    element<&Paths::assets_dir, Paths>({.key = "assets_dir", .kind = Kind::Path, .required = true, .label = TR("Asset folder"), .doc = TR("Kept for render-tag.")}),
});
static_assert(describes<Paths, pathRows.size()>);

constexpr auto infraRows = std::to_array<ModelRow<Infra>>({
    element<&Infra::max_workers, Infra>({.key = "max_workers", .hard = above(0), .label = TR("Workers"), .doc = TR("Kept for render-tag; the command line says how many.")}),
    element<&Infra::timeout_seconds, Infra>({.key = "timeout_seconds", .hard = above(0), .label = TR("Time-out in seconds"), .doc = TR("Kept for render-tag.")}),
    element<&Infra::worker_memory_limit_gb, Infra>({.key = "worker_memory_limit_gb", .label = TR("Memory limit in GB"), .doc = TR("Kept for render-tag.")}),
    element<&Infra::max_memory_mb, Infra>({.key = "max_memory_mb", .label = TR("Memory limit in MB"), .doc = TR("Kept for render-tag.")}),
});
static_assert(describes<Infra, infraRows.size()>);

constexpr auto pathDescriptions = descriptions(pathRows);
constexpr auto infraDescriptions = descriptions(infraRows);

} // namespace

Result<> storeValue(JobPaths &target, const Value &value, const Constraint &constraint);
Result<> storeValue(JobInfrastructure &target, const Value &value, const Constraint &constraint);
Result<> storeValue(GenConfig &target, const Value &value, const Constraint &constraint);
Value toValue(const JobPaths &value);
Value toValue(const JobInfrastructure &value);
Value toValue(const GenConfig &value);

namespace {

using Job = JobSpec;

constexpr auto jobRows = std::to_array<ModelRow<Job>>({
    element<&Job::version, Job>({.key = "version", .label = TR("Version"), .doc = TR("Version of the job spec.")}),
    element<&Job::job_id, Job>({.key = "job_id", .required = true, .label = TR("Job id"),
                                .doc = TR("job- and 8 hex digits made from config, assets, environment, seed and shard.")}),
    element<&Job::created_at, Job>({.key = "created_at", .label = TR("Created"), .doc = TR("When it was locked: UTC, ISO 8601.")}),
    element<&Job::paths, Job>({.key = "paths", .required = true, .label = TR("Paths"), .doc = TR("Folders of the machine it was locked on."), .model = "JobPaths"}),
    element<&Job::infrastructure, Job>({.key = "infrastructure", .label = TR("Infrastructure"), .doc = TR("Kept for render-tag."), .model = "JobInfrastructure"}),
    element<&Job::global_seed, Job>({.key = "global_seed", .required = true, .hard = atLeast(0), .label = TR("Seed"),
                                     .doc = TR("The seed; the same as scene_config.dataset.seeds.global_seed.")}),
    element<&Job::scene_config, Job>({.key = "scene_config", .required = true, .label = TR("Config"),
                                      .doc = TR("The whole resolved config. Its presets are already expanded and only named."), .model = "GenConfig"}),
    element<&Job::env_hash, Job>({.key = "env_hash", .required = true, .label = TR("Environment"), .doc = TR("The program it was locked with; another one is a warning.")}),
    element<&Job::blender_version, Job>({.key = "blender_version", .required = true, .label = TR("Blender"),
                                         .doc = TR("The Blender found when it was locked, or unknown; another one is a warning.")}),
    element<&Job::blenders, Job>({.key = "blenders", .label = TR("Blender builds"),
                                  .doc = TR("Version and build of each Blender it was locked with; another one is a warning, and on a cluster an error.")}),
    element<&Job::assets_hash, Job>({.key = "assets_hash", .label = TR("Assets"), .doc = TR("Hash of background, floor textures and tag picture; unknown is not compared.")}),
    element<&Job::config_hash, Job>({.key = "config_hash", .label = TR("Config hash"), .doc = TR("Hash of the config without machine paths; null is not compared.")}),
    element<&Job::shard_index, Job>({.key = "shard_index", .hard = atLeast(0), .label = TR("Shard"), .doc = TR("Which shard of shard_size scenes, from 0.")}),
    element<&Job::applied_presets, Job>({.key = "applied_presets", .label = TR("Presets"), .doc = TR("Presets that went into the config, lowest first.")}),
    element<&Job::shard_size, Job>({.key = "shard_size", .hard = above(0), .label = TR("Scenes a shard"), .doc = TR("Scenes in a shard; null: all of the config.")}),
});
static_assert(describes<Job, jobRows.size()>);

constexpr auto jobDescriptions = descriptions(jobRows);

constexpr ModelDesc models[] = {
    {"JobSpec", TR("Job spec"), TR("A job frozen in a file: tagmill lock writes it, tagmill generate --job runs it."), jobDescriptions, false, [] { return toValue(JobSpec()); }},
    {"JobPaths", TR("Paths of a job"), TR("Folders of the machine a job was locked on."), pathDescriptions, false, [] { return toValue(JobPaths()); }},
    {"JobInfrastructure", TR("Infrastructure of a job"), TR("Limits of render-tag's workers; not used here."), infraDescriptions, false, [] { return toValue(JobInfrastructure()); }},
};

} // namespace

Result<> storeValue(JobPaths &target, const Value &value, const Constraint &constraint)
{
    return storeRows(target, pathRows, value, constraint);
}

Result<> storeValue(JobInfrastructure &target, const Value &value, const Constraint &constraint)
{
    return storeRows(target, infraRows, value, constraint);
}

Result<> storeValue(JobSpec &target, const Value &value, const Constraint &constraint)
{
    return storeRows(target, jobRows, value, constraint);
}

/// A config that is already whole: no preset is expanded, no older key understood.
Result<> storeValue(GenConfig &target, const Value &value, const Constraint &constraint)
{
    if (!value.as<ValueMap>())
        return valueError("config.not_map", constraint, value);
    ExplicitConfig loaded = readExplicitConfig(value);
    const auto error = std::find_if(loaded.problems.begin(), loaded.problems.end(), [](const Problem &p) { return p.severity == Severity::Error; });
    if (error != loaded.problems.end()) {
        error->where = constraint.key + (error->where.empty() ? "" : "." + error->where);
        return Error{Errc::InvalidValue, *error};
    }
    target = std::move(loaded.config);
    return {};
}

Value toValue(const JobPaths &value)
{
    return mapOf(value, pathRows);
}

Value toValue(const JobInfrastructure &value)
{
    return mapOf(value, infraRows);
}

Value toValue(const JobSpec &value)
{
    return mapOf(value, jobRows);
}

Value toValue(const GenConfig &value)
{
    return configToValue(value);
}

std::span<const ModelDesc> jobModels()
{
    return models;
}

} // namespace tagmill
