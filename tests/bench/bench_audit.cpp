// SPDX-License-Identifier: GPL-3.0-or-later
// Audit of 100 000 frames × 10 records that are in memory already, without pictures, on two threads: wall clock and, as the
// machine may be busy, the time at work. Asserts nothing.
#include "core/audit/audit.h"
#include "tests/support/truth_fixtures.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace tagmill;
using namespace tagmill::test;

namespace {

double secondsAtWork()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// Ten tags each, under a lens with distortion.
Dataset makeDataset(int frames)
{
    std::vector<ObjectRecipe> tags;
    for (int i = 0; i < 10; ++i)
        tags.push_back(tag(i, 0.08, {0.1 * (i % 5) - 0.2, 0.1 * (i / 5) - 0.05, 0}));
    const std::filesystem::path dir = "/nonexistent/bench";
    std::vector<FrameWithRecords> all;
    std::vector<DetectionRecord> some;
    for (int i = 0; i < frames; ++i) {
        if (i % 100 == 0) {
            const double way = i / static_cast<double>(frames);
            const CameraRecipe eye = withLens(camera({0.4 * way, -0.4 + 0.5 * way, 0.7 + 0.8 * way}, {0, 0, 0}, way), DistortionModel::BrownConrady, {-0.1, 0.02, 0.001, -0.0008, -0.002});
            some = detectionRecords(scene(tags, {eye}), 0, 42);
        }
        DatasetFrame frame;
        frame.image_id = imageId(i, 0);
        frame.image = dir / "images" / (frame.image_id + ".png");
        frame.sceneId = i;
        frame.cameraIndex = 0;
        frame.resolution = {640, 480};
        all.push_back({std::move(frame), some});
        for (DetectionRecord &record : all.back().records)
            record.image_id = all.back().frame.image_id;
    }
    return datasetOfFrames(dir, all);
}

} // namespace

int main(int argc, char **argv)
{
    const Dataset dataset = makeDataset(argc > 1 ? std::atoi(argv[1]) : 100'000);
    std::printf("%d records in %zu frames\n", dataset.recordCount, dataset.frames.size());
    ThreadExecutor executor(2);
    for (int run = 0; run < 3; ++run) {
        const auto start = std::chrono::steady_clock::now();
        const double work = secondsAtWork();
        const auto report = auditDataset(dataset, executor, {}, {.sampledFrames = 0});
        const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
        std::printf("audit: %.2f s, at work %.2f s, %lld tags\n", wall.count(), secondsAtWork() - work, report ? static_cast<long long>(report->tag_count) : -1);
    }
    return 0;
}
