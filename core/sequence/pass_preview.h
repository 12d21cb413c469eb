// SPDX-License-Identifier: GPL-3.0-or-later
// Previews of passes: pictures for people. One colour map holds for a whole sequence, so that frames can be compared.
#pragma once

#include "core/image.h"
#include "core/sequence/frame_passes.h"

namespace tagmill {

/// Grey: black at the range's min, white at its max and where nothing is.
Image8 depthPreview(const std::vector<float> &depth, int width, int height, const PassRange &range);
/// x, y, z from [−1, 1] as red, green, blue; `normals` as normalImage() makes them.
Image8 normalPreview(const ExrChannels &normals);
/// Hue: direction (red: right, going clockwise as seen on the image); value: length divided by the range's max.
Image8 flowPreview(const std::vector<float> &x, const std::vector<float> &y, int width, int height, const PassRange &range);
/// One colour an id, the same in every frame; neighbouring ids far apart; 0 is black.
Image8 segmentationPreview(const std::vector<float> &ids, int width, int height);

} // namespace tagmill
