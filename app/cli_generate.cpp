// SPDX-License-Identifier: GPL-3.0-or-later
// generate: config or job → rendered, merged and audited dataset.
#include "app/cli_generate.h"

#include "app/cli_cluster.h"
#include "app/cli_functions.h"
#include "app/cli_job.h"
#include "app/cli_progress.h"
#include "app/cli_signals.h"
#include "blender_link/run_estimate.h"
#include "core/files.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

namespace {

QString commandLineText(const Arguments &arguments, QString text)
{
    // For the manifest: what was asked, without what differs between two runs of the same job.
    for (const std::string_view flag : {"config", "job", "scenes", "renderer-mode", "seed", "compat", "set", "shard-index", "total-shards", "scene-ids"}) {
        for (const std::string &value : arguments.values(flag))
            text += u" --"_s + toQString(flag) + QLatin1Char(' ') + toQString(value);
    }
    return arguments.has("keep-raw") ? text + u" --keep-raw"_s : text;
}

struct AskedRun
{
    RenderRunOptions options;
    LockedBlenders blenders; ///< of a job
};

constexpr double bytesPerMegabyte = 1e6;

std::string megabytes(std::int64_t bytes)
{
    return fixed(static_cast<double>(bytes) / bytesPerMegabyte, bytes < 10 * std::int64_t(bytesPerMegabyte) ? 1 : 0) + " MB";
}

void sayEstimate(const RunEstimate &estimate, const Console &console)
{
    console.line("Estimate for " + std::to_string(estimate.frames) + " frames, from " + std::to_string(estimate.probedFrames) + " that were made:");
    console.line("  time    " + durationText(estimate.seconds) + ", likely " + durationText(estimate.secondsLow) + " to " + durationText(estimate.secondsHigh) + " (" + durationText(estimate.secondsToStart) + " to start, then " + fixed(estimate.secondsPerFrame, 3) + " s a frame)");
    console.line("  disk    " + megabytes(estimate.disk_bytes) + (estimate.diskFree_bytes < 0 ? "" : " of " + megabytes(estimate.diskFree_bytes) + " free"));
    console.line("  memory  " + megabytes(estimate.memory_bytes));
    if (estimate.diskFree_bytes >= 0 && estimate.disk_bytes > estimate.diskFree_bytes)
        console.problem({"run.estimate_disk", Severity::Warning, {}, {}, 0, {megabytes(estimate.disk_bytes), megabytes(estimate.diskFree_bytes)}});
}

QJsonObject estimateJson(const RunEstimate &estimate)
{
    return {{u"frames"_s, estimate.frames},
            {u"probed_frames"_s, estimate.probedFrames},
            {u"seconds"_s, estimate.seconds},
            {u"seconds_low"_s, estimate.secondsLow},
            {u"seconds_high"_s, estimate.secondsHigh},
            {u"seconds_to_start"_s, estimate.secondsToStart},
            {u"seconds_per_frame"_s, estimate.secondsPerFrame},
            {u"disk_bytes"_s, static_cast<qint64>(estimate.disk_bytes)},
            {u"disk_free_bytes"_s, static_cast<qint64>(estimate.diskFree_bytes)},
            {u"memory_bytes"_s, static_cast<qint64>(estimate.memory_bytes)}};
}

int runEstimate(const RenderRunOptions &options, const Console &console, InterruptSignals &signals_)
{
    RunEstimator estimator(options);
    std::optional<Result<RunEstimate>> outcome;
    QEventLoop loop;
    QObject::connect(&signals_, &InterruptSignals::interrupted, &estimator, &RunEstimator::cancel);
    QObject::connect(&estimator, &RunEstimator::problemFound, &estimator, [&](const Problem &problem) { console.problem(problem); });
    QObject::connect(&estimator, &RunEstimator::finished, &loop, [&](const Result<RunEstimate> &estimate) {
        outcome.emplace(estimate);
        loop.quit();
    });
    QMetaObject::invokeMethod(&estimator, &RunEstimator::start, Qt::QueuedConnection);
    loop.exec();
    if (!*outcome)
        return console.fail(outcome->error());
    sayEstimate(**outcome, console);
    console.document({{u"status"_s, statusOk}, {u"estimate"_s, estimateJson(**outcome)}});
    return statusOk;
}

/// Nothing: this shard has no scene.
Result<std::optional<AskedRun>> askedRun(const Arguments &arguments, const Console &console)
{
    LoadedJob job;
    if (arguments.has("job")) {
        TAGMILL_TRY(job, loadJob(arguments, console));
    } else {
        TAGMILL_CHECK(checkWithoutJob(arguments));
        TAGMILL_TRY(job.loaded, loadConfig(arguments, console));
    }
    auto scenes = std::move(job.scenes);
    if (!scenes) {
        TAGMILL_TRY(scenes, askedScenes(arguments, job.loaded.config.dataset.num_scenes));
    }
    if (scenes && scenes->empty())
        return std::optional<AskedRun>{};
    const bool isPart = job.isShard;
    AskedRun asked{renderOptions(arguments, std::move(job.loaded), std::move(scenes), *arguments.value("output"), u"tagmill generate"_s), job.blenders};
    asked.options.mergeAndAudit = asked.options.mergeAndAudit && !isPart;
    TAGMILL_TRY(StopRules stop, stopRulesOf(arguments, console));
    asked.options.stopRules = std::move(stop.rules);
    asked.options.stopFrames = stop.frames;
    return std::optional(std::move(asked));
}

} // namespace

