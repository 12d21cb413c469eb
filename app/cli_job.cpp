// SPDX-License-Identifier: GPL-3.0-or-later
// lock, and what generate --job reads.
#include "app/cli_job.h"

#include "app/cli_functions.h"
#include "blender_link/job_lock.h"
#include "core/config/job_spec.h"
#include "core/files.h"

#include <QCoreApplication>

#include <numeric>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

Result<JobSpec> lockedSpec(const Arguments &arguments, LoadedConfig &loaded, const fs::path &file, const Console &console)
{
    if (arguments.has("shard-index") && !arguments.has("shard-size"))
        return makeError(Errc::InvalidValue, "cli.missing_shard_size");
    const auto size = arguments.integer("shard-size");
    Report report;
    QStringList blenders;
    for (const std::string &command : arguments.values("blender"))
        blenders.append(toQString(command));
    auto spec = lockJob(std::move(loaded.config), file, blenders, report, static_cast<int>(arguments.integer("shard-index").value_or(0)), size ? std::optional(static_cast<int>(*size)) : std::nullopt);
    console.problems(report.problems);
    loaded.report.problems.insert(loaded.report.problems.end(), report.problems.begin(), report.problems.end());
    return spec;
}

int runLock(const Arguments &arguments)
{
    const Console console(arguments);
    auto loaded = loadConfig(arguments, console);
    if (!loaded)
        return console.fail(loaded.error());
    int argc = 1;
    char name[] = "tagmill";
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    std::error_code ec;
    const fs::path file = fs::absolute(*arguments.value("output"), ec).lexically_normal();
    const auto spec = lockedSpec(arguments, *loaded, file, console);
    if (!spec)
        return console.fail(spec.error());
    if (const auto written = writeFileAtomically(file, jobSpecToJson(*spec, file.parent_path())); !written)
        return console.fail(written.error());
    const auto [first, last] = spec->sceneRange();
    console.line(spec->job_id + ": scenes " + std::to_string(first) + " to " + std::to_string(last - 1) + ", seed " + std::to_string(spec->global_seed) + ", written: " + file.string());
    console.document({{u"job"_s, toQString(file.string())},
                      {u"job_id"_s, toQString(spec->job_id)},
                      {u"config_hash"_s, toQString(spec->config_hash.value_or(""))},
                      {u"assets_hash"_s, toQString(spec->assets_hash)},
                      {u"seed"_s, static_cast<qint64>(spec->global_seed)},
                      {u"first_scene"_s, first},
                      {u"last_scene"_s, last - 1},
                      {u"problems"_s, problemsJson(loaded->report.problems)}});
    return statusOk;
}

Result<LoadedJob> loadJob(const Arguments &arguments, const Console &console)
{
    if (arguments.has("config"))
        return makeError(Errc::InvalidValue, "cli.config_or_job", {"generate"});
    for (const char *flag : {"scenes", "renderer-mode", "seed", "preset", "set", "compat"})
        if (arguments.has(flag))
            return makeError(Errc::InvalidValue, "cli.job_is_frozen", {"--" + std::string(flag)});
    const fs::path file = *arguments.value("job");
    LoadedJob job;
    Report &report = job.loaded.report;
    auto spec = readJobSpec(file, report);
    console.problems(report.problems);
    if (!spec)
        return spec.error();
    TAGMILL_CHECK(checkStrict(arguments, report));
    if (arguments.has("same-versions"))
        for (const Problem &problem : report.problems)
            if (problem.id == "job.other_program")
                return Error{Errc::InvalidValue, problem};
    std::vector<fs::path> allowed;
    for (const std::string &folder : arguments.values("allow-assets"))
        allowed.emplace_back(folder);
    TAGMILL_CHECK(checkJobAssets(*spec, file, allowed));
    const auto [first, last] = spec->sceneRange();
    job.isShard = last - first < spec->scene_config.dataset.num_scenes;
    for (const char *flag : {"scene-ids", "shard-index", "total-shards"})
        if (job.isShard && arguments.has(flag))
            return makeError(Errc::InvalidValue, "cli.job_is_frozen", {"--" + std::string(flag)});
    if (job.isShard) {
        job.scenes.emplace(static_cast<size_t>(last - first));
        std::iota(job.scenes->begin(), job.scenes->end(), first);
    }
    job.loaded.config = std::move(spec->scene_config);
    job.loaded.seed = spec->global_seed;
    job.blenders = {spec->blender_version, spec->blenders};
    return job;
}

Result<> checkWithoutJob(const Arguments &arguments)
{
    if (!arguments.has("config"))
        return makeError(Errc::InvalidValue, "cli.config_or_job", {"generate"});
    if (arguments.has("allow-assets"))
        return makeError(Errc::InvalidValue, "cli.only_with_job", {"--allow-assets"});
    return {};
}

} // namespace tagmill
