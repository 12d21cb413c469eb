// SPDX-License-Identifier: GPL-3.0-or-later
// Which folder stands at a path: another number when it is deleted and another one takes its name.
#pragma once

#include <sys/stat.h>

#include <cstdint>
#include <filesystem>

namespace tagmill {

/// 0: none.
inline std::uint64_t folderIdentity(const std::filesystem::path &dir)
{
    struct stat status{};
    return ::stat(dir.c_str(), &status) == 0 ? static_cast<std::uint64_t>(status.st_ino) ^ static_cast<std::uint64_t>(status.st_dev) << 40 : 0;
}

} // namespace tagmill
