// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/tag_picture.h"
#include "core/files.h"
#include "core/scene/render_scene.h"

namespace tagmill {

namespace {

/// A path decides no pixel, the bytes behind it do.
Result<> replaceByHash(std::optional<std::string> &path)
{
    if (!path)
        return {};
    TAGMILL_TRY(const std::string bytes, readFile(*path));
    path = "sha256:" + hex(sha256(bytes));
    return {};
}

} // namespace

Result<std::string> frameFingerprint(const SceneRecipe &recipe, int cameraIndex, std::string_view renderIdentity)
{
    TAGMILL_TRY(const LoweredFrame frame, lowerCamera(recipe, cameraIndex));
    SceneRecipe reduced = recipe;
    reduced.cameras = {recipe.cameras[static_cast<size_t>(cameraIndex)]}; // another camera changes nothing here
    reduced.cameras.front().name.reset();                        // nor does what only the records depend on
    reduced.cameras.front().truth_time = TruthTime::Mid;
    TAGMILL_CHECK(replaceByHash(reduced.world.background_hdri));
    TAGMILL_CHECK(replaceByHash(reduced.world.texture_path));
    for (ObjectRecipe &object : reduced.objects) {
        object.texture_path.reset(); // targets are geometry: never read
        if (object.tag) {
            object.tag->texture_base_path = recipe.isCompat ? std::nullopt : tagPicture(*object.tag);
            TAGMILL_CHECK(replaceByHash(object.tag->texture_base_path));
        }
    }
    std::string text = "tagmill frame 2\n";
    text += recipeToJson(reduced) + '\n' + renderFrameJson(frame) + '\n' + std::string(renderIdentity);
    return hex(sha256(text));
}

} // namespace tagmill
