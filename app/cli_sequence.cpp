// SPDX-License-Identifier: GPL-3.0-or-later
// sequence: .blend files → frames, passes, transforms.json.
#include "app/cli_cluster.h"
#include "app/cli_functions.h"
#include "app/cli_progress.h"
#include "app/cli_signals.h"
#include "blender_link/sequence_run.h"
#include "core/config/render_flags.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <filesystem>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

namespace {

using FlagValue = RenderFlag::Kind;

Value valueOf(const Arguments &arguments, const RenderFlag &row)
{
    switch (row.kind) {
    case FlagValue::Integer:
        return *arguments.integer(row.flag);
    case FlagValue::Real:
        return *arguments.real(row.flag);
    case FlagValue::On:
        return true;
    case FlagValue::Off:
        return false;
    case FlagValue::List: {
        ValueList list;
        for (const std::string &value : arguments.values(row.flag))
            list.push_back(value);
        return list;
    }
    case FlagValue::Text:
        break;
    }
    return *arguments.value(row.flag);
}

/// Both of a pair that contradict each other.
Result<> checkPairs(const Arguments &arguments)
{
    for (const auto &[on, off] : {std::pair("debug", "no-debug"), std::pair("denoise", "no-denoise"), std::pair("motion-blur", "no-motion-blur"), std::pair("allow-skips", "no-skips")})
        if (arguments.has(on) && arguments.has(off))
            return makeError(Errc::InvalidValue, "cli.contradiction", {std::string("--") + on, std::string("--") + off});
    return {};
}

/// Flags first; keys of a given file win, and where that changes what a flag said, it is told.
Result<RenderConfig> askedConfig(const Arguments &arguments, const Console &console)
{
    RenderConfig config;
    const auto flags = renderFlags();
    for (const RenderFlag &row : renderFlags())
        if (arguments.has(row.flag)) {
            auto stored = setRenderConfig(config, row.key, valueOf(arguments, row));
            if (!stored)
                return std::move(stored).error();
        }
    if (const auto file = arguments.value("render-config")) {
        Report report;
        auto keys = readRenderConfigKeys(*file, report);
        console.problems(report.problems);
        if (!keys)
            return std::move(keys).error();
        for (const auto &[key, value] : *keys) {
            const RenderConfig before = config;
            TAGMILL_CHECK(setRenderConfig(config, key, value));
            const auto isThis = [&key = key](const RenderFlag &row) { return row.key == key; };
            const auto flag = std::find_if(flags.begin(), flags.end(), [&](const RenderFlag &row) { return isThis(row) && arguments.has(row.flag); });
            if (flag != flags.end() && !(before == config))
                console.problem({"sequence.config_wins", Severity::Warning, std::string(key), *file, 0, {std::string(flag->flag)}});
        }
    }
    TAGMILL_CHECK(checkRenderConfig(config));
    return config;
}

std::optional<int> number(const Arguments &arguments, std::string_view flag)
{
    const auto value = arguments.integer(flag);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

Result<SequenceRunOptions> askedRun(const Arguments &arguments, const Console &console)
{
    std::error_code ec;
    TAGMILL_CHECK(checkPairs(arguments));
    SequenceRunOptions options;
    TAGMILL_TRY(options.config, askedConfig(arguments, console));
    for (const std::string &file : arguments.operands())
        options.blendFiles.append(toQString(file));
    options.outputDir = toQString(fs::absolute(*arguments.value("output"), ec).lexically_normal().string());
    options.frameStart = number(arguments, "frame-start");
    options.frameEnd = number(arguments, "frame-end");
    options.frameStep = number(arguments, "frame-step");
    options.isDryRun = arguments.has("dry-run");
    options.skipsRendering = arguments.has("sequence-skip-render");
    options.blenders = lockedBlenders(arguments.values("locked-blender"));
    if (options.isDryRun && options.skipsRendering)
        return makeError(Errc::InvalidValue, "cli.contradiction", {"--dry-run", "--skip-render"});
    options.takesLock = arguments.has("take-lock");
    options.totalShards = number(arguments, "total-shards").value_or(1);
    TAGMILL_TRY(options.shardIndex, askedShard(arguments));
    if (const auto file = arguments.value("save-blend")) {
        if (options.blendFiles.size() > 1)
            return makeError(Errc::InvalidValue, "sequence.save_one");
        options.saveBlend = toQString(fs::absolute(*file, ec).string());
    }
    for (const std::string &command : arguments.values("blender"))
        options.blenderCommands.append(toQString(command));
    options.commandLine = u"tagmill sequence"_s;
    return options;
}

QJsonObject sequenceJson(const SequenceSummary &sequence)
{
    QJsonObject json{{u"blend"_s, sequence.blendFile},
                     {u"folder"_s, sequence.folder},
                     {u"fps"_s, sequence.fps},
                     {u"first_frame"_s, sequence.firstFrame},
                     {u"last_frame"_s, sequence.lastFrame},
                     {u"frame_step"_s, sequence.step},
                     {u"complete"_s, sequence.complete},
                     {u"stale"_s, sequence.stale},
                     {u"missing"_s, sequence.missing},
                     {u"damaged"_s, sequence.damaged},
                     {u"rendered"_s, sequence.rendered},
                     {u"failed"_s, sequence.failed}};
    if (sequence.error)
        json.insert(u"error"_s, problemJson(sequence.error->problem));
    return json;
}

QJsonObject summaryJson(const SequenceRunSummary &summary)
{
    QJsonArray sequences;
    for (const SequenceSummary &sequence : summary.sequences)
        sequences.append(sequenceJson(sequence));
    QJsonObject json{{u"status"_s, summary.exitStatus},
                     {u"sequences"_s, sequences},
                     {u"frames"_s, summary.progress.framesDone},
                     {u"kept"_s, summary.progress.framesKept},
                     {u"failed"_s, summary.progress.framesFailed},
                     {u"total"_s, summary.progress.framesTotal},
                     {u"seconds"_s, summary.seconds},
                     {u"render_seconds"_s, summary.secondsInRender},
                     {u"problems"_s, problemsJson(summary.problems)}};
    if (summary.error)
        json.insert(u"error"_s, problemJson(summary.error->problem));
    return json;
}

std::string foundText(const SequenceSummary &sequence)
{
    std::string text;
    for (const auto &[count, what] : {std::pair(sequence.complete, " complete"), std::pair(sequence.stale, " stale"), std::pair(sequence.damaged, " damaged"), std::pair(sequence.missing, " missing")})
        if (count > 0)
            text += (text.empty() ? "" : ", ") + std::to_string(count) + what;
    return text;
}

void sayHowItWent(const SequenceRunSummary &summary, const SequenceRunOptions &options, const Console &console)
{
    if (summary.error && summary.error->code == Errc::Cancelled)
        console.line("Interrupted: " + std::to_string(summary.progress.framesDone) + " frames rendered; the same command continues");
    else if (summary.error)
        console.problem(summary.error->problem);
    for (const SequenceSummary &sequence : summary.sequences) {
        if (sequence.error || (summary.error && sequence.rendered == 0))
            continue;
        const std::string head = options.isDryRun || options.skipsRendering ? "Frames " + std::to_string(sequence.firstFrame) + " to " + std::to_string(sequence.lastFrame) + ": " + foundText(sequence) + "; nothing was rendered"
                                                  : std::to_string(sequence.rendered) + " frames rendered" + (sequence.complete > 0 && options.config.allow_skips ? ", " + std::to_string(sequence.complete) + " kept" : "") + (sequence.failed > 0 ? ", " + std::to_string(sequence.failed) + " failed" : "");
        console.line(head);
        console.line("Sequence: " + sequence.folder.toStdString());
    }
}

SequenceRunSummary runToEnd(const SequenceRunOptions &options, const Arguments &arguments, const Console &console, InterruptSignals &signals_)
{
    ProgressPrinter printer(arguments);
    SequenceRun run(options);
    SequenceRunSummary summary;
    QEventLoop loop;
    QObject::connect(&signals_, &InterruptSignals::interrupted, &run, &SequenceRun::cancel);
    QObject::connect(&run, &SequenceRun::progressChanged, &run, [&](const RunProgress &progress) { printer.progress(progress); });
    QObject::connect(&run, &SequenceRun::workerChanged, &run, [&](const WorkerStatus &status) { printer.worker(status); });
    QObject::connect(&run, &SequenceRun::frameFinished, &run, [&](const FinishedFrame &frame) { printer.frame(frame); });
    QObject::connect(&run, &SequenceRun::problemFound, &run, [&](const Problem &problem) { printer.problem(problem, console); });
    QObject::connect(&run, &SequenceRun::finished, &loop, [&](const SequenceRunSummary &result) {
        summary = result;
        loop.quit();
    });
    QMetaObject::invokeMethod(&run, &SequenceRun::start, Qt::QueuedConnection);
    loop.exec();
    printer.finish();
    return summary;
}

} // namespace

namespace {

/// The files and the flags that say what is rendered, as a task of a cluster takes them.
std::vector<std::string> taskWords(const Arguments &arguments)
{
    std::error_code ec;
    std::vector<std::string> words{"sequence"};
    for (const std::string &file : arguments.operands())
        words.push_back(fs::absolute(file, ec).lexically_normal().string());
    for (const RenderFlag &row : renderFlags()) {
        const std::string flag = "--" + std::string(row.spelling.empty() ? row.flag : row.spelling);
        if (row.kind == FlagValue::On || row.kind == FlagValue::Off) {
            if (arguments.has(row.flag))
                words.push_back(flag);
            continue;
        }
        for (const std::string &value : arguments.values(row.flag))
            words.insert(words.end(), {flag, value});
    }
    for (const char *flag : {"frame-start", "frame-end", "frame-step"})
        for (const std::string &value : arguments.values(flag))
            words.insert(words.end(), {"--" + std::string(flag), value});
    if (const auto file = arguments.value("render-config"))
        words.insert(words.end(), {"--config", fs::absolute(*file, ec).string()});
    return words;
}

} // namespace

int runSequence(const Arguments &arguments)
{
    const Console console(arguments);
    if (arguments.value("executor") == "slurm") {
        const auto checked = checkPairs(arguments);
        const auto config = checked ? askedConfig(arguments, console) : checked.error();
        return config ? submitSequenceToSlurm(arguments, console, taskWords(arguments), *config) : console.fail(config.error());
    }
    const auto options = askedRun(arguments, console);
    if (!options)
        return console.fail(options.error());
    int argc = 1;
    char name[] = "tagmill";
    char *argv[] = {name, nullptr};
    QCoreApplication application(argc, argv);
    InterruptSignals signals_;
    const SequenceRunSummary summary = runToEnd(*options, arguments, console, signals_);
    sayHowItWent(summary, *options, console);
    console.document(summaryJson(summary));
    return summary.exitStatus;
}

} // namespace tagmill
