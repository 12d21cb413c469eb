// SPDX-License-Identifier: GPL-3.0-or-later
// The depth file of a frame: OpenEXR, or Radiance HDR for readers that take nothing else.
#pragma once

#include "core/config/render_config.h"
#include "core/imaging/exr_channels.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace tagmill {

/// ".exr" or ".hdr".
std::string_view depthExtension(DepthFormat format);
/// Channel Y of `depth`, in scene units. HDR has 8 bits of mantissa and cuts the rest off: a value lies up to 1/128 below.
/// Errors: InvalidValue (codec unknown), Internal.
Result<std::string> encodeDepth(const ExrChannels &depth, DepthFormat format, std::string_view codec);
/// Channel Y, by the extension's format; nothing is at `depthBackground`, as it was written. Errors: Io, NotFound, Parse.
Result<ExrChannels> readDepth(const std::filesystem::path &file);

} // namespace tagmill
