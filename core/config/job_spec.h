// SPDX-License-Identifier: GPL-3.0-or-later
// JobSpec: a job frozen in a file (SCHEMA 5): the whole resolved config, its seed, which scenes, and hashes of all that
// decides the result. It is data: nothing in it is run, and assets outside its folder need consent (DESIGN 32).
#pragma once

#include "core/config/gen_config.h"
#include "core/problem.h"
#include "core/result.h"

#include <filesystem>
#include <span>
#include <utility>

namespace tagmill {

struct JobPaths
{
    std::string output_dir, logs_dir, assets_dir;
};

/// Kept for render-tag; nothing here reads them.
struct JobInfrastructure
{
    int max_workers = 1;
    double timeout_seconds = 3600;
    std::optional<double> worker_memory_limit_gb;
    std::optional<int> max_memory_mb;
};

struct JobSpec
{
    std::string version = "0.2";
    std::string job_id;
    std::string created_at; ///< UTC, ISO 8601
    JobPaths paths;
    JobInfrastructure infrastructure;
    std::int64_t global_seed = 0;
    GenConfig scene_config;
    std::string env_hash, blender_version; ///< what it was locked with: "tagmill-0.1", "3.4.1" (of several: with commas) or "unknown"
    std::vector<std::string> blenders{};      ///< their versions with their builds, of all that were named; empty: not known
    std::string assets_hash = "unknown";
    std::optional<std::string> config_hash;
    int shard_index = 0;
    std::vector<std::string> applied_presets;
    std::optional<int> shard_size; ///< scenes a shard; unset: all of them

    /// First scene and the one after the last: scenes shard_index·size … of the config; empty past the end.
    std::pair<int, int> sceneRange() const;
};

/// sha256 hex of the canonical JSON (sorted keys, compact) of the config without machine paths: no output_dir, assets
/// by their file names. The one definition.
std::string configHash(const GenConfig &config);
/// The config as configHash() sees it.
GenConfig withoutMachinePaths(GenConfig config);
/// One sha256 hex over background_hdri, texture_dir and tag.texture_path, in this order: null is `none`; a file is its
/// bytes; a folder is, for each file in it by text order of the POSIX relative path, that path and the bytes; what is
/// not there is `missing:` and its name. Links are followed only inside the folder; others count by their own path.
/// Errors: Io for what is there but cannot be read, or is neither file nor folder.
Result<std::string> assetsHash(const GenConfig &config);
/// "job-" and 8 hex digits of everything that decides the result.
std::string jobId(const JobSpec &spec);
/// What env_hash is here.
std::string environmentHash();

/// What blender_version is of a job that refuses none.
inline constexpr std::string_view unknownBlender = "unknown";
/// What an entry of `blenders` is.
std::string blenderName(const std::string &version, const std::string &build);
/// The Blenders of a job as far as it knows them.
struct LockedBlenders
{
    std::string versions{};            ///< one, or several with commas; empty or "unknown": any
    std::vector<std::string> names{};  ///< as blenderName() says; any build of a version that none is of
};
/// Of entries of either kind: a version alone, or as blenderName() says.
LockedBlenders lockedBlenders(const std::vector<std::string> &entries);
/// Warning job.other_blender when this is none of them: another version, or another build, which may draw other pixels.
std::optional<Problem> otherBlender(const LockedBlenders &locked, const std::string &version, const std::string &build);

/// Fills the hashes and job_id of a spec whose other members are set.
Result<> sealJobSpec(JobSpec &spec);
/// JSON, indent 2, keys in declaration order. Assets below the folder are written relative to it.
std::string jobSpecToJson(const JobSpec &spec, const std::filesystem::path &folder);

/// Reads strictly (presets are not expanded again), checks types, ranges, job_id, config_hash and the seed against the
/// config. Relative assets are made absolute from the file's folder. Another env_hash is a warning.
/// Errors: Io, NotFound, Parse, InvalidValue, with path and line.
Result<JobSpec> readJobSpec(const std::filesystem::path &file, Report &report);
/// The same of a text kept elsewhere, as if it stood in `file`.
Result<JobSpec> parseJobSpec(const std::string &text, const std::filesystem::path &file, Report &report);

/// Assets that lie neither in one of the folders nor below one, links resolved; entries of a texture folder included.
std::vector<std::string> assetsOutside(const GenConfig &config, std::span<const std::filesystem::path> folders);
/// Consent first, then content: assets outside the spec's folder and `allowed` are refused before any is opened, and what
/// they hold must be what was locked. Errors: InvalidValue, Io.
Result<> checkJobAssets(const JobSpec &spec, const std::filesystem::path &file, std::span<const std::filesystem::path> allowed);

} // namespace tagmill
