// SPDX-License-Identifier: GPL-3.0-or-later
// A word to who is looking elsewhere.
#pragma once

#include <QString>

#include <functional>

namespace tagmill {

using Notify = std::function<void(const QString &title, const QString &text)>;

/// By the desktop's notification service where one answers, else by the system tray (or `otherwise`), else not at all. Never waits.
void notifyDesktop(const QString &title, const QString &text, const Notify &otherwise = {});

} // namespace tagmill
