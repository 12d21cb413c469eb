// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/input_habits.h"

#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QScrollBar>
#include <QWindow>

namespace tagmill {

namespace {

/// Its value turns with the wheel where nothing keeps it from that.
bool turnsWithTheWheel(const QObject *target)
{
    const bool isSlider = qobject_cast<const QAbstractSlider *>(target) && !qobject_cast<const QScrollBar *>(target);
    return isSlider || qobject_cast<const QAbstractSpinBox *>(target) || qobject_cast<const QComboBox *>(target);
}

/// Not through a dialog that was opened there.
bool isScrolled(const QWidget *widget)
{
    while (widget && !widget->isWindow()) {
        widget = widget->parentWidget();
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return true;
    }
    return false;
}

bool isScrolledEditor(const QObject *target)
{
    return turnsWithTheWheel(target) && isScrolled(static_cast<const QWidget *>(target));
}

bool asksForMenu(const QKeyEvent *event)
{
    return event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier;
}

} // namespace

void InputHabits::install()
{
    if (!qApp->findChild<InputHabits *>(QString(), Qt::FindDirectChildrenOnly))
        qApp->installEventFilter(new InputHabits(qApp));
}

bool InputHabits::eventFilter(QObject *target, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        // The window has it before any of its widgets, and gives the event for a menu to the one with the focus.
        if (target->isWindowType() && asksForMenu(static_cast<QKeyEvent *>(event))) {
            QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, {}); // where, the window knows
            QCoreApplication::sendEvent(target, &menu);
            return true;
        }
        return false;
    case QEvent::Show:
        if (auto *widget = qobject_cast<QWidget *>(target); widget && widget->focusPolicy() == Qt::WheelFocus && isScrolledEditor(widget))
            widget->setFocusPolicy(Qt::StrongFocus);
        return false;
    case QEvent::Wheel:
        if (!isScrolledEditor(target))
            return false;
        event->ignore(); // so that what it stands in has it
        return true;
    default:
        return false;
    }
}

} // namespace tagmill
