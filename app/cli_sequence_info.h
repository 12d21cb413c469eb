// SPDX-License-Identifier: GPL-3.0-or-later
// What `tagmill info` says of a .blend and of a sequence's folder.
#pragma once

#include "app/cli_arguments.h"

#include <filesystem>

namespace tagmill {

bool isBlendFile(const std::filesystem::path &path);
bool isSequenceFolder(const std::filesystem::path &path);
/// Each returns the exit status.
int runBlendInfo(const Arguments &arguments, const std::filesystem::path &file);
int runSequenceInfo(const Arguments &arguments, const std::filesystem::path &folder);

} // namespace tagmill
