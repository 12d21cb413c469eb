// SPDX-License-Identifier: GPL-3.0-or-later
// Folders through which workers hand files over: DIR/.tagmill/exchange-HOST-PID-WORKER. They go with the worker; those of
// a run that was killed are found by the next one.
#pragma once

#include <filesystem>
#include <vector>

namespace tagmill {

/// Of worker `index` of this process.
std::filesystem::path exchangeFolder(const std::filesystem::path &dataset, int index);
/// Of processes of this machine that are dead.
std::vector<std::filesystem::path> deadExchangeFolders(const std::filesystem::path &dataset);

} // namespace tagmill
