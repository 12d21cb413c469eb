// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/exchange_folder.h"

#include "blender_link/process_names.h"

#include <atomic>

namespace tagmill {

namespace fs = std::filesystem;

fs::path newExchangeFolder(const fs::path &dataset)
{
    static std::atomic<int> count{0};
    return dataset / ".tagmill" / (nameOfProcess("exchange") + std::to_string(count++));
}

std::vector<fs::path> deadExchangeFolders(const fs::path &dataset)
{
    return leftByDead(dataset / ".tagmill", "exchange");
}

} // namespace tagmill
