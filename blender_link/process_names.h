// SPDX-License-Identifier: GPL-3.0-or-later
// Names of what a process puts beside files of the user and takes away again: they say whose it is, so that what a killed one
// left is found by the next.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

/// Of what stands in folders of the user: the file by which a worker proves that it sees the folder, and the folder of an estimate.
inline constexpr std::string_view proofKind = ".tagmill-proof", estimateKind = ".tagmill-estimate";

/// "KIND-HOST-PID-" of this process; something of its own follows.
std::string nameOfProcess(std::string_view kind);
/// In a folder, files and folders of that kind of this machine's processes that are dead.
std::vector<std::filesystem::path> leftByDead(const std::filesystem::path &folder, std::string_view kind);

} // namespace tagmill
