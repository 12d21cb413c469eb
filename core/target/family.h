// SPDX-License-Identifier: GPL-3.0-or-later
// Tag families (AprilTag, ArUco dictionaries): how many codes, which grid, which modules are black.
// The size of a tag is the edge of the quad that detectors find (DESIGN 18). That is the black border's outer edge, but
// for AprilTag 3's own families the edge between a white ring and the black one around it: their picture goes on
// outside of it, with modules that carry data.
#pragma once

#include "core/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tagmill {

struct TagFamily
{
    std::string_view name;  ///< "tag36h11", "DICT_5X5_100"
    int codeCount = 0;      ///< exclusive maximum id
    int grid = 0;           ///< modules along the edge of the detected quad, which is the tag's size
    int dataBits = 0;
    int compatCodeCount = 0; ///< what render-tag draws from (100 when it knows none)
    int compatGrid = 0;      ///< render-tag's grid (8 when it knows none)
    int compatBits = 0;      ///< render-tag's bit count (36 when it knows none)
    int outerModules = 0;    ///< modules of the picture beyond the detected quad, on each side
    bool isAprilTag3 = false; ///< AprilTag 3's own, which OpenCV's dictionaries do not hold: for single tags, not for boards

    /// Modules along an edge of the whole picture, the quiet zone not counted.
    int pictureModules() const { return grid + 2 * outerModules; }
    /// Edge of the print with `marginModules` white ones around the whole picture; m, as size is.
    double printEdge(double size, int marginModules) const { return size * (pictureModules() + 2 * marginModules) / grid; }
};

/// The 21 families of SCHEMA section 1, then the five of AprilTag 3.
std::span<const TagFamily> tagFamilies();
/// nullptr when unknown.
const TagFamily *findFamily(std::string_view name);
/// OpenCV's number of its predefined dictionary; nothing for families it does not hold.
std::optional<int> openCvDictionaryNumber(std::string_view name);

/// A square picture of modules, row-major from the top-left as OpenCV draws it (DESIGN 17); true = black.
struct ModuleGrid
{
    int size = 0;
    std::vector<std::uint8_t> black;
    bool isBlack(int row, int column) const { return black[static_cast<size_t>(row * size + column)] != 0; }
};

/// The picture with `borderBits` black modules around the data. AprilTag 3's own families have the one border they have;
/// they are turned by 180° against AprilTag's own picture, as OpenCV's pictures of the older ones are, so that one
/// corner order holds for all. Modules they leave open (the corners around tagCircle's, the middle of tagCustom48h12)
/// are bare paper: white. Errors: NotFound family, InvalidValue id or border.
Result<ModuleGrid> tagModules(std::string_view family, int id, int borderBits = 1);

} // namespace tagmill
