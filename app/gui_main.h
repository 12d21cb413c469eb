// SPDX-License-Identifier: GPL-3.0-or-later
// The window: `tagmill [gui] [CONFIG|DATASET]`.
#pragma once

namespace tagmill {

/// Runs the application with its window until it is closed. argv as main() got it, or without "gui".
/// Returns the exit status.
int runGui(int argc, char **argv);

} // namespace tagmill
