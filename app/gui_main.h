// SPDX-License-Identifier: GPL-3.0-or-later
// The window's entry: everything that needs a display starts here.
#pragma once

namespace tagmill {

/// Opens the window; argv as given to main. Returns the exit status.
int runGui(int argc, char **argv);

} // namespace tagmill
