// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/reproduction.h"

#include "core/dataset/dataset_job.h"
#include "core/dataset/record_json.h"
#include "core/dataset/scene_result.h"
#include "core/parallel_work.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <sstream>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

std::map<int, std::string> identitiesOf(const Dataset &dataset)
{
    std::map<int, std::string> identities;
    for (const SceneHead &head : readSceneHeads(dataset.dir))
        identities[head.sceneId] = head.render_identity;
    return identities;
}

std::string textOf(const DetectionRecord &record)
{
    JsonWriter json;
    writeRecord(json, record, RecordStyle::Ours);
    return json.take();
}

Problem difference(std::string_view id, std::vector<std::string> args)
{
    return {std::string(id), Severity::Error, {}, {}, 0, std::move(args)};
}

/// The first field of two lists of records that is not the same.
std::optional<Problem> recordDifference(const std::vector<DetectionRecord> &a, const std::vector<DetectionRecord> &b)
{
    if (a.size() != b.size())
        return difference("reproduce.record_count", {std::to_string(a.size()), std::to_string(b.size())});
    for (size_t i = 0; i < a.size(); ++i) {
        const std::string one = textOf(a[i]), other = textOf(b[i]);
        if (one == other)
            continue;
        const auto differs = static_cast<size_t>(std::mismatch(one.begin(), one.begin() + static_cast<std::ptrdiff_t>(std::min(one.size(), other.size())), other.begin()).first - one.begin());
        const size_t key = one.rfind("\": ", differs), begin = key == std::string::npos ? key : one.rfind('"', key - 1);
        if (begin == std::string::npos)
            return difference("reproduce.record", {std::to_string(i)});
        return difference("reproduce.record_field", {std::to_string(i), one.substr(begin + 1, key - begin - 1)});
    }
    return {};
}

/// "blender=4.2.1 device=CPU" by its names.
std::map<std::string, std::string> identityParts(const std::string &identity)
{
    std::map<std::string, std::string> parts;
    std::istringstream words(identity);
    for (std::string word; words >> word;)
        if (const size_t equals = word.find('='); equals != std::string::npos)
            parts[word.substr(0, equals)] = word.substr(equals + 1);
    return parts;
}

} // namespace

bool ReproductionReport::passed() const
{
    return missing.empty() && !frames.empty() && std::all_of(frames.begin(), frames.end(), [](const FrameReproduction &frame) { return frame.passed(); });
}

Result<ReproductionPlan> planReproduction(const Dataset &dataset, std::optional<int> frames, std::span<const fs::path> allowed, Report &report)
{
    std::error_code ec;
    const fs::path file = fs::exists(dataset.dir / "job_spec.json", ec) ? dataset.dir / "job_spec.json" : jobSpecFile(dataset.dir);
    if (!fs::exists(file, ec))
        return makeError(Errc::NotFound, "reproduce.no_job", {dataset.dir.string()});
    ReproductionPlan plan;
    TAGMILL_TRY(plan.spec, readJobSpec(file, report));
    TAGMILL_CHECK(checkJobAssets(plan.spec, file, allowed));
    plan.scenes = sampleScenes(dataset, frames);
    if (plan.scenes.empty())
        return makeError(Errc::InvalidValue, "reproduce.no_frames", {dataset.dir.string()});
    return plan;
}

std::string rendererDifference(const FrameReproduction &frame)
{
    const auto before = identityParts(frame.renderer), now = identityParts(frame.rendererNow);
    std::string text;
    for (const auto &[name, value] : before) {
        const auto other = now.find(name);
        if (other == now.end() || other->second != value)
            text += (text.empty() ? "" : "; ") + name + " " + value + ", now " + (other == now.end() ? "unknown" : other->second);
    }
    return text;
}

Result<ReproductionReport> compareReproduction(const Dataset &dataset, const Dataset &again, const std::vector<int> &scenes, Executor &executor, const Progress &progress)
{
    ReproductionReport report;
    const std::set<int> wanted(scenes.begin(), scenes.end());
    const std::map<int, std::string> before = identitiesOf(dataset), now = identitiesOf(again);
    std::vector<std::pair<const DatasetFrame *, const DatasetFrame *>> pairs;
    for (const DatasetFrame &frame : dataset.frames) {
        if (!wanted.contains(frame.sceneId))
            continue;
        const DatasetFrame *other = again.frameOf(frame.image_id);
        if (other)
            pairs.emplace_back(&frame, other);
        else
            report.missing.push_back(frame.image_id);
    }
    report.frames.resize(pairs.size());
    TAGMILL_CHECK(forEach(executor, pairs.size(), progress, "comparing", [&](size_t i) {
        const auto &[frame, other] = pairs[i];
        FrameReproduction &result = report.frames[i];
        result.image_id = frame->image_id;
        if (const auto identity = before.find(frame->sceneId); identity != before.end())
            result.renderer = identity->second;
        if (const auto identity = now.find(frame->sceneId); identity != now.end())
            result.rendererNow = identity->second;
        result.record = recordDifference(dataset.recordsOf(*frame), again.recordsOf(*other));
        const auto pictures = comparePictures(dataset, *frame, again, *other);
        if (!pictures) {
            result.problem = pictures.error().problem;
            return;
        }
        result.pixels = pictures->difference;
        if (!result.pixels.isSame())
            result.corners = cornerShift(pictures->a, pictures->b, dataset.recordsOf(*frame));
    }));
    return report;
}

std::vector<int> sampleScenes(const Dataset &dataset, std::optional<int> frames)
{
    std::map<int, int> counts; // frames of each scene
    for (const DatasetFrame &frame : dataset.frames)
        if (frame.sceneId >= 0)
            ++counts[frame.sceneId];
    std::vector<int> scenes;
    for (const auto &[scene, count] : counts)
        scenes.push_back(scene);
    if (!frames || scenes.empty())
        return scenes;
    const double each = double(dataset.frames.size()) / double(scenes.size());
    const auto count = std::min(scenes.size(), static_cast<size_t>(std::max(1.0, std::ceil(*frames / each))));
    std::vector<int> sample;
    for (size_t i = 0; i < count; ++i)
        sample.push_back(scenes[(2 * i + 1) * scenes.size() / (2 * count)]);
    return sample;
}

} // namespace tagmill
