// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rasterized.h"

#include "core/dataset/scene_result.h"
#include "core/files.h"
#include "core/imaging/rasterizer.h"
#include "core/imaging/raw_frame.h"
#include "core/scene/render_scene.h"

namespace tagmill::test {

Result<Image8> rasterized(const SceneRecipe &recipe, int cameraIndex)
{
    TAGMILL_TRY(const RenderScene scene, lowerScene(recipe));
    const CameraRecipe &camera = recipe.cameras[static_cast<size_t>(cameraIndex)];
    Rasterizer rasterizer;
    TAGMILL_TRY(const ImageF raw, rasterizer.render(scene, cameraModel(camera.intrinsics), camera.transform_matrix));
    TAGMILL_TRY(const std::string png, finishFrame(raw, recipe, cameraIndex));
    return decodePng(png);
}

SceneRecipe boardUnderSun(DistortionModel lens, const std::vector<double> &coefficients, double focal)
{
    std::vector<CameraRecipe> cameras;
    const double near = focal / 600;
    for (int i = 0; i < 6; ++i) {
        const double around = 1.1 * i, aside = 0.16 * near * (i % 3);
        CameraRecipe one = withLens(camera({aside * std::cos(around), aside * std::sin(around), near * (0.40 + 0.012 * i)}, {0.02 * std::sin(3.0 * i), 0.015 * std::cos(2.0 * i), 0}, 0.37 + 1.3 * i), lens, coefficients);
        one.intrinsics.k_matrix << focal, 0, 322.3, 0, focal * 1.01, 238.6, 0, 0, 1;
        one.tone_mapping = ToneMapping::Linear;
        cameras.push_back(std::move(one));
    }
    BoardSpec spec = charuco();
    spec.quiet_zone = 0.01;
    SceneRecipe recipe = scene({board(spec, {0, 0, 0.001})}, std::move(cameras));
    recipe.world.lights.resize(1);
    recipe.world.lights[0].type = LightType::Sun;
    recipe.world.lights[0].intensity = 2.8;
    recipe.world.lights[0].rotation_euler = Vector3(0.4, 0, 0.9);
    return recipe;
}

Result<> makeDatasetOf(const std::filesystem::path &dir, const SceneRecipe &recipe, const std::function<Result<Image8>(int)> &picture)
{
    GenConfig config;
    config.tagmill.present = true;
    TAGMILL_CHECK(openDataset(dir, {config, 42, "test"}));
    SceneResult result;
    result.sceneId = recipe.scene_id;
    result.recipe = recipe;
    result.job = jobHash(config, 42);
    result.render_identity = "test";
    for (int i = 0; i < static_cast<int>(recipe.cameras.size()); ++i) {
        TAGMILL_TRY(const Image8 image, picture(i));
        TAGMILL_TRY(const std::string png, encodePng(image));
        FrameResult frame;
        frame.cameraIndex = i;
        frame.image = imageId(recipe.scene_id, i) + ".png";
        frame.resolution = {image.width, image.height};
        frame.records = detectionRecords(recipe, i, 42);
        frame.image_sha256 = hex(sha256(png));
        TAGMILL_CHECK(writeFileAtomically(dir / "images" / frame.image, png));
        result.frames.push_back(std::move(frame));
    }
    return writeSceneResult(dir, result);
}

Result<> makeRasterizedDataset(const std::filesystem::path &dir, const SceneRecipe &recipe, bool isBlack)
{
    return makeDatasetOf(dir, recipe, [&](int camera) -> Result<Image8> {
        if (isBlack)
            return Image8(recipe.cameras[static_cast<size_t>(camera)].intrinsics.resolution.width, recipe.cameras[static_cast<size_t>(camera)].intrinsics.resolution.height, 3);
        return rasterized(recipe, camera);
    });
}

} // namespace tagmill::test
