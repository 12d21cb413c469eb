// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random/shuffled_index.h"

#include <cassert>

namespace tagmill {

namespace {

/// Any change of the input changes about half of the output: multiply, fold down, twice.
std::uint64_t mixed(std::uint64_t x)
{
    x = (x ^ (x >> 31)) * 0x9e3779b97f4a7c15u; // 2^64 ÷ the golden ratio
    x = (x ^ (x >> 29)) * 0xd1342543de82ef95u;
    return x ^ (x >> 32);
}

} // namespace

std::uint64_t shuffledIndex(std::uint64_t index, std::uint64_t count, std::uint64_t seed)
{
    assert(index < count);
    int half = 1; // bits of each half
    while (half < 31 && (std::uint64_t{1} << (2 * half)) < count)
        ++half;
    constexpr std::uint64_t Rounds = 12; // halves of a few bits mix slowly
    const std::uint64_t mask = (std::uint64_t{1} << half) - 1;
    do {
        std::uint64_t left = index >> half, right = index & mask;
        for (std::uint64_t round = 1; round <= Rounds; ++round) {
            const std::uint64_t next = left ^ (mixed(right + mixed(seed + round * 0xbf58476d1ce4e5b9u)) & mask);
            left = right;
            right = next;
        }
        index = left << half | right;
    } while (index >= count);
    return index;
}

} // namespace tagmill
