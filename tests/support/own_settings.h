// SPDX-License-Identifier: GPL-3.0-or-later
// What a test of the window begins with, so that it neither reads nor writes the user's settings and state.
#pragma once

#include <QCoreApplication>
#include <QString>

namespace tagmill::test {

/// Of this process, in `folder`.
inline void useOwnSettings(const QString &folder)
{
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        qputenv(variable, folder.toUtf8());
    QCoreApplication::setOrganizationName(QStringLiteral("Tagmill"));
    QCoreApplication::setApplicationName(QStringLiteral("Tagmill test"));
}

} // namespace tagmill::test
