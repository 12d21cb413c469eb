// SPDX-License-Identifier: GPL-3.0-or-later
// Other tools' files as parts of a config.
#include "core/calibration/config_import.h"
#include "core/compile/compiler.h"
#include "core/files.h"
#include "tests/support/test_support.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;
namespace fs = std::filesystem;

namespace {

const char *const opencv = "%YAML:1.0\n---\nimage_width: 1280\nimage_height: 960\ncamera_matrix: !!opencv-matrix\n   rows: 3\n   cols: 3\n   dt: d\n"
                           "   data: [ 1001., 0., 640.25, 0., 1002., 481.5, 0., 0., 1. ]\ndistortion_coefficients: !!opencv-matrix\n   rows: 5\n   cols: 1\n   dt: d\n"
                           "   data: [ -0.28, 0.07, 0.001, -0.002, 0.01 ]\n";
const char *const kalibrFisheye = "cam0:\n  camera_model: pinhole\n  intrinsics: [601.5, 602.5, 319.25, 240.75]\n  distortion_model: equidistant\n"
                                  "  distortion_coeffs: [0.01, -0.002, 0.0003, -0.00004]\n  resolution: [640, 480]\n";
const char *const rosPinhole = "image_width: 640\nimage_height: 480\ncamera_name: left\ncamera_matrix:\n  rows: 3\n  cols: 3\n  data: [500, 0, 319.5, 0, 500, 239.5, 0, 0, 1]\n"
                               "distortion_model: plumb_bob\ndistortion_coefficients:\n  rows: 1\n  cols: 5\n  data: [0, 0, 0, 0, 0]\n";

} // namespace

class tst_config_import : public QObject
{
    Q_OBJECT
private slots:
    void aCameraBecomesTheConfigs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("OpenCV, Brown–Conrady") << QString::fromLatin1(opencv);
        QTest::newRow("Kalibr, fisheye") << QString::fromLatin1(kalibrFisheye);
        QTest::newRow("ROS, without distortion") << QString::fromLatin1(rosPinhole);
    }
    /// The recipe's camera projects as the file's lens does.
    void aCameraBecomesTheConfigs()
    {
        QFETCH(QString, text);
        const fs::path file = write("camera.yaml", text);
        const auto calibration = readCalibrationFile(file);
        QVERIFY_RESULT(calibration);
        const SolvedLens &lens = calibration->lenses.front().lens;
        auto before = *ConfigDocument::fromFile(test::sourceDir() / "resources/samples/charuco_board.yaml");
        QVERIFY_RESULT(before.set("camera.intrinsics.focal_length", 777)); // another way to give it must not stay
        const auto document = withCamera(before, calibration->lenses.front());
        QVERIFY_RESULT(document);
        QVERIFY(!document->hasErrors());
        QVERIFY(!document->isExplicit("camera.intrinsics.focal_length"));
        QVERIFY(document->text().find("# the same seed gives the same dataset") != std::string::npos); // comments stay
        CompileOptions options;
        const auto recipe = SceneCompiler::create(document->config(), options)->compileScene(0);
        QVERIFY_RESULT(recipe);
        const CameraModel camera = cameraModel(recipe->cameras[0].intrinsics);
        QCOMPARE(camera.resolution(), lens.resolution);
        for (const Vector3 &point : {Vector3(0, 0, 1), Vector3(0.3, -0.2, 1), Vector3(-0.25, 0.31, 0.9)}) {
            const auto ours = camera.project(point), theirs = lens.project(point);
            QVERIFY(ours && theirs);
            QVERIFY2((*ours - *theirs).norm() < 1e-9, qPrintable(QString::number((*ours - *theirs).norm())));
        }
    }

    void aRationalLensIsRefused()
    {
        CalibratedLens camera;
        camera.lens.formula = LensFormula::Rational;
        const auto document = withCamera(ConfigDocument::newDocument(), camera);
        QVERIFY(!document && document.error().problem.id == "import.rational");
    }

    void aKalibrTargetBecomesTheSubject()
    {
        const fs::path file = write("target.yaml", QStringLiteral("target_type: 'aprilgrid'\ntagCols: 6\ntagRows: 5\ntagSize: 0.088\ntagSpacing: 0.3\n"));
        QVERIFY(isKalibrTarget(file));
        const auto document = withKalibrTarget(ConfigDocument::newDocument(), file);
        QVERIFY_RESULT(document);
        QVERIFY2(!document->hasErrors(), document->problems().empty() ? "" : document->problems().front().text().c_str());
        const auto &board = document->config().scenario.subject.board;
        QCOMPARE(document->config().scenario.subject.type, SubjectType::Board);
        QCOMPARE(board.cols, 6);
        QCOMPARE(board.rows, 5);
        QCOMPARE(document->explicitValue("scenario.subject.marker_size_mm"), std::optional<Value>(88.0));
        QCOMPARE(document->config().tagmill.aprilgrid_layout, AprilGridLayout::Kalibr);
    }

    void whatIsNoTargetIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::newRow("another kind") << "target_type: 'checkerboard'\ntargetCols: 6\n" << "import.target_type";
        QTest::newRow("a size is missing") << "target_type: 'aprilgrid'\ntagCols: 6\ntagRows: 5\n" << "import.target_incomplete";
        QTest::newRow("a config") << "camera:\n  fov: 60\n" << "import.no_target";
        QTest::newRow("no YAML") << "a: [" << "config.yaml_syntax";
    }
    void whatIsNoTargetIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        const auto document = withKalibrTarget(ConfigDocument::newDocument(), write("x.yaml", text));
        QVERIFY(!document);
        QCOMPARE(QString::fromStdString(document.error().problem.id), id);
    }

private:
    fs::path write(const char *name, const QString &text)
    {
        const fs::path file = fs::path(m_dir.path().toStdString()) / name;
        (void)writeFileAtomically(file, text.toStdString());
        return file;
    }

    QTemporaryDir m_dir;
};

QTEST_APPLESS_MAIN(tst_config_import)
#include "tst_config_import.moc"
