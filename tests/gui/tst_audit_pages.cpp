// SPDX-License-Identifier: GPL-3.0-or-later
// The audit's pages that run something: detectors, closure, a calibration, a second dataset; each on pictures with real boards.
#include "core/audit/audit_html.h"
#include "core/audit/calibration_audit.h"
#include "core/audit/closure.h"
#include "core/dataset/json_writer.h"
#include "core/files.h"
#include "models/dataset_selection.h"
#include "models/frame_comparison_table.h"
#include "models/path_text.h"
#include "tests/support/closure_views.h"
#include "tests/support/dataset_fixture.h"
#include "widgets/audit_calibration_page.h"
#include "widgets/audit_closure_page.h"
#include "widgets/audit_comparison_page.h"
#include "widgets/audit_detectors_page.h"
#include "widgets/chart_view.h"
#include "widgets/confidence_bar.h"
#include "widgets/curve_view.h"
#include "widgets/detection_source_edit.h"
#include "widgets/empty_state.h"
#include "widgets/uncertainty_map_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace tagmill;

namespace {

constexpr int patience = 60'000; // ms

/// The truth as a detector's file; the first picture's first tag is missing, its second has another id.
std::string detectionsWithFaults(const Dataset &dataset)
{
    JsonWriter json;
    json.beginArray();
    int tag = 0;
    for (const DatasetFrame &frame : dataset.frames) {
        for (const DetectionRecord &record : dataset.recordsOf(frame)) {
            if (record.record_type != RecordType::Tag || record.corners.size() != 4 || !record.eval_complete || tag++ == 0)
                continue;
            json.beginObject().field("image_id", frame.image_id).field("tag_id", record.tag_id + (tag == 2 ? 30 : 0)).field("tag_family", record.tag_family);
            json.key("corners").beginArray();
            for (const Vector2 &corner : record.corners)
                json.numbers(corner.data(), 2);
            json.endArray().endObject();
        }
    }
    json.endArray();
    return json.take();
}

} // namespace

