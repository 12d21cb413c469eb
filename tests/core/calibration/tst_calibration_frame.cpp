// SPDX-License-Identifier: GPL-3.0-or-later
// Calibration frames against OpenCV: its solver finds the record's pose from them, its projection their pixels.
#include "core/calibration/calibration_frame.h"
#include "tests/support/editable_dataset.h"
#include "tests/support/test_support.h"
#include "tests/support/truth_fixtures.h"

#include <opencv2/calib3d.hpp>

#include <QTest>

using namespace tagmill;
using namespace tagmill::test;

namespace {

cv::Mat matrix(const Matrix3 &m)
{
    return (cv::Mat_<double>(3, 3) << m(0, 0), m(0, 1), m(0, 2), m(1, 0), m(1, 1), m(1, 2), m(2, 0), m(2, 1), m(2, 2));
}

std::vector<cv::Point3d> objectPoints(const CalibrationFrame &frame)
{
    std::vector<cv::Point3d> points;
    for (const Vector3 &p : frame.object_points)
        points.emplace_back(p.x(), p.y(), p.z());
    return points;
}

/// Points centre-origin, as OpenCV takes them.
std::vector<cv::Point2d> imagePoints(const CalibrationFrame &frame)
{
    std::vector<cv::Point2d> points;
    for (const Vector2 &p : frame.imagePoints(PixelOrigin::Centre))
        points.emplace_back(p.x(), p.y());
    return points;
}

bool isFisheye(const CalibrationFrame &frame)
{
    return frame.camera.distortionModel() == DistortionModel::KannalaBrandt;
}

/// Largest distance of OpenCV's projection of the frame's points by a pose, px.
double reprojectionError(const CalibrationFrame &frame, const Matrix4 &cam_from_board, const Matrix3 &k)
{
    cv::Mat rvec;
    cv::Rodrigues(matrix(cam_from_board.topLeftCorner<3, 3>()), rvec);
    const cv::Mat tvec = (cv::Mat_<double>(3, 1) << cam_from_board(0, 3), cam_from_board(1, 3), cam_from_board(2, 3));
    std::vector<cv::Point2d> projected;
    if (isFisheye(frame))
        cv::fisheye::projectPoints(objectPoints(frame), projected, rvec, tvec, matrix(k), frame.camera.distortionCoefficients());
    else
        cv::projectPoints(objectPoints(frame), rvec, tvec, matrix(k), frame.camera.distortionCoefficients(), projected);
    const std::vector<cv::Point2d> seen = imagePoints(frame);
    double largest = seen.empty() ? 1e9 : 0;
    for (size_t i = 0; i < seen.size(); ++i)
        largest = std::max(largest, std::hypot(seen[i].x - projected[i].x, seen[i].y - projected[i].y));
    return largest;
}

/// The board's pose as OpenCV's solver finds it from the frame alone.
Matrix4 solvedPose(const CalibrationFrame &frame)
{
    cv::Mat rvec, tvec, rotation;
    std::vector<cv::Point2d> pixels = imagePoints(frame);
    cv::Mat k = matrix(frame.k(PixelOrigin::Centre));
    std::vector<double> coefficients = frame.camera.distortionCoefficients();
    if (isFisheye(frame)) {
        cv::fisheye::undistortPoints(cv::Mat(pixels).clone(), pixels, k, coefficients);
        k = cv::Mat::eye(3, 3, CV_64F);
        coefficients.clear();
    }
    cv::solvePnP(objectPoints(frame), pixels, k, coefficients, rvec, tvec, false, cv::SOLVEPNP_ITERATIVE);
    cv::Rodrigues(rvec, rotation);
    Matrix4 pose = Matrix4::Identity();
    for (int row = 0; row < 3; ++row) {
        pose(row, 3) = tvec.at<double>(row);
        for (int column = 0; column < 3; ++column)
            pose(row, column) = rotation.at<double>(row, column);
    }
    return pose;
}

BoardSpec boardNamed(const QString &name)
{
    BoardSpec spec = name.startsWith(QLatin1String("charuco")) ? charuco(5, 7, 0.0401234, 0.03) : aprilGrid(4, 5, 0.0456);
    if (name == QLatin1String("gap centres"))
        spec.aprilgrid_layout = AprilGridLayout::Peer;
    if (name == QLatin1String("charuco from the bottom"))
        spec.charuco_corner_ids = CharucoCornerIds::Bottom;
    return spec;
}

CameraRecipe cameraNamed(const QString &lens)
{
    const CameraRecipe plain = camera({0.1, -0.3, 0.55}, {0.02, 0.01, 0}, 0.4);
    if (lens == QLatin1String("brown"))
        return withLens(plain, DistortionModel::BrownConrady, {-0.28, 0.07, 0.001, -0.0008, -0.004});
    if (lens == QLatin1String("kannala"))
        return withLens(plain, DistortionModel::KannalaBrandt, {0.03, -0.008, 0.002, -0.0004});
    return plain;
}

DetectionRecord boardRecord(const BoardSpec &spec, const CameraRecipe &seenBy, const Vector2 &printScale = {1, 1})
{
    SceneRecipe recipe = scene({board(spec, {0.02, -0.01, 0.03}, {0.2, -0.1, 0.4})}, {seenBy});
    recipe.objects[0].print_scale = printScale;
    return detectionRecords(recipe, 0, 42).back();
}

DetectionRecord plainRecord()
{
    return boardRecord(charuco(), cameraNamed(QStringLiteral("pinhole")));
}

} // namespace

