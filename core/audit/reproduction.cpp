// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/reproduction.h"

#include "core/dataset/picture_file.h"
#include "core/dataset/record_json.h"
#include "core/dataset/scene_result.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <map>
#include <set>

namespace tagmill {

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

/// The first line of two records that is not the same.
std::string recordDifference(const std::vector<DetectionRecord> &a, const std::vector<DetectionRecord> &b)
{
    if (a.size() != b.size())
        return std::to_string(a.size()) + " records, now " + std::to_string(b.size());
    for (size_t i = 0; i < a.size(); ++i) {
        const std::string one = textOf(a[i]), other = textOf(b[i]);
        if (one == other)
            continue;
        const auto differs = static_cast<size_t>(std::mismatch(one.begin(), one.begin() + static_cast<std::ptrdiff_t>(std::min(one.size(), other.size())), other.begin()).first - one.begin());
        const size_t key = one.rfind("\": ", differs), begin = key == std::string::npos ? key : one.rfind('"', key - 1);
        return "record " + std::to_string(i) + (begin == std::string::npos ? "" : ", " + one.substr(begin + 1, key - begin - 1));
    }
    return {};
}

void comparePixels(const Dataset &dataset, const DatasetFrame &frame, const Dataset &again, const DatasetFrame &now, FrameReproduction &result)
{
    result.psnr_db = std::numeric_limits<double>::infinity();
    const auto a = readPicture(frame), b = readPicture(now);
    if (a && b && *a == *b)
        return;
    const auto one = decodedPicture(dataset, frame), other = decodedPicture(again, now);
    for (const auto *picture : {&one, &other}) {
        if (!*picture) {
            result.problem = picture->error().problem;
            return;
        }
    }
    if (one->width != other->width || one->height != other->height || one->channels != other->channels) {
        result.share = 1;
        result.psnr_db = 0;
        return;
    }
    size_t pixels = 0;
    double squares = 0;
    const auto channels = static_cast<size_t>(one->channels);
    for (size_t i = 0; i < one->pixels.size(); i += channels) {
        bool differs = false;
        for (size_t c = 0; c < channels; ++c) {
            const int difference = std::abs(int(one->pixels[i + c]) - int(other->pixels[i + c]));
            differs |= difference > 0;
            squares += double(difference) * difference;
            result.largest = std::max(result.largest, difference);
        }
        pixels += differs;
    }
    result.share = double(pixels) * double(channels) / double(one->pixels.size());
    if (squares > 0)
        result.psnr_db = 10 * std::log10(255.0 * 255.0 * double(one->pixels.size()) / squares);
}

} // namespace

bool ReproductionReport::passed() const
{
    return missing.empty() && !frames.empty() && std::all_of(frames.begin(), frames.end(), [](const FrameReproduction &frame) { return frame.passed(); });
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
    std::atomic<size_t> done = 0;
    std::atomic<bool> isStopped = false;
    executor.parallelFor(pairs.size(), [&](size_t i) {
        if (isStopped)
            return;
        const auto &[frame, other] = pairs[i];
        FrameReproduction &result = report.frames[i];
        result.image_id = frame->image_id;
        if (const auto identity = before.find(frame->sceneId); identity != before.end())
            result.renderer = identity->second;
        if (const auto identity = now.find(frame->sceneId); identity != now.end())
            result.rendererNow = identity->second;
        result.record = recordDifference(dataset.recordsOf(*frame), again.recordsOf(*other));
        comparePixels(dataset, *frame, again, *other, result);
        if (!reportProgress(progress, double(++done) / double(pairs.size()), "comparing"))
            isStopped = true;
    });
    if (isStopped)
        return makeError(Errc::Cancelled, "cancelled");
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
