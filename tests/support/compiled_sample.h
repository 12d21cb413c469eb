// SPDX-License-Identifier: GPL-3.0-or-later
// The recipes of a sample config, compiled as `tagmill generate` does.
#pragma once

#include "core/compile/compiler.h"
#include "core/config/document.h"
#include "tests/support/test_support.h"

namespace tagmill::test {

/// overrides: "renderer.max_samples=8". Fails with the first problem, scenes that cannot be compiled included.
inline Result<std::vector<SceneRecipe>> compiledSample(const std::string &file, const std::vector<std::string> &overrides = {})
{
    TAGMILL_TRY(const ConfigDocument document, ConfigDocument::fromFile(sourceDir() / "resources/samples" / file));
    std::vector<Override> parsed;
    for (const std::string &text : overrides) {
        TAGMILL_TRY(Override one, parseOverride(text));
        parsed.push_back(std::move(one));
    }
    Report report;
    TAGMILL_TRY(const GenConfig config, resolveConfig(document, parsed, report));
    CompileOptions options;
    options.seed = config.dataset.seeds.global_seed;
    options.outputDir = "/nowhere";
    options.validate = true;
    TAGMILL_TRY(const SceneCompiler compiler, SceneCompiler::create(config, options));
    ThreadExecutor executor(2);
    TAGMILL_TRY(CompileResult result, compileScenes(compiler, shardSceneIds(compiler.sceneCount(), 0, 1), executor));
    if (!result.failures.empty())
        return Error{Errc::InvalidValue, result.failures.front()};
    return std::move(result.recipes);
}

} // namespace tagmill::test
