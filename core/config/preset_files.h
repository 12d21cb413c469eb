// SPDX-License-Identifier: GPL-3.0-or-later
// The files of resources/presets as they were when the program was built. Private to core/config.
#pragma once

#include <span>
#include <string_view>

namespace tagmill {

struct PresetFile
{
    std::string_view name; ///< of the file, without .json: the name of the preset
    std::string_view json;
};

std::span<const PresetFile> presetFiles();

} // namespace tagmill
