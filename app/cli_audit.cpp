// SPDX-License-Identifier: GPL-3.0-or-later
// audit run, diff, prune, logs.
#include "app/cli_functions.h"
#include "app/cli_load.h"
#include "app/cli_output.h"
#include "app/cli_progress.h"
#include "core/audit/audit_diff.h"
#include "core/audit/audit_html.h"
#include "core/audit/calibration_audit.h"
#include "core/audit/closure.h"
#include "core/audit/frame_comparison.h"
#include "core/audit/log_audit.h"
#include "core/audit/prune.h"
#include "core/files.h"

#include <algorithm>
#include <optional>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

namespace {

AuditOptions optionsOf(const Arguments &arguments)
{
    AuditOptions options;
    if (const auto sample = arguments.integer("sample"))
        options.sampledFrames = static_cast<int>(*sample);
    return options;
}

struct Audited
{
    std::shared_ptr<const Dataset> dataset;
    AuditReport report;
    bool isWhole = true; ///< all of the dataset could be read
};

Result<Audited> auditOf(const std::shared_ptr<const Dataset> &dataset, const std::vector<GateRule> &rules, const Arguments &arguments, const Console &console, WorkProgress &work)
{
    console.problemsByKind(dataset->problems);
    ThreadExecutor executor;
    TAGMILL_TRY(AuditReport report, auditDataset(*dataset, executor, work.progress(), optionsOf(arguments)));
    if (arguments.has("closure")) {
        TAGMILL_TRY(ClosureReport closure, closureTest(*dataset, executor, {}, work.progress()));
        work.clear();
        console.problemsByKind(closure.problems);
        report.closure = std::make_shared<ClosureReport>(std::move(closure));
    }
    if (const auto file = arguments.value("calibration")) {
        TAGMILL_TRY(CalibrationAudit calibration, auditCalibration(*dataset, *file));
        work.clear();
        console.problemsByKind(calibration.problems);
        report.calibration = std::make_shared<CalibrationAudit>(std::move(calibration));
    }
    TAGMILL_CHECK(applyGates(report, rules));
    TAGMILL_CHECK(work.check());
    work.clear();
    return Audited{dataset, std::move(report), !Report{dataset->problems}.hasErrors()};
}

/// A dataset that cannot be written is audited all the same; only the report file is left out.
void leaveReport(const fs::path &dir, const std::string &json, const Console &console)
{
    if (const auto written = writeFileAtomically(dir / "audit_report.json", json); !written) {
        const std::vector<std::string> &args = written.error().problem.args;
        console.problem({"audit.not_written", Severity::Notice, {}, {}, 0, {(dir / "audit_report.json").string(), args.size() > 1 ? args[1] : std::string()}});
    }
}

std::string signedNumber(double value, int decimals)
{
    return (value > 0 ? "+" : "") + fixed(value, decimals);
}

std::string padded(std::string text, size_t width)
{
    return text.size() < width ? std::string(width - text.size(), ' ') + text : text;
}

std::string leftPadded(std::string_view text, size_t width)
{
    size_t columns = 0;
    for (const char c : text)
        columns += (c & 0xC0) != 0x80;
    return std::string(text) + std::string(columns < width ? width - columns : 0, ' ');
}

std::string diffText(const AuditDiff &diff, std::optional<double> threshold)
{
    std::string text = diff.base + " → " + diff.experiment + "\n" + leftPadded("", 40) + padded("base", 12) + padded("experiment", 12) + padded("difference", 12) + "\n";
    for (const MetricDiff &metric : diff.metrics)
        text += "  " + leftPadded(metric.label, 38) + padded(fixed(metric.base, 2), 12) + padded(fixed(metric.experiment, 2), 12) + padded(signedNumber(metric.difference(), 2), 12) + (metric.isWorse() ? "  worse" : "") + "\n";
    text += leftPadded("  Kolmogorov–Smirnov", 40) + padded("values", 12) + padded("values", 12) + padded("statistic", 12) + padded("p", 10) + "\n";
    for (const ColumnDiff &column : diff.columns) {
        text += "  " + leftPadded(quantities()[static_cast<size_t>(column.quantity)].label, 38) + padded(std::to_string(column.baseCount), 12) + padded(std::to_string(column.experimentCount), 12)
            + padded(fixed(column.test.statistic, 4), 12) + padded(fixed(column.test.p, 4), 10) + (threshold && column.test.statistic > *threshold ? "  drifts" : "") + "\n";
    }
    if (threshold)
        text += std::string(diff.drifts(*threshold) ? "Failed: a column differs by more than " : "No column differs by more than ") + fixed(*threshold, 4) + "\n";
    text.pop_back();
    return text;
}

std::string text(const ComparedFrame &frame)
{
    std::string line = "  " + frame.image_id + ": ";
    if (frame.problem)
        return line + frame.problem->sentence();
    line += "PSNR " + fixed(frame.pixels.psnr_db, 1) + " dB, " + fixed(100 * frame.pixels.share, 2) + " % of the pixels differ, by " + std::to_string(frame.pixels.largest) + " of 255 at most";
    if (frame.corners.count > 0)
        line += "; " + std::to_string(frame.corners.count) + " corners are " + fixed(frame.corners.rms(), 3) + " px apart (RMS), (" + signedNumber(frame.corners.bias().x(), 3) + ", " + signedNumber(frame.corners.bias().y(), 3) + ") px in the mean";
    return line;
}

std::string comparisonText(const FrameComparison &comparison)
{
    constexpr size_t mostShown = 10;
    const size_t differing = comparison.frames.size() - static_cast<size_t>(comparison.same());
    std::string lines = std::to_string(comparison.frames.size()) + " frames have the same recipe in both, " + std::to_string(comparison.same()) + " of them the same pixels";
    for (const auto &[count, what] : {std::pair(comparison.otherRecipe, " have another recipe"), {comparison.unknownRecipe, " have no recipe beside them"}, {comparison.baseAlone, " are in the base alone"}, {comparison.experimentAlone, " are in the experiment alone"}})
        if (count > 0)
            lines += "; " + std::to_string(count) + what;
    for (size_t i = 0; i < std::min(differing, mostShown); ++i)
        lines += "\n" + text(comparison.frames[i]);
    return lines + (differing > mostShown ? "\n  … and " + std::to_string(differing - mostShown) + " more; --json lists all" : "");
}

PruneFilter filterOf(const Arguments &arguments)
{
    PruneFilter filter{arguments.real("min-dist"), arguments.real("max-dist"), arguments.real("max-angle"), arguments.real("max-occlusion"), arguments.value("mode").value_or("all") == "all", {}};
    if (const auto limit = arguments.integer("limit"))
        filter.limit = static_cast<int>(*limit);
    return filter;
}

void showPlan(const PrunePlan &plan, const PruneFilter &filter, const Console &console)
{
    if (filter.limit && plan.frames.size() < static_cast<size_t>(*filter.limit))
        console.problem({"prune.few", Severity::Warning, {}, {}, 0, {std::to_string(plan.frames.size()), std::to_string(*filter.limit)}});
    if (plan.withoutPicture > 0)
        console.problem({"prune.no_picture", Severity::Warning, {}, {}, 0, {std::to_string(plan.withoutPicture)}});
}

std::string telemetryText(const TelemetrySummary &summary)
{
    std::string text = "Telemetry: " + std::to_string(summary.frames()) + " frames in " + durationText(summary.duration()) + ", " + fixed(summary.framesPerSecond(), 2) + " frames/s, "
        + fixed(summary.secondsPerFrame(), 2) + " s of rendering a frame\n";
    for (const auto &[name, worker] : summary.workers)
        text += "  " + name + ": " + std::to_string(worker.frames) + " frames, " + std::to_string(worker.failed) + " failed, " + std::to_string(worker.restarts) + " restarts, at most "
            + fixed(worker.peakMemory_mb, 0) + " MB" + (worker.peakVram_mb > 0 ? ", " + fixed(worker.peakVram_mb, 0) + " MB of the device" : "") + "\n";
    text.pop_back();
    return text;
}

} // namespace

