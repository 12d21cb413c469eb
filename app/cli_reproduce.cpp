// SPDX-License-Identifier: GPL-3.0-or-later
// reproduce: a dataset made again from its own job, and compared.
#include "app/cli_functions.h"
#include "app/cli_generate.h"
#include "app/cli_progress.h"
#include "app/cli_signals.h"
#include "blender_link/reproduction_run.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

namespace {

RenderRunOptions runOptions(const Arguments &arguments, const ReproductionPlan &plan, const QString &folder)
{
    RenderRunOptions options = reproductionRun(plan, folder);
    options.workers = static_cast<int>(arguments.integer("workers").value_or(0));
    for (const std::string &command : arguments.values("blender"))
        options.blenderCommands.append(toQString(command));
    options.device = toQString(arguments.value("device").value_or("cpu")).toUpper();
    return options;
}

std::string text(const CornerShift &corners)
{
    if (corners.compared + corners.lost == 0)
        return "; no corner to compare";
    std::string line = "; " + std::to_string(corners.compared) + " corners moved by " + fixed(corners.mean.norm(), 3) + " px as a whole, RMS " + fixed(corners.rms_px, 3) + " px";
    if (corners.lost > 0)
        line += ", " + std::to_string(corners.lost) + " more are gone";
    return line + (corners.isWithinLimits() ? "" : " (too much)");
}

std::string text(const FrameReproduction &frame)
{
    std::string line = "  " + frame.image_id + ": ";
    if (frame.problem)
        return line + frame.problem->text();
    if (frame.pixels.share > 0)
        line += fixed(100 * frame.pixels.share, 2) + " % of the pixels differ, by " + std::to_string(frame.pixels.largest) + " of 255 at most, PSNR " + fixed(frame.pixels.psnr_db, 1) + " dB";
    if (frame.corners)
        line += text(*frame.corners);
    if (frame.record)
        line += std::string(frame.pixels.share > 0 ? "; " : "") + "records differ: " + frame.record->sentence();
    if (!frame.hasSameRenderer())
        line += "\n    rendered by " + frame.renderer + "\n    now by      " + frame.rendererNow;
    return line;
}

void say(const ReproductionReport &report, const Console &console)
{
    constexpr size_t mostShown = 20;
    const auto same = std::count_if(report.frames.begin(), report.frames.end(), [](const FrameReproduction &frame) { return frame.isSame(); });
    const auto near = std::count_if(report.frames.begin(), report.frames.end(), [](const FrameReproduction &frame) { return frame.passed() && !frame.isSame(); });
    std::string line = std::to_string(same) + " of " + std::to_string(report.frames.size()) + " frames are the same, pixel for pixel and record for record";
    if (near > 0)
        line += "; " + std::to_string(near) + " more have the same records and, by another renderer, a PSNR of " + fixed(leastPsnr_db, 0) + " dB or more and corners within " + fixed(mostMeanShift_px, 1) + " px";
    console.line(line);
    size_t shown = 0;
    for (const FrameReproduction &frame : report.frames)
        if (!frame.isSame() && shown++ < mostShown)
            console.line(text(frame));
    if (shown > mostShown)
        console.line("  … and " + std::to_string(shown - mostShown) + " more; --json lists all");
    for (const std::string &missing : report.missing)
        console.line("  " + missing + ": was not made again");
}

QJsonValue json(const std::optional<CornerShift> &corners)
{
    if (!corners)
        return QJsonValue::Null;
    return QJsonObject{{u"compared"_s, corners->compared}, {u"lost"_s, corners->lost}, {u"mean_px"_s, QJsonArray{corners->mean.x(), corners->mean.y()}}, {u"rms_px"_s, corners->rms_px}, {u"largest_px"_s, corners->largest_px}};
}

QJsonObject json(const ReproductionReport &report)
{
    QJsonArray frames, missing;
    for (const FrameReproduction &frame : report.frames) {
        QJsonObject one{{u"image_id"_s, toQString(frame.image_id)}, {u"passed"_s, frame.passed()}, {u"pixels_differ"_s, frame.pixels.share}, {u"largest_difference"_s, frame.pixels.largest},
                        {u"psnr_db"_s, std::isfinite(frame.pixels.psnr_db) ? QJsonValue(frame.pixels.psnr_db) : QJsonValue(QJsonValue::Null)}, {u"corners"_s, json(frame.corners)}, {u"records_differ"_s, toQString(frame.record ? frame.record->sentence() : "")},
                        {u"renderer"_s, toQString(frame.renderer)}, {u"renderer_now"_s, toQString(frame.rendererNow)}};
        if (frame.problem)
            one.insert(u"problem"_s, problemJson(*frame.problem));
        frames.append(one);
    }
    for (const std::string &id : report.missing)
        missing.append(toQString(id));
    return {{u"passed"_s, report.passed()}, {u"least_psnr_db"_s, leastPsnr_db}, {u"most_mean_shift_px"_s, mostMeanShift_px}, {u"most_rms_shift_px"_s, mostRmsShift_px}, {u"most_corners_lost"_s, mostCornersLost}, {u"frames"_s, frames}, {u"missing"_s, missing}};
}

} // namespace

int runReproduce(const Arguments &arguments)
{
    const Console console(arguments);
    std::error_code ec;
    const fs::path dir = fs::absolute(arguments.operands().front(), ec).lexically_normal();
    const auto dataset = readDataset(dir);
    if (!dataset)
        return console.fail(dataset.error());
    Report notes;
    const auto wanted = arguments.integer("reproduce-sample");
    const std::vector<std::string> folders = arguments.values("allow-assets");
    const auto plan = planReproduction(**dataset, wanted ? std::optional(static_cast<int>(*wanted)) : std::nullopt, std::vector<fs::path>(folders.begin(), folders.end()), notes);
    console.problems(notes.problems);
    if (!plan)
        return console.fail(plan.error());
    int argc = 1;
    char name[] = "tagmill";
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString output = folder.filePath(u"again"_s);
    {
        InterruptSignals signals_;
        const RunSummary summary = runToEnd(runOptions(arguments, *plan, output), arguments, console, signals_, {plan->spec.blender_version, {}});
        if (summary.error)
            return console.fail(*summary.error);
    }
    const auto again = readDataset(output.toStdString());
    if (!again)
        return console.fail(again.error());
    WorkProgress work(arguments);
    ThreadExecutor executor;
    const auto report = compareReproduction(**dataset, **again, plan->scenes, executor, work.progress());
    work.clear();
    if (!report)
        return console.fail(report.error());
    say(*report, console);
    console.document(json(*report));
    return report->passed() ? statusOk : statusInput;
}

} // namespace tagmill
