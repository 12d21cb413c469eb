// SPDX-License-Identifier: GPL-3.0-or-later
// The window's frame: opening, saving, workspaces, what it says when something cannot be done.
#include "app/command_palette.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/shortcut_editor.h"
#include "app/task_tray.h"
#include "core/config/field.h"
#include "core/dataset/annotations.h"
#include "core/dataset/scene_result.h"
#include "core/files.h"
#include "models/audit_model.h"
#include "models/comparison_model.h"
#include "models/dataset_handle.h"
#include "models/document_model.h"
#include "models/evaluation_model.h"
#include "models/frame_list_model.h"
#include "models/gate_model.h"
#include "models/path_text.h"
#include "models/sequence_document.h"
#include "models/sequence_frames_model.h"
#include "models/selection.h"
#include "models/session.h"
#include "core/state_folder.h"
#include "tests/support/dataset_fixture.h"
#include "tests/support/own_settings.h"
#include "tests/support/sequence_fixture.h"
#include "tests/support/test_support.h"
#include "widgets/audit_workspace.h"
#include "widgets/author_workspace.h"
#include "widgets/diff_dialog.h"
#include "widgets/inspect_workspace.h"
#include "widgets/preset_gallery.h"
#include "widgets/render_workspace.h"
#include "widgets/viewport_3d.h"
#include "widgets/viewport_canvas.h"
#include "widgets/viewport_panel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMenuBar>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QMimeData>
#include <QStackedWidget>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTextBrowser>
#include <QToolButton>
#include <QTranslator>
#include <QTreeWidget>
#include <QUndoStack>
#include <QWindow>