class tst_calibration_frame : public QObject
{
    Q_OBJECT
private slots:
    void openCvFindsTheRecordsPose_data()
    {
        QTest::addColumn<QString>("board");
        QTest::addColumn<QString>("lens");
        QTest::addColumn<int>("points");
        for (const char *lens : {"pinhole", "brown", "kannala"}) {
            QTest::addRow("saddle points, %s", lens) << "charuco" << lens << 24;
            QTest::addRow("saddle points from the bottom, %s", lens) << "charuco from the bottom" << lens << 24;
            QTest::addRow("tag corners, %s", lens) << "tag corners" << lens << 80;
            QTest::addRow("gap centres, %s", lens) << "gap centres" << lens << 12;
        }
    }
    void openCvFindsTheRecordsPose()
    {
        QFETCH(QString, board);
        QFETCH(QString, lens);
        QFETCH(int, points);
        const auto frame = calibrationFrame(boardRecord(boardNamed(board), cameraNamed(lens)));
        QVERIFY_RESULT(frame);
        QCOMPARE(static_cast<int>(frame->ids.size()), points);
        const Matrix4 &pose = *frame->cam_from_board;
        QVERIFY(reprojectionError(*frame, pose, frame->k(PixelOrigin::Centre)) < 1e-6);
        QVERIFY((solvedPose(*frame) - pose).cwiseAbs().maxCoeff() < 1e-5);
        // Controls: a K of the other pixel origin, and the board turned over, are noticed.
        QVERIFY(reprojectionError(*frame, pose, frame->k(PixelOrigin::Corner)) > 0.5);
        CalibrationFrame turned = *frame;
        for (Vector3 &point : turned.object_points)
            point.y() *= -1;
        QVERIFY((solvedPose(turned) - pose).cwiseAbs().maxCoeff() > 0.1);
    }

