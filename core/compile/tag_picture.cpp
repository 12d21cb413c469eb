// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/tag_picture.h"

#include <filesystem>

namespace tagmill {

namespace fs = std::filesystem;

std::optional<std::string> tagPicture(const TagRecipe &tag)
{
    if (!tag.texture_base_path)
        return std::nullopt;
    std::error_code failed;
    const fs::path base = *tag.texture_base_path;
    if (fs::is_regular_file(base, failed))
        return base.string();
    return (base / (tag.tag_family + "_" + std::to_string(tag.tag_id) + "_m" + std::to_string(tag.margin_bits) + ".png")).string();
}

} // namespace tagmill
