// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_load.h"

#include "core/compile/compat.h"
#include "core/compile/compiler.h"
#include "core/config/asset_paths.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

/// Array jobs say their index here (DESIGN 33); read only when the shards are asked for without an index.
constexpr const char *shardIndexVariables[] = {"AWS_BATCH_JOB_ARRAY_INDEX", "CLOUD_RUN_TASK_INDEX", "JOB_COMPLETION_INDEX", "SLURM_ARRAY_TASK_ID"};

std::optional<int> wholeNumber(std::string_view text)
{
    int number = 0;
    const auto [end, ec] = std::from_chars(text.data(), text.data() + text.size(), number);
    return ec == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

Result<std::optional<std::vector<int>>> parseSceneIds(std::string_view text, int sceneCount)
{
    std::vector<int> ids;
    for (std::string_view rest = text;;) {
        const size_t comma = rest.find(',');
        const auto id = wholeNumber(rest.substr(0, comma));
        if (!id || *id < 0 || *id >= sceneCount)
            return makeError(Errc::InvalidValue, "cli.bad_scene_ids", {std::string(text), std::to_string(sceneCount - 1)});
        ids.push_back(*id);
        if (comma == std::string_view::npos)
            break;
        rest.remove_prefix(comma + 1);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return std::optional(std::move(ids));
}

Result<int> shardIndex(const Arguments &arguments, int totalShards)
{
    std::optional<int> index;
    std::string origin = "--shard-index";
    if (const auto given = arguments.integer("shard-index")) {
        index = static_cast<int>(*given);
    } else {
        for (const char *name : shardIndexVariables) {
            const char *value = std::getenv(name);
            if (!value)
                continue;
            origin = name;
            index = wholeNumber(value);
            if (!index)
                return makeError(Errc::InvalidValue, "cli.bad_shard", {origin, value, std::to_string(totalShards - 1)});
            break;
        }
    }
    if (!index)
        return makeError(Errc::InvalidValue, "cli.missing_shard");
    if (*index < 0 || *index >= totalShards)
        return makeError(Errc::InvalidValue, "cli.bad_shard", {origin, std::to_string(*index), std::to_string(totalShards - 1)});
    return *index;
}

} // namespace

Result<> checkOutputs(const Arguments &arguments, std::initializer_list<const char *> flags)
{
    const auto place = [](const std::string &file) {
        std::error_code ec;
        const fs::path resolved = fs::weakly_canonical(file, ec);
        return ec ? fs::path(file) : resolved;
    };
    std::vector<std::pair<fs::path, std::string>> taken;
    if (const auto config = arguments.value("config"))
        taken.emplace_back(place(*config), std::string());
    for (const char *flag : flags) {
        const auto file = arguments.value(flag);
        if (!file)
            continue;
        const std::string name = "--" + std::string(flag);
        for (const auto &[other, otherName] : taken)
            if (other == place(*file))
                return otherName.empty() ? makeError(Errc::InvalidValue, "cli.overwrites_input", {name, *file}) : makeError(Errc::InvalidValue, "cli.same_output", {otherName, name, *file});
        taken.emplace_back(place(*file), name);
    }
    return {};
}

void addCompatNotice(const Arguments &arguments, const GenConfig &config, bool hasSection, Report &report)
{
    if (!config.isCompat() || hasSection || arguments.has("compat"))
        return;
    std::string differences;
    for (const CompatDifference *difference : compatDifferencesFor(config))
        differences += (differences.empty() ? ". What differs here: " : "; ") + std::string(difference->text);
    report.add(Severity::Notice, "run.compat", {}, {differences});
}

Result<> checkStrict(const Arguments &arguments, const Report &report)
{
    if (!arguments.has("strict"))
        return {};
    for (const Problem &problem : report.problems) {
        if (problem.severity == Severity::Warning)
            return Error{Errc::InvalidValue, problem};
    }
    return {};
}

Result<std::vector<Override>> commandLineOverrides(const Arguments &arguments)
{
    std::vector<Override> overrides;
    constexpr std::pair<std::string_view, std::string_view> fields[] = {
        {"scenes", "dataset.num_scenes"}, {"compat", "tagmill.compat"}, {"seed", "dataset.seeds.global_seed"}};
    for (const auto &[flag, key] : fields) {
        if (const auto value = arguments.value(flag))
            overrides.push_back({std::string(key), *value});
    }
    if (const auto mode = arguments.value("renderer-mode")) {
        const bool isPreview = *mode == "preview";
        if (!isPreview)
            overrides.push_back({"renderer.mode", *mode});
        overrides.push_back({"tagmill.mode", isPreview ? "preview" : "final"});
    }
    for (const std::string &text : arguments.values("set")) {
        if (text.find('=') == std::string::npos)
            return makeError(Errc::InvalidValue, "cli.bad_override", {text});
        TAGMILL_TRY(Override given, parseOverride(text));
        overrides.push_back(std::move(given));
    }
    return overrides;
}

Result<LoadedConfig> loadConfig(const Arguments &arguments, const Console &console)
{
    const std::string file = arguments.value("config").value_or("");
    LoadedConfig loaded;
    TAGMILL_TRY(const ConfigDocument document, ConfigDocument::fromFile(file));
    TAGMILL_TRY(const std::vector<Override> overrides, commandLineOverrides(arguments));
    auto resolved = resolveConfig(document, overrides, loaded.report, arguments.values("preset"));
    if (!resolved) {
        // The first error goes to whoever asked; people see the others here.
        std::vector<Problem> others = loaded.report.problems;
        if (const auto first = std::find(others.begin(), others.end(), resolved.error().problem); first != others.end())
            others.erase(first);
        console.problems(others);
        return resolved.error();
    }
    loaded.config = *std::move(resolved);
    const bool isPreview = arguments.value("renderer-mode") == "preview"; // writes into the section
    const bool hasSection = valueAt(document.textMap(), "tagmill") || (loaded.config.tagmill.present && !isPreview);
    addCompatNotice(arguments, loaded.config, hasSection, loaded.report);
    console.problems(loaded.report.problems);
    TAGMILL_CHECK(checkStrict(arguments, loaded.report));
    resolveAssetPaths(loaded.config, file, LookFirst::InCurrentFolder);
    loaded.seed = loaded.config.dataset.seeds.global_seed;
    loaded.document = document;
    return loaded;
}

Error LoadedConfig::located(Error error) const
{
    const int line = error.problem.where.empty() || error.problem.line > 0 ? 0 : document.lineOf(error.problem.where);
    if (line > 0) {
        error.problem.line = line;
        error.problem.file = document.fileName();
    }
    return error;
}

Result<std::vector<GateRule>> gatesOf(const Arguments &arguments, const Console &console, std::string_view flag)
{
    const auto file = arguments.value(flag);
    if (!file)
        return std::vector<GateRule>();
    Report report;
    TAGMILL_TRY(GateFile gates, flag == "gate" ? readGates(*file, report) : readGatesOrRules(*file, report));
    console.problems(report.problems);
    return std::move(gates.rules);
}

Result<StopRules> stopRulesOf(const Arguments &arguments, const Console &console)
{
    constexpr int usualStopFrames = 100;
    TAGMILL_TRY(std::vector<GateRule> rules, gatesOf(arguments, console, "stop-gate"));
    return StopRules{std::move(rules), static_cast<int>(arguments.integer("stop-frames").value_or(usualStopFrames))};
}

Result<int> askedShard(const Arguments &arguments)
{
    const auto total = arguments.integer("total-shards");
    if (!total && arguments.has("shard-index"))
        return makeError(Errc::InvalidValue, "cli.missing_total_shards");
    return !total || *total == 1 ? Result<int>(0) : shardIndex(arguments, static_cast<int>(*total));
}

Result<std::optional<std::vector<int>>> askedScenes(const Arguments &arguments, int sceneCount)
{
    const auto total = arguments.integer("total-shards");
    const auto ids = arguments.value("scene-ids");
    if (ids && (total || arguments.has("shard-index")))
        return makeError(Errc::InvalidValue, "cli.scenes_and_shards");
    if (ids)
        return parseSceneIds(*ids, sceneCount);
    TAGMILL_TRY(const int index, askedShard(arguments));
    if (!total || *total == 1)
        return std::optional<std::vector<int>>{};
    return std::optional(shardSceneIds(sceneCount, index, static_cast<int>(*total)));
}

} // namespace tagmill
