// SPDX-License-Identifier: GPL-3.0-or-later
// validate-config, config resolve, config schema, compile.
#include "app/cli_functions.h"
#include "app/cli_load.h"
#include "core/compile/compat.h"
#include "core/compile/compiler.h"
#include "core/compile/recipe_file.h"
#include "core/config/asset_paths.h"
#include "core/files.h"

#include <numeric>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What only the compiler can know (a board that cannot be laid out), once the rest is right.
void addCompilerProblems(const LoadedConfig &loaded, std::vector<Problem> &problems)
{
    const auto compiler = SceneCompiler::create(loaded.config, {});
    if (!compiler && std::find(problems.begin(), problems.end(), compiler.error().problem) == problems.end())
        problems.push_back(loaded.located(compiler.error()).problem);
}

/// The floor is left plain then, which is easily overlooked.
void addMissingTextures(const GenConfig &config, std::vector<Problem> &problems)
{
    const auto &folder = config.scene.texture_dir;
    std::error_code ec;
    if (folder && !std::filesystem::is_directory(*folder, ec))
        problems.push_back({"run.no_textures", Severity::Warning, "scene.texture_dir", {}, 0, {*folder}});
}

std::string countText(size_t count, std::string_view noun)
{
    return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

} // namespace

int runValidateConfig(const Arguments &arguments)
{
    const Console console(arguments);
    const std::string file = arguments.value("config").value_or("");
    std::vector<Problem> problems;
    auto document = ConfigDocument::fromFile(file);
    if (!document) {
        problems.push_back(document.error().problem);
    } else {
        const auto overrides = commandLineOverrides(arguments);
        if (!overrides)
            return console.fail(overrides.error());
        Report report;
        auto config = resolveConfig(*document, *overrides, report, arguments.values("preset"));
        problems = std::move(report.problems);
        if (config) {
            resolveAssetPaths(*config, file, LookFirst::InCurrentFolder);
            addCompilerProblems({*config, 0, {}, *document}, problems);
            addMissingTextures(*config, problems);
        } else if (std::find(problems.begin(), problems.end(), config.error().problem) == problems.end()) {
            problems.push_back(config.error().problem);
        }
    }
    const auto isBad = [&](const Problem &problem) {
        return problem.severity == Severity::Error || (problem.severity == Severity::Warning && arguments.has("strict"));
    };
    const auto errors = static_cast<size_t>(std::count_if(problems.begin(), problems.end(), isBad));
    console.problems(problems);
    console.line(errors > 0 ? file + ": " + countText(errors, "error") : file + ": valid");
    console.document({{u"file"_s, toQString(file)}, {u"valid"_s, errors == 0}, {u"problems"_s, problemsJson(problems)}});
    return errors > 0 ? statusInput : statusOk;
}

int runConfigResolve(const Arguments &arguments)
{
    const Console console(arguments);
    const auto loaded = loadConfig(arguments, console);
    if (!loaded)
        return console.fail(loaded.error());
    const bool isJson = arguments.value("format") == "json";
    const auto written = writeResult(arguments.value("output"), isJson ? configToJson(loaded->config) + "\n" : configToYaml(loaded->config));
    return written ? statusOk : console.fail(written.error());
}

int runConfigSchema(const Arguments &arguments)
{
    const Console console(arguments);
    const bool isMarkdown = arguments.value("schema-format") == "markdown";
    const auto written = writeResult(arguments.value("output"), isMarkdown ? configMarkdown() + compatMarkdown() : configJsonSchema());
    return written ? statusOk : console.fail(written.error());
}

namespace {

Result<CompileResult> compileAsked(const Arguments &arguments, const LoadedConfig &loaded, const std::string &output, Executor &executor,
                                   const Console &console)
{
    CompileOptions options;
    options.seed = loaded.seed;
    options.outputDir = output;
    options.validate = arguments.has("validate");
    if (const auto &textures = loaded.config.scene.texture_dir) {
        auto found = listTextures(*textures);
        if (found)
            options.textures = *std::move(found);
        else if (loaded.config.isCompat()) // ours is refused below
            console.problem({"run.no_textures", Severity::Warning, "scene.texture_dir", {}, 0, {*textures}});
    }
    TAGMILL_TRY(const SceneCompiler compiler, SceneCompiler::create(loaded.config, std::move(options)));
    TAGMILL_TRY(auto asked, askedScenes(arguments, compiler.sceneCount()));
    if (!asked) {
        asked.emplace(static_cast<size_t>(compiler.sceneCount()));
        std::iota(asked->begin(), asked->end(), 0);
    }
    return compileScenes(compiler, *asked, executor);
}

} // namespace

int runCompile(const Arguments &arguments)
{
    const Console console(arguments);
    const auto loaded = loadConfig(arguments, console);
    if (!loaded)
        return console.fail(loaded.error());
    std::error_code ec;
    const std::filesystem::path dir = std::filesystem::absolute(*arguments.value("output"), ec);
    ThreadExecutor executor(static_cast<unsigned>(arguments.integer("threads").value_or(0)));
    const auto compiled = compileAsked(arguments, *loaded, dir.string(), executor, console);
    if (!compiled)
        return console.fail(loaded->located(compiled.error()));
    const auto file = dir / "scene_recipes.json";
    if (auto writable = ensureWritableFolder(dir); !writable)
        return console.fail(writable.error());
    if (auto written = writeRecipeFile(file, compiled->recipes, executor); !written)
        return console.fail(written.error());
    console.problems(compiled->failures);
    console.problems(compiled->notes);
    console.line(countText(compiled->recipes.size(), "recipe") + " written: " + file.string());
    QJsonObject rejected;
    for (const auto &[reason, count] : compiled->rejected)
        rejected.insert(toQString(reason), static_cast<qint64>(count));
    console.document({{u"recipes"_s, toQString(file.string())},
                      {u"scenes"_s, static_cast<qint64>(compiled->recipes.size())},
                      {u"seed"_s, static_cast<qint64>(loaded->seed)},
                      {u"failures"_s, problemsJson(compiled->failures)},
                      {u"warnings"_s, problemsJson(compiled->notes)},
                      {u"rejected"_s, rejected}});
    return compiled->failures.empty() ? statusOk : statusInput;
}

} // namespace tagmill
