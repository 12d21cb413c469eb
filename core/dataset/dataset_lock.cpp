// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/dataset_lock.h"

#include "core/dataset/dataset_job.h"
#include "core/dataset/json_writer.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace tagmill {

namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

std::string hostName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "unknown";
}

struct Holder
{
    std::string host = "?", pid = "?", start = "?";
};

Holder readHolder(int fd)
{
    std::array<char, 1024> buffer{};
    const ssize_t size = ::pread(fd, buffer.data(), buffer.size(), 0);
    const Json json = Json::parse(std::string(buffer.data(), size > 0 ? static_cast<size_t>(size) : 0), nullptr, false);
    if (!json.is_object())
        return {};
    Holder holder;
    if (json.contains("host") && json["host"].is_string())
        holder.host = json["host"].get<std::string>();
    if (json.contains("pid") && json["pid"].is_number_integer())
        holder.pid = std::to_string(json["pid"].get<std::int64_t>());
    if (json.contains("start") && json["start"].is_string())
        holder.start = json["start"].get<std::string>();
    return holder;
}

bool writeHolder(int fd)
{
    JsonWriter json;
    json.beginObject().field("host", hostName()).field("pid", static_cast<std::int64_t>(::getpid())).field("start", utcTimestamp()).endObject();
    const std::string text = json.take() + "\n";
    return ::ftruncate(fd, 0) == 0 && ::pwrite(fd, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size());
}

/// Whether the path still names the file that is open: a former holder may just have removed it.
bool isStillAt(int fd, const fs::path &path)
{
    struct stat open{}, named{};
    return ::fstat(fd, &open) == 0 && ::stat(path.c_str(), &named) == 0 && open.st_ino == named.st_ino && open.st_dev == named.st_dev;
}

Error unwritable(const fs::path &path)
{
    return makeError(Errc::Io, "file.unwritable", {path.string(), std::strerror(errno)});
}

Error locked(const fs::path &path, const Holder &holder)
{
    return makeError(Errc::InvalidValue, "dataset.locked", {path.string(), holder.host, holder.pid, holder.start});
}

} // namespace

Result<DatasetLock> DatasetLock::acquire(const fs::path &dataset, const std::string &shard, bool takesOver)
{
    const fs::path path = dataset / ".tagmill" / (shard.empty() ? "lock" : "lock-" + shard);
    for (;;) {
        const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (fd < 0)
            return unwritable(path);
        const bool isFree = ::flock(fd, LOCK_EX | LOCK_NB) == 0;
        const Holder holder = readHolder(fd);
        if (!isFree) {
            ::close(fd);
            return locked(path, holder);
        }
        if (!isStillAt(fd, path)) {
            ::close(fd);
            continue;
        }
        if (!takesOver && holder.host != "?" && holder.host != hostName()) {
            ::close(fd);
            return locked(path, holder);
        }
        if (!writeHolder(fd)) {
            const Error error = unwritable(path);
            ::close(fd);
            return error;
        }
        return DatasetLock(fd, path);
    }
}

DatasetLock::DatasetLock(int fd, fs::path path)
    : m_fd(fd)
    , m_path(std::move(path))
{
}

DatasetLock::DatasetLock(DatasetLock &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
    , m_path(std::move(other.m_path))
{
}

DatasetLock &DatasetLock::operator=(DatasetLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_fd = std::exchange(other.m_fd, -1);
        m_path = std::move(other.m_path);
    }
    return *this;
}

DatasetLock::~DatasetLock()
{
    release();
}

void DatasetLock::release()
{
    if (m_fd < 0)
        return;
    ::unlink(m_path.c_str()); // while it is held: nobody can be inside
    ::close(m_fd);
    m_fd = -1;
}

} // namespace tagmill
