// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel_commands.h"

#include "widgets/config_editor_row.h"
#include "widgets/element_card.h"
#include "widgets/sequence_settings_row.h"

#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace tagmill {

namespace {

const char pressKey[] = "tagmillPress"; ///< property of a button: the action that presses it

bool hasLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// Those of a field are reached with the field, those of a dialog when it is open.
bool isApart(const QObject *object)
{
    for (; object; object = object->parent())
        if (qobject_cast<const ConfigEditorRow *>(object) || qobject_cast<const SequenceSettingsRow *>(object) || qobject_cast<const ElementCard *>(object) || qobject_cast<const QDialog *>(object))
            return true;
    return false;
}

bool isNamed(const QObject &object)
{
    const QString name = object.objectName();
    return !name.isEmpty() && !name.startsWith(QLatin1String("qt_")) && !name.startsWith(QLatin1String("_q_"));
}

/// What Qt makes by itself has no name of ours, nor is it in the menu of a button.
bool isCommand(const QAction &action)
{
    const QObject *parent = action.parent();
    const bool isInMenu = qobject_cast<const QMenu *>(parent) && qobject_cast<const QAbstractButton *>(parent->parent());
    return (isNamed(action) || isInMenu) && !action.isSeparator() && !action.menu() && hasLetter(action.text());
}

const QMenu *menuOf(const QAbstractButton &button)
{
    if (const auto *tool = qobject_cast<const QToolButton *>(&button))
        return tool->menu();
    const auto *push = qobject_cast<const QPushButton *>(&button);
    return push ? push->menu() : nullptr;
}

QString textOf(const QAbstractButton &button)
{
    return hasLetter(button.text()) ? button.text() : button.accessibleName();
}

bool isCommand(const QAbstractButton &button, const QWidget &page)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool isPush = qobject_cast<const QPushButton *>(&button);
    const QString twin = button.objectName().chopped(qMin(button.objectName().size(), QStringLiteral("Button").size()));
    const bool isTwin = button.objectName().endsWith(QLatin1String("Button")) && page.findChild<QAction *>(twin);
    const bool isOurs = isPush || (tool && isNamed(button) && !tool->defaultAction() && !qobject_cast<const QTabBar *>(button.parent()));
    return isOurs && !isTwin && !menuOf(button) && hasLetter(textOf(button));
}

/// The nearest that has a title; a tool bar would show what is added to it.
QWidget *placeOf(const QObject &object, QWidget &page)
{
    for (QObject *at = object.parent(); at && at != &page; at = at->parent())
        if (auto *widget = qobject_cast<QWidget *>(at); widget && !widget->windowTitle().isEmpty() && !qobject_cast<QToolBar *>(widget) && !qobject_cast<QMenu *>(widget))
            return widget;
    return &page;
}

/// Brought up to date: what a button says may change.
QAction *pressOf(QAbstractButton &button)
{
    auto *action = button.property(pressKey).value<QAction *>();
    if (!action) {
        action = new QAction(&button);
        QObject::connect(action, &QAction::triggered, &button, &QAbstractButton::click);
        button.setProperty(pressKey, QVariant::fromValue(action));
    }
    action->setText(textOf(button));
    action->setToolTip(button.toolTip());
    return action;
}

QString idOf(const QObject &object, const QWidget &place)
{
    return isNamed(object) ? place.objectName() + QLatin1Char('.') + object.objectName() : QString();
}

} // namespace

std::vector<PanelCommand> panelCommands(QWidget &page)
{
    std::vector<PanelCommand> found;
    const QList<QAction *> actions = page.findChildren<QAction *>();
    const QList<QAbstractButton *> buttons = page.findChildren<QAbstractButton *>();
    for (QAction *action : actions)
        if (isCommand(*action) && !isApart(action)) {
            QWidget *place = placeOf(*action, page);
            found.push_back({action, idOf(*action, *place), place, nullptr});
        }
    for (QAbstractButton *button : buttons)
        if (isCommand(*button, page) && !isApart(button)) {
            QWidget *place = placeOf(*button, page);
            found.push_back({pressOf(*button), idOf(*button, *place), place, button});
        }
    return found;
}

/// Behind the tab of another, or in a closed dock, it can be brought to the front.
bool canRun(const PanelCommand &command, const QWidget &page)
{
    if (!command.action->isEnabled() || !command.action->isVisible())
        return false;
    for (const QWidget *widget = command.button; widget && widget != &page; widget = widget->parentWidget()) {
        const QWidget *parent = widget->parentWidget();
        const bool isDock = qobject_cast<const QDockWidget *>(widget), isInDock = qobject_cast<const QDockWidget *>(parent);
        const bool isTab = qobject_cast<const QStackedWidget *>(parent) && qobject_cast<const QTabWidget *>(parent->parentWidget());
        if ((widget->isHidden() && !isDock && !isTab) || (!widget->isEnabledTo(widget->parentWidget()) && !isInDock))
            return false;
    }
    return true;
}

void reveal(const PanelCommand &command)
{
    for (QObject *at = command.action->parent(); at; at = at->parent()) {
        auto *widget = qobject_cast<QWidget *>(at);
        if (auto *dock = qobject_cast<QDockWidget *>(widget)) {
            dock->show();
            dock->raise();
        }
        const QWidget *stack = widget ? widget->parentWidget() : nullptr;
        if (auto *tabs = stack ? qobject_cast<QTabWidget *>(stack->parentWidget()) : nullptr)
            tabs->setCurrentWidget(widget);
    }
    for (QObject *at : command.action->associatedObjects())
        if (auto *widget = qobject_cast<QWidget *>(at); widget && widget->focusPolicy() != Qt::NoFocus && !qobject_cast<QMenu *>(widget))
            widget->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tagmill
