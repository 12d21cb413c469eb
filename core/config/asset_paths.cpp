// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/asset_paths.h"

namespace tagmill {

namespace fs = std::filesystem;

std::array<std::optional<std::string> *, 3> assetPaths(GenConfig &config)
{
    return {&config.scene.background_hdri, &config.scene.texture_dir, &config.tag.texture_path};
}

std::array<const std::optional<std::string> *, 3> assetPaths(const GenConfig &config)
{
    return {&config.scene.background_hdri, &config.scene.texture_dir, &config.tag.texture_path};
}

fs::path resolveConfigPath(const fs::path &path, const fs::path &configFile)
{
    std::error_code ec;
    const fs::path here = fs::absolute(path, ec).lexically_normal();
    if (path.is_absolute() || fs::exists(here, ec))
        return here;
    const fs::path beside = fs::absolute(configFile.parent_path() / path, ec).lexically_normal();
    return fs::exists(beside, ec) ? beside : here;
}

void resolveAssetPaths(GenConfig &config, const fs::path &configFile)
{
    for (auto *path : assetPaths(config))
        if (*path && !(*path)->empty())
            *path = resolveConfigPath(**path, configFile).string();
}

} // namespace tagmill
