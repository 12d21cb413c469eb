// SPDX-License-Identifier: GPL-3.0-or-later
// The window's frame: opening, saving, workspaces, what it says when something cannot be done.
#include "app/command_palette.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "models/dataset_handle.h"
#include "models/document_model.h"
#include "models/session.h"
#include "tests/support/test_support.h"
#include "widgets/viewport_3d.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace tagmill;

namespace {

QString sample()
{
    return QString::fromStdString((test::sourceDir() / "resources/samples/charuco_board.yaml").string());
}

} // namespace

class tst_main_window : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        QCoreApplication::setOrganizationName(QStringLiteral("Tagmill"));
        QCoreApplication::setApplicationName(QStringLiteral("Tagmill test"));
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyWorkspaceShowsWithItsKeys()
    {
        Session session;
        MainWindow window(session);
        window.open(sample());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *tabs = window.findChild<QTabBar *>(QStringLiteral("workspaceTabs"));
        QVERIFY(tabs);
        QCOMPARE(tabs->count(), 4);
        for (const char *id : {"view.render", "view.inspect", "view.audit", "view.author"}) {
            auto *action = window.findChild<QAction *>(QString::fromLatin1(id));
            QVERIFY2(action, id);
            action->trigger();
            QVERIFY(window.workspace(static_cast<MainWindow::Workspace>(tabs->currentIndex()))->isVisible());
        }
        QCOMPARE(tabs->currentIndex(), 0);
    }

    void openingAConfigNamesItInTheTitle()
    {
        Session session;
        MainWindow window(session);
        window.open(sample());
        QVERIFY(window.windowTitle().contains(QStringLiteral("charuco_board.yaml")));
        QVERIFY(!window.isWindowModified());
        QVERIFY_RESULT(session.document().setValue("camera.fov", Value(50.0)));
        QVERIFY(window.isWindowModified());
        window.findChild<QAction *>(QStringLiteral("edit.undo"))->trigger();
        QVERIFY(!window.isWindowModified());
    }

    void whatCannotBeOpenedIsSaidAndNothingIsLost()
    {
        Session session;
        MainWindow window(session);
        window.open(sample());
        const std::string before = session.document().document().text();
        window.open(m_home.filePath(QStringLiteral("none.yaml")));
        auto *bar = window.findChild<MessageBar *>(QStringLiteral("messageBar"));
        QVERIFY(bar && !bar->isHidden());
        QVERIFY(bar->text().contains(QStringLiteral("none.yaml")));
        QCOMPARE(session.document().document().text(), before);
    }

    void aFolderThatIsNoDatasetIsSaidInInspect()
    {
        Session session;
        MainWindow window(session);
        window.open(m_home.path());
        QTRY_VERIFY(session.dataset().error());
        QVERIFY(!session.dataset().dataset());
        QCOMPARE(window.findChild<QTabBar *>(QStringLiteral("workspaceTabs"))->currentIndex(), 2);
    }

    void thePaletteFindsAndRunsACommand()
    {
        Session session;
        MainWindow window(session);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.findChild<QAction *>(QStringLiteral("view.palette"))->trigger();
        auto *palette = window.findChild<CommandPalette *>(QStringLiteral("commandPalette"));
        QVERIFY(palette->isVisible());
        auto *search = palette->findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("audit"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(window.findChild<QTabBar *>(QStringLiteral("workspaceTabs"))->currentIndex(), 3);
        QVERIFY(!palette->isVisible());
    }

private:
    QTemporaryDir m_home;
};

int main(int argc, char **argv)
{
    prepareViewport3D();
    QApplication application(argc, argv);
    tst_main_window test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_main_window.moc"
