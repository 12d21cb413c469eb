// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace tagmill {

/// Where the program keeps what must survive it: XDG_STATE_HOME/tagmill, or ~/.local/state/tagmill.
std::filesystem::path stateFolder();

} // namespace tagmill
