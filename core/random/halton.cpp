// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random/halton.h"

#include "core/random/generator.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <numeric>

namespace tagmill {

namespace {

constexpr std::array<std::uint32_t, HaltonSequence::MaxDimensions> primes{2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53};
constexpr std::uint64_t finest = std::uint64_t{1} << 53; ///< as many steps as a double has in [0, 1)

} // namespace

HaltonSequence::HaltonSequence(int dimensions, std::uint64_t seed)
{
    assert(dimensions >= 1 && dimensions <= MaxDimensions);
    Generator random(seed);
    m_dimensions.resize(static_cast<size_t>(std::clamp(dimensions, 1, MaxDimensions)));
    for (size_t i = 0; i < m_dimensions.size(); ++i) {
        Dimension &dimension = m_dimensions[i];
        dimension.base = primes[i];
        std::vector<std::uint8_t> digits(dimension.base);
        std::iota(digits.begin(), digits.end(), std::uint8_t{0});
        for (; dimension.range <= finest / dimension.base; dimension.range *= dimension.base) {
            random.shuffle(digits);
            dimension.permutations.insert(dimension.permutations.end(), digits.begin(), digits.end());
        }
    }
}

double HaltonSequence::value(std::uint64_t index, int dimension) const
{
    const Dimension &d = m_dimensions[static_cast<size_t>(dimension)];
    std::uint64_t mirrored = 0;
    for (const std::uint8_t *digits = d.permutations.data(), *end = digits + d.permutations.size(); digits != end; digits += d.base) {
        mirrored = mirrored * d.base + digits[index % d.base];
        index /= d.base;
    }
    return static_cast<double>(mirrored) / static_cast<double>(d.range);
}

} // namespace tagmill
