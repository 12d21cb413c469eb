// SPDX-License-Identifier: GPL-3.0-or-later
// AprilTag 3's own families, which OpenCV does not hold: the one place that knows libapriltag's family structures.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tagmill {

/// The layout and the codes of one family. Modules are counted from the top-left of the detected quad as AprilTag
/// draws the tag, so those outside it have negative numbers or numbers from widthAtBorder on.
struct AprilTagFamily
{
    int widthAtBorder = 0;       ///< modules along the edge of the detected quad
    int totalWidth = 0;          ///< modules along the edge of the whole picture, centred on the quad
    bool isReversed = false;     ///< the quad is white inside and black outside
    std::vector<std::array<int, 2>> dataModules; ///< x, y
    /// One code an id: bit (data modules − 1 − i) is data module i; 1 = white.
    std::vector<std::uint64_t> codes;
};

/// A copy: what libapriltag allocated is freed again. Nothing for a name this file does not know.
std::optional<AprilTagFamily> aprilTagFamily(std::string_view name);

} // namespace tagmill
