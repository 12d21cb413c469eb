// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_notification.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QVariantMap>

#include <chrono>

namespace tagmill {

using namespace std::chrono_literals;

namespace {

/// Asking for a bus that is not there would start one.
bool hasSessionBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || (!runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus")));
}

bool notifyByBus(const QString &title, const QString &text)
{
    if (!hasSessionBus())
        return false;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage call = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"), service, QStringLiteral("Notify"));
    constexpr int usualTimeout = -1;
    call << QCoreApplication::applicationName() << 0u << QStringLiteral("tagmill") << title << text.toHtmlEscaped() << QStringList() << QVariantMap() << usualTimeout;
    return bus.send(call);
}

void notifyByTray(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    auto *tray = new QSystemTrayIcon(QApplication::windowIcon(), qApp);
    tray->show();
    tray->showMessage(title, text);
    QTimer::singleShot(30s, tray, &QObject::deleteLater);
}

} // namespace

void notifyDesktop(const QString &title, const QString &text)
{
    if (!notifyByBus(title, text))
        notifyByTray(title, text);
}

} // namespace tagmill
