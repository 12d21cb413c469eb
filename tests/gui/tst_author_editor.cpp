// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config_model.h"
#include "models/document_model.h"
#include "models/field_text.h"
#include "models/path_text.h"
#include "models/plan_model.h"
#include "models/qt_executor.h"
#include "models/selection.h"
#include "tests/support/test_support.h"
#include "widgets/author_camera_view.h"
#include "widgets/author_workspace.h"
#include "widgets/chart_view.h"
#include "widgets/coverage_views.h"
#include "widgets/config_editor.h"
#include "widgets/config_editor_row.h"
#include "widgets/config_editor_section.h"
#include "widgets/element_card.h"
#include "widgets/frame_viewer_detections.h"
#include "widgets/input_habits.h"
#include "widgets/number_edit.h"
#include "widgets/plan_charts.h"
#include "widgets/problems_panel.h"
#include "widgets/target_view.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QWheelEvent>

#include <functional>
#include <numeric>

using namespace tagmill;

namespace {

std::filesystem::path sample(const char *name)
{
    return test::sourceDir() / "resources/samples" / name;
}

ConfigEditorRow *rowOf(ConfigEditor &editor, const char *key)
{
    return editor.findChild<ConfigEditorRow *>(QLatin1String(key));
}

/// Replaces the text of a number as a user does.
void type(NumberEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

QToolButton *buttonOf(ConfigEditor &editor, const QString &text)
{
    for (auto *button : editor.findChildren<QToolButton *>())
        if (button->text() == text)
            return button;
    return nullptr;
}

QString problemUnder(ConfigEditorRow *row)
{
    const auto *label = row->findChild<QLabel *>(QStringLiteral("problem"));
    return label && label->isVisibleTo(row) ? label->text() : QString();
}

/// What Tab comes by in the form, in its order.
QWidgetList stopsIn(const QWidget &form)
{
    QWidgetList stops;
    for (QWidget *widget = form.nextInFocusChain(); widget != &form; widget = widget->nextInFocusChain())
        if (form.isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isVisible())
            stops.append(widget);
    return stops;
}

/// The first that stands wholly above the one before it.
QWidget *firstAbove(const QWidgetList &stops, const QWidget &form)
{
    const auto top = [&form](const QWidget *widget) { return widget->mapTo(&form, QPoint(0, 0)).y(); };
    for (qsizetype i = 1; i < stops.size(); ++i)
        if (top(stops[i]) + stops[i]->height() <= top(stops[i - 1]))
            return stops[i];
    return nullptr;
}

QLineEdit *searchOf(ConfigEditor &editor)
{
    for (auto *edit : editor.findChildren<QLineEdit *>())
        if (edit->accessibleName() == QStringLiteral("Search fields"))
            return edit;
    return nullptr;
}

} // namespace

class tst_author_editor : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { InputHabits::install(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_document = std::make_unique<DocumentModel>();
        QVERIFY_RESULT(m_document->open(sample("charuco_board.yaml")));
        m_model = std::make_unique<ConfigModel>(*m_document);
        m_editor = std::make_unique<ConfigEditor>(*m_document, *m_model);
        m_editor->resize(380, 900);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    }
    void cleanup()
    {
        m_editor.reset();
        m_model.reset();
        m_document.reset();
    }

    void everyFieldHasAnEditor()
    {
        for (const FieldDesc &field : genConfigFields()) {
            if (!m_model->indexOf(field.key).isValid() || field.kind == Kind::Group)
                continue;
            QVERIFY2(m_editor->focusField(field.key), std::string(field.key).c_str());
            auto *row = rowOf(*m_editor, std::string(field.key).c_str());
            QVERIFY2(row && row->isVisibleTo(m_editor.get()), std::string(field.key).c_str());
        }
    }

    void typingANumberChangesTheText()
    {
        auto *row = rowOf(*m_editor, "camera.fov");
        QVERIFY(row);
        type(row->findChild<NumberEdit *>(), QStringLiteral("72.5"));
        QCOMPARE(m_document->config().camera.fov, 72.5);
        QVERIFY(m_document->document().text().find("fov: 72.5") != std::string::npos);
        QCOMPARE(row->findChild<NumberEdit *>()->text(), QStringLiteral("72.5°"));
        m_document->undoStack().undo();
        QTRY_COMPARE(row->findChild<NumberEdit *>()->text(), QStringLiteral("60°"));
    }

    void aWholeNumberIsWrittenAsTypedAndCommentsStay()
    {
        auto *edit = rowOf(*m_editor, "camera.fov")->findChild<NumberEdit *>();
        const std::string line = "  fov: 60                  # degrees";
        QVERIFY(m_document->document().text().find(line) != std::string::npos);
        for (const char *typed : {"75", "72.5", "7", "60"}) {
            type(edit, QLatin1String(typed));
            const std::string field = "  fov: " + std::string(typed);
            QVERIFY2(m_document->document().text().find(field + std::string(line.find('#') - field.size(), ' ') + "# degrees") != std::string::npos, m_document->document().text().c_str());
        }
        QVERIFY(m_editor->focusField("tagmill.exposure_gain"));
        type(rowOf(*m_editor, "tagmill.exposure_gain")->findChild<NumberEdit *>(), QStringLiteral("2"));
        QVERIFY(m_document->document().text().find("exposure_gain: 2\n") != std::string::npos);
        QCOMPARE(m_document->config().tagmill.exposure_gain, 2.0);
    }

    void aCommaAndTheUnitAreUnderstood()
    {
        auto *edit = rowOf(*m_editor, "camera.min_distance")->findChild<NumberEdit *>();
        type(edit, QStringLiteral("0,35 m"));
        QCOMPARE(m_document->config().camera.min_distance, 0.35);
    }

    void aRightValueAfterAWrongOneIsTaken_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a number") << "camera.fov" << "70" << "70°";
        QTest::newRow("a part of a vector") << "camera.resolution" << "800" << "800";
        QTest::newRow("stepped") << "camera.fov" << "" << "61°";
    }
    void aRightValueAfterAWrongOneIsTaken()
    {
        QFETCH(QString, key);
        QFETCH(QString, right);
        QFETCH(QString, shown);
        auto *row = rowOf(*m_editor, qPrintable(key));
        auto *edit = row->findChild<NumberEdit *>();
        const int steps = m_document->undoStack().count();
        type(edit, QStringLiteral("abc"));
        QCOMPARE(m_document->undoStack().count(), steps);
        QVERIFY(!problemUnder(row).isEmpty());
        if (right.isEmpty())
            QTest::keyClick(edit, Qt::Key_Up);
        else
            type(edit, right);
        QCOMPARE(edit->text(), shown);
        QCOMPARE(m_document->undoStack().count(), steps + 1);
        QVERIFY(problemUnder(row).isEmpty());
    }

