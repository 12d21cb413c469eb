// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/merge_check.h"

#include "core/dataset/checksums.h"
#include "core/dataset/dataset_sources.h"
#include "core/dataset/scene_result.h"
#include "core/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace tagmill {

namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

constexpr std::array recordFiles{"rich_truth.json", "coco_labels.json", "ground_truth.csv"};
constexpr std::uintmax_t mostManifestBytes = 64u << 20;

std::string faultOf(const fs::path &dir, const std::string &name, const Checksums &sums)
{
    const auto listed = sums.files.find(name);
    if (listed == sums.files.end())
        return name + " is not in checksums.json";
    std::error_code ec;
    if (!fs::exists(dir / name, ec))
        return name + " is missing";
    if (leadsOutside(dir / name, dir))
        return name + " is a link out of the folder";
    const auto hash = fileSha256(dir / name);
    if (!hash)
        return name + " cannot be read";
    return *hash == listed->second ? std::string() : name + " was changed";
}

/// How many records were merged, if the manifest says so.
std::optional<std::int64_t> mergedRecords(const fs::path &dir)
{
    const auto text = readPlainFile(dir / "manifest.json", mostManifestBytes);
    const Json json = text ? Json::parse(*text, nullptr, false) : Json();
    const Json::json_pointer place("/metadata/tagmill/records");
    if (!json.is_object() || !json.contains(place) || !json.at(place).is_number_integer())
        return std::nullopt;
    return json.at(place).get<std::int64_t>();
}

std::string countOf(size_t count, std::string_view singular, std::string_view plural)
{
    return std::to_string(count) + ' ' + std::string(count == 1 ? singular : plural);
}

} // namespace

std::vector<std::string> mergeDifferences(const Dataset &dataset, Executor &executor)
{
    std::vector<Problem> outside; // verify says those
    const Result<Checksums> sums = sceneResultFiles(dataset.dir).empty() ? Result<Checksums>(makeError(Errc::NotFound, "dataset.no_results")) : readChecksums(dataset.dir, outside);
    if (!sums)
        return {};
    std::array<std::string, recordFiles.size()> faults;
    executor.parallelFor(faults.size(), [&](size_t i) { faults[i] = faultOf(dataset.dir, recordFiles[i], *sums); });
    std::vector<std::string> differences;
    std::copy_if(faults.begin(), faults.end(), std::back_inserter(differences), [](const std::string &fault) { return !fault.empty(); });

    std::set<std::string> merged;
    for (const auto &[name, hash] : sums->files)
        if (name.starts_with("images/"))
            merged.insert(name);
    size_t unmerged = 0;
    for (const DatasetFrame &frame : dataset.frames)
        unmerged += merged.erase("images/" + (frame.image.empty() ? frame.image_id + ".png" : frame.image.filename().string())) == 0;
    if (unmerged > 0)
        differences.push_back(countOf(unmerged, "image has a result but was", "images have a result but were") + " not merged");
    if (!merged.empty())
        differences.push_back(countOf(merged.size(), "merged image has", "merged images have") + " no result");
    if (const auto records = mergedRecords(dataset.dir); records && unmerged == 0 && merged.empty() && *records != dataset.recordCount)
        differences.push_back("the results hold " + std::to_string(dataset.recordCount) + " records and " + std::to_string(*records) + " were merged");
    return differences;
}

} // namespace tagmill
