// SPDX-License-Identifier: GPL-3.0-or-later
// The host's side of a worker, against a worker that misbehaves in every way we thought of.
#include "blender_link/process_usage.h"
#include "tests/support/test_support.h"
#include "tests/support/worker_harness.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/types.h>
#include <algorithm>
#include <csignal>

using namespace tagmill;

class tst_worker_process : public QObject
{
    Q_OBJECT

    test::ProcessCensus m_census;
    QTemporaryDir m_folder;

    WorkerOptions options(const char *mode)
    {
        const QString script = QStringLiteral(TAGMILL_SOURCE_DIR "/tests/process/fake_worker.py");
        return {.command = {QStringLiteral(TAGMILL_PYTHON), {script, QString::fromLatin1(mode)}},
                .threads = 1,
                .exchangeFolder = m_folder.path()};
    }

private slots:
    void initTestCase() { setGuardProgram(QStringLiteral(TAGMILL_WORKER_HOST)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup() { QTRY_COMPARE(m_census.alive(), QStringList()); }

    void aWorkerStartsProvesItsFolderAndAnswers()
    {
        WorkerProcess worker(options("ok"));
        QSignalSpy states(&worker, &WorkerProcess::stateChanged);
        QVERIFY(!test::startAndWait(worker));
        QCOMPARE(worker.info().version, QStringLiteral("3.4.1"));
        QCOMPARE(worker.info().engines, QStringList{QStringLiteral("CYCLES")});
        QCOMPARE(worker.info().devices.size(), 1);
        QVERIFY(worker.info().hasSharedFolder);
        QVERIFY(worker.info().start_seconds > 0);
        QVERIFY(worker.processId() > 0);
        QVERIFY(worker.blenderProcessId() > 0 && worker.blenderProcessId() != worker.processId()); // the guard's
        const auto tree = ProcessTable::read().below(worker.processId()).processes;
        QVERIFY(std::find(tree.begin(), tree.end(), worker.blenderProcessId()) != tree.end());
        const auto answer = test::callJsonAndWait(worker, QStringLiteral("render"), "{\"frame\":\n\"ä\\n\"}");
        QVERIFY_RESULT(answer);
        QCOMPARE((*answer)[QLatin1String("params")][QLatin1String("frame")].toString(), QString::fromUtf8("ä\n"));
        QCOMPARE(worker.state(), WorkerState::Idle);
        worker.stop();
        QTRY_COMPARE(worker.state(), WorkerState::Dead);
        QList<WorkerState> seen;
        for (const QVariantList &row : states)
            seen += row.first().value<WorkerState>();
        using S = WorkerState;
        QCOMPARE(seen, (QList<S>{S::Starting, S::Idle, S::Busy, S::Idle, S::Stopping, S::Dead}));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 0);
    }

    void anUnprovenFolderIsNotShared()
    {
        WorkerProcess worker(options("unshared"));
        QVERIFY(!test::startAndWait(worker));
        QVERIFY(!worker.info().hasSharedFolder);
    }

    void whatStandsBeforeTheHelloIsSkipped()
    {
        WorkerProcess worker(options("noisy"));
        QVERIFY(!test::startAndWait(worker));
    }

    void failedStartsSayWhy_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("word");
        QTest::addRow("another protocol version") << "wrong_version" << "worker.protocol_version" << "protocol 3";
        QTest::addRow("a Blender that is too old") << "too_old" << "blender.too_old" << "2.79.0";
        QTest::addRow("a Python without Blender") << "no_blender" << "blender.not_blender" << "plain Python";
        QTest::addRow("a program that ends at once") << "exit" << "blender.ended_early" << "exit code 7";
        QTest::addRow("its last words") << "exit" << "blender.ended_early" << "cannot open display";
        QTest::addRow("a program that says nothing") << "silent" << "blender.start_timeout" << "within 1 s";
    }

    void failedStartsSayWhy()
    {
        QFETCH(QString, mode);
        QFETCH(QString, id);
        QFETCH(QString, word);
        WorkerOptions o = options(qPrintable(mode));
        if (mode == QLatin1String("silent"))
            o.startTimeout_ms = 1000;
        WorkerProcess worker(o);
        QSignalSpy deaths(&worker, &WorkerProcess::died);
        const auto failure = test::startAndWait(worker);
        QVERIFY(failure);
        QCOMPARE(QString::fromStdString(failure->problem.id), id);
        QVERIFY2(failure->text().find(word.toStdString()) != std::string::npos, failure->text().c_str());
        QCOMPARE(exitStatus(failure->code), 3);
        QCOMPARE(worker.state(), WorkerState::Dead);
        QCOMPARE(deaths.size(), 0);
    }

