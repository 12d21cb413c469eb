// SPDX-License-Identifier: GPL-3.0-or-later
// PictureOutline: what can be told of a picture file without decoding it. Files of a dataset are not trusted: only
// regular ones that lie in its folder are opened.
#pragma once

#include "core/geometry.h"

#include <filesystem>

namespace tagmill {

/// Foreign: a link out of the folder, or no file at all (a pipe, a device). Broken: no PNG, or cut off.
enum class PictureState { Missing, Foreign, Broken, Whole };

struct PictureOutline
{
    PictureState state = PictureState::Missing;
    Size2i size{}; ///< of a whole one
};

PictureOutline pictureOutline(const std::filesystem::path &dir, const std::filesystem::path &file);

} // namespace tagmill
