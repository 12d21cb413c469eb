// SPDX-License-Identifier: GPL-3.0-or-later
// How long the sensor chain takes for one 1080p frame on one core; best of ten. Asserts nothing.
#include "core/imaging/raw_frame.h"

#include <chrono>
#include <cmath>
#include <cstdio>
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

void report(const char *what, const std::function<void()> &work)
{
    using Clock = std::chrono::steady_clock;
    double best_ms = 1e9;
    for (int i = 0; i < 10; ++i) {
        const auto start = Clock::now();
        work();
        best_ms = std::min(best_ms, std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    std::printf("%-28s %7.1f ms\n", what, best_ms);
}

} // namespace

int main(int argc, char *argv[])
{
    const ImageF raw = boardLikeFrame();
    const Image8 image = toneMap(raw, ToneMapping::Linear);
    report("linear", [&] { toneMap(raw, ToneMapping::Linear); });
    report("sRGB", [&] { toneMap(raw, ToneMapping::Srgb); });
    report("filmic, analytic", [&] { toneMap(raw, ToneMapping::Filmic); });
    if (argc > 1) { // the folder of Blender's config.ocio
        const auto filmic = FilmicTransform::fromConfig(argv[1]);
        if (!filmic)
            return std::printf("%s\n", filmic.error().text().c_str()), 1;
        report("filmic, Blender's", [&] { toneMap(raw, ToneMapping::Filmic, &*filmic); });
        report("baking filmic", [&] { (void)FilmicTransform::fromConfig(argv[1]); });
    }
    report("PNG", [&] { (void)encodePng(image); });
}
