// SPDX-License-Identifier: GPL-3.0-or-later
// generate: config or job → rendered, merged and audited dataset.
#include "app/cli_generate.h"

#include "app/cli_functions.h"
#include "app/cli_job.h"
#include "app/cli_progress.h"
#include "app/cli_signals.h"
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
    return text;
}

struct AskedRun
{
    RenderRunOptions options;
    std::string lockedBlender; ///< of a job
};

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
    AskedRun asked{renderOptions(arguments, std::move(job.loaded), std::move(scenes), *arguments.value("output"), u"tagmill generate"_s), job.lockedBlender};
    asked.options.mergeAndAudit = asked.options.mergeAndAudit && !isPart;
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
    options.isMixed = arguments.has("mixed");
    options.scenesPerProcess = static_cast<int>(arguments.integer("batch-size").value_or(0));
    options.workerMemoryLimit_bytes = arguments.integer("memory-limit-mb").value_or(0) * 1'000'000;
    options.resume = arguments.has("resume");
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

RunSummary runToEnd(const RenderRunOptions &options, const Arguments &arguments, const Console &console, InterruptSignals &signals_, const std::string &lockedBlender)
{
    ProgressPrinter printer(arguments);
    RenderRun run(options);
    RunSummary summary;
    QEventLoop loop;
    std::optional<Problem> otherBlender;
    const auto compareBlender = [&](const WorkerStatus &status) {
        // Its version stands first once it has said hello.
        const std::string version = status.blender.contains(u" · "_s) ? status.blender.section(u" · "_s, 0, 0).toStdString() : lockedBlender;
        if (lockedBlender.empty() || lockedBlender == "unknown" || version == lockedBlender || otherBlender)
            return;
        otherBlender = Problem{"job.other_blender", Severity::Warning, "blender_version", {}, 0, {lockedBlender, version}};
        printer.problem(*otherBlender, console);
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
    if (otherBlender)
        summary.problems.push_back(*otherBlender);
    return summary;
}

int runGenerate(const Arguments &arguments)
{
    const Console console(arguments);
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
    const RunSummary summary = runToEnd(options, arguments, console, signals_, (*asked)->lockedBlender);
    sayHowItWent(summary, options, console);
    console.document(summaryJson(summary));
    return summary.exitStatus;
}

} // namespace tagmill
