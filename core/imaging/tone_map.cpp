// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/raw_frame.h"

#include <array>
#include <bit>
#include <cmath>

namespace tagmill {

namespace {

/// Rounded 8-bit codes of a growing curve, exact for every float: a table by the float's upper bits gives the first
/// code of its bucket, the smallest radiance of each code decides the rest.
class CodeTable
{
public:
    template<class Curve>
    explicit CodeTable(Curve &&curve)
    {
        const auto codeOf = [&](std::uint32_t bits) {
            return static_cast<int>(std::floor(curve(double(std::bit_cast<float>(bits))) * 255 + 0.5));
        };
        for (int code = 1; code <= 255; ++code) {
            std::uint32_t low = 0, high = infinity; // positive floats are ordered as their bits
            while (low + 1 < high) {
                const std::uint32_t middle = low + (high - low) / 2;
                (codeOf(middle) >= code ? high : low) = middle;
            }
            m_smallest[static_cast<size_t>(code)] = high;
        }
        int code = 0;
        for (size_t bucket = 0; bucket < m_first.size(); ++bucket) {
            while (code < 255 && bucket << 16 >= m_smallest[static_cast<size_t>(code) + 1])
                ++code;
            m_first[bucket] = static_cast<std::uint8_t>(code);
        }
    }

    std::uint8_t operator()(float radiance) const
    {
        if (!(radiance > 0))
            return 0; // NaN too
        const auto bits = std::bit_cast<std::uint32_t>(radiance);
        std::uint32_t code = m_first[bits >> 16];
        while (code < 255 && bits >= m_smallest[code + 1])
            ++code;
        return static_cast<std::uint8_t>(code);
    }

private:
    static constexpr std::uint32_t infinity = 0x7f800000;
    std::array<std::uint32_t, 256> m_smallest{}; ///< bits of the smallest radiance with that code
    std::array<std::uint8_t, (infinity >> 16) + 1> m_first{};
};

double clipped(double radiance)
{
    return radiance < 1 ? radiance : 1;
}

double srgbEncoded(double radiance)
{
    const double x = clipped(radiance);
    return x <= 0.0031308 ? 12.92 * x : 1.055 * std::pow(x, 1 / 2.4) - 0.055;
}

const CodeTable &codeTable(ToneMapping mapping)
{
    static const CodeTable linear(clipped), srgb(srgbEncoded), filmic(analyticFilmic);
    switch (mapping) {
    case ToneMapping::Linear:
        break;
    case ToneMapping::Srgb:
        return srgb;
    case ToneMapping::Filmic:
        return filmic;
    }
    return linear;
}

} // namespace

Image8 toneMap(const ImageF &raw, ToneMapping mapping, const FilmicTransform *filmic)
{
    Image8 image(raw.width, raw.height, raw.channels);
    if (mapping == ToneMapping::Filmic && filmic && raw.channels == 3) {
        filmic->apply(raw, image);
        return image;
    }
    const CodeTable &codes = codeTable(mapping);
    for (size_t i = 0; i < raw.pixels.size(); ++i)
        image.pixels[i] = codes(raw.pixels[i]);
    return image;
}

} // namespace tagmill
