// SPDX-License-Identifier: GPL-3.0-or-later
// Calibrations as the tools write them, read into our convention; damaged ones are refused with a reason.
#include "core/calibration/calibration_files.h"
#include "core/files.h"
#include "tests/support/test_support.h"

#include <opencv2/core.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace tagmill;

namespace {

const std::string kalibr = R"(cam0:
  cam_overlaps: [1]
  camera_model: pinhole
  distortion_coeffs: [-0.28, 0.07, 0.0002, 1.7e-05]
  distortion_model: radtan
  intrinsics: [458.6, 457.2, 367.2, 248.3]
  resolution: [752, 480]
  rostopic: /cam0/image_raw
cam1:
  camera_model: pinhole
  distortion_coeffs: [0.001, -0.002, 0.003, -0.0004]
  distortion_model: equidistant
  intrinsics: [457, 456, 379, 255]
  resolution: [752, 480]
)";
const std::string mrcal = R"(# generated with mrcal
# a comment with 'lensmodel' in it
{
    'lensmodel':  'LENSMODEL_OPENCV8',

    # intrinsics are fx,fy,cx,cy,distortion0,distortion1,....
    'intrinsics': [ 1761.181055, 1761.250444, 1965.706996, 1087.518797, -0.01266096516, 0.03590794372, -0.0002547045941, 0.0005275929652, 0.01968883397, 0.01482863541, -0.0562239888, 0.0500223357,],
    'extrinsics': [ 0., 0., 0., 0., 0., 0.,],
    'imagersize': [ 3904, 2192,],
    'optimization_inputs_encoded': b'{#]}[=1,2',
}
)";
const std::string ros = R"(image_width: 640
image_height: 480
camera_name: narrow
camera_matrix:
  rows: 3
  cols: 3
  data: [500, 0, 319.5, 0, 501, 239.5, 0, 0, 1]
distortion_model: plumb_bob
distortion_coefficients:
  rows: 1
  cols: 5
  data: [0.1, -0.2, 0.001, 0.002, 0.05]
)";

std::string openCv(bool isFisheye, const std::vector<double> &coefficients)
{
    cv::FileStorage storage(".yaml", cv::FileStorage::WRITE | cv::FileStorage::MEMORY | cv::FileStorage::FORMAT_YAML);
    storage << "image_width" << 1280 << "image_height" << 960 << "fisheye_model" << (isFisheye ? 1 : 0);
    storage << "camera_matrix" << cv::Mat(cv::Matx33d(900, 0, 639.5, 0, 901, 479.5, 0, 0, 1)) << "distortion_coefficients" << cv::Mat(coefficients, true);
    return storage.releaseAndGetString();
}

} // namespace

