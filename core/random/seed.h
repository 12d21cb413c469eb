// SPDX-License-Identifier: GPL-3.0-or-later
// Seeds of the streams of one dataset: a tree of named, numbered branches (GENERATION section 1).
#pragma once

#include <cstdint>
#include <string_view>

namespace tagmill {

/// First four bytes (big-endian, without the top bit) of sha256("master:context:step"); 0 … 2^31 − 1.
std::int64_t deriveSeed(std::int64_t master, std::string_view context, std::int64_t step);

} // namespace tagmill
