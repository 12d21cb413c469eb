// SPDX-License-Identifier: GPL-3.0-or-later
// How long the instant rasteriser takes for one frame of a board on one core; asserts nothing.
#include "core/compile/compiler.h"
#include "core/config/document.h"
#include "core/imaging/rasterizer.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace tagmill;

namespace {

double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

Result<SceneRecipe> boardRecipe(const std::string &lens)
{
    const std::string text = "tagmill: {format: 1}\n"
                             "camera: {resolution: [1280, 960], fov: 60, samples_per_scene: 8, min_distance: 0.9, max_distance: 1.2" + lens + "}\n"
                             "scene: {lighting: {directional: [{azimuth: 0.4, elevation: 1.1, intensity: 3}]}}\n"
                             "scenario: {subject: {type: BOARD, rows: 6, cols: 6, marker_size_mm: 88, spacing_ratio: 0.3, dictionary: tag36h11}}\n";
    TAGMILL_TRY(const ConfigDocument document, ConfigDocument::fromText(text, TextFormat::Yaml));
    TAGMILL_TRY(const SceneCompiler compiler, SceneCompiler::create(document.config(), {}));
    return compiler.compileScene(0);
}

void report(const char *what, const SceneRecipe &recipe)
{
    const auto scene = lowerScene(recipe);
    if (!scene)
        return (void)std::printf("%s: %s\n", what, scene.error().text().c_str());
    Rasterizer rasterizer;
    ImageF image;
    std::vector<double> ms;
    for (int round = 0; round < 5; ++round) {
        for (const CameraRecipe &camera : recipe.cameras) {
            const double start = cpuSeconds();
            auto drawn = rasterizer.render(*scene, cameraModel(camera.intrinsics), camera.transform_matrix, true, std::move(image));
            if (!drawn)
                return (void)std::printf("%s: %s\n", what, drawn.error().text().c_str());
            image = *std::move(drawn);
            ms.push_back(1e3 * (cpuSeconds() - start));
        }
    }
    const double first = ms.front();
    std::sort(ms.begin(), ms.end());
    std::printf("%-16s CPU ms a frame: min %5.1f  median %5.1f  max %5.1f  (first of the lens %5.1f; aim 16)\n", what, ms.front(), ms[ms.size() / 2], ms.back(), first);
}

} // namespace

int main()
{
    const std::pair<const char *, std::string> lenses[] = {
        {"pinhole", ""},
        {"Brown–Conrady", ", intrinsics: {distortion_model: brown_conrady, k1: -0.28, k2: 0.07, p1: 0.001, p2: 0.001}"},
        {"Kannala–Brandt", ", intrinsics: {distortion_model: kannala_brandt, focal_length: 700, kb1: -0.0035, kb2: 0.0015}"},
    };
    for (const auto &[name, lens] : lenses) {
        const auto recipe = boardRecipe(lens);
        if (!recipe)
            return std::printf("%s: %s\n", name, recipe.error().text().c_str()), 1;
        report(name, *recipe);
        SceneRecipe shadowed = *recipe;
        ObjectRecipe plate;
        plate.type = ObjectType::Occluder;
        plate.name = "Plate";
        plate.location = shadowed.objects.front().location + Vector3(0.1, 0.05, 0.15);
        plate.occluder = OccluderRecipe{0.4, 0.3, 0.005, 0.05, 0.9};
        shadowed.objects.push_back(plate);
        report("  with a plate", shadowed);
    }
}
