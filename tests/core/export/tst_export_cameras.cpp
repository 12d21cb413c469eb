// SPDX-License-Identifier: GPL-3.0-or-later
// Exports for calibration tools, read back by the tools' own libraries (OpenCV, mrcal, ROS) or by readers that share
// nothing with the writers, and judged by where they put the dataset's true points.
#include "tests/core/export/export_fixture.h"
#include "tests/core/export/yaml_document.h"

extern "C" {
#include <mrcal/mrcal.h>
}

#include <QProcess>
#include <QTest>

#include <sstream>

using namespace tagmill;
using namespace tagmill::test;
namespace fs = std::filesystem;

namespace {

constexpr double exact = 1e-6; // px

/// A camera as a tool's files describe it; pixels centre-origin unless the export was told otherwise.
struct ReadCamera
{
    std::string model;
    cv::Mat k;
    std::vector<double> distortion;
    Size2i size;
    bool isFisheye = false;

    std::vector<cv::Point2d> project(const std::vector<cv::Point3d> &inCamera) const
    {
        return projectByOpenCv(inCamera, cv::Mat::zeros(3, 1, CV_64F), cv::Mat::zeros(3, 1, CV_64F), k, cv::Mat(distortion, true), isFisheye);
    }
};

cv::Mat kOf(double fx, double fy, double cx, double cy)
{
    return (cv::Mat_<double>(3, 3) << fx, 0, cx, 0, fy, cy, 0, 0, 1);
}

ReadCamera readOpenCv(const fs::path &folder)
{
    cv::FileStorage file((folder / "camera.yaml").string(), cv::FileStorage::READ);
    ReadCamera camera;
    cv::Mat distortion;
    file["camera_matrix"] >> camera.k;
    file["distortion_coefficients"] >> distortion;
    distortion.reshape(1, 1).copyTo(camera.distortion);
    camera.size = {static_cast<int>(file["image_width"]), static_cast<int>(file["image_height"])};
    camera.isFisheye = static_cast<int>(file["fisheye_model"]) == 1;
    camera.model = camera.isFisheye ? "fisheye" : "pinhole";
    return camera;
}

ReadCamera readRos(const fs::path &folder)
{
    ReadCamera camera;
    const YamlNode file = yamlDocument(*readFile(folder / "camera_info.yaml"));
    camera.model = file["distortion_model"].text;
    camera.isFisheye = camera.model == "equidistant";
    const std::vector<double> k = file["camera_matrix"]["data"].numbers();
    camera.k = kOf(k.at(0), k.at(4), k.at(2), k.at(5));
    camera.distortion = file["distortion_coefficients"]["data"].numbers();
    camera.size = {static_cast<int>(file["image_width"].number()), static_cast<int>(file["image_height"].number())};
    return camera;
}

ReadCamera readKalibr(const fs::path &folder)
{
    const YamlNode file = yamlDocument(*readFile(folder / "camchain.yaml"))["cam0"];
    const std::vector<double> k = file["intrinsics"].numbers(), size = file["resolution"].numbers();
    ReadCamera camera{file["distortion_model"].text, kOf(k.at(0), k.at(1), k.at(2), k.at(3)), file["distortion_coeffs"].numbers(), {}, false};
    camera.isFisheye = camera.model == "equidistant";
    camera.size = {static_cast<int>(size.at(0)), static_cast<int>(size.at(1))};
    return camera;
}

/// mrcal reads and projects.
struct MrcalCamera
{
    explicit MrcalCamera(const fs::path &file)
        : model(mrcal_read_cameramodel_file(file.c_str()))
    {
    }
    ~MrcalCamera() { mrcal_free_cameramodel(&model); }
    MrcalCamera(const MrcalCamera &) = delete;
    std::vector<cv::Point2d> project(const std::vector<cv::Point3d> &inCamera) const
    {
        std::vector<mrcal_point3_t> points(inCamera.size());
        std::vector<mrcal_point2_t> pixels(inCamera.size());
        for (size_t i = 0; i < points.size(); ++i)
            points[i] = {{.x = inCamera[i].x, .y = inCamera[i].y, .z = inCamera[i].z}};
        mrcal_project(pixels.data(), nullptr, nullptr, points.data(), static_cast<int>(points.size()), &model->lensmodel, model->intrinsics);
        std::vector<cv::Point2d> result;
        for (const mrcal_point2_t &pixel : pixels)
            result.emplace_back(pixel.x, pixel.y);
        return result;
    }
    mrcal_cameramodel_t *model;
};

/// True points of a record in the camera, from its pose and the fixture's own board, and the record's pixels.
struct Truth
{
    std::vector<cv::Point3d> inCamera;
    std::vector<cv::Point2d> pixels; ///< corner-origin
};

Truth truthOf(const std::vector<AnnotatedImage> &images, const QString &target)
{
    Truth truth;
    const SceneRecipe recipe = scene(targetsNamed(target), {});
    const bool isGrid = target == QLatin1String("aprilgrid");
    const BoardLayout layout = *layoutBoard(*recipe.objects[0].board);
    for (const AnnotatedImage &image : images) {
        const DetectionRecord &record = image.records.back();
        const Vector4 &q = *record.rotation_quaternion;
        const Matrix3 rotation = Eigen::Quaterniond(q[0], q[1], q[2], q[3]).toRotationMatrix();
        for (size_t i = 0; i < record.keypoints.size(); ++i) {
            if (record.keypoints_state[i] != PointState::Visible)
                continue;
            const Vector3 p = rotation * Vector3(layout.keypoints[i].x(), -layout.keypoints[i].y(), 0) + *record.position;
            truth.inCamera.emplace_back(p.x(), p.y(), p.z());
            truth.pixels.emplace_back(record.keypoints[i]->x(), record.keypoints[i]->y());
        }
    }
    Q_UNUSED(isGrid);
    return truth;
}

/// Largest distance to the true pixels, moved by `shift`.
double largestError(const std::vector<cv::Point2d> &projected, const std::vector<cv::Point2d> &pixels, double shift)
{
    double largest = projected.size() == pixels.size() && !pixels.empty() ? 0 : 1e9;
    for (size_t i = 0; i < projected.size() && i < pixels.size(); ++i)
        largest = std::max(largest, std::hypot(projected[i].x - pixels[i].x - shift, projected[i].y - pixels[i].y - shift));
    return largest;
}

std::vector<std::vector<std::string>> table(const fs::path &file, char separator)
{
    std::vector<std::vector<std::string>> rows;
    std::istringstream in(*readFile(file));
    for (std::string line; std::getline(in, line);) {
        while (!line.empty() && line.back() == '\r')
            line.pop_back();
        std::vector<std::string> cells;
        std::istringstream parts(line);
        for (std::string cell; std::getline(parts, cell, separator);)
            cells.push_back(cell);
        if (!line.empty() && line[0] != '#')
            rows.push_back(cells);
    }
    return rows;
}

} // namespace

