// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/prune.h"

#include "core/audit/json_depth.h"
#include "core/dataset/annotations.h"
#include "core/dataset/picture_file.h"
#include "core/dataset/canonical_files.h"
#include "core/dataset/dataset_sources.h"
#include "core/dataset/json_items.h"
#include "core/files.h"
#include "core/random/generator.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <unistd.h>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint64_t shuffleSeed = 42;
constexpr std::string_view stage = "copying";

bool stays(const std::vector<DetectionRecord> &records, const PruneFilter &filter)
{
    const auto passes = [&](const DetectionRecord &record) { return filter.passes(record); };
    return filter.needsAll ? std::all_of(records.begin(), records.end(), passes) : std::any_of(records.begin(), records.end(), passes);
}

/// What the beginning of rich_truth.json says of all records.
struct TruthHead
{
    bool isOurs = false, isAtStart = false;
};

TruthHead truthHead(const fs::path &dir)
{
    std::string begin(1u << 16, '\0');
    const auto file = sourceOfFile(dir / "rich_truth.json");
    if (!file)
        return {true, false}; // a table alone: written in our form
    begin.resize((*file)(begin.data(), begin.size()));
    begin.resize(std::min(begin.find("\"records\""), begin.size()));
    TruthHead head;
    head.isOurs = begin.find("\"pixel_origin\"") != std::string::npos;
    head.isAtStart = begin.find("\"truth_time\": \"start\"") != std::string::npos;
    return head;
}

/// A folder that is there as a whole under its own name, or not at all.
class FolderInMaking
{
public:
    static Result<FolderInMaking> create(const fs::path &target)
    {
        const fs::path part = target.parent_path() / (target.filename().string() + ".part-" + std::to_string(::getpid()));
        std::error_code ec;
        fs::create_directories(part / "images", ec);
        if (ec)
            return makeError(Errc::Io, "folder.unwritable", {part.string(), ec.message()});
        return FolderInMaking(target, part);
    }
    FolderInMaking(FolderInMaking &&other) noexcept
        : m_target(std::move(other.m_target))
        , m_part(std::exchange(other.m_part, {}))
    {
    }
    ~FolderInMaking()
    {
        std::error_code ec;
        if (!m_part.empty())
            fs::remove_all(m_part, ec);
    }
    const fs::path &path() const { return m_part; }
    Result<> commit()
    {
        std::error_code ec;
        fs::rename(m_part, m_target, ec); // also over an empty folder
        if (ec)
            return makeError(Errc::Io, "folder.unwritable", {m_target.string(), ec.message()});
        m_part.clear();
        return {};
    }

private:
    FolderInMaking(fs::path target, fs::path part)
        : m_target(std::move(target))
        , m_part(std::move(part))
    {
    }
    fs::path m_target, m_part;
};

Result<fs::path> checkedTarget(const fs::path &dataset, const fs::path &out)
{
    std::error_code ec;
    const fs::path target = fs::weakly_canonical(fs::absolute(out), ec);
    if (!leadsOutside(target, dataset))
        return makeError(Errc::InvalidValue, "prune.inside", {target.string()});
    if (fs::exists(target, ec) && !(fs::is_directory(target, ec) && fs::is_empty(target, ec)))
        return makeError(Errc::InvalidValue, "prune.not_empty", {target.string()});
    return target.filename().empty() ? target.parent_path() : target;
}

class Pruner
{
public:
    Pruner(const Dataset &dataset, const PrunePlan &plan, const PruneFilter &filter, fs::path part)
        : m_dataset(dataset)
        , m_plan(plan)
        , m_filter(filter)
        , m_part(std::move(part))
    {
    }

