// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/fingerprint.h"

#include "core/compile/tag_picture.h"
#include "core/scene/render_scene.h"

#include <algorithm>

namespace tagmill {

namespace {

/// Of a recipe whose tags name their own pictures. Other paths are never read: targets are geometry.
std::vector<std::optional<std::string> *> assetsOf(SceneRecipe &recipe)
{
    std::vector<std::optional<std::string> *> assets{&recipe.world.background_hdri, &recipe.world.texture_path};
    for (ObjectRecipe &object : recipe.objects)
        if (object.tag)
            assets.push_back(&object.tag->texture_base_path);
    std::erase_if(assets, [](const auto *path) { return !*path; });
    return assets;
}

SceneRecipe withTagPictures(SceneRecipe recipe)
{
    for (ObjectRecipe &object : recipe.objects)
        if (object.tag)
            object.tag->texture_base_path = recipe.isCompat ? std::nullopt : tagPicture(*object.tag);
    return recipe;
}

} // namespace

std::vector<std::string> recipeAssets(const SceneRecipe &recipe)
{
    SceneRecipe whole = withTagPictures(recipe);
    std::vector<std::string> paths;
    for (const auto *path : assetsOf(whole))
        paths.push_back(**path);
    std::sort(paths.begin(), paths.end());
    paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
    return paths;
}

Result<std::string> frameFingerprint(const SceneRecipe &recipe, int cameraIndex, std::string_view renderIdentity, const AssetHash &hashOf)
{
    TAGMILL_TRY(const LoweredFrame frame, lowerCamera(recipe, cameraIndex));
    SceneRecipe reduced = withTagPictures(recipe);
    reduced.cameras = {recipe.cameras[static_cast<size_t>(cameraIndex)]}; // another camera changes nothing here
    reduced.cameras.front().name.reset();                        // nor does what only the records depend on
    reduced.cameras.front().truth_time = TruthTime::Mid;
    for (auto *path : assetsOf(reduced)) { // a path decides no pixel, the bytes behind it do
        TAGMILL_TRY(const std::string hash, hashOf(**path));
        *path = "sha256:" + hash;
    }
    for (ObjectRecipe &object : reduced.objects)
        object.texture_path.reset();
    std::string text = "tagmill frame 2\n";
    text += recipeToJson(reduced) + '\n' + renderFrameJson(frame) + '\n' + std::string(renderIdentity);
    return hex(sha256(text));
}

} // namespace tagmill
