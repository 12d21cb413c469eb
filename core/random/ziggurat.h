// SPDX-License-Identifier: GPL-3.0-or-later
// NumPy's tables for the normal and the exponential ziggurat.
#pragma once

#include <array>
#include <cstdint>

namespace tagmill::ziggurat {

struct Row
{
    std::uint64_t k;
    double w, f;
};

extern const std::array<Row, 256> normal;
extern const std::array<Row, 256> exponential;

} // namespace tagmill::ziggurat
