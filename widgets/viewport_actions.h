// SPDX-License-Identifier: GPL-3.0-or-later
// Viewport actions: where the view looks from and which cameras are selected, with the keys of Blender. They hold where the
// canvas has the focus.
#pragma once

#include <QList>

class QAction;

namespace tagmill {

class ViewportCanvas;

/// In the order of the View menu, separators among them.
QList<QAction *> makeViewActions(ViewportCanvas &canvas);

} // namespace tagmill
