// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the resolved configs of the reference vectors: render-tag's own dump, every field present.
#pragma once

#include "core/config/gen_config.h"

#include <filesystem>

namespace tagmill::test {

/// Ends the test program when the file is not what it should be.
GenConfig readResolvedConfig(const std::filesystem::path &path, const std::string &outputDir);

} // namespace tagmill::test
