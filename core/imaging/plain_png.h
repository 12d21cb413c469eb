// SPDX-License-Identifier: GPL-3.0-or-later
// PNG as Tagmill and most programs write pictures: 8 bits, grey or RGB, neither interlaced nor transparent. Unpacked by
// libdeflate they are there much sooner than through the zlib of libpng, for who shows or checks thousands of them.
#pragma once

#include "core/image.h"

#include <optional>
#include <string_view>

namespace tagmill {

/// As RGB. Nothing for another kind of file, one of more than 100 megapixels, or one that is damaged anywhere: slower readers
/// tell what of it can be shown.
std::optional<Image8> decodePlainPng(std::string_view bytes);

} // namespace tagmill
