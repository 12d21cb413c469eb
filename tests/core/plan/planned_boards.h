// SPDX-License-Identifier: GPL-3.0-or-later
// Configs of a ChArUco board and what they compile to, for tests of plans.
#pragma once

#include "core/compile/compiler.h"

#include <QtGlobal>

namespace tagmill::test {

/// 5 × 7 squares of 40 mm.
inline void setCharucoBoard(GenConfig &config)
{
    SubjectConfig &subject = config.scenario.subject;
    subject.type = SubjectType::Board;
    subject.board.rows = 5;
    subject.board.cols = 7;
    subject.board.marker_size_mm = 30;
    subject.board.square_size_mm = 40;
    subject.board.dictionary = "DICT_4X4_50";
}

inline std::vector<SceneRecipe> recipesOf(const GenConfig &config)
{
    CompileOptions options;
    options.seed = config.dataset.seeds.global_seed;
    options.validate = true;
    const auto compiler = SceneCompiler::create(config, options);
    if (!compiler)
        qFatal("%s", compiler.error().text().c_str());
    std::vector<SceneRecipe> recipes;
    for (int id = 0; id < compiler->sceneCount(); ++id)
        recipes.push_back(*compiler->compileScene(id));
    return recipes;
}

} // namespace tagmill::test