    void undoInASearchWithoutTextIsTheDocuments()
    {
        QMainWindow window;
        auto *undo = new QAction(&window);
        undo->setShortcut(QKeySequence::Undo);
        connect(undo, &QAction::triggered, m_document.get(), [this] { m_document->undoStack().undo(); });
        window.addAction(undo);
        auto *editor = m_editor.release();
        window.setCentralWidget(editor);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY_RESULT(m_document->setValue("camera.fov", 72.0));
        auto *search = searchOf(*editor);
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("ab"));
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(search->text(), QString()); // its own first
        QCOMPARE(m_document->config().camera.fov, 72.0);
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_document->config().camera.fov, 60.0);
    }

    void undoAfterTypingIsTheDocuments()
    {
        QMainWindow window;
        auto *undo = new QAction(&window);
        undo->setShortcut(QKeySequence::Undo);
        connect(undo, &QAction::triggered, m_document.get(), [this] { m_document->undoStack().undo(); });
        window.addAction(undo);
        m_editor->setParent(&window);
        window.setCentralWidget(m_editor.release());
        auto *editor = static_cast<ConfigEditor *>(window.centralWidget());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *edit = rowOf(*editor, "camera.fov")->findChild<NumberEdit *>();
        type(edit, QStringLiteral("72"));
        QCOMPARE(m_document->config().camera.fov, 72.0);
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_document->config().camera.fov, 60.0);
    }

    void otherUnitsAndSumsAreUnderstood_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("centimetres") << "camera.min_distance" << "30 cm" << "0.3 m";
        QTest::newRow("half an inch") << "scenario.subject.square_size_mm" << "1/2 in" << "12.7 mm";
        QTest::newRow("half an inch of a marker") << "scenario.subject.marker_size_mm" << "1/2 in" << "12.7 mm";
        QTest::newRow("degrees by name") << "camera.fov" << "45deg" << "45°";
        QTest::newRow("a product") << "camera.fov" << "2*60" << "120°";
        QTest::newRow("a product in a part of a vector") << "camera.resolution" << "2*400" << "800";
        QTest::newRow("a lens on a sensor") << "camera.fov" << "fov of 18 mm on full frame" << "90°";
    }
    void otherUnitsAndSumsAreUnderstood()
    {
        QFETCH(QString, key);
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        auto *edit = rowOf(*m_editor, qPrintable(key))->findChild<NumberEdit *>();
        type(edit, typed);
        QCOMPARE(edit->text(), shown);
    }

    void whatIsTypedAfterGoingToAFieldReplacesItsValue()
    {
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        QVERIFY(m_editor->focusField("camera.fov"));
        auto *edit = rowOf(*m_editor, "camera.fov")->findChild<NumberEdit *>();
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, QStringLiteral("45"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_document->config().camera.fov, 45.0);
    }

    void whatIsBeingTypedIsSaved()
    {
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        auto *edit = rowOf(*m_editor, "camera.fov")->findChild<NumberEdit *>();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("72"));
        QTemporaryDir dir;
        QVERIFY_RESULT(m_document->saveAs(filePath(dir.filePath(QStringLiteral("saved.yaml")))));
        QCOMPARE(m_document->config().camera.fov, 72.0);
        QVERIFY(edit->hasFocus() && !m_document->isModified());
    }

    void escapePutsBackAText()
    {
        QVERIFY(m_editor->focusField("dataset.output_dir"));
        auto *edit = rowOf(*m_editor, "dataset.output_dir")->findChild<QLineEdit *>();
        const QString before = edit->text();
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("elsewhere"));
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(edit->text(), before);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!m_document->isModified());
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("elsewhere"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_document->document().explicitValue("dataset.output_dir"), std::optional(Value("elsewhere")));
    }

    void notesAreTakenOverWhenTheFocusGoesAndPutBackByEscape()
    {
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        QVERIFY(m_editor->focusField("dataset.metadata"));
        auto *row = rowOf(*m_editor, "dataset.metadata");
        auto *edit = row->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(edit->hasFocus());
        const auto typeNotes = [edit](const QString &text) {
            edit->selectAll();
            QTest::keyClicks(edit, text);
        };
        typeNotes(QStringLiteral("{"));
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(edit->toPlainText(), QStringLiteral("{}"));
        searchOf(*m_editor)->setFocus();
        QVERIFY(!m_document->isModified());
        edit->setFocus();
        typeNotes(QStringLiteral("{"));
        searchOf(*m_editor)->setFocus();
        QTRY_VERIFY(!problemUnder(row).isEmpty());
        QCOMPARE(edit->toPlainText(), QStringLiteral("{")); // to be mended
        edit->setFocus();
        typeNotes(QStringLiteral("{\"lab\": 7}"));
        searchOf(*m_editor)->setFocus();
        QTRY_COMPARE(problemUnder(row), QString());
        QVERIFY(m_document->document().text().find("lab: 7") != std::string::npos);
    }

    void aChoiceIsMadeByKey()
    {
        auto *box = rowOf(*m_editor, "scenario.sampling_mode")->findChild<QComboBox *>();
        const QString before = box->currentText();
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(box->currentText() != before);
        QVERIFY(m_document->document().explicitValue("scenario.sampling_mode") == Value(box->currentText().toStdString()));
    }

    void aColorThatIsNotTakenIsPutBack_data()
    {
        QTest::addColumn<QString>("color");
        QTest::addColumn<bool>("isTried");
        QTest::newRow("none is given and none tried") << QString() << false;
        QTest::newRow("none is given, one tried") << QString() << true;
        QTest::newRow("one is given, another tried") << QStringLiteral("      color: [1.0, 0.5, 0.25]\n") << true;
    }
    void aColorThatIsNotTakenIsPutBack()
    {
        QFETCH(QString, color);
        QFETCH(bool, isTried);
        const std::string text = "tagmill:\n  format: 1\nscene:\n  lighting:\n    directional:\n    - azimuth: 0.5\n      elevation: 1.0\n" + color.toStdString();
        m_document->setDocument(*ConfigDocument::fromText(text, TextFormat::Yaml));
        const auto shown = [&] { return m_document->config().scene.lighting.directional.front().color; };
        const auto before = shown();
        QVERIFY(m_editor->focusField("scene.lighting.directional"));
        auto *row = rowOf(*m_editor, "scene.lighting.directional");
        QTRY_VERIFY(row->findChild<ElementCard *>());
        row->findChild<ElementCard *>()->setOpen(true);
        QToolButton *swatch = nullptr;
        for (auto *button : row->findChildren<QToolButton *>())
            if (button->accessibleName().startsWith(QStringLiteral("Choose")))
                swatch = button;
        QVERIFY(swatch);
        QTest::keyClick(swatch, Qt::Key_Space);
        auto *dialog = row->findChild<QColorDialog *>();
        QVERIFY(dialog);
        if (isTried) {
            for (const QColor &other : {QColor(Qt::blue), QColor(Qt::red)}) {
                dialog->setCurrentColor(other);
                QVERIFY(shown() != before);
            }
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(shown(), before);
        QCOMPARE(m_document->document().text(), text);
        QVERIFY(!m_document->isModified());
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void theKeyForMenusOpensTheRowsOwn_data()
    {
        QTest::addColumn<bool>("hasMenuKey");
        QTest::newRow("Menu") << true;
        QTest::newRow("Shift+F10, where there is no such key") << false;
    }
    void theKeyForMenusOpensTheRowsOwn()
    {
        QFETCH(const bool, hasMenuKey);
        auto *edit = rowOf(*m_editor, "camera.fov")->findChild<NumberEdit *>();
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        edit->setFocus();
        QStringList texts;
        QTimer look; // the menu has a loop of its own
        connect(&look, &QTimer::timeout, this, [&texts] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            for (const QAction *action : menu->actions())
                texts.append(action->text());
            menu->close();
        });
        look.start(5);
        if (hasMenuKey) {
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(2, 2), edit->mapToGlobal(QPoint(2, 2)));
            QCoreApplication::sendEvent(edit, &event);
        } else {
            QTest::keyClick(m_editor->windowHandle(), Qt::Key_F10, Qt::ShiftModifier);
        }
        QVERIFY2(texts.contains(QStringLiteral("Copy key")), qPrintable(texts.join(QLatin1Char('|'))));
    }

    void theWheelScrollsAndDoesNotEdit()
    {
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        auto *row = rowOf(*m_editor, "camera.fov");
        for (QWidget *part : std::initializer_list<QWidget *>{row->findChild<NumberEdit *>(), row->findChild<QSlider *>(), rowOf(*m_editor, "scenario.sampling_mode")->findChild<QComboBox *>()}) {
            const QPointF at(5, 5);
            for (const bool hasFocus : {false, true}) {
                hasFocus ? part->setFocus() : searchOf(*m_editor)->setFocus();
                QWheelEvent wheel(at, part->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
                QCoreApplication::sendEvent(part, &wheel);
                QVERIFY(!m_document->isModified() && part->focusPolicy() != Qt::WheelFocus);
            }
        }
    }

    void whatIsNoNumberStaysToBeMended()
    {
        auto *row = rowOf(*m_editor, "camera.min_distance");
        auto *edit = row->findChild<NumberEdit *>();
        const QString before = edit->text();
        type(edit, QStringLiteral("3 deg"));
        QTRY_VERIFY(problemUnder(row).contains(QStringLiteral("3 deg")));
        QCOMPARE(edit->text(), QStringLiteral("3 deg"));
        QVERIFY(!m_document->isModified());
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(edit->text(), before);
        QTRY_COMPARE(problemUnder(row), QString());
    }

    void draggingASliderIsOneStep()
    {
        auto *slider = rowOf(*m_editor, "camera.fov")->findChild<QSlider *>();
        QVERIFY(slider);
        slider->setSliderDown(true);
        for (int value = slider->value(); value < 400; value += 10)
            slider->setValue(value);
        slider->setSliderDown(false);
        QCOMPARE(m_document->undoStack().count(), 1);
        const double first = m_document->config().camera.fov;
        QVERIFY(first > 60);
        slider->setSliderDown(true);
        slider->setValue(100);
        slider->setSliderDown(false);
        QCOMPARE(m_document->undoStack().count(), 2);
        m_document->undoStack().undo();
        QCOMPARE(m_document->config().camera.fov, first);
    }

    void aKeyMovesASliderByAStepOfItsValue_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<double>("value");
        QTest::newRow("up") << "camera.fov" << Qt::Key_Right << 61.0;
        QTest::newRow("down") << "camera.fov" << Qt::Key_Left << 59.0;
        QTest::newRow("a tenth of the range") << "camera.fov" << Qt::Key_PageUp << 70.0;
        QTest::newRow("of whole numbers") << "camera.samples_per_scene" << Qt::Key_Right << 5.0;
        QTest::newRow("of hundredths") << "camera.max_elevation" << Qt::Key_Left << 0.99;
    }
    void aKeyMovesASliderByAStepOfItsValue()
    {
        QFETCH(QString, field);
        QFETCH(Qt::Key, key);
        QFETCH(double, value);
        auto *row = rowOf(*m_editor, qPrintable(field));
        QTest::keyClick(row->findChild<QSlider *>(), key);
        QTRY_COMPARE(row->findChild<NumberEdit *>()->number(), std::optional(value));
    }

    void keysOnASliderAreAStepUntilTheFocusGoes()
    {
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        auto *slider = rowOf(*m_editor, "camera.fov")->findChild<QSlider *>();
        for (int step = 1; step <= 2; ++step) {
            slider->setFocus();
            for (int i = 0; i < 3; ++i)
                QTest::keyClick(slider, Qt::Key_Right);
            QCOMPARE(m_document->undoStack().count(), step);
            searchOf(*m_editor)->setFocus();
        }
    }

    void stepsStayInsideTheRange()
    {
        auto *edit = rowOf(*m_editor, "camera.max_elevation")->findChild<NumberEdit *>();
        QCOMPARE(*edit->number(), 1.0);
        edit->stepBy(5);
        QCOMPARE(*edit->number(), 1.0);
        edit->stepBy(-1);
        QVERIFY(*edit->number() < 1.0);
        QCOMPARE(m_document->config().camera.max_elevation, *edit->number());
    }

    void anEditDrawsItsOwnRowAloneAndItsBarGoesWithSaving()
    {
        class PaintCounter : public QObject
        {
        public:
            int count = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                count += event->type() == QEvent::Paint;
                return false;
            }
        } edited, other;
        ConfigEditorRow *row = rowOf(*m_editor, "camera.max_distance");
        const auto bar = [row] { return row->grab().toImage().pixelColor(1, row->height() / 2).name(); };
        const QString before = bar();
        QTest::qWait(50); // what is still to be drawn at the beginning
        row->installEventFilter(&edited);
        rowOf(*m_editor, "camera.min_distance")->installEventFilter(&other);
        QVERIFY_RESULT(m_document->setValue("camera.max_distance", 0.9));
        QTRY_VERIFY(edited.count > 0);
        QCOMPARE(other.count, 0);
        const QString whileEdited = bar();
        QVERIFY(whileEdited != before);
        QTemporaryDir dir;
        QVERIFY_RESULT(m_document->saveAs(filePath(dir.filePath(QStringLiteral("saved.yaml")))));
        QTRY_COMPARE(bar(), before);
    }

    void aProblemAppearsUnderItsFieldAndVanishes()
    {
        auto *row = rowOf(*m_editor, "camera.fov");
        QCOMPARE(problemUnder(row), QString());
        type(row->findChild<NumberEdit *>(), QStringLiteral("200"));
        QTRY_VERIFY(problemUnder(row).contains(QStringLiteral("200")));
        QVERIFY(m_document->hasErrors());
        type(row->findChild<NumberEdit *>(), QStringLiteral("50"));
        QTRY_COMPARE(problemUnder(row), QString());
    }

    void aClickMendsWhatHasAPlainFix()
    {
        auto *row = rowOf(*m_editor, "camera.fov");
        type(row->findChild<NumberEdit *>(), QStringLiteral("200"));
        QToolButton *fix = nullptr;
        QTRY_VERIFY((fix = row->findChild<QToolButton *>(QStringLiteral("fix"))) && fix->isVisibleTo(row));
        QVERIFY(fix->text().contains(QStringLiteral("120")));
        const int steps = m_document->undoStack().count();
        QTest::mouseClick(fix, Qt::LeftButton);
        QCOMPARE(m_document->config().camera.fov, 120.0);
        QCOMPARE(m_document->undoStack().count(), steps + 1);
        QTRY_VERIFY(!fix->isVisibleTo(row));
        QCOMPARE(problemUnder(row), QString());
    }

    void onlyWhatIsWrongIsShown()
    {
        auto *row = rowOf(*m_editor, "camera.fov");
        auto *other = rowOf(*m_editor, "camera.min_distance");
        type(row->findChild<NumberEdit *>(), QStringLiteral("200"));
        buttonOf(*m_editor, QStringLiteral("Problems"))->click();
        QTRY_VERIFY(row->isVisibleTo(m_editor.get()) && !other->isVisibleTo(m_editor.get()));
        buttonOf(*m_editor, QStringLiteral("Problems"))->click();
        QTRY_VERIFY(other->isVisibleTo(m_editor.get()));
    }

    void aListIsEditedAsCards()
    {
        const std::string key = "scene.lighting.directional";
        const auto suns = [&] { return m_document->config().scene.lighting.directional; };
        const size_t before = suns().size();
        QVERIFY(m_editor->focusField(key));
        auto *row = rowOf(*m_editor, key.c_str());
        const auto cards = [&] { return row->findChildren<ElementCard *>(Qt::FindChildrenRecursively); };
        const auto press = [](QWidget *where, const QString &name) {
            for (auto *button : where->findChildren<QAbstractButton *>())
                if (button->accessibleName() == name || button->toolTip() == name)
                    return button->click();
            QFAIL(qPrintable(name));
        };
        press(row, QStringLiteral("Add to %1").arg(fieldLabel(row->field())));
        QTRY_COMPARE(suns().size(), before + 1);
        QTRY_COMPARE(static_cast<size_t>(cards().size()), before + 1);
        ElementCard *added = cards().constLast();
        const auto edits = added->findChildren<NumberEdit *>();
        QVERIFY2(!edits.isEmpty(), "the new card is open");
        type(edits.constFirst(), QStringLiteral("90 deg"));
        QVERIFY(std::abs(suns().back().azimuth - M_PI / 2) < 1e-12);
        press(added, QStringLiteral("Duplicate"));
        QTRY_COMPARE(suns().size(), before + 2);
        QTRY_COMPARE(static_cast<size_t>(cards().size()), before + 2);
        QSet<QString> names; // who hears them knows which is which
        for (const ElementCard *card : cards())
            for (const auto *button : card->findChildren<QToolButton *>()) {
                QVERIFY2(!names.contains(button->accessibleName()), qPrintable(button->accessibleName()));
                names.insert(button->accessibleName());
            }
        type(edits.constFirst(), QStringLiteral("1 rad"));
        const double first = suns()[before].azimuth, second = suns()[before + 1].azimuth;
        QVERIFY(first != second);
        press(cards().constLast(), QStringLiteral("Move up"));
        QTRY_COMPARE(suns()[before].azimuth, second);
        QVERIFY2(suns()[before + 1].azimuth == first, m_document->document().text().c_str());
        press(cards().constLast(), QStringLiteral("Remove"));
        QTRY_COMPARE(suns().size(), before + 1);
        while (m_document->undoStack().canUndo())
            m_document->undoStack().undo();
        QCOMPARE(suns().size(), before);
        QTRY_COMPARE(static_cast<size_t>(cards().size()), before);
    }

    void aCardUsedByKeyKeepsTheFocusOrHandsItOn_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("nextPlace"); // −1: the button that adds one
        QTest::addColumn<QString>("nextButton");
        const QString up = QStringLiteral("Move up"), down = QStringLiteral("Move down"), remove = QStringLiteral("Remove"), header;
        QTest::newRow("the first is removed") << 3 << 0 << remove << 0 << remove;
        QTest::newRow("the last is removed") << 3 << 2 << remove << 1 << remove;
        QTest::newRow("the only one is removed") << 1 << 0 << remove << -1 << QString();
        QTest::newRow("one moves up") << 3 << 2 << up << 1 << up;
        QTest::newRow("one moves down") << 3 << 0 << down << 1 << down;
        QTest::newRow("one moves to the top") << 3 << 1 << up << 0 << header;
    }
    void aCardUsedByKeyKeepsTheFocusOrHandsItOn()
    {
        QFETCH(int, count);
        QFETCH(int, place);
        QFETCH(QString, button);
        QFETCH(int, nextPlace);
        QFETCH(QString, nextButton);
        std::string text = "tagmill:\n  format: 1\nscene:\n  lighting:\n    directional:\n";
        for (int i = 0; i < count; ++i)
            text += "    - {azimuth: 0." + std::to_string(i) + ", elevation: 1.0}\n";
        m_document->setDocument(*ConfigDocument::fromText(text, TextFormat::Yaml));
        QVERIFY(m_editor->focusField("scene.lighting.directional"));
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        auto *row = rowOf(*m_editor, "scene.lighting.directional");
        const auto cards = [&] { return row->findChildren<ElementCard *>(); };
        QTRY_COMPARE(static_cast<int>(cards().size()), count);
        const auto partOf = [](ElementCard *card, const QString &name) -> QWidget * {
            for (auto *part : card->findChildren<QToolButton *>())
                if (name.isEmpty() ? part->arrowType() != Qt::NoArrow : part->toolTip() == name)
                    return part;
            return nullptr;
        };
        cards()[count - 1]->setOpen(true);
        QWidget *pressed = partOf(cards()[place], button);
        pressed->setFocus(Qt::TabFocusReason);
        QTest::keyClick(pressed, Qt::Key_Space);
        QTRY_COMPARE(static_cast<int>(cards().size()), button == QStringLiteral("Remove") ? count - 1 : count);
        QWidget *next = nextPlace < 0 ? row->findChildren<QPushButton *>().constLast() : partOf(cards()[nextPlace], nextButton);
        QVERIFY2(m_editor->focusWidget() == next, qPrintable(m_editor->focusWidget()->accessibleName()));
        if (button == QStringLiteral("Remove") && place + 1 < count) // what was open stays so
            QVERIFY(!cards()[count - 2]->findChildren<NumberEdit *>().isEmpty());
    }

    /// One number of a list that the text has is patched in its place: comments stay.
    void commentsInsideAListStay()
    {
        const char *text = "tagmill:\n  format: 1\nscene:\n  lighting:\n    directional:\n    - azimuth: 0.5 # north\n      elevation: 1.0\n";
        m_document->setDocument(*ConfigDocument::fromText(text, TextFormat::Yaml));
        QVERIFY(m_editor->focusField("scene.lighting.directional"));
        auto *card = rowOf(*m_editor, "scene.lighting.directional")->findChild<ElementCard *>();
        QTRY_VERIFY((card = rowOf(*m_editor, "scene.lighting.directional")->findChild<ElementCard *>()));
        card->setOpen(true);
        type(card->findChildren<NumberEdit *>().constFirst(), QStringLiteral("0.75"));
        QCOMPARE(QString::fromStdString(m_document->document().text()), QString::fromLatin1(text).replace(QLatin1String("0.5"), QLatin1String("0.75")));
    }

    void resetTakesTheKeyOutOfTheText()
    {
        auto *row = rowOf(*m_editor, "camera.fov");
        auto *reset = row->findChild<QToolButton *>();
        QVERIFY(reset->isVisibleTo(row));
        QTest::mouseClick(reset, Qt::LeftButton);
        QVERIFY(!m_document->document().isExplicit("camera.fov"));
        QTRY_VERIFY(!reset->isVisibleTo(row));
        QVERIFY(!row->isExplicit());
    }

    void theResetSaysWhichFieldAndWhatValue_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("said");
        QTest::newRow("default") << QString() << QStringLiteral("Reset to the default: ");
        QTest::newRow("preset") << QStringLiteral("sensor.hdr_sweep") << QStringLiteral("Back to preset sensor.hdr_sweep: ");
    }
    void theResetSaysWhichFieldAndWhatValue()
    {
        QFETCH(const QString, preset);
        QFETCH(const QString, said);
        const FieldDesc &field = *findField("camera.iso");
        if (!preset.isEmpty())
            QVERIFY_RESULT(m_document->setValue("presets", ValueList{Value(preset.toStdString())}));
        m_editor->focusField("camera.iso");
        const QString below = valueText(field.get(m_document->config()), field);
        QVERIFY_RESULT(m_document->setValue("camera.iso", std::int64_t{777}));
        auto *row = rowOf(*m_editor, "camera.iso");
        QVERIFY(row);
        QTRY_VERIFY(row->isExplicit());
        QToolButton *reset = nullptr;
        for (auto *button : row->findChildren<QToolButton *>())
            if (button->accessibleName() == QLatin1String("Reset ") + fieldLabel(field))
                reset = button;
        QVERIFY(reset);
        QHelpEvent asked(QEvent::ToolTip, {}, {});
        QApplication::sendEvent(reset, &asked);
        QCOMPARE(reset->toolTip(), said + below);
    }

    void aResetByKeyLeavesTheFocusInItsRow()
    {
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        auto *row = rowOf(*m_editor, "camera.fov");
        auto *reset = row->findChild<QToolButton *>();
        reset->setFocus(Qt::TabFocusReason);
        QTest::keyClick(reset, Qt::Key_Space);
        QTRY_VERIFY(!reset->isVisibleTo(row));
        QCOMPARE(m_editor->focusWidget(), row->findChild<NumberEdit *>());
    }

    void tabGoesDownTheForm()
    {
        const QWidget &form = *m_editor->findChild<QScrollArea *>()->widget();
        auto *row = rowOf(*m_editor, "camera.fov");
        type(row->findChild<NumberEdit *>(), QStringLiteral("200")); // a button to mend it appears
        for (const char *key : {"tagmill.exposure_gain", "scene.lighting.directional", "camera.intrinsics.k_matrix", "dataset.seed"})
            m_editor->focusField(key); // built one after the other, not in the order of the form
        QTRY_VERIFY(row->findChild<QToolButton *>(QStringLiteral("fix")));
        for (ElementCard *card : m_editor->findChildren<ElementCard *>())
            card->setOpen(true);
        QTRY_VERIFY(!firstAbove(stopsIn(form), form));
        const QWidgetList stops = stopsIn(form);
        QVERIFY(stops.size() > 40);
        const qsizetype fix = stops.indexOf(row->findChild<QToolButton *>(QStringLiteral("fix")));
        QVERIFY(fix > 0 && row->isAncestorOf(stops[fix - 1]));
        m_editor->setSearchText(QStringLiteral("distance"));
        m_editor->setSearchText({});
        QTRY_VERIFY(!firstAbove(stopsIn(form), form));
    }

    void tabsAreOrderedAnewWhenPartsWereMade()
    {
        const QWidget &form = *m_editor->findChild<QScrollArea *>()->widget();
        QTest::qWait(50); // what is still to be made at the beginning
        QVERIFY(!firstAbove(stopsIn(form), form));
        QWidget::setTabOrder(rowOf(*m_editor, "camera.max_distance")->findChild<NumberEdit *>(), rowOf(*m_editor, "camera.fov")->findChild<NumberEdit *>());
        QVERIFY(firstAbove(stopsIn(form), form));
        QVERIFY_RESULT(m_document->setValue("camera.fov", 61.0)); // makes nothing
        QCoreApplication::postEvent(m_editor->findChild<QScrollArea *>()->widget(), new QEvent(QEvent::LayoutRequest));
        QTest::qWait(50); // nothing is to happen
        QVERIFY(firstAbove(stopsIn(form), form));
        m_editor->focusField("camera.intrinsics.k_matrix");
        QTRY_VERIFY(!firstAbove(stopsIn(form), form));
    }

    void aLongFixStaysWithinTheForm()
    {
        QVERIFY_RESULT(m_document->setValue("camera.min_distance", 5.0)); // beyond the largest
        m_editor->resize(310, 900);
        const auto shownFix = [this]() -> QToolButton * {
            for (auto *button : m_editor->findChildren<QToolButton *>(QStringLiteral("fix")))
                if (button->isVisible() && button->text().contains(QStringLiteral("camera.max_distance")))
                    return button;
            return nullptr;
        };
        QTRY_VERIFY(shownFix());
        QToolButton *fix = shownFix();
        const auto *scroll = m_editor->findChild<QScrollArea *>();
        QTRY_COMPARE(scroll->widget()->width(), scroll->viewport()->width());
        QTRY_VERIFY(fix->width() > 0 && fix->geometry().right() < fix->parentWidget()->width());
        QCOMPARE(fix->toolTip(), fix->text());
    }

    void anotherSubjectBringsItsFields()
    {
        QVERIFY(rowOf(*m_editor, "scenario.subject.rows"));
        auto *box = rowOf(*m_editor, "scenario.subject.type")->findChild<QComboBox *>();
        box->setCurrentIndex(box->findText(QStringLiteral("TAGS")));
        emit box->activated(box->currentIndex());
        QTRY_VERIFY(rowOf(*m_editor, "scenario.subject.tags_per_scene"));
        QTRY_VERIFY(!rowOf(*m_editor, "scenario.subject.rows"));
    }

    void anOptionalGroupIsSwitchedOnAndOff()
    {
        auto *section = m_editor->findChild<ConfigEditorSection *>(QStringLiteral("section camera.ppm_constraint"));
        QVERIFY(section);
        auto *use = section->findChild<QCheckBox *>();
        use->click();
        QVERIFY(m_document->config().camera.ppm_constraint.has_value());
        QTRY_VERIFY(rowOf(*m_editor, "camera.ppm_constraint.min"));
        use->click();
        QVERIFY(!m_document->config().camera.ppm_constraint.has_value());
    }

    void searchAndChangedOnlyNarrowTheList()
    {
        const auto visibleRows = [this] {
            QStringList keys;
            for (const ConfigEditorRow *row : m_editor->findChildren<ConfigEditorRow *>()) {
                if (row->isVisibleTo(m_editor.get()))
                    keys.append(row->objectName());
            }
            return keys;
        };
        m_editor->setSearchText(QStringLiteral("k_matrix"));
        QVERIFY(visibleRows().contains(QStringLiteral("camera.intrinsics.k_matrix")));
        QVERIFY(!visibleRows().contains(QStringLiteral("camera.fov")));
        m_editor->setSearchText(QString());
        QVERIFY(visibleRows().contains(QStringLiteral("camera.fov")));
        for (QToolButton *button : m_editor->findChildren<QToolButton *>()) {
            if (button->text() == QStringLiteral("Changed"))
                button->click();
        }
        for (const QString &key : visibleRows())
            QVERIFY2(m_document->document().isExplicit(key.toStdString()), qPrintable(key));
        QVERIFY(visibleRows().contains(QStringLiteral("renderer.max_samples")));
    }

    void searchFindsWhatElementsHave()
    {
        m_editor->setSearchText(QStringLiteral("color"));
        auto *row = rowOf(*m_editor, "scene.lighting.directional");
        QVERIFY(row && row->isVisibleTo(m_editor.get()));
    }

    void searchFindsOptionalGroupsThatAreOff_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("its own name") << "sensor noise";
        QTest::newRow("a part of what it would have") << "salt";
    }
    void searchFindsOptionalGroupsThatAreOff()
    {
        QFETCH(QString, text);
        QVERIFY(m_document->config().camera.sensor_noise == std::nullopt);
        auto *group = m_editor->findChild<ConfigEditorSection *>(QStringLiteral("section camera.sensor_noise"));
        m_editor->setSearchText(text);
        QVERIFY(group && group->isVisibleTo(m_editor.get()));
        m_editor->setSearchText(QStringLiteral("fov"));
        QVERIFY(!group->isVisibleTo(m_editor.get()));
    }

    void returnAndDownLeadFromTheSearchToWhatItFound_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Down") << Qt::Key_Down;
    }
    void returnAndDownLeadFromTheSearchToWhatItFound()
    {
        QFETCH(Qt::Key, key);
        auto *search = searchOf(*m_editor);
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("max_distance"));
        QTRY_VERIFY(!rowOf(*m_editor, "camera.min_distance")->isVisible());
        QTest::keyClick(search, key);
        auto *row = rowOf(*m_editor, "camera.max_distance");
        QVERIFY(row->isAncestorOf(m_editor->focusWidget()));
        QCOMPARE(search->text(), QStringLiteral("max_distance"));
        m_editor->setSearchText(QStringLiteral("no field is called so"));
        search->setFocus();
        QTest::keyClick(search, key); // nothing to go to
        QCOMPARE(m_editor->focusWidget(), search);
        search->clear();
    }

    void escapeAndAnotherDocumentEndTheSearch()
    {
        auto *search = searchOf(*m_editor);
        m_editor->setSearchText(QStringLiteral("fov"));
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(search->text(), QString());
        QVERIFY(rowOf(*m_editor, "camera.min_distance")->isVisibleTo(m_editor.get()));
        m_editor->setSearchText(QStringLiteral("fov"));
        m_document->newDocument();
        QTRY_COMPARE(search->text(), QString());
        QTRY_VERIFY(rowOf(*m_editor, "camera.min_distance")->isVisibleTo(m_editor.get()));
    }

    void aListOfMapsIsEditedAsJson()
    {
        const size_t before = m_document->config().scene.lighting.directional.size();
        QVERIFY(m_editor->focusField("scene.lighting.directional"));
        auto *row = rowOf(*m_editor, "scene.lighting.directional");
        for (QPushButton *button : row->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Add"))
                button->click();
        }
        QCOMPARE(m_document->config().scene.lighting.directional.size(), before + 1);
        QVERIFY(!m_document->hasErrors());
    }

    void openSectionsAreRemembered()
    {
        QVERIFY(m_editor->focusField("renderer.max_samples"));
        const QByteArray state = m_editor->saveState();
        ConfigEditor other(*m_document, *m_model);
        QVERIFY(!rowOf(other, "renderer.max_samples"));
        other.restoreState(state);
        QVERIFY(rowOf(other, "renderer.max_samples"));
    }

