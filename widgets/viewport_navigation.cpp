// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewport_navigation.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace tagmill {

namespace {

const QString settingsKey = QStringLiteral("viewport/navigation");

MouseDeed blenderDeed(Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers)
{
    const bool isMiddle = buttons & Qt::MiddleButton || (buttons & Qt::LeftButton && modifiers & Qt::AltModifier);
    if (!isMiddle)
        return buttons & Qt::LeftButton ? MouseDeed::Select : MouseDeed::None;
    return modifiers & Qt::ShiftModifier ? MouseDeed::Pan : modifiers & Qt::ControlModifier ? MouseDeed::Zoom : MouseDeed::Orbit;
}

MouseDeed leftButtonDeed(Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers)
{
    if (buttons & Qt::MiddleButton)
        return MouseDeed::Pan;
    if (!(buttons & Qt::LeftButton))
        return MouseDeed::None;
    return modifiers & Qt::ShiftModifier ? MouseDeed::Pan : modifiers & Qt::ControlModifier ? MouseDeed::Select : MouseDeed::Orbit;
}

MouseDeed mayaDeed(Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers)
{
    if (!(modifiers & Qt::AltModifier))
        return buttons & Qt::LeftButton ? MouseDeed::Select : MouseDeed::None;
    return buttons & Qt::LeftButton ? MouseDeed::Orbit : buttons & Qt::MiddleButton ? MouseDeed::Pan : buttons & Qt::RightButton ? MouseDeed::Zoom : MouseDeed::None;
}

} // namespace

MouseDeed mouseDeed(NavigationStyle style, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers)
{
    switch (style) {
    case NavigationStyle::Blender: return blenderDeed(buttons, modifiers);
    case NavigationStyle::LeftButton: return leftButtonDeed(buttons, modifiers);
    case NavigationStyle::Maya: return mayaDeed(buttons, modifiers);
    }
    return MouseDeed::None;
}

QString navigationLabel(NavigationStyle style)
{
    switch (style) {
    case NavigationStyle::Blender: return QCoreApplication::translate("NavigationStyle", "Mouse as in Blender");
    case NavigationStyle::LeftButton: return QCoreApplication::translate("NavigationStyle", "Left button turns the view");
    case NavigationStyle::Maya: return QCoreApplication::translate("NavigationStyle", "Mouse as in Maya");
    }
    return {};
}

QString navigationHelp(NavigationStyle style)
{
    switch (style) {
    case NavigationStyle::Blender:
        return QCoreApplication::translate("NavigationStyle", "Middle button (or Alt and left) turns, with Shift moves, with Ctrl zooms; left selects");
    case NavigationStyle::LeftButton:
        return QCoreApplication::translate("NavigationStyle", "Left button turns, with Shift (or the middle button) moves; with Ctrl it selects by a box");
    case NavigationStyle::Maya: return QCoreApplication::translate("NavigationStyle", "Alt with left turns, with middle moves, with right zooms; left selects");
    }
    return {};
}

NavigationStyle savedNavigation()
{
    return static_cast<NavigationStyle>(std::clamp(QSettings().value(settingsKey, 0).toInt(), 0, static_cast<int>(NavigationStyle::Maya)));
}

void saveNavigation(NavigationStyle style)
{
    QSettings().setValue(settingsKey, static_cast<int>(style));
}

} // namespace tagmill
