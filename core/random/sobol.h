// SPDX-License-Identifier: GPL-3.0-or-later
// SobolSequence: a (t, s)-sequence in base 2. In each dimension, each run of 2^k points beginning at a multiple of
// 2^k holds one point in each of the 2^k equal intervals.
// Scrambling: the digits of every dimension are multiplied by a seeded lower-triangular binary matrix with ones on
// its diagonal, then shifted by a seeded word (Matoušek 1998). Both keep the net property.
// Points are named by their number, so any of them is had without the others, on any thread.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace tagmill {

class SobolSequence
{
public:
    static constexpr int MaxDimensions = 16;

    /// 1 ≤ dimensions ≤ MaxDimensions.
    SobolSequence(int dimensions, std::uint64_t seed);

    int dimensions() const { return static_cast<int>(m_dimensions.size()); }
    /// Coordinate of point `index` (below 2^48), in [0, 1).
    double value(std::uint64_t index, int dimension) const;

private:
    static constexpr int IndexBits = 48;
    struct Dimension
    {
        std::array<std::uint64_t, IndexBits> directions{}; ///< binary fractions, the top bit is 1/2
        std::uint64_t shift = 0;
    };
    std::vector<Dimension> m_dimensions;
};

} // namespace tagmill
