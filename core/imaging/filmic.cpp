// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/filmic.h"

#include "core/imaging/filmic_shape.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace tagmill {

using namespace filmic;

namespace {

// The shaper's table: one entry for each value of a float's upper 17 bits, so 10 bits of mantissa (a half float's)
// are exact and what lies between is linear.
constexpr int lowBits = 13;
constexpr std::uint32_t lowest = std::bit_cast<std::uint32_t>(0x1p-13f) >> lowBits;
constexpr std::uint32_t highest = std::bit_cast<std::uint32_t>(0x1p13f) >> lowBits;

float shaped(const std::vector<float> &shaper, float radiance)
{
    if (!(radiance > 0x1p-13f))
        return 0; // NaN too
    if (radiance >= 0x1p13f)
        return static_cast<float>(cubeEdge - 1);
    const auto bits = std::bit_cast<std::uint32_t>(radiance);
    const std::uint32_t index = (bits >> lowBits) - lowest;
    const float part = static_cast<float>(bits & ((1u << lowBits) - 1)) * (1.0f / (1u << lowBits));
    return shaper[index] + (shaper[index + 1] - shaper[index]) * part;
}

float curved(const std::vector<float> &curve, float value)
{
    const float position = std::clamp(value, 0.0f, 1.0f) * static_cast<float>(curveSize - 1);
    const auto index = std::min(static_cast<int>(position), curveSize - 2);
    const float part = position - static_cast<float>(index);
    return curve[static_cast<size_t>(index)] * (1 - part) + curve[static_cast<size_t>(index) + 1] * part;
}

} // namespace

std::vector<float> filmic::shaperTable()
{
    std::vector<float> shaper;
    for (std::uint32_t i = lowest; i <= highest + 1; ++i) {
        const double position = positionOf(std::bit_cast<float>(i << lowBits));
        shaper.push_back(static_cast<float>(position * (cubeEdge - 1)));
    }
    return shaper;
}

double filmic::positionOf(double radiance)
{
    return std::clamp((std::log2(radiance) - log2Min) / (log2Max - log2Min), 0.0, 1.0);
}

double filmic::radianceAt(double position)
{
    return std::exp2(log2Min + position * (log2Max - log2Min));
}

/// Tetrahedral interpolation, as OpenColorIO's "best": from the cell's low corner to its high one along the axes in
/// the order of their fractions.
void FilmicTransform::applyTo(const float *rgb, std::uint8_t *code) const
{
    static constexpr int step[3] = {3, 3 * cubeEdge, 3 * cubeEdge * cubeEdge};
    float part[3];
    int offset = 0;
    for (int c = 0; c < 3; ++c) {
        const float position = shaped(m_shaper, rgb[c]);
        const int cell = std::min(static_cast<int>(position), cubeEdge - 2);
        part[c] = position - static_cast<float>(cell);
        offset += cell * step[c];
    }
    int order[3] = {0, 1, 2};
    if (part[order[0]] < part[order[1]])
        std::swap(order[0], order[1]);
    if (part[order[1]] < part[order[2]])
        std::swap(order[1], order[2]);
    if (part[order[0]] < part[order[1]])
        std::swap(order[0], order[1]);
    const float weight[4] = {1 - part[order[0]], part[order[0]] - part[order[1]], part[order[1]] - part[order[2]], part[order[2]]};
    float log[3] = {0, 0, 0};
    for (int corner = 0; corner < 4; ++corner) {
        for (int c = 0; c < 3; ++c)
            log[c] += weight[corner] * m_cube[static_cast<size_t>(offset + c)];
        if (corner < 3)
            offset += step[order[corner]];
    }
    for (int c = 0; c < 3; ++c)
        code[c] = static_cast<std::uint8_t>(curved(m_curve, log[c]) + 0.5f);
}

void FilmicTransform::apply(const ImageF &raw, Image8 &image) const
{
    for (size_t i = 0; i + 2 < raw.pixels.size(); i += 3)
        applyTo(raw.pixels.data() + i, image.pixels.data() + i);
}

double analyticFilmic(double radiance)
{
    if (!(radiance > 0))
        return 0;
    const double s = std::clamp((std::log2(radiance) - log2Min) / 16.5, 0.0, 1.0);
    const auto g = [](double x) { return std::pow(1 + std::exp(-9.377 * (x - 0.6449)), -0.805); };
    return (g(s) - g(0)) / (g(1) - g(0));
}

} // namespace tagmill
