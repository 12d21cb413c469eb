// SPDX-License-Identifier: GPL-3.0-or-later
// Seeds of the streams of one dataset: a tree of named, numbered branches (GENERATION section 1).
#pragma once

#include <cstdint>
#include <string_view>

namespace tagmill {

/// How much of the hash becomes the seed. Bits31 is render-tag's: two of about 55 000 scenes are likely to share one.
/// Bits63 (tagmill.seeds64): eight bytes without the top bit, so that every reader of 64-bit signed integers holds it.
enum class SeedWidth { Bits31, Bits63 };

/// The first four (or eight) bytes, big-endian, without the top bit, of sha256("master:context:step").
std::int64_t deriveSeed(std::int64_t master, std::string_view context, std::int64_t step, SeedWidth width = SeedWidth::Bits31);

} // namespace tagmill
