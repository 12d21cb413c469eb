// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/job_spec.h"

#include "core/config/asset_paths.h"
#include "core/config/document.h"
#include "core/config/model_file.h"
#include "core/config/model_store.h"
#include "core/config/value_writer.h"
#include "core/files.h"

#include <algorithm>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

template<class Change>
void changeAssets(GenConfig &config, Change change)
{
    for (auto *asset : assetPaths(config))
        if (*asset && !(*asset)->empty())
            **asset = change(fs::path(**asset).lexically_normal());
}

/// Only what the file itself can show to be wrong; assets come later, after consent.
Result<> checkJobSpec(const JobSpec &spec)
{
    if (spec.version != "0.1" && spec.version != "0.2")
        return makeError(Errc::InvalidValue, "job.version", {spec.version}, "version");
    const std::int64_t inConfig = spec.scene_config.dataset.seeds.global_seed;
    if (inConfig != spec.global_seed)
        return makeError(Errc::InvalidValue, "job.seed", {std::to_string(spec.global_seed), std::to_string(inConfig)}, "global_seed");
    if (const std::string hash = configHash(spec.scene_config); spec.config_hash && *spec.config_hash != hash)
        return makeError(Errc::InvalidValue, "job.config_changed", {hash.substr(0, 12), spec.config_hash->substr(0, 12)}, "config_hash");
    if (const std::string id = jobId(spec); id != spec.job_id)
        return makeError(Errc::InvalidValue, "job.id", {spec.job_id, id}, "job_id");
    const auto [first, last] = spec.sceneRange();
    if (first >= last)
        return makeError(Errc::InvalidValue, "job.no_scenes", {std::to_string(spec.shard_index), std::to_string(spec.scene_config.dataset.num_scenes)}, "shard_index");
    return {};
}

} // namespace

std::pair<int, int> JobSpec::sceneRange() const
{
    const std::int64_t scenes = scene_config.dataset.num_scenes;
    const std::int64_t size = shard_size.value_or(scene_config.dataset.num_scenes);
    const std::int64_t first = std::min(shard_index * size, scenes);
    return {static_cast<int>(first), static_cast<int>(std::min(first + size, scenes))};
}

GenConfig withoutMachinePaths(GenConfig config)
{
    config.dataset.output_dir.clear();
    changeAssets(config, [](const fs::path &path) { return (path.has_filename() ? path : path.parent_path()).filename().string(); });
    return config;
}

std::string configHash(const GenConfig &config)
{
    return hex(sha256(canonicalConfigJson(withoutMachinePaths(config))));
}

std::string environmentHash()
{
    return "tagmill-" TAGMILL_VERSION;
}

std::string jobId(const JobSpec &spec)
{
    ValueMap parts = {{"config", configToValue(withoutMachinePaths(spec.scene_config))}, {"env", Value(spec.env_hash)}, {"seed", Value(spec.global_seed)},
                      {"shard", Value(spec.shard_index)}, {"assets", Value(spec.assets_hash)}};
    if (spec.shard_size)
        parts.emplace_back("shard_size", Value(*spec.shard_size));
    return "job-" + hex(sha256(jsonText(parts, {.sortKeys = true, .asciiOnly = true}))).substr(0, 8);
}

std::string blenderName(const std::string &version, const std::string &build)
{
    return version + " build " + build;
}

LockedBlenders lockedBlenders(const std::vector<std::string> &entries)
{
    LockedBlenders locked;
    for (const std::string &entry : entries) {
        const size_t build = entry.find(" build ");
        locked.versions += (locked.versions.empty() ? "" : ", ") + entry.substr(0, build);
        if (build != std::string::npos)
            locked.names.push_back(entry);
    }
    return locked;
}

std::optional<Problem> otherBlender(const LockedBlenders &locked, const std::string &version, const std::string &build)
{
    if (locked.versions.empty() || locked.versions == unknownBlender)
        return {};
    const auto differs = [](const std::string &expected, const std::string &found) { return Problem{"job.other_blender", Severity::Warning, "blender_version", {}, 0, {expected, found}}; };
    if ((", " + locked.versions + ", ").find(", " + version + ", ") == std::string::npos)
        return differs(locked.versions, version);
    const std::string name = blenderName(version, build), anyBuild = blenderName(version, {});
    const bool isBuildKnown = std::any_of(locked.names.begin(), locked.names.end(), [&](const std::string &known) { return known.starts_with(anyBuild); });
    if (!isBuildKnown || build.empty() || std::find(locked.names.begin(), locked.names.end(), name) != locked.names.end())
        return {};
    std::string names;
    for (const std::string &known : locked.names)
        names += (names.empty() ? "" : ", ") + known;
    return differs(names, name);
}

Result<> sealJobSpec(JobSpec &spec)
{
    spec.global_seed = spec.scene_config.dataset.seeds.global_seed;
    spec.applied_presets = spec.scene_config.presets;
    spec.env_hash = environmentHash();
    TAGMILL_TRY(spec.assets_hash, assetsHash(spec.scene_config));
    spec.config_hash = configHash(spec.scene_config);
    spec.job_id = jobId(spec);
    return {};
}

std::string jobSpecToJson(const JobSpec &spec, const fs::path &folder)
{
    JobSpec written = spec;
    changeAssets(written.scene_config, [&folder](const fs::path &path) {
        const fs::path relative = path.lexically_relative(folder);
        const bool isBelow = !relative.empty() && *relative.begin() != "..";
        return (isBelow ? relative : path).generic_string();
    });
    Value value = toValue(written);
    if (spec.blenders.empty()) // as render-tag writes it
        std::erase_if(*value.as<ValueMap>(), [](const auto &member) { return member.first == "blenders"; });
    return jsonText(value, {.indent = 2}) + '\n';
}

Result<JobSpec> readJobSpec(const fs::path &file, Report &report)
{
    TAGMILL_TRY(const std::string text, readFile(file, maxTextBytes));
    return parseJobSpec(text, file, report);
}

Result<JobSpec> parseJobSpec(const std::string &text, const fs::path &file, Report &report)
{
    TAGMILL_TRY(const ModelFile model, parseModelFile(text, file, "job spec", report));
    Report unknown;
    reportUnknownKeys(model.value, "JobSpec", unknown);
    for (Problem &problem : unknown.problems)
        report.problems.push_back(model.located(std::move(problem)));
    JobSpec spec;
    if (const auto stored = storeValue(spec, model.value, Constraint{}); !stored)
        return model.located(stored.error());
    std::error_code ec;
    const fs::path folder = fs::absolute(file, ec).parent_path();
    changeAssets(spec.scene_config, [&folder](const fs::path &path) { return (folder / path).lexically_normal().string(); });
    if (const auto checked = checkJobSpec(spec); !checked)
        return model.located(checked.error());
    if (spec.env_hash != environmentHash())
        report.problems.push_back(model.located(Problem{"job.other_program", Severity::Warning, "env_hash", {}, 0, {spec.env_hash, environmentHash()}}));
    return spec;
}

} // namespace tagmill
