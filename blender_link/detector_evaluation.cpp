// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/detector_evaluation.h"

#include "core/dataset/dataset_job.h"

namespace tagmill {

namespace {

Result<DetectionSet> detect(const Dataset &dataset, const DetectionSource &source, PixelOrigin origin, Executor &executor, const Progress &progress)
{
    if (source.file)
        return readDetections(*source.file, origin);
    if (source.command) {
        TAGMILL_TRY(const DetectorCommand command, detectorCommand(*source.command, origin));
        return runDetector(dataset, command, executor, progress);
    }
    const auto detector = tagDetectorFromName(source.detector.value_or(""));
    if (!detector)
        return makeError(Errc::InvalidValue, "cli.evaluate_source");
    return detectAll(dataset, *detector, executor, progress);
}

Result<DetectionSet> detectionsOf(const Dataset &dataset, const DetectionSource &source, PixelOrigin origin, Executor &executor, const Progress &progress)
{
    TAGMILL_TRY(DetectionSet set, detect(dataset, source, origin, executor, progress));
    if (set.images.empty() && !set.problems.empty()) { // nothing usable at all: that is no recall of 0
        const bool isDetectorsFault = source.command && set.unreadable.size() < dataset.frames.size();
        return Error{isDetectorsFault ? Errc::Process : Errc::InvalidValue, set.problems.front()};
    }
    return set;
}

std::string nameOf(const Dataset &dataset)
{
    const std::filesystem::path dir = std::filesystem::absolute(dataset.dir).lexically_normal();
    return dir.filename().empty() ? dir.parent_path().filename().string() : dir.filename().string();
}

} // namespace

Result<DetectorCommand> detectorCommand(const std::string &text, PixelOrigin origin)
{
    DetectorCommand command;
    TAGMILL_TRY(command.command, splitCommand(QString::fromStdString(text)));
    if (!command.command.arguments.join(QChar(u' ')).contains(QLatin1String("{image}")))
        return makeError(Errc::InvalidValue, "cli.no_image");
    command.origin = origin;
    return command;
}

Result<EvaluationReport> evaluateDetections(const Dataset &dataset, const EvaluationRequest &request, Executor &executor, const Progress &progress)
{
    const double share = request.baseline && !request.baseline->file ? 0.5 : 0; // of the work that is the baseline's
    std::optional<DetectionSet> baseline;
    if (request.baseline) {
        TAGMILL_TRY(baseline, detectionsOf(dataset, *request.baseline, request.origin, executor, subprogress(progress, 0, share)));
    }
    TAGMILL_TRY(DetectionSet detections, detectionsOf(dataset, request.source, request.origin, executor, subprogress(progress, share, 1)));
    if (baseline) { // both are asked about the same images
        detections.unreadable.insert(baseline->unreadable.begin(), baseline->unreadable.end());
        baseline->unreadable = detections.unreadable;
    }
    EvaluationReport report;
    report.isDatasetBroken = Report{dataset.problems}.hasErrors() || !detections.unreadable.empty();
    report.dataset_name = nameOf(dataset);
    report.timestamp = utcTimestamp();
    report.detector = request.source.name();
    report.match_px = request.match_px;
    report.result = evaluate(dataset, detections, request.match_px);
    if (baseline)
        compareWithBaseline(report, evaluate(dataset, *baseline, request.match_px));
    for (const DetectionSet *set : {&detections, baseline ? &*baseline : nullptr}) {
        if (!set)
            continue;
        report.problems.insert(report.problems.end(), set->problems.begin(), set->problems.end());
        report.problemCount += set->problemCount;
    }
    TAGMILL_CHECK(applyGates(report, request.gates));
    return report;
}

} // namespace tagmill
