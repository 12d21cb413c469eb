// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/asset_hashes.h"

#include "core/files.h"

namespace tagmill {

namespace fs = std::filesystem;

Result<std::string> AssetHashes::hashOf(const std::string &path)
{
    const std::lock_guard lock(m_mutex);
    std::error_code ec;
    const std::uintmax_t bytes = fs::file_size(path, ec);
    const fs::file_time_type written = fs::last_write_time(path, ec);
    Known &known = m_known[path];
    if (ec || known.hash.empty() || known.bytes != bytes || known.written != written) {
        known.hash.clear();
        TAGMILL_TRY(std::string hash, fileSha256(path));
        known = {bytes, written, std::move(hash)};
    }
    return known.hash;
}

} // namespace tagmill
