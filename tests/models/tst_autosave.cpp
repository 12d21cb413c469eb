// SPDX-License-Identifier: GPL-3.0-or-later
// Unsaved edits survive the program; a file that another program writes is noticed.
#include "core/files.h"
#include "models/autosave.h"
#include "models/config_file_watch.h"
#include "models/document_model.h"
#include "models/path_text.h"
#include "tests/support/test_support.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tagmill;
namespace fs = std::filesystem;

class tst_autosave : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
        m_config = filePath(m_dir->path()) / "böard config.yaml";
        fs::copy_file(test::sourceDir() / "resources/samples/charuco_board.yaml", m_config);
        m_folder = filePath(m_dir->path()) / "state/edits";
    }

    void editsOfADeadProgramAreFound()
    {
        fs::path kept;
        {
            DocumentModel document;
            QVERIFY_RESULT(document.open(m_config));
            Autosave autosave(document, m_folder);
            autosave.setDelay(10);
            QVERIFY_RESULT(document.setValue("camera.fov", 71));
            QTRY_VERIFY(fs::exists(autosave.file()));
            QCOMPARE(Autosave::lostEdits(m_folder).size(), size_t(0)); // its window is open
            // What a program that is killed leaves behind: the file, without anyone who holds its lock.
            kept = m_folder / "edits-of-a-dead-program.json";
            fs::copy_file(autosave.file(), kept);
        }
        const auto lost = Autosave::lostEdits(m_folder);
        QCOMPARE(lost.size(), size_t(1)); // that of the window that was closed is gone
        QCOMPARE(lost.front().path, m_config);
        QCOMPARE(lost.front().document.config().camera.fov, 71.0);
        Autosave::forget(lost.front());
        QVERIFY(!fs::exists(kept));
        QCOMPARE(Autosave::lostEdits(m_folder).size(), size_t(0));
    }

    void nothingIsKeptOfWhatIsSaved()
    {
        DocumentModel document;
        QVERIFY_RESULT(document.open(m_config));
        Autosave autosave(document, m_folder);
        autosave.setDelay(10);
        QVERIFY_RESULT(document.setValue("camera.fov", 71));
        QTRY_VERIFY(fs::exists(autosave.file()));
        QVERIFY_RESULT(document.save());
        QTRY_VERIFY(!fs::exists(autosave.file()));
        document.undoStack().undo();
        QTRY_VERIFY(fs::exists(autosave.file())); // undone is not what the file says
    }

    void editsThatCannotBeKeptAreSaid()
    {
        fs::create_directories(m_folder.parent_path());
        QVERIFY_RESULT(writeFileAtomically(m_folder, "a file in the place of the folder"));
        DocumentModel document;
        QVERIFY_RESULT(document.open(m_config));
        Autosave autosave(document, m_folder);
        QVERIFY_RESULT(document.setValue("camera.fov", 71));
        QVERIFY(!autosave.flush());
        fs::remove(m_folder);
        QVERIFY_RESULT(document.setValue("camera.fov", 72));
        QVERIFY(autosave.flush());
        QVERIFY(fs::exists(autosave.file()));
    }

    void aBrokenFileOfEditsIsLeftAlone()
    {
        fs::create_directories(m_folder);
        QVERIFY_RESULT(writeFileAtomically(m_folder / "edits-x.json", "{\"format\": 1, \"text\": \"a: ["));
        QVERIFY_RESULT(writeFileAtomically(m_folder / "edits-y.json", "{\"format\": 7, \"text\": \"\"}"));
        QCOMPARE(Autosave::lostEdits(m_folder).size(), size_t(0));
        QVERIFY(fs::exists(m_folder / "edits-x.json"));
    }

    void anUneditedDocumentFollowsItsFile()
    {
        DocumentModel document;
        QVERIFY_RESULT(document.open(m_config));
        ConfigFileWatch watch(document);
        QSignalSpy followed(&watch, &ConfigFileWatch::followed);
        writeWithFov(65);
        QTRY_COMPARE(document.config().camera.fov, 65.0);
        QVERIFY(!document.isModified());
        QCOMPARE(followed.count(), 1);
        writeWithFov(66); // again: the watch survives files that are renamed over
        QTRY_COMPARE(document.config().camera.fov, 66.0);
        document.undoStack().undo();
        QCOMPARE(document.config().camera.fov, 65.0);
        QVERIFY(document.isModified());
    }

    void anEditedDocumentIsLeftAlone_data()
    {
        QTest::addColumn<bool>("takesTheirs");
        QTest::newRow("mine is kept, and saving overwrites") << false;
        QTest::newRow("theirs is taken, and undo gives mine back") << true;
    }
    void anEditedDocumentIsLeftAlone()
    {
        QFETCH(bool, takesTheirs);
        DocumentModel document;
        QVERIFY_RESULT(document.open(m_config));
        ConfigFileWatch watch(document);
        QSignalSpy conflicted(&watch, &ConfigFileWatch::conflicted);
        QVERIFY_RESULT(document.setValue("camera.fov", 71));
        writeWithFov(65);
        QTRY_COMPARE(conflicted.count(), 1);
        QCOMPARE(document.config().camera.fov, 71.0);
        QVERIFY(watch.conflict());
        if (takesTheirs) {
            watch.takeTheirs();
            QCOMPARE(document.config().camera.fov, 65.0);
            QVERIFY(!document.isModified());
            document.undoStack().undo();
            QCOMPARE(document.config().camera.fov, 71.0);
        } else {
            watch.keepMine();
            QVERIFY(document.isModified());
            QCOMPARE(document.saved().config().camera.fov, 65.0);
            QVERIFY_RESULT(document.save());
            QCOMPARE(ConfigDocument::fromFile(m_config)->config().camera.fov, 71.0);
        }
        QVERIFY(!watch.conflict());
        QTest::qWait(400);
        QCOMPARE(conflicted.count(), 1); // our own writing is no conflict
    }

    void aFileThatIsGoneOrBrokenIsSaidOnce()
    {
        DocumentModel document;
        QVERIFY_RESULT(document.open(m_config));
        ConfigFileWatch watch(document);
        QSignalSpy lost(&watch, &ConfigFileWatch::lost);
        QVERIFY_RESULT(writeFileAtomically(m_config, "camera: ["));
        QTRY_COMPARE(lost.count(), 1);
        QCOMPARE(document.config().camera.fov, 60.0);
        fs::remove(m_config);
        QTRY_COMPARE(lost.count(), 2);
        watch.check();
        QCOMPARE(lost.count(), 2);
        QVERIFY_RESULT(document.save());
        QVERIFY(fs::exists(m_config));
    }

private:
    void writeWithFov(int fov)
    {
        auto other = *ConfigDocument::fromFile(m_config);
        QVERIFY_RESULT(other.set("camera.fov", fov));
        QVERIFY_RESULT(writeFileAtomically(m_config, other.text()));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    fs::path m_config, m_folder;
};

QTEST_GUILESS_MAIN(tst_autosave)
#include "tst_autosave.moc"
