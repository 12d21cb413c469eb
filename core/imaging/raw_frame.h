// SPDX-License-Identifier: GPL-3.0-or-later
// From the raw linear frame to the sensor image: read EXR, tone-map, encode PNG.
#pragma once

#include "core/compile/recipe.h"
#include "core/image.h"
#include "core/imaging/filmic.h"
#include "core/imaging/warp.h"
#include "core/result.h"

#include <filesystem>
#include <string>

namespace tagmill {

/// R, G, B of an OpenEXR file as linear float. Errors: Io, Parse (not an EXR, channels missing, truncated).
Result<ImageF> readExr(const std::filesystem::path &path);
Result<ImageF> decodeExr(std::string_view bytes);
/// RGB as uncompressed half floats, as the workers write raw frames. Error: Internal.
Result<std::string> encodeExr(const ImageF &image);

/// Linear radiance → 8 bit by a tone curve alone (tone_curve.h).
Image8 toneMap(const ImageF &raw, ToneMapping mapping, const FilmicTransform *filmic = nullptr);

/// RGB, OpenCV's default compression. Error: Internal.
Result<std::string> encodePng(const Image8 &image);
/// The same with the size it is to be shown at; pixels to a metre.
Result<std::string> encodePng(const Image8 &image, double pixelsPerMetre);
Result<std::string> encodePng(const Image16 &image);
/// Any PNG as RGB, whatever its depth: 16 bits lose their lower half, 8 bits are stretched (· 257). Error: Parse.
Result<Image8> decodePng(std::string_view bytes);
Result<Image16> decodePng16(std::string_view bytes);

/// A raw frame of one of the recipe's cameras → finished PNG bytes, by the whole sensor chain (sensor.h). `warp` is the
/// camera's (WarpCache::mapFor), null when its raw frame is the sensor's. Errors: NotFound for what this build cannot do
/// yet, by the recipe's field; InvalidValue when raw is not of the size that the map, or the camera, says.
Result<std::string> finishFrame(const ImageF &raw, const SceneRecipe &recipe, int cameraIndex, const FilmicTransform *filmic = nullptr, const WarpMap *warp = nullptr);

} // namespace tagmill
