// SPDX-License-Identifier: GPL-3.0-or-later
// A word to who is looking elsewhere.
#pragma once

#include <QString>

namespace tagmill {

/// By the desktop's notification service where there is one, else by the system tray, else not at all. Never waits.
void notifyDesktop(const QString &title, const QString &text);

} // namespace tagmill
