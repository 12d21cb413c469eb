// SPDX-License-Identifier: GPL-3.0-or-later
// Tag families (AprilTag, ArUco dictionaries): how many codes, which grid, which modules are black.
#pragma once

#include "core/result.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tagmill {

struct TagFamily
{
    std::string_view name;  ///< "tag36h11", "DICT_5X5_100"
    int codeCount = 0;      ///< exclusive maximum id
    int grid = 0;           ///< modules along an edge, with the 1-module black border
    int dataBits = 0;
    int compatCodeCount = 0; ///< what render-tag draws from (100 when it knows none)
    int compatGrid = 0;      ///< render-tag's grid (8 when it knows none)
    int compatBits = 0;      ///< render-tag's bit count (36 when it knows none)
};

/// The 21 families of SCHEMA section 1.
std::span<const TagFamily> tagFamilies();
/// nullptr when unknown.
const TagFamily *findFamily(std::string_view name);

/// A square picture of modules, row-major from the top-left as OpenCV draws it; true = black.
struct ModuleGrid
{
    int size = 0;
    std::vector<std::uint8_t> black;
    bool isBlack(int row, int column) const { return black[static_cast<size_t>(row * size + column)] != 0; }
};

/// The picture with `borderBits` black modules around the data, from OpenCV's dictionaries.
/// Errors: NotFound family, InvalidValue id.
Result<ModuleGrid> tagModules(std::string_view family, int id, int borderBits = 1);

} // namespace tagmill
