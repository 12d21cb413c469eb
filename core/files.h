// SPDX-License-Identifier: GPL-3.0-or-later
// Files: reading whole, writing atomically, hashing.
#pragma once

#include "core/result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace tagmill {

/// The whole file as bytes. Errors: NotFound, Io; InvalidValue when larger than maxBytes.
Result<std::string> readFile(const std::filesystem::path &path, std::uintmax_t maxBytes = UINTMAX_MAX);

/// The same of a plain file, or a link to one, alone: a pipe is not waited for. Error NotFound file.not_plain.
Result<std::string> readPlainFile(const std::filesystem::path &path, std::uintmax_t maxBytes = UINTMAX_MAX);

/// Writes beside the target, flushes to disk, renames over it: readers see the old file or the whole
/// new one, never a part. Nothing is left behind on failure. Creates no folders. Error: Io.
Result<> writeFileAtomically(const std::filesystem::path &path, std::string_view bytes);

/// The same piece by piece. What is not committed is not there.
class AtomicFile
{
public:
    static Result<AtomicFile> create(const std::filesystem::path &path);
    AtomicFile(AtomicFile &&other) noexcept;
    ~AtomicFile();

    Result<> write(std::string_view bytes);
    /// Waits until what was written is on disk, so that commit() has nothing to wait for.
    Result<> sync();
    Result<> commit();

private:
    AtomicFile(std::filesystem::path path, std::string part, int fd);

    std::filesystem::path m_path;
    std::string m_part;
    int m_fd = -1; ///< −1: committed or moved away
};

/// Creates the folder and its parents, and proves by a temporary file that it can be written. Error: Io.
Result<> ensureWritableFolder(const std::filesystem::path &dir);

using Sha256 = std::array<std::uint8_t, 32>;

class Sha256Hasher
{
public:
    Sha256Hasher();
    void add(std::string_view bytes);
    void add(std::span<const std::byte> bytes);
    Sha256 finish();

private:
    alignas(8) std::array<std::byte, 128> m_state;
};

Sha256 sha256(std::string_view bytes);
/// Of a regular file, read piece by piece, in hex. Errors: NotFound, Io.
Result<std::string> fileSha256(const std::filesystem::path &path);
std::string hex(std::span<const std::uint8_t> bytes); ///< lower case
std::string base64(std::span<const std::byte> bytes);

} // namespace tagmill
