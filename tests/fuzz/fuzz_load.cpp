// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of a config: text, overrides, rules, a scene, its recipe. What is not refused compiles or says why.
#include "core/compile/compiler.h"
#include "core/config/render_tag_limits.h"
#include "tests/fuzz/fuzz_document.h"

using namespace tagmill;
using test::require;

namespace {

/// Small enough that one scene is no work.
bool isSmall(const GenConfig &config)
{
    const SubjectConfig &subject = config.scenario.subject;
    return config.camera.samples_per_scene <= 3 && config.scene.lighting.num_lights_max <= 20 && config.scene.lighting.directional.size() <= 20
           && subject.tags.tags_per_scene.max <= 20 && static_cast<std::int64_t>(subject.board.rows) * subject.board.cols <= 100;
}

void compile(GenConfig config, bool validate)
{
    // No file of this machine is looked for.
    config.scene.background_hdri.reset();
    config.scene.texture_dir.reset();
    CompileOptions options;
    options.validate = validate;
    const auto compiler = SceneCompiler::create(std::move(config), std::move(options));
    if (!compiler)
        return require(!compiler.error().text().empty() && !compiler.error().problem.where.empty());
    const auto recipe = compiler->compileScene(0);
    if (!recipe)
        return require(!recipe.error().text().empty());
    require(recipesFromJson(recipeToJson(*recipe)).has_value());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const auto document = ConfigDocument::fromText(std::string(reinterpret_cast<const char *>(data + 1), size - 1), data[0] & 1 ? TextFormat::Json : TextFormat::Yaml, "fuzz");
    if (!document)
        return 0;
    Report report;
    std::vector<Override> overrides;
    if (data[0] & 2)
        overrides.push_back({"camera.resolution", "[64, 48]"});
    const auto config = resolveConfig(*document, overrides, report);
    if (!config) {
        require(!config.error().text().empty());
        return 0;
    }
    renderTagRefuses(*document, *config);
    Report unused;
    const auto again = ConfigDocument::fromText(configToYaml(*config), TextFormat::Yaml, "again");
    require(again && !again->hasErrors());
    require(canonicalConfigJson(again->config()) == canonicalConfigJson(*config));
    if (isSmall(*config))
        compile(*config, data[0] & 4);
    return 0;
}
