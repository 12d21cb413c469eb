// SPDX-License-Identifier: GPL-3.0-or-later
// From the raw linear frame to the sensor image: read EXR, tone-map, encode PNG.
#pragma once

#include "core/compile/recipe.h"
#include "core/image.h"
#include "core/imaging/filmic.h"
#include "core/result.h"

#include <filesystem>
#include <string>

namespace tagmill {

/// R, G, B of an OpenEXR file as linear float. Errors: Io, Parse (not an EXR, channels missing, truncated).
Result<ImageF> readExr(const std::filesystem::path &path);
Result<ImageF> decodeExr(std::string_view bytes);

/// Linear radiance → 8 bit by the camera's tone mapping. linear: clip; srgb: exact OETF; filmic: Blender's own
/// when its transform is given, else the documented analytic curve (filmic.h). NaN becomes 0.
Image8 toneMap(const ImageF &raw, ToneMapping mapping, const FilmicTransform *filmic = nullptr);

/// RGB, 8 bit, OpenCV's default compression. Error: Internal.
Result<std::string> encodePng(const Image8 &image);
/// Any 8-bit PNG as RGB. Error: Parse.
Result<Image8> decodePng(std::string_view bytes);

/// raw + camera → finished PNG bytes: the whole sensor chain of this build. Errors: NotFound for what it cannot
/// do yet, by the recipe's field; InvalidValue when raw is not of the camera's resolution.
Result<std::string> finishFrame(const ImageF &raw, const CameraRecipe &camera, const FilmicTransform *filmic = nullptr);

} // namespace tagmill
