// SPDX-License-Identifier: GPL-3.0-or-later
// The target designer: what it shows follows the document, what it writes can be undone, what it prints is on the disk.
#include "models/document_model.h"
#include "models/plan_model.h"
#include "models/qt_executor.h"
#include "models/selection.h"
#include "tests/support/test_support.h"
#include "widgets/number_edit.h"
#include "widgets/print_dialog.h"
#include "widgets/target_designer.h"
#include "widgets/target_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;

class tst_target_designer : public QObject
{
    Q_OBJECT

    ComputePool m_pool;
    DocumentModel m_document;
    Selection m_selection;
    std::unique_ptr<PlanModel> m_plan;
    std::unique_ptr<TargetDesigner> m_designer;
    QTemporaryDir m_dir;

    void open(const char *sample)
    {
        m_designer.reset();
        m_plan.reset();
        QVERIFY_RESULT(m_document.open(test::sourceDir() / "resources/samples" / sample));
        m_plan = std::make_unique<PlanModel>(m_document, m_pool);
        m_designer = std::make_unique<TargetDesigner>(m_document, *m_plan, m_selection);
        m_designer->resize(320, 520);
        m_designer->show();
        QTRY_VERIFY(!m_designer->view().picture().faces.empty());
    }
    template<class T>
    T *child(const QString &name) const
    {
        for (T *found : m_designer->findChildren<T *>())
            if (found->accessibleName() == name || found->objectName() == name)
                return found;
        return nullptr;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void cleanupTestCase()
    {
        m_designer.reset();
        m_plan.reset();
    }

    void thePictureIsMadeAnewWhenTheTargetChangesAlone_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("isMade");
        QTest::newRow("the camera") << QStringLiteral("camera.fov") << 51.0 << false;
        QTest::newRow("the target") << QStringLiteral("scenario.subject.size_mm") << 61.0 << true;
    }
    void thePictureIsMadeAnewWhenTheTargetChangesAlone()
    {
        QFETCH(const QString, field);
        QFETCH(const double, value);
        QFETCH(const bool, isMade);
        open("tags.yaml");
        const auto *before = m_designer->view().pictures().data();
        const auto plan = m_plan->plan();
        QVERIFY_RESULT(m_document.setValue(field.toStdString(), value));
        QTRY_VERIFY(m_plan->plan() != plan);
        QTest::qWait(isMade ? 0 : 150); // it would be there by then, as the other row's is
        QTRY_COMPARE(m_designer->view().pictures().data() != before, isMade);
    }

    void patternsStandSideBySide()
    {
        open("charuco_board.yaml");
        QCOMPARE(m_designer->view().pictures().size(), size_t{1});
        m_designer->findChild<QCheckBox *>()->setChecked(true);
        QTRY_COMPARE(m_designer->view().pictures().size(), size_t{2});
        QVERIFY(m_designer->view().pictures()[0].title != m_designer->view().pictures()[1].title);
    }

    void dimensionsAreOfWhatIsMeasured_data()
    {
        QTest::addColumn<QStringList>("families"); // of loose tags; none: the sample's board
        QTest::addColumn<QSizeF>("size");          // mm
        QTest::addColumn<QString>("details");
        QTest::newRow("a board as a whole") << QStringList() << QSizeF(300, 220) << QStringLiteral("300 × 220 mm");
        QTest::newRow("one tag") << QStringList{QStringLiteral("tag36h11")} << QSizeF(80, 80) << QStringLiteral("80 mm, tag36h11");
        QTest::newRow("the first of some tags") << QStringList{QStringLiteral("tag36h11"), QStringLiteral("DICT_4X4_50"), QStringLiteral("tag36h11"), QStringLiteral("tag36h11"), QStringLiteral("tag36h11")}
                                                << QSizeF(80, 80) << QStringLiteral("80 mm, DICT_4X4_50, tag36h11");
    }
    void dimensionsAreOfWhatIsMeasured()
    {
        QFETCH(QStringList, families);
        QFETCH(QSizeF, size);
        QFETCH(QString, details);
        open("charuco_board.yaml");
        SceneRecipe recipe;
        if (families.isEmpty())
            recipe = m_plan->plan()->recipes.front();
        for (const QString &family : families) {
            TagRecipe tag;
            tag.tag_family = family.toStdString();
            tag.tag_id = static_cast<int>(recipe.objects.size());
            tag.tag_size = 0.08;
            recipe.objects.emplace_back().tag = tag;
        }
        const auto picture = makeTargetPicture(printedTarget(recipe));
        QVERIFY_RESULT(picture);
        const Vector2 measured = (picture->measured.max - picture->measured.min) * 1000;
        QVERIFY_NEAR(measured.x(), size.width(), 1e-9);
        QVERIFY_NEAR(measured.y(), size.height(), 1e-9);
        const Vector2 centre = families.isEmpty() ? Vector2(0, 0) : picture->labels.front().centre;
        QVERIFY_NEAR(((picture->measured.min + picture->measured.max) / 2 - centre).norm(), 0, 1e-12);
        QVERIFY2(picture->details.startsWith(details), qPrintable(picture->details));
    }

    void oddTargetsAreListedAndLeadToTheirField()
    {
        open("charuco_board.yaml");
        auto *list = child<QListWidget>(QStringLiteral("targetProblems"));
        QTRY_COMPARE(list->count(), 0);
        QVERIFY_RESULT(m_document.setValue("scenario.subject.marker_size_mm", 39.5));
        QTRY_COMPARE(list->count(), 1);
        QSignalSpy requested(m_designer.get(), &TargetDesigner::fieldRequested);
        emit list->itemClicked(list->item(0));
        QCOMPARE(requested.first().first().toString(), QStringLiteral("scenario.subject.marker_size_mm"));
    }