    void markersGiveTheirCorners_data()
    {
        QTest::addColumn<QString>("board");
        QTest::addColumn<QString>("lens");
        QTest::addColumn<int>("points");
        for (const char *lens : {"pinhole", "brown", "kannala"}) {
            QTest::addRow("charuco, %s", lens) << "charuco" << lens << 68;
            QTest::addRow("aprilgrid, %s", lens) << "tag corners" << lens << 80;
        }
    }
    void markersGiveTheirCorners()
    {
        QFETCH(QString, board);
        QFETCH(QString, lens);
        QFETCH(int, points);
        BoardSpec spec = boardNamed(board);
        for (int i = static_cast<int>(layoutBoard(spec)->markers.size()); i-- > 0;)
            spec.ids.push_back(2 * i + 1);
        std::vector<DetectionRecord> records = detectionRecords(scene({test::board(spec, {0.02, -0.01, 0.03}, {0.2, -0.1, 0.4})}, {cameraNamed(lens)}), 0, 42);
        const DetectionRecord whole = records.back();
        const auto frame = markerFrame(whole, records);
        QVERIFY_RESULT(frame);
        QCOMPARE(static_cast<int>(frame->ids.size()), points);
        QVERIFY(reprojectionError(*frame, *frame->cam_from_board, frame->k(PixelOrigin::Centre)) < 1e-6);
        // Control: ids of another board.
        DetectionRecord other = whole;
        std::reverse(other.board_definition->ids.begin(), other.board_definition->ids.end());
        QVERIFY(reprojectionError(*markerFrame(other, records), *frame->cam_from_board, frame->k(PixelOrigin::Centre)) > 10);
        records.push_back(records.front());
        QCOMPARE(markerFrame(whole, records).error().problem.id, std::string("calibration.ambiguous_markers"));
    }

    void theirAxesAreThoseOfTheBoardsLayout()
    {
        const DetectionRecord record = plainRecord();
        const auto frame = calibrationFrame(record, {.axes = BoardAxes::Peer});
        QVERIFY_RESULT(frame);
        // DATASET 10: id 0 is the crossing at the top left, y up.
        QVERIFY((frame->object_points[0] - Vector3(-0.1, 0.06, 0)).norm() < 1e-12);
        QVERIFY(reprojectionError(*frame, *frame->cam_from_board, frame->k(PixelOrigin::Centre)) < 1e-6);
        const auto ours = calibrationFrame(record);
        QVERIFY((ours->object_points[0] - Vector3(-0.1, -0.06, 0)).norm() < 1e-12);
        QVERIFY((*ours->cam_from_board - *frame->cam_from_board).cwiseAbs().maxCoeff() > 0.5);
    }