#include <map>

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
        test::useOwnSettings(m_home.path());
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

    void theStartPageOpensSamplesAndRecentFiles()
    {
        QSettings().setValue(QStringLiteral("recentFiles"), QStringList{sample(), QStringLiteral("/nowhere/gone.yaml")});
        Session session;
        MainWindow window(session);
        window.showStart();
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.windowTitle(), QStringLiteral("Tagmill"));
        QVERIFY(!window.findChild<AuthorWorkspace *>()); // the start costs no 3D view
        const auto lists = window.findChild<QWidget *>(QStringLiteral("startPage"))->findChildren<QListWidget *>();
        QCOMPARE(lists.size(), 2);
        QListWidget *recent = lists[0], *samples = lists[1]; // as they stand
        QCOMPARE(samples->count(), 4);
        QCOMPARE(recent->count(), 1); // what is gone is not offered
        for (const QListWidget *list : lists) // cards speak
            for (int i = 0; i < list->count(); ++i)
                QVERIFY2(!list->item(i)->text().isEmpty() && !list->item(i)->data(Qt::AccessibleDescriptionRole).toString().isEmpty(), qPrintable(list->item(i)->text()));
        // A picture replaces the empty card: the target is in it, white on dark.
        const auto hasWhite = [&](const QListWidgetItem *item) {
            const QImage card = item->icon().pixmap(samples->iconSize()).toImage();
            for (int y = 0; y < card.height(); ++y)
                for (int x = 0; x < card.width(); ++x)
                    if (qGray(card.pixel(x, y)) > 140 && qGray(card.pixel(x, y)) < 200)
                        return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasWhite(recent->item(0)), 30000);
        const QRect card = samples->visualItemRect(samples->item(1));
        QTest::mouseClick(samples->viewport(), Qt::LeftButton, {}, card.center());
        const auto text = readFile(test::sourceDir() / "resources/samples/aprilgrid_board.yaml");
        QCOMPARE(session.document().document().text(), *text);
        QVERIFY(session.document().path().empty() && !session.document().isModified()); // a copy
        QVERIFY(window.findChild<AuthorWorkspace *>()->isVisible());
        window.findChild<QAction *>(QStringLiteral("help.start"))->trigger();
        QVERIFY(samples->isVisible());
        QTest::mouseClick(recent->viewport(), Qt::LeftButton, {}, recent->visualItemRect(recent->item(0)).center());
        QCOMPARE(QString::fromStdString(session.document().path().string()), sample());
        QSettings().remove(QStringLiteral("recentFiles"));
    }

    void helpTellsAboutTheFieldThatHasTheFocus()
    {
        Session session;
        MainWindow window(session);
        window.open(sample());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.findChild<AuthorWorkspace *>()->showField(QStringLiteral("camera.fov"));
        window.findChild<QAction *>(QStringLiteral("help.help"))->trigger();
        const auto *help = window.findChild<QDialog *>(QStringLiteral("helpWindow"));
        QVERIFY(help && help->isVisible());
        auto *list = help->findChild<QTreeWidget *>();
        QCOMPARE(list->currentItem()->toolTip(0), QStringLiteral("camera.fov"));
        QVERIFY(help->findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("Horizontal field of view")));
        const auto shown = [&] {
            QStringList keys;
            for (QTreeWidgetItemIterator at(list, QTreeWidgetItemIterator::NotHidden); *at; ++at)
                if (!(*at)->toolTip(0).isEmpty())
                    keys.append((*at)->toolTip(0));
            return keys;
        };
        const qsizetype all = shown().size();
        QCOMPARE(all, static_cast<qsizetype>(genConfigFields().size()));
        help->findChild<QLineEdit *>()->setText(QStringLiteral("rolling"));
        QVERIFY(!shown().isEmpty() && shown().size() < all / 4);
    }

    void thereIsOneWindow()
    {
        Session session;
        MainWindow window(session);
        window.open(sample());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const QWidget *widget : QApplication::topLevelWidgets())
            QVERIFY2(widget == &window || !widget->isVisible(), qPrintable(QString(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName())));
        for (const QWindow *top : QGuiApplication::topLevelWindows())
            QVERIFY2(top == window.windowHandle() || !top->isVisible(), qPrintable(QString(QLatin1String(top->metaObject()->className()) + QLatin1Char(' ') + top->objectName() + top->title())));
    }

    void panelsAreReachedByCommand()
    {
        Session session;
        MainWindow window(session);
        window.open(sample());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *author = window.findChild<AuthorWorkspace *>();
        QTRY_VERIFY_WITH_TIMEOUT(author->viewport().canvas().isUpToDate(), 20000); // what draws it has begun, and can end
        const auto docks = author->findChildren<QDockWidget *>();
        QCOMPARE(docks.size(), 8);
        window.findChild<QAction *>(QStringLiteral("view.render"))->trigger();
        for (QDockWidget *dock : docks) {
            dock->close();
            auto *action = window.findChild<QAction *>(QStringLiteral("view.panel.") + dock->objectName());
            QVERIFY2(action && !action->text().isEmpty(), qPrintable(dock->objectName()));
            action->trigger();
            QTRY_VERIFY2(dock->isVisible() && dock->isAncestorOf(QApplication::focusWidget()), qPrintable(dock->objectName()));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Search fields"));
    }

    void lettersOfMenusAreTheirOwn_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void lettersOfMenusAreTheirOwn()
    {
        QFETCH(QString, code);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/translations/tagmill_") + code));
        QCoreApplication::installTranslator(&translator);
        QStringList shared;
        {
            Session session;
            MainWindow window(session);
            QWidgetList menus{window.menuBar()};
            for (QMenu *menu : window.menuBar()->findChildren<QMenu *>())
                menus.append(menu);
            for (const QWidget *menu : menus) {
                std::map<QString, QString> byLetter;
                for (const QAction *action : menu->actions()) {
                    const qsizetype mark = action->text().indexOf(u'&');
                    if (mark < 0)
                        continue;
                    const auto [other, isNew] = byLetter.emplace(action->text().mid(mark + 1, 1).toUpper(), action->text());
                    if (!isNew)
                        shared.append(other->second + QStringLiteral(" | ") + action->text());
                }
            }
        }
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
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

    void undoIsOfTheWorkspaceThatIsShown()
    {
        Session session;
        MainWindow window(session);
        window.show();
        window.open(sample());
        QVERIFY_RESULT(session.document().setValue("camera.fov", Value(50.0)));
        QAction *undo = window.findChild<QAction *>(QStringLiteral("edit.undo")), *redo = window.findChild<QAction *>(QStringLiteral("edit.redo"));
        window.showWorkspace(MainWindow::Audit);
        QVERIFY(!undo->isEnabled()); // nothing was edited here
        auto *gates = window.findChild<GateModel *>();
        gates->addRule({.metric = "score", .min = 80});
        QVERIFY(undo->isEnabled());
        undo->trigger();
        QCOMPARE(gates->rowCount(), 0);
        redo->trigger();
        QCOMPARE(gates->rowCount(), 1);
        QVERIFY(undo->isEnabled() && !redo->isEnabled());
        QVERIFY(window.isWindowModified()); // the config is as it was
        window.showWorkspace(MainWindow::Author);
        undo->trigger();
        QVERIFY(!window.isWindowModified());
        QCOMPARE(gates->rowCount(), 1);
    }

    void undoNeverChangesWhatIsOutOfSight_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"start", "render", "sequence", "dataset", "rendered sequence"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void undoNeverChangesWhatIsOutOfSight()
    {
        QFETCH(const QString, page);
        const QTemporaryDir folder;
        if (page == QLatin1String("dataset"))
            std::filesystem::copy(test::dataDir() / "dataset_a", filePath(folder.path()), std::filesystem::copy_options::recursive);
        else
            QVERIFY_RESULT(test::writeKnownSequence(filePath(folder.path()), 1));
        Session session;
        MainWindow window(session);
        window.show();
        window.open(sample());
        QVERIFY_RESULT(session.document().setValue("camera.fov", Value(50.0)));
        const auto trigger = [&window](const char *id) { window.findChild<QAction *>(QString::fromLatin1(id))->trigger(); };
        const QAction *undo = window.findChild<QAction *>(QStringLiteral("edit.undo"));
        QVERIFY(undo->isEnabled());
        if (page == QLatin1String("start"))
            window.showStart();
        else if (page == QLatin1String("render"))
            window.showWorkspace(MainWindow::Render);
        else if (page == QLatin1String("sequence"))
            trigger("view.sequence");
        else
            window.open(folder.path());
        QVERIFY(!undo->isEnabled());
        trigger("edit.undo");
        QCOMPARE(session.document().config().camera.fov, 50.0);
        if (page == QLatin1String("sequence")) {
            session.sequenceDocument().setOutputDir(folder.path());
            QVERIFY(undo->isEnabled());
            trigger("edit.undo");
            QVERIFY(session.sequenceDocument().outputDir().isEmpty());
        } else if (page == QLatin1String("dataset")) {
            QTRY_VERIFY(session.dataset().dataset());
            session.frames().tags().toggle({"any"}, 0);
            QVERIFY(undo->isEnabled());
            trigger("edit.undo");
            QCOMPARE(session.frames().tags().count(0), 0);
        }
        trigger("view.config");
        QVERIFY(undo->isEnabled());
        trigger("edit.undo");
        QVERIFY(!session.document().isModified());
    }

    void keysAreChangedAndKept()
    {
        Session session;
        {
            MainWindow window(session);
            auto *render = window.findChild<QAction *>(QStringLiteral("render.start"));
            window.findChild<QAction *>(QStringLiteral("view.shortcuts"))->trigger();
            auto *editor = window.findChild<ShortcutEditor *>();
            QVERIFY(editor);
            editor->findChild<QLineEdit *>()->setText(QStringLiteral("F5"));
            QTest::keyClick(editor->findChild<QLineEdit *>(), Qt::Key_Return);
            QCOMPARE(render->shortcut(), QKeySequence(Qt::Key_F5)); // Enter searches, it changes nothing
            auto *keys = editor->findChild<QKeySequenceEdit *>();
            keys->setKeySequence(QKeySequence(Qt::Key_F9));
            QCOMPARE(render->shortcut(), QKeySequence(Qt::Key_F9));
            QVERIFY(render->toolTip().contains(QStringLiteral("F9")));
            keys->setKeySequence(QKeySequence::Save); // another command's
            QVERIFY(!editor->findChildren<QLabel *>().constLast()->text().isEmpty());
            keys->setKeySequence(QKeySequence(Qt::Key_F9));
        }
        MainWindow window(session);
        auto *render = window.findChild<QAction *>(QStringLiteral("render.start"));
        QCOMPARE(render->shortcut(), QKeySequence(Qt::Key_F9));
        window.findChild<QAction *>(QStringLiteral("view.shortcuts"))->trigger();
        for (auto *button : window.findChild<ShortcutEditor *>()->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Reset all"))
                button->click();
        QCOMPARE(render->shortcut(), QKeySequence(Qt::Key_F5));
    }

    void aPresetIsLaidBelowTheConfigAndTakenAway()
    {
        Session session;
        MainWindow window(session);
        window.open(sample());
        window.show();
        window.findChild<QAction *>(QStringLiteral("edit.presets"))->trigger();
        auto *gallery = window.findChild<PresetGallery *>();
        QVERIFY(gallery);
        auto *list = gallery->findChild<QTreeWidget *>();
        const auto items = list->findItems(QStringLiteral("factory"), Qt::MatchContains | Qt::MatchRecursive);
        QCOMPARE(items.size(), 1);
        list->setCurrentItem(items.first());
        const auto toggle = [gallery] {
            for (auto *button : gallery->findChildren<QPushButton *>())
                if (button->isEnabled() && (button->text().startsWith(QStringLiteral("Lay")) || button->text().startsWith(QStringLiteral("Take"))))
                    return button->click();
            QFAIL("no button");
        };
        toggle();
        QCOMPARE(session.document().document().presets(), std::vector<std::string>{"lighting.factory"});
        QVERIFY(items.first()->text(0).startsWith(QStringLiteral("✓")));
        QCOMPARE(items.first()->data(0, Qt::AccessibleTextRole).toString(), QStringLiteral("Factory hall, in use"));
        QVERIFY(!items.first()->data(0, Qt::AccessibleDescriptionRole).toString().isEmpty());
        toggle();
        QVERIFY(session.document().document().presets().empty());
        QCOMPARE(session.document().undoStack().count(), 2);
        session.document().undoStack().setClean();
    }

    void presetsSpeakTheLanguageOfTheWindow()
    {
        struct Marked : QTranslator
        {
            QString translate(const char *context, const char *source, const char *, int) const override { return context == QByteArray("Preset") ? u'<' + QString::fromUtf8(source) + u'>' : QString(); }
            bool isEmpty() const override { return false; }
        } translator;
        QCoreApplication::installTranslator(&translator);
        DocumentModel document;
        const PresetGallery gallery(document);
        const auto *list = gallery.findChild<QTreeWidget *>();
        QVERIFY(list->topLevelItemCount() > 0);
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *category = list->topLevelItem(i);
            QVERIFY2(category->text(0).startsWith(u'<'), qPrintable(category->text(0)));
            for (int j = 0; j < category->childCount(); ++j)
                for (const QString &text : {category->child(j)->text(0), category->child(j)->toolTip(0)})
                    QVERIFY2(text.startsWith(u'<') && text.size() > 2, qPrintable(text));
        }
    }

    void aCalibrationBecomesTheCamera_data()
    {
        QTest::addColumn<int>("cameras");
        QTest::addColumn<QString>("said");
        QTest::newRow("one camera") << 1 << QStringLiteral("Camera from camchain.yaml");
        QTest::newRow("the first of two") << 2 << QStringLiteral("Camera cam0, the first of 2 in camchain.yaml");
    }
    void aCalibrationBecomesTheCamera()
    {
        QFETCH(int, cameras);
        QFETCH(QString, said);
        Session session;
        MainWindow window(session);
        window.open(sample());
        window.show();
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("camchain.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < cameras; ++i)
            file.write("cam" + QByteArray::number(i) + ":\n  camera_model: pinhole\n  intrinsics: [601.5, 602.5, 319.25, 240.75]\n  distortion_model: radtan\n  distortion_coeffs: [-0.1, 0.01, 0, 0]\n  resolution: [800, 600]\n");
        file.close();
        window.open(file.fileName());
        QVERIFY2(window.findChild<MessageBar *>()->text().startsWith(said + QLatin1Char(':')), qPrintable(window.findChild<MessageBar *>()->text()));
        QCOMPARE(session.document().config().camera.resolution.width, 800);
        QCOMPARE(session.document().config().camera.intrinsics.k1, -0.1);
        QVERIFY(session.document().isModified());
        QCOMPARE(session.document().undoStack().count(), 1);
        window.findChild<MessageBar *>()->findChild<QPushButton *>()->click(); // Undo
        QCOMPARE(session.document().config().camera.resolution.width, 640);
        session.document().undoStack().setClean();
    }

    void theDiffOfLostEditsFollowsTheFile()
    {
        const std::filesystem::path config = filePath(m_home.filePath(QStringLiteral("lost.yaml")));
        QVERIFY_RESULT(writeFileAtomically(config, "camera:\n  fov: 50\n"));
        std::filesystem::create_directories(stateFolder() / "edits");
        const QJsonObject kept{{QStringLiteral("format"), 1}, {QStringLiteral("path"), pathText(config)}, {QStringLiteral("is_json"), false}, {QStringLiteral("text"), QStringLiteral("camera:\n  fov: 61\n")}};
        QVERIFY_RESULT(writeFileAtomically(stateFolder() / "edits/edits-1.json", QJsonDocument(kept).toJson().toStdString()));
        Session session;
        MainWindow window(session);
        window.show();
        window.offerLostEdits();
        auto *dialog = window.findChild<DiffDialog *>();
        QVERIFY(dialog);
        auto *diff = dialog->findChild<QPlainTextEdit *>();
        QVERIFY2(diff->toPlainText().contains(QStringLiteral("-  fov: 50")), qPrintable(diff->toPlainText()));
        for (const char *fov : {"52", "53"}) { // each time another file in its place
            QVERIFY_RESULT(writeFileAtomically(config, std::string("camera:\n  fov: ") + fov + "\n"));
            QTRY_VERIFY(diff->toPlainText().contains(QStringLiteral("-  fov: ") + QLatin1String(fov)));
            QVERIFY(diff->toPlainText().contains(QStringLiteral("+  fov: 61")));
        }
        for (QAbstractButton *button : dialog->buttons()->buttons())
            if (button->text() == QStringLiteral("Throw away"))
                button->click();
        QVERIFY(!std::filesystem::exists(stateFolder() / "edits/edits-1.json"));
    }

    void lostEditsStayUntilTheyAreTaken_data()
    {
        QTest::addColumn<QString>("meanwhile");
        QTest::newRow("later") << QStringLiteral("later");
        QTest::newRow("closed with Escape") << QStringLiteral("escape");
        QTest::newRow("another config is opened") << QStringLiteral("open");
        QTest::newRow("another config is edited and saved") << QStringLiteral("save");
    }
    void lostEditsStayUntilTheyAreTaken()
    {
        QFETCH(const QString, meanwhile);
        const std::filesystem::path config = filePath(m_home.filePath(QStringLiteral("left.yaml"))), other = filePath(m_home.filePath(QStringLiteral("other.yaml")));
        const std::string onDisk = "camera:\n  fov: 50\n";
        const std::filesystem::path edits = stateFolder() / "edits/edits-2.json";
        for (const auto &file : {config, other})
            QVERIFY_RESULT(writeFileAtomically(file, onDisk));
        std::filesystem::create_directories(edits.parent_path());
        const QJsonObject kept{{QStringLiteral("format"), 1}, {QStringLiteral("path"), pathText(config)}, {QStringLiteral("is_json"), false}, {QStringLiteral("text"), QStringLiteral("camera:\n  fov: 61\n")}};
        QVERIFY_RESULT(writeFileAtomically(edits, QJsonDocument(kept).toJson().toStdString()));
        const auto press = [](DiffDialog *dialog, const char *text) {
            for (QAbstractButton *button : dialog->buttons()->buttons())
                if (button->text() == QLatin1String(text))
                    return button->click();
            QFAIL(text);
        };
        {
            Session session;
            MainWindow window(session);
            window.show();
            window.offerLostEdits();
            auto *dialog = window.findChild<DiffDialog *>();
            QVERIFY(dialog);
            if (meanwhile == QLatin1String("escape"))
                dialog->reject();
            else
                press(dialog, "Later");
            if (meanwhile == QLatin1String("open") || meanwhile == QLatin1String("save"))
                window.open(pathText(other));
            if (meanwhile == QLatin1String("save")) {
                QVERIFY_RESULT(session.document().setValue("camera.fov", Value(55.0)));
                QVERIFY_RESULT(session.document().save());
            }
        }
        QVERIFY(std::filesystem::exists(edits));
        Session session;
        MainWindow window(session);
        window.show();
        window.offerLostEdits();
        auto *dialog = window.findChild<DiffDialog *>();
        QVERIFY(dialog);
        press(dialog, "Recover");
        QVERIFY(!std::filesystem::exists(edits));
        DocumentModel &document = session.document();
        QCOMPARE(document.config().camera.fov, 61.0);
        QCOMPARE(document.path(), config);
        QCOMPARE(document.undoStack().count(), 1);
        window.findChild<QAction *>(QStringLiteral("edit.undo"))->trigger();
        QCOMPARE(document.document().text(), onDisk);
        QVERIFY(!document.isModified());
    }

    void aBrokenCalibrationIsSaidWithItsLine()
    {
        Session session;
        MainWindow window(session);
        window.open(sample());
        const std::string before = session.document().document().text();
        QFile file(m_home.filePath(QStringLiteral("camchain.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("cam0:\n  camera_model: pinhole\n  intrinsics: [601.5, 602.5, 319.25]\n  distortion_model: radtan\n  distortion_coeffs: [-0.1, 0.01, 0, 0]\n");
        file.close();
        window.open(file.fileName());
        QVERIFY(window.findChild<MessageBar *>()->text().contains(QStringLiteral("camchain.yaml:3: cam0: ")));
        QCOMPARE(session.document().document().text(), before);
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

    void aSequenceFolderOpensInInspectAndADatasetAfterIt()
    {
        QTemporaryDir dir;
        QVERIFY_RESULT(test::writeKnownSequence(filePath(dir.path()), 2));
        Session session;
        MainWindow window(session);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.open(dir.path());
        QCOMPARE(window.findChild<QTabBar *>(QStringLiteral("workspaceTabs"))->currentIndex(), 2);
        QTRY_COMPARE(session.sequenceFrames().rowCount(), 2);
        auto *page = window.findChild<QWidget *>(QStringLiteral("inspectSequence"));
        QVERIFY(page->isVisible());
        auto *list = page->findChild<QAbstractItemView *>(QStringLiteral("sequenceFrames"));
        QTRY_COMPARE(list->currentIndex().row(), 0);
        window.activateWindow(); // shortcuts are for the active window
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(page, Qt::Key_F);
        QCOMPARE(session.selection().current().camera, 2);
        QCOMPARE(list->currentIndex().row(), 1);
        for (const char *pass : {"passColour", "passDepth", "passNormals", "passFlow", "passSegmentation"})
            QVERIFY2(page->findChild<QAction *>(QString::fromLatin1(pass))->isEnabled(), pass);
        window.open(QString::fromStdString((test::dataDir() / "dataset_a").string()));
        QVERIFY(!page->isVisible());
        QVERIFY(!session.sequence().isOpen());
        QTRY_VERIFY(session.dataset().dataset());
    }

    void whatIsSelectedInOneDatasetIsNotInTheNext()
    {
        const QString first = m_home.filePath(QStringLiteral("first")), second = m_home.filePath(QStringLiteral("second"));
        QVERIFY_RESULT(test::makeDataset(filePath(first), 2));
        QVERIFY_RESULT(test::makeDataset(filePath(second), 2));
        Session session;
        MainWindow window(session);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.open(first);
        QTRY_COMPARE(session.frames().rowCount(), 4);
        const auto *count = window.findChild<QLabel *>(QStringLiteral("frameCount"));
        session.selection().selectAll({session.frames().itemOf(1), session.frames().itemOf(2), session.frames().itemOf(3)});
        QVERIFY2(count->text().contains(QLatin1String("3 of 4 selected")), qPrintable(count->text()));
        session.dataset().reload(); // the same one, read again
        QTRY_VERIFY(!session.dataset().isLoading());
        QCOMPARE(session.selection().items().size(), size_t(3));
        window.open(second);
        QTRY_COMPARE(session.frames().rowCount(), 4);
        QVERIFY2(!count->text().contains(QLatin1String("selected")), qPrintable(count->text()));
        QTest::keyClick(window.findChild<QWidget *>(QStringLiteral("frameViewer")), Qt::Key_Q);
        QCOMPARE(session.frames().tags().count(quarantineTag), 1);
        QVERIFY(session.frames().tags().tagsOf(session.frames().frameAt(0)->image_id));
        QVERIFY(!session.frames().tags().save());
        // Another one takes its name.
        session.selection().selectAll({session.frames().itemOf(1), session.frames().itemOf(2)});
        std::filesystem::rename(filePath(second), filePath(m_home.filePath(QStringLiteral("away"))));
        std::filesystem::rename(filePath(first), filePath(second));
        QTRY_VERIFY_WITH_TIMEOUT(session.selection().items().empty(), 10000);
        QCOMPARE(session.frames().rowCount(), 4);
    }

    void theConfigOfADatasetIsOpenedAsACopy()
    {
        const QString dir = m_home.filePath(QStringLiteral("configured"));
        QVERIFY_RESULT(test::makeDataset(filePath(dir), 1));
        Session session;
        MainWindow window(session);
        window.show();
        window.open(dir);
        QTRY_VERIFY(session.dataset().dataset());
        emit window.findChild<InspectWorkspace *>()->configRequested();
        QCOMPARE(jobHash(session.document().config(), session.document().config().dataset.seeds.global_seed), jobHash(test::boardConfig(), 42));
        QVERIFY(session.document().path().empty() && !session.document().isModified());
        QCOMPARE(window.findChild<QTabBar *>(QStringLiteral("workspaceTabs"))->currentIndex(), 0);
    }

    void unsavedTagsAreAskedAbout()
    {
        const QString dir = m_home.filePath(QStringLiteral("tagged")), other = pathText(test::dataDir() / "dataset_a");
        std::filesystem::copy(filePath(other), filePath(dir), std::filesystem::copy_options::recursive);
        std::filesystem::create_directories(annotationsPath(filePath(dir))); // a folder of the file's name: it cannot be written
        Session session;
        MainWindow window(session);
        window.show();
        window.open(dir);
        QTRY_VERIFY(session.dataset().dataset());
        session.frames().tags().toggle({"any"}, 0);
        QString asked;
        const auto answer = [&asked](QMessageBox::StandardButton button) {
            QTimer::singleShot(0, qApp, [&asked, button] {
                auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
                QVERIFY(box);
                asked = box->text();
                box->button(button)->click();
            });
        };
        answer(QMessageBox::Cancel);
        window.open(other);
        QVERIFY2(asked.contains(dir), qPrintable(asked));
        QCOMPARE(session.dataset().dir(), dir);
        asked.clear();
        answer(QMessageBox::Cancel);
        QVERIFY(!window.close());
        QVERIFY(!asked.isEmpty());
        auto *render = static_cast<RenderWorkspace *>(window.workspace(MainWindow::Render));
        const SelectedItem selected = session.selection().current();
        const auto refused = [&](const auto &request) { // whatever else opens a dataset
            asked.clear();
            answer(QMessageBox::Cancel);
            request();
            return asked.contains(dir) && session.dataset().dir() == dir && session.selection().current() == selected;
        };
        QVERIFY(refused([&] { emit render->inspectRequested(other, {.source = SelectionSource::DatasetA, .scene = 9, .camera = 9}); }));
        QVERIFY(refused([&] { emit render->runStarted(other); }));
        asked.clear();
        window.open(dir); // read again: nothing is let go
        QVERIFY(asked.isEmpty());
        answer(QMessageBox::Discard);
        window.open(other);
        QCOMPARE(session.dataset().dir(), other);
        QVERIFY(window.close());
    }

    void aDroppedSceneIsSetUpAsASequence()
    {
        const QString path = m_home.filePath(QStringLiteral("my scene.blend"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        Session session;
        MainWindow window(session);
        window.open(sample());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
        QCOMPARE(session.sequenceDocument().blendFile(), path);
        QVERIFY(window.windowTitle().startsWith(QLatin1String("my scene.blend")));
        auto *page = window.findChild<QWidget *>(QStringLiteral("sequenceWorkspace"));
        QVERIFY(page && !page->isHidden());
        // Every setting has its row.
        for (const ElementDesc &row : renderConfigRows())
            QVERIFY2(page->findChild<QWidget *>(QString::fromUtf8(row.key.data(), static_cast<qsizetype>(row.key.size()))), std::string(row.key).c_str());
        window.findChild<QAction *>(QStringLiteral("view.config"))->trigger();
        QVERIFY(page->isHidden());
        QVERIFY(window.windowTitle().contains(QStringLiteral("charuco_board.yaml")));
    }

    void aDroppedPictureGoesWhereItBelongs_data()
    {
        QTest::addColumn<QString>("file"); // below a folder with a dataset
        QTest::addColumn<int>("workspace");
        QTest::addColumn<SelectedItem>("frame");
        QTest::addColumn<bool>("isBackground");
        const SelectedItem none, frame{SelectionSource::DatasetA, 1, 1};
        QTest::newRow("a frame") << QStringLiteral("dataset/images/scene_0001_cam_0001.png") << 2 << frame << false;
        QTest::newRow("a raw frame") << QStringLiteral("dataset/raw/scene_0001_cam_0001.exr") << 2 << frame << false;
        QTest::newRow("a picture of a dataset without a number") << QStringLiteral("dataset/images/left.png") << 2 << none << false;
        QTest::newRow("a background") << QStringLiteral("sunset.hdr") << 0 << none << true;
        QTest::newRow("a background in capitals") << QStringLiteral("SUNSET.EXR") << 0 << none << true;
        QTest::newRow("a background among pictures") << QStringLiteral("images/sunset.exr") << 0 << none << true;
        QTest::newRow("another picture") << QStringLiteral("images/scene_0001_cam_0001.png") << 0 << none << false;
    }
    void aDroppedPictureGoesWhereItBelongs()
    {
        QFETCH(QString, file);
        QFETCH(int, workspace);
        QFETCH(SelectedItem, frame);
        QFETCH(bool, isBackground);
        QTemporaryDir dir;
        QVERIFY_RESULT(openDataset(filePath(dir.filePath(QStringLiteral("dataset"))), {GenConfig(), 42, "tagmill generate"}));
        const std::filesystem::path path = filePath(dir.filePath(file));
        std::filesystem::create_directories(path.parent_path());
        QVERIFY_RESULT(writeFileAtomically(path, "not looked at"));
        Session session;
        MainWindow window(session);
        window.open(sample());
        QVERIFY_RESULT(session.document().setValue("camera.fov", 50)); // what is edited is not asked about
        const std::string before = session.document().document().text();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(pathText(path))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
        QCOMPARE(window.findChild<QTabBar *>(QStringLiteral("workspaceTabs"))->currentIndex(), workspace);
        QCOMPARE(session.selection().current(), frame);
        QCOMPARE(session.document().config().scene.background_hdri, isBackground ? std::optional(path.string()) : std::nullopt);
        QCOMPARE(session.dataset().dir(), workspace == 2 ? dir.filePath(QStringLiteral("dataset")) : QString());
        auto *bar = window.findChild<MessageBar *>();
        if (workspace == 0)
            QVERIFY2(bar->text().contains(QFileInfo(file).fileName()), qPrintable(bar->text()));
        if (isBackground)
            bar->findChild<QPushButton *>()->click(); // Undo
        QCOMPARE(session.document().document().text(), before);
        session.document().undoStack().setClean();
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

    void thePaletteSaysTheMenuOfACommand_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        QTest::newRow("a language") << "english" << "Language: English";
        QTest::newRow("a theme") << "dark" << "View: Dark theme";
        QTest::newRow("the menu's word and the command's") << "panels hist" << "Panels: History";
        QTest::newRow("in the other order") << "history panel" << "Panels: History";
        QTest::newRow("letters in order") << "opds" << "File: Open dataset…   Ctrl+Shift+O";
        QTest::newRow("the command's own words before its menu's") << "render" << "Render: Render   F5";
    }
    void thePaletteSaysTheMenuOfACommand()
    {
        QFETCH(QString, query);
        QFETCH(QString, first);
        Session session;
        MainWindow window(session);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.findChild<QAction *>(QStringLiteral("view.palette"))->trigger();
        auto *palette = window.findChild<CommandPalette *>(QStringLiteral("commandPalette"));
        auto *list = palette->findChild<QListWidget *>();
        for (int i = 0; i < list->count(); ++i) // texts begin at one place
            QCOMPARE(list->item(i)->icon().actualSize(list->iconSize()), list->iconSize());
        QTest::keyClicks(palette->findChild<QLineEdit *>(), query);
        QVERIFY(list->count() > 0);
        QCOMPARE(list->item(0)->text(), first);
        palette->close();
    }

    void theTaskTrayKnowsTheWorkOfTheAudit()
    {
        const QString dir = m_home.filePath(QStringLiteral("audited"));
        QVERIFY_RESULT(test::makeDataset(filePath(dir), 2));
        Session session;
        MainWindow window(session);
        window.show();
        window.open(dir);
        window.showWorkspace(MainWindow::Audit);
        QTRY_VERIFY(session.audit().view() && !session.audit().isRunning());
        auto &workspace = *static_cast<AuditWorkspace *>(window.workspace(MainWindow::Audit));
        const auto &tray = *window.findChild<TaskTray *>();
        const auto isStopped = [&](const QString &name) { // what runs is there, with how far it is, and can be stopped
            const auto tasks = tray.tasks();
            const auto task = std::find_if(tasks.begin(), tasks.end(), [&](const Task &one) { return one.text == name; });
            if (task == tasks.end() || !task->fraction || !task->cancel)
                return false;
            task->cancel();
            return tray.tasks().size() == tasks.size() - 1;
        };
        session.audit().startClosure();
        QVERIFY(isStopped(QStringLiteral("Closure test")));
        QVERIFY(!session.audit().isClosing());
        EvaluationRequest request;
        request.source.detector = std::string(tagDetectorName(TagDetector::OpenCv));
        workspace.evaluation().start(request);
        QVERIFY(isStopped(QStringLiteral("Evaluating a detector")));
        QVERIFY(!workspace.evaluation().isRunning());
        workspace.comparison().setActive(true);
        workspace.comparison().open(dir);
        QTRY_VERIFY(workspace.comparison().diff());
        workspace.comparison().startFrames();
        QVERIFY(isStopped(QStringLiteral("Comparing frames of two datasets")));
        QVERIFY(!workspace.comparison().isComparingFrames());
    }

    void theTaskTrayTellsWhatRunsAndStopsIt()
    {
        TaskTray tray;
        int cancelled = 0;
        bool isRunning = false;
        tray.addSource([&]() -> std::optional<Task> { return isRunning ? std::optional(Task{QStringLiteral("Counting"), 0.25, 75.0, [&] { ++cancelled; isRunning = false; }}) : std::nullopt; });
        tray.addSource([&]() -> std::optional<Task> { return isRunning ? std::optional(Task{QStringLiteral("Waiting"), {}, {}, {}}) : std::nullopt; });
        tray.setFootnote([] { return QStringLiteral("3 MB"); });
        tray.show();
        const auto *text = tray.findChild<QLabel *>(QStringLiteral("taskText"));
        QVERIFY(!text->isVisible());
        isRunning = true;
        tray.refresh();
        QVERIFY(text->isVisible());
        QVERIFY2(text->text().contains(QStringLiteral("Counting · 25 % · 1:15")) && text->text().endsWith(QStringLiteral("+1")), qPrintable(text->text()));
        QTest::mouseClick(tray.findChild<QToolButton *>(QStringLiteral("taskButton")), Qt::LeftButton);
        auto *list = tray.findChild<QFrame *>(QStringLiteral("taskList"));
        QVERIFY(list->isVisible());
        QVERIFY(list->findChild<QLabel *>(QStringLiteral("taskFoot"))->text().endsWith(QStringLiteral("3 MB")));
        const auto stops = list->findChildren<QToolButton *>();
        QCOMPARE(stops.size(), 2);
        QVERIFY(stops[0]->isEnabled() && !stops[1]->isEnabled());
        QTest::mouseClick(stops[0], Qt::LeftButton);
        QCOMPARE(cancelled, 1);
        QVERIFY(!text->isVisible());
        list->hide();
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
