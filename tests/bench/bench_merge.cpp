// SPDX-License-Identifier: GPL-3.0-or-later
// Merging what 1 000 shards of 100 frames with 10 tag records each left behind: aims ≤ 20 s and bounded memory. Pictures are not
// there; merging does not read them.
//   build/release/bin/bench_merge FOLDER [SHARDS]      the folder is written into; about 5.3 GB
#include "core/dataset/scene_result.h"
#include "core/freed_memory.h"
#include "tests/bench/synthetic_records.h"

#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace tagmill;
namespace fs = std::filesystem;

namespace {

constexpr int framesOfShard = 100;

SceneResult result(int scene, const std::string &job)
{
    SceneResult result;
    result.sceneId = result.recipe.scene_id = scene;
    result.recipe.random_seed = 1000 + scene;
    result.job = job;
    result.render_identity = "blender=3.4.1 engine=cycles";
    for (int tag = 0; tag < recordsPerFrame; ++tag) {
        ObjectRecipe object;
        object.name = "Tag_" + std::to_string(tag);
        object.location = {0.1 * tag, 0.05 * scene, 0};
        object.tag = TagRecipe{tag, "tag36h11", 0.1, 1, {}};
        result.recipe.objects.push_back(std::move(object));
    }
    for (int camera = 0; camera < camerasOfScene; ++camera) {
        const int frame = scene * camerasOfScene + camera;
        CameraRecipe recipe;
        recipe.intrinsics.resolution = {640, 480};
        recipe.intrinsics.k_matrix << 600.125, 0, 320, 0, 600.125, 240, 0, 0, 1;
        result.recipe.cameras.push_back(recipe);
        FrameResult made;
        made.cameraIndex = camera;
        made.image = imageId(scene, camera) + ".png";
        made.resolution = {640, 480};
        made.fingerprint = std::string(64, 'a');
        made.image_sha256 = std::string(64, 'b');
        made.render_seconds = 0.25;
        for (int tag = 0; tag < recordsPerFrame; ++tag)
            made.records.push_back(syntheticTag(frame, tag));
        result.frames.push_back(std::move(made));
    }
    return result;
}

double seconds(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "bench_merge FOLDER [SHARDS]\n");
        return 2;
    }
    keepFreedMemory(); // as the program does
    const fs::path dir = fs::absolute(argv[1]);
    const int shards = argc > 2 ? std::atoi(argv[2]) : 1000;
    GenConfig config;
    config.tagmill.present = true;
    config.dataset.num_scenes = shards * framesOfShard / camerasOfScene;
    config.camera.samples_per_scene = camerasOfScene;
    if (const auto opened = openDataset(dir, {config, 42, "tagmill generate"}); !opened) {
        std::fprintf(stderr, "%s\n", opened.error().text().c_str());
        return 1;
    }
    const std::string job = jobHash(config, 42);
    for (int scene = 0; scene < config.dataset.num_scenes; ++scene)
        if (!fs::exists(sceneResultPath(dir, scene)))
            if (const auto written = writeSceneResult(dir, result(scene, job)); !written) {
                std::fprintf(stderr, "%s\n", written.error().text().c_str());
                return 1;
            }
    rusage before{}, after{};
    getrusage(RUSAGE_SELF, &before);
    const auto start = std::chrono::steady_clock::now();
    Report report;
    double read = 0, written = 0; // s: when the results were read, and the large files written
    const auto merged = mergeDataset(dir, report, [&](double fraction, std::string_view) {
        if (fraction < 0.5)
            read = seconds(start);
        else if (fraction < 0.95)
            written = seconds(start);
        return true;
    });
    getrusage(RUSAGE_SELF, &after);
    const auto kernel = [](const rusage &usage) { return static_cast<double>(usage.ru_stime.tv_sec) + 1e-6 * static_cast<double>(usage.ru_stime.tv_usec); };
    const auto work = [](const rusage &usage) { return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + 1e-6 * static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec); };
    if (!merged) {
        std::fprintf(stderr, "%s\n", merged.error().text().c_str());
        return 1;
    }
    const double whole = seconds(start);
    std::printf("merge of %d shards, %d scenes, %d frames: %.2f s (%.2f s at work, %.2f s of it the kernel), peak %ld MB (aim 20 s)\n", shards, merged->scenes, merged->frames, whole, work(after) - work(before),
                kernel(after) - kernel(before), after.ru_maxrss / 1024);
    std::printf("  reading the results %.2f s, writing the large files %.2f s, the rest %.2f s\n", read, written - read, whole - written);
    return 0;
}
