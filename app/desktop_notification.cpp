// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_notification.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QFileInfo>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QVariantMap>

#include <chrono>

namespace tagmill {

using namespace std::chrono_literals;

namespace {

constexpr int answerWithin_ms = 5000;

/// Asking for a bus that is not there would start one.
bool hasSessionBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || (!runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus")));
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

/// A bus takes calls to services that it does not have, and says so in its answer.
QDBusPendingCall callService(const QString &title, const QString &text)
{
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage call = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"), service, QStringLiteral("Notify"));
    constexpr int usualTimeout = -1;
    call << QCoreApplication::applicationName() << 0u << QStringLiteral("tagmill") << title << text.toHtmlEscaped() << QStringList() << QVariantMap() << usualTimeout;
    return QDBusConnection::sessionBus().asyncCall(call, answerWithin_ms);
}

} // namespace

void notifyDesktop(const QString &title, const QString &text, const Notify &otherwise)
{
    const Notify fallBack = otherwise ? otherwise : notifyByTray;
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected())
        return fallBack(title, text);
    auto *answer = new QDBusPendingCallWatcher(callService(title, text), qApp);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, answer, [answer, title, text, fallBack] {
        answer->deleteLater();
        if (answer->isError())
            fallBack(title, text);
    });
}

} // namespace tagmill