int runAudit(const Arguments &arguments)
{
    const Console console(arguments);
    const fs::path dir = arguments.operands().front();
    const auto rules = gatesOf(arguments, console);
    if (!rules)
        return console.fail(rules.error());
    WorkProgress work(arguments);
    const auto dataset = readDataset(dir, work.progress()); // an empty one has a report too
    work.clear();
    if (!dataset)
        return console.fail(dataset.error());
    const auto audited = auditOf(*dataset, *rules, arguments, console, work);
    work.clear();
    if (!audited)
        return console.fail(audited.error());
    const AuditReport *const audit = &audited->report;
    const std::string json = auditReportJson(*audit);
    leaveReport(dir, json, console);
    if (const auto file = arguments.value("html"))
        if (const auto written = writeFileAtomically(*file, auditReportHtml(*audit)); !written)
            return console.fail(written.error());
    console.line(auditText(*audit));
    if (audit->closure)
        console.line(closureText(*audit->closure));
    if (audit->calibration)
        console.line(calibrationAuditText(*audit->calibration));
    console.document(json);
    return audit->passed() ? statusOk : statusInput;
}

int runAuditDiff(const Arguments &arguments)
{
    const Console console(arguments);
    WorkProgress work(arguments);
    const auto audited = [&](const fs::path &dir) -> Result<Audited> {
        TAGMILL_TRY(const auto dataset, readRecords(dir, console, work));
        return auditOf(dataset, {}, arguments, console, work);
    };
    const auto base = audited(arguments.operands()[0]);
    const auto experiment = base ? audited(arguments.operands()[1]) : base;
    work.clear();
    if (!experiment)
        return console.fail(experiment.error());
    std::optional<FrameComparison> frames;
    if (arguments.has("pictures")) {
        ThreadExecutor executor;
        auto compared = compareFrames(*base->dataset, *experiment->dataset, executor, work.progress());
        work.clear();
        if (!compared)
            return console.fail(compared.error());
        frames = *std::move(compared);
    }
    const AuditDiff diff = diffAudits(base->report, experiment->report);
    const auto threshold = arguments.real("threshold");
    console.line(diffText(diff, threshold));
    if (frames)
        console.line(comparisonText(*frames));
    console.document(auditDiffJson(diff, threshold, frames ? &*frames : nullptr));
    const bool isFailed = !base->isWhole || !experiment->isWhole || (threshold && diff.drifts(*threshold));
    return isFailed ? statusInput : statusOk;
}

