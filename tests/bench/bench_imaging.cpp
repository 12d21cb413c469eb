// SPDX-License-Identifier: GPL-3.0-or-later
// The sensor chain for one 1920 × 1080 RGB frame on one core: wall time (min, median, max) and CPU time (min,
// median) of 15 runs beside the target. The least CPU time is what other work on the machine disturbed least, so it is what
// is compared. Asserts nothing.
//     bench_imaging [FOLDER of Blender's config.ocio]
#include "core/imaging/raw_frame.h"
#include "core/imaging/sensor.h"
#include "core/scene/raw_plan.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

using namespace tagmill;

namespace {

/// A board-like picture: squares, a gradient, a little noise.
ImageF boardLikeFrame()
{
    ImageF image(1920, 1080, 3);
    std::mt19937 random(1);
    std::normal_distribution<float> noise(0, 0.003f);
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            const float light = 0.6f + 0.3f * static_cast<float>(x) / 1920;
            const float value = ((x / 60 + y / 60) % 2 == 0 ? 0.8f : 0.03f) * light + noise(random);
            for (int c = 0; c < 3; ++c)
                image.row(y)[3 * x + c] = value;
        }
    }
    return image;
}

double cpu_ms()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

struct Times
{
    double min, median, max, cpuMin, cpu; ///< ms; cpu: median
};

Times measured(const std::function<void()> &work)
{
    using Clock = std::chrono::steady_clock;
    std::vector<double> wall, cpu;
    for (int i = 0; i < 15; ++i) {
        const auto start = Clock::now();
        const double cpuStart = cpu_ms();
        work();
        cpu.push_back(cpu_ms() - cpuStart);
        wall.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    std::sort(wall.begin(), wall.end());
    std::sort(cpu.begin(), cpu.end());
    return {wall.front(), wall[wall.size() / 2], wall.back(), cpu.front(), cpu[cpu.size() / 2]};
}

void print(const char *what, const Times &t, double target)
{
    std::printf("%-30s %7.1f %7.1f %7.1f %8.1f %7.1f", what, t.min, t.median, t.max, t.cpuMin, t.cpu);
    if (target > 0)
        std::printf(" %7.0f  %s", target, t.cpuMin <= target ? "reached" : "MISSED");
    std::printf("\n");
}

Times report(const char *what, double target, const std::function<void()> &work)
{
    const Times times = measured(work);
    print(what, times, target);
    return times;
}

SensorSettings withNoise(NoiseModel model)
{
    SensorSettings settings;
    NoiseLayer layer;
    layer.model = model;
    layer.deviation = 0.01;
    layer.amount = 0.01;
    settings.noise = {layer};
    return settings;
}

CameraModel barrel()
{
    Matrix3 k;
    k << 1371, 0, 960, 0, 1371, 540, 0, 0, 1;
    return {{1920, 1080}, k, DistortionModel::BrownConrady, {-0.28, 0.08, 2e-4, 1e-4, 0}};
}

/// One raw pixel a sensor pixel, and the raw frame that is rendered.
void reportWarps()
{
    const CameraModel sensor = barrel();
    const RawPlan plan = *planRaw(sensor, RendererMode::Cycles);
    RawProjection same = plan.projection;
    same.resolution = {same.resolution.width / 2, same.resolution.height / 2};
    same.focal /= 2;
    same.principal /= 2;
    SerialExecutor serial;
    for (const RawProjection &raw : {same, plan.projection}) {
        const WarpMap map(sensor, raw, serial);
        ImageF frame(raw.resolution.width, raw.resolution.height, 3);
        std::fill(frame.pixels.begin(), frame.pixels.end(), 0.5f);
        std::printf("warp of %d x %d:\n", frame.width, frame.height);
        report("  apply", 40, [&] { (void)map.apply(frame); });
        report("  make the map (once a lens)", 0, [&] { WarpMap(sensor, raw, serial); });
    }
    report("plan", 0, [&] { (void)planRaw(sensor, RendererMode::Cycles); });
}

} // namespace

int main(int argc, char *argv[])
{
    const ImageF raw = boardLikeFrame();
    std::printf("1920 x 1080 RGB, ms %11s %7s %7s %8s %7s %7s\n", "min", "median", "max", "CPU min", "median", "target");
    const auto chain = [&](ToneMapping mapping, const FilmicTransform *filmic = nullptr) {
        SensorSettings settings;
        settings.tone_mapping = mapping;
        settings.dynamic_range_db = 120;
        return [&raw, settings, filmic] { (void)sensorImage8(raw, settings, filmic); };
    };
    const Times linear = report("linear", 8, chain(ToneMapping::Linear));
    report("sRGB", 8, chain(ToneMapping::Srgb));
    report("filmic, analytic", 30, chain(ToneMapping::Filmic));
    if (argc > 1) {
        const auto filmic = FilmicTransform::fromConfig(argv[1]);
        if (!filmic)
            return std::printf("%s\n", filmic.error().text().c_str()), 1;
        report("filmic, Blender's", 30, chain(ToneMapping::Filmic, &*filmic));
        report("baking filmic, once a run", 0, [&] { (void)FilmicTransform::fromConfig(argv[1]); });
    }
    // A layer of noise: the chain with it, less the chain without.
    const auto layer = [&](const char *what, NoiseModel model, double target) {
        const SensorSettings settings = withNoise(model);
        const Times with = measured([&] { (void)sensorImage8(raw, settings); });
        print(what, {with.min - linear.min, with.median - linear.median, with.max - linear.max, with.cpuMin - linear.cpuMin, with.cpu - linear.cpu}, target);
    };
    layer("a Gaussian layer", NoiseModel::Gaussian, 45);
    layer("a Poisson layer, 1000 photons", NoiseModel::Poisson, 180);
    layer("salt and pepper, 1 %", NoiseModel::SaltAndPepper, 0);
    const Image8 image = sensorImage8(raw, {}), noisy = sensorImage8(raw, withNoise(NoiseModel::Gaussian));
    const Image16 deep = sensorImage16(raw, {});
    report("PNG", 60, [&] { (void)encodePng(image); });
    report("PNG of a noisy frame", 0, [&] { (void)encodePng(noisy); });
    report("PNG, 16 bit", 0, [&] { (void)encodePng(deep); });
    reportWarps();
}
