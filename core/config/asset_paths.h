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

/// Where a relative path is looked for first: a shell stands somewhere, a window does not.
enum class LookFirst { InCurrentFolder, BesideConfig };
/// All assets absolute: those that are in neither folder as below the current one.
void resolveAssetPaths(GenConfig &config, const std::filesystem::path &configFile, LookFirst first);

} // namespace tagmill