    void aMeasuredPrintIsWrittenAndUndone_data()
    {
        QTest::addColumn<bool>("isCompat");
        QTest::newRow("measured sizes stand in the config") << false;
        QTest::newRow("compat has no key for them") << true;
    }
    void aMeasuredPrintIsWrittenAndUndone()
    {
        QFETCH(const bool, isCompat);
        open("charuco_board.yaml"); // 300 × 220 mm
        if (isCompat) {
            QVERIFY_RESULT(m_document.setValue("tagmill.compat", std::string("render-tag")));
            QVERIFY(m_document.config().isCompat());
        }
        auto *x = child<NumberEdit>(QStringLiteral("Measured width")), *y = child<NumberEdit>(QStringLiteral("Measured height"));
        x->setNumber(303);
        emit x->edited();
        y->setNumber(222.2);
        emit y->edited();
        if (!isCompat) {
            QCOMPARE(m_document.config().tagmill.print.measured_x_mm, std::optional(303.0));
            QCOMPARE(m_document.config().tagmill.print.measured_y_mm, std::optional(222.2));
        }
        const std::string before = m_document.document().text();
        const int steps = m_document.undoStack().count();
        for (QPushButton *button : m_designer->findChildren<QPushButton *>())
            if (button->text() == QLatin1String("Correct sizes"))
                button->click();
        QVERIFY_NEAR(*m_document.config().scenario.subject.board.square_size_mm, 40.4, 1e-9);
        QVERIFY_NEAR(m_document.config().scenario.subject.board.marker_size_mm, 30.3, 1e-9);
        QVERIFY(!m_document.config().tagmill.print.measured_x_mm && !x->number() && !y->number());
        QCOMPARE(m_document.undoStack().count(), steps + 1);
        QCOMPARE(m_document.undoStack().undoText(), QStringLiteral("Correct sizes by the measured print"));
        m_document.undoStack().undo();
        QCOMPARE(m_document.document().text(), before);
        QCOMPARE(x->number(), std::optional(303.0));
        QCOMPARE(y->number(), std::optional(222.2));
        m_document.undoStack().redo();
        QVERIFY(!x->number() && !y->number());
    }

    void aMeasuredSizeIsReadInItsUnitOrRefused()
    {
        open("charuco_board.yaml"); // 300 × 220 mm
        auto *x = child<NumberEdit>(QStringLiteral("Measured width")), *y = child<NumberEdit>(QStringLiteral("Measured height"));
        const auto type = [](NumberEdit *edit, const QString &text) {
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, text);
            QTest::keyClick(edit, Qt::Key_Return);
        };
        QPushButton *correct = nullptr;
        for (QPushButton *button : m_designer->findChildren<QPushButton *>())
            if (button->text() == QLatin1String("Correct sizes"))
                correct = button;
        type(x, QStringLiteral("30.3 cm"));
        QCOMPARE(m_document.config().tagmill.print.measured_x_mm, std::optional(303.0));
        QVERIFY(correct->isEnabled());
        const auto said = [this](const QString &text) {
            for (const QLabel *label : m_designer->findChildren<QLabel *>())
                if (label->isVisible() && label->text().startsWith(text))
                    return true;
            return false;
        };
        for (const char *wrong : {"221 mmm", "0", "45deg"}) {
            type(y, QLatin1String(wrong));
            QVERIFY2(said(QStringLiteral("Measured height: ")), wrong);
            QVERIFY(!correct->isEnabled());
        }
        type(y, QStringLiteral("0.2222 m"));
        QVERIFY(!said(QStringLiteral("Measured height: ")) && correct->isEnabled());
        QCOMPARE(m_document.config().tagmill.print.measured_y_mm, std::optional(222.2));
    }

    void theDialogShowsWhatIsPrinted()
    {
        open("charuco_board.yaml");
        PrintDialog *dialog = m_designer->openPrintDialog();
        QTRY_COMPARE(dialog->pages().size(), size_t{2}); // A4, tiled
        dialog->findChild<QComboBox *>()->setCurrentIndex(2);
        QTRY_COMPARE(dialog->pages().size(), size_t{1}); // A3
        dialog->save(m_dir.filePath(QStringLiteral("board.pdf")));
        QTRY_VERIFY(QFile(m_dir.filePath(QStringLiteral("board.pdf"))).size() > 1000);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(m_dir.filePath(QStringLiteral("printed.pdf")));
        dialog->printTo(printer);
        QVERIFY(QFile(m_dir.filePath(QStringLiteral("printed.pdf"))).size() > 1000);
        dialog->close();
    }

    void targetFilesAreSavedOrRefused()
    {
        open("aprilgrid_board.yaml");
        m_designer->saveFile(BoardFile::Kalibr, m_dir.filePath(QStringLiteral("target.yaml")));
        QTRY_VERIFY(QFile::exists(m_dir.filePath(QStringLiteral("target.yaml"))));
        open("charuco_board.yaml");
        m_designer->saveFile(BoardFile::Kalibr, m_dir.filePath(QStringLiteral("none.yaml")));
        m_designer->saveFile(BoardFile::OpenCv, m_dir.filePath(QStringLiteral("board.yaml")));
        QTRY_VERIFY(QFile::exists(m_dir.filePath(QStringLiteral("board.yaml"))));
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("none.yaml"))));
    }
};

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    tst_target_designer test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_target_designer.moc"
