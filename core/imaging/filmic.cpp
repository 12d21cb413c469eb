// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/filmic.h"

#include "core/imaging/filmic_shape.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

#ifdef __SSE2__
#include <xmmintrin.h>
#endif

namespace tagmill {

using namespace filmic;

namespace {

using Float4 [[gnu::vector_size(16)]] = float;
using Int4 [[gnu::vector_size(16)]] = std::int32_t;

/// The bound where a value is NaN.
inline Float4 atLeast(Float4 value, Float4 bound)
{
#ifdef __SSE2__
    return _mm_max_ps(value, bound);
#else
    return value > bound ? value : bound;
#endif
}

inline Float4 atMost(Float4 value, Float4 bound)
{
#ifdef __SSE2__
    return _mm_min_ps(value, bound);
#else
    return value < bound ? value : bound;
#endif
}

inline Float4 four(float value)
{
    return Float4{value, value, value, value};
}

inline Float4 load(const float *values)
{
    Float4 four;
    std::memcpy(&four, values, sizeof four);
    return four;
}

/// Radiance → cell of the cube and part of the cell, by log2 x = exponent + (2 / ln 2) artanh((m − 1) / (m + 1)) with m
/// from √½ to √2; the series ends where a float does. count: a multiple of 4.
void shape(const float *radiance, size_t count, std::int32_t *cell, float *part)
{
    constexpr auto perStop = static_cast<float>((cubeEdge - 1) / (log2Max - log2Min)), zero = static_cast<float>(-log2Min);
    constexpr float end = cubeEdge - 1 - 0x1p-18f; // the last float before the cube's end
    constexpr std::int32_t rootOfHalf = 0x3f3504f3;
    for (size_t i = 0; i < count; i += 4) {
        const Float4 x = atMost(atLeast(load(radiance + i), four(0x1p-13f)), four(0x1p13f));
        const Int4 bits = std::bit_cast<Int4>(x) - rootOfHalf;
        const Float4 exponent = __builtin_convertvector(bits >> 23, Float4);
        const Float4 mantissa = std::bit_cast<Float4>((bits & 0x7fffff) + rootOfHalf);
        const Float4 s = (mantissa - 1) / (mantissa + 1), s2 = s * s;
        const Float4 log2 = exponent + 2.88539008f * s * (1 + s2 * (1.0f / 3 + s2 * (0.2f + s2 * (1.0f / 7))));
        const Float4 position = atMost(atLeast((log2 + zero) * perStop, four(0)), four(end));
        const Int4 whole = __builtin_convertvector(position, Int4);
        const Float4 rest = position - __builtin_convertvector(whole, Float4);
        std::memcpy(cell + i, &whole, sizeof whole);
        std::memcpy(part + i, &rest, sizeof rest);
    }
}

constexpr int stepRed = 4, stepGreen = stepRed * cubeEdge, stepBlue = stepGreen * cubeEdge;

/// Where a path from a cell's low corner to its high one passes: after its first and its second axis.
struct Path
{
    int first, second;
};

/// By the order of the fractions: bit 0 red ≥ green, bit 1 green ≥ blue, bit 2 red ≥ blue. Two of the eight cannot be.
constexpr Path paths[8] = {
    {stepBlue, stepBlue + stepGreen}, // b > g > r
    {stepBlue, stepBlue + stepRed},   // b > r ≥ g
    {stepGreen, stepGreen + stepBlue},// g ≥ b > r
    {},
    {},
    {stepRed, stepRed + stepBlue},    // r ≥ b > g
    {stepGreen, stepGreen + stepRed}, // g > r ≥ b
    {stepRed, stepRed + stepGreen},   // r ≥ g ≥ b
};

/// Of one pixel: the cube's value in parts of logOne, and a pad.
inline void interpolate(const float *cube, const std::int32_t *cell, const float *part, std::int32_t *log)
{
    const float *const low = cube + (cell[0] * stepRed + cell[1] * stepGreen + cell[2] * stepBlue);
    const float most = std::max(std::max(part[0], part[1]), part[2]), least = std::min(std::min(part[0], part[1]), part[2]);
    const float middle = std::max(std::min(part[0], part[1]), std::min(std::max(part[0], part[1]), part[2]));
    const Path &path = paths[(part[0] >= part[1]) | (part[1] >= part[2]) << 1 | (part[0] >= part[2]) << 2];
    const Float4 value = load(low) * (1 - most) + load(low + path.first) * (most - middle) + load(low + path.second) * (middle - least)
        + load(low + stepRed + stepGreen + stepBlue) * least;
    const Int4 steps = __builtin_convertvector(atMost(atLeast(value, four(0)), four(1)) * static_cast<float>(logOne), Int4);
    std::memcpy(log, &steps, sizeof steps);
}

} // namespace

double filmic::positionOf(double radiance)
{
    return std::clamp((std::log2(radiance) - log2Min) / (log2Max - log2Min), 0.0, 1.0);
}

double filmic::radianceAt(double position)
{
    return std::exp2(log2Min + position * (log2Max - log2Min));
}

float filmic::curveAt(const float *curve, std::int32_t log)
{
    const float position = static_cast<float>(log) * (static_cast<float>(curveSize - 1) / logOne);
    const int index = std::min(static_cast<int>(position), curveSize - 2);
    const float part = position - static_cast<float>(index);
    return curve[index] * (1 - part) + curve[index + 1] * part;
}

std::vector<std::uint32_t> filmic::codeBuckets(const std::vector<float> &curve)
{
    const auto codeAt = [&](std::int32_t log) { return static_cast<std::uint32_t>(std::nearbyint(curveAt(curve.data(), log) * 255)); };
    std::vector<std::uint32_t> buckets;
    for (std::int32_t first = 0; first <= logOne; first += 1 << bucketBits) {
        const std::uint32_t code = codeAt(first);
        std::int32_t low = first, next = first + (1 << bucketBits); // the first argument of the next code, or of the next bucket
        while (low + 1 < next) {
            const std::int32_t middle = low + (next - low) / 2;
            (codeAt(middle) > code ? next : low) = middle;
        }
        buckets.push_back(code << 16 | static_cast<std::uint32_t>(next - first));
    }
    return buckets;
}

/// In steps that each do one thing for a block of pixels, without branches, which noise in the picture would mispredict.
/// Tetrahedral interpolation, as OpenColorIO's "best": from the cell's low corner to its high one along the axes in
/// the order of their fractions.
template<class Code>
void FilmicTransform::encodeTo(const float *rgb, size_t count, Code *codes) const
{
    constexpr size_t block = 256;
    float radiance[3 * block];
    std::int32_t cells[3 * block];
    float parts[3 * block];
    std::int32_t steps[4 * block];
    const float *const cube = m_cube.data();
    for (size_t first = 0; first + 2 < count; first += 3 * block) {
        const size_t pixels = std::min(block, (count - first) / 3), whole = (3 * pixels + 3) / 4 * 4;
        std::fill(std::copy_n(rgb + first, 3 * pixels, radiance), radiance + whole, 0.0f);
        shape(radiance, whole, cells, parts);
        for (size_t i = 0; i < pixels; ++i)
            interpolate(cube, cells + 3 * i, parts + 3 * i, steps + 4 * i);
        encodeLogs(steps, pixels, codes + first);
    }
}

void FilmicTransform::encodeLogs(const std::int32_t *logs, size_t pixels, std::uint8_t *codes) const
{
    const std::uint32_t *const buckets = m_codes.data();
    for (size_t i = 0; i < pixels; ++i) {
        for (size_t c = 0; c < 3; ++c) {
            const auto log = static_cast<std::uint32_t>(logs[4 * i + c]);
            const std::uint32_t entry = buckets[log >> bucketBits];
            codes[3 * i + c] = static_cast<std::uint8_t>((entry >> 16) + ((log & ((1u << bucketBits) - 1)) >= (entry & 0xffff)));
        }
    }
}

void FilmicTransform::encodeLogs(const std::int32_t *logs, size_t pixels, std::uint16_t *codes) const
{
    for (size_t i = 0; i < pixels; ++i) {
        for (size_t c = 0; c < 3; ++c)
            codes[3 * i + c] = static_cast<std::uint16_t>(std::nearbyint(curveAt(m_curve.data(), logs[4 * i + c]) * 65535));
    }
}

void FilmicTransform::encode(const float *rgb, size_t count, std::uint8_t *codes) const
{
    encodeTo(rgb, count, codes);
}

void FilmicTransform::encode(const float *rgb, size_t count, std::uint16_t *codes) const
{
    encodeTo(rgb, count, codes);
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
