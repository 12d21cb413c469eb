// SPDX-License-Identifier: GPL-3.0-or-later
// Panel commands: what the pages of the window can be told to do themselves: their actions and buttons, as they are. A button
// has an action that presses it.
#pragma once

#include <QPointer>
#include <QString>

#include <vector>

class QAbstractButton;
class QAction;
class QWidget;

namespace tagmill {

struct PanelCommand
{
    QAction *action = nullptr;
    QString id;                 ///< "viewportPanel.frameAll": no keys can be given to it when empty
    QWidget *place = nullptr;   ///< the panel it belongs to, or its page; its keys hold there
    QPointer<QAbstractButton> button; ///< pressed by the action; nullptr: it is the panel's own
};

/// Of a page, those made already among them; buttons have their action made.
std::vector<PanelCommand> panelCommands(QWidget &page);
/// It could be run, were its panel in front.
bool canRun(const PanelCommand &command, const QWidget &page);
/// Brings its panel to the front and gives it the focus, where it takes keys.
void reveal(const PanelCommand &command);

} // namespace tagmill