class tst_audit_pages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY_RESULT(test::makeRasterizedDataset(filePath(m_dir.filePath(QStringLiteral("boards"))), test::manyViews(test::lenses.at("Brown-Conrady"), 8)));
        QVERIFY_RESULT(test::makeDataset(filePath(m_dir.filePath(QStringLiteral("others"))), 2));
        m_dataset.open(m_dir.filePath(QStringLiteral("boards")));
        m_audit.setActive(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_audit.view(), patience);
        QVERIFY_RESULT(writeFileAtomically(filePath(m_dir.filePath(QStringLiteral("found.json"))), detectionsWithFaults(*m_dataset.dataset())));
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aDetectorIsEvaluatedAndItsMissesAreFrames()
    {
        AuditDetectorsPage page(m_dataset);
        page.resize(1240, 560);
        page.show();
        auto *empty = page.findChild<EmptyState *>(QStringLiteral("detectorsEmpty"));
        QVERIFY(empty->isVisible());
        choose(page, "detectorSource", 2, QStringLiteral("found.json"));
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QVERIFY(page.model().isRunning());
        QCOMPARE(page.focusWidget()->objectName(), QStringLiteral("detectorRun")); // what stops it
        QTRY_VERIFY_WITH_TIMEOUT(page.model().view(), patience);
        const Evaluation &result = page.model().view()->report.result;
        QVERIFY(result.expected > 50);
        QCOMPARE(result.found, result.expected - 2);
        QCOMPARE(result.wrong_ids, 1);
        auto *summary = page.findChild<QTableWidget *>(QStringLiteral("detectorSummary"));
        QCOMPARE(summary->item(0, 1)->text(), QLocale().toString(static_cast<qlonglong>(result.expected)));
        QCOMPARE(summary->item(3, 1)->text(), QStringLiteral("1"));
        QCOMPARE(summary->columnCount(), 2);
        QVERIFY(summary->visualItemRect(summary->item(summary->rowCount() - 1, 0)).bottom() <= summary->viewport()->height()); // none is cut

        // The range with the misses leads to their frame.
        QSignalSpy requested(&page, &AuditDetectorsPage::framesRequested);
        auto *missed = page.findChild<QPushButton *>(QStringLiteral("framesMissed"));
        const auto &bins = result.bins[0];
        const auto bin = static_cast<int>(std::find_if(bins.begin(), bins.end(), [](const EvaluationBin &b) { return !b.frames.missed.empty(); }) - bins.begin());
        CurveView *curve = page.curves()[0];
        QCOMPARE(curve->curves().size(), size_t(1));
        QVERIFY_NEAR(curve->curves()[0].values[static_cast<size_t>(bin)], 100 * bins[static_cast<size_t>(bin)].recall(), 1e-9);
        QTest::mouseClick(curve, Qt::LeftButton, {}, curve->binRect(bin).center().toPoint());
        QCOMPARE(curve->currentBin(), bin);
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("detectorRange"))->text().contains(curve->rangeText(bin)));
        QVERIFY(missed->isEnabled());
        QTest::mouseClick(missed, Qt::LeftButton);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested[0][0].toStringList(), QStringList{QString::fromStdString(m_dataset.dataset()->frames[0].image_id)});
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("framesWrong")), Qt::LeftButton);
        QCOMPARE(requested.count(), 2);
        // Another measure is another curve.
        page.findChild<QComboBox *>(QStringLiteral("detectorMeasure"))->setCurrentIndex(1);
        QVERIFY(curve->curves()[0].values[static_cast<size_t>(bin)] < 1e-3);
    }

    void twoDetectorsAreSetAgainstEachOther()
    {
        AuditDetectorsPage page(m_dataset);
        page.resize(1240, 560);
        page.show();
        choose(page, "detectorSource", 0, {}); // OpenCV
        choose(page, "detectorBaseline", 3, QStringLiteral("found.json"));
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("detectorRun")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(page.model().view(), patience);
        const EvaluationReport &report = page.model().view()->report;
        QVERIFY(report.baseline && report.baseline->wrong_ids == 1);
        QVERIFY(report.result.found > 40 && report.result.residuals.rms() > 1e-3); // it did look at the pictures
        QCOMPARE(page.findChild<QTableWidget *>(QStringLiteral("detectorSummary"))->columnCount(), 4);
        for (const CurveView *curve : page.curves())
            QCOMPARE(curve->curves().size(), size_t(2));
        QSignalSpy requested(&page, &AuditDetectorsPage::framesRequested);
        auto *wrong = page.findChild<QPushButton *>(QStringLiteral("baselineWrong"));
        QVERIFY(wrong->isVisible() && wrong->isEnabled());
        QTest::mouseClick(wrong, Qt::LeftButton);
        QCOMPARE(requested[0][0].toStringList().size(), 1);
        QVERIFY(requested[0][1].toString().contains(QLatin1String("found.json")));
        // What is exported is what the command line writes.
        QSignalSpy exported(&page.model(), &EvaluationModel::exported);
        page.model().exportReport(m_dir.filePath(QStringLiteral("evaluation.json")));
        QVERIFY(exported.wait());
        QCOMPARE(*readFile(filePath(m_dir.filePath(QStringLiteral("evaluation.json")))), evaluationJson(report));
        page.model().exportReport(m_dir.filePath(QStringLiteral("evaluation.pdf"))); // it would be JSON
        QVERIFY(exported.wait());
        QVERIFY(exported[1][1].toString().contains(QLatin1String(".html")));
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("evaluation.pdf"))));
    }

    void anEvaluationIsOfTheFolderThatIsThere_data()
    {
        QTest::addColumn<bool>("isReplaced");
        QTest::addRow("read again") << false;
        QTest::addRow("another folder takes its name") << true;
    }
    void anEvaluationIsOfTheFolderThatIsThere()
    {
        namespace fs = std::filesystem;
        QFETCH(const bool, isReplaced);
        const fs::path boards = filePath(m_dir.filePath(QStringLiteral("boards"))), folder = filePath(m_dir.filePath(QStringLiteral("judged %1").arg(isReplaced)));
        fs::copy(boards, folder, fs::copy_options::recursive);
        DatasetHandle dataset;
        dataset.open(pathText(folder));
        AuditDetectorsPage page(dataset);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(dataset.dataset(), patience);
        choose(page, "detectorSource", 2, QStringLiteral("found.json"));
        page.toggle();
        QTRY_VERIFY_WITH_TIMEOUT(page.model().view(), patience);
        const auto before = dataset.snapshot();
        if (isReplaced) {
            fs::rename(folder, folder.string() + " before");
            fs::copy(boards, folder, fs::copy_options::recursive);
        }
        dataset.reload();
        QTRY_VERIFY_WITH_TIMEOUT(dataset.snapshot() != before, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!isReplaced || dataset.snapshot()->folder != before->folder, patience);
        QCOMPARE(page.model().view() == nullptr, isReplaced);
    }

    void anEvaluationCanBeStopped()
    {
        AuditDetectorsPage page(m_dataset);
        page.show();
        auto *run = page.findChild<QPushButton *>(QStringLiteral("detectorRun"));
        QTest::mouseClick(run, Qt::LeftButton);
        QVERIFY(page.model().isRunning());
        QTest::mouseClick(run, Qt::LeftButton);
        QVERIFY(!page.model().isRunning() && !page.model().view());
        QVERIFY(page.findChild<EmptyState *>(QStringLiteral("detectorsEmpty"))->isVisible());
    }

    void whatCannotBeEvaluatedIsSaid()
    {
        AuditDetectorsPage page(m_dataset);
        page.show();
        choose(page, "detectorSource", 1, {}); // AprilTag 3 has no tag of a 4X4 board
        page.toggle();
        QTRY_VERIFY_WITH_TIMEOUT(page.model().error(), patience);
        auto *message = page.findChild<QLabel *>(QStringLiteral("detectorMessage"));
        QVERIFY(message->isVisible() && message->text().contains(QLatin1String("apriltag3")));
        // A file that is not named yet cannot be evaluated.
        choose(page, "detectorSource", 2, {});
        QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("detectorRun"))->isEnabled());
    }

    void theClosureTestCanBeRunOnceTheAuditIsThere()
    {
        DatasetHandle dataset;
        AuditModel audit(dataset);
        AuditClosurePage page(audit);
        auto *run = page.findChild<QPushButton *>(QStringLiteral("closureRun"));
        QPushButton *begin = page.findChild<EmptyState *>(QStringLiteral("closureEmpty"))->button();
        QVERIFY(!run->isEnabled() && !begin->isEnabled());
        dataset.open(m_dir.filePath(QStringLiteral("others")));
        audit.setActive(true);
        QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled() && begin->isEnabled(), patience);
    }

    void theClosureTestShowsResidualsAndLenses()
    {
        AuditClosurePage page(m_audit);
        page.resize(1240, 600);
        page.show();
        auto *empty = page.findChild<EmptyState *>(QStringLiteral("closureEmpty"));
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QVERIFY(m_audit.isClosing());
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("closureRun")), Qt::LeftButton); // stopped
        QVERIFY(!m_audit.isClosing() && !m_audit.parts().closure);
        QSignalSpy changed(&m_audit, &AuditModel::changed);
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("closureRun")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_audit.parts().closure, patience);
        QCOMPARE(changed.count(), 1);
        const ClosureReport &closure = *m_audit.parts().closure;
        auto *detections = page.findChild<QTableWidget *>(QStringLiteral("closureDetections"));
        QVERIFY(detections->rowCount() >= 2);
        auto *lenses = page.findChild<QTableWidget *>(QStringLiteral("closureLenses"));
        QCOMPARE(lenses->rowCount(), static_cast<int>(closure.cameras[0].lenses.size()));
        // The lens that fits best stands first in view: its formula is the truth's, and its focal length is told in σ.
        QVERIFY(lenses->item(lenses->currentRow(), 0)->text().contains(QString::fromUtf8("Brown–Conrady")) || lenses->item(lenses->currentRow(), 0)->text().contains(QLatin1String("Rational")));
        auto *lens = page.findChild<QTableWidget *>(QStringLiteral("closureLens"));
        QVERIFY(lens->rowCount() >= 9);
        QCOMPARE(lens->item(0, 1)->text(), QLocale().toString(560.0, 'f', 3));
        QVERIFY(lens->item(0, 3)->text().startsWith(QString::fromUtf8("±")));
        // Each parameter has its ± 2 σ around how far it is off, all on one scale.
        const LensClosure &solved = [&]() -> const LensClosure & {
            auto chosen = closure.cameras[0].lenses.begin();
            std::advance(chosen, lenses->currentRow());
            return chosen->second;
        }();
        const auto off = (solved.solution->lens.fx - 560) / solved.solution->sigmas[0];
        QTableWidgetItem *bar = lens->item(0, 4);
        QVERIFY(bar);
        QCOMPARE(bar->data(ConfidenceBarDelegate::OffRole).toDouble(), off);
        QVERIFY(bar->toolTip().contains(QLatin1String("(2 ")) && bar->data(Qt::AccessibleTextRole).toString() == bar->toolTip());
        const double reach = bar->data(ConfidenceBarDelegate::ReachRole).toDouble();
        QVERIFY(reach >= 4 && reach <= 12);
        lens->scrollToItem(bar);
        const QImage drawn = lens->viewport()->grab().toImage();
        const QRect cell = lens->visualItemRect(bar);
        int truthLine = 0; // in the middle of the bars' room, as high as the row
        for (int x = cell.left(); x < cell.left() + 90; ++x)
            truthLine += drawn.pixelColor(x, cell.top() + 1) == lens->palette().color(QPalette::Text);
        QCOMPARE(truthLine, 1);
        // Curves are those of the chosen line.
        page.findChild<QComboBox *>(QStringLiteral("closureMeasure"))->setCurrentIndex(1);
        const auto &tags = closure.tags.begin()->second.residuals;
        const auto &values = page.curves()[0]->curves()[0].values;
        for (size_t bin = 0; bin < values.size(); ++bin)
            QVERIFY(values[bin] == tags.bins()[0][bin].rms() || std::isnan(values[bin]));
        // It is part of the report now.
        QVERIFY(auditMetricsJson(m_audit.parts().whole()).find("\"closure\"") != std::string::npos);
        QVERIFY(auditReportHtml(m_audit.parts().whole()).find("brown_conrady by opencv_subpix") != std::string::npos);
    }

    void aClosureTestStaysWhileTheDatasetIsWhatItWas_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("stays");
        QTest::addRow("a report is exported into the folder") << QStringLiteral("report") << true;
        QTest::addRow("a picture is written anew") << QStringLiteral("picture") << false;
        QTest::addRow("the records are written anew") << QStringLiteral("records") << false;
    }
    void aClosureTestStaysWhileTheDatasetIsWhatItWas()
    {
        namespace fs = std::filesystem;
        QFETCH(const QString, written);
        QFETCH(const bool, stays);
        const fs::path folder = filePath(m_dir.filePath(QStringLiteral("written ") + written));
        fs::copy(filePath(m_dir.filePath(QStringLiteral("others"))), folder, fs::copy_options::recursive);
        DatasetHandle dataset;
        AuditModel audit(dataset);
        const auto readAgain = [&] {
            const auto before = dataset.snapshot();
            dataset.reload();
            if (!QTest::qWaitFor([&] { return dataset.snapshot() != before; }, patience))
                return false;
            audit.rerun();
            return QTest::qWaitFor([&] { return !audit.isRunning() && audit.view()->snapshot == dataset.snapshot(); }, patience);
        };
        dataset.open(pathText(folder));
        audit.setActive(true);
        QTRY_VERIFY_WITH_TIMEOUT(audit.view(), patience);
        QVERIFY(readAgain()); // the copy is as young as the first reading
        audit.startClosure();
        QTRY_VERIFY_WITH_TIMEOUT(audit.parts().closure, patience);
        const std::vector<DatasetFrame> &frames = dataset.dataset()->frames;
        QSignalSpy exported(&audit, &AuditModel::exported);
        const QString report = pathText(folder / "audit_report.json");
        if (written == QLatin1String("report")) {
            audit.exportReport(report);
            QVERIFY(exported.wait(patience));
        } else if (written == QLatin1String("picture")) {
            fs::copy_file(frames[0].image, frames[1].image, fs::copy_options::overwrite_existing);
        } else {
            Report problems;
            fs::last_write_time(findSources(folder, problems).files.at(0), fs::file_time_type::clock::now() + std::chrono::hours(1));
        }
        QVERIFY(readAgain());
        QCOMPARE(audit.parts().closure != nullptr, stays);
        audit.exportReport(report);
        QVERIFY(exported.wait(patience));
        QCOMPARE(readFile(filePath(report))->find("\"closure\"") != std::string::npos, stays);
    }

    void aLensThatIsNotSolvedSaysWhyAndWhatIsNotFoundHasNoNumber()
    {
        const QString folder = m_dir.filePath(QStringLiteral("few"));
        QVERIFY_RESULT(test::makeRasterizedDataset(filePath(folder), test::manyViews(test::lenses.at("pinhole"), 2)));
        DatasetHandle dataset;
        AuditModel audit(dataset);
        AuditClosurePage page(audit);
        page.resize(1240, 600);
        page.show();
        dataset.open(folder);
        audit.setActive(true);
        QTRY_VERIFY_WITH_TIMEOUT(audit.view(), patience);
        audit.startClosure();
        QTRY_VERIFY_WITH_TIMEOUT(audit.parts().closure, patience);
        const ClosureReport &closure = *audit.parts().closure;
        QVERIFY(!closure.cameras.empty() && !closure.cameras[0].lenses.empty());
        const auto &unsolved = closure.cameras[0].lenses.begin()->second;
        QVERIFY(!unsolved.solution);
        auto *reason = page.findChild<QLabel *>(QStringLiteral("closureUnsolved"));
        QVERIFY(reason->isVisible());
        QVERIFY2(reason->text().contains(QString::fromStdString(unsolved.solution.error().problem.sentence())), qPrintable(reason->text()));
        QVERIFY(!page.findChild<QTableWidget *>(QStringLiteral("closureLens"))->isVisible());
    }

    void aConfidenceBarLiesAroundItsValue_data()
    {
        QTest::addColumn<double>("off");
        QTest::addColumn<double>("left");
        QTest::addColumn<double>("right");
        QTest::addRow("none off") << 0.0 << 80.0 << 120.0;
        QTest::addRow("one and a half too much") << 1.5 << 95.0 << 135.0;
        QTest::addRow("three too little") << -3.0 << 50.0 << 90.0;
        QTest::addRow("beyond the scale") << 20.0 << 280.0 << 320.0;
    }
    void aConfidenceBarLiesAroundItsValue()
    {
        QFETCH(const double, off);
        const QRectF bar = ConfidenceBarDelegate::barRect(QRectF(0, 0, 200, 24), off, 10); // 10 px a standard deviation
        QTEST(bar.left(), "left");
        QTEST(bar.right(), "right");
        QCOMPARE(bar.center().y(), 12.0);
    }

    void pointsOfABoardThatIsNotFoundAreNoResidual()
    {
        BoardClosure boards;
        boards.expected = 4;
        Residual residual;
        residual.offset = {0.3, 0.4};
        boards.residuals.add(residual);
        QCOMPARE(boards.sums().count, std::int64_t(0));
        boards.found = 1; // control
        QCOMPARE(boards.sums().count, std::int64_t(1));
        ClosureReport report;
        report.boards[0] = boards;
        QVERIFY(closureText(report).find("RMS") != std::string::npos);
        report.boards[0].found = 0;
        QVERIFY(closureText(report).find("RMS") == std::string::npos);
    }

    void aCalibrationIsHeldAgainstTheTruth()
    {
        AuditCalibrationPage page(m_audit);
        page.resize(1240, 600);
        page.show();
        const auto write = [&](const QString &name, double focal) {
            const QString text = QStringLiteral("image_width: 640\nimage_height: 480\ncamera_name: mine\ndistortion_model: plumb_bob\n"
                                                "camera_matrix: {rows: 3, cols: 3, data: [%1, 0, 321.8, 0, %2, 238.1, 0, 0, 1]}\ndistortion_coefficients: {rows: 1, cols: 5, data: [-0.28, 0.07, 0.001, 0.001, 0]}\n")
                                     .arg(focal)
                                     .arg(focal * 1.01);
            return writeFileAtomically(filePath(m_dir.filePath(name)), text.toStdString());
        };
        QVERIFY_RESULT(write(QStringLiteral("good.yaml"), 560));
        QVERIFY_RESULT(write(QStringLiteral("bad.yaml"), 590));
        const auto differenceOf = [&](const QString &name) {
            QSignalSpy changed(&m_audit, &AuditModel::changed);
            m_audit.openCalibration(m_dir.filePath(name));
            return changed.wait(patience) && m_audit.parts().calibration && m_audit.parts().calibration->checks[0].difference ? m_audit.parts().calibration->checks[0].difference->rms : NAN;
        };
        const double good = differenceOf(QStringLiteral("good.yaml"));
        auto *checks = page.findChild<QTableWidget *>(QStringLiteral("calibrationChecks"));
        QVERIFY(checks->isVisible());
        QCOMPARE(checks->rowCount(), 1);
        QVERIFY(checks->item(0, 0)->text().contains(QLatin1String("mine")));
        QVERIFY2(good < 0.01, qPrintable(QString::number(good)));
        QCOMPARE(checks->item(0, 2)->text(), QLocale().toString(good, 'f', 4));
        auto *lens = page.findChild<QTableWidget *>(QStringLiteral("calibrationLens"));
        QCOMPARE(lens->rowCount(), 9);
        QVERIFY(auditReportHtml(m_audit.parts().whole()).find("mine, brown_conrady") != std::string::npos);
        QCOMPARE(lens->columnCount(), 4); // nobody said its σ
        // The map holds the difference where the boards were, and nothing elsewhere.
        const ProjectionDifference &difference = *m_audit.parts().calibration->checks[0].difference;
        QCOMPARE(difference.cells_px.size(), static_cast<size_t>(difference.columns * difference.rows));
        int covered = 0;
        double largest = 0;
        for (const double cell : difference.cells_px) {
            covered += std::isfinite(cell);
            largest = std::isfinite(cell) ? std::max(largest, cell) : largest;
        }
        QCOMPARE(covered, difference.points);
        QCOMPARE(largest, difference.max);
        QVERIFY(covered < difference.columns * difference.rows);
        auto *map = page.findChild<UncertaintyMapView *>();
        QVERIFY(map->isVisible() && map->scaleEnd() >= largest && map->textAt(map->rect().center()).contains(QLatin1String("px")));
        const double bad = differenceOf(QStringLiteral("bad.yaml"));
        QVERIFY2(bad > 1, qPrintable(QString::number(bad)));
        QCOMPARE(lens->item(0, 3)->text(), QLocale().toString(30.0, 'f', 3));
        // What is none is said, and nothing of the one before stays.
        QSignalSpy changed(&m_audit, &AuditModel::changed);
        m_audit.openCalibration(m_dir.filePath(QStringLiteral("found.json")));
        QVERIFY(changed.wait(patience));
        QVERIFY(!m_audit.parts().calibration && m_audit.calibrationError());
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("calibrationText"))->text().contains(QLatin1String("found.json")));
        QVERIFY(!checks->isVisible());
    }

    void aSecondDatasetIsLaidOverThisOne()
    {
        Selection selection;
        AuditComparisonPage page(m_audit, selection);
        page.resize(1240, 600);
        page.show();
        QVERIFY(page.findChild<EmptyState *>(QStringLiteral("comparisonEmpty"))->isVisible());
        page.model().open(m_dir.filePath(QStringLiteral("others")));
        QTRY_VERIFY_WITH_TIMEOUT(page.model().diff(), patience);
        const AuditDiff diff = *page.model().diff();
        QCOMPARE(diff.base, std::string("others"));
        auto *columns = page.findChild<QTableWidget *>(QStringLiteral("comparisonColumns"));
        QCOMPARE(columns->rowCount(), static_cast<int>(diff.columns.size()));
        const ColumnDiff &distance = diff.columns.front();
        QVERIFY(distance.test.statistic > 0.2);
        QCOMPARE(columns->item(0, 3)->text(), QLocale().toString(distance.test.statistic, 'f', 3));
        auto *chart = page.findChild<ChartView *>(QStringLiteral("comparisonChart0"));
        QCOMPARE(chart->histogram().counts, distance.experimentBins);
        QCOMPARE(chart->other(), distance.histogram.counts);
        QVERIFY(chart->binText(0).contains(QLatin1String("others")));
        // The threshold says what counts as drift.
        auto *text = page.findChild<QLabel *>(QStringLiteral("comparisonText"));
        const QString drifted = text->text();
        page.findChild<QDoubleSpinBox *>(QStringLiteral("comparisonThreshold"))->setValue(1);
        QVERIFY(text->text() != drifted && columns->item(0, 5)->text().isEmpty());
        // The same dataset has not drifted from itself.
        page.findChild<QDoubleSpinBox *>(QStringLiteral("comparisonThreshold"))->setValue(0);
        page.model().open(m_dir.filePath(QStringLiteral("boards")));
        QTRY_VERIFY_WITH_TIMEOUT(page.model().diff() && page.model().diff()->base == "boards", patience);
        for (const ColumnDiff &column : page.model().diff()->columns)
            QCOMPARE(column.test.statistic, 0.0);
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("comparisonClose")), Qt::LeftButton);
        QTRY_VERIFY(page.findChild<EmptyState *>(QStringLiteral("comparisonEmpty"))->isVisible());
    }

    void framesOfTheSameRecipeAreCompared()
    {
        // A copy in which one picture is another one's.
        const std::filesystem::path copy = filePath(m_dir.filePath(QStringLiteral("copy")));
        std::filesystem::copy(filePath(m_dir.filePath(QStringLiteral("boards"))), copy, std::filesystem::copy_options::recursive);
        const DatasetFrame &changed = m_dataset.dataset()->frames[5];
        std::filesystem::copy_file(m_dataset.dataset()->frames[0].image, copy / "images" / changed.image.filename(), std::filesystem::copy_options::overwrite_existing);
        Selection selection;
        AuditComparisonPage page(m_audit, selection);
        page.resize(1240, 600);
        page.show();
        page.model().open(pathText(copy));
        QTRY_VERIFY_WITH_TIMEOUT(page.model().diff(), patience);
        page.findChild<QTabWidget *>(QStringLiteral("comparisonParts"))->setCurrentIndex(1);
        auto *empty = page.findChild<EmptyState *>(QStringLiteral("framesEmpty"));
        auto *run = page.findChild<QPushButton *>(QStringLiteral("framesRun"));
        auto *table = page.findChild<QTableView *>(QStringLiteral("framesTable"));
        auto *text = page.findChild<QLabel *>(QStringLiteral("framesText"));
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(empty->isVisible() && !run->isVisible());
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QVERIFY(page.model().isComparingFrames());
        QTest::mouseClick(run, Qt::LeftButton); // stopped
        QVERIFY(!page.model().isComparingFrames() && !page.model().frames() && empty->isVisible());
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(page.model().frames(), patience);
        QCOMPARE(table->model()->rowCount(), 8);
        const QString id = QString::fromStdString(changed.image_id);
        const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, FrameComparisonTable::FrameColumn), id);
        QCOMPARE(cell(0, FrameComparisonTable::PsnrColumn), QLocale().toString(page.model().frames()->frames[0].pixels.psnr_db, 'f', 1));
        QCOMPARE(cell(1, FrameComparisonTable::ResultColumn), QStringLiteral("The same"));
        QVERIFY(text->text().contains(QStringLiteral("7 the same")) && text->text().contains(id));
        // A row is selected everywhere, the differing ones can be listed.
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
        QCOMPARE(selection.current(), itemOfFrame(*m_dataset.dataset(), 5));
        QSignalSpy requested(&page, &AuditComparisonPage::framesRequested);
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("framesShow")), Qt::LeftButton);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested[0][0].toStringList(), QStringList{id});
        // What was compared with another dataset does not stay.
        page.model().open(m_dir.filePath(QStringLiteral("boards")));
        QTRY_VERIFY_WITH_TIMEOUT(page.model().diff() && page.model().diff()->base == "boards", patience);
        QVERIFY(!page.model().frames() && empty->isVisible());
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(page.model().frames(), patience);
        QCOMPARE(page.model().frames()->same(), 8);
        QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("framesShow"))->isEnabled());
    }

    void anAxisEndsAtRoundNumbers_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("below zero") << -0.437 << -0.1 << -0.6 << 0.0;
        QTest::newRow("above zero") << 0.1 << 0.437 << 0.0 << 0.6;
        QTest::newRow("on both sides") << -0.911 << 0.03 << -1.0 << 0.5;
        QTest::newRow("small") << 0.0 << 0.00031 << 0.0 << 0.0004;
        QTest::newRow("at a round number") << 0.0 << 0.4 << 0.0 << 0.4;
        QTest::newRow("nothing but zero") << 0.0 << 0.0 << 0.0 << 0.001;
    }
    void anAxisEndsAtRoundNumbers()
    {
        QFETCH(const double, least);
        QFETCH(const double, most);
        QFETCH(const double, low);
        QFETCH(const double, high);
        CurveView view;
        view.resize(400, 220);
        view.setFormat(QStringLiteral(" px"), 3);
        view.setCurves({"incidence_deg", {0, 15}}, {{QStringLiteral("a"), Qt::red, {least, most}, {}}});
        QVERIFY_NEAR(view.bounds().first, low, 1e-12);
        QVERIFY_NEAR(view.bounds().second, high, 1e-12);
        QVERIFY(!view.grab().isNull());
    }

    void aCurveIsDrawnWhereItsValuesAre()
    {
        CurveView view;
        view.resize(400, 220);
        view.setTitle(QStringLiteral("Incidence"), QStringLiteral("Recall"));
        view.setFormat(QStringLiteral(" %"), 0, std::pair(0.0, 100.0));
        const Curve curve{QStringLiteral("OpenCV"), Qt::red, {NAN, 100, 50, NAN, 0, NAN}, {}};
        view.setCurves({"incidence_deg", {0, 15, 30, 45, 60, 75}}, {curve});
        // Ranges without a value are left out at the ends alone.
        QCOMPARE(view.binRect(1).left(), view.binRect(4).left() - 3 * view.binRect(1).width());
        QVERIFY_NEAR(view.pointOf(curve, 1).y(), view.binRect(1).top(), 1e-9);
        QVERIFY_NEAR(view.pointOf(curve, 4).y(), view.binRect(1).bottom(), 1e-9);
        QVERIFY_NEAR(view.pointOf(curve, 2).y(), view.binRect(1).center().y(), 1e-9);
        const QImage image = view.grab().toImage();
        QCOMPARE(image.pixelColor(view.pointOf(curve, 2).toPoint()), QColor(Qt::red));
        QVERIFY(image.pixelColor(QPoint(view.binRect(3).center().toPoint().x(), view.pointOf(curve, 2).toPoint().y())) != QColor(Qt::red)); // a gap
        QVERIFY(view.binText(2).contains(QLatin1String("50")) && view.rangeText(5).contains(QLatin1String("75")));
        QSignalSpy clicked(&view, &CurveView::binClicked);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.binRect(4).center().toPoint());
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(clicked.count(), 2);
        QCOMPARE(clicked[0][0].toInt(), 4);
        QCOMPARE(clicked[1][0].toInt(), 3);
    }

private:
    /// `kind`: of the list; `file`: typed behind it.
    void choose(const QWidget &page, const char *name, int kind, const QString &file)
    {
        auto *edit = page.findChild<DetectionSourceEdit *>(QString::fromLatin1(name));
        edit->findChild<QComboBox *>()->setCurrentIndex(kind);
        if (!file.isEmpty())
            edit->findChild<QLineEdit *>()->setText(m_dir.filePath(file));
    }

    QTemporaryDir m_dir;
    DatasetHandle m_dataset;
    AuditModel m_audit{m_dataset};
};

QTEST_MAIN(tst_audit_pages)
#include "tst_audit_pages.moc"
