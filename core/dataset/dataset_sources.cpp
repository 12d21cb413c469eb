// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/dataset_sources.h"

#include "core/dataset/json_items.h"
#include "core/dataset/scene_result.h"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

struct SourceName
{
    SourceKind kind;
    std::string_view name;   ///< alone …
    std::string_view shards; ///< … or all that begin so
};

/// The best first. tags.csv and annotations.json are old names.
constexpr auto sourceNames = std::to_array<SourceName>({
    {SourceKind::RichTruth, "rich_truth.json", {}},
    {SourceKind::RichTruth, {}, "rich_truth_shard_"},
    {SourceKind::Coco, "coco_labels.json", {}},
    {SourceKind::Coco, "annotations.json", {}},
    {SourceKind::Coco, {}, "coco_shard_"},
    {SourceKind::Csv, "ground_truth.csv", {}},
    {SourceKind::Csv, "tags.csv", {}},
    {SourceKind::Csv, {}, "tags_shard_"},
});

constexpr size_t blockBytes = 1u << 20; ///< of a file, read and hashed at once

std::vector<std::string> namesIn(const fs::path &dir)
{
    std::vector<std::string> names;
    std::error_code ec;
    for (fs::directory_iterator it(dir, ec), end; !ec && it != end; it.increment(ec))
        names.push_back(it->path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

void reportOutside(const fs::path &link, Report &report)
{
    report.add(Severity::Warning, "dataset.link_outside", link.filename().string(), {link.string()}, link.parent_path().string());
}

std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    a = (a ^ b) * 0x9E3779B97F4A7C15ULL;
    return a ^ (a >> 29);
}

} // namespace

bool leadsOutside(const fs::path &path, const fs::path &dir)
{
    std::error_code ec;
    const fs::path real = fs::weakly_canonical(path, ec), home = fs::canonical(dir, ec);
    if (ec || home.empty())
        return true;
    return std::mismatch(home.begin(), home.end(), real.begin(), real.end()).first != home.end();
}

DatasetSources findSources(const fs::path &dir, Report &report)
{
    DatasetSources sources;
    std::error_code ec;
    if (fs::is_symlink(dir / ".tagmill", ec) || fs::is_symlink(dir / ".tagmill" / "results", ec)) {
        reportOutside(dir / ".tagmill", report);
    } else {
        sources.isStarted = fs::exists(dir / ".tagmill" / "job.json", ec);
        sources.files = sceneResultFiles(dir);
    }
    if (!sources.files.empty()) {
        sources.kind = SourceKind::Results;
        return sources;
    }
    const std::vector<std::string> names = namesIn(dir);
    for (const SourceName &source : sourceNames) {
        for (const std::string &name : names) {
            const bool isIt = source.name.empty() ? name.starts_with(source.shards) && name.ends_with(source.kind == SourceKind::Csv ? ".csv" : ".json") : name == source.name;
            if (!isIt)
                continue;
            if (leadsOutside(dir / name, dir))
                reportOutside(dir / name, report);
            else
                sources.files.push_back(dir / name);
        }
        if (sources.files.empty())
            continue;
        sources.kind = source.kind;
        return sources;
    }
    return sources;
}

std::optional<std::vector<std::string>> presentImages(const fs::path &dir, Report &report)
{
    std::vector<std::string> names;
    std::error_code ec;
    const fs::path images = dir / "images";
    if (fs::is_symlink(images, ec) && leadsOutside(images, dir)) {
        reportOutside(images, report);
        return std::nullopt;
    }
    constexpr int mostListed = 1000;
    int outside = 0;
    // Not by directory_iterator, which makes a path of every name: three times as long.
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir(images.c_str()), &::closedir);
    while (const dirent *entry = folder ? ::readdir(folder.get()) : nullptr) {
        const std::string_view name = entry->d_name;
        if (name == "." || name == "..")
            continue;
        const bool isPlain = entry->d_type == DT_REG || !fs::is_symlink(images / name, ec);
        if (isPlain || !leadsOutside(images / name, dir))
            names.emplace_back(name);
        else if (++outside <= mostListed)
            reportOutside(images / name, report);
    }
    std::sort(names.begin(), names.end());
    return names;
}

SourceStamp stampOf(const DatasetSources &sources, const fs::path &dir)
{
    SourceStamp stamp;
    const size_t prefix = dir.native().size();
    for (const fs::path &file : sources.files) {
        struct stat status{};
        if (::stat(file.c_str(), &status) != 0)
            continue;
        ++stamp.files;
        stamp.bytes += status.st_size;
        const std::string &name = file.native();
        stamp.times = quickHash(name.data() + std::min(prefix, name.size()), name.size() - std::min(prefix, name.size()), stamp.times);
        stamp.times = mixed(mixed(stamp.times, static_cast<std::uint64_t>(status.st_size)), static_cast<std::uint64_t>(status.st_mtim.tv_sec));
        stamp.times = mixed(stamp.times, static_cast<std::uint64_t>(status.st_mtim.tv_nsec));
    }
    return stamp;
}

std::uint64_t quickHash(const char *bytes, size_t count, std::uint64_t seed)
{
    std::uint64_t hash = mixed(seed, count);
    for (; count >= 8; bytes += 8, count -= 8) {
        std::uint64_t word;
        std::memcpy(&word, bytes, 8);
        hash = mixed(hash, word);
    }
    std::uint64_t rest = 0;
    if (count > 0)
        std::memcpy(&rest, bytes, count);
    return mixed(hash, rest);
}

std::uint64_t contentHash(std::string_view bytes)
{
    std::uint64_t hash = 0;
    for (size_t at = 0; at < bytes.size(); at += blockBytes)
        hash = quickHash(bytes.data() + at, std::min(blockBytes, bytes.size() - at), hash);
    return hash;
}

std::uint64_t contentHash(const std::vector<std::uint64_t> &files)
{
    return quickHash(reinterpret_cast<const char *>(files.data()), files.size() * sizeof(std::uint64_t));
}

std::uint64_t contentHash(const DatasetSources &sources, Executor &executor)
{
    constexpr size_t filesAtOnce = 256;
    std::vector<std::uint64_t> hashes(sources.files.size());
    executor.parallelFor((sources.files.size() + filesAtOnce - 1) / filesAtOnce, [&](size_t chunk) {
        std::string block(blockBytes, '\0');
        for (size_t i = chunk * filesAtOnce; i < std::min(hashes.size(), (chunk + 1) * filesAtOnce); ++i) {
            const auto source = sourceOfFile(sources.files[i]);
            if (!source)
                continue;
            while (const size_t count = (*source)(block.data(), block.size()))
                hashes[i] = quickHash(block.data(), count, hashes[i]);
        }
    });
    return contentHash(hashes);
}

} // namespace tagmill
