// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of the files it opens and saves, and for how long; several files dropped at once.
#include "app/main_window.h"
#include "app/message_bar.h"
#include "core/dataset/scene_result.h"
#include "core/files.h"
#include "models/dataset_handle.h"
#include "models/document_model.h"
#include "models/path_text.h"
#include "models/session.h"
#include "tests/support/own_settings.h"
#include "tests/support/test_support.h"
#include "widgets/config_text_view.h"
#include "widgets/text_edit.h"
#include "widgets/viewport_3d.h"
#include "widgets/viewport_canvas.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;

namespace {

class ShownWindow : public MainWindow
{
public:
    explicit ShownWindow(Session &session)
        : MainWindow(session)
    {
        show();
    }
    ~ShownWindow() override
    {
        const auto *canvas = findChild<ViewportCanvas *>();
        (void)QTest::qWaitFor([canvas] { return !canvas || !canvas->isVisible() || canvas->isUpToDate(); }, 20000); // not while its pictures begin
    }
};

} // namespace

class tst_window_files : public QObject
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

    void aBrokenConfigIsOpenedInTheText()
    {
        const QString file = write("broken.yaml", "camera:\n  fov: [60\n");
        Session session;
        ShownWindow window(session);
        window.open(file);
        auto *bar = window.findChild<MessageBar *>();
        auto *text = window.findChild<ConfigTextView *>();
        QVERIFY(bar->isVisible() && text);
        QTRY_VERIFY(text->isEnabled() && text->editor().isVisible());
        QCOMPARE(text->editor().toPlainText(), QStringLiteral("camera:\n  fov: [60\n"));
        QVERIFY(!text->editor().marks().empty());
        text->editor().setPlainText(QStringLiteral("camera:\n  fov: 61\n"));
        QTRY_VERIFY(!bar->isVisible());
        QCOMPARE(*readFile(filePath(file), 1000), std::string("camera:\n  fov: [60\n"));
        window.findChild<QAction *>(QStringLiteral("file.save"))->trigger();
        QCOMPARE(ConfigDocument::fromFile(filePath(file))->config().camera.fov, 61.0);
        QVERIFY(!bar->isVisible());
    }

    void whatIsMendedIsNoLongerSaid()
    {
        Session session;
        ShownWindow window(session);
        window.open(write("a.yaml", "camera:\n  fov: 60\n"));
        auto *bar = window.findChild<MessageBar *>();
        auto *text = window.findChild<ConfigTextView *>();
        window.findChild<QAction *>(QStringLiteral("view.panel.configTextViewDock"))->trigger();
        QTRY_VERIFY(text->isEnabled());
        text->editor().setPlainText(QStringLiteral("camera:\n  fov: [60\n"));
        window.findChild<QAction *>(QStringLiteral("file.save"))->trigger();
        QVERIFY(bar->isVisible());
        text->findChild<QPushButton *>(QStringLiteral("takeBack"))->click();
        QVERIFY2(!bar->isVisible(), qPrintable(bar->text()));
    }

    void aFileThatIsWrittenAnewIsNoLongerMissed()
    {
        const QString file = write("gone.yaml", "camera:\n  fov: 60\n");
        Session session;
        ShownWindow window(session);
        window.open(file);
        auto *bar = window.findChild<MessageBar *>();
        QVERIFY(QFile::remove(file));
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 10000);
        window.findChild<QAction *>(QStringLiteral("file.save"))->trigger();
        QVERIFY(QFile::exists(file));
        QVERIFY(!bar->isVisible());
        QVERIFY(QFile::remove(file));
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 10000);
        write("gone.yaml", "camera:\n  fov: 60\n"); // by another program
        QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), 10000);
    }

    void aConfigAndADatasetAreDroppedTogether()
    {
        const QString dataset = m_home.filePath(QStringLiteral("dataset"));
        QVERIFY_RESULT(openDataset(filePath(dataset), {GenConfig(), 42, "tagmill generate"}));
        const QString first = write("first.yaml", "camera:\n  fov: 61\n"), second = write("second.yaml", "camera:\n  fov: 62\n");
        Session session;
        ShownWindow window(session);
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("https://example.org/x.yaml")), QUrl::fromLocalFile(first), QUrl::fromLocalFile(dataset), QUrl::fromLocalFile(second)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
        QCOMPARE(session.document().config().camera.fov, 61.0);
        QCOMPARE(session.dataset().dir(), dataset);
        const QString said = window.findChild<MessageBar *>()->text();
        QVERIFY2(said.contains(QStringLiteral("second.yaml")) && !said.contains(QStringLiteral("first.yaml")), qPrintable(said));
    }

    void theChosenThemeAndLanguageAreMarked()
    {
        Session session;
        MainWindow window(session);
        const auto action = [&](const char *id) { return window.findChild<QAction *>(QString::fromLatin1(id)); };
        QVERIFY(action("view.themeSystem")->isChecked() && action("view.language")->isChecked());
        action("view.themeDark")->trigger();
        action("view.language.de")->trigger();
        QVERIFY(action("view.themeDark")->isChecked() && !action("view.themeSystem")->isChecked());
        QVERIFY(action("view.language.de")->isChecked() && !action("view.language")->isChecked());
        Session other;
        MainWindow again(other);
        QVERIFY(again.findChild<QAction *>(QStringLiteral("view.themeDark"))->isChecked());
        QVERIFY(again.findChild<QAction *>(QStringLiteral("view.language.de"))->isChecked());
        action("view.themeSystem")->trigger();
    }

private:
    QString write(const char *name, const std::string &text)
    {
        const QString file = m_home.filePath(QString::fromLatin1(name));
        const auto written = writeFileAtomically(filePath(file), text);
        Q_ASSERT(written);
        return written ? file : QString();
    }

    QTemporaryDir m_home;
};

int main(int argc, char **argv)
{
    prepareViewport3D();
    QApplication application(argc, argv);
    tst_window_files test;
    return QTest::qExec(&test, argc, argv);
}


#include "tst_window_files.moc"
