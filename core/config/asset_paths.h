// SPDX-License-Identifier: GPL-3.0-or-later
// The files a config names: sky, floor textures, the texture of a tag. One list and one rule where they lie, for the command
// line, the window and frozen jobs.
#pragma once

#include "core/config/gen_config.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string>

namespace tagmill {

/// Those that are not set included.
std::array<std::optional<std::string> *, 3> assetPaths(GenConfig &config);
std::array<const std::optional<std::string> *, 3> assetPaths(const GenConfig &config);

/// A relative path of a config, absolute: below the current folder; where nothing is there, below the file's own.
std::filesystem::path resolveConfigPath(const std::filesystem::path &path, const std::filesystem::path &configFile);
/// All of a config's assets so.
void resolveAssetPaths(GenConfig &config, const std::filesystem::path &configFile);

} // namespace tagmill