    void aMissingProgramIsNamed()
    {
        WorkerProcess worker({.command = {QStringLiteral("/no/such/blender"), {}}, .exchangeFolder = {}});
        const auto failure = test::startAndWait(worker);
        QVERIFY(failure);
        QCOMPARE(failure->problem.id, std::string("blender.cannot_start"));
        QVERIFY(failure->text().find("/no/such/blender") != std::string::npos);
    }

    void progressArrivesBeforeTheReply()
    {
        WorkerProcess worker(options("slow"));
        QVERIFY(!test::startAndWait(worker));
        QSignalSpy progress(&worker, &WorkerProcess::progressed);
        QVERIFY_RESULT(test::callAndWait(worker, QStringLiteral("render"), {{QStringLiteral("frame"), QStringLiteral("f")}}));
        QCOMPARE(progress.size(), 4);
        QCOMPARE(progress.last(), (QVariantList{QStringLiteral("f"), 0.75}));
    }

    void deathIsReportedOnceToEveryoneWaiting()
    {
        WorkerProcess worker(options("crash"));
        QVERIFY(!test::startAndWait(worker));
        QSignalSpy deaths(&worker, &WorkerProcess::died);
        int replies = 0;
        worker.call(QStringLiteral("render"), {}, [&](const Result<QJsonObject> &) { ++replies; });
        const auto second = test::callAndWait(worker, QStringLiteral("render"));
        QVERIFY(!second);
        QCOMPARE(second.error().problem.id, std::string("worker.died"));
        QVERIFY2(second.error().text().find("signal 11") != std::string::npos, second.error().text().c_str());
        QVERIFY(second.error().text().find("about to crash") != std::string::npos);
        QTRY_COMPARE(deaths.size(), 1);
        QCOMPARE(replies, 1);
        const auto late = test::callAndWait(worker, QStringLiteral("render"));
        QVERIFY(!late);
        QCOMPARE(late.error().problem.id, std::string("worker.not_running"));
    }

