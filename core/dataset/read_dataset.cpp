// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a dataset never decodes an image: the frames come from result files (ours, also while being
// written), else from rich_truth.json, else from ground_truth.csv.
#include "core/dataset/dataset.h"
#include "core/dataset/dataset_job.h"
#include "core/dataset/dataset_text.h"
#include "core/dataset/record_json.h"
#include "core/files.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <tuple>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

/// Number after `prefix` in "scene_0012_cam_0003", or −1.
int numberAfter(std::string_view name, std::string_view prefix)
{
    const size_t at = name.find(prefix);
    if (at == std::string_view::npos)
        return -1;
    int number = -1;
    const char *begin = name.data() + at + prefix.size(), *end = name.data() + name.size();
    return std::from_chars(begin, end, number).ec == std::errc() && number >= 0 ? number : -1;
}

/// Image files present, by name: one listing instead of a question a frame.
std::set<std::string> presentImages(const fs::path &dir)
{
    std::set<std::string> names;
    std::error_code ec;
    for (fs::directory_iterator it(dir / "images", ec), end; !ec && it != end; it.increment(ec))
        names.insert(it->path().filename().string());
    return names;
}

/// Frames under construction, by image id.
class FrameTable
{
public:
    FrameTable(const fs::path &dir, Dataset &dataset)
        : m_dir(dir)
        , m_present(presentImages(dir))
        , m_dataset(dataset)
    {
    }

    DatasetFrame &frame(const std::string &imageId, const std::string &file = {})
    {
        const auto [it, isNew] = m_index.try_emplace(imageId, m_dataset.frames.size());
        if (isNew) {
            DatasetFrame frame;
            frame.image_id = imageId;
            const std::string name = file.empty() ? imageId + ".png" : file;
            frame.image = m_dir / "images" / name;
            frame.imageExists = m_present.contains(name);
            frame.sceneId = numberAfter(imageId, "scene_");
            frame.cameraIndex = numberAfter(imageId, "_cam_");
            m_dataset.frames.push_back(std::move(frame));
        }
        return m_dataset.frames[it->second];
    }

    void add(DetectionRecord record)
    {
        DatasetFrame &target = frame(record.image_id);
        if (target.resolution.width == 0)
            target.resolution = record.resolution;
        target.records.push_back(std::move(record));
    }

    /// Pictures no record speaks of are frames too.
    void addUnlabelled()
    {
        for (const std::string &name : m_present)
            if (name.ends_with(".png"))
                frame(name.substr(0, name.size() - 4));
    }

private:
    fs::path m_dir;
    std::set<std::string> m_present;
    Dataset &m_dataset;
    std::map<std::string, size_t> m_index;
};

Result<> addResults(const std::vector<fs::path> &files, Dataset &dataset, FrameTable &frames, const Progress &progress)
{
    for (size_t i = 0; i < files.size(); ++i) {
        if (!reportProgress(progress, static_cast<double>(i) / static_cast<double>(files.size()), "reading results"))
            return makeError(Errc::Cancelled, "cancelled");
        Result<std::vector<FrameResult>> read = readFrameResults(files[i]);
        if (!read) {
            dataset.problems.push_back(std::move(read).error().problem);
            continue;
        }
        for (FrameResult &result : *read) {
            DatasetFrame &frame = frames.frame(fs::path(result.image).stem().string(), result.image);
            frame.resolution = result.resolution;
            frame.records = std::move(result.records);
        }
    }
    return {};
}

Result<> addTruthFile(const fs::path &dir, Dataset &dataset, FrameTable &frames)
{
    Report report;
    std::error_code ec;
    const bool isRich = fs::exists(dir / "rich_truth.json", ec);
    Result<std::vector<DetectionRecord>> records = isRich ? readRichTruth(dir / "rich_truth.json", report) : readGroundTruthCsv(dir / "ground_truth.csv", report);
    if (!records)
        return std::move(records).error();
    for (DetectionRecord &record : *records)
        frames.add(std::move(record));
    frames.addUnlabelled();
    dataset.problems.insert(dataset.problems.end(), report.problems.begin(), report.problems.end());
    return {};
}

void finish(Dataset &dataset)
{
    const auto key = [](const DatasetFrame &f) {
        const bool isNumbered = f.sceneId >= 0 && f.cameraIndex >= 0;
        return std::tuple(!isNumbered, isNumbered ? f.sceneId : 0, isNumbered ? f.cameraIndex : 0, std::string_view(f.image_id));
    };
    std::sort(dataset.frames.begin(), dataset.frames.end(), [&](const auto &a, const auto &b) { return key(a) < key(b); });
    for (const DatasetFrame &frame : dataset.frames) {
        dataset.recordCount += static_cast<int>(frame.records.size());
        for (const DetectionRecord &record : frame.records)
            dataset.photometric_margin_px = std::max(dataset.photometric_margin_px, record.eval_margin_px);
    }
}

} // namespace

Result<std::shared_ptr<const Dataset>> readDataset(const fs::path &dir, const Progress &progress)
{
    std::error_code ec;
    const auto dataset = std::make_shared<Dataset>();
    dataset->dir = fs::absolute(dir, ec).lexically_normal();
    const std::vector<fs::path> results = sceneResultFiles(dataset->dir);
    const bool isStarted = fs::exists(dataset->dir / ".tagmill" / "job.json", ec);
    const bool hasTruth = fs::exists(dataset->dir / "rich_truth.json", ec) || fs::exists(dataset->dir / "ground_truth.csv", ec);
    if (results.empty() && !isStarted && !hasTruth)
        return makeError(Errc::NotFound, "dataset.not_found", {dir.string()});
    FrameTable frames(dataset->dir, *dataset);
    if (!results.empty())
        TAGMILL_CHECK(addResults(results, *dataset, frames, progress));
    else if (hasTruth)
        TAGMILL_CHECK(addTruthFile(dataset->dir, *dataset, frames));
    finish(*dataset);
    return std::shared_ptr<const Dataset>(dataset);
}

} // namespace tagmill
