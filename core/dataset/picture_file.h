// SPDX-License-Identifier: GPL-3.0-or-later
// PictureOutline: what can be told of a picture file without decoding it. Files of a dataset are not trusted: only
// regular ones that lie in its folder are opened.
#pragma once

#include "core/dataset/dataset.h"
#include "core/geometry.h"
#include "core/image.h"

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

/// Whether a frame's picture can be looked at, by its outline. Errors, with the image as their place: NotFound (missing, or
/// outside the folder), Parse (no whole PNG, or not of the size that the records say).
Result<> checkPictureFile(const Dataset &dataset, const DatasetFrame &frame);
/// The same, and the picture. Errors also Io.
Result<Image8> decodedPicture(const Dataset &dataset, const DatasetFrame &frame);

} // namespace tagmill
