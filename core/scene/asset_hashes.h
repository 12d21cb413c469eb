// SPDX-License-Identifier: GPL-3.0-or-later
// AssetHashes: a sky is large and stands in each frame's fingerprint; it is read once, and again when it was written since.
#pragma once

#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <string>

namespace tagmill {

class AssetHashes
{
public:
    /// sha256 hex of the file as it is now. From any thread. Errors: NotFound, Io.
    Result<std::string> hashOf(const std::string &path);

private:
    struct Known
    {
        std::uintmax_t bytes = 0;
        std::filesystem::file_time_type written;
        std::string hash;
    };
    std::mutex m_mutex; ///< the frames of a run are finished side by side
    std::map<std::string, Known> m_known;
};

} // namespace tagmill
