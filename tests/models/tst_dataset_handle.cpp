// SPDX-License-Identifier: GPL-3.0-or-later
// The open dataset: read in the background, replaced whole, following what is written into its folder.
#include "core/files.h"
#include "models/dataset_handle.h"
#include "models/path_text.h"
#include "tests/support/dataset_fixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace tagmill;

class tst_dataset_handle : public QObject
{
    Q_OBJECT

    static void addScene(const QString &dir, int id)
    {
        QVERIFY_RESULT(writeSceneResult(filePath(dir), test::sceneResult(filePath(dir), test::boardScene(id), jobHash(test::boardConfig(), 42))));
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aFolderIsReadInTheBackground()
    {
        QTemporaryDir dir;
        QVERIFY_RESULT(test::makeDataset(filePath(dir.path()), 2));
        DatasetHandle handle;
        QVERIFY(!handle.isOpen());
        QSignalSpy changed(&handle, &DatasetHandle::datasetChanged);
        handle.open(dir.path());
        QVERIFY(handle.isOpen() && handle.isLoading());
        QVERIFY(!handle.dataset()); // nothing is read by the caller
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(!handle.isLoading());
        QCOMPARE(handle.dataset()->frames.size(), size_t(4));
        QCOMPARE(handle.snapshot()->imageStamps.size(), size_t(4));
        for (const qint64 stamp : handle.snapshot()->imageStamps)
            QVERIFY(stamp != 0);
    }

    void aFolderThatIsNoDatasetFailsWithASentence()
    {
        QTemporaryDir dir;
        DatasetHandle handle;
        QSignalSpy failed(&handle, &DatasetHandle::failed);
        handle.open(dir.path());
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!handle.dataset());
        QVERIFY(handle.error());
        QCOMPARE(handle.error()->code, Errc::NotFound);
        // It becomes one later.
        QVERIFY_RESULT(test::makeDataset(filePath(dir.path()), 1));
        QTRY_VERIFY(handle.dataset() && handle.dataset()->frames.size() == 2);
        QVERIFY(!handle.error());
    }

    void aDeletedFolderIsToldAndSeenAgain()
    {
        QTemporaryDir dir;
        const std::filesystem::path folder = filePath(dir.path()) / "a" / "dataset";
        QVERIFY_RESULT(test::makeDataset(folder, 1));
        DatasetHandle handle;
        handle.open(pathText(folder));
        QTRY_VERIFY(handle.dataset());
        std::filesystem::remove_all(folder.parent_path());
        QTRY_VERIFY(handle.error());
        QCOMPARE(handle.error()->code, Errc::NotFound);
        QCOMPARE(handle.dataset()->frames.size(), size_t(2)); // still there to look at
        QTest::qWait(50);
        QVERIFY_RESULT(test::makeDataset(folder, 2));
        QTRY_COMPARE(handle.dataset()->frames.size(), size_t(4));
        QVERIFY(!handle.error());
    }

    void anotherFolderOfItsNameIsRead()
    {
        QTemporaryDir dir;
        const std::filesystem::path folder = filePath(dir.path()) / "dataset", other = filePath(dir.path()) / "other";
        QVERIFY_RESULT(test::makeDataset(folder, 1));
        QVERIFY_RESULT(test::makeDataset(other, 3));
        DatasetHandle handle;
        handle.open(pathText(folder));
        QTRY_VERIFY(handle.dataset());
        QSignalSpy loading(&handle, &DatasetHandle::loadingChanged);
        std::filesystem::create_directory(filePath(dir.path()) / "neighbour"); // nothing to us
        QTest::qWait(400);
        QCOMPARE(loading.count(), 0);
        std::filesystem::rename(folder, filePath(dir.path()) / "before");
        std::filesystem::rename(other, folder);
        QTRY_COMPARE(handle.dataset()->frames.size(), size_t(6));
        QTest::qWait(400);
        addScene(pathText(folder), 9); // followed as well
        QTRY_COMPARE_WITH_TIMEOUT(handle.dataset()->frames.size(), size_t(8), 1500); // before anybody polls
    }

    void aPictureThatGoesIsMissing()
    {
        QTemporaryDir dir;
        QVERIFY_RESULT(test::makeDataset(filePath(dir.path()), 1));
        DatasetHandle handle;
        handle.open(dir.path());
        QTRY_VERIFY(handle.dataset());
        std::filesystem::remove(handle.dataset()->frames.front().image);
        QTRY_VERIFY(!handle.dataset()->frames.front().imageExists);
        QCOMPARE(handle.snapshot()->imageStamps.front(), qint64(0));
    }

