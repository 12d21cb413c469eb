// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the panels: found in the command palette, their keys changed in the shortcut editor.
#include "app/actions.h"
#include "app/command_palette.h"
#include "app/main_window.h"
#include "app/shortcut_editor.h"
#include "models/document_model.h"
#include "models/path_text.h"
#include "models/plan_model.h"
#include "models/session.h"
#include "tests/support/own_settings.h"
#include "tests/support/test_support.h"
#include "widgets/author_workspace.h"
#include "widgets/viewport_canvas.h"
#include "widgets/viewport_panel.h"

#include <QAction>
#include <QApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QTreeWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;

namespace {

QString sample()
{
    return pathText(test::sourceDir() / "resources/samples/charuco_board.yaml");
}

struct Shown
{
    Session session;
    MainWindow window{session};

    Shown()
    {
        window.show();
        window.open(sample());
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window); // keys of actions go to the active window
    }
    ~Shown()
    {
        (void)QTest::qWaitFor([this] { return !canvas().isVisible() || canvas().isUpToDate(); }, 20000); // not while its pictures begin
    }
    ViewportCanvas &canvas() { return *window.findChild<ViewportCanvas *>(); }
    QListWidget &find(const QString &words)
    {
        window.findChild<QAction *>(QStringLiteral("view.palette"))->trigger();
        auto *palette = window.findChild<CommandPalette *>();
        QTest::keyClicks(palette->findChild<QLineEdit *>(), words);
        return *palette->findChild<QListWidget *>();
    }
    void runFound() { QTest::keyClick(window.findChild<CommandPalette *>()->findChild<QLineEdit *>(), Qt::Key_Return); }
};

} // namespace

