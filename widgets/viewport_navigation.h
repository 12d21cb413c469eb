// SPDX-License-Identifier: GPL-3.0-or-later
// NavigationStyle: which button turns, moves and zooms the 3D view: habits of the programs people come from.
#pragma once

#include <QPoint>
#include <QString>

namespace tagmill {

enum class NavigationStyle {
    Blender,    ///< middle button turns, with Shift it moves, with Ctrl it zooms; Alt + left for mice without one
    LeftButton, ///< left turns, with Shift or the middle one moves; Ctrl + left draws a box
    Maya        ///< Alt with the left, middle and right button
};

enum class MouseDeed { None, Select, Orbit, Pan, Zoom };

MouseDeed mouseDeed(NavigationStyle style, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers);
QString navigationLabel(NavigationStyle style);
QString navigationHelp(NavigationStyle style);

/// The one in the settings, for all views.
NavigationStyle savedNavigation();
void saveNavigation(NavigationStyle style);

} // namespace tagmill
