// SPDX-License-Identifier: GPL-3.0-or-later
// Theme: colours and icons of the window. System follows the desktop; Light and Dark are ours.
#pragma once

#include <QIcon>
#include <QString>

namespace tagmill {

enum class Theme { System, Light, Dark };

QString themeName(Theme theme);            ///< "system", "light", "dark": how it is stored
Theme themeFromName(const QString &name);  ///< System for anything unknown
/// Applies to the whole application, at once.
void applyTheme(Theme theme);
/// An icon of resources/icons by its name without ending.
QIcon themedIcon(const QString &name);

} // namespace tagmill
