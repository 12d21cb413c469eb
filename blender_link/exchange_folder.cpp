// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/exchange_folder.h"

#include "blender_link/process_names.h"

namespace tagmill {

namespace fs = std::filesystem;

fs::path exchangeFolder(const fs::path &dataset, int index)
{
    return dataset / ".tagmill" / (nameOfProcess("exchange") + std::to_string(index));
}

std::vector<fs::path> deadExchangeFolders(const fs::path &dataset)
{
    return leftByDead(dataset / ".tagmill", "exchange");
}

} // namespace tagmill