RenderRunOptions renderOptions(const Arguments &arguments, LoadedConfig loaded, std::optional<std::vector<int>> scenes, const fs::path &output, const QString &head)
{
    std::error_code ec;
    RenderRunOptions options;
    options.config = std::move(loaded.config);
    options.seed = loaded.seed;
    options.outputDir = toQString(fs::absolute(output, ec).lexically_normal().string());
    options.sceneIds = std::move(scenes).value_or(std::vector<int>{});
    options.workers = static_cast<int>(arguments.integer("workers").value_or(0));
    for (const std::string &command : arguments.values("blender"))
        options.blenderCommands.append(toQString(command));
    options.device = toQString(arguments.value("device").value_or("cpu")).toUpper();
    options.isMixed = arguments.has("mixed");
    options.scenesPerProcess = static_cast<int>(arguments.integer("batch-size").value_or(0));
    options.workerMemoryLimit_bytes = arguments.integer("memory-limit-mb").value_or(0) * 1'000'000;
    options.resume = arguments.has("resume");
    options.takesLock = arguments.has("take-lock");
    options.keepRaw = arguments.has("keep-raw");
    options.skipRender = arguments.has("skip-render");
    // One shard of several ends with its own results; `tagmill merge` follows when all are there.
    options.mergeAndAudit = arguments.integer("total-shards").value_or(1) == 1;
    options.commandLine = commandLineText(arguments, head);
    return options;
}

QJsonObject summaryJson(const RunSummary &summary)
{
    QJsonObject json{{u"dataset"_s, summary.outputDir},
                     {u"status"_s, summary.exitStatus},
                     {u"frames"_s, summary.progress.framesDone},
                     {u"kept"_s, summary.progress.framesKept},
                     {u"failed"_s, summary.progress.framesFailed},
                     {u"total"_s, summary.progress.framesTotal},
                     {u"seconds"_s, summary.seconds},
                     {u"start_seconds"_s, summary.secondsToStart},
                     {u"render_seconds"_s, summary.secondsInRender},
                     {u"problems"_s, problemsJson(summary.problems)}};
    if (summary.error)
        json.insert(u"error"_s, problemJson(summary.error->problem));
    if (summary.audit)
        json.insert(u"audit"_s, QJsonObject{{u"passed"_s, summary.audit->passed()}, {u"score"_s, summary.audit->score}});
    return json;
}

