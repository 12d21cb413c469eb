// SPDX-License-Identifier: GPL-3.0-or-later
// The closure test closes on pictures that show the truth, for every lens, and opens on those that do not.
#include "core/audit/audit.h"
#include "core/audit/calibration_audit.h"
#include "core/audit/closure.h"
#include "core/calibration/detector_bias.h"
#include "core/files.h"
#include "tests/support/closure_views.h"
#include "tests/support/rasterized.h"
#include "tests/support/tag_wall.h"
#include "tests/support/test_support.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tagmill;
using test::Lens, test::lenses, test::manyViews;

class tst_closure : public QObject
{
    Q_OBJECT
private slots:
    void everyLensCloses_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[name, lens] : lenses)
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void everyLensCloses()
    {
        QFETCH(QString, name);
        const Lens &lens = lenses.at(name.toStdString());
        const auto dataset = datasetOf(manyViews(lens));
        QVERIFY_RESULT(dataset);
        const auto report = closureTest(**dataset, m_executor);
        QVERIFY_RESULT(report);
        qInfo("%s", closureText(*report).c_str());
        const BoardClosure &measure = report->boards[size_t(ClosureMethod::OpenCvSubpix)], &edges = report->boards[size_t(ClosureMethod::Edges)];
        QCOMPARE(measure.expected, 12);
        QCOMPARE(measure.found, 12);
        QVERIFY(measure.residuals.all().count > 100);
        QVERIFY2(measure.residuals.all().rms() <= 0.07, qPrintable(QString::number(measure.residuals.all().rms())));
        QVERIFY2(edges.residuals.all().rms() <= 0.03, qPrintable(QString::number(edges.residuals.all().rms())));
        QCOMPARE(report->cameras.size(), size_t(1));
        const auto &difference = report->cameras[0].lenses.at({ClosureMethod::OpenCvSubpix, lens.formula}).difference;
        const auto &own = report->cameras[0].lenses.at({ClosureMethod::Edges, lens.formula}).difference;
        QVERIFY(difference && own);
        QVERIFY2(difference->rms <= 0.06, qPrintable(QString::number(difference->rms)));
        QVERIFY2(difference->max <= (lens.formula == LensFormula::Fisheye ? 0.4 : 0.2), qPrintable(QString::number(difference->max)));
        QVERIFY2(own->rms <= 0.03, qPrintable(QString::number(own->rms)));
        // Controls: a truth a tenth of a pixel off shows in e, black frames show no board.
        const auto shifted = closureTest(**dataset, m_executor, {{0.1, 0}, false});
        QVERIFY(shifted->boards[size_t(ClosureMethod::OpenCvSubpix)].residuals.all().rms() > 0.07);
        const auto black = datasetOf(manyViews(lens), true);
        QVERIFY_RESULT(black);
        const auto dark = closureTest(**black, m_executor);
        QCOMPARE(dark->boards[size_t(ClosureMethod::OpenCvSubpix)].expected, 12);
        QCOMPARE(dark->boards[size_t(ClosureMethod::OpenCvSubpix)].found, 0);
        QCOMPARE(dark->boards[size_t(ClosureMethod::Edges)].found, 0);
        QVERIFY(!dark->cameras[0].lenses.at({ClosureMethod::OpenCvSubpix, lens.formula}).solution);
    }

    void tagsAreCountedAndMeasured()
    {
        SceneRecipe recipe = test::tagWall(test::camera({0, 0, 1}));
        for (CameraRecipe &camera : recipe.cameras)
            camera.tone_mapping = ToneMapping::Linear;
        const auto dataset = datasetOf(recipe);
        QVERIFY_RESULT(dataset);
        const auto report = closureTest(**dataset, m_executor);
        QVERIFY_RESULT(report);
        qInfo("%s", closureText(*report).c_str());
        for (const ClosureMethod method : {ClosureMethod::OpenCv, ClosureMethod::AprilTag3, ClosureMethod::Edges}) {
            const TagClosure &tags = report->tags.at({method, "tag36h11"});
            QVERIFY(tags.expected >= 60);
            QVERIFY2(tags.found >= tags.expected * 98 / 100, closureMethodName(method).data());
            QCOMPARE(tags.falsePositives, 0);
            QVERIFY(tags.residuals.all().outwardCount > 200);
        }
        QVERIFY(std::abs(report->tags.at({ClosureMethod::AprilTag3, "tag36h11"}).residuals.all().outwardBias()) <= 0.03);
        QVERIFY(std::abs(report->tags.at({ClosureMethod::Edges, "tag36h11"}).residuals.all().outwardBias()) <= 0.01);

        // Residuals add up: bins of each scale hold all of them.
        const ResidualTable &table = report->tags.at({ClosureMethod::AprilTag3, "tag36h11"}).residuals;
        for (const auto &bins : table.bins()) {
            std::int64_t count = 0;
            for (const ResidualSums &sums : bins)
                count += sums.count;
            QCOMPARE(count, table.all().count);
        }
        AuditReport audit;
        audit.closure = std::make_shared<ClosureReport>(*report);
        const auto json = nlohmann::json::parse(auditReportJson(audit));
        const auto &tags = json.at("report").at("closure").at("tags").at("apriltag3").at("tag36h11");
        QVERIFY(tags.at("recall").get<double>() > 0.97);
        // What was measured of the detectors stands beside it, for this size and tone too.
        const DetectorBias *known = nullptr;
        for (const DetectorBias &row : detectorBiases())
            if (row.detector == "apriltag3" && row.tone == "linear" && row.fromPpm == 4)
                known = &row;
        QVERIFY(known);
        QVERIFY_NEAR(tags.at("outward_bias_px").get<double>(), known->outward_px, 0.01);
        QCOMPARE(json.at("report").at("closure").at("known_bias").size(), detectorBiases().size());
        QVERIFY(std::abs(tags.at("outward_bias_px").get<double>()) < 0.03);
        QVERIFY(tags.at("bins").at("incidence_deg").size() >= 1);
    }

    /// Detectors do not read a border of two modules; edges are there all the same.
    void kalibrsGridIsMeasuredByItsEdges()
    {
        SceneRecipe recipe = manyViews(lenses.at("Brown-Conrady"));
        recipe.objects = {test::board(test::aprilGrid(3, 4, 0.055), {0, 0, 0.001})};
        const auto dataset = datasetOf(recipe);
        QVERIFY_RESULT(dataset);
        const auto report = closureTest(**dataset, m_executor);
        QVERIFY_RESULT(report);
        qInfo("%s", closureText(*report).c_str());
        QCOMPARE(report->tags.size(), size_t(1));
        const TagClosure &tags = report->tags.at({ClosureMethod::Edges, "tag36h11"});
        QVERIFY(tags.residuals.all().count >= 80);
        QVERIFY(tags.residuals.all().rms() <= 0.03);
        // The camera is calibrated from them: they are the board's keypoints.
        const BoardClosure &edges = report->boards[size_t(ClosureMethod::Edges)];
        QCOMPARE(edges.expected, 12);
        QVERIFY(edges.found >= 6);
        QCOMPARE(edges.residuals.all().count, tags.residuals.all().count);
        QCOMPARE(report->boards[size_t(ClosureMethod::OpenCvSubpix)].expected, 0);
        QCOMPARE(report->cameras.size(), size_t(1));
        QCOMPARE(report->cameras[0].boards, 12);
        const auto &difference = report->cameras[0].lenses.at({ClosureMethod::Edges, LensFormula::BrownConrady}).difference;
        QVERIFY(difference);
        QVERIFY2(difference->rms <= 0.03, qPrintable(QString::number(difference->rms)));
        const auto &without = report->cameras[0].lenses.at({ClosureMethod::Edges, LensFormula::Pinhole}).difference; // the control
        QVERIFY(!without || without->rms > 0.1);
        QCOMPARE(report->problems.size(), size_t(1));
        QCOMPARE(report->problems[0].id, std::string("closure.kalibr_grid"));
    }

    void aCalibrationIsHeldAgainstTheCamera()
    {
        const Lens &lens = lenses.at("Brown-Conrady");
        const auto dataset = datasetOf(manyViews(lens));
        QVERIFY_RESULT(dataset);
        const auto write = [&](double fx) {
            const std::string text = "image_width: 640\nimage_height: 480\ncamera_name: left\ncamera_matrix:\n  rows: 3\n  cols: 3\n  data: [" + std::to_string(fx)
                + ", 0, 321.8, 0, 565.6, 238.1, 0, 0, 1]\ndistortion_model: plumb_bob\ndistortion_coefficients:\n  rows: 1\n  cols: 5\n  data: [-0.28, 0.07, 0.001, 0.001, 0]\n";
            const std::filesystem::path file = m_dir.filePath(QStringLiteral("camera.yaml")).toStdString();
            [[maybe_unused]] const auto written = writeFileAtomically(file, text);
            return auditCalibration(**dataset, file);
        };
        const auto right = write(560);
        QVERIFY_RESULT(right);
        QCOMPARE(right->format, std::string("ros"));
        QCOMPARE(right->checks.size(), size_t(1));
        QVERIFY(right->checks[0].difference->max < 1e-4);
        QVERIFY(right->checks[0].residual_px < 1e-3);
        QVERIFY(right->checks[0].views == 12);
        const auto wrong = write(563); // the control
        QVERIFY_RESULT(wrong);
        QVERIFY(wrong->checks[0].difference->rms > 0.3);
        QVERIFY(wrong->checks[0].residual_px > 0.05);
    }

private:
    Result<std::shared_ptr<const Dataset>> datasetOf(const SceneRecipe &recipe, bool isBlack = false)
    {
        const std::filesystem::path dir = m_dir.filePath(QString::number(m_datasets++)).toStdString();
        TAGMILL_CHECK(test::makeRasterizedDataset(dir, recipe, isBlack));
        return readDataset(dir);
    }

    QTemporaryDir m_dir;
    int m_datasets = 0;
    ThreadExecutor m_executor;
};

QTEST_GUILESS_MAIN(tst_closure)
#include "tst_closure.moc"
