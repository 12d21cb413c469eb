// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a display can be reached, asked by its socket, without a GUI library.
#pragma once

#include <QString>

namespace tagmill {

/// "Wayland wayland-0", "X11 :0", or empty. Reads WAYLAND_DISPLAY, XDG_RUNTIME_DIR and DISPLAY.
QString reachableDisplay();

} // namespace tagmill
