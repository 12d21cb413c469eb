// SPDX-License-Identifier: GPL-3.0-or-later
// Which folder or file stands at a path: another number when another one takes its name.
#pragma once

#include <QtGlobal>

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

/// When the file was written or came to its place, ms; 0: none.
inline qint64 fileStamp(const std::filesystem::path &file)
{
    struct stat status{};
    return ::stat(file.c_str(), &status) == 0 ? qint64{status.st_ctim.tv_sec} * 1000 + status.st_ctim.tv_nsec / 1'000'000 : 0;
}

} // namespace tagmill
