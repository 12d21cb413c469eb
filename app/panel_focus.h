// SPDX-License-Identifier: GPL-3.0-or-later
// From panel to panel with a key, as Qt Creator's and KDE's users do with F6, instead of by a hundred fields with Tab.
#pragma once

class QWidget;

namespace tagmill {

enum class PanelStep { Next, Previous };

/// Gives the focus to the next panel of the window that can be seen (a dock, a part of a splitter, a tool bar), in the order of
/// Tab: to what had it there last, or to its first control. Around at the end.
void focusPanel(QWidget &window, PanelStep step);

} // namespace tagmill
