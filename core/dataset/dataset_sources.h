// SPDX-License-Identifier: GPL-3.0-or-later
// What a dataset's records are read from: result files (ours, also while being written), else rich_truth.json, else
// coco_labels.json, else ground_truth.csv, under their old names and as shards too. Links that lead out of the
// folder are listed and never followed.
#pragma once

#include "core/executor.h"
#include "core/problem.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

enum class SourceKind { Nothing, Results, RichTruth, Coco, Csv };

struct DatasetSources
{
    SourceKind kind = SourceKind::Nothing;
    std::vector<std::filesystem::path> files; ///< absolute, in the order they are read
    bool isStarted = false;                   ///< a dataset of ours, maybe without results yet
};

/// `dir` is absolute.
DatasetSources findSources(const std::filesystem::path &dir, Report &report);

/// Names in images/, sorted; nothing when that is a link that leads out of the folder. Such links in it are left out.
std::optional<std::vector<std::string>> presentImages(const std::filesystem::path &dir, Report &report);

/// How files are known again: by size and time, or, where only the time differs, by what is in them.
struct SourceStamp
{
    std::int64_t files = 0, bytes = 0;
    std::uint64_t times = 0;
    bool operator==(const SourceStamp &) const = default;
};
SourceStamp stampOf(const DatasetSources &sources, const std::filesystem::path &dir);
/// Over the bytes of all files. Not cryptographic.
std::uint64_t contentHash(const DatasetSources &sources, Executor &executor);
/// The same of files that were read already: of each its bytes, and of all theirs.
std::uint64_t contentHash(std::string_view bytes);
std::uint64_t contentHash(const std::vector<std::uint64_t> &files);
/// The same of one piece of bytes, started from `seed`.
std::uint64_t quickHash(const char *bytes, size_t count, std::uint64_t seed = 0);

/// Whether a link at `path` (or on the way to it) leads out of `dir`.
bool leadsOutside(const std::filesystem::path &path, const std::filesystem::path &dir);

} // namespace tagmill
