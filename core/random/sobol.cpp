// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random/sobol.h"

#include "core/random/generator.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace tagmill {

namespace {

constexpr int MaxDegree = 6;

/// A primitive polynomial x^degree + … + 1 over GF(2) whose inner coefficients are the bits of `inner` (highest power
/// first), and odd starting values m_i < 2^i. The polynomials are all those up to degree 6, in order. The starting
/// values were searched for: dimension by dimension those with the least sum of t² over all pairs with the dimensions
/// before and all nets of 2^4 … 2^12 points. No pair has t > 5 there, none of the first nine t > 3.
struct Start
{
    int degree, inner;
    std::array<std::uint32_t, MaxDegree> values;
};

constexpr std::array<Start, SobolSequence::MaxDimensions - 1> starts{{
    {1, 0, {1}},
    {2, 1, {1, 1}},
    {3, 1, {1, 1, 7}},
    {3, 2, {1, 1, 5}},
    {4, 1, {1, 3, 3, 3}},
    {4, 4, {1, 1, 3, 7}},
    {5, 2, {1, 1, 1, 11, 27}},
    {5, 4, {1, 1, 5, 7, 21}},
    {5, 7, {1, 3, 3, 11, 27}},
    {5, 11, {1, 3, 3, 9, 13}},
    {5, 13, {1, 1, 3, 15, 15}},
    {5, 14, {1, 1, 5, 3, 3}},
    {6, 1, {1, 3, 3, 1, 21, 49}},
    {6, 13, {1, 3, 7, 13, 11, 39}},
    {6, 16, {1, 1, 3, 13, 27, 29}},
}};

/// v_i = m_i / 2^i as a fraction with 1/2 in the top bit, by the recurrence of the polynomial.
template<size_t N>
void fillDirections(const Start &start, std::array<std::uint64_t, N> &v)
{
    const auto s = static_cast<size_t>(start.degree);
    for (size_t i = 0; i < N; ++i) {
        if (i < s) {
            v[i] = std::uint64_t{start.values[i]} << (63 - i);
            continue;
        }
        v[i] = v[i - s] ^ (v[i - s] >> s);
        for (size_t k = 1; k < s; ++k)
            if (start.inner >> (s - 1 - k) & 1)
                v[i] ^= v[i - k];
    }
}

} // namespace

SobolSequence::SobolSequence(int dimensions, std::uint64_t seed)
{
    assert(dimensions >= 1 && dimensions <= MaxDimensions);
    Generator random(seed);
    m_dimensions.resize(static_cast<size_t>(std::clamp(dimensions, 1, MaxDimensions)));
    for (size_t i = 0; i < m_dimensions.size(); ++i) {
        std::array<std::uint64_t, IndexBits> plain{};
        if (i == 0) // van der Corput's: the identity matrix
            for (size_t bit = 0; bit < plain.size(); ++bit)
                plain[bit] = std::uint64_t{1} << (63 - bit);
        else
            fillDirections(starts[i - 1], plain);
        // Row by row of the scrambling matrix: a digit of the result is the parity of the digits above it that the
        // row takes, and itself.
        Dimension &dimension = m_dimensions[i];
        for (int row = 0; row < 64; ++row) {
            const std::uint64_t own = std::uint64_t{1} << (63 - row);
            const std::uint64_t above = row == 0 ? 0 : ~std::uint64_t{0} << (64 - row);
            const std::uint64_t mask = (random.next64() & above) | own;
            for (size_t column = 0; column < plain.size(); ++column)
                if (std::popcount(plain[column] & mask) & 1)
                    dimension.directions[column] |= own;
        }
        dimension.shift = random.next64();
    }
}

double SobolSequence::value(std::uint64_t index, int dimension) const
{
    const Dimension &d = m_dimensions[static_cast<size_t>(dimension)];
    std::uint64_t bits = d.shift;
    for (size_t column = 0; index != 0 && column < d.directions.size(); ++column, index >>= 1)
        if (index & 1)
            bits ^= d.directions[column];
    return static_cast<double>(bits >> 11) * 0x1p-53;
}

} // namespace tagmill
