// SPDX-License-Identifier: GPL-3.0-or-later
// evaluate.
#include "app/cli_functions.h"
#include "app/cli_load.h"
#include "app/cli_output.h"
#include "app/cli_progress.h"
#include "blender_link/detector_command.h"
#include "core/audit/evaluation.h"
#include "core/dataset/dataset_job.h"
#include "core/files.h"

#include <QCoreApplication>

#include <charconv>

namespace tagmill {

namespace {

/// Where the detections come from; exactly one of the three flags.
struct Source
{
    std::optional<std::string> file, command, detector;

    int count() const { return int(file.has_value()) + int(command.has_value()) + int(detector.has_value()); }
    std::string name() const { return file ? *file : command ? *command : *detector; }
};

struct Wanted
{
    Source source;
    PixelOrigin origin = PixelOrigin::Corner;
    double match_px = defaultMatch_px;
    DetectorCommand command;
};

Error wrongUsage(std::string_view id, std::vector<std::string> args = {})
{
    return makeError(Errc::InvalidValue, id, std::move(args));
}

Result<Wanted> wantedBy(const Arguments &arguments)
{
    Wanted wanted{{arguments.value("detections"), arguments.value("command"), arguments.value("detector")}, PixelOrigin::Corner, defaultMatch_px, {}};
    if (wanted.source.count() != 1)
        return wrongUsage("cli.evaluate_source");
    if (arguments.value("pixel-origin") == "centre")
        wanted.origin = PixelOrigin::Centre;
    if (const auto text = arguments.value("match-px")) {
        const auto read = std::from_chars(text->data(), text->data() + text->size(), wanted.match_px);
        if (read.ec != std::errc() || read.ptr != text->data() + text->size() || !(wanted.match_px > 0 && wanted.match_px <= 1000))
            return wrongUsage("cli.match_px", {*text});
    }
    if (wanted.source.command) {
        TAGMILL_TRY(wanted.command.command, splitCommand(toQString(*wanted.source.command)));
        if (!wanted.command.command.arguments.join(QChar(u' ')).contains(QLatin1String("{image}")))
            return wrongUsage("cli.no_image");
        wanted.command.origin = wanted.origin;
    }
    return wanted;
}

Result<DetectionSet> detectionsFor(const Dataset &dataset, const Wanted &wanted, WorkProgress &work)
{
    const auto detect = [&]() -> Result<DetectionSet> {
        if (wanted.source.file)
            return readDetections(*wanted.source.file, wanted.origin);
        ThreadExecutor executor;
        if (wanted.source.command)
            return runDetector(dataset, wanted.command, executor, work.progress());
        return detectAll(dataset, *tagDetectorFromName(*wanted.source.detector), executor, work.progress());
    };
    TAGMILL_TRY(DetectionSet set, detect());
    if (set.images.empty() && !set.problems.empty()) { // nothing usable at all: that is no recall of 0
        const bool isDetectorsFault = wanted.source.command && set.unreadable.size() < dataset.frames.size();
        return Error{isDetectorsFault ? Errc::Process : Errc::InvalidValue, set.problems.front()};
    }
    return set;
}

Result<EvaluationReport> evaluated(const std::filesystem::path &dir, const Arguments &arguments, const Wanted &wanted, const Console &console, WorkProgress &work)
{
    TAGMILL_TRY(const auto rules, gatesOf(arguments, console));
    TAGMILL_TRY(const auto dataset, readRecords(dir, console, work));
    console.problemsByKind(dataset->problems);
    std::optional<DetectionSet> baseline;
    if (const auto file = arguments.value("baseline")) {
        TAGMILL_TRY(baseline, readDetections(*file, wanted.origin));
    }
    TAGMILL_TRY(DetectionSet detections, detectionsFor(*dataset, wanted, work));
    if (baseline)
        baseline->unreadable = detections.unreadable; // both are asked about the same images
    EvaluationReport report;
    report.isDatasetBroken = Report{dataset->problems}.hasErrors() || !detections.unreadable.empty();
    report.dataset_name = std::filesystem::absolute(dir).lexically_normal().filename().string();
    if (report.dataset_name.empty())
        report.dataset_name = std::filesystem::absolute(dir).lexically_normal().parent_path().filename().string();
    report.timestamp = utcTimestamp();
    report.detector = wanted.source.name();
    report.match_px = wanted.match_px;
    report.result = evaluate(*dataset, detections, wanted.match_px);
    if (baseline)
        compareWithBaseline(report, evaluate(*dataset, *baseline, wanted.match_px));
    for (const DetectionSet *set : {&detections, baseline ? &*baseline : nullptr}) {
        if (!set)
            continue;
        report.problems.insert(report.problems.end(), set->problems.begin(), set->problems.end());
        report.problemCount += set->problemCount;
    }
    TAGMILL_CHECK(applyGates(report, rules));
    TAGMILL_CHECK(work.check());
    return report;
}

} // namespace

int runEvaluate(const Arguments &arguments)
{
    const Console console(arguments);
    const auto wanted = wantedBy(arguments);
    if (!wanted)
        return console.fail(wanted.error());
    int argc = 1; // a detector's guard is this executable
    char name[] = "tagmill";
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    WorkProgress work(arguments);
    const auto report = evaluated(arguments.operands().front(), arguments, *wanted, console, work);
    work.clear();
    if (!report)
        return console.fail(report.error());
    console.problemsByKind(report->problems);
    console.line(evaluationText(*report));
    if (const auto html = arguments.value("html"))
        if (const auto written = writeFileAtomically(*html, evaluationHtml(*report)); !written)
            return console.fail(written.error());
    console.document(evaluationJson(*report));
    return report->passed() && !report->isDatasetBroken ? statusOk : statusInput;
}

} // namespace tagmill