private:
    std::unique_ptr<DocumentModel> m_document;
    std::unique_ptr<ConfigModel> m_model;
    std::unique_ptr<ConfigEditor> m_editor;
};

int fullestBin(const ChartView &chart)
{
    const std::vector<int> &counts = chart.histogram().counts;
    return static_cast<int>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

struct ChartsOfTags
{
    ComputePool pool;
    DocumentModel document;
    Selection selection;
    PlanModel plan{document, pool};
    PlanCharts charts{plan, selection};

    ChartsOfTags()
    {
        if (!document.open(sample("tags.yaml")))
            qFatal("tags.yaml");
        charts.resize(2400, 220);
        charts.show();
    }
    /// Its fullest bar.
    void brush(ChartView &chart) const { QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(static_cast<int>(chart.barRect(fullestBin(chart)).center().x()), chart.height() / 2)); }
    void brush(PlanQuantity quantity) { brush(charts.chart(quantity)); }
};
using ChartsDeed = std::function<void(ChartsOfTags &)>;

/// The lens view alone, looking through the first camera.
struct LensFixture
{
    ComputePool pool;
    DocumentModel document;
    PlanModel plan{document, pool};
    Selection selection;
    AuthorCameraView camera{plan, selection};

    void show(const char *sampleName, QSize size)
    {
        QVERIFY_RESULT(document.open(sample(sampleName)));
        camera.resize(size);
        camera.show();
        QVERIFY(QTest::qWaitForWindowExposed(&camera));
        QTRY_VERIFY(plan.plan() && !plan.plan()->cameras.empty());
        selection.select({SelectionSource::Plan, 0, 0, -1, -1});
    }
    bool isJudged() const { return camera.verdict() && camera.isUpToDate(); }
    QAction *layer(const char *text) const
    {
        for (QAction *action : camera.findChildren<QAction *>())
            if (action->text() == QLatin1String(text))
                return action;
        return nullptr;
    }
};