int runAuditPrune(const Arguments &arguments)
{
    const Console console(arguments);
    WorkProgress work(arguments);
    const auto dataset = readRecords(arguments.operands().front(), console, work);
    if (!dataset)
        return console.fail(dataset.error());
    console.problemsByKind((*dataset)->problems);
    const PruneFilter filter = filterOf(arguments);
    const PrunePlan plan = planPrune(**dataset, filter);
    showPlan(plan, filter, console);
    const fs::path out = *arguments.value("output");
    const bool isDry = arguments.has("dry-run");
    const auto written = isDry ? Result<>() : pruneDataset(**dataset, plan, filter, out, work.progress());
    work.clear();
    if (!written)
        return console.fail(written.error());
    console.line(std::string(isDry ? "Would keep " : "Kept ") + std::to_string(plan.frames.size()) + " of " + std::to_string((*dataset)->frames.size()) + " images" + (isDry ? "" : ": " + out.string()));
    QJsonArray images;
    for (const size_t index : plan.frames)
        images.append(toQString((*dataset)->frames[index].image_id));
    std::error_code ec;
    console.document({{u"output"_s, toQString(fs::absolute(out, ec).string())},
                      {u"written"_s, !isDry},
                      {u"images"_s, images},
                      {u"passed"_s, static_cast<qint64>(plan.passed)},
                      {u"of"_s, static_cast<qint64>((*dataset)->frames.size())}});
    return Report{(*dataset)->problems}.hasErrors() ? statusInput : statusOk;
}

int runAuditLogs(const Arguments &arguments)
{
    const Console console(arguments);
    std::optional<LogQuery> query;
    if (const auto text = arguments.value("query")) {
        auto parsed = LogQuery::parse(*text);
        if (!parsed)
            return console.fail(parsed.error());
        query.emplace(*std::move(parsed));
    }
    const LogFilter filter{arguments.value("level").value_or(""), query ? &*query : nullptr, static_cast<int>(arguments.integer("count").value_or(100))};
    const auto report = readLog(*arguments.value("log-file"), filter);
    if (!report)
        return console.fail(report.error());
    if (!console.isJson()) {
        for (const std::string &record : report->records)
            if (const auto written = writeOut(record + "\n"); !written)
                return console.fail(written.error());
    }
    if (report->matched == 0)
        console.line("No logs matched criteria.");
    if (report->isCut())
        console.line("Limit reached (" + std::to_string(report->records.size()) + " of " + std::to_string(report->matched) + " records)");
    if (report->bad > 0)
        console.line(std::to_string(report->bad) + " of " + std::to_string(report->lines) + " lines are no JSON objects and were passed over");
    if (!report->telemetry.isEmpty())
        console.line(telemetryText(report->telemetry));
    console.document(logReportJson(*report));
    return statusOk;
}

} // namespace tagmill
