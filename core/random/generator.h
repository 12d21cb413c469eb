// SPDX-License-Identifier: GPL-3.0-or-later
// Generator: numpy.random.default_rng(seed), draw for draw and bit for bit (GENERATION section 2).
// PCG64 (XSL-RR 128/64) seeded by SeedSequence, with numpy's buffered half word for 32-bit requests.
// A value type without locks: one per stream.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace tagmill {

class Generator
{
public:
    /// seed ≥ 0, as numpy takes an integer.
    explicit Generator(std::uint64_t seed);
    /// Entropy as little-endian 32-bit words, for seeds above 64 bits.
    explicit Generator(std::span<const std::uint32_t> entropy);

    std::uint64_t next64()
    {
        step();
        const auto folded = static_cast<std::uint64_t>(m_state >> 64) ^ static_cast<std::uint64_t>(m_state);
        return std::rotr(folded, static_cast<int>(m_state >> 122));
    }
    /// Low half of a 64-bit draw first, the high half at the next call.
    std::uint32_t next32();
    /// In [0, 1), 53 bits.
    double nextDouble() { return static_cast<double>(static_cast<std::int64_t>(next64() >> 11)) * 0x1p-53; }

    /// low + (high − low)·nextDouble(); draws even when low == high. numpy refuses high < low: so do we, by
    /// an assertion in debug builds (the config's validation keeps ranges in order).
    double uniform(double low, double high);
    /// In [low, high). No draw when only one value is possible. high > low.
    std::int64_t integers(std::int64_t low, std::int64_t high);
    /// Index of numpy's choice() from a list of `count`; no draw when count is 1.
    size_t choice(size_t count) { return static_cast<size_t>(integers(0, static_cast<std::int64_t>(count))); }
    double standardNormal();
    /// values.size() calls of standardNormal(), faster.
    void standardNormals(std::span<double> values);
    double normal(double mean, double deviation) { return mean + deviation * standardNormal(); }
    double standardExponential();
    std::int64_t poisson(double lambda);
    /// Replaces each λ by poisson(λ), in order, faster. λ ≥ 0 and below 2^60.
    void poissons(std::span<double> lambdas);

    template<class T>
    void shuffle(std::vector<T> &list)
    {
        for (size_t i = list.size(); i-- > 1;)
            std::swap(list[i], list[interval(i)]);
    }

private:
    __extension__ using uint128 = unsigned __int128;
    static constexpr uint128 multiplier = static_cast<uint128>(2549297995355413924ull) << 64 | 4865540595714422341ull;

    void seedFrom(std::span<const std::uint32_t> entropy);
    void step() { m_state = m_state * multiplier + m_increment; }
    /// In [0, max], by masked rejection.
    std::uint64_t interval(std::uint64_t max);
    std::uint32_t lemire32(std::uint32_t last);
    std::uint64_t lemire64(std::uint64_t last);

    uint128 m_state = 0;
    uint128 m_increment = 0;
    std::uint32_t m_half = 0;
    bool m_hasHalf = false;
};

/// numpy's sum of doubles: left to right below 8 elements, pairwise in blocks above.
double pairwiseSum(std::span<const double> values);

} // namespace tagmill