class tst_author_panels : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void manyProblemsOfOneKindAreOneRow()
    {
        ComputePool pool;
        DocumentModel document;
        PlanModel plan(document, pool);
        ProblemsPanel panel(document, plan);
        std::string text = "tagmill:\n  format: 1\n  dropped_cameras:\n";
        for (int scene = 5; scene < 205; ++scene)
            text += "  - {scene: " + std::to_string(scene) + ", camera: 0}\n";
        text += "camera:\n  fov: 200\ndataset:\n  num_scenes: 2\nscenario:\n  subject: {type: TAGS, tag_families: [tag36h11], tags_per_scene: 1}\n";
        QVERIFY_RESULT(document.setText(text));
        auto *list = panel.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(panel.count(), 201);
        QTreeWidgetItem *many = list->topLevelItem(0);
        QVERIFY2(many->text(0).endsWith(QStringLiteral("(and 199 more like it)")), qPrintable(many->text(0)));
        QCOMPARE(many->childCount(), 199);
        QCOMPARE(many->child(198)->text(1), QStringLiteral("tagmill.dropped_cameras.199"));
        QCOMPARE(many->child(198)->text(2), QStringLiteral("203"));
        QSignalSpy asked(&panel, &ProblemsPanel::fieldRequested);
        list->setCurrentItem(many->child(7));
        emit list->itemActivated(many->child(7), 0);
        QCOMPARE(asked.last().first().toString(), QStringLiteral("tagmill.dropped_cameras.8"));
        ConfigModel model(document);
        ConfigEditor editor(document, model);
        QVERIFY(editor.focusField("tagmill.dropped_cameras"));
        const QString said = problemUnder(rowOf(editor, "tagmill.dropped_cameras"));
        QVERIFY2(said.count(QLatin1Char('\n')) == 0 && said.endsWith(QStringLiteral("(and 199 more like it)")), qPrintable(said));
    }

    void problemsAppearLeadToTheirFieldAndVanish()
    {
        ComputePool pool;
        DocumentModel document;
        QVERIFY_RESULT(document.open(sample("charuco_board.yaml")));
        PlanModel plan(document, pool);
        ProblemsPanel panel(document, plan);
        QSignalSpy requested(&panel, &ProblemsPanel::fieldRequested);
        QCOMPARE(panel.count(), 0);
        QVERIFY_RESULT(document.setValue("scenario.subject.marker_size_mm", 50)); // larger than the square
        QVERIFY(panel.count() >= 1);
        auto *list = panel.findChild<QTreeWidget *>();
        emit list->itemClicked(list->topLevelItem(0), 0);
        QCOMPARE(requested.size(), 1);
        QVERIFY(requested.first().first().toString().startsWith(QStringLiteral("scenario.subject")));
        QVERIFY(!list->topLevelItem(0)->text(2).isEmpty()); // its line
        document.undoStack().undo();
        QCOMPARE(panel.count(), 0);
        // What has a plain fix is mended by the button.
        QVERIFY_RESULT(document.setValue("camera.fov", 200));
        auto *fix = panel.findChild<QPushButton *>(QStringLiteral("fix"));
        QVERIFY(!fix->isVisibleTo(&panel)); // found by a job
        QTRY_VERIFY(fix->isVisibleTo(&panel));
        // What a newer edit made obsolete is not offered any more.
        const QString first = fix->text();
        QVERIFY_RESULT(document.setValue("camera.fov", 60));
        QVERIFY(!fix->isVisibleTo(&panel));
        QVERIFY_RESULT(document.setValue("camera.fov", 200));
        QVERIFY_RESULT(document.setValue("camera.fov", -5));
        QTRY_VERIFY(fix->isVisibleTo(&panel) && fix->text() != first);
        QVERIFY_RESULT(document.setValue("camera.fov", 200));
        QTRY_COMPARE(fix->text(), first);
        QTest::mouseClick(fix, Qt::LeftButton);
        QCOMPARE(document.config().camera.fov, 120.0);
        QCOMPARE(panel.count(), 0);
    }

    void chartsCountThePlannedCamerasAndMarkTheSelectedOne()
    {
        ComputePool pool;
        DocumentModel document;
        QVERIFY_RESULT(document.open(sample("charuco_board.yaml")));
        PlanModel plan(document, pool);
        Selection selection;
        PlanCharts charts(plan, selection);
        AuthorCameraView camera(plan, selection);
        TargetView target(plan, selection);
        charts.resize(900, 200);
        camera.resize(400, 300);
        QTRY_VERIFY(plan.plan());
        const auto cameras = static_cast<int>(plan.plan()->cameras.size());
        QTRY_VERIFY(charts.coverage() && charts.coverage()->plan == plan.plan());
        for (size_t i = 0; i < planQuantityCount; ++i)
            QCOMPARE(charts.chart(static_cast<PlanQuantity>(i)).histogram().total, cameras);
        QVERIFY(camera.preview().image.isNull());
        const QImage before = charts.grab().toImage();
        selection.select({SelectionSource::Plan, 0, 1, -1, -1});
        QTRY_VERIFY(!camera.preview().image.isNull());
        QCOMPARE(camera.preview().frame.image_id, std::string("scene_0000_cam_0001"));
        QVERIFY(charts.grab().toImage() != before);
        // Without noise first, then whole, then judged by a detector that finds all of the board.
        QTRY_VERIFY(camera.verdict() && camera.isUpToDate());
        QVERIFY(!camera.preview().isDraft);
        QVERIFY(!camera.verdict()->detectors.empty());
        QCOMPARE(camera.verdict()->detectors.front().found, camera.verdict()->detectors.front().expected);
        const auto *said = camera.findChild<QLabel *>(QStringLiteral("verdict"));
        QVERIFY2(said->text().contains(QStringLiteral("24 of 24")), qPrintable(said->text()));
        QTRY_VERIFY(!target.picture().faces.empty());
    }

    void brushingBarsSelectsTheirCameras()
    {
        ComputePool pool;
        DocumentModel document;
        QVERIFY_RESULT(document.open(sample("tags.yaml")));
        PlanModel plan(document, pool);
        Selection selection;
        PlanCharts charts(plan, selection);
        charts.resize(2400, 220);
        charts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&charts));
        QTRY_VERIFY(charts.coverage());
        ChartView &chart = charts.chart(PlanQuantity::Distance);
        const Histogram &histogram = chart.histogram();
        QVERIFY(histogram.counts.size() > 3);
        // Over the second and third bar, from right to left.
        const auto at = [&chart](int bin) { return QPoint(static_cast<int>(chart.barRect(bin).center().x()), chart.height() / 2); };
        QTest::mousePress(&chart, Qt::LeftButton, {}, at(2));
        QTest::mouseMove(&chart, at(1));
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, at(1));
        QCOMPARE(static_cast<int>(selection.items().size()), histogram.counts[1] + histogram.counts[2]);
        for (const SelectedItem &item : selection.items()) {
            const double distance = charts.coverage()->of(PlanQuantity::Distance)[static_cast<size_t>(plan.plan()->indexOf(item.scene, item.camera))];
            QVERIFY(distance >= histogram.low + histogram.width && distance <= histogram.low + 3 * histogram.width);
        }
        // A cell of the image that holds a point, and an id.
        const auto &counts = charts.coverage()->coverage.counts;
        const auto cell = static_cast<int>(std::max_element(counts.begin(), counts.end()) - counts.begin());
        const int column = cell % CoverageReport::columns, row = cell / CoverageReport::columns;
        QTest::mouseClick(&charts.image(), Qt::LeftButton, {}, charts.image().cellRect(column, row).center().toPoint());
        QCOMPARE(selection.items().size(), charts.coverage()->camerasInCell(column, row).size());
        QVERIFY(!selection.items().empty());
        QVERIFY(!charts.idCharts().empty());
        ChartView &ids = *charts.idCharts().front();
        QTest::mouseClick(&ids, Qt::LeftButton, {}, QPoint(static_cast<int>(ids.barRect(0).center().x()), ids.height() / 2));
        QVERIFY(!selection.items().empty());
    }

    void whatIsSelectedStandsOutInEveryChart()
    {
        ChartsOfTags f;
        QTRY_VERIFY(f.charts.coverage());
        const QImage before = f.charts.image().grab().toImage();
        f.brush(PlanQuantity::Distance);
        const auto count = static_cast<int>(f.selection.items().size());
        QVERIFY(count > 0 && count < static_cast<int>(f.plan.plan()->cameras.size()));
        const auto sum = [](const ChartView &chart) { return std::accumulate(chart.part().begin(), chart.part().end(), 0); };
        for (size_t i = 0; i < planQuantityCount; ++i)
            QCOMPARE(sum(f.charts.chart(static_cast<PlanQuantity>(i))), count);
        const ChartView &distance = f.charts.chart(PlanQuantity::Distance);
        QCOMPARE(distance.part()[static_cast<size_t>(fullestBin(distance))], count);
        const ChartView &ids = *f.charts.idCharts().front();
        QVERIFY(sum(ids) > 0 && sum(ids) < ids.histogram().total);
        QVERIFY(f.charts.image().grab().toImage() != before);
        f.selection.select({SelectionSource::Plan, 0, 1, -1, -1});
        QCOMPARE(sum(distance), 1);
        f.selection.select({SelectionSource::DatasetA, 0, 1, -1, -1});
        QVERIFY(distance.part().empty() && ids.part().empty());
        QCOMPARE(f.charts.image().grab().toImage(), before);
    }

    void onlyTheLastBrushStays_data()
    {
        QTest::addColumn<ChartsDeed>("deed");
        const auto cell = [](const ChartsOfTags &f) {
            const auto &counts = f.charts.coverage()->coverage.counts;
            const auto fullest = static_cast<int>(std::max_element(counts.begin(), counts.end()) - counts.begin());
            return QPoint(fullest % CoverageReport::columns, fullest / CoverageReport::columns);
        };
        QTest::newRow("another chart is brushed") << ChartsDeed([](ChartsOfTags &f) { f.brush(PlanQuantity::Roll); });
        QTest::newRow("a chart of ids is brushed") << ChartsDeed([](ChartsOfTags &f) { f.brush(*f.charts.idCharts().front()); });
        QTest::newRow("a cell is clicked") << ChartsDeed([cell](ChartsOfTags &f) {
            QTest::mouseClick(&f.charts.image(), Qt::LeftButton, {}, f.charts.image().cellRect(cell(f).x(), cell(f).y()).center().toPoint());
            QCOMPARE(f.selection.items().size(), f.charts.coverage()->camerasInCell(cell(f).x(), cell(f).y()).size());
        });
        QTest::newRow("keys ask for a cell") << ChartsDeed([cell](ChartsOfTags &f) {
            f.selection.clear();
            QTest::keyClick(&f.charts.image(), Qt::Key_Right); // the first cell
            for (int i = 0; i < cell(f).x(); ++i)
                QTest::keyClick(&f.charts.image(), Qt::Key_Right);
            for (int i = 0; i < cell(f).y(); ++i)
                QTest::keyClick(&f.charts.image(), Qt::Key_Down);
            QTest::keyClick(&f.charts.image(), Qt::Key_Return);
            QCOMPARE(f.selection.items().size(), f.charts.coverage()->camerasInCell(cell(f).x(), cell(f).y()).size());
        });
        QTest::newRow("cameras are selected elsewhere") << ChartsDeed([](ChartsOfTags &f) { f.selection.selectAll({{SelectionSource::Plan, 0, 0}, {SelectionSource::Plan, 1, 0}, {SelectionSource::Plan, 2, 0}}); });
    }
    void onlyTheLastBrushStays()
    {
        QFETCH(ChartsDeed, deed);
        ChartsOfTags f;
        QTRY_VERIFY(f.charts.coverage());
        ChartView &distance = f.charts.chart(PlanQuantity::Distance);
        f.brush(PlanQuantity::Distance);
        QTest::keyClick(&distance, Qt::Key_Escape); // takes its brush back, and what it selected
        QVERIFY(f.selection.items().empty());
        f.brush(PlanQuantity::Distance);
        deed(f);
        const auto selected = f.selection.items();
        QVERIFY(!selected.empty());
        QTest::keyClick(&distance, Qt::Key_Escape); // nothing to take back
        QCOMPARE(f.selection.items(), selected);
    }

    void theLensViewDrawsWhatEachDetectorFinds_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<TagDetector>("detector");
        QTest::newRow("saddles of a board, OpenCV") << QStringLiteral("charuco_board.yaml") << TagDetector::OpenCv;
        QTest::newRow("tags, AprilTag 3 after OpenCV") << QStringLiteral("tags.yaml") << TagDetector::AprilTag3;
    }
    void theLensViewDrawsWhatEachDetectorFinds()
    {
        QFETCH(QString, sample);
        QFETCH(TagDetector, detector);
        LensFixture f;
        f.show(qPrintable(sample), QSize(800, 640));
        AuthorCameraView &camera = f.camera;
        QTRY_VERIFY(f.isJudged());
        const auto &detectors = camera.verdict()->detectors;
        QVERIFY(std::any_of(detectors.begin(), detectors.end(), [&](const DetectorVerdict &verdict) { return verdict.detector == detector && verdict.found > 0; }));
        const auto pixels = [&] {
            const QImage image = camera.grab().toImage();
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == detectorColor(detector);
            return count;
        };
        QVERIFY(pixels() > 0);
        f.layer("What detectors find")->setChecked(false);
        QTRY_COMPARE(pixels(), 0);
    }

    /// Not scaled once more for the screen, which would blur it.
    void theLensViewShowsThePictureAsItWasDrawn()
    {
        LensFixture f;
        f.show("charuco_board.yaml", QSize(417, 333));
        QTRY_VERIFY(f.isJudged());
        for (const char *layer : {"Keypoints", "Margin", "What detectors find"})
            f.layer(layer)->setChecked(false);
        const auto before = f.plan.plan();
        QVERIFY_RESULT(f.document.setValue("camera.fov", 50.0)); // drawn in the size that fewer sentences leave
        QTRY_VERIFY(f.plan.plan() != before);
        QTRY_VERIFY(f.camera.isUpToDate() && !f.camera.preview().isDraft);
        const QImage widget = f.camera.grab().toImage(), picture = f.camera.preview().image;
        const int room = f.camera.height() - f.camera.findChild<QLabel *>(QStringLiteral("verdict"))->height();
        const QPoint corner(qRound((f.camera.width() - picture.width()) / 2.0), qRound((room - picture.height()) / 2.0));
        const double scale = f.camera.preview().scale;
        // Around the saddles, where no outline lies: the share of pixels that are as in `image`.
        const auto sameAtSaddles = [&](const QImage &image) {
            int pixels = 0, same = 0;
            for (const DetectionRecord &record : f.camera.preview().records) {
                for (const auto &saddle : record.keypoints) {
                    const QPoint at(static_cast<int>(saddle->x() * scale), static_cast<int>(saddle->y() * scale));
                    for (int i = 0; i < 9; ++i, ++pixels) {
                        const QPoint pixel = at + QPoint(i % 3 - 1, i / 3 - 1);
                        same += widget.pixel(corner + pixel) == image.pixel(pixel);
                    }
                }
            }
            return pixels == 0 ? 0.0 : static_cast<double>(same) / pixels;
        };
        QCOMPARE(sameAtSaddles(picture), 1.0);
        const QImage scaled = picture.scaled(picture.size() * 1.02, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY2(sameAtSaddles(scaled) < 0.3, qPrintable(QString::number(sameAtSaddles(scaled)))); // the control
    }
};

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    tst_author_editor editor;
    tst_author_panels panels;
    return QTest::qExec(&editor, argc, argv) | QTest::qExec(&panels, argc, argv);
}

#include "tst_author_editor.moc"
