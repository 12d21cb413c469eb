// SPDX-License-Identifier: GPL-3.0-or-later
// reproduce: a dataset made again from its own job, and compared.
#include "app/cli_functions.h"
#include "app/cli_generate.h"
#include "app/cli_progress.h"
#include "app/cli_signals.h"
#include "core/audit/reproduction.h"
#include "core/config/job_spec.h"
#include "core/dataset/dataset_job.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

namespace {

/// The job as the dataset has it; consent for assets elsewhere, and their content, as for generate --job.
Result<JobSpec> jobOf(const Arguments &arguments, const fs::path &dataset, const Console &console)
{
    std::error_code ec;
    const fs::path file = fs::exists(dataset / "job_spec.json", ec) ? dataset / "job_spec.json" : jobSpecFile(dataset);
    if (!fs::exists(file, ec))
        return makeError(Errc::NotFound, "reproduce.no_job", {dataset.string()});
    Report report;
    auto spec = readJobSpec(file, report);
    console.problems(report.problems);
    if (!spec)
        return spec;
    std::vector<fs::path> allowed;
    for (const std::string &folder : arguments.values("allow-assets"))
        allowed.emplace_back(folder);
    TAGMILL_CHECK(checkJobAssets(*spec, file, allowed));
    return spec;
}

RenderRunOptions runOptions(const Arguments &arguments, const JobSpec &spec, std::vector<int> scenes, const QString &folder)
{
    RenderRunOptions options;
    options.config = spec.scene_config;
    options.seed = spec.global_seed;
    options.outputDir = folder;
    options.sceneIds = std::move(scenes);
    options.workers = static_cast<int>(arguments.integer("workers").value_or(0));
    for (const std::string &command : arguments.values("blender"))
        options.blenderCommands.append(toQString(command));
    options.device = toQString(arguments.value("device").value_or("cpu")).toUpper();
    options.mergeAndAudit = false;
    options.commandLine = u"tagmill reproduce"_s;
    return options;
}

std::string text(const FrameReproduction &frame)
{
    std::string line = "  " + frame.image_id + ": ";
    if (frame.problem)
        return line + frame.problem->text();
    if (frame.share > 0)
        line += fixed(100 * frame.share, 2) + " % of the pixels differ, by " + std::to_string(frame.largest) + " of 255 at most, PSNR " + fixed(frame.psnr_db, 1) + " dB";
    if (!frame.record.empty())
        line += std::string(frame.share > 0 ? "; " : "") + "records differ: " + frame.record;
    if (!frame.hasSameRenderer())
        line += "\n    rendered by " + frame.renderer + "\n    now by      " + frame.rendererNow;
    return line;
}

void say(const ReproductionReport &report, const Console &console)
{
    constexpr size_t mostShown = 20;
    const auto isSame = [](const FrameReproduction &frame) { return frame.passed() && frame.share == 0; };
    const auto same = std::count_if(report.frames.begin(), report.frames.end(), isSame);
    const auto near = std::count_if(report.frames.begin(), report.frames.end(), [](const FrameReproduction &frame) { return frame.passed() && frame.share > 0; });
    std::string line = std::to_string(same) + " of " + std::to_string(report.frames.size()) + " frames are the same, pixel for pixel and record for record";
    if (near > 0)
        line += "; " + std::to_string(near) + " more have the same records and, by another renderer, a PSNR of " + fixed(leastPsnr_db, 0) + " dB or more";
    console.line(line);
    size_t shown = 0;
    for (const FrameReproduction &frame : report.frames)
        if (!isSame(frame) && shown++ < mostShown)
            console.line(text(frame));
    if (shown > mostShown)
        console.line("  … and " + std::to_string(shown - mostShown) + " more; --json lists all");
    for (const std::string &missing : report.missing)
        console.line("  " + missing + ": was not made again");
}

QJsonObject json(const ReproductionReport &report)
{
    QJsonArray frames, missing;
    for (const FrameReproduction &frame : report.frames) {
        QJsonObject one{{u"image_id"_s, toQString(frame.image_id)}, {u"passed"_s, frame.passed()}, {u"pixels_differ"_s, frame.share}, {u"largest_difference"_s, frame.largest},
                        {u"psnr_db"_s, std::isfinite(frame.psnr_db) ? QJsonValue(frame.psnr_db) : QJsonValue(QJsonValue::Null)}, {u"records_differ"_s, toQString(frame.record)},
                        {u"renderer"_s, toQString(frame.renderer)}, {u"renderer_now"_s, toQString(frame.rendererNow)}};
        if (frame.problem)
            one.insert(u"problem"_s, problemJson(*frame.problem));
        frames.append(one);
    }
    for (const std::string &id : report.missing)
        missing.append(toQString(id));
    return {{u"passed"_s, report.passed()}, {u"least_psnr_db"_s, leastPsnr_db}, {u"frames"_s, frames}, {u"missing"_s, missing}};
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
    const auto spec = jobOf(arguments, dir, console);
    if (!spec)
        return console.fail(spec.error());
    const auto wanted = arguments.integer("reproduce-sample");
    const std::vector<int> scenes = sampleScenes(**dataset, wanted ? std::optional(static_cast<int>(*wanted)) : std::nullopt);
    if (scenes.empty())
        return console.fail(makeError(Errc::InvalidValue, "reproduce.no_frames", {dir.string()}));
    int argc = 1;
    char name[] = "tagmill";
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString output = folder.filePath(u"again"_s);
    {
        InterruptSignals signals_;
        const RunSummary summary = runToEnd(runOptions(arguments, *spec, scenes, output), arguments, console, signals_, spec->blender_version);
        if (summary.error)
            return console.fail(*summary.error);
    }
    const auto again = readDataset(output.toStdString());
    if (!again)
        return console.fail(again.error());
    WorkProgress work(arguments);
    ThreadExecutor executor;
    const auto report = compareReproduction(**dataset, **again, scenes, executor, work.progress());
    work.clear();
    if (!report)
        return console.fail(report.error());
    say(*report, console);
    console.document(json(*report));
    return report->passed() ? statusOk : statusInput;
}

} // namespace tagmill
