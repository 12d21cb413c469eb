// SPDX-License-Identifier: GPL-3.0-or-later
// DatasetLock: one writer a dataset (or a shard of it), DIR/.tagmill/lock with host, pid and start. The
// kernel's file lock says who is alive on this machine; the text inside says it across a shared folder.
#pragma once

#include "core/result.h"

#include <filesystem>
#include <string>

namespace tagmill {

class DatasetLock
{
public:
    /// DIR/.tagmill must exist. Errors: InvalidValue when another writer holds it, Io. The lock of a process
    /// that died on this machine is taken over; that of another machine only its owner or a person may remove.
    /// With `takesOver` that one is taken as well: who asks knows that nobody works there any more.
    static Result<DatasetLock> acquire(const std::filesystem::path &dataset, const std::string &shard = {}, bool takesOver = false);

    DatasetLock(DatasetLock &&other) noexcept;
    DatasetLock &operator=(DatasetLock &&other) noexcept;
    ~DatasetLock(); ///< releases and removes the file

private:
    DatasetLock(int fd, std::filesystem::path path);
    void release();

    int m_fd = -1;
    std::filesystem::path m_path;
};

} // namespace tagmill
