// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/filmic.h"
#include "core/imaging/filmic_shape.h"

#include <OpenColorIO/OpenColorIO.h>

#include <algorithm>

namespace ocio = OCIO_NAMESPACE;

namespace tagmill {

using namespace filmic;

namespace {

/// Runs RGB triples through a processor, in place.
void process(const ocio::ConstConfigRcPtr &config, const char *from, const char *to, std::vector<float> &rgb)
{
    const auto processor = config->getProcessor(from, to)->getDefaultCPUProcessor();
    ocio::PackedImageDesc image(rgb.data(), static_cast<long>(rgb.size() / 3), 1, 3);
    processor->apply(image);
}

std::vector<float> bakedCube(const ocio::ConstConfigRcPtr &config)
{
    std::vector<float> cube;
    cube.reserve(size_t(cubeEdge) * cubeEdge * cubeEdge * 3);
    const auto node = [](int i) { return static_cast<float>(radianceAt(double(i) / (cubeEdge - 1))); };
    for (int blue = 0; blue < cubeEdge; ++blue) {
        for (int green = 0; green < cubeEdge; ++green) {
            for (int red = 0; red < cubeEdge; ++red)
                cube.insert(cube.end(), {node(red), node(green), node(blue)});
        }
    }
    process(config, ocio::ROLE_SCENE_LINEAR, "Filmic Log", cube);
    std::vector<float> padded;
    padded.reserve(cube.size() / 3 * 4);
    for (size_t i = 0; i < cube.size(); i += 3)
        padded.insert(padded.end(), {cube[i], cube[i + 1], cube[i + 2], 0.0f});
    return padded;
}

/// Greys pass the cube unchanged in hue, so along them log → display is a curve; resampled to even steps of log.
std::vector<float> bakedCurve(const ocio::ConstConfigRcPtr &config)
{
    constexpr int samples = 4 * curveSize;
    std::vector<float> log;
    for (int i = 0; i < samples; ++i)
        log.insert(log.end(), 3, static_cast<float>(radianceAt(double(i) / (samples - 1))));
    std::vector<float> display = log;
    process(config, ocio::ROLE_SCENE_LINEAR, "Filmic Log", log);
    process(config, ocio::ROLE_SCENE_LINEAR, "Filmic sRGB", display);
    std::vector<float> curve;
    size_t right = 1;
    for (int i = 0; i < curveSize; ++i) {
        const float x = static_cast<float>(i) / (curveSize - 1);
        while (right + 1 < samples && log[3 * right] < x)
            ++right;
        const float low = log[3 * right - 3], high = log[3 * right];
        const float part = high > low ? std::clamp((x - low) / (high - low), 0.0f, 1.0f) : 0.0f;
        const float y = display[3 * right - 3] * (1 - part) + display[3 * right] * part;
        curve.push_back(std::clamp(y, 0.0f, 1.0f));
    }
    return curve;
}

} // namespace

Result<FilmicTransform> FilmicTransform::fromConfig(const std::filesystem::path &folder)
{
    const std::filesystem::path file = folder / "config.ocio";
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored))
        return makeError(Errc::NotFound, "file.not_found", {file.string()});
    try {
        const auto config = ocio::Config::CreateFromFile(file.c_str());
        FilmicTransform transform;
        transform.m_cube = bakedCube(config);
        transform.m_curve = bakedCurve(config);
        transform.m_codes = codeBuckets(transform.m_curve);
        return transform;
    } catch (const std::exception &e) {
        return makeError(Errc::Parse, "imaging.no_filmic", {file.string(), e.what()});
    }
}

} // namespace tagmill