class tst_export_cameras : public QObject, ExportFixture
{
    Q_OBJECT

    std::vector<AnnotatedImage> m_images;
    std::shared_ptr<const Dataset> make(const QString &target, const QString &lens, int scenes = 3)
    {
        m_images = framesOf(target, lens, scenes);
        return datasetOf(dir("data"), m_images);
    }

private slots:
    void init() { newFolder(); }

    void camerasPutThePointsWhereTheyAre_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("lens");
        QTest::addColumn<QString>("target");
        for (const char *format : {"opencv", "ros", "mrcal", "kalibr"})
            for (const char *lens : {"pinhole", "brown", "brown without k3", "kannala"})
                for (const char *target : {"charuco", "charuco from the bottom", "aprilgrid"}) {
                    const QString f = QString::fromLatin1(format), l = QString::fromLatin1(lens);
                    const bool isKalibr = f == QLatin1String("kalibr"), isMrcal = f == QLatin1String("mrcal");
                    if ((isKalibr && (QLatin1String(target) != QLatin1String("aprilgrid") || l == QLatin1String("brown"))) || (isMrcal && l == QLatin1String("kannala")))
                        continue; // refused: see below
                    QTest::addRow("%s, %s, %s", format, lens, target) << f << l << QString::fromLatin1(target);
                }
    }
    void camerasPutThePointsWhereTheyAre()
    {
        QFETCH(QString, format);
        QFETCH(QString, lens);
        QFETCH(QString, target);
        const auto dataset = make(target, lens);
        const auto summary = run(*dataset, {.format = format.toStdString()});
        QVERIFY_RESULT(summary);
        QVERIFY(!summary->cameras.at(0).refit_error_px);
        const Truth truth = truthOf(m_images, target);
        QVERIFY(truth.pixels.size() > 50);
        std::vector<cv::Point2d> projected;
        if (format == QLatin1String("mrcal")) {
            const MrcalCamera camera(dir("out/camera.cameramodel"));
            QVERIFY(camera.model);
            QCOMPARE(camera.model->imagersize[0], 640U);
            projected = camera.project(truth.inCamera);
        } else {
            const ReadCamera camera = format == QLatin1String("opencv") ? readOpenCv(dir("out")) : format == QLatin1String("ros") ? readRos(dir("out")) : readKalibr(dir("out"));
            QCOMPARE(camera.size.width, 640);
            QCOMPARE(camera.size.height, 480);
            projected = camera.project(truth.inCamera);
        }
        QVERIFY_NEAR(largestError(projected, truth.pixels, -0.5), 0, exact);
        QVERIFY(largestError(projected, truth.pixels, 0) > 0.5); // control: a pixel origin not converted is noticed
        // Asked for, the other origin.
        QVERIFY_RESULT(run(*dataset, {.format = format.toStdString(), .pixel_origin = PixelOrigin::Corner}));
        const std::vector<cv::Point2d> corner = format == QLatin1String("mrcal") ? MrcalCamera(dir("out/camera.cameramodel")).project(truth.inCamera)
                                              : format == QLatin1String("opencv") ? readOpenCv(dir("out")).project(truth.inCamera)
                                              : format == QLatin1String("ros")    ? readRos(dir("out")).project(truth.inCamera)
                                                                                  : readKalibr(dir("out")).project(truth.inCamera);
        QVERIFY_NEAR(largestError(corner, truth.pixels, 0), 0, exact);
    }

    void rosUnderstandsItsFile_data()
    {
        QTest::addColumn<QString>("lens");
        for (const char *lens : {"pinhole", "brown", "kannala"})
            QTest::newRow(lens) << lens;
    }
    void rosUnderstandsItsFile()
    {
        QFETCH(QString, lens);
        QVERIFY_RESULT(run(*make(QStringLiteral("charuco"), lens), {.format = "ros"}));
        // ROS's own parser reads it and writes what it understood.
        fs::create_directory(dir("understood"));
        QProcess converter;
        converter.start(QStringLiteral("/usr/lib/camera_calibration_parsers/convert"), {QString::fromStdString(dir("out/camera_info.yaml").string()), QString::fromStdString(dir("understood/camera_info.yaml").string())});
        QVERIFY(converter.waitForFinished());
        const ReadCamera camera = readRos(dir("out")), understood = readRos(dir("understood"));
        QCOMPARE(understood.model, std::string(lens == QLatin1String("kannala") ? "equidistant" : "plumb_bob"));
        QCOMPARE(understood.size.width, 640);
        QCOMPARE(understood.distortion.size(), camera.distortion.size());
        QVERIFY(cv::norm(understood.k, camera.k, cv::NORM_INF) < 1e-4);
        for (size_t i = 0; i < camera.distortion.size(); ++i)
            QVERIFY_NEAR(understood.distortion[i], camera.distortion[i], 1e-5); // it prints few digits
        QVERIFY_NEAR(understood.k.at<double>(0, 2), 319.5, 1e-9);
    }

    void lensesWithoutAnExactModelAreRefusedOrFitted_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("lens");
        QTest::addColumn<double>("most");
        QTest::newRow("kalibr, k3") << "kalibr" << "brown" << 0.1;
        QTest::newRow("mrcal, fisheye") << "mrcal" << "kannala" << 0.1;
    }
    void lensesWithoutAnExactModelAreRefusedOrFitted()
    {
        QFETCH(QString, format);
        QFETCH(QString, lens);
        QFETCH(double, most);
        const QString target = QStringLiteral("aprilgrid");
        const auto dataset = make(target, lens);
        const auto refused = run(*dataset, {.format = format.toStdString()});
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem.id, std::string("export.lens"));
        QVERIFY(!fs::exists(dir("out")));
        const auto fitted = run(*dataset, {.format = format.toStdString(), .refit = true});
        QVERIFY_RESULT(fitted);
        const double told = fitted->cameras.at(0).refit_error_px.value();
        const Truth truth = truthOf(m_images, target);
        const std::vector<cv::Point2d> projected = format == QLatin1String("mrcal") ? MrcalCamera(dir("out/camera.cameramodel")).project(truth.inCamera) : readKalibr(dir("out")).project(truth.inCamera);
        const double measured = largestError(projected, truth.pixels, -0.5);
        QVERIFY2(told < most && measured <= told + 1e-6 && measured > 1e-6, qPrintable(QStringLiteral("told %1, measured %2").arg(told).arg(measured)));
        QVERIFY(readFile(dir("out/README.md"))->find("fitted") != std::string::npos);
        QVERIFY(std::any_of(m_report.problems.begin(), m_report.problems.end(), [](const Problem &p) { return p.id == "export.refit"; }));
    }

    void aLensThatSeesBehindItselfHasNoNearestOne()
    {
        auto images = framesOf(QStringLiteral("charuco"), QStringLiteral("kannala"), 1);
        for (AnnotatedImage &image : images)
            for (DetectionRecord &record : image.records)
                record.k_matrix(0, 0) = record.k_matrix(1, 1) = 150;
        const auto dataset = datasetOf(dir("data"), images);
        QCOMPARE(run(*dataset, {.format = "mrcal", .refit = true}).error().problem.id, std::string("export.lens_too_wide"));
        QVERIFY_RESULT(run(*dataset, {.format = "ros", .refit = true}));
    }

    void openCvsObservationsFitItsCamera_data()
    {
        QTest::addColumn<QString>("lens");
        QTest::addColumn<QString>("target");
        for (const char *lens : {"pinhole", "brown", "kannala"})
            for (const char *target : {"charuco", "charuco from the bottom", "aprilgrid"})
                QTest::addRow("%s, %s", lens, target) << lens << target;
    }
    void openCvsObservationsFitItsCamera()
    {
        QFETCH(QString, lens);
        QFETCH(QString, target);
        QVERIFY_RESULT(run(*make(target, lens), {.format = "opencv"}));
        const ReadCamera camera = readOpenCv(dir("out"));
        const cv::FileStorage file(dir("out/observations.yaml").string(), cv::FileStorage::READ);
        const cv::FileStorage board(dir("out/board.yaml").string(), cv::FileStorage::READ);
        cv::Mat allPoints;
        board["object_points"] >> allPoints;
        QCOMPARE(file["observations"].size(), m_images.size());
        for (const cv::FileNode &seen : file["observations"]) {
            cv::Mat image, object, rvec, tvec;
            std::vector<int> ids;
            seen["image_points"] >> image;
            seen["object_points"] >> object;
            seen["rvec"] >> rvec;
            seen["tvec"] >> tvec;
            seen["ids"] >> ids;
            std::vector<cv::Point3d> points;
            std::vector<cv::Point2d> pixels;
            for (int i = 0; i < image.rows; ++i) {
                points.emplace_back(object.at<double>(i, 0), object.at<double>(i, 1), object.at<double>(i, 2));
                pixels.emplace_back(image.at<double>(i, 0), image.at<double>(i, 1));
                for (int axis = 0; axis < 3; ++axis)
                    QCOMPARE(allPoints.at<double>(ids[static_cast<size_t>(i)], axis), object.at<double>(i, axis));
            }
            QVERIFY_NEAR(largestError(projectByOpenCv(points, rvec, tvec, camera.k, cv::Mat(camera.distortion, true), camera.isFisheye), pixels, 0), 0, exact);
            // Control: the other end of the board as origin.
            for (cv::Point3d &point : points)
                point.y = -point.y;
            QVERIFY(largestError(projectByOpenCv(points, rvec, tvec, camera.k, cv::Mat(camera.distortion, true), camera.isFisheye), pixels, 0) > 10);
        }
    }

    void openCvsBoardIsTheOneOfItsLibrary()
    {
        QVERIFY_RESULT(run(*make(QStringLiteral("charuco"), QStringLiteral("pinhole")), {.format = "opencv"}));
        const cv::FileStorage board(dir("out/board.yaml").string(), cv::FileStorage::READ);
        QCOMPARE(static_cast<int>(board["squaresX"]), 7);
        QCOMPARE(static_cast<int>(board["squaresY"]), 5);
        QVERIFY_NEAR(static_cast<double>(board["squareLength"]), 0.04, 1e-12);
        QVERIFY_NEAR(static_cast<double>(board["markerLength"]), 0.03, 1e-12);
        QCOMPARE(board["dictionary"].string(), std::string("DICT_4X4_50"));
        cv::Mat points;
        board["object_points"] >> points;
        QVERIFY_NEAR(points.at<double>(0, 0), 0.04, 1e-12); // the first inner corner, from the top left
        QVERIFY_NEAR(points.at<double>(0, 1), 0.04, 1e-12);
        QVERIFY_NEAR(points.at<double>(6, 1), 0.08, 1e-12); // the second row is further down
    }

    void kalibrsTargetAndPosesArePlacedAsKalibrPlacesThem()
    {
        QVERIFY_RESULT(run(*make(QStringLiteral("aprilgrid"), QStringLiteral("kannala")), {.format = "kalibr"}));
        const YamlNode target = yamlDocument(*readFile(dir("out/target.yaml")));
        QCOMPARE(target["target_type"].text, std::string("aprilgrid"));
        const int rows = static_cast<int>(target["tagRows"].number()), columns = static_cast<int>(target["tagCols"].number());
        QCOMPARE(rows, 4);
        QCOMPARE(columns, 5);
        const double size = target["tagSize"].number(), spacing = target["tagSpacing"].number();
        QVERIFY_NEAR(size, 0.05, 1e-12);
        QVERIFY_NEAR(spacing, 0.3, 1e-12);
        const ReadCamera camera = readKalibr(dir("out"));
        const auto poses = table(dir("out/target_poses.csv"), ',');
        QCOMPARE(poses.size(), m_images.size() + 1);
        for (size_t row = 1; row < poses.size(); ++row) {
            const auto &cells = poses[row];
            QVERIFY(fs::is_regular_file(dir("out/cam0") / (cells[0] + ".png")));
            QCOMPARE(cells[0].size(), size_t(19));
            const auto n = [&](size_t i) { return QString::fromStdString(cells[i]).toDouble(); };
            const Matrix3 rotation = Eigen::Quaterniond(n(8), n(5), n(6), n(7)).toRotationMatrix();
            // Kalibr: corner c of row r of the 2·cols by 2·rows corners, from the bottom left.
            std::vector<cv::Point3d> points;
            std::vector<cv::Point2d> pixels;
            const DetectionRecord &record = m_images[row - 1].records.back();
            for (int r = 0; r < 2 * rows; ++r) {
                for (int c = 0; c < 2 * columns; ++c) {
                    const size_t id = static_cast<size_t>(r * 2 * columns + c);
                    if (record.keypoints_state[id] != PointState::Visible)
                        continue;
                    const double x = c / 2 * (1 + spacing) * size + c % 2 * size, y = r / 2 * (1 + spacing) * size + r % 2 * size; // NOLINT(bugprone-integer-division): the tag
                    const Vector3 p = rotation * Vector3(x, y, 0) + Vector3(n(2), n(3), n(4));
                    points.emplace_back(p.x(), p.y(), p.z());
                    pixels.emplace_back(record.keypoints[id]->x(), record.keypoints[id]->y());
                }
            }
            QVERIFY_NEAR(largestError(camera.project(points), pixels, -0.5), 0, exact);
        }
    }

    void mrcalsCornersAreWholeGrids()
    {
        QVERIFY_RESULT(run(*make(QStringLiteral("charuco"), QStringLiteral("brown")), {.format = "mrcal"}));
        const auto rows = table(dir("out/corners.vnl"), ' ');
        QCOMPARE(rows.size(), m_images.size() * 24);
        size_t seen = 0;
        for (size_t i = 0; i < rows.size(); ++i) {
            const AnnotatedImage &image = m_images[i / 24];
            QCOMPARE(rows[i].size(), size_t(4));
            QCOMPARE(rows[i][0], image.file_name);
            const DetectionRecord &record = image.records.back();
            if (record.keypoints_state[i % 24] != PointState::Visible) {
                QCOMPARE(rows[i][1] + rows[i][2] + rows[i][3], std::string("---"));
                continue;
            }
            ++seen;
            QVERIFY_NEAR(QString::fromStdString(rows[i][1]).toDouble(), record.keypoints[i % 24]->x() - 0.5, 1e-9);
            QVERIFY_NEAR(QString::fromStdString(rows[i][2]).toDouble(), record.keypoints[i % 24]->y() - 0.5, 1e-9);
        }
        QVERIFY(seen > 50 && seen < rows.size());
    }

    void boardsAFormatCannotHoldAreNamed_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("problem");
        QTest::newRow("kalibr, charuco") << "kalibr" << "charuco" << "export.kalibr_board";
        QTest::newRow("kalibr, tags") << "kalibr" << "tags" << "export.no_board";
        QTest::newRow("mrcal, aprilgrid") << "mrcal" << "aprilgrid" << "export.no_corners";
        QTest::newRow("mrcal, tags") << "mrcal" << "tags" << "export.no_corners";
        QTest::newRow("opencv, tags") << "opencv" << "tags" << "export.no_corners";
    }
    void boardsAFormatCannotHoldAreNamed()
    {
        QFETCH(QString, format);
        QFETCH(QString, target);
        QFETCH(QString, problem);
        const auto summary = run(*make(target, QStringLiteral("pinhole")), {.format = format.toStdString()});
        const bool isRefused = format == QLatin1String("kalibr");
        QCOMPARE(summary.has_value(), !isRefused);
        QCOMPARE(isRefused ? summary.error().problem.id : m_report.problems.at(0).id, problem.toStdString());
    }

    void theDifferenceFromKalibrsBoardIsNamed_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("said");
        QTest::newRow("a ChArUco board") << "charuco" << QString() << "charuco";
        QTest::newRow("another dictionary") << "aprilgrid" << "dictionary" << "DICT_4X4_50";
        QTest::newRow("another layout") << "aprilgrid" << "layout" << "tagmill.aprilgrid.layout";
    }
    void theDifferenceFromKalibrsBoardIsNamed()
    {
        QFETCH(QString, target);
        QFETCH(QString, what);
        QFETCH(QString, said);
        auto images = framesOf(target, QStringLiteral("pinhole"), 1);
        for (AnnotatedImage &image : images) {
            for (DetectionRecord &record : image.records) {
                if (!record.board_definition)
                    continue;
                if (what == QLatin1String("dictionary"))
                    record.board_definition->dictionary = "DICT_4X4_50";
                else if (what == QLatin1String("layout"))
                    record.board_definition->total_keypoints = 12;
            }
        }
        const auto summary = run(*datasetOf(dir("data"), images), {.format = "kalibr"});
        QVERIFY(!summary);
        QCOMPARE(summary.error().problem.id, std::string("export.kalibr_board"));
        QVERIFY2(summary.error().problem.sentence().find(said.toStdString()) != std::string::npos, summary.error().problem.sentence().c_str());
    }

    void framesWithoutACameraAreLeftOut_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"opencv", "ros", "mrcal", "kalibr"})
            QTest::newRow(format) << format;
    }
    void framesWithoutACameraAreLeftOut()
    {
        QFETCH(QString, format);
        auto images = framesOf(QStringLiteral("aprilgrid"), QStringLiteral("pinhole"), 2);
        const auto spoil = [&](size_t frame) {
            for (DetectionRecord &record : images[frame].records)
                record.k_matrix.setZero();
        };
        spoil(1);
        const auto summary = run(*datasetOf(dir("data"), images), {.format = format.toStdString()});
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->frames, 3);
        QCOMPARE(summary->left_out, 1);
        QCOMPARE(m_report.problems.at(0).id, std::string("export.no_camera_of_frames"));
        for (const size_t frame : {size_t(0), size_t(2), size_t(3)})
            spoil(frame);
        const auto refused = run(*datasetOf(dir("none"), images), {.format = format.toStdString()}, "nothing");
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem.id, std::string("export.no_frames"));
        QVERIFY(!std::filesystem::exists(dir("nothing")));
    }

    void severalCamerasAreSeveralFolders_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"opencv", "ros", "mrcal", "kalibr"})
            QTest::newRow(format) << format;
    }
    void severalCamerasAreSeveralFolders()
    {
        QFETCH(QString, format);
        auto images = framesOf(QStringLiteral("aprilgrid"), QStringLiteral("pinhole"), 4);
        const auto others = framesOf(QStringLiteral("aprilgrid"), QStringLiteral("brown without k3"), 4);
        for (size_t i = 1; i < images.size(); i += 2)
            images[i] = others[i];
        const auto summary = run(*datasetOf(dir("data"), images), {.format = format.toStdString(), .split = {{1, 1}, 0}});
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->cameras.size(), size_t(4));
        for (const char *folder : {"train/camera_00", "train/camera_01", "val/camera_00", "val/camera_01"})
            QVERIFY(!fs::is_empty(dir("out") / folder));
    }
};

QTEST_APPLESS_MAIN(tst_export_cameras)
#include "tst_export_cameras.moc"
