// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing outlives its host: trees of processes, wrappers, and a host that is killed.
#include "tests/support/test_support.h"
#include "tests/support/worker_harness.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace tagmill;

namespace {

const QString host = QStringLiteral(TAGMILL_WORKER_HOST);
const QString fakeWorker = QStringLiteral(TAGMILL_SOURCE_DIR "/tests/process/fake_worker.py");

QStringList shell(const char *script)
{
    return {QStringLiteral("-c"), QString::fromLatin1(script)};
}

} // namespace

class tst_guard : public QObject
{
    Q_OBJECT

    test::ProcessCensus m_census;

    /// The pid of the host among the marked processes: the one that is not a guard.
    qint64 hostPid() const
    {
        const QStringList alive = m_census.alive();
        for (const QString &line : alive)
            if (line.section(QLatin1Char(' '), 1, 1) == host && !line.contains(QStringLiteral("--guard")))
                return line.section(QLatin1Char(' '), 0, 0).toLongLong();
        return 0;
    }

private slots:
    void initTestCase() { setGuardProgram(host); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup() { QTRY_COMPARE(m_census.alive(), QStringList()); }

    void exitCodesPassThrough_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("code");
        QTest::addRow("success") << "exit 0" << 0;
        QTest::addRow("failure") << "exit 7" << 7;
        QTest::addRow("signal") << "kill -SEGV $$" << 128 + SIGSEGV;
    }

    void exitCodesPassThrough()
    {
        QFETCH(QString, script);
        QFETCH(int, code);
        GuardedProcess process;
        process.startGuarded(QStringLiteral("sh"), {QStringLiteral("-c"), script});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), code);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    }

    void stdinAndStdoutPassThrough()
    {
        GuardedProcess process;
        process.startGuarded(QStringLiteral("cat"), {});
        process.write("hello");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(), QByteArray("hello"));
    }

    void releasingEndsDaemonsThatIgnoreSigterm()
    {
        GuardedProcess process;
        process.startGuarded(QStringLiteral("sh"), shell("trap '' TERM; setsid sh -c 'trap \"\" TERM; (sleep 300 & sleep 300) & echo up; wait' & sleep 300"));
        QVERIFY(process.waitForReadyRead());
        // Beside the guard and two shells. Not a number of processes: one that becomes another program is not seen for a moment.
        QTRY_COMPARE_WITH_TIMEOUT(m_census.alive().filter(QRegularExpression(QStringLiteral("^\\d+ sleep 300 *$"))).size(), 3, 30000);
        process.release();
        QVERIFY(process.waitForFinished(3000));
        QCOMPARE(m_census.alive(), QStringList());
    }

    void whatTheCommandLeavesBehindGoesWithIt()
    {
        GuardedProcess process;
        process.startGuarded(QStringLiteral("sh"), shell("setsid sleep 300 & echo $TMPDIR; touch $TMPDIR/left"));
        QVERIFY(process.waitForFinished(3000));
        const QString folder = QString::fromLocal8Bit(process.readAllStandardOutput()).trimmed();
        QVERIFY2(folder.contains(QStringLiteral("tagmill-worker-")), qPrintable(folder));
        QVERIFY(!QDir(folder).exists());
        QCOMPARE(m_census.alive(), QStringList());
    }

    void aSecondGuardDoesNotHoldTheFirstOnesPipe()
    {
        GuardedProcess first, second;
        first.startGuarded(QStringLiteral("sleep"), {QStringLiteral("300")});
        second.startGuarded(QStringLiteral("sleep"), {QStringLiteral("300")});
        QVERIFY(first.waitForStarted() && second.waitForStarted());
        first.release();
        QVERIFY(first.waitForFinished(3000));
        QCOMPARE(second.state(), QProcess::Running);
    }

    void aKilledHostLeavesNothing_data()
    {
        QTest::addColumn<QStringList>("outer");
        QTest::addColumn<QStringList>("inner");
        const QStringList xvfb{QStringLiteral("xvfb-run"), QStringLiteral("-a")};
        QTest::addRow("alone") << QStringList() << QStringList();
        QTest::addRow("host under xvfb-run") << xvfb << QStringList();
        QTest::addRow("worker under xvfb-run") << QStringList() << xvfb;
        QTest::addRow("both under xvfb-run") << xvfb << xvfb;
    }

    void aKilledHostLeavesNothing()
    {
        QFETCH(QStringList, outer);
        QFETCH(QStringList, inner);
        QStringList command = outer + QStringList{host} + inner + QStringList{QStringLiteral(TAGMILL_PYTHON), fakeWorker, QStringLiteral("ok")};
        QProcess process;
        const QString program = command.takeFirst();
        process.start(program, command);
        QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0, 30000);
        QCOMPARE(process.readLine().trimmed(), QByteArray("ready"));
        const qsizetype servers = m_census.alive().filter(QStringLiteral("Xvfb")).size();
        QCOMPARE(servers, (outer.size() + inner.size()) / 2);
        const qint64 pid = hostPid();
        QVERIFY(pid > 0);
        QElapsedTimer watch;
        watch.start();
        QCOMPARE(kill(static_cast<pid_t>(pid), SIGKILL), 0);
        QTRY_COMPARE_WITH_TIMEOUT(outer.isEmpty() ? m_census.alive() : m_census.aliveAfterServer(), QStringList(), 5000);
        qInfo("gone after %lld ms", watch.elapsed());
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
    }

    void aKilledGuardTakesTheCommandAlong()
    {
        const QTemporaryDir temporary; // the one thing a killed guard cannot clear away
        qputenv("TMPDIR", temporary.path().toLocal8Bit());
        GuardedProcess process;
        process.startGuarded(QStringLiteral("sh"), shell("echo up; exec sleep 300"));
        QVERIFY(process.waitForReadyRead());
        QCOMPARE(kill(static_cast<pid_t>(process.processId()), SIGKILL), 0);
        QVERIFY(process.waitForFinished(3000));
        QTRY_COMPARE(m_census.alive(), QStringList());
        qunsetenv("TMPDIR");
    }
};

QTEST_GUILESS_MAIN(tst_guard)
#include "tst_guard.moc"
