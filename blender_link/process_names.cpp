// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/process_names.h"

#include <cerrno>
#include <charconv>
#include <csignal>
#include <unistd.h>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

std::string prefix(std::string_view kind)
{
    char host[256] = {};
    ::gethostname(host, sizeof host - 1);
    return std::string(kind) + "-" + host + "-";
}

bool isAlive(std::string_view processId)
{
    pid_t id = 0;
    std::from_chars(processId.data(), processId.data() + processId.size(), id);
    return id > 0 && (::kill(id, 0) == 0 || errno == EPERM);
}

} // namespace

std::string nameOfProcess(std::string_view kind)
{
    return prefix(kind) + std::to_string(::getpid()) + "-";
}

std::vector<fs::path> leftByDead(const fs::path &folder, std::string_view kind)
{
    std::vector<fs::path> dead;
    std::error_code ec;
    const std::string begin = prefix(kind);
    for (fs::directory_iterator it(folder, ec), end; !ec && it != end; it.increment(ec)) {
        const std::string name = it->path().filename().string();
        if (name.starts_with(begin) && !isAlive(std::string_view(name).substr(begin.size())))
            dead.push_back(it->path());
    }
    return dead;
}

} // namespace tagmill