class tst_calibration_files : public QObject
{
    Q_OBJECT
private slots:
    void toolsFilesAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("format");
        QTest::addColumn<LensFormula>("formula");
        QTest::addColumn<QList<double>>("intrinsics"); // ours: half a pixel more
        QTest::addColumn<int>("coefficients");
        const auto bytes = [](const std::string &text) { return QByteArray::fromStdString(text); };
        QTest::newRow("Kalibr") << bytes(kalibr) << "kalibr" << LensFormula::BrownConrady << QList<double>{458.6, 457.2, 367.7, 248.8} << 4;
        QTest::newRow("mrcal") << bytes(mrcal) << "mrcal" << LensFormula::Rational << QList<double>{1761.181055, 1761.250444, 1966.206996, 1088.018797} << 8;
        QTest::newRow("ROS") << bytes(ros) << "ros" << LensFormula::BrownConrady << QList<double>{500, 501, 320, 240} << 5;
        QTest::newRow("OpenCV") << bytes(openCv(false, {0.1, 0.2, 0.001, 0.002, 0.3})) << "opencv" << LensFormula::BrownConrady << QList<double>{900, 901, 640, 480} << 5;
        QTest::newRow("OpenCV, rational") << bytes(openCv(false, std::vector<double>(14, 0.0))) << "opencv" << LensFormula::Rational << QList<double>{900, 901, 640, 480} << 12;
        QTest::newRow("OpenCV, fisheye") << bytes(openCv(true, {0.1, 0.2, 0.001, 0.002})) << "opencv" << LensFormula::Fisheye << QList<double>{900, 901, 640, 480} << 4;
        QTest::newRow("ROS, corner origin") << bytes("# Pixel origin corner.\n" + ros) << "ros" << LensFormula::BrownConrady << QList<double>{500, 501, 319.5, 239.5} << 5;
    }
    void toolsFilesAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, format);
        QFETCH(LensFormula, formula);
        QFETCH(QList<double>, intrinsics);
        QFETCH(int, coefficients);
        const auto file = read(text.toStdString());
        QVERIFY_RESULT(file);
        QCOMPARE(QString::fromStdString(file->format), format);
        const SolvedLens &lens = file->lenses.front().lens;
        QCOMPARE(lens.formula, formula);
        QCOMPARE((QList<double>{lens.fx, lens.fy, lens.cx, lens.cy}), intrinsics);
        QCOMPARE(int(lens.coefficients.size()), coefficients);
        QVERIFY(lens.resolution.width > 0);
    }

    void everyCameraOfAChainIsRead()
    {
        const auto file = read(kalibr);
        QVERIFY_RESULT(file);
        QCOMPARE(file->lenses.size(), size_t(2));
        QCOMPARE(file->lenses[1].name, std::string("cam1"));
        QCOMPARE(file->lenses[1].lens.formula, LensFormula::Fisheye);
    }

    void damagedFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("id");
        const auto swapped = [](std::string text, const std::string &from, const std::string &to) {
            text.replace(text.find(from), from.size(), to);
            return QByteArray::fromStdString(text);
        };
        QTest::newRow("empty") << QByteArray() << "calibration_file.unknown";
        QTest::newRow("prose") << QByteArray("a calibration of mine\n") << "calibration_file.unknown";
        QTest::newRow("no YAML") << QByteArray("a: [1, 2\nb: }") << "config.yaml_syntax";
        QTest::newRow("NaN") << swapped(ros, "501", ".nan") << "calibration_file.damaged";
        QTest::newRow("beyond all bounds") << swapped(ros, "501", "1e300") << "calibration_file.damaged";
        QTest::newRow("a word for a number") << swapped(kalibr, "457.2", "wide") << "calibration_file.damaged";
        QTest::newRow("too few intrinsics") << swapped(kalibr, ", 248.3", "") << "calibration_file.damaged";
        QTest::newRow("omni") << swapped(kalibr, "camera_model: pinhole", "camera_model: omni") << "calibration_file.model";
        QTest::newRow("splined") << swapped(mrcal, "LENSMODEL_OPENCV8", "LENSMODEL_SPLINED_STEREOGRAPHIC") << "calibration_file.model";
        QTest::newRow("mrcal without intrinsics") << swapped(mrcal, "'intrinsics'", "'extras'") << "calibration_file.damaged";
        QTest::newRow("no matrix in OpenCV's") << QByteArray("%YAML:1.0\n---\na: 1\n") << "calibration_file.damaged";
        QTest::newRow("cut in OpenCV's") << QByteArray::fromStdString(openCv(false, {0.1, 0.2, 0.3, 0.4})).left(150) << "calibration_file.damaged";
        QTest::newRow("a tilted sensor") << QByteArray::fromStdString(openCv(false, std::vector<double>(14, 0.01))) << "calibration_file.model";
    }
    void damagedFilesAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, id);
        const auto file = read(text.toStdString());
        QVERIFY(!file);
        QCOMPARE(QString::fromStdString(file.error().problem.id), id);
        QVERIFY(!file.error().problem.file.empty());
    }

    void whereTheDamageIsIsSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("where");
        QTest::addColumn<int>("line");
        QTest::newRow("too few intrinsics") << QByteArray::fromStdString(kalibr) << QByteArray(", 248.3") << QByteArray() << "cam0" << 6;
        QTest::newRow("no intrinsics") << QByteArray::fromStdString(kalibr) << QByteArray("  intrinsics: [457, 456, 379, 255]\n") << QByteArray() << "cam1" << 9;
        QTest::newRow("too few coefficients") << QByteArray::fromStdString(kalibr) << QByteArray(", -0.0004") << QByteArray() << "cam1" << 11;
        QTest::newRow("omni") << QByteArray::fromStdString(kalibr) << QByteArray("pinhole") << QByteArray("omni") << "cam0" << 3;
        QTest::newRow("a matrix of eight") << QByteArray::fromStdString(ros) << QByteArray("0, 0, 1]") << QByteArray("0, 1]") << "narrow" << 7;
        QTest::newRow("a coefficient that is none") << QByteArray::fromStdString(ros) << QByteArray("-0.2") << QByteArray("wide") << "narrow" << 12;
        QTest::newRow("no YAML") << QByteArray::fromStdString(kalibr) << QByteArray("resolution: [752") << QByteArray("resolution: }752") << "" << 7;
    }
    void whereTheDamageIsIsSaid()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, where);
        QFETCH(int, line);
        text.replace(text.indexOf(from), from.size(), to);
        const auto file = read(text.toStdString());
        QVERIFY(!file);
        const Problem &problem = file.error().problem;
        QCOMPARE(QString::fromStdString(problem.where), where);
        QCOMPARE(problem.line, line);
        QVERIFY(problem.file.ends_with("calibration"));
    }

    void noBytesBringItDown()
    {
        std::mt19937 random(7);
        for (const std::string &good : {kalibr, mrcal, ros, openCv(false, {0.1, 0.2, 0.3, 0.4, 0.5})}) {
            for (int i = 0; i < 150; ++i) {
                std::string text = good.substr(0, i % 3 ? good.size() : random() % good.size());
                for (int n = 0; n < 3 && !text.empty(); ++n)
                    text[random() % text.size()] = char(random() % 96 + 32);
                if (const auto file = read(text)) {
                    QVERIFY(!file->lenses.empty());
                    QVERIFY(std::isfinite(file->lenses[0].lens.fx));
                }
            }
        }
    }

private:
    Result<CalibrationFile> read(const std::string &text)
    {
        const std::filesystem::path path = m_dir.filePath(QStringLiteral("calibration")).toStdString();
        TAGMILL_CHECK(writeFileAtomically(path, text));
        return readCalibrationFile(path);
    }

    QTemporaryDir m_dir;
};

QTEST_APPLESS_MAIN(tst_calibration_files)
#include "tst_calibration_files.moc"
