// SPDX-License-Identifier: GPL-3.0-or-later
// The Calibration panel, used as a person uses it: numbers and map follow the plan, poses are added and dropped, undone
// in one step, and what cannot be done is said.
#include "models/document_model.h"
#include "models/plan_model.h"
#include "models/qt_executor.h"
#include "tests/support/test_support.h"
#include "widgets/calibration_panel.h"
#include "widgets/input_habits.h"
#include "widgets/number_edit.h"
#include "widgets/uncertainty_map_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>
#include <QWheelEvent>

using namespace tagmill;

class tst_calibration_panel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { InputHabits::install(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_document = std::make_unique<DocumentModel>();
        QVERIFY_RESULT(m_document->open(test::sourceDir() / "resources/samples/charuco_board.yaml"));
        m_plan = std::make_unique<PlanModel>(*m_document, m_pool);
        m_panel = std::make_unique<CalibrationPanel>(*m_document, *m_plan);
        m_panel->resize(900, 220);
        m_panel->setActive(true);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        QTRY_VERIFY(m_panel->model().forecast().has_value());
    }
    void cleanup()
    {
        m_panel.reset();
        m_plan.reset();
        m_document.reset();
    }

    void itShowsANumberAParameterAndTheMap()
    {
        const auto *table = m_panel->findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 9);
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("fx"));
        QVERIFY(table->item(0, 2)->text().startsWith(QStringLiteral("± ")) && table->item(0, 2)->text().endsWith(QStringLiteral(" px")));
        auto *map = m_panel->findChild<UncertaintyMapView *>();
        QVERIFY(map->scaleEnd() >= m_panel->model().forecast()->map.worst_px);
        QVERIFY(!map->textAt(QPoint(map->width() / 3, map->height() / 2)).isEmpty());
        QVERIFY(map->textAt(QPoint(-5, -5)).isEmpty());
        const QImage picture = map->grab().toImage();
        QSet<QRgb> colors;
        for (int y = 0; y < picture.height(); y += 3)
            for (int x = 0; x < picture.width(); x += 3)
                colors.insert(picture.pixel(x, y));
        QVERIFY(colors.size() > 100);
    }

    void moreNoiseIsMoreUncertain()
    {
        const double before = sigma("fx");
        auto *noise = m_panel->findChild<NumberEdit *>();
        noise->setFocus();
        noise->selectAll();
        QTest::keyClicks(noise, QStringLiteral("0.3 px"));
        QTest::keyClick(noise, Qt::Key_Return);
        QTRY_VERIFY(std::abs(sigma("fx") / before - 3) < 1e-6);
    }

    void noNoiseIsRefusedInWords()
    {
        const double before = sigma("fx");
        auto *noise = m_panel->findChild<NumberEdit *>();
        const auto said = [this] {
            for (const QLabel *label : m_panel->findChildren<QLabel *>())
                if (label->text() == QStringLiteral("0.001 px to 100 px can be entered here"))
                    return true;
            return false;
        };
        QVERIFY(!said());
        noise->setFocus();
        noise->selectAll();
        QTest::keyClicks(noise, QStringLiteral("0"));
        QTest::keyClick(noise, Qt::Key_Return);
        QVERIFY(said());
        noise->selectAll();
        QTest::keyClicks(noise, QStringLiteral("0.2"));
        QTest::keyClick(noise, Qt::Key_Return);
        QVERIFY(!said());
        QTRY_VERIFY(std::abs(sigma("fx") / before - 2) < 1e-6);
    }

    void aBentBoardHasTwoMoreRows()
    {
        m_panel->findChild<QCheckBox *>()->click();
        QTRY_COMPARE(m_panel->findChild<QTableWidget *>()->rowCount(), 11);
    }

    void aLensThatCannotBeIsNamedAsInTheList()
    {
        auto *lens = m_panel->findChild<QComboBox *>();
        lens->setCurrentIndex(lens->findText(QStringLiteral("Kannala–Brandt (fisheye)")));
        const auto said = [this] {
            for (const QLabel *label : m_panel->findChildren<QLabel *>())
                if (label->text().contains(QStringLiteral("cannot describe this camera")))
                    return label->text();
            return QString();
        };
        QTRY_VERIFY(!said().isEmpty());
        QVERIFY2(said().contains(QStringLiteral("kind Kannala–Brandt (fisheye) ")) && said().endsWith(QStringLiteral("Pinhole, Brown–Conrady, Rational (OpenCV)")),
                 qPrintable(said()));
        // What was asked for in vain is said in the same words, and until another lens is chosen.
        m_panel->findChild<QPushButton *>(QStringLiteral("addPoses"))->click();
        const auto refusals = [this] {
            int count = 0;
            for (const QLabel *label : m_panel->findChildren<QLabel *>())
                count += label->text().endsWith(QStringLiteral("Pinhole, Brown–Conrady, Rational (OpenCV)"));
            return count;
        };
        QTRY_COMPARE(refusals(), 2);
        lens->setCurrentIndex(lens->findText(QStringLiteral("Brown–Conrady")));
        QTRY_VERIFY(m_panel->model().forecast().has_value());
        QVERIFY(!m_panel->model().refusal());
    }

    void aLensThatTheViewsCannotTellIsSaid()
    {
        auto *lens = m_panel->findChild<QComboBox *>();
        lens->setCurrentIndex(lens->findText(QStringLiteral("Rational (OpenCV)")));
        QTRY_VERIFY(m_panel->model().problem().has_value());
        QCOMPARE(m_panel->model().problem()->id, std::string("plan.coefficients_alike"));
        lens->setCurrentIndex(0);
        QTRY_VERIFY(m_panel->model().forecast().has_value());
    }

    void aNarrowPanelScrolls()
    {
        QVERIFY(m_panel->minimumSizeHint().width() < 200);
        const auto scrolls = [&](int width) {
            m_panel->resize(width, 220);
            const auto bars = m_panel->findChildren<QScrollBar *>();
            return std::ranges::any_of(bars, [](const QScrollBar *bar) { return bar->orientation() == Qt::Horizontal && bar->isVisible(); });
        };
        QTRY_VERIFY(scrolls(400));
        const auto *table = m_panel->findChild<QTableWidget *>();
        QVERIFY(table->width() > 200); // as legible as before
        QTRY_VERIFY(!scrolls(900));
    }

    void theWheelScrollsAndDoesNotChoose()
    {
        auto *lens = m_panel->findChild<QComboBox *>();
        auto *count = m_panel->findChild<QSpinBox *>();
        for (QWidget *part : std::initializer_list<QWidget *>{lens, count}) {
            const QPointF at(5, 5);
            QWheelEvent wheel(at, part->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(part, &wheel);
        }
        QCOMPARE(lens->currentIndex(), 0);
        QCOMPARE(count->value(), 10);
    }

    void posesAreAddedAndTakenBackInOneStep()
    {
        const double before = sigma("fx");
        const std::string text = m_document->document().text();
        m_panel->findChild<QSpinBox *>()->setValue(4);
        auto *add = m_panel->findChild<QPushButton *>(QStringLiteral("addPoses"));
        add->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_document->config().tagmill.cameras.size(), size_t{4}, 20000);
        QCOMPARE(m_document->undoStack().count(), 1);
        QTRY_VERIFY(m_panel->model().forecast() && m_panel->model().forecast()->views == 16);
        QVERIFY(sigma("fx") < before);
        QVERIFY(!m_document->hasErrors());
        m_document->undoStack().undo();
        QCOMPARE(m_document->document().text(), text);
        QTRY_VERIFY(m_panel->model().forecast() && m_panel->model().forecast()->views == 12);
        m_document->undoStack().redo();
        QCOMPARE(m_document->config().tagmill.cameras.size(), size_t{4});
    }

    void theLeastUsefulCamerasAreDropped()
    {
        m_panel->findChildren<QSpinBox *>().at(1)->setValue(2);
        auto *drop = m_panel->findChild<QPushButton *>(QStringLiteral("dropViews"));
        drop->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_document->config().tagmill.dropped_cameras.size(), size_t{2}, 20000);
        QTRY_VERIFY(m_panel->model().forecast() && m_panel->model().forecast()->views == 10);
        m_panel->findChildren<QSpinBox *>().at(1)->setValue(9);
        drop->click();
        QTRY_VERIFY(m_panel->model().refusal().has_value());
        QCOMPARE(m_panel->model().refusal()->id, std::string("plan.drops_too_many"));
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void looseTagsCalibrateNothing()
    {
        QVERIFY_RESULT(m_document->open(test::sourceDir() / "resources/samples/tags.yaml"));
        QTRY_VERIFY(m_panel->model().problem().has_value());
        QCOMPARE(m_panel->model().problem()->id, std::string("plan.no_board"));
        QTRY_VERIFY(!m_panel->findChild<QPushButton *>(QStringLiteral("addPoses"))->isEnabled());
    }

    void aPanelNobodyLooksAtWorksNothingOut()
    {
        m_panel->setActive(false);
        const double before = sigma("fx");
        QVERIFY_RESULT(m_document->setValue("camera.samples_per_scene", Value(std::int64_t{8})));
        QTRY_VERIFY(m_plan->plan() && m_plan->plan()->cameras.size() == 24);
        QCOMPARE(sigma("fx"), before);
        m_panel->setActive(true);
        QTRY_VERIFY(m_panel->model().forecast() && m_panel->model().forecast()->views == 24);
    }

private:
    double sigma(std::string_view name) const { return m_panel->model().forecast() ? m_panel->model().forecast()->find(name)->sigma : -1; }

    ComputePool m_pool;
    std::unique_ptr<DocumentModel> m_document;
    std::unique_ptr<PlanModel> m_plan;
    std::unique_ptr<CalibrationPanel> m_panel;
};

QTEST_MAIN(tst_calibration_panel)
#include "tst_calibration_panel.moc"
