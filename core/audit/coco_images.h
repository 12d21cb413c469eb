// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>

namespace tagmill {

/// Names of the pictures that coco_labels.json lists, without folder and ending; nothing when the dataset has no such file.
/// The file is searched, not parsed: it may be of gigabytes. Names with an escape in them are left out.
std::optional<std::set<std::string, std::less<>>> cocoImages(const std::filesystem::path &dir);

} // namespace tagmill
