// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/exchange_folder.h"

#include <cerrno>
#include <charconv>
#include <csignal>
#include <string>
#include <string_view>
#include <unistd.h>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

std::string exchangePrefix()
{
    char host[256] = {};
    ::gethostname(host, sizeof host - 1);
    return std::string("exchange-") + host + "-";
}

bool isAlive(std::string_view processId)
{
    pid_t id = 0;
    std::from_chars(processId.data(), processId.data() + processId.size(), id);
    return id > 0 && (::kill(id, 0) == 0 || errno == EPERM);
}

} // namespace

fs::path exchangeFolder(const fs::path &dataset, int index)
{
    return dataset / ".tagmill" / (exchangePrefix() + std::to_string(::getpid()) + "-" + std::to_string(index));
}

std::vector<fs::path> deadExchangeFolders(const fs::path &dataset)
{
    std::vector<fs::path> dead;
    std::error_code ec;
    const std::string prefix = exchangePrefix();
    for (const auto &entry : fs::directory_iterator(dataset / ".tagmill", ec)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(prefix) && !isAlive(std::string_view(name).substr(prefix.size())))
            dead.push_back(entry.path());
    }
    return dead;
}

} // namespace tagmill
