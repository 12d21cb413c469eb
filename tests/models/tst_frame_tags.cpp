// SPDX-License-Identifier: GPL-3.0-or-later
// The user's tags beside a dataset: at once in the window, soon on the disk, and never over somebody else's.
#include "core/files.h"
#include "models/frame_tags.h"
#include "models/path_text.h"
#include "tests/support/dataset_fixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;

namespace {

struct Opened
{
    explicit Opened(const QString &dir) { dataset.open(dir); }
    DatasetHandle dataset;
    FrameTags tags{dataset};
    bool isReady() { return QTest::qWaitFor([&] { return dataset.dataset() != nullptr; }); }
};

const std::string first = "scene_0000_cam_0000", second = "scene_0000_cam_0001";

} // namespace

class tst_frame_tags : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY_RESULT(test::makeDataset(filePath(m_dir->path()), 1));
    }

    void aTagIsThereAtOnceAndWrittenSoon()
    {
        Opened window(m_dir->path());
        QVERIFY(window.isReady());
        QSignalSpy changed(&window.tags, &FrameTags::changed);
        window.tags.toggle({first, second}, 3);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(window.tags.tagsOf(first), FrameTagSet(8));
        QCOMPARE(window.tags.count(3), 2);
        QTRY_VERIFY(window.tags.isWritten());
        QCOMPARE(onDisk()->tagsOf(second), FrameTagSet(8));
        window.tags.toggle({first}, 3);
        window.tags.toggle({first, second}, 3); // one lacks it: both get it
        QCOMPARE(window.tags.count(3), 2);
        window.tags.toggle({first, second}, 3);
        QCOMPARE(window.tags.count(3), 0);
    }

    void everyChangeIsUndone()
    {
        Opened window(m_dir->path());
        QVERIFY(window.isReady());
        FrameTags &tags = window.tags;
        QUndoStack &stack = tags.undoStack();
        tags.toggle({first}, 3);
        tags.toggle({first, second}, 3); // changes the second one only
        tags.setTagName(3, QStringLiteral("dark"));
        tags.setTagName(3, QStringLiteral(" dark ")); // no change
        tags.saveView({"mine", {}, 8});
        tags.saveView({"other"});
        tags.saveView({"mine", {}, 1});
        tags.removeView(QStringLiteral("mine"));
        QCOMPARE(stack.count(), 7);
        const Annotations all = tags.annotations();
        stack.undo();
        QCOMPARE(tags.annotations().views.front().tags, FrameTagSet(1)); // in its place
        stack.undo();
        QCOMPARE(tags.annotations().views.front().tags, FrameTagSet(8));
        stack.setIndex(3);
        QVERIFY(tags.annotations().views.empty());
        QSignalSpy changed(&tags, &FrameTags::changed);
        stack.undo();
        QCOMPARE(tags.tagName(3), QStringLiteral("Tag 4"));
        QCOMPARE(changed.count(), 1);
        stack.undo();
        QCOMPARE(tags.tagsOf(first), FrameTagSet(8)); // had it before
        QCOMPARE(tags.tagsOf(second), FrameTagSet(0));
        stack.undo();
        QVERIFY(tags.annotations() == Annotations());
        stack.setIndex(7);
        QVERIFY(tags.annotations() == all);
        stack.setIndex(1);
        QTRY_VERIFY(tags.isWritten());
        QCOMPARE(onDisk()->tagsOf(first), FrameTagSet(8));
        QCOMPARE(onDisk()->tagsOf(second), FrameTagSet(0));
    }

    void undoTouchesNothingOfAnotherWindowOrDataset()
    {
        Opened one(m_dir->path()), other(m_dir->path());
        QVERIFY(one.isReady() && other.isReady());
        one.tags.toggle({first}, 0);
        QTRY_VERIFY(one.tags.isWritten());
        other.tags.toggle({first}, 1);
        QTRY_VERIFY(other.tags.isWritten());
        one.tags.undoStack().undo();
        QTRY_VERIFY(one.tags.isWritten());
        QCOMPARE(onDisk()->tagsOf(first), FrameTagSet(2));
        QTemporaryDir otherDir;
        QVERIFY_RESULT(test::makeDataset(filePath(otherDir.path()), 1));
        open(one, otherDir.path());
        QVERIFY(!one.tags.undoStack().canUndo() && !one.tags.undoStack().canRedo());
    }

    void whatIsNotWrittenYetIsWrittenAtTheEnd()
    {
        {
            Opened window(m_dir->path());
            QVERIFY(window.isReady());
            window.tags.toggle({first}, 0);
            window.tags.setTagName(0, QStringLiteral(" dark "));
        }
        QCOMPARE(onDisk()->tagsOf(first), FrameTagSet(1));
        QCOMPARE(onDisk()->tagNames[0], std::string("dark"));
        Opened again(m_dir->path());
        QTRY_COMPARE(again.tags.tagName(0), QStringLiteral("dark"));
        QCOMPARE(again.tags.count(0), 1);
    }

    void twoWindowsLoseNothingOfEachOthers()
    {
        Opened one(m_dir->path()), other(m_dir->path());
        QVERIFY(one.isReady() && other.isReady());
        one.tags.toggle({first}, 0);
        QTRY_VERIFY(one.tags.isWritten());
        other.tags.toggle({second}, 1);
        other.tags.saveView({"mine"});
        QTRY_VERIFY(other.tags.isWritten());
        QCOMPARE(onDisk()->tagsOf(first), FrameTagSet(1));
        QCOMPARE(onDisk()->tagsOf(second), FrameTagSet(2));
        QCOMPARE(other.tags.tagsOf(first), FrameTagSet(1)); // learnt while writing
    }

    void whatCannotBeWrittenIsKeptForAnotherTry()
    {
        const std::filesystem::path inTheWay = annotationsPath(filePath(m_dir->path())); // a folder of the file's name
        std::filesystem::create_directories(inTheWay);
        Opened window(m_dir->path());
        QVERIFY(window.isReady());
        QTRY_VERIFY(window.tags.error());
        window.tags.toggle({first}, 2);
        QTest::qWait(500);
        QVERIFY(window.tags.error() && !window.tags.isWritten());
        QCOMPARE(window.tags.tagsOf(first), FrameTagSet(4));
        std::filesystem::remove(inTheWay);
        window.tags.retry();
        QTRY_VERIFY(window.tags.isWritten());
        QVERIFY(!window.tags.error());
        QCOMPARE(onDisk()->tagsOf(first), FrameTagSet(4));
    }

    void aFolderThatTakesNothingIsSaidAsTagsNeedIt()
    {
        const auto written = writeAnnotations("/proc", {}); // nobody may write there, root neither
        QVERIFY(!written);
        QCOMPARE(QString::fromStdString(written.error().problem.id), QStringLiteral("tags.unwritable")); // there is no other folder to choose
    }

    void unsavedTagsOutliveTheOpeningOfAnotherDataset()
    {
        QTemporaryDir otherDir;
        QVERIFY_RESULT(test::makeDataset(filePath(otherDir.path()), 1));
        const std::filesystem::path inTheWay = annotationsPath(filePath(m_dir->path()));
        std::filesystem::create_directories(inTheWay);
        Opened window(m_dir->path());
        QVERIFY(window.isReady());
        window.tags.toggle({first}, 2);
        QVERIFY(window.tags.save());
        open(window, otherDir.path());
        QCOMPARE(window.tags.count(2), 0);
        const auto unsaved = window.tags.save();
        QVERIFY(unsaved && unsaved->error);
        QCOMPARE(unsaved->dir, m_dir->path());
        open(window, m_dir->path()); // they are back
        QCOMPARE(window.tags.tagsOf(first), FrameTagSet(4));
        open(window, otherDir.path());
        std::filesystem::remove(inTheWay);
        QVERIFY(!window.tags.save());
        QCOMPARE(onDisk()->tagsOf(first), FrameTagSet(4));
    }

    void discardedTagsAreGone()
    {
        std::filesystem::create_directories(annotationsPath(filePath(m_dir->path())));
        Opened window(m_dir->path());
        QVERIFY(window.isReady());
        window.tags.toggle({first}, 2);
        QVERIFY(window.tags.save());
        window.tags.discard(m_dir->path());
        QVERIFY(!window.tags.save());
        QVERIFY(window.tags.isWritten());
    }

    void tagsStayWithTheFolderTheyWereGivenIn()
    {
        const QTemporaryDir home;
        const std::filesystem::path dir = filePath(home.filePath(QStringLiteral("set"))), away = filePath(home.filePath(QStringLiteral("away")));
        QVERIFY_RESULT(test::makeDataset(dir, 1));
        std::filesystem::create_directories(annotationsPath(dir));
        Opened window(pathText(dir));
        QVERIFY(window.isReady());
        window.tags.toggle({first}, 2);
        QVERIFY(window.tags.save());
        const std::uint64_t folder = window.dataset.snapshot()->folder;
        std::filesystem::rename(dir, away);
        QVERIFY_RESULT(test::makeDataset(dir, 1));
        window.dataset.reload();
        QTRY_VERIFY(window.dataset.snapshot()->folder != folder);
        QCOMPARE(window.tags.tagsOf(first), FrameTagSet(0));
        const auto unsaved = window.tags.save();
        QVERIFY(unsaved && !unsaved->error);
        QVERIFY(!std::filesystem::exists(annotationsPath(dir)));
        std::filesystem::remove_all(dir);
        std::filesystem::rename(away, dir);
        std::filesystem::remove(annotationsPath(dir));
        QVERIFY(!window.tags.save()); // the folder is the old one again
        QCOMPARE(readAnnotations(dir)->tagsOf(first), FrameTagSet(4));
    }

    void aFileThatCannotBeReadIsLeftAlone()
    {
        const std::filesystem::path file = annotationsPath(filePath(m_dir->path()));
        QVERIFY_RESULT(writeFileAtomically(file, "{ broken"));
        {
            Opened window(m_dir->path());
            QVERIFY(window.isReady());
            QTRY_VERIFY(window.tags.error());
            window.tags.toggle({first}, 2);
            QTest::qWait(500);
        }
        QCOMPARE(*readFile(file), std::string("{ broken"));
    }

    void anotherDatasetHasItsOwn()
    {
        QTemporaryDir otherDir;
        QVERIFY_RESULT(test::makeDataset(filePath(otherDir.path()), 1));
        Opened window(m_dir->path());
        QVERIFY(window.isReady());
        window.tags.toggle({first}, 0);
        window.dataset.open(otherDir.path());
        QTRY_VERIFY(window.dataset.dataset() && window.dataset.dataset()->dir == filePath(otherDir.path()));
        QCOMPARE(window.tags.tagsOf(first), FrameTagSet(0));
        QCOMPARE(onDisk()->tagsOf(first), FrameTagSet(1));
        QVERIFY(!std::filesystem::exists(annotationsPath(filePath(otherDir.path()))));
    }

private:
    static void open(Opened &window, const QString &dir)
    {
        window.dataset.open(dir);
        QTRY_VERIFY(window.dataset.dataset() && window.dataset.dataset()->dir == filePath(dir));
    }
    Result<Annotations> onDisk() const { return readAnnotations(filePath(m_dir->path())); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_frame_tags)
#include "tst_frame_tags.moc"
