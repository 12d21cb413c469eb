// SPDX-License-Identifier: GPL-3.0-or-later
// ExrChannels: an OpenEXR file of any channels, each a plane of floats. For data, not colour: nothing is converted.
#pragma once

#include "core/result.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

struct ExrChannel
{
    std::string name;
    std::vector<float> values; ///< width · height, rows top to bottom
};

struct ExrChannels
{
    int width = 0, height = 0;
    std::vector<ExrChannel> channels;

    /// The plane of that name, or nullptr.
    const std::vector<float> *find(std::string_view name) const;
};

/// As Blender spells them: NONE, RLE, ZIPS, ZIP, PIZ, PXR24, B44, B44A, DWAA, DWAB.
std::span<const std::string_view> exrCodecs();
/// Floats come back as they were.
bool isLosslessExrCodec(std::string_view codec);

/// All channels; halves and whole numbers become floats. Errors: Io, NotFound, Parse.
Result<ExrChannels> readExrChannels(const std::filesystem::path &path);
Result<ExrChannels> decodeExrChannels(std::string_view bytes, const std::string &name);
/// 32-bit floats. Errors: InvalidValue (codec unknown), Internal.
Result<std::string> encodeExrChannels(const ExrChannels &image, std::string_view codec);

} // namespace tagmill
