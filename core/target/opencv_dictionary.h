// SPDX-License-Identifier: GPL-3.0-or-later
// The codes of OpenCV's predefined ArUco dictionaries: the one place that knows OpenCV's aruco interface,
// which moved and changed at 4.7.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace tagmill {

struct DictionaryCodes
{
    int edge = 0; ///< data modules along an edge
    /// One code an id: bit (edge² − 1 − i) is module i, row-major from the top-left; 1 = white.
    std::vector<std::uint64_t> codes;
};

/// number: OpenCV's predefined dictionary number. Nothing when this OpenCV has no such dictionary.
std::optional<DictionaryCodes> openCvDictionary(int number);

} // namespace tagmill
