// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dataset_fixture.h"

#include "core/files.h"
#include "core/imaging/rasterizer.h"
#include "core/imaging/raw_frame.h"
#include "core/scene/fingerprint.h"
#include "core/scene/render_scene.h"

namespace tagmill::test {

Image8 picture(int width, int height, int seed)
{
    Image8 image(width, height, 3);
    for (size_t i = 0; i < image.pixels.size(); ++i)
        image.pixels[i] = static_cast<std::uint8_t>((i * 7 + i / 640 + static_cast<size_t>(seed) * 31) % 251);
    return image;
}

Image8 drawn(SceneRecipe recipe, int cameraIndex)
{
    if (recipe.objects.empty())
        return picture(640, 480, cameraIndex);
    LightRecipe sun;
    sun.type = LightType::Sun;
    sun.location = {1, 1, 4};
    sun.intensity = 2;
    recipe.world.lights = {sun};
    Rasterizer rasterizer;
    const auto scene = lowerScene(recipe);
    const auto frame = lowerCamera(recipe, cameraIndex);
    const auto linear = scene && frame ? rasterizer.render(*scene, cameraModel(recipe.cameras[static_cast<size_t>(cameraIndex)].intrinsics), frame->camera.world_from_camera)
                                       : Result<ImageF>(makeError(Errc::Internal, "internal", {"the fixture's scene"}));
    return linear ? toneMap(*linear, ToneMapping::Linear) : picture(640, 480, cameraIndex);
}

GenConfig boardConfig(bool isCompat)
{
    GenConfig config;
    config.tagmill.present = !isCompat;
    config.scenario.subject.type = SubjectType::Board;
    config.scenario.subject.board.rows = 5;
    config.scenario.subject.board.cols = 7;
    config.scenario.subject.board.marker_size_mm = 30;
    config.scenario.subject.board.square_size_mm = 40;
    config.scenario.subject.board.dictionary = "DICT_4X4_50";
    return config;
}

SceneRecipe boardScene(int id, bool isCompat)
{
    CameraRecipe whole = camera({0.1 + 0.01 * id, -0.3, 0.6}, Vector3::Zero(), 0.2);
    whole.intrinsics.eval_margin_px = 5;
    CameraRecipe part = withLens(camera({0.2, -0.1, 0.25}, {0.12, 0, 0}), DistortionModel::BrownConrady, {-0.2, 0.05, 0.001, -0.0008, -0.002});
    SceneRecipe recipe = scene({board(charuco())}, {whole, part}, id);
    recipe.isCompat = isCompat;
    return recipe;
}

SceneResult sceneResult(const std::filesystem::path &dir, const SceneRecipe &recipe, const std::string &job)
{
    SceneResult result;
    result.sceneId = recipe.scene_id;
    result.recipe = recipe;
    result.job = job;
    result.render_identity = "Blender 3.4.1 cycles CPU";
    for (int i = 0; i < static_cast<int>(recipe.cameras.size()); ++i) {
        FrameResult frame;
        frame.cameraIndex = i;
        frame.image = imageId(recipe.scene_id, i) + ".png";
        frame.resolution = {640, 480};
        if (auto fingerprint = frameFingerprint(recipe, i, result.render_identity))
            frame.fingerprint = *std::move(fingerprint);
        frame.render_seconds = 0.25;
        frame.notes = {"Denoising is off: this Blender has none"};
        frame.records = detectionRecords(recipe, i, 42);
        const std::string png = *encodePng(drawn(recipe, i));
        frame.image_sha256 = hex(sha256(png));
        [[maybe_unused]] const auto written = writeFileAtomically(dir / "images" / frame.image, png);
        result.frames.push_back(std::move(frame));
    }
    return result;
}

Result<> makeDataset(const std::filesystem::path &dir, int scenes, bool isCompat)
{
    const GenConfig config = boardConfig(isCompat);
    TAGMILL_CHECK(openDataset(dir, {config, 42, "tagmill generate"}));
    for (int id = 0; id < scenes; ++id)
        TAGMILL_CHECK(writeSceneResult(dir, sceneResult(dir, boardScene(id, isCompat), jobHash(config, 42))));
    return {};
}

} // namespace tagmill::test