void sayHowItWent(const RunSummary &summary, const RenderRunOptions &options, const Console &console)
{
    const RunProgress &progress = summary.progress;
    std::string frames = std::to_string(progress.framesDone) + " frames rendered";
    if (progress.framesKept > 0)
        frames += ", " + std::to_string(progress.framesKept) + " kept";
    if (progress.framesFailed > 0)
        frames += ", " + std::to_string(progress.framesFailed) + " failed";
    if (summary.error && summary.error->code == Errc::Cancelled) {
        console.line("Interrupted: " + frames + "; the same command with --resume continues");
        return;
    }
    if (summary.error) {
        console.problem(summary.error->problem);
        return;
    }
    if (options.skipRender)
        console.line("Recipes written, nothing rendered: " + summary.outputDir.toStdString() + "/scene_recipes.json");
    else if (options.config.tagmill.mode == ImageMode::Preview)
        console.line(frames + " in " + durationText(summary.seconds) + ", drawn without Blender");
    else
        console.line(frames + " in " + durationText(summary.seconds) + " (" + durationText(summary.secondsInRender) + " of them in Blender)");
    if (summary.audit)
        console.line(auditText(*summary.audit));
    if (progress.framesDone + progress.framesKept > 0)
        console.line("Dataset: " + summary.outputDir.toStdString());
}

RunSummary runToEnd(const RenderRunOptions &options, const Arguments &arguments, const Console &console, InterruptSignals &signals_, const LockedBlenders &locked)
{
    ProgressPrinter printer(arguments);
    RenderRun run(options);
    RunSummary summary;
    QEventLoop loop;
    std::optional<Problem> other;
    const auto compareBlender = [&](const WorkerStatus &status) {
        if (other || !status.blender.contains(u" · "_s)) // its version stands first once it has said hello
            return;
        other = otherBlender(locked, status.blender.section(u" · "_s, 0, 0).toStdString(), status.build.toStdString());
        if (!other)
            return;
        printer.problem(*other, console);
        if (arguments.has("same-versions"))
            run.cancel();
    };
    QObject::connect(&signals_, &InterruptSignals::interrupted, &run, &RenderRun::cancel);
    QObject::connect(&run, &RenderRun::progressChanged, &run, [&](const RunProgress &progress) { printer.progress(progress); });
    QObject::connect(&run, &RenderRun::workerChanged, &run, [&](const WorkerStatus &status) {
        printer.worker(status);
        compareBlender(status);
    });
    QObject::connect(&run, &RenderRun::frameFinished, &run, [&](const FinishedFrame &frame) { printer.frame(frame); });
    QObject::connect(&run, &RenderRun::problemFound, &run, [&](const Problem &problem) { printer.problem(problem, console); });
    QObject::connect(&run, &RenderRun::finished, &loop, [&](const RunSummary &result) {
        summary = result;
        loop.quit();
    });
    QMetaObject::invokeMethod(&run, &RenderRun::start, Qt::QueuedConnection);
    loop.exec();
    printer.finish();
    if (other && arguments.has("same-versions")) {
        summary.error = Error{Errc::InvalidValue, *other};
        summary.error->problem.severity = Severity::Error;
        summary.exitStatus = statusInput;
    } else if (other) {
        summary.problems.push_back(*other);
    }
    return summary;
}

int runGenerate(const Arguments &arguments)
{
    const Console console(arguments);
    if (arguments.value("executor") == "slurm")
        return submitToSlurm(arguments, console);
    const auto asked = askedRun(arguments, console);
    if (!asked)
        return console.fail(asked.error());
    if (!*asked) {
        console.line("This shard has no scene");
        console.document({{u"status"_s, statusOk}, {u"frames"_s, 0}, {u"total"_s, 0}});
        return statusOk;
    }
    int argc = 1;
    char name[] = "tagmill";
    char *argv[] = {name, nullptr};
    QCoreApplication application(argc, argv);
    InterruptSignals signals_;
    const RenderRunOptions &options = (*asked)->options;
    if (arguments.has("estimate"))
        return runEstimate(options, console, signals_);
    const RunSummary summary = runToEnd(options, arguments, console, signals_, (*asked)->blenders);
    sayHowItWent(summary, options, console);
    console.document(summaryJson(summary));
    return summary.exitStatus;
}

} // namespace tagmill
