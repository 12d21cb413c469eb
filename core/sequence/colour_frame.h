// SPDX-License-Identifier: GPL-3.0-or-later
// Colour frames as Blender writes them, in any still format: whole or not.
#pragma once

#include "core/geometry.h"
#include "core/result.h"

#include <string>
#include <string_view>

namespace tagmill {

/// How many channels the picture has: 1, 3 or 4. It is decoded whole, so that one that was cut off is found; formats that
/// nothing here decodes (DPX, Cineon, IRIS, Targa) are taken as they are, as 3. Errors: Parse (not a picture, cut off),
/// InvalidValue (of another size).
Result<int> checkColourFrame(std::string_view bytes, std::string_view extension, Size2i expected);

} // namespace tagmill
