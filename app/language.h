// SPDX-License-Identifier: GPL-3.0-or-later
// Language: in which one the window speaks. Texts come from translations/*.ts, those of standard dialogs from Qt's own.
#pragma once

#include <QString>

#include <vector>

namespace tagmill {

struct Language
{
    QString code; ///< "de", "zh_CN"
    QString name; ///< in itself
};

/// All there are, English first.
std::vector<Language> languages();
/// The user's choice; empty: as the system.
QString chosenLanguage();
/// From the next start on.
void chooseLanguage(const QString &code);
/// Once, before the first window: the application speaks the chosen language, or the system's if it is there.
void installLanguage();

} // namespace tagmill