    void aPictureThatIsReplacedHasAnotherStamp_data()
    {
        QTest::addColumn<int>("way");
        QTest::addRow("written anew") << 0;
        QTest::addRow("an older file in its place") << 1;
        QTest::addRow("another dataset in the folder's place") << 2;
        QTest::addRow("written over") << 3;
    }
    void aPictureThatIsReplacedHasAnotherStamp()
    {
        QFETCH(const int, way);
        QTemporaryDir dir;
        const std::filesystem::path folder = filePath(dir.path()) / "dataset", other = filePath(dir.path()) / "other";
        QVERIFY_RESULT(test::makeDataset(folder, 1));
        QVERIFY_RESULT(test::makeDataset(other, 1));
        QTest::qWait(50); // a picture as young as the opening might have changed since
        DatasetHandle handle;
        handle.open(pathText(folder));
        QTRY_VERIFY(handle.dataset());
        const std::vector<qint64> before = handle.snapshot()->imageStamps;
        const std::filesystem::path picture = handle.dataset()->frames.front().image, name = picture.filename();
        QTest::qWait(50);
        if (way == 0)
            QVERIFY_RESULT(writeFileAtomically(picture, *readFile(other / "images" / name)));
        if (way == 1)
            std::filesystem::rename(other / "images" / name, picture);
        if (way == 2) {
            std::filesystem::rename(folder, filePath(dir.path()) / "before");
            std::filesystem::rename(other, folder);
        }
        if (way == 3)
            std::ofstream(picture, std::ios::binary) << *readFile(other / "images" / name);
        QTRY_VERIFY(handle.snapshot()->imageStamps.front() != before.front());
        QCOMPARE(handle.snapshot()->imageStamps.back() == before.back(), way != 2);
    }

    void whatIsWrittenIsSeenAndOldSnapshotsStayWhole()
    {
        QTemporaryDir dir;
        QVERIFY_RESULT(test::makeDataset(filePath(dir.path()), 1));
        DatasetHandle handle;
        handle.open(dir.path());
        QTRY_VERIFY(handle.dataset());
        const auto before = handle.dataset();
        addScene(dir.path(), 1); // seen by the watcher alone
        QTRY_COMPARE(handle.dataset()->frames.size(), size_t(4));
        QCOMPARE(before->frames.size(), size_t(2));
        QVERIFY(handle.dataset() != before);
    }

    void whatChangedBeforeTheWatchBeganIsTold()
    {
        QTemporaryDir quiet, written;
        const std::vector<ReadFolder> read{readFolder(quiet.path()), readFolder(written.path())};
        const auto write = [](const QTemporaryDir &dir, const QString &name) { QVERIFY(QDir(dir.path()).mkdir(name)); };
        QTest::qWait(20); // longer than the file system's clock ticks
        write(written, QStringLiteral("before"));
        FolderWatch watch;
        QSignalSpy changed(&watch, &FolderWatch::changed);
        watch.watch(read);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toString(), written.path());
        watch.watch(read); // is watched already, and was told
        write(quiet, QStringLiteral("after"));
        QTRY_COMPARE(changed.count(), 2);
        QCOMPARE(changed[1][0].toString(), quiet.path());
        watch.watch({read[0]});
        QTest::qWait(100);
        write(written, QStringLiteral("unwatched"));
        QTest::qWait(100);
        QCOMPARE(changed.count(), 2);
    }

    void aFolderOfWhichTheSystemTellsNothingIsPolled() // as those of a network file system
    {
        QTemporaryDir dir;
        const QString later = dir.filePath(QStringLiteral("later"));
        FolderWatch watch;
        QSignalSpy changed(&watch, &FolderWatch::changed);
        watch.watch({{later}});
        QTest::qWait(100);
        QCOMPARE(changed.count(), 0);
        QVERIFY(QDir().mkdir(later));
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toString(), later);
    }

    void manyWritesAreReadFewTimes()
    {
        QTemporaryDir dir;
        QVERIFY_RESULT(test::makeDataset(filePath(dir.path()), 1));
        DatasetHandle handle;
        handle.open(dir.path());
        QTRY_VERIFY(handle.dataset());
        QSignalSpy changed(&handle, &DatasetHandle::datasetChanged);
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 50; ++i) {
            handle.noteWritten(dir.path());
            QTest::qWait(10);
        }
        QTRY_VERIFY(changed.count() >= 1);
        QVERIFY2(changed.count() <= static_cast<int>(clock.elapsed() / 250) + 1, QByteArray::number(changed.count()).constData());
        QTest::qWait(600);
        changed.clear();
        handle.noteWritten(QStringLiteral("/somewhere/else"));
        QTest::qWait(400);
        QCOMPARE(changed.count(), 0);
    }

    void openingAnotherFolderLetsTheFirstGo()
    {
        QTemporaryDir first, second;
        QVERIFY_RESULT(test::makeDataset(filePath(first.path()), 1));
        QVERIFY_RESULT(test::makeDataset(filePath(second.path()), 2));
        DatasetHandle handle;
        handle.open(first.path());
        handle.open(second.path()); // while the first is being read
        QTRY_VERIFY(handle.dataset());
        QCOMPARE(handle.dataset()->frames.size(), size_t(4));
        handle.open(first.path());
        QVERIFY(!handle.dataset());
        QTRY_VERIFY(handle.dataset());
        QCOMPARE(handle.dataset()->frames.size(), size_t(2));
        QSignalSpy changed(&handle, &DatasetHandle::datasetChanged);
        handle.close();
        QCOMPARE(changed.count(), 1);
        QVERIFY(!handle.isOpen() && !handle.dataset());
        addScene(first.path(), 7);
        QTest::qWait(400);
        QCOMPARE(changed.count(), 1);
    }

    void theHandleMayDieWhileReading()
    {
        QTemporaryDir dir;
        QVERIFY_RESULT(test::makeDataset(filePath(dir.path()), 2));
        for (int i = 0; i < 10; ++i) {
            DatasetHandle handle;
            handle.open(dir.path());
        }
    }
};

QTEST_GUILESS_MAIN(tst_dataset_handle)
#include "tst_dataset_handle.moc"
