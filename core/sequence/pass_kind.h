// SPDX-License-Identifier: GPL-3.0-or-later
// PassKind: the ground truths of a frame, and how their files are called (SEQUENCE section 3).
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>

namespace tagmill {

enum class PassKind { Depth, Normal, Flow, Segmentation };
inline constexpr std::array allPassKinds{PassKind::Depth, PassKind::Normal, PassKind::Flow, PassKind::Segmentation};

std::string_view passName(PassKind kind); ///< "depth", "normal", "flow", "segmentation"
/// "000012": Blender's frame number, six digits and more where it needs them.
std::string frameDigits(int frame);
/// "depths/depth_000012.exr", below the sequence's folder.
std::string passFile(PassKind kind, int frame, std::string_view extension = ".exr");
/// "depths/depth_000012.png": 16-bit millimetres.
std::string depthPngFile(int frame);
/// "depths/debug_depth_000012.png"; of flows the forward one, or the backward one.
std::string previewFile(PassKind kind, int frame, bool isBackward = false);
/// "frames/frame_000012.png"; the extension with its dot.
std::string colourFile(int frame, std::string_view extension);

} // namespace tagmill
