// SPDX-License-Identifier: GPL-3.0-or-later
// One element of a seeded shuffle without shuffling the rest.
#pragma once

#include <cstdint>

namespace tagmill {

/// Where `index` comes to lie when 0 … count − 1 are shuffled with this seed: a bijection, Feistel rounds over
/// the next power of four, walked until the result is below count. index < count ≤ 2^62.
std::uint64_t shuffledIndex(std::uint64_t index, std::uint64_t count, std::uint64_t seed);

} // namespace tagmill
