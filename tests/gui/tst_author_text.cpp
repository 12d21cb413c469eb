// SPDX-License-Identifier: GPL-3.0-or-later
// The text of the config, in step with the form.
#include "core/files.h"
#include "models/document_model.h"
#include "tests/support/test_support.h"
#include "widgets/config_text_view.h"
#include "widgets/diff_dialog.h"
#include "widgets/text_edit.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTextBlock>

using namespace tagmill;

class tst_author_text : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_document = std::make_unique<DocumentModel>();
        QVERIFY_RESULT(m_document->open(test::sourceDir() / "resources/samples/charuco_board.yaml"));
        m_window = std::make_unique<QMainWindow>();
        m_view = new ConfigTextView(*m_document);
        m_window->setCentralWidget(m_view);
        auto *undo = new QAction(m_window.get());
        undo->setShortcut(QKeySequence::Undo);
        connect(undo, &QAction::triggered, m_document.get(), [this] { m_document->undoStack().undo(); });
        m_window->addAction(undo);
        m_window->resize(420, 700);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_document.reset();
    }

    void openingTheCompareMenuAgainKeepsNothing()
    {
        auto *menu = m_view->findChild<QPushButton *>(QStringLiteral("compare"))->menu();
        emit menu->aboutToShow();
        const auto once = menu->findChildren<QObject *>().size();
        QVERIFY(once > 20); // presets
        for (int i = 0; i < 3; ++i)
            emit menu->aboutToShow();
        QCOMPARE(menu->findChildren<QObject *>().size(), once);
    }

    void whatIsTypedBecomesTheDocument()
    {
        replaceInText(QStringLiteral("fov: 60"), QStringLiteral("fov: 72"));
        QTRY_COMPARE(m_document->config().camera.fov, 72.0);
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QVERIFY(text().contains(QStringLiteral("fov: 60")));
        QCOMPARE(text().toStdString(), m_document->document().text());
    }

    void typingOnIsOneStepUntilThePauseOfAnother()
    {
        replaceInText(QStringLiteral("fov: 60"), QStringLiteral("fov: 7"));
        QTRY_COMPARE(m_document->config().camera.fov, 7.0);
        QTest::keyClicks(&edit(), QStringLiteral("1"));
        QTRY_COMPARE(m_document->config().camera.fov, 71.0);
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void whatCannotBeReadIsMarkedAndHarmsNothing()
    {
        const std::string before = m_document->document().text();
        replaceInText(QStringLiteral("fov: 60"), QStringLiteral("fov: [60"));
        QTRY_VERIFY(!edit().marks().empty());
        const auto &[line, mark] = *edit().marks().begin();
        QVERIFY(mark.severity == Severity::Error && !mark.text.isEmpty());
        QVERIFY2(line >= lineWith(QStringLiteral("fov:")), qPrintable(QString::number(line)));
        QCOMPARE(m_document->document().text(), before);
        QVERIFY(text().contains(QStringLiteral("fov: [60"))); // to be mended
        replaceInText(QStringLiteral("fov: [60"), QStringLiteral("fov: 61"));
        QTRY_COMPARE(m_document->config().camera.fov, 61.0);
        QVERIFY(edit().marks().empty());
    }

    void aTextThatCannotBeReadIsNotLost()
    {
        QTemporaryDir dir;
        const auto file = std::filesystem::path(dir.path().toStdString()) / "c.yaml";
        QVERIFY_RESULT(m_document->saveAs(file));
        replaceInText(QStringLiteral("fov: 60"), QStringLiteral("fov: [60"));
        const Result<> saved = m_document->save(); // at once, before the pause is over
        QVERIFY(!saved && saved.error().code == Errc::Parse);
        QVERIFY(m_document->isModified());
        QVERIFY_RESULT(m_document->setValue("camera.min_distance", 0.3)); // in the form meanwhile
        QVERIFY(text().contains(QStringLiteral("fov: [60")));
        m_view->findChild<QPushButton *>(QStringLiteral("takeBack"))->click();
        QVERIFY(text().contains(QStringLiteral("fov: 60")));
        QVERIFY(text().contains(QStringLiteral("min_distance: 0.3")));
        QVERIFY_RESULT(m_document->save());
        QVERIFY(!m_document->isModified());
    }

    void aProblemStandsAtItsLine()
    {
        QVERIFY_RESULT(m_document->setValue("camera.fov", 200));
        const int line = lineWith(QStringLiteral("fov: 200"));
        QVERIFY(line > 0);
        QVERIFY(edit().marks().contains(line));
        QVERIFY(edit().marks().at(line).text.contains(QStringLiteral("200")));
    }

    void anEditOfTheFormLeavesTheCursorWhereItIs()
    {
        m_view->showKey(QStringLiteral("renderer.mode"));
        const int before = edit().textCursor().blockNumber();
        QCOMPARE(before + 1, m_document->document().lineOf("renderer.mode"));
        QVERIFY_RESULT(m_document->setValue("camera.fov", 61));
        QCOMPARE(edit().textCursor().blockNumber(), before);
    }

    void undoInTheTextIsTheWindows()
    {
        replaceInText(QStringLiteral("fov: 60"), QStringLiteral("fov: 72"));
        QTest::keyClick(&edit(), Qt::Key_Z, Qt::ControlModifier); // at once: what was typed is a step first
        QTRY_VERIFY(text().contains(QStringLiteral("fov: 60")));
        QCOMPARE(m_document->config().camera.fov, 60.0);
        QVERIFY(m_document->undoStack().canRedo());
    }

    void aNewLineBeginsWhereTheOneAboveDoes()
    {
        edit().showLine(lineWith(QStringLiteral("fov: 60")));
        edit().moveCursor(QTextCursor::EndOfBlock);
        QTest::keyClick(&edit(), Qt::Key_Return);
        QTest::keyClicks(&edit(), QStringLiteral("fstop: 8"));
        QCOMPARE(lineWith(QStringLiteral("  fstop: 8")), lineWith(QStringLiteral("fov: 60")) + 1);
        QTRY_VERIFY(m_document->config().camera.fstop == 8.0);
        edit().moveCursor(QTextCursor::StartOfBlock);
        QTest::keyClick(&edit(), Qt::Key_Return); // before the indentation: none is added
        QVERIFY2(text().contains(QStringLiteral("\n\n  fstop: 8\n")), qPrintable(text()));
    }

    void theTextIsSearched()
    {
        connect(new QShortcut(QKeySequence::Find, m_window.get(), nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, [] { QFAIL("searches elsewhere"); });
        edit().setFocus();
        edit().moveCursor(QTextCursor::Start);
        QTest::keyClick(&edit(), Qt::Key_F, Qt::ControlModifier);
        auto *bar = m_view->findChild<QWidget *>(QStringLiteral("textFindBar"));
        QVERIFY(bar && bar->isVisible());
        auto *words = bar->findChild<QLineEdit *>();
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("distance"));
        const int first = edit().textCursor().position();
        QCOMPARE(edit().textCursor().selectedText(), QStringLiteral("distance"));
        QTest::keyClick(words, Qt::Key_F3);
        const int second = edit().textCursor().position();
        QVERIFY(second > first);
        QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(edit().textCursor().position(), first);
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier); // round
        QVERIFY(edit().textCursor().position() >= second);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(edit().textCursor().position(), first);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!bar->isVisible() && edit().hasFocus());
        QTest::keyClick(&edit(), Qt::Key_F3);
        QCOMPARE(edit().textCursor().position(), second);
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void aFileThatCannotBeReadIsMended()
    {
        QTemporaryDir dir;
        const auto file = std::filesystem::path(dir.path().toStdString()) / "broken.yaml";
        QVERIFY_RESULT(writeFileAtomically(file, "camera:\n  fov: [60\n"));
        QVERIFY_RESULT(m_document->openDraft(file));
        QCOMPARE(text(), QStringLiteral("camera:\n  fov: [60\n"));
        QVERIFY(!edit().marks().empty());
        QVERIFY(!m_view->findChild<QPushButton *>(QStringLiteral("takeBack"))->isVisible()); // there is no other text
        m_document->flush();
        QVERIFY(!m_document->isModified());
        replaceInText(QStringLiteral("fov: [60"), QStringLiteral("fov: 61"));
        QTRY_COMPARE(m_document->config().camera.fov, 61.0);
        QVERIFY(edit().marks().empty() && m_document->isModified());
    }

    void comparesWithTheFile()
    {
        QVERIFY_RESULT(m_document->setValue("camera.fov", 72));
        const QString diff = compare(tr_("With the saved file"));
        QVERIFY2(diff.contains(QStringLiteral("-  fov: 60")) && diff.contains(QStringLiteral("+  fov: 72")), qPrintable(diff));
    }

    void comparesWithAPreset()
    {
        const QString diff = compare(QStringLiteral("sensor.hdr_sweep"));
        QVERIFY2(!diff.isEmpty() && !diff.contains(QStringLiteral("fov")), qPrintable(diff));
    }

