// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_folder.h"

#include "core/dataset/record_json.h"
#include "core/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

constexpr size_t bufferSize = 1 << 18;

Error unwritable(const fs::path &path, int error)
{
    return makeError(Errc::Io, "file.unwritable", {path.string(), std::strerror(error)});
}

Error folderError(const fs::path &path, const std::error_code &ec)
{
    return makeError(Errc::Io, "folder.unwritable", {path.string(), ec.message()});
}

bool isBelow(const fs::path &path, const fs::path &folder)
{
    const auto end = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first;
    return end == folder.end();
}

/// Files that lie there now; links and other things count as well. Nothing when one was written after the mark.
std::optional<int> filesIn(const fs::path &folder, const fs::path &mark, std::error_code &ec)
{
    int files = 0;
    const fs::file_time_type written = fs::last_write_time(mark, ec);
    for (fs::recursive_directory_iterator it(folder, ec), end; !ec && it != end; it.increment(ec)) {
        const fs::file_type type = it->symlink_status(ec).type();
        if (type == fs::file_type::regular && it->last_write_time(ec) > written)
            return std::nullopt;
        files += type != fs::file_type::directory;
    }
    return files;
}

/// An export of ours that nobody changed, added to or took from: it may be replaced.
bool isFormerExport(const fs::path &folder)
{
    constexpr std::uintmax_t mostBytes = 64 << 20;
    std::error_code ec;
    const fs::path mark = folder / ExportFolder::markName;
    if (fs::symlink_status(mark, ec).type() != fs::file_type::regular)
        return false;
    const Result<std::string> text = readFile(mark, mostBytes);
    if (!text)
        return false;
    const nlohmann::json json = nlohmann::json::parse(*text, nullptr, false);
    const std::optional<int> files = filesIn(folder, mark, ec);
    return json.is_object() && json.contains("tagmill_export") && json.contains("files") && files && json["files"] == *files && !ec;
}

Result<> checkPlace(const fs::path &place, const fs::path &dataset)
{
    std::error_code ec;
    const fs::path inside = fs::weakly_canonical(dataset, ec);
    if (isBelow(place, inside))
        return makeError(Errc::InvalidValue, "export.inside_dataset", {place.string()});
    const fs::file_type type = fs::status(place, ec).type();
    if (type == fs::file_type::not_found)
        return {};
    if (type != fs::file_type::directory)
        return makeError(Errc::InvalidValue, "export.not_a_folder", {place.string()});
    if (!fs::is_empty(place, ec) && !isFormerExport(place))
        return makeError(Errc::InvalidValue, "export.not_empty", {place.string()});
    return {};
}

} // namespace

ExportFile::ExportFile(fs::path path, int fd)
    : m_path(std::move(path))
    , m_fd(fd)
{
}

