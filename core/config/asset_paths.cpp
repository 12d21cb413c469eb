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

void resolveAssetPaths(GenConfig &config, const fs::path &configFile, LookFirst first)
{
    std::error_code ec;
    for (auto *path : assetPaths(config)) {
        if (!*path || (*path)->empty())
            continue;
        const fs::path here = fs::absolute(**path, ec).lexically_normal();
        const fs::path beside = fs::absolute(configFile.parent_path() / **path, ec).lexically_normal();
        const bool isBeside = fs::exists(beside, ec) && (first == LookFirst::BesideConfig || !fs::exists(here, ec));
        *path = (isBeside ? beside : here).string();
    }
}

} // namespace tagmill
