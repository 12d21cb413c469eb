// SPDX-License-Identifier: GPL-3.0-or-later
// ModelFile: a YAML or JSON file that is one map, with the lines of its keys. Private to core/config.
#pragma once

#include "core/config/text_tree.h"

#include <filesystem>

namespace tagmill {

struct ModelFile
{
    std::string name;
    TextNodePtr root;
    Value value;

    /// The same problem with file and line of its path.
    Problem located(Problem problem) const;
    Error located(Error error) const { return {error.code, located(std::move(error.problem))}; }
};

/// `noun` names what the file should be ("job spec"), for the message when it is no map. Duplicate keys are warnings in
/// the report. Errors: Io, NotFound, Parse, InvalidValue.
Result<ModelFile> readModelFile(const std::filesystem::path &file, std::string_view noun, Report &report);
/// The same of a text that stands elsewhere; `file` says what form it has, and what it is called.
Result<ModelFile> parseModelFile(const std::string &text, const std::filesystem::path &file, std::string_view noun, Report &report);

} // namespace tagmill
