// SPDX-License-Identifier: GPL-3.0-or-later
// A notification service on a bus of its own hears what the window says; where none answers another way is taken.
#include "app/desktop_notification.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <sys/types.h>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace tagmill;

/// As a desktop has it.
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList heard;

public slots:
    uint Notify(const QString &program, uint, const QString &, const QString &title, const QString &text, const QStringList &, const QVariantMap &, int)
    {
        heard = {program, title, text};
        return 1;
    }
};

class tst_desktop_notification : public QObject
{
    Q_OBJECT

    static inline QByteArray s_address;
    static inline pid_t s_daemon = 0;

    /// Has the name as long as it lives; without a service nothing stands behind it.
    struct Desktop
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(s_address), QStringLiteral("desktop"));

        explicit Desktop(FakeService *service)
        {
            QVERIFY(bus.isConnected());
            if (service)
                QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), service, QDBusConnection::ExportAllSlots));
            QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
        }
        ~Desktop()
        {
            bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
            QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        }
    };

public:
    /// Before the application: Qt looks for the bus once.
    static void initMain()
    {
        FILE *started = ::popen("dbus-daemon --session --fork --print-address=1 --print-pid=1", "r");
        char address[512] = {}, process[64] = {};
        if (started && std::fgets(address, sizeof address, started) && std::fgets(process, sizeof process, started))
            s_daemon = static_cast<pid_t>(std::atoi(process));
        if (started)
            ::pclose(started);
        s_address = QByteArray(address).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", s_address);
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(s_daemon > 0, "dbus-daemon did not start");
        QCoreApplication::setApplicationName(QStringLiteral("Tagmill"));
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanupTestCase()
    {
        if (s_daemon > 0)
            ::kill(s_daemon, SIGTERM);
    }

    void aServiceHearsTitleAndText()
    {
        FakeService service;
        Desktop desktop(&service);
        QStringList otherwise;
        notifyDesktop(QStringLiteral("board is rendered"), QStringLiteral("12 frames & <more>"), [&](const QString &title, const QString &) { otherwise.append(title); });
        QTRY_COMPARE(service.heard, (QStringList{QStringLiteral("Tagmill"), QStringLiteral("board is rendered"), QStringLiteral("12 frames &amp; &lt;more&gt;")}));
        QTest::qWait(0); // its answer
        QVERIFY(otherwise.isEmpty());
    }

    void whereNoServiceAnswersAnotherWayIsTaken_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::addRow("nobody has the name") << false;
        QTest::addRow("who has it knows no notifications") << true;
    }
    void whereNoServiceAnswersAnotherWayIsTaken()
    {
        QFETCH(const bool, isThere);
        std::unique_ptr<Desktop> desktop;
        if (isThere)
            desktop = std::make_unique<Desktop>(nullptr);
        QStringList otherwise;
        notifyDesktop(QStringLiteral("board is rendered"), QStringLiteral("12 frames & more"), [&](const QString &title, const QString &text) { otherwise = {title, text}; });
        QTRY_COMPARE(otherwise, (QStringList{QStringLiteral("board is rendered"), QStringLiteral("12 frames & more")}));
    }

    void withoutABusAnotherWayIsTakenAtOnce()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
        QElapsedTimer clock;
        clock.start();
        QString otherwise;
        notifyDesktop(QStringLiteral("done"), QStringLiteral("12 frames"), [&](const QString &title, const QString &) { otherwise = title; });
        QCOMPARE(otherwise, QStringLiteral("done"));
        notifyDesktop(QStringLiteral("done"), QStringLiteral("12 frames")); // there is no tray either
        QVERIFY2(clock.elapsed() < 2000, "it waits");
    }
};

QTEST_MAIN(tst_desktop_notification)
#include "tst_desktop_notification.moc"