    Result<> run(const Progress &progress)
    {
        TAGMILL_CHECK(copyImages(progress));
        const TruthHead head = truthHead(m_dataset.dir);
        const RecordStyle style = head.isOurs ? RecordStyle::Ours : RecordStyle::Peer;
        std::vector<AnnotatedImage> images;
        for (const size_t index : m_plan.frames) {
            const DatasetFrame &frame = m_dataset.frames[index];
            AnnotatedImage image{"images/" + frame.image.filename().string(), frame.resolution, m_dataset.recordsOf(frame), {}, head.isAtStart};
            if (!head.isOurs)
                for (DetectionRecord &record : image.records)
                    record = peerShaped(record);
            m_records += image.records.size();
            images.push_back(std::move(image));
        }
        TAGMILL_CHECK(write("ground_truth.csv", groundTruthCsv(images, style)));
        TAGMILL_CHECK(write("coco_labels.json", head.isOurs ? cocoText(images) : cocoPeerText(images)));
        TAGMILL_CHECK(write("rich_truth.json", richTruthText(images, style)));
        TAGMILL_CHECK(writeProvenance());
        TAGMILL_CHECK(writeManifest());
        TAGMILL_CHECK(keepAnnotations());
        return writeFileAtomically(m_part / "checksums.json", checksums());
    }

private:
    Result<> write(const std::string &name, const std::string &text)
    {
        m_sums[name] = hex(sha256(text));
        return writeFileAtomically(m_part / name, text);
    }

    Result<> copyImages(const Progress &progress)
    {
        for (size_t i = 0; i < m_plan.frames.size(); ++i) {
            if (!reportProgress(progress, static_cast<double>(i) / static_cast<double>(m_plan.frames.size()), stage))
                return makeError(Errc::Cancelled, "cancelled");
            const fs::path &image = m_dataset.frames[m_plan.frames[i]].image;
            TAGMILL_TRY(const std::string bytes, readFile(image));
            TAGMILL_CHECK(write("images/" + image.filename().string(), bytes));
        }
        return {};
    }

    /// Scenes and frames that stay, in ours; images, in render-tag's.
    Result<> writeProvenance()
    {
        const Result<std::string> text = readPlainFile(m_dataset.dir / "provenance.json");
        Json json = text && isShallowJson(*text) ? Json::parse(*text, nullptr, false) : Json();
        if (!json.is_object())
            return {};
        std::set<std::string> images, scenes;
        for (const size_t index : m_plan.frames) {
            images.insert(m_dataset.frames[index].image_id);
            scenes.insert(std::to_string(m_dataset.frames[index].sceneId));
        }
        const bool isOurs = json.contains("scenes") && json.contains("frames") && json["scenes"].is_object() && json["frames"].is_object();
        if (isOurs) {
            keepKeys(json["scenes"], scenes);
            keepKeys(json["frames"], images);
        } else {
            keepKeys(json, images);
        }
        return write("provenance.json", json.dump(2, ' ', true, Json::error_handler_t::replace));
    }

    static void keepKeys(Json &object, const std::set<std::string> &keys)
    {
        Json kept = Json::object();
        for (auto &[key, value] : object.items())
            if (keys.contains(key))
                kept[key] = std::move(value);
        object = std::move(kept);
    }

    /// That of the original, which says of itself what it is now.
    Result<> writeManifest()
    {
        const Result<std::string> text = readPlainFile(m_dataset.dir / "manifest.json");
        Json json = text && isShallowJson(*text) ? Json::parse(*text, nullptr, false) : Json();
        if (!json.is_object())
            return {};
        Json &metadata = json["metadata"];
        if (!metadata.is_object())
            metadata = Json::object();
        if (!metadata["tagmill"].is_object())
            metadata["tagmill"] = Json::object();
        Json &ours = metadata["tagmill"];
        std::set<int> scenes;
        for (const size_t index : m_plan.frames)
            scenes.insert(m_dataset.frames[index].sceneId);
        ours["scenes"] = scenes.size();
        ours["frames"] = m_plan.frames.size();
        ours["records"] = m_records;
        ours["pruned"] = pruned();
        return write("manifest.json", json.dump(2, ' ', true, Json::error_handler_t::replace));
    }

