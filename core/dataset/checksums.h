// SPDX-License-Identifier: GPL-3.0-or-later
// checksums.json: what a dataset was when it was merged.
#pragma once

#include "core/result.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace tagmill {

struct Checksums
{
    std::string job;
    std::map<std::string, std::string> files; ///< relative path → sha256; all of them lie in the dataset
};

/// What names a file outside the dataset becomes a problem. Errors: NotFound (also: no plain file), Io, Parse.
Result<Checksums> readChecksums(const std::filesystem::path &dataset, std::vector<Problem> &problems);

} // namespace tagmill
