// SPDX-License-Identifier: GPL-3.0-or-later
// Where Tagmill keeps what should outlive the window and is no setting: unsaved edits, the queue.
#pragma once

#include <filesystem>

namespace tagmill {

/// $XDG_STATE_HOME/tagmill, or ~/.local/state/tagmill. Not made here.
std::filesystem::path stateFolder();

} // namespace tagmill