    /// What people said of the frames that stay, their quarantine above all.
    Result<> keepAnnotations() const
    {
        TAGMILL_TRY(Annotations annotations, readAnnotations(m_dataset.dir));
        std::set<std::string> images;
        for (const size_t index : m_plan.frames)
            images.insert(m_dataset.frames[index].image_id);
        std::erase_if(annotations.frames, [&](const auto &frame) { return !images.contains(frame.first); });
        return annotations == Annotations() ? Result<>() : writeAnnotations(m_part, annotations);
    }

    Json pruned() const
    {
        Json json = {{"from_frames", m_dataset.frames.size()}, {"passed", m_plan.passed}, {"mode", m_filter.needsAll ? "all" : "any"}};
        for (const auto &[name, bound] : {std::pair("min_distance", m_filter.minDistance), {"max_distance", m_filter.maxDistance}, {"max_angle", m_filter.maxAngle}, {"max_occlusion", m_filter.maxOcclusion}})
            if (bound)
                json[name] = *bound;
        if (m_filter.limit) {
            json["limit"] = *m_filter.limit;
            json["shuffle"] = {{"generator", "PCG64"}, {"seed", shuffleSeed}, {"order", "sorted image ids"}};
        }
        return json;
    }

    /// Named by what it holds: no job made it.
    std::string checksums() const
    {
        std::string all;
        for (const auto &[name, hash] : m_sums)
            all += name + " " + hash + "\n";
        Json json = {{"job_id", hex(sha256(all))}, {"files", Json::object()}};
        for (const auto &[name, hash] : m_sums)
            json["files"][name] = hash;
        return json.dump(2, ' ', true, Json::error_handler_t::replace);
    }

    const Dataset &m_dataset;
    const PrunePlan &m_plan;
    const PruneFilter &m_filter;
    const fs::path m_part;
    std::map<std::string, std::string> m_sums;
    size_t m_records = 0;
};

} // namespace

bool PruneFilter::passes(const DetectionRecord &record) const
{
    // Written so that a value that is not a number passes no bound.
    return (!minDistance || record.distance >= *minDistance) && (!maxDistance || record.distance <= *maxDistance) && (!maxAngle || record.angle_of_incidence <= *maxAngle)
           && (!maxOcclusion || record.occlusion_ratio <= *maxOcclusion);
}

PrunePlan planPrune(const Dataset &dataset, const PruneFilter &filter)
{
    PrunePlan plan;
    for (size_t i = 0; i < dataset.frames.size(); ++i) {
        const DatasetFrame &frame = dataset.frames[i];
        if (!stays(dataset.recordsOf(frame), filter))
            continue;
        ++plan.passed;
        if (frame.imageExists && pictureOutline(dataset.dir, frame.image).state == PictureState::Whole)
            plan.frames.push_back(i);
        else
            ++plan.withoutPicture;
    }
    if (filter.limit && plan.frames.size() > static_cast<size_t>(*filter.limit)) {
        std::sort(plan.frames.begin(), plan.frames.end(), [&](size_t a, size_t b) { return dataset.frames[a].image_id < dataset.frames[b].image_id; });
        Generator(shuffleSeed).shuffle(plan.frames);
        plan.frames.resize(static_cast<size_t>(*filter.limit));
    }
    std::sort(plan.frames.begin(), plan.frames.end());
    return plan;
}

Result<> pruneDataset(const Dataset &dataset, const PrunePlan &plan, const PruneFilter &filter, const fs::path &out, const Progress &progress)
{
    TAGMILL_TRY(const fs::path target, checkedTarget(dataset.dir, out));
    if (plan.frames.empty())
        return makeError(Errc::InvalidValue, "prune.nothing", {dataset.dir.string()});
    TAGMILL_TRY(FolderInMaking folder, FolderInMaking::create(target));
    TAGMILL_CHECK(Pruner(dataset, plan, filter, folder.path()).run(progress));
    return folder.commit();
}

} // namespace tagmill
