// SPDX-License-Identifier: GPL-3.0-or-later
// experiment expand and experiment run: one file, many configs.
#include "app/cli_functions.h"
#include "app/cli_generate.h"
#include "app/cli_signals.h"
#include "core/config/asset_paths.h"
#include "core/config/experiment.h"
#include "core/files.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

namespace {

struct LoadedExperiment
{
    std::vector<ExperimentVariant> variants; ///< assets already found
    Report report;                           ///< already said to people
};

Result<LoadedExperiment> loadExperiment(const Arguments &arguments, const Console &console)
{
    LoadedExperiment loaded;
    ExpandOptions options;
    options.presets = arguments.values("preset");
    TAGMILL_TRY(options.overrides, commandLineOverrides(arguments));
    const auto expand = [&]() -> Result<std::vector<ExperimentVariant>> {
        TAGMILL_TRY(const ExperimentFile file, readExperiment(arguments.operands().front(), loaded.report));
        return expandExperiment(file, options, loaded.report);
    };
    auto variants = expand();
    if (variants)
        addCompatNotice(arguments, variants->front().config, variants->front().config.tagmill.present, loaded.report);
    for (const Problem &problem : loaded.report.problems)
        if (variants || problem != variants.error().problem)
            console.problem(problem);
    if (!variants)
        return variants.error();
    TAGMILL_CHECK(checkStrict(arguments, loaded.report));
    loaded.variants = *std::move(variants);
    for (ExperimentVariant &variant : loaded.variants)
        resolveAssetPaths(variant.config, variant.file, LookFirst::InCurrentFolder);
    return loaded;
}

std::string nameOf(const ExperimentVariant &variant)
{
    return variant.experiment + "/" + variant.id;
}

Result<fs::path> writeConfig(const ExperimentVariant &variant, const fs::path &output)
{
    const fs::path file = output / variant.experiment / (variant.id + ".yaml");
    TAGMILL_CHECK(ensureWritableFolder(file.parent_path()));
    TAGMILL_CHECK(writeFileAtomically(file, configToYaml(variant.config)));
    return file;
}

QJsonArray variantsArray(const std::vector<ExperimentVariant> &variants)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(variantsJson(variants))).array();
}

/// Nothing came of it and nothing will: no Blender, a full disk.
bool isHopeless(const RunSummary &summary)
{
    return summary.exitStatus == exitStatus(Errc::Process) && summary.progress.framesDone + summary.progress.framesKept == 0;
}

/// The worst that happened: interrupted, work failed, wrong input, fine.
int worse(int a, int b)
{
    const auto rank = [](int status) { return status == exitStatus(Errc::Cancelled) ? 1000 : status; };
    return rank(a) < rank(b) ? b : a;
}

} // namespace

int runExperimentExpand(const Arguments &arguments)
{
    const Console console(arguments);
    const auto loaded = loadExperiment(arguments, console);
    if (!loaded)
        return console.fail(loaded.error());
    QJsonArray list = variantsArray(loaded->variants);
    const auto output = arguments.value("output");
    for (qsizetype i = 0; i < list.size(); ++i) {
        const ExperimentVariant &variant = loaded->variants[static_cast<size_t>(i)];
        console.line(nameOf(variant) + "  " + variant.description);
        if (!output)
            continue;
        const auto file = writeConfig(variant, *output);
        if (!file)
            return console.fail(file.error());
        QJsonObject entry = list[i].toObject();
        entry.insert(u"config"_s, toQString(file->string()));
        list[i] = entry;
    }
    console.line(std::to_string(list.size()) + (list.size() == 1 ? " variant" : " variants") + (output ? ", configs written: " + *output : ""));
    console.document({{u"file"_s, toQString(arguments.operands().front())}, {u"variants"_s, list}, {u"problems"_s, problemsJson(loaded->report.problems)}});
    return statusOk;
}

int runExperimentRun(const Arguments &arguments)
{
    const Console console(arguments);
    const auto loaded = loadExperiment(arguments, console);
    if (!loaded)
        return console.fail(loaded.error());
    const auto stop = stopRulesOf(arguments, console);
    if (!stop)
        return console.fail(stop.error());
    int argc = 1;
    char name[] = "tagmill";
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    InterruptSignals signals_;
    bool isInterrupted = false;
    QObject::connect(&signals_, &InterruptSignals::interrupted, &application, [&] { isInterrupted = true; });
    QJsonArray list = variantsArray(loaded->variants);
    int status = statusOk;
    size_t good = 0, done = 0;
    for (const ExperimentVariant &variant : loaded->variants) {
        QCoreApplication::processEvents();
        if (isInterrupted)
            status = exitStatus(Errc::Cancelled);
        if (status == exitStatus(Errc::Cancelled))
            break;
        const auto scenes = askedScenes(arguments, variant.config.dataset.num_scenes);
        if (!scenes)
            return console.fail(scenes.error());
        console.line("Variant " + std::to_string(done + 1) + " of " + std::to_string(loaded->variants.size()) + ": " + nameOf(variant) + "  " + variant.description);
        const QString head = u"tagmill experiment run "_s + toQString(arguments.operands().front() + " (" + nameOf(variant) + ")");
        RunSummary summary; // of a shard without a scene
        if (!*scenes || !(*scenes)->empty()) {
            RenderRunOptions options = renderOptions(arguments, {variant.config, variant.config.dataset.seeds.global_seed, {}, {}}, *scenes,
                                                           fs::path(*arguments.value("output")) / variant.experiment / variant.id, head);
            options.stopRules = stop->rules; // each variant is held against them by itself
            options.stopFrames = stop->frames;
            summary = runToEnd(options, arguments, console, signals_);
            sayHowItWent(summary, options, console);
        }
        QJsonObject entry = list[static_cast<qsizetype>(done)].toObject();
        entry.insert(u"result"_s, summaryJson(summary));
        list[static_cast<qsizetype>(done++)] = entry;
        good += summary.exitStatus == statusOk;
        status = worse(status, summary.exitStatus);
        if (isHopeless(summary))
            break;
    }
    const bool isWhole = good == loaded->variants.size();
    console.line(std::to_string(good) + " of " + std::to_string(loaded->variants.size()) + " variants are done" + (isWhole ? "" : "; the same command with --resume continues"));
    console.document({{u"file"_s, toQString(arguments.operands().front())},
                      {u"status"_s, status},
                      {u"variants"_s, list},
                      {u"problems"_s, problemsJson(loaded->report.problems)}});
    return status;
}

} // namespace tagmill
