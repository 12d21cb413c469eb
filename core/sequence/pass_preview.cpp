// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sequence/pass_preview.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

using Colour = std::array<std::uint8_t, 3>;

std::uint8_t byteOf(float share)
{
    return static_cast<std::uint8_t>(std::lround(share > 0 ? 255 * std::min(share, 1.0f) : 0.0f)); // NaN is 0
}

/// Hue in turns; saturation 1 as a share.
Colour fromHsv(float hue, float saturation, float value)
{
    const auto channel = [&](float offset) {
        const float k = std::fmod(offset + hue * 6, 6.0f);
        return byteOf(value - value * saturation * std::clamp(std::min(k, 4 - k), 0.0f, 1.0f));
    };
    return {channel(5), channel(3), channel(1)};
}

template<class ColourOf>
Image8 paint(int width, int height, ColourOf colourOf)
{
    Image8 image(width, height, 3);
    const size_t count = static_cast<size_t>(width) * static_cast<size_t>(height);
    for (size_t i = 0; i < count; ++i) {
        const Colour colour = colourOf(i);
        std::copy(colour.begin(), colour.end(), image.pixels.begin() + static_cast<std::ptrdiff_t>(3 * i));
    }
    return image;
}

} // namespace

Image8 depthPreview(const std::vector<float> &depth, int width, int height, const PassRange &range)
{
    const float span = range.max > range.min ? range.max - range.min : 1;
    Image8 image(width, height, 1);
    std::transform(depth.begin(), depth.end(), image.pixels.begin(), [&](float value) {
        const bool isThere = value > 0 && value <= range.max && !range.isEmpty;
        return isThere ? byteOf((value - range.min) / span) : std::uint8_t{255};
    });
    return image;
}

Image8 normalPreview(const ExrChannels &normals)
{
    return paint(normals.width, normals.height, [&](size_t i) -> Colour {
        const auto channel = [&](size_t c) { return byteOf(normals.channels[c].values[i] * 0.5f + 0.5f); };
        return {channel(0), channel(1), channel(2)};
    });
}

Image8 flowPreview(const std::vector<float> &x, const std::vector<float> &y, int width, int height, const PassRange &range)
{
    const float longest = range.max > 0 ? range.max : 1;
    return paint(width, height, [&](size_t i) -> Colour {
        const float turn = std::atan2(y[i], x[i]) / (2 * std::numbers::pi_v<float>);
        return fromHsv(turn < 0 ? turn + 1 : turn, 1, std::min(1.0f, std::hypot(x[i], y[i]) / longest));
    });
}

Image8 segmentationPreview(const std::vector<float> &ids, int width, int height)
{
    constexpr float goldenTurn = 0.61803399f;
    return paint(width, height, [&](size_t i) -> Colour {
        const auto id = static_cast<std::uint32_t>(std::max(0.0f, ids[i]));
        if (id == 0)
            return {0, 0, 0};
        const float hue = std::fmod(static_cast<float>(id % 4096) * goldenTurn, 1.0f);
        return fromHsv(hue, id % 2 == 0 ? 0.65f : 1.0f, id % 3 == 0 ? 0.75f : 1.0f);
    });
}

} // namespace tagmill