class tst_commands : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        test::useOwnSettings(m_home.path());
    }
    void init()
    {
        QSettings().clear();
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    }

    void thePaletteFindsWhatPanelsDo_data()
    {
        QTest::addColumn<int>("workspace");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("found");
        QTest::newRow("a camera's command") << 0 << "isolate" << "3D view: Camera: Isolate   /";
        QTest::newRow("where it stands") << 0 << "3d hide" << "3D view: Camera: Hide   H";
        QTest::newRow("a view") << 0 << "frame selected" << "3D view: View: Frame selected   .";
        QTest::newRow("a view's side") << 0 << "front" << "3D view: View: Front   1";
        QTest::newRow("a colour") << 0 << "colour incidence" << "3D view: Colour by: Incidence";
        QTest::newRow("a layer of the lens view") << 0 << "keypoints" << "Selected camera: Keypoints";
        QTest::newRow("a button") << 0 << "informative" << "Calibration: Add most informative";
        QTest::newRow("a button of the target") << 0 << "print" << "Target: Print…";
        QTest::newRow("a menu of the target") << 0 << "kalibr target" << "Target: Save as: Kalibr target…";
        QTest::newRow("a field") << 0 << "field of view" << "Field: Field of view   camera.fov";
        QTest::newRow("a field by its key") << 0 << "fov" << "Field: Field of view   camera.fov";
        QTest::newRow("the queue") << 1 << "add" << "Render: Add jobs…";
        QTest::newRow("a layer of a frame") << 2 << "loupe corner" << "Frame: Loupe: In a corner";
        QTest::newRow("the loupe's key") << 2 << "loupe" << "Inspect: Next kind of loupe   L";
        QTest::newRow("quarantine") << 2 << "quarantine" << "Inspect: Quarantine   Q";
        QTest::newRow("a tag") << 2 << "tag 3" << "Inspect: Tag 3   3";
        QTest::newRow("render again") << 2 << "again" << "Inspect: Render again…";
        QTest::newRow("a detector") << 2 << "apriltag" << "Frame: Detectors: AprilTag 3";
        QTest::newRow("a page of the audit") << 3 << "calibration open" << "Audit: Calibration: Open…";
        QTest::newRow("the audit") << 3 << "export report" << "Audit: Export report…";
    }
    void thePaletteFindsWhatPanelsDo()
    {
        QFETCH(int, workspace);
        QFETCH(QString, query);
        QFETCH(QString, found);
        Shown shown;
        shown.window.showWorkspace(static_cast<MainWindow::Workspace>(workspace));
        const QListWidget &list = shown.find(query);
        QStringList all;
        for (int row = 0; row < list.count(); ++row)
            all.append(list.item(row)->text());
        QVERIFY2(all.contains(found), qPrintable(all.join(QLatin1Char('\n'))));
    }

    void aDialogsButtonsAreNotFound()
    {
        Shown shown;
        shown.window.showWorkspace(MainWindow::Audit);
        const QListWidget &list = shown.find(QStringLiteral("reproduce"));
        QCOMPARE(list.count(), 1);
        QCOMPARE(list.item(0)->text(), QStringLiteral("Audit: Reproduce…"));
    }

    void ofOtherWorkspacesNothingIsFound()
    {
        Shown shown;
        QVERIFY(shown.find(QStringLiteral("isolate")).count() > 0);
        shown.window.findChild<CommandPalette *>()->close();
        shown.window.showWorkspace(MainWindow::Audit);
        QCOMPARE(shown.find(QStringLiteral("isolate")).count(), 0);
    }

    void aFieldIsShown()
    {
        Shown shown;
        shown.find(QStringLiteral("fov"));
        shown.runFound();
        QTRY_VERIFY(QApplication::focusWidget());
        QTRY_VERIFY2(QApplication::focusWidget()->accessibleName().contains(QStringLiteral("Field of view")), qPrintable(QApplication::focusWidget()->accessibleName()));
    }

    void aCommandOfAPanelIsRun()
    {
        Shown shown;
        shown.find(QStringLiteral("without perspective"));
        shown.runFound();
        QTRY_VERIFY(shown.canvas().isOrthographic());
        QVERIFY(shown.canvas().hasFocus());
    }

    void whatCannotBeRunIsGrey()
    {
        Shown shown;
        const QListWidget &list = shown.find(QStringLiteral("isolate"));
        QVERIFY(!(list.item(0)->flags() & Qt::ItemIsEnabled)); // nothing is selected
        shown.runFound();
        QVERIFY(list.window()->isVisible());
    }

    void keysOfAPanelAreChangedAndHoldThereAlone()
    {
        const auto flat = [](Shown &shown) { return shown.window.findChild<QAction *>(QStringLiteral("viewFlat")); };
        {
            Shown shown;
            shown.window.findChild<QAction *>(QStringLiteral("view.shortcuts"))->trigger();
            auto *editor = shown.window.findChild<ShortcutEditor *>();
            editor->findChild<QLineEdit *>()->setText(QStringLiteral("without perspective"));
            QCOMPARE(editor->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
            auto *keys = editor->findChild<QKeySequenceEdit *>();
            QLabel *conflict = editor->findChildren<QLabel *>().constLast();
            QVERIFY(conflict->text().isEmpty());
            keys->setKeySequence(QKeySequence(Qt::Key_G));
            QVERIFY2(conflict->text().contains(QStringLiteral("Move")), qPrintable(conflict->text()));
            keys->setKeySequence(QKeySequence(Qt::Key_F5));
            QVERIFY2(conflict->text().contains(QStringLiteral("Render")), qPrintable(conflict->text())); // the window's reach everywhere
            keys->setKeySequence(QKeySequence(Qt::Key_K));
            QVERIFY(conflict->text().isEmpty());
            QCOMPARE(flat(shown)->shortcut(), QKeySequence(Qt::Key_K));
        }
        Shown shown;
        QCOMPARE(flat(shown)->shortcut(), QKeySequence(Qt::Key_K));
        for (auto *search : shown.window.findChildren<QLineEdit *>()) {
            if (search->accessibleName() != QLatin1String("Search fields"))
                continue;
            search->setFocus();
            QTest::keyClick(search, Qt::Key_K);
            QCOMPARE(search->text(), QStringLiteral("k"));
            QVERIFY(!shown.canvas().isOrthographic());
        }
        shown.canvas().setFocus();
        QTest::keyClick(&shown.canvas(), Qt::Key_5);
        QVERIFY(!shown.canvas().isOrthographic());
        QTest::keyClick(&shown.canvas(), Qt::Key_K);
        QVERIFY(shown.canvas().isOrthographic());
    }

    void everyCommandCanHaveKeys_data()
    {
        QTest::addColumn<QString>("title");
        for (const char *title : {"3D view: View: Frame all", "3D view: Camera: Duplicate and move", "Selected camera: Keypoints", "Target: Print…", "Target: Save as: OpenCV board…", "Target: Correct sizes",
                                  "Calibration: Add most informative", "Calibration: Drop least useful"})
            QTest::newRow(title) << QString::fromUtf8(title);
    }
    void everyCommandCanHaveKeys()
    {
        QFETCH(QString, title);
        Shown shown;
        shown.window.findChild<QAction *>(QStringLiteral("view.shortcuts"))->trigger();
        auto *list = shown.window.findChild<ShortcutEditor *>()->findChild<QTreeWidget *>();
        QCOMPARE(list->findItems(title, Qt::MatchExactly).size(), 1);
    }

    void keysAreOneCommandsAlone()
    {
        Shown shown;
        for (const auto workspace : {MainWindow::Author, MainWindow::Render, MainWindow::Inspect, MainWindow::Audit})
            shown.window.showWorkspace(workspace);
        const auto *actions = shown.window.findChild<Actions *>();
        QStringList shared;
        for (const QAction *action : actions->all())
            for (const QAction *rival : actions->rivals(*action))
                shared.append(commandTitle(*action) + QStringLiteral(" and ") + commandTitle(*rival));
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(QLatin1Char('\n'))));
    }

    void theSecondKeysOfACommandStay()
    {
        Shown shown;
        auto *remove = shown.window.findChild<QAction *>(QStringLiteral("deleteCamera"));
        QCOMPARE(remove->shortcuts(), (QList<QKeySequence>{Qt::Key_X, Qt::Key_Delete}));
        auto *actions = shown.window.findChild<Actions *>();
        actions->setShortcut(actions->idOf(*remove), Qt::Key_K);
        QCOMPARE(remove->shortcuts(), QList<QKeySequence>{Qt::Key_K});
        actions->resetShortcut(actions->idOf(*remove));
        QCOMPARE(remove->shortcuts(), (QList<QKeySequence>{Qt::Key_X, Qt::Key_Delete}));
    }

private:
    QTemporaryDir m_home;
};

int main(int argc, char **argv)
{
    prepareViewport3D();
    QApplication application(argc, argv);
    tst_commands test;
    return QTest::qExec(&test, argc, argv);
}


#include "tst_commands.moc"