ExportFile::ExportFile(ExportFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_fd(std::exchange(other.m_fd, -1))
    , m_error(other.m_error)
    , m_buffer(std::move(other.m_buffer))
{
}

ExportFile::~ExportFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

void ExportFile::write(std::string_view text)
{
    m_buffer += text;
    if (m_buffer.size() >= bufferSize)
        flush();
}

void ExportFile::flush()
{
    std::string_view left = m_buffer;
    while (!left.empty() && m_error == 0) {
        const ssize_t written = ::write(m_fd, left.data(), left.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            m_error = errno;
        else
            left.remove_prefix(static_cast<size_t>(written));
    }
    m_buffer.clear();
}

Result<> ExportFile::close()
{
    flush();
    if (::close(std::exchange(m_fd, -1)) != 0 && m_error == 0)
        m_error = errno;
    if (m_error != 0)
        return unwritable(m_path, m_error);
    return {};
}

ExportFolder::ExportFolder(fs::path place, fs::path part)
    : m_place(std::move(place))
    , m_part(std::move(part))
{
}

ExportFolder::ExportFolder(ExportFolder &&other) noexcept
    : m_place(std::move(other.m_place))
    , m_part(std::exchange(other.m_part, fs::path()))
    , m_lastParent(std::move(other.m_lastParent))
    , m_files(other.m_files)
{
}

ExportFolder::~ExportFolder()
{
    std::error_code ec;
    if (!m_part.empty())
        fs::remove_all(m_part, ec);
}

Result<ExportFolder> ExportFolder::create(const fs::path &given, const fs::path &dataset)
{
    std::error_code ec;
    fs::path place = fs::weakly_canonical(fs::absolute(given, ec), ec);
    if (place.filename().empty()) // a slash at the end
        place = place.parent_path();
    TAGMILL_CHECK(checkPlace(place, dataset));
    fs::create_directories(place.parent_path(), ec);
    if (ec)
        return folderError(place.parent_path(), ec);
    std::string part = (place.parent_path() / ("." + place.filename().string() + ".part-XXXXXX")).string();
    if (!::mkdtemp(part.data()))
        return makeError(Errc::Io, "folder.unwritable", {place.parent_path().string(), std::strerror(errno)});
    ::chmod(part.c_str(), 0755);
    return ExportFolder(std::move(place), std::move(part));
}

Result<fs::path> ExportFolder::pathFor(const std::string &name)
{
    fs::path path = m_part;
    for (const fs::path &component : fs::path(name)) {
        if (!isSinglePathComponent(component.string()))
            return makeError(Errc::InvalidValue, "export.bad_name", {name});
        path /= component;
    }
    std::error_code ec;
    std::string parent = path.parent_path().string();
    if (parent != m_lastParent)
        fs::create_directories(parent, ec);
    if (ec)
        return folderError(parent, ec);
    m_lastParent = std::move(parent);
    return path;
}

Result<ExportFile> ExportFolder::open(const std::string &name)
{
    TAGMILL_TRY(fs::path path, pathFor(name));
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
    if (fd < 0)
        return unwritable(path, errno);
    ++m_files;
    return ExportFile(std::move(path), fd);
}

Result<> ExportFolder::write(const std::string &name, std::string_view text)
{
    TAGMILL_TRY(ExportFile file, open(name));
    file.write(text);
    return file.close();
}

Result<> ExportFolder::addImage(const fs::path &image, const std::string &name)
{
    TAGMILL_TRY(const fs::path path, pathFor(name));
    if (::linkat(AT_FDCWD, image.c_str(), AT_FDCWD, path.c_str(), AT_SYMLINK_FOLLOW) != 0) { // of a link in the dataset: what it leads to
        if (errno == EEXIST || errno == ENOSPC)
            return unwritable(path, errno);
        std::error_code ec;
        if (!fs::copy_file(image, path, ec) || ec)
            return makeError(Errc::Io, "file.unwritable", {path.string(), ec.message()});
    }
    ++m_files;
    return {};
}

Result<> ExportFolder::commit()
{
    // Once for all files: a sync of each of a hundred thousand labels would take hours.
    const int fd = ::open(m_part.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isOnDisk = fd >= 0 && ::syncfs(fd) == 0;
    const int error = errno;
    if (fd >= 0)
        ::close(fd);
    if (!isOnDisk)
        return unwritable(m_part, error);
    std::error_code ec;
    const fs::path old = m_part.string() + "-old";
    const bool isReplacing = fs::exists(m_place, ec);
    if (isReplacing)
        fs::rename(m_place, old, ec);
    if (!ec)
        fs::rename(m_part, m_place, ec);
    if (ec) {
        const std::error_code failure = ec;
        if (isReplacing && !fs::exists(m_place, ec))
            fs::rename(old, m_place, ec);
        return folderError(m_place, failure);
    }
    m_part.clear();
    if (isReplacing)
        fs::remove_all(old, ec);
    return {};
}

std::string plainName(std::string_view name)
{
    constexpr size_t longest = 120;
    const auto isPlain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.'; };
    std::string plain(name.substr(0, longest));
    for (char &c : plain)
        c = isPlain(c) ? c : '_';
    if (!plain.empty() && (plain[0] == '.' || plain[0] == '-'))
        plain[0] = '_';
    if (plain == name && !plain.empty())
        return plain;
    const Sha256 digest = sha256(name);
    return plain + "_" + hex(std::span(digest).first(4));
}

} // namespace tagmill