    void faultyAnswersBecomeErrors_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("survives");
        QTest::addRow("no JSON") << "garbage" << "worker.protocol" << false;
        QTest::addRow("a line without an end") << "endless" << "worker.protocol" << false;
        QTest::addRow("an error of ours") << "asset_missing" << "worker.asset_missing" << true;
        QTest::addRow("an error of nobody's") << "strange_error" << "worker.protocol" << true;
        QTest::addRow("neither result nor error") << "mute" << "worker.protocol" << true;
    }

    void faultyAnswersBecomeErrors()
    {
        QFETCH(QString, mode);
        QFETCH(QString, id);
        QFETCH(bool, survives);
        WorkerOptions o = options(qPrintable(mode));
        o.mostMessageBytes = 4 << 20;
        WorkerProcess worker(o);
        QVERIFY(!test::startAndWait(worker));
        const auto answer = test::callAndWait(worker, QStringLiteral("render"));
        QVERIFY(!answer);
        QCOMPARE(QString::fromStdString(answer.error().problem.id), id);
        QCOMPARE(worker.state() != WorkerState::Dead, survives);
        if (mode == QLatin1String("asset_missing"))
            QCOMPARE(answer.error().problem.args, (std::vector<std::string>{"no mesh abc", "objects[0].mesh"}));
    }

    void theSecondOfTwoAnswersIsDropped()
    {
        WorkerProcess worker(options("twice"));
        QVERIFY(!test::startAndWait(worker));
        QSignalSpy log(&worker, &WorkerProcess::logged);
        int replies = 0;
        worker.call(QStringLiteral("render"), {}, [&](const Result<QJsonObject> &) { ++replies; });
        QVERIFY_RESULT(test::callAndWait(worker, QStringLiteral("status")));
        QCOMPARE(replies, 1);
        QCOMPARE(log.size(), 1);
    }

    void aWorkerWithoutHeartbeatIsStopped()
    {
        WorkerOptions o = options("hang");
        o.heartbeatTimeout_ms = 600;
        WorkerProcess worker(o);
        QVERIFY(!test::startAndWait(worker));
        const auto answer = test::callAndWait(worker, QStringLiteral("render"));
        QVERIFY(!answer);
        QCOMPARE(answer.error().problem.id, std::string("worker.hangs"));
    }

    void aWorkerThatBeatsButStandsStillIsStopped_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("hasBusyProcesses");
        QTest::addColumn<bool>("survives");
        QTest::addRow("neither a word nor processor time") << "still" << false << false;
        QTest::addRow("it computes without a word") << "busy" << false << true;
        QTest::addRow("a process of its own computes") << "still" << true << true;
        QTest::addRow("it waits, and says so") << "chatty" << false << true;
    }

    void aWorkerThatBeatsButStandsStillIsStopped()
    {
        QFETCH(QString, mode);
        QFETCH(bool, hasBusyProcesses);
        QFETCH(bool, survives);
        WorkerOptions o = options(qPrintable(mode));
        o.stallTimeout_ms = 2000; // the work takes twice as long
        WorkerProcess worker(o);
        QVERIFY(!test::startAndWait(worker));
        QTimer sampling;
        double seconds = 0;
        connect(&sampling, &QTimer::timeout, &worker, [&] { worker.setCpuSeconds(seconds += 0.1); });
        if (hasBusyProcesses)
            sampling.start(100);
        const auto answer = test::callAndWait(worker, QStringLiteral("render"), {{QStringLiteral("frame"), QStringLiteral("f")}});
        QCOMPARE(answer.has_value(), survives);
        if (!survives)
            QCOMPARE(answer.error().problem.id, std::string("worker.stalls"));
    }

    void anIdleWorkerStandsStillByRight()
    {
        WorkerOptions o = options("ok");
        o.stallTimeout_ms = 200;
        WorkerProcess worker(o);
        QVERIFY(!test::startAndWait(worker));
        QSignalSpy deaths(&worker, &WorkerProcess::died);
        QVERIFY(!deaths.wait(600));
        QVERIFY_RESULT(test::callAndWait(worker, QStringLiteral("render")));
    }

    void cancelIsAnsweredWithinTwoSecondsByADeafWorker()
    {
        WorkerProcess worker(options("deaf"));
        QVERIFY(!test::startAndWait(worker));
        QSignalSpy deaths(&worker, &WorkerProcess::died);
        QElapsedTimer watch;
        watch.start();
        QTimer::singleShot(100, &worker, &WorkerProcess::cancel);
        const auto answer = test::callAndWait(worker, QStringLiteral("render"));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Errc::Cancelled);
        QVERIFY2(watch.elapsed() < 2100, qPrintable(QString::number(watch.elapsed())));
        QTRY_COMPARE(deaths.size(), 1);
        QCOMPARE(deaths.first().first().value<Error>().code, Errc::Cancelled);
    }

    void cancelKeepsAWorkerThatEndsByItself()
    {
        WorkerProcess worker(options("slow"));
        QVERIFY(!test::startAndWait(worker));
        QTimer::singleShot(50, &worker, &WorkerProcess::cancel);
        const auto answer = test::callAndWait(worker, QStringLiteral("render"), {{QStringLiteral("frame"), QStringLiteral("f")}});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Errc::Cancelled);
        QVERIFY_RESULT(test::callAndWait(worker, QStringLiteral("status")));
        QSignalSpy deaths(&worker, &WorkerProcess::died);
        QVERIFY(!deaths.wait(1500));
        QCOMPARE(worker.state(), WorkerState::Idle);
    }

    void stopEndsADeafWorkerAndAnswersItsCalls()
    {
        WorkerProcess worker(options("deaf"));
        QVERIFY(!test::startAndWait(worker));
        QSignalSpy deaths(&worker, &WorkerProcess::died);
        QTimer::singleShot(50, &worker, &WorkerProcess::stop);
        const auto answer = test::callAndWait(worker, QStringLiteral("render"));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Errc::Cancelled);
        QCOMPARE(worker.state(), WorkerState::Dead);
        QCOMPARE(deaths.size(), 0);
    }

    void theDestructorLeavesNoProcess()
    {
        {
            WorkerProcess worker(options("deaf"));
            QVERIFY(!test::startAndWait(worker));
            worker.call(QStringLiteral("render"), {}, [](const Result<QJsonObject> &) {});
            QVERIFY(!m_census.alive().isEmpty());
        }
        QCOMPARE(m_census.alive(), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_worker_process)
#include "tst_worker_process.moc"
