// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel_focus.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QSplitter>
#include <QTabBar>

#include <algorithm>
#include <vector>

namespace tagmill {

namespace {

/// The panel a widget is in; null for the window's own parts that are none: menus, and the tabs of docks.
QWidget *panelOf(QWidget *widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        const QWidget *parent = widget->parentWidget();
        if (qobject_cast<QDockWidget *>(widget) || qobject_cast<const QSplitter *>(parent))
            return widget;
        if (qobject_cast<const QMainWindow *>(parent))
            return qobject_cast<QTabBar *>(widget) ? nullptr : widget;
    }
    return nullptr;
}

bool isStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled();
}

struct Panel
{
    QWidget *widget, *first;
};

std::vector<Panel> shownPanels(QWidget &window)
{
    std::vector<Panel> panels;
    for (QWidget *widget = window.nextInFocusChain(); widget != &window; widget = widget->nextInFocusChain()) {
        QWidget *panel = isStop(*widget) ? panelOf(widget) : nullptr;
        const bool isKnown = std::any_of(panels.begin(), panels.end(), [panel](const Panel &known) { return known.widget == panel; });
        const bool isInSight = panel && panel->geometry().intersects(panel->parentWidget()->rect()); // not behind the tab of another
        if (isInSight && !isKnown)
            panels.push_back({panel, widget});
    }
    return panels;
}

} // namespace

void focusPanel(QWidget &window, PanelStep step)
{
    const std::vector<Panel> panels = shownPanels(window);
    if (panels.empty())
        return;
    const QWidget *present = panelOf(QApplication::focusWidget());
    const auto found = std::find_if(panels.begin(), panels.end(), [present](const Panel &panel) { return panel.widget == present; });
    const bool isNext = step == PanelStep::Next;
    const size_t count = panels.size(), at = found != panels.end() ? static_cast<size_t>(found - panels.begin()) : isNext ? count - 1 : 0;
    const Panel &panel = panels[(at + (isNext ? 1 : count - 1)) % count];
    QWidget *last = panel.widget->focusWidget();
    const bool isStillThere = last && isStop(*last) && panelOf(last) == panel.widget;
    (isStillThere ? last : panel.first)->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace tagmill
