// SPDX-License-Identifier: GPL-3.0-or-later
// A detector's command: what it prints is taken, what it does wrong is listed, and nothing of it stays.
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <memory>'s concepts
#include "blender_link/detector_command.h"
#include "blender_link/guarded_process.h"
#include "core/files.h"
#include "tests/support/rasterized.h"
#include "tests/support/tag_wall.h"
#include "tests/support/test_support.h"
#endif

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;
using namespace Qt::Literals::StringLiterals;

class tst_detector_command : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        setGuardProgram(QStringLiteral(TAGMILL_WORKER_HOST));
        const std::filesystem::path dir = m_dir.filePath(u"a data set"_s).toStdString();
        QVERIFY_RESULT(test::makeRasterizedDataset(dir, test::tagWall(test::camera({0, 0, 1}))));
        const auto dataset = readDataset(dir);
        QVERIFY_RESULT(dataset);
        m_dataset = *dataset;
    }

    void whatItPrintsIsTaken()
    {
        const auto set = run(u"import sys, json\nassert sys.argv[1] == '--in=' + sys.argv[2]\nprint(json.dumps([{'tag_id': len(sys.argv[2]), 'corners': [[1, 2], [3, 4], [5, 6], [7, 8]]}, {'tag_id': 'x'}]))\n"_s, u"--in={image} {image}"_s);
        QVERIFY_RESULT(set);
        QCOMPARE(set->images.size(), size_t(3));
        for (const auto &[image, found] : set->images) {
            QCOMPARE(found.detections.size(), size_t(1));
            QCOMPARE(found.detections[0].corners[3], Vector2(7, 8));
            QVERIFY(*found.latency_ms > 0);
        }
        QCOMPARE(set->problemCount, 3); // the second of each
    }

    void shellCharactersAreOnlyCharacters()
    {
        const QString canary = m_dir.filePath(u"canary"_s);
        const auto set = run(u"import sys\nassert sys.argv[1] == '; touch canary;' and sys.argv[2] == '$(touch canary)'\nprint('[]')\n"_s, u"'; touch canary;' '$(touch canary)' {image}"_s);
        QVERIFY_RESULT(set);
        QCOMPARE(set->problemCount, 0);
        QCOMPARE(set->images.size(), size_t(3));
        QVERIFY(!QFile::exists(canary) && !QFile::exists(u"canary"_s));
    }

    void faultsAreListed_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("id");
        QTest::newRow("fails") << u"import sys\nsys.stderr.write('first\\nno GPU\\n')\nsys.exit(3)\n"_s << u"detector_command.failed"_s;
        QTest::newRow("crashes") << u"import os\nos.abort()\n"_s << u"detector_command.failed"_s;
        QTest::newRow("prints prose") << u"print('nothing found')\n"_s << u"detector_command.output"_s;
        QTest::newRow("prints half a list") << u"print('[{\"tag_id\": 1')\n"_s << u"detector_command.output"_s;
        QTest::newRow("hangs") << u"import time\nprint('[]', flush=True)\ntime.sleep(600)\n"_s << u"detector_command.slow"_s;
        QTest::newRow("prints for ever") << u"while True: print('[' * 100000)\n"_s << u"detector_command.output"_s;
    }
    void faultsAreListed()
    {
        QFETCH(QString, script);
        QFETCH(QString, id);
        const auto set = run(script, u"{image}"_s, id == u"detector_command.slow"_s ? 5 : 60);
        QVERIFY_RESULT(set);
        QCOMPARE(set->images.size(), size_t(0));
        QCOMPARE(set->problemCount, 3);
        QCOMPARE(QString::fromStdString(set->problems[0].id), id);
    }

    void picturesThatAreNoneAreNotGivenToIt()
    {
        const std::filesystem::path dir = m_dir.filePath(u"spoilt"_s).toStdString();
        QVERIFY_RESULT(test::makeRasterizedDataset(dir, test::tagWall(test::camera({0, 0, 1}))));
        const auto whole = *readDataset(dir);
        std::filesystem::remove(whole->frames[0].image);
        QVERIFY_RESULT(writeFileAtomically(whole->frames[1].image, "no picture"));
        const auto dataset = *readDataset(dir);
        ThreadExecutor executor(2);
        const auto set = runDetector(*dataset, {{u"echo"_s, {u"[]"_s, u"#{image}"_s}}, PixelOrigin::Corner, 30}, executor);
        QVERIFY_RESULT(set);
        QCOMPARE(set->unreadable, (std::set<std::string>{whole->frames[0].image_id, whole->frames[1].image_id}));
        QVERIFY(set->problemCount >= 2);
    }

    void itIsStoppedWithWhoeverWaitsForIt()
    {
        const QString name = u"tagmill_detector_wait_%1"_s.arg(QCoreApplication::applicationPid());
        const QString path = m_dir.filePath(u"a sleeper.py"_s);
        QVERIFY_RESULT(writeFileAtomically(path.toStdString(), "import time\ntime.sleep(600)\n"));
        ThreadExecutor executor(2);
        int calls = 0;
        const auto set = runDetector(*m_dataset, {{u"python3"_s, {path, name, u"{image}"_s}}, PixelOrigin::Corner, 600}, executor, [&](double, std::string_view) { return ++calls < 10; });
        QVERIFY(!set);
        QVERIFY(set.error().code == Errc::Cancelled);
        QTRY_COMPARE(processesNamed(name), 0);
    }

    void itsChildrenDieWithIt()
    {
        const QString name = u"tagmill_detector_child_%1"_s.arg(QCoreApplication::applicationPid());
        const auto set = run(u"import subprocess, time\nsubprocess.Popen(['python3', '-c', 'import time; time.sleep(600)', '%1'])\ntime.sleep(600)\n"_s.arg(name), u"{image}"_s, 5);
        QVERIFY_RESULT(set);
        QCOMPARE(QString::fromStdString(set->problems[0].id), u"detector_command.slow"_s);
        QTRY_COMPARE(processesNamed(name), 0);
    }

    void aProgramThatIsNotThereIsSaidOnce()
    {
        ThreadExecutor executor(2);
        const auto set = runDetector(*m_dataset, {{u"/nonexistent/detector"_s, {u"{image}"_s}}, PixelOrigin::Corner, 5}, executor);
        QVERIFY(!set);
        QCOMPARE(set.error().problem.id, std::string("detector_command.start"));
    }

private:
    Result<DetectionSet> run(const QString &script, const QString &arguments, int limit_s = 60)
    {
        const QString path = m_dir.filePath(u"a detector.py"_s);
        TAGMILL_CHECK(writeFileAtomically(path.toStdString(), script.toStdString()));
        TAGMILL_TRY(BlenderCommand command, splitCommand(u"python3 '%1' %2"_s.arg(path, arguments)));
        ThreadExecutor executor(2);
        return runDetector(*m_dataset, {command, PixelOrigin::Corner, limit_s}, executor);
    }

    static int processesNamed(const QString &name)
    {
        int count = 0;
        for (const QString &pid : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
            QFile file(u"/proc/%1/cmdline"_s.arg(pid));
            if (pid[0].isDigit() && file.open(QIODevice::ReadOnly) && file.readAll().contains(name.toUtf8()))
                ++count;
        }
        return count;
    }

    QTemporaryDir m_dir;
    std::shared_ptr<const Dataset> m_dataset;
};

QTEST_GUILESS_MAIN(tst_detector_command)
#include "tst_detector_command.moc"
