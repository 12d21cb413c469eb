// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/model_file.h"

#include "core/config/text_patch.h"
#include "core/files.h"

namespace tagmill {

Problem ModelFile::located(Problem problem) const
{
    problem.file = name;
    problem.line = lineOfPath(*root, problem.where);
    return problem;
}

Result<ModelFile> readModelFile(const std::filesystem::path &file, std::string_view noun, Report &report)
{
    TAGMILL_TRY(const std::string text, readFile(file, maxTextBytes));
    return parseModelFile(text, file, noun, report);
}

Result<ModelFile> parseModelFile(const std::string &text, const std::filesystem::path &file, std::string_view noun, Report &report)
{
    auto tree = parseText(text, file.extension() == ".json" ? TextFormat::Json : TextFormat::Yaml);
    if (!tree) {
        Error error = std::move(tree).error();
        error.problem.file = file.string();
        return error;
    }
    ModelFile model{file.string(), tree->root, nodeValue(*tree->root)};
    for (const Problem &problem : tree->problems) {
        report.problems.push_back(problem);
        report.problems.back().file = model.name;
    }
    if (!model.value.as<ValueMap>()) {
        Error error = makeError(Errc::InvalidValue, "model.root_not_map", {valueText(model.value), std::string(noun)});
        error.problem.file = model.name;
        error.problem.line = resolved(*tree->root).line;
        return error;
    }
    return model;
}

} // namespace tagmill
