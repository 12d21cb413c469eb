// SPDX-License-Identifier: GPL-3.0-or-later
// Paper sizes by the names on the packet.
#pragma once

#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

struct PaperSize
{
    std::string name;
    double width = 0, height = 0; ///< m, upright

    bool operator==(const PaperSize &) const = default;
};

/// Those with names, in the order people look for them.
const std::vector<PaperSize> &paperSizes();
/// "A4", "letter" or "210x297mm". Error InvalidValue print.paper.
Result<PaperSize> paperFromText(std::string_view text);

} // namespace tagmill