private:
    static QString tr_(const char *text) { return QString::fromLatin1(text); }
    TextEdit &edit() { return m_view->editor(); }
    QString text() { return edit().toPlainText(); }

    int lineWith(const QString &part)
    {
        for (QTextBlock block = edit().document()->begin(); block.isValid(); block = block.next())
            if (block.text().contains(part))
                return block.blockNumber() + 1;
        return 0;
    }

    /// Selects and types, as a person does.
    void replaceInText(const QString &old, const QString &typed)
    {
        const qsizetype at = text().indexOf(old);
        QVERIFY(at >= 0);
        QTextCursor cursor(edit().document());
        cursor.setPosition(static_cast<int>(at));
        cursor.setPosition(static_cast<int>(at + old.size()), QTextCursor::KeepAnchor);
        edit().setTextCursor(cursor);
        edit().setFocus();
        QTest::keyClicks(&edit(), typed);
    }

    QString compare(const QString &entry)
    {
        auto *menu = m_view->findChild<QPushButton *>(QStringLiteral("compare"))->menu();
        emit menu->aboutToShow();
        for (QAction *action : menu->findChildren<QAction *>()) {
            if (action->text() == entry)
                action->trigger();
        }
        auto *dialog = m_view->findChild<DiffDialog *>();
        if (!dialog)
            return QStringLiteral("no dialog");
        const QString diff = dialog->findChild<QPlainTextEdit *>()->toPlainText();
        delete dialog;
        return diff;
    }

    std::unique_ptr<DocumentModel> m_document;
    std::unique_ptr<QMainWindow> m_window;
    ConfigTextView *m_view = nullptr;
};

QTEST_MAIN(tst_author_text)
#include "tst_author_text.moc"
