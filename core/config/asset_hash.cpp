// SPDX-License-Identifier: GPL-3.0-or-later
// The files a config names: what they hold, and where they lie.
#include "core/config/asset_paths.h"
#include "core/config/job_spec.h"
#include "core/files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

/// More than any set of textures; less than /proc/kcore.
constexpr std::uintmax_t maxAssetBytes = std::uintmax_t(64) << 30;

Error unreadable(const fs::path &path, const std::string &reason)
{
    return makeError(Errc::Io, "file.unreadable", {path.string(), reason});
}

/// Links resolved as far as the path exists.
fs::path canonicalPath(const fs::path &path)
{
    std::error_code ec;
    const fs::path found = fs::weakly_canonical(fs::absolute(path, ec), ec);
    return ec ? fs::absolute(path, ec).lexically_normal() : found;
}

/// Both canonical.
bool isBelow(const fs::path &path, const fs::path &folder)
{
    const auto [inFolder, inPath] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
    return inFolder == folder.end() || (std::next(inFolder) == folder.end() && inFolder->empty());
}

class AssetHasher
{
public:
    Result<> add(const std::optional<std::string> &asset)
    {
        if (!asset || asset->empty()) {
            m_hasher.add("none");
            return {};
        }
        const fs::path path = *asset;
        std::error_code ec;
        const fs::file_status status = fs::status(path, ec);
        switch (status.type()) {
        case fs::file_type::not_found: m_hasher.add("missing:" + lastName(path)); return {};
        case fs::file_type::regular: return addFile(path);
        case fs::file_type::directory: return addFolder(path);
        default: return unreadable(path, ec ? ec.message() : "neither a file nor a folder");
        }
    }

    std::string finish() { return hex(m_hasher.finish()); }

private:
    static std::string lastName(const fs::path &path)
    {
        const fs::path normal = path.lexically_normal();
        return (normal.has_filename() ? normal : normal.parent_path()).filename().string();
    }

    Result<> addFile(const fs::path &path)
    {
        errno = 0;
        std::ifstream in(path, std::ios::binary);
        if (!in)
            return unreadable(path, std::strerror(errno));
        std::array<char, 1 << 16> buffer;
        while (in.read(buffer.data(), buffer.size()) || in.gcount() > 0) {
            const auto count = static_cast<size_t>(in.gcount());
            m_bytes += count;
            if (m_bytes > maxAssetBytes)
                return makeError(Errc::InvalidValue, "file.too_large", {path.string(), std::to_string(m_bytes), std::to_string(maxAssetBytes)});
            m_hasher.add({buffer.data(), count});
        }
        return in.bad() ? Result<>(unreadable(path, std::strerror(errno))) : Result<>();
    }

    Result<> addFolder(const fs::path &folder)
    {
        std::error_code ec;
        std::vector<std::pair<std::string, fs::path>> entries; // relative POSIX path, path
        fs::recursive_directory_iterator it(folder, ec);
        for (; !ec && it != fs::recursive_directory_iterator(); it.increment(ec))
            entries.emplace_back(it->path().lexically_relative(folder).generic_string(), it->path());
        if (ec)
            return unreadable(folder, ec.message());
        std::sort(entries.begin(), entries.end());
        const fs::path root = canonicalPath(folder);
        for (const auto &[name, path] : entries) {
            const bool isLink = fs::is_symlink(fs::symlink_status(path, ec));
            const bool isFile = fs::is_regular_file(fs::status(path, ec));
            if (!isLink && !isFile)
                continue; // a folder comes with what is in it
            m_hasher.add(name);
            if (isFile && (!isLink || isBelow(canonicalPath(path), root)))
                TAGMILL_CHECK(addFile(path));
        }
        return {};
    }

    Sha256Hasher m_hasher;
    std::uintmax_t m_bytes = 0;
};

} // namespace

Result<std::string> assetsHash(const GenConfig &config)
{
    AssetHasher hasher;
    for (const auto *asset : assetPaths(config))
        TAGMILL_CHECK(hasher.add(*asset));
    return hasher.finish();
}

std::vector<std::string> assetsOutside(const GenConfig &config, std::span<const fs::path> folders)
{
    std::vector<fs::path> roots;
    for (const fs::path &folder : folders)
        roots.push_back(canonicalPath(folder));
    const auto isInside = [&roots](const fs::path &path) {
        const fs::path target = canonicalPath(path);
        return std::any_of(roots.begin(), roots.end(), [&target](const fs::path &root) { return isBelow(target, root); });
    };
    std::vector<std::string> outside;
    for (const auto *asset : assetPaths(config)) {
        if (!*asset || (*asset)->empty())
            continue;
        if (!isInside(**asset)) {
            outside.push_back(**asset);
            continue;
        }
        std::error_code ec;
        fs::recursive_directory_iterator it(**asset, ec);
        for (; !ec && it != fs::recursive_directory_iterator(); it.increment(ec))
            if (it->is_symlink(ec) && !isInside(it->path()))
                outside.push_back(it->path().string());
    }
    return outside;
}

Result<> checkJobAssets(const JobSpec &spec, const fs::path &file, std::span<const fs::path> allowed)
{
    const auto fault = [&file](std::string_view id, std::vector<std::string> args, std::string where) {
        Error error = makeError(Errc::InvalidValue, id, std::move(args), std::move(where));
        error.problem.file = file.string();
        return error;
    };
    std::error_code ec;
    std::vector<fs::path> folders(allowed.begin(), allowed.end());
    folders.push_back(fs::absolute(file, ec).parent_path());
    const std::vector<std::string> outside = assetsOutside(spec.scene_config, folders);
    if (!outside.empty()) {
        std::string list;
        for (size_t i = 0; i < std::min<size_t>(outside.size(), 10); ++i)
            list += (i ? ", " : "") + outside[i];
        return fault("job.assets_outside", {std::to_string(outside.size()), list}, "scene_config");
    }
    if (spec.assets_hash == "unknown")
        return {};
    TAGMILL_TRY(const std::string hash, assetsHash(spec.scene_config));
    if (hash != spec.assets_hash)
        return fault("job.assets_changed", {hash.substr(0, 12), spec.assets_hash.substr(0, 12)}, "assets_hash");
    return {};
}

} // namespace tagmill
