// SPDX-License-Identifier: GPL-3.0-or-later
// evaluate.
#include "app/cli_functions.h"
#include "app/cli_load.h"
#include "app/cli_output.h"
#include "app/cli_progress.h"
#include "blender_link/detector_evaluation.h"
#include "core/files.h"

#include <QCoreApplication>

#include <charconv>

namespace tagmill {

namespace {

Error wrongUsage(std::string_view id, std::vector<std::string> args = {})
{
    return makeError(Errc::InvalidValue, id, std::move(args));
}

Result<EvaluationRequest> requestOf(const Arguments &arguments)
{
    EvaluationRequest request{{arguments.value("detections"), arguments.value("command"), arguments.value("detector")}, {}, PixelOrigin::Corner, defaultMatch_px, {}};
    if (request.source.count() != 1)
        return wrongUsage("cli.evaluate_source");
    if (const auto file = arguments.value("baseline"))
        request.baseline = DetectionSource{.file = file, .command = {}, .detector = {}};
    if (arguments.value("pixel-origin") == "centre")
        request.origin = PixelOrigin::Centre;
    if (const auto text = arguments.value("match-px")) {
        const auto read = std::from_chars(text->data(), text->data() + text->size(), request.match_px);
        if (read.ec != std::errc() || read.ptr != text->data() + text->size() || !(request.match_px > 0 && request.match_px <= 1000))
            return wrongUsage("cli.match_px", {*text});
    }
    if (request.source.command) {
        TAGMILL_CHECK(detectorCommand(*request.source.command, request.origin));
    }
    return request;
}

Result<EvaluationReport> evaluated(const std::filesystem::path &dir, const Arguments &arguments, EvaluationRequest request, const Console &console, WorkProgress &work)
{
    TAGMILL_TRY(request.gates, gatesOf(arguments, console));
    TAGMILL_TRY(const auto dataset, readRecords(dir, console, work));
    console.problemsByKind(dataset->problems);
    ThreadExecutor executor;
    TAGMILL_TRY(EvaluationReport report, evaluateDetections(*dataset, request, executor, work.progress()));
    TAGMILL_CHECK(work.check());
    return report;
}

} // namespace

int runEvaluate(const Arguments &arguments)
{
    const Console console(arguments);
    const auto request = requestOf(arguments);
    if (!request)
        return console.fail(request.error());
    int argc = 1; // a detector's guard is this executable
    char name[] = "tagmill";
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    WorkProgress work(arguments);
    const auto report = evaluated(arguments.operands().front(), arguments, *request, console, work);
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
