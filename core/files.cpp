// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"

#include <nettle/base64.h>
#include <nettle/sha2.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <new>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

static_assert(sizeof(sha256_ctx) <= 128 && alignof(sha256_ctx) <= 8);

sha256_ctx &context(std::array<std::byte, 128> &state)
{
    return *std::launder(reinterpret_cast<sha256_ctx *>(state.data()));
}

std::string reason(int error)
{
    return std::strerror(error);
}

Error unwritable(const fs::path &path, int error)
{
    return makeError(Errc::Io, "file.unwritable", {path.string(), reason(error)});
}

bool writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<size_t>(written));
    }
    return true;
}

} // namespace

Result<std::string> readFile(const fs::path &path, std::uintmax_t maxBytes)
{
    std::error_code ec;
    if (!fs::exists(path, ec))
        return makeError(Errc::NotFound, "file.not_found", {path.string()});
    if (fs::is_directory(path, ec))
        return makeError(Errc::NotFound, "file.unreadable", {path.string(), reason(EISDIR)});
    const std::uintmax_t size = fs::file_size(path, ec);
    if (!ec && size > maxBytes)
        return makeError(Errc::InvalidValue, "file.too_large", {path.string(), std::to_string(size), std::to_string(maxBytes)});
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return makeError(Errc::NotFound, "file.unreadable", {path.string(), reason(errno)});
    std::string bytes;
    if (!ec && size > 0) { // at once; what has grown since then, below
        bytes.resize(size);
        in.read(bytes.data(), static_cast<std::streamsize>(size));
        bytes.resize(static_cast<size_t>(in.gcount()));
    }
    char buffer[1 << 16];
    while (in.read(buffer, sizeof buffer) || in.gcount() > 0) {
        bytes.append(buffer, static_cast<size_t>(in.gcount()));
        if (bytes.size() > maxBytes)
            return makeError(Errc::InvalidValue, "file.too_large", {path.string(), std::to_string(bytes.size()), std::to_string(maxBytes)});
    }
    if (in.bad())
        return makeError(Errc::Io, "file.unreadable", {path.string(), reason(errno)});
    return bytes;
}

Result<std::string> readPlainFile(const fs::path &path, std::uintmax_t maxBytes)
{
    std::error_code ec;
    if (fs::exists(path, ec) && !fs::is_regular_file(path, ec))
        return makeError(Errc::NotFound, "file.not_plain", {path.string()});
    return readFile(path, maxBytes);
}

AtomicFile::AtomicFile(fs::path path, std::string part, int fd)
    : m_path(std::move(path))
    , m_part(std::move(part))
    , m_fd(fd)
{
}

AtomicFile::AtomicFile(AtomicFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_part(std::move(other.m_part))
    , m_fd(std::exchange(other.m_fd, -1))
{
}

AtomicFile::~AtomicFile()
{
    if (m_fd < 0)
        return;
    ::close(m_fd);
    ::unlink(m_part.c_str());
}

Result<AtomicFile> AtomicFile::create(const fs::path &path)
{
    // Devices and pipes would be replaced by the rename; what a file's owner allowed others stays.
    struct stat old{};
    const bool isThere = ::stat(path.c_str(), &old) == 0;
    if (isThere && !S_ISREG(old.st_mode) && !S_ISDIR(old.st_mode))
        return makeError(Errc::Io, "file.unwritable", {path.string(), "it is not a regular file"});
    std::string part = path.string() + ".part-XXXXXX";
    const int fd = ::mkostemp(part.data(), O_CLOEXEC);
    if (fd < 0)
        return unwritable(path, errno);
    ::fchmod(fd, isThere && S_ISREG(old.st_mode) ? old.st_mode & 0777 : 0644);
    return AtomicFile(path, std::move(part), fd);
}

Result<> AtomicFile::write(std::string_view bytes)
{
    if (!writeAll(m_fd, bytes))
        return unwritable(m_path, errno);
    // Lets the disk begin while more is being made, so that commit() has less to wait for. A hint: it may fail.
    const auto size = static_cast<off64_t>(bytes.size());
    (void)::sync_file_range(m_fd, ::lseek(m_fd, 0, SEEK_CUR) - size, size, SYNC_FILE_RANGE_WRITE);
    return {};
}

Result<> AtomicFile::sync()
{
    if (::fsync(m_fd) != 0)
        return unwritable(m_path, errno);
    return {};
}

Result<> AtomicFile::commit()
{
    TAGMILL_CHECK(sync());
    // Closed or not, the descriptor is gone; the data are on disk. What can still fail is the name.
    const bool isClosed = ::close(std::exchange(m_fd, -1)) == 0;
    if (isClosed && ::rename(m_part.c_str(), m_path.c_str()) == 0)
        return {};
    const int error = errno;
    ::unlink(m_part.c_str());
    return unwritable(m_path, error);
}

Result<> writeFileAtomically(const fs::path &path, std::string_view bytes)
{
    TAGMILL_TRY(AtomicFile file, AtomicFile::create(path));
    TAGMILL_CHECK(file.write(bytes));
    return file.commit();
}

Result<> ensureWritableFolder(const fs::path &dir)
{
    std::error_code ec;
    fs::create_directories(dir, ec);
    if (ec)
        return makeError(Errc::Io, "folder.unwritable", {dir.string(), ec.message()});
    std::string probe = (dir / ".tagmill-probe-XXXXXX").string();
    const int fd = ::mkostemp(probe.data(), O_CLOEXEC);
    if (fd < 0)
        return makeError(Errc::Io, "folder.unwritable", {dir.string(), reason(errno)});
    ::close(fd);
    ::unlink(probe.c_str());
    return {};
}

Sha256Hasher::Sha256Hasher()
{
    sha256_init(new (m_state.data()) sha256_ctx);
}

void Sha256Hasher::add(std::string_view bytes)
{
    sha256_update(&context(m_state), bytes.size(), reinterpret_cast<const std::uint8_t *>(bytes.data()));
}

void Sha256Hasher::add(std::span<const std::byte> bytes)
{
    sha256_update(&context(m_state), bytes.size(), reinterpret_cast<const std::uint8_t *>(bytes.data()));
}

Sha256 Sha256Hasher::finish()
{
    Sha256 digest;
    sha256_digest(&context(m_state), digest.size(), digest.data());
    return digest;
}

Sha256 sha256(std::string_view bytes)
{
    Sha256Hasher hasher;
    hasher.add(bytes);
    return hasher.finish();
}

Result<std::string> fileSha256(const fs::path &path)
{
    std::error_code ec;
    if (!fs::is_regular_file(path, ec))
        return makeError(Errc::NotFound, "file.not_found", {path.string()});
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return makeError(Errc::NotFound, "file.unreadable", {path.string(), reason(errno)});
    Sha256Hasher hasher;
    std::vector<char> buffer(1 << 20);
    while (in.read(buffer.data(), static_cast<std::streamsize>(buffer.size())) || in.gcount() > 0)
        hasher.add(std::string_view(buffer.data(), static_cast<size_t>(in.gcount())));
    if (in.bad())
        return makeError(Errc::Io, "file.unreadable", {path.string(), reason(errno)});
    return hex(hasher.finish());
}

std::string hex(std::span<const std::uint8_t> bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

std::string base64(std::span<const std::byte> bytes)
{
    std::string out(BASE64_ENCODE_RAW_LENGTH(bytes.size()), '\0');
    base64_encode_raw(out.data(), bytes.size(), reinterpret_cast<const std::uint8_t *>(bytes.data()));
    return out;
}

} // namespace tagmill
