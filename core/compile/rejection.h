// SPDX-License-Identifier: GPL-3.0-or-later
// Why pose samples and attempts are refused: counted by number while compiling, by name outside.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tagmill {

enum class Rejection { None, TooNear, Facing, Frame, TooSmall, TooLarge, Hidden, BelowFloor, Lens, PixelsPerModule, NoOccluder, Validation, Elevation, Incidence, ImagePosition, Orientation, BinPpm, BinIncidence, BinPosition, Count };

/// "facing", "frame" …: the keys of RejectionCounts.
constexpr std::array<std::string_view, static_cast<size_t>(Rejection::Count)> rejectionNames{
    "none", "too_near", "facing", "frame", "too_small", "too_large", "hidden", "below_floor", "lens", "ppm", "no_occluder", "validation",
    "elevation", "incidence", "image_position", "orientation", "bin_ppm", "bin_incidence", "bin_image_position"};

struct Rejections
{
    std::array<std::int64_t, static_cast<size_t>(Rejection::Count)> counts{};
    void add(Rejection reason) { ++counts[static_cast<size_t>(reason)]; }
};

} // namespace tagmill
