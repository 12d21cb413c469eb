// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/tone_curve.h"

#include "core/imaging/filmic_shape.h"
#include "core/vector_clones.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>

namespace tagmill {

namespace {

double clipped(double radiance)
{
    return radiance < 1 ? radiance : 1;
}

double srgbEncoded(double radiance)
{
    const double x = clipped(radiance);
    return x <= 0.0031308 ? 12.92 * x : 1.055 * std::pow(x, 1 / 2.4) - 0.055;
}

/// 8-bit codes of a growing curve, exact for every float. A bucket holds the floats of the same upper 16 bits: a
/// hundredth of their value wide, it has one code or two, and the entry says which and where the second begins.
class CodeTable
{
public:
    template<class Curve>
    explicit CodeTable(Curve &&curve)
    {
        const auto codeOf = [&](std::uint32_t bits) { return static_cast<int>(std::nearbyint(curve(double(std::bit_cast<float>(bits))) * 255)); };
        std::array<std::uint32_t, 257> smallest{}; // bits of the smallest radiance with that code
        smallest[256] = infinity + 1;
        for (int code = 1; code <= 255; ++code) {
            std::uint32_t low = 0, high = infinity; // positive floats are ordered as their bits
            while (low + 1 < high) {
                const std::uint32_t middle = low + (high - low) / 2;
                (codeOf(middle) >= code ? high : low) = middle;
            }
            smallest[static_cast<size_t>(code)] = high;
        }
        std::uint32_t code = 0;
        for (std::uint32_t bucket = 0; bucket <= infinity >> 16; ++bucket) {
            while (bucket << 16 >= smallest[code + 1])
                ++code;
            const std::uint32_t next = std::min(smallest[code + 1] - (bucket << 16), 0x10000u);
            m_entries[bucket] = code << 24 | next;
        }
        for (std::uint32_t bucket = (infinity >> 16) + 1; bucket < m_entries.size(); ++bucket)
            m_entries[bucket] = 255u << 24; // NaN: 255 + 1
    }

    std::uint8_t operator()(float radiance) const
    {
        const auto bits = static_cast<std::uint32_t>(std::max(std::bit_cast<std::int32_t>(radiance), 0)); // below 0: the sign bit
        const std::uint32_t entry = m_entries[bits >> 16];
        return static_cast<std::uint8_t>((entry >> 24) + ((bits & 0xffff) >= (entry & 0xffffff)));
    }

    /// By blocks of their own: bytes written to `codes` could be the table's, for all the compiler knows.
    void encode(const float *radiance, size_t count, std::uint8_t *codes) const
    {
        std::array<std::uint8_t, 16> block;
        size_t i = 0;
        for (; i + block.size() <= count; i += block.size()) {
            for (size_t k = 0; k < block.size(); ++k)
                block[k] = (*this)(radiance[i + k]);
            std::copy(block.begin(), block.end(), codes + i);
        }
        for (; i < count; ++i)
            codes[i] = (*this)(radiance[i]);
    }

private:
    static constexpr std::uint32_t infinity = 0x7f800000;
    std::array<std::uint32_t, 0x8000> m_entries{}; ///< code << 24 | lower bits where the next code begins; NaN's wrap to 0
};

const CodeTable &codeTable(ToneMapping mapping)
{
    static const CodeTable srgb(srgbEncoded), filmic(analyticFilmic);
    return mapping == ToneMapping::Srgb ? srgb : filmic;
}

double curveValue(ToneMapping mapping, double radiance)
{
    switch (mapping) {
    case ToneMapping::Linear:
        break;
    case ToneMapping::Srgb:
        return srgbEncoded(radiance);
    case ToneMapping::Filmic:
        return analyticFilmic(radiance);
    }
    return clipped(radiance);
}

/// Half to even in vectors: next to 1.5 · 2^52 a double's last bit is worth 1.
template<class Code, class Real>
[[gnu::always_inline]] inline void roundedCodes(const Real *radiance, size_t count, Code *codes)
{
    constexpr double maxCode = std::numeric_limits<Code>::max();
    for (size_t i = 0; i < count; ++i) {
        double x = static_cast<double>(radiance[i]);
        x = x > 0 ? x : 0; // NaN too
        x = x < 1 ? x : 1;
        codes[i] = static_cast<Code>(std::bit_cast<std::uint64_t>(x * maxCode + 0x1.8p52));
    }
}

// A template has no clones.
TAGMILL_VECTOR_CLONES void linearCodes(const float *radiance, size_t count, std::uint8_t *codes) { roundedCodes(radiance, count, codes); }
TAGMILL_VECTOR_CLONES void linearCodes(const float *radiance, size_t count, std::uint16_t *codes) { roundedCodes(radiance, count, codes); }
TAGMILL_VECTOR_CLONES void linearCodes(const double *radiance, size_t count, std::uint8_t *codes) { roundedCodes(radiance, count, codes); }
TAGMILL_VECTOR_CLONES void linearCodes(const double *radiance, size_t count, std::uint16_t *codes) { roundedCodes(radiance, count, codes); }

} // namespace

ToneCurve::ToneCurve(ToneMapping mapping, const FilmicTransform *filmic, int channels)
    : m_mapping(mapping)
    , m_filmic(mapping == ToneMapping::Filmic && channels == 3 ? filmic : nullptr)
{
}

double ToneCurve::white() const
{
    return m_mapping == ToneMapping::Filmic ? std::exp2(filmic::log2Min + 16.5) : 1;
}

double ToneCurve::steepestSlope() const
{
    switch (m_mapping) {
    case ToneMapping::Linear:
        break;
    case ToneMapping::Srgb:
        return 12.92;
    case ToneMapping::Filmic:
        return 29.8; // of the analytic curve, where black ends
    }
    return 1;
}

void ToneCurve::encode(const float *radiance, size_t count, std::uint8_t *codes) const
{
    if (m_filmic) {
        m_filmic->encode(radiance, count, codes);
        return;
    }
    if (isLinear()) {
        linearCodes(radiance, count, codes);
        return;
    }
    codeTable(m_mapping).encode(radiance, count, codes);
}

void ToneCurve::encode(const float *radiance, size_t count, std::uint16_t *codes) const
{
    if (m_filmic) {
        m_filmic->encode(radiance, count, codes);
        return;
    }
    if (isLinear()) {
        linearCodes(radiance, count, codes);
        return;
    }
    for (size_t i = 0; i < count; ++i)
        codes[i] = radiance[i] > 0 ? static_cast<std::uint16_t>(std::nearbyint(curveValue(m_mapping, double(radiance[i])) * 65535)) : 0;
}

void ToneCurve::encodeLinear(const double *radiance, size_t count, std::uint8_t *codes) const
{
    linearCodes(radiance, count, codes);
}

void ToneCurve::encodeLinear(const double *radiance, size_t count, std::uint16_t *codes) const
{
    linearCodes(radiance, count, codes);
}

} // namespace tagmill
