// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/evaluation.h"

#include "core/audit/frame_evaluation.h"
#include "core/dataset/picture_file.h"
#include "core/dataset/scene_result.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <mutex>
#include <set>

namespace tagmill {

namespace {

/// Standard deviation of the noise that a camera's recipe asks for, of the full scale; 0 without recipes.
double noiseOf(const CameraRecipe &camera)
{
    double squares = camera.iso_noise * camera.iso_noise;
    if (camera.sensor_noise) {
        const std::vector<NoiseComponentRecipe> one{camera.sensor_noise->single};
        for (const NoiseComponentRecipe &part : camera.sensor_noise->models ? *camera.sensor_noise->models : one)
            squares += part.stddev * part.stddev;
    }
    return std::sqrt(squares);
}

std::map<std::string, double> noiseByImage(const Dataset &dataset)
{
    std::map<std::string, double> noise;
    for (const std::filesystem::path &file : sceneResultFiles(dataset.dir)) {
        const auto result = readSceneResult(file);
        for (size_t i = 0; result && i < result->recipe.cameras.size(); ++i)
            noise[imageId(result->sceneId, int(i))] = noiseOf(result->recipe.cameras[i]);
    }
    return noise;
}

std::vector<BaselineRow> rowsOf(const Evaluation &now, const Evaluation &before)
{
    const auto perImage = [](std::int64_t count, const Evaluation &e) { return double(count) / double(std::max<std::int64_t>(1, e.images)); };
    const auto bias = [](const Evaluation &e) { return e.residuals.bias().norm(); };
    // What is allowed: what a rerun on other pictures of the same kind would change by itself.
    return {
        {"recall", before.recall(), now.recall(), 0.002, true},
        {"false_positives_per_image", perImage(before.false_positives, before), perImage(now.false_positives, now), 0.001 + 0.05 * perImage(before.false_positives, before), false},
        {"wrong_ids_per_image", perImage(before.wrong_ids, before), perImage(now.wrong_ids, now), 0, false},
        {"turned_per_image", perImage(before.turned, before), perImage(now.turned, now), 0, false},
        {"corner_rms_px", before.residuals.rms(), now.residuals.rms(), 0.002 + 0.05 * before.residuals.rms(), false},
        {"corner_bias_px", bias(before), bias(now), 0.01, false},
        {"rotation_deg", before.fromCorners.rotation_deg.mean(), now.fromCorners.rotation_deg.mean(), 0.01 + 0.1 * before.fromCorners.rotation_deg.mean(), false},
    };
}

Result<ImageDetections> detectIn(const Image8 &image, const std::set<std::string> &families, TagDetector detector)
{
    ImageDetections found;
    const auto start = std::chrono::steady_clock::now();
    for (const std::string &family : families) {
        TAGMILL_TRY(const std::vector<DetectedTag> tags, detectTags(detector, image, family));
        for (const DetectedTag &tag : tags)
            found.detections.push_back({tag.id, tag.family, tag.corners, {}, {}, {}});
    }
    found.latency_ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return found;
}

} // namespace

void Spread::add(double value)
{
    ++count;
    sum += value;
    squares += value * value;
    largest = std::max(largest, value);
}

double Spread::rms() const
{
    return std::sqrt(squares / double(count));
}

double Evaluation::latency(double quantile) const
{
    if (latencies_ms.empty())
        return std::nan("");
    return latencies_ms[std::min(latencies_ms.size() - 1, size_t(quantile * double(latencies_ms.size())))];
}

bool BaselineRow::hasRegressed() const
{
    if (!std::isfinite(baseline))
        return false; // the baseline found nothing to be measured
    return !(isHigherBetter ? value >= baseline - allowed : value <= baseline + allowed);
}

bool EvaluationReport::passed() const
{
    return gatesHold(gates) && std::none_of(comparison.begin(), comparison.end(), [](const BaselineRow &row) { return row.hasRegressed(); });
}

Evaluation evaluate(const Dataset &dataset, DetectionSet &set, double match_px)
{
    Evaluation evaluation;
    for (const BinScale &scale : evaluationScales())
        evaluation.bins.emplace_back(scale.limits.size());
    const std::map<std::string, double> noise = noiseByImage(dataset);
    std::set<std::string> known;
    const ImageDetections nothing;
    for (const DatasetFrame &frame : dataset.frames) {
        known.insert(frame.image_id);
        if (set.unreadable.contains(frame.image_id)) {
            ++evaluation.unreadable;
            continue;
        }
        const auto found = set.images.find(frame.image_id);
        const auto noisy = noise.find(frame.image_id);
        ++evaluation.images;
        const ImageDetections &detections = found == set.images.end() ? nothing : found->second;
        evaluateFrame(static_cast<std::uint32_t>(&frame - dataset.frames.data()), dataset.recordsOf(frame), detections.detections, match_px, noisy == noise.end() ? 0 : noisy->second, evaluation);
        if (detections.latency_ms)
            evaluation.latencies_ms.push_back(*detections.latency_ms);
    }
    for (const auto &[image, detections] : set.images) {
        if (known.contains(image))
            continue;
        Problem problem = makeError(Errc::InvalidValue, "detections.unknown_image", {image.substr(0, 80), std::to_string(detections.detections.size())}).problem;
        problem.severity = Severity::Warning;
        set.addProblem(std::move(problem));
    }
    std::sort(evaluation.latencies_ms.begin(), evaluation.latencies_ms.end());
    return evaluation;
}

void compareWithBaseline(EvaluationReport &report, Evaluation baseline)
{
    for (BaselineRow &row : rowsOf(report.result, baseline))
        if (std::isfinite(row.baseline) || std::isfinite(row.value))
            report.comparison.push_back(std::move(row));
    report.baseline = std::move(baseline);
}

Result<DetectionSet> detectAll(const Dataset &dataset, TagDetector detector, Executor &executor, const Progress &progress)
{
    DetectionSet set;
    std::set<std::string> families;
    for (const DatasetFrame &frame : dataset.frames)
        for (const DetectionRecord &record : dataset.recordsOf(frame))
            if (record.record_type == RecordType::Tag)
                families.insert(record.tag_family);
    for (auto family = families.begin(); family != families.end();) {
        if (!canDetect(detector, *family)) {
            Problem problem = makeError(Errc::NotFound, "detector.family", {std::string(tagDetectorName(detector)), *family}).problem;
            problem.severity = Severity::Warning;
            set.addProblem(std::move(problem));
            family = families.erase(family);
        } else {
            ++family;
        }
    }
    if (families.empty() && !set.problems.empty()) {
        Error none{Errc::InvalidValue, set.problems.front()};
        none.problem.severity = Severity::Error;
        return none;
    }
    std::mutex mutex;
    std::atomic<bool> isCancelled = false;
    size_t done = 0;
    executor.parallelFor(dataset.frames.size(), [&](size_t i) {
        if (isCancelled)
            return;
        const DatasetFrame &frame = dataset.frames[i];
        const auto image = decodedPicture(dataset, frame);
        auto found = image ? detectIn(*image, families, detector) : Result<ImageDetections>(image.error());
        const std::lock_guard lock(mutex);
        if (found)
            set.images[frame.image_id] = *std::move(found);
        else
            set.addProblem(found.error().problem);
        if (!image)
            set.unreadable.insert(frame.image_id);
        if (!reportProgress(progress, double(++done) / double(dataset.frames.size()), "detecting"))
            isCancelled = true;
    });
    if (isCancelled)
        return makeError(Errc::Cancelled, "cancelled");
    return set;
}

} // namespace tagmill
