// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random/generator.h"

#include <array>

namespace tagmill {

namespace {

constexpr size_t PoolSize = 4;

/// SeedSequence's hash; its constant walks on with every word.
struct SeedHash
{
    std::uint32_t constant;
    std::uint32_t multiplier;
    std::uint32_t operator()(std::uint32_t value)
    {
        value ^= constant;
        constant *= multiplier;
        value *= constant;
        return value ^ (value >> 16);
    }
};

std::uint32_t mix(std::uint32_t x, std::uint32_t y)
{
    const std::uint32_t result = 0xca01f9ddu * x - 0x4973f715u * y;
    return result ^ (result >> 16);
}

std::array<std::uint32_t, PoolSize> entropyPool(std::span<const std::uint32_t> entropy)
{
    std::array<std::uint32_t, PoolSize> pool;
    SeedHash hash{0x43b0d7e5u, 0x931e8875u};
    for (size_t i = 0; i < PoolSize; ++i)
        pool[i] = hash(i < entropy.size() ? entropy[i] : 0);
    for (size_t source = 0; source < PoolSize; ++source)
        for (size_t target = 0; target < PoolSize; ++target)
            if (source != target)
                pool[target] = mix(pool[target], hash(pool[source]));
    for (size_t source = PoolSize; source < entropy.size(); ++source)
        for (size_t target = 0; target < PoolSize; ++target)
            pool[target] = mix(pool[target], hash(entropy[source]));
    return pool;
}

} // namespace

Generator::Generator(std::uint64_t seed)
{
    const std::array<std::uint32_t, 2> words{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)};
    seedFrom(std::span(words).first(words[1] ? 2 : 1));
}

Generator::Generator(std::span<const std::uint32_t> entropy)
{
    seedFrom(entropy);
}

void Generator::seedFrom(std::span<const std::uint32_t> entropy)
{
    const auto pool = entropyPool(entropy);
    SeedHash hash{0x8b51f9ddu, 0x58f38dedu};
    std::array<std::uint64_t, 4> words;
    for (size_t i = 0; i < words.size(); ++i) {
        const std::uint64_t low = hash(pool[(2 * i) % PoolSize]);
        const std::uint64_t high = hash(pool[(2 * i + 1) % PoolSize]);
        words[i] = low | high << 32;
    }
    m_increment = (static_cast<uint128>(words[2]) << 64 | words[3]) << 1 | 1;
    m_state = 0;
    step();
    m_state += static_cast<uint128>(words[0]) << 64 | words[1];
    step();
}

std::uint32_t Generator::next32()
{
    if (m_hasHalf) {
        m_hasHalf = false;
        return m_half;
    }
    const std::uint64_t word = next64();
    m_half = static_cast<std::uint32_t>(word >> 32);
    m_hasHalf = true;
    return static_cast<std::uint32_t>(word);
}

} // namespace tagmill
