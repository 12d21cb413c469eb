// SPDX-License-Identifier: GPL-3.0-or-later
// ExportFolder: a folder that appears whole or not at all. It is filled beside its place and renamed into it.
// All names are made of single path components; nothing is written through a link.
#pragma once

#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace tagmill {

/// A text that is being written; what fails is told by close().
class ExportFile
{
public:
    ExportFile(ExportFile &&other) noexcept;
    ~ExportFile();

    void write(std::string_view text);
    Result<> close();

private:
    friend class ExportFolder;
    ExportFile(std::filesystem::path path, int fd);
    void flush();

    std::filesystem::path m_path;
    int m_fd = -1;
    int m_error = 0; ///< errno of the first failure
    std::string m_buffer;
};

class ExportFolder
{
public:
    /// What marks an export, and holds the count of its files.
    static constexpr std::string_view markName = "tagmill_export.json";

    /// Errors InvalidValue: the place holds something that is no unchanged former export, or lies inside the dataset;
    /// Io: it cannot be written.
    static Result<ExportFolder> create(const std::filesystem::path &place, const std::filesystem::path &dataset);
    ExportFolder(ExportFolder &&other) noexcept;
    ~ExportFolder();

    /// `name` with slashes, from the folder; parents are created.
    Result<ExportFile> open(const std::string &name);
    Result<> write(const std::string &name, std::string_view text);
    /// A hard link where the disks allow it, a copy otherwise.
    Result<> addImage(const std::filesystem::path &image, const std::string &name);
    int files() const { return m_files; }
    /// Replaces a former export.
    Result<> commit();

private:
    ExportFolder(std::filesystem::path place, std::filesystem::path part);
    Result<std::filesystem::path> pathFor(const std::string &name);

    std::filesystem::path m_place, m_part; ///< m_part is empty once committed or moved away
    std::string m_lastParent;
    int m_files = 0;
};

/// The name itself, if it is a plain one; otherwise one of letters, digits, '_', '-' and '.' with a hash, so that two
/// names stay two.
std::string plainName(std::string_view name);

} // namespace tagmill
