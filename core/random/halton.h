// SPDX-License-Identifier: GPL-3.0-or-later
// HaltonSequence: points that fill the unit cube evenly, one prime base a dimension. Every digit position of every
// dimension has its own seeded permutation (trailing zeros too): without it, dimensions of large bases run along
// diagonals for the first hundreds of points. In one dimension, each run of b^k points beginning at a multiple of
// b^k holds one point in each of the b^k equal intervals.
// Points are named by their number, so any of them is had without the others, on any thread.
#pragma once

#include <cstdint>
#include <vector>

namespace tagmill {

class HaltonSequence
{
public:
    static constexpr int MaxDimensions = 16;

    /// 1 ≤ dimensions ≤ MaxDimensions.
    HaltonSequence(int dimensions, std::uint64_t seed);

    int dimensions() const { return static_cast<int>(m_dimensions.size()); }
    /// Coordinate of point `index` (below 2^48), in [0, 1).
    double value(std::uint64_t index, int dimension) const;

private:
    struct Dimension
    {
        std::uint32_t base = 2;
        std::uint64_t range = 1;                 ///< base^digits, at most 2^53
        std::vector<std::uint8_t> permutations;  ///< `base` values a digit, least significant digit of the index first
    };
    std::vector<Dimension> m_dimensions;
};

} // namespace tagmill