    void aPrintThatCameOutOtherwiseIsMeasured_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::newRow("larger") << 1.00123456 << 1.00123456;
        QTest::newRow("stretched") << 1.01 << 0.99;
    }
    void aPrintThatCameOutOtherwiseIsMeasured()
    {
        QFETCH(double, x);
        QFETCH(double, y);
        for (const BoardSpec &spec : {charuco(), aprilGrid()}) {
            const auto frame = calibrationFrame(boardRecord(spec, cameraNamed(QStringLiteral("pinhole")), {x, y}));
            QVERIFY_RESULT(frame);
            QVERIFY(reprojectionError(*frame, *frame->cam_from_board, frame->k(PixelOrigin::Centre)) < 1e-3); // sizes are rounded to 0.1 µm
            QVERIFY(x != y || reprojectionError(*frame, *frame->cam_from_board, frame->k(PixelOrigin::Centre)) < 1e-6);
        }
    }

    void onlyPointsAskedForAreGiven_data()
    {
        QTest::addColumn<bool>("withMargin");
        QTest::addColumn<bool>("withOccluded");
        QTest::addColumn<QVector<int>>("missing");
        QTest::newRow("visible") << false << false << QVector<int>{1, 2, 3, 4, 5};
        QTest::newRow("and margin") << true << false << QVector<int>{1, 3, 4, 5};
        QTest::newRow("and occluded") << false << true << QVector<int>{1, 2, 4, 5};
        QTest::newRow("all") << true << true << QVector<int>{1, 4, 5};
    }
    void onlyPointsAskedForAreGiven()
    {
        QFETCH(bool, withMargin);
        QFETCH(bool, withOccluded);
        QFETCH(QVector<int>, missing);
        DetectionRecord record = plainRecord();
        record.keypoints_state[1] = PointState::Outside;
        record.keypoints_state[2] = PointState::Margin;
        record.keypoints_state[3] = PointState::Occluded;
        record.keypoints[4].reset();
        record.keypoints[5] = Vector2(1e300, -1); // a file may call it visible
        const auto frame = calibrationFrame(record, {.withMargin = withMargin, .withOccluded = withOccluded});
        QVERIFY_RESULT(frame);
        QCOMPARE(frame->ids.size(), size_t(24 - missing.size()));
        for (const int id : missing)
            QVERIFY(std::find(frame->ids.begin(), frame->ids.end(), id) == frame->ids.end());
        QVERIFY(reprojectionError(*frame, *frame->cam_from_board, frame->k(PixelOrigin::Centre)) < 1e-6);
    }

    void recordsThatGiveNoneSayWhy_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("problem");
        for (const auto &[what, problem] : {std::pair("no board", "calibration.no_board"), {"no k", "calibration.no_camera"}, {"no resolution", "calibration.no_camera"},
                                            {"other type", "calibration.board_type"}, {"no rows", "calibration.layout"}, {"a million rows", "calibration.layout"},
                                            {"marker too large", "calibration.layout"}, {"too many keypoints", "calibration.keypoints"}})
            QTest::newRow(what) << what << problem;
    }
    void recordsThatGiveNoneSayWhy()
    {
        QFETCH(QString, what);
        QFETCH(QString, problem);
        DetectionRecord record = plainRecord();
        BoardDefinition &definition = *record.board_definition;
        if (what == QLatin1String("no k"))
            record.k_matrix = Matrix3::Identity();
        else if (what == QLatin1String("no resolution"))
            record.resolution = {};
        else if (what == QLatin1String("other type"))
            definition.type = "chessboard";
        else if (what == QLatin1String("no rows"))
            definition.rows = 0;
        else if (what == QLatin1String("a million rows"))
            definition.rows = 1000000000;
        else if (what == QLatin1String("marker too large"))
            definition.marker_size_mm = 1e6;
        else if (what == QLatin1String("too many keypoints"))
            definition.total_keypoints = 25;
        else
            record.board_definition.reset();
        const auto frame = calibrationFrame(record);
        QVERIFY(!frame);
        QCOMPARE(frame.error().problem.id, problem.toStdString());
        QCOMPARE(frame.error().problem.where, std::string("scene_0000_cam_0000"));
        QVERIFY(!frame.error().problem.sentence().empty());
    }

    void aBoardThatIsNotSeenHasNoPoints()
    {
        DetectionRecord record = plainRecord();
        record.keypoints.clear();
        record.keypoints_state.clear();
        const auto frame = calibrationFrame(record);
        QVERIFY_RESULT(frame);
        QVERIFY(frame->ids.empty() && frame->object_points.empty() && frame->image_points.empty());
    }

    void aDatasetsFramesGoOnPastABadRecord()
    {
        const auto dataset = readDataset(dataDir() / "dataset_a"); // render-tag's own files
        QVERIFY_RESULT(dataset);
        Report report;
        const auto frames = calibrationFrames(**dataset, report);
        QVERIFY(report.problems.empty());
        QCOMPARE(frames.size(), size_t(1));
        QCOMPARE(frames[0].image_id, std::string("scene_0005_cam_0000"));
        QCOMPARE(frames[0].camera.distortionCoefficients().size(), size_t(5));
        QVERIFY(reprojectionError(frames[0], *frames[0].cam_from_board, frames[0].k(PixelOrigin::Centre)) < 1e-6);

        test::EditableDataset broken(**dataset);
        for (test::EditableFrame &frame : broken.frames)
            for (DetectionRecord &record : frame.records)
                record.board_definition.reset();
        QVERIFY(calibrationFrames(broken.made(), report).empty());
        QCOMPARE(report.problems.size(), size_t(1));
        QCOMPARE(report.problems[0].where, std::string("scene_0005_cam_0000"));
    }
};

QTEST_APPLESS_MAIN(tst_calibration_frame)
#include "tst_calibration_frame.moc"
