// SPDX-License-Identifier: GPL-3.0-or-later
// Folders through which workers hand files over: DIR/.tagmill/exchange-HOST-PID-COUNT. They go with the worker; those of
// a run that was killed are found by the next one.
#pragma once

#include <filesystem>
#include <vector>

namespace tagmill {

/// The name of another one at each call: two previews of this process may have workers at once, and each removes its own.
std::filesystem::path newExchangeFolder(const std::filesystem::path &dataset);
/// Of processes of this machine that are dead.
std::vector<std::filesystem::path> deadExchangeFolders(const std::filesystem::path &dataset);

} // namespace tagmill
