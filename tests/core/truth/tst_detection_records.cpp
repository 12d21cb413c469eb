// SPDX-License-Identifier: GPL-3.0-or-later
// Records against OpenCV: its projection, its pose solver. Neither shares code with ours.
#include "core/transform_point.h"
#include "core/truth/detection_record.h"
#include "core/truth/image_polygon.h"
#include "core/truth/plan_viewer.h"
#include "tests/support/test_support.h"
#include "tests/support/truth_fixtures.h"

#include <opencv2/calib3d.hpp>

#include <QTest>

#include <algorithm>

using namespace tagmill;
using namespace tagmill::test;

namespace {

cv::Mat matrix(const Matrix3 &m)
{
    return (cv::Mat_<double>(3, 3) << m(0, 0), m(0, 1), m(0, 2), m(1, 0), m(1, 1), m(1, 2), m(2, 0), m(2, 1), m(2, 2));
}

/// World points through a camera of the recipe, by OpenCV alone.
std::vector<cv::Point2d> projectByOpenCv(const CameraRecipe &camera, const std::vector<cv::Point3d> &world)
{
    const Matrix3 world_from_blender = camera.transform_matrix.topLeftCorner<3, 3>();
    const Vector3 eye = camera.transform_matrix.topRightCorner<3, 1>();
    Matrix3 cv_from_blender = Matrix3::Identity();
    cv_from_blender(1, 1) = cv_from_blender(2, 2) = -1;
    const Matrix3 cv_from_world = cv_from_blender * world_from_blender.transpose();
    const Vector3 t = -cv_from_world * eye;
    cv::Mat rvec;
    cv::Rodrigues(matrix(cv_from_world), rvec);
    const cv::Mat tvec = (cv::Mat_<double>(3, 1) << t.x(), t.y(), t.z());
    const cv::Mat k = matrix(camera.intrinsics.k_matrix);
    std::vector<cv::Point2d> pixels;
    if (camera.intrinsics.distortion_model == DistortionModel::KannalaBrandt)
        cv::fisheye::projectPoints(world, pixels, rvec, tvec, k, cv::Mat(camera.intrinsics.distortion_coeffs));
    else
        cv::projectPoints(world, rvec, tvec, k, camera.intrinsics.distortion_coeffs, pixels);
    return pixels;
}

/// Corners TL, TR, BR, BL of a square in the world: x right, y up, turned by z, then y, then x about fixed axes.
std::vector<cv::Point3d> squareInWorld(double size, const Vector3 &location, const Vector3 &euler)
{
    const Eigen::Matrix3d rotation = (Eigen::AngleAxisd(euler.z(), Vector3::UnitZ()) * Eigen::AngleAxisd(euler.y(), Vector3::UnitY()) * Eigen::AngleAxisd(euler.x(), Vector3::UnitX())).toRotationMatrix();
    std::vector<cv::Point3d> corners;
    for (const auto &[x, y] : {std::pair(-1, 1), std::pair(1, 1), std::pair(1, -1), std::pair(-1, -1)}) {
        const Vector3 p = rotation * Vector3(x * size / 2, y * size / 2, 0) + location;
        corners.emplace_back(p.x(), p.y(), p.z());
    }
    return corners;
}

double largestDistance(const std::vector<Vector2> &ours, const std::vector<cv::Point2d> &theirs)
{
    double largest = ours.size() == theirs.size() ? 0 : 1e9;
    for (size_t i = 0; i < ours.size() && i < theirs.size(); ++i)
        largest = std::max(largest, std::hypot(ours[i].x() - theirs[i].x, ours[i].y() - theirs[i].y));
    return largest;
}

/// Points in the camera through a record's lens, by OpenCV alone.
std::vector<cv::Point2d> projectByOpenCv(const DetectionRecord &record, const std::vector<cv::Point3d> &in_cam)
{
    std::vector<cv::Point2d> pixels;
    const cv::Mat zero = cv::Mat::zeros(3, 1, CV_64F);
    if (record.distortion_model == DistortionModel::KannalaBrandt)
        cv::fisheye::projectPoints(in_cam, pixels, zero, zero, matrix(record.k_matrix), cv::Mat(record.distortion_coeffs));
    else
        cv::projectPoints(in_cam, zero, zero, matrix(record.k_matrix), record.distortion_coeffs, pixels);
    return pixels;
}

/// Pixels along the edges between a record's corners, by OpenCV alone: straight in front of the lens.
std::vector<cv::Point2d> edgesByOpenCv(const DetectionRecord &record)
{
    std::vector<cv::Point2d> corners, rays;
    for (const Vector2 &corner : record.corners)
        corners.emplace_back(corner.x(), corner.y());
    if (record.distortion_model == DistortionModel::KannalaBrandt)
        cv::fisheye::undistortPoints(corners, rays, matrix(record.k_matrix), cv::Mat(record.distortion_coeffs));
    else
        cv::undistortPoints(corners, rays, matrix(record.k_matrix), record.distortion_coeffs, cv::noArray(), cv::noArray(), {cv::TermCriteria::COUNT | cv::TermCriteria::EPS, 200, 1e-12});
    std::vector<cv::Point3d> along;
    for (size_t i = 0; i < 4; ++i) {
        const cv::Point2d &from = rays[i], &to = rays[(i + 1) % 4];
        for (int step = 0; step < 100; ++step)
            along.emplace_back(from.x + (to.x - from.x) * step / 100, from.y + (to.y - from.y) * step / 100, 1);
    }
    return projectByOpenCv(record, along);
}

/// Largest distance of a point from the nearest edge of the polygon, px.
double distanceFrom(const std::vector<Vector2> &polygon, const std::vector<cv::Point2d> &points)
{
    double largest = points.empty() ? 1e9 : 0;
    for (const cv::Point2d &point : points) {
        double nearest = 1e9;
        for (size_t i = 0; i < polygon.size(); ++i) {
            const Vector2 &a = polygon[i], along = polygon[(i + 1) % polygon.size()] - a, to_point = Vector2(point.x, point.y) - a;
            const double t = along.squaredNorm() > 0 ? std::clamp(to_point.dot(along) / along.squaredNorm(), 0.0, 1.0) : 0;
            nearest = std::min(nearest, (to_point - t * along).norm());
        }
        largest = std::max(largest, nearest);
    }
    return largest;
}

struct Pose
{
    Matrix3 rotation;
    Vector3 position;
};

Pose solvePose(const std::vector<cv::Point3d> &object, const std::vector<cv::Point2d> &pixels, const Matrix3 &k, const std::vector<double> &coefficients)
{
    cv::Mat rvec, tvec, rotation;
    cv::solvePnP(object, pixels, matrix(k), coefficients, rvec, tvec, false, cv::SOLVEPNP_ITERATIVE);
    cv::Rodrigues(rvec, rotation);
    Pose pose;
    for (int row = 0; row < 3; ++row) {
        pose.position[row] = tvec.at<double>(row);
        for (int column = 0; column < 3; ++column)
            pose.rotation(row, column) = rotation.at<double>(row, column);
    }
    return pose;
}

double angleBetween(const Matrix3 &a, const Matrix3 &b)
{
    return Eigen::AngleAxisd(Matrix3(a.transpose() * b)).angle();
}

const Vector3 tagLocation(0.05, -0.03, 0.02), tagEuler(0.3, -0.2, 1.1);

CameraRecipe cameraOf(const QString &lens)
{
    const CameraRecipe plain = camera({0.3, -0.5, 0.7}, {0.02, 0.01, 0}, 0.4);
    if (lens == QLatin1String("brown"))
        return withLens(plain, DistortionModel::BrownConrady, {-0.28, 0.07, 0.001, -0.0008, -0.004});
    if (lens == QLatin1String("kannala"))
        return withLens(plain, DistortionModel::KannalaBrandt, {0.03, -0.008, 0.002, -0.0004});
    return plain;
}

} // namespace

class tst_detection_records : public QObject
{
    Q_OBJECT
private slots:
    void cornersLieWhereOpenCvProjectsThem_data()
    {
        QTest::addColumn<QString>("lens");
        for (const char *lens : {"pinhole", "brown", "kannala"})
            QTest::addRow("%s", lens) << QString::fromLatin1(lens);
    }
    void cornersLieWhereOpenCvProjectsThem()
    {
        QFETCH(QString, lens);
        CameraRecipe seen = cameraOf(lens);
        const auto records = detectionRecords(scene({tag(7, 0.12, tagLocation, tagEuler)}, {seen}), 0, 42);
        QCOMPARE(records.size(), size_t(1));
        const auto corners = squareInWorld(0.12, tagLocation, tagEuler);
        QVERIFY_NEAR(largestDistance(records[0].corners, projectByOpenCv(seen, corners)), 0, 1e-8);
        // Controls: a principal point moved by 0.1 px and corners begun at TR are seen.
        seen.intrinsics.k_matrix(0, 2) += 0.1;
        QVERIFY(largestDistance(records[0].corners, projectByOpenCv(seen, corners)) > 0.09);
        auto turned = corners;
        std::rotate(turned.begin(), turned.begin() + 1, turned.end());
        QVERIFY(largestDistance(records[0].corners, projectByOpenCv(cameraOf(lens), turned)) > 10);
    }

    void poseIsTheOneThatSolvePnpFinds_data() { cornersLieWhereOpenCvProjectsThem_data(); }
    void recordsFollowTheMeasuredPrint()
    {
        // Twice as wide as high: the corners of a tag of 0.16 m by 0.08 m, whatever its design was.
        SceneRecipe recipe = scene({tag(3, 0.08, {0.05, 0.02, 0.1}, {0.3, -0.2, 0.5})}, {camera({0.1, -0.6, 0.9})});
        recipe.objects[0].print_scale = {2, 1};
        const auto records = detectionRecords(recipe, 0, 42);
        QCOMPARE(records.size(), size_t{1});
        std::vector<cv::Point3d> corners;
        const Matrix4 pose = poseMatrix(recipe.objects[0].location, recipe.objects[0].rotation_euler);
        for (const auto &[x, y] : {std::pair(-0.08, 0.04), std::pair(0.08, 0.04), std::pair(0.08, -0.04), std::pair(-0.08, -0.04)}) {
            const Vector3 p = transformPoint(pose, {x, y, 0});
            corners.emplace_back(p.x(), p.y(), p.z());
        }
        QVERIFY(largestDistance(records[0].corners, projectByOpenCv(recipe.cameras[0], corners)) < 1e-6);
        QVERIFY_NEAR(records[0].tag_size_mm, 120.0, 1e-9);

        SceneRecipe grid = scene({board(charuco())}, {camera({0.1, -0.6, 0.9})});
        const auto nominal = detectionRecords(grid, 0, 42);
        grid.objects[0].print_scale = {1.5, 1.5};
        const auto scaled = detectionRecords(grid, 0, 42);
        QCOMPARE(scaled.back().board_definition->square_size_mm, 60.0);
        QCOMPARE(scaled.back().keypoints.size(), nominal.back().keypoints.size());
        // The same picture as of a board designed that large.
        const auto designed = detectionRecords(scene({board(charuco(5, 7, 0.06, 0.045))}, grid.cameras), 0, 42);
        for (size_t i = 0; i < designed.back().keypoints.size(); ++i)
            QVERIFY((*designed.back().keypoints[i] - *scaled.back().keypoints[i]).norm() < 1e-9);
    }

    void truthHoldsWhenTheCameraSays()
    {
        SceneRecipe recipe = scene({tag(3, 0.08, Vector3::Zero())}, {camera({0, -0.6, 0.9})});
        const auto still = detectionRecords(recipe, 0, 42);
        recipe.cameras[0].velocity = Vector3(1, 0, 0);
        recipe.cameras[0].shutter_time_ms = 20; // 10 mm to the middle of the exposure
        const auto middle = detectionRecords(recipe, 0, 42);
        recipe.cameras[0].truth_time = TruthTime::Start;
        const auto start = detectionRecords(recipe, 0, 42);
        QCOMPARE(start[0].corners, still[0].corners);
        QVERIFY((middle[0].corners[0] - still[0].corners[0]).norm() > 3);
    }

    void pointsOfAMovingCameraAreBlurred()
    {
        // Across the axis: f · v · t / z, of every point of a tag that faces the camera.
        SceneRecipe recipe = scene({tag(3, 0.08, Vector3::Zero()), board(charuco(), {0.3, 0, 0})}, {camera({0, 0, 0.8})});
        const auto still = detectionRecords(recipe, 0, 42);
        QVERIFY(still[0].corners_blur_px.empty() && still.back().keypoints_blur_px.empty());
        recipe.cameras[0].velocity = Vector3(0.5, 0, 0);
        recipe.cameras[0].shutter_time_ms = 12;
        const auto moving = detectionRecords(recipe, 0, 42);
        const double expected = recipe.cameras[0].intrinsics.k_matrix(0, 0) * 0.5 * 0.012 / 0.8;
        QCOMPARE(moving[0].corners_blur_px.size(), size_t(4));
        for (const double blur : moving[0].corners_blur_px)
            QVERIFY_NEAR(blur, expected, 1e-9);
        QCOMPARE(moving.back().keypoints_blur_px.size(), moving.back().keypoints.size());
        for (const double blur : moving.back().keypoints_blur_px)
            QVERIFY_NEAR(blur, expected, 1e-9);
        // Rolling, each row is exposed as long as before: its points run as far.
        recipe.cameras[0].rolling_shutter_duration_ms = 30;
        QVERIFY_NEAR(detectionRecords(recipe, 0, 42)[0].corners_blur_px[2], expected, 1e-9);
    }

    void recordsSayWhatLightsTheScene()
    {
        SceneRecipe recipe = scene({tag(3, 0.08, Vector3::Zero())}, {camera({0, 0, 0.8})});
        for (const auto &[type, intensity] : {std::pair(LightType::Point, 30.0), std::pair(LightType::Sun, 2.5), std::pair(LightType::Point, 12.0)}) {
            recipe.world.lights.emplace_back();
            recipe.world.lights.back().type = type;
            recipe.world.lights.back().intensity = intensity;
        }
        const Lighting lighting = detectionRecords(recipe, 0, 42)[0].lighting.value();
        QCOMPARE(lighting.point_w, 42.0);
        QCOMPARE(lighting.sun_w_m2, 2.5);
    }

    void pointsOfARollingCameraAreTrueAtTheTimeOfTheirRow_data()
    {
        QTest::addColumn<QString>("lens");
        for (const char *name : {"pinhole", "brown", "kannala"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void pointsOfARollingCameraAreTrueAtTheTimeOfTheirRow()
    {
        QFETCH(QString, lens);
        CameraRecipe seen = cameraOf(lens);
        seen.velocity = Vector3(0.7, -0.4, 0.3);
        seen.shutter_time_ms = 8;
        seen.rolling_shutter_duration_ms = 30;
        const ObjectRecipe target = tag(7, 0.12, tagLocation, tagEuler);
        const auto errors = [&](const SceneRecipe &recipe, double afterStart_ms) {
            const DetectionRecord record = detectionRecords(recipe, 0, 42).at(0);
            const double height = seen.intrinsics.resolution.height;
            double largest = 0;
            for (size_t i = 0; i < 4; ++i) { // by the formula of the row's time, written down anew
                const double time = ((record.corners[i].y() - 0.5) / height * 30 + afterStart_ms) / 1000;
                CameraRecipe there = seen;
                there.transform_matrix.topRightCorner<3, 1>() += time * *seen.velocity;
                there.velocity.reset();
                const DetectionRecord still = detectionRecords(scene({target}, {there}), 0, 42).at(0);
                largest = std::max(largest, (still.corners[i] - record.corners[i]).norm());
            }
            return largest;
        };
        SceneRecipe recipe = scene({target}, {seen});
        QVERIFY(errors(recipe, 4) < 1e-6);
        QVERIFY(errors(recipe, 0) > 0.5); // the control
        recipe.cameras[0].truth_time = TruthTime::Start;
        QVERIFY(errors(recipe, 0) < 1e-6);
        recipe.isCompat = true; // render-tag's records know no rows
        const auto atStart = detectionRecords(recipe, 0, 42);
        recipe.cameras[0].velocity.reset();
        QCOMPARE(detectionRecords(recipe, 0, 42).at(0).corners, atStart.at(0).corners);
    }

    void poseIsTheOneThatSolvePnpFinds()
    {
        QFETCH(QString, lens);
        if (lens == QLatin1String("kannala"))
            lens = QStringLiteral("pinhole"); // OpenCV 4.6 has no pose solver for fisheyes
        const CameraRecipe seen = cameraOf(lens);
        const DetectionRecord record = detectionRecords(scene({tag(7, 0.12, tagLocation, tagEuler)}, {seen}), 0, 42).at(0);
        std::vector<cv::Point2d> pixels;
        for (const Vector2 &c : record.corners)
            pixels.emplace_back(c.x(), c.y());
        const double h = record.tag_size_mm / 2000;
        const std::vector<cv::Point3d> yDown = {{-h, -h, 0}, {h, -h, 0}, {h, h, 0}, {-h, h, 0}};
        const std::vector<cv::Point3d> yUp = {{-h, h, 0}, {h, h, 0}, {h, -h, 0}, {-h, -h, 0}};
        const Matrix3 rotation = rotationFromQuaternion(*record.rotation_quaternion);
        const Pose pose = solvePose(yDown, pixels, record.k_matrix, record.distortion_coeffs);
        QVERIFY_NEAR((pose.position - *record.position).norm(), 0, 1e-4);
        QVERIFY_NEAR(angleBetween(pose.rotation, rotation), 0, 1e-3);
        // Control: with the frame y up the solver's rotation is half a turn away.
        const Pose other = solvePose(yUp, pixels, record.k_matrix, record.distortion_coeffs);
        QVERIFY(angleBetween(other.rotation, rotation) > 3);
    }

    void keypointsOfABoardSolveToItsPose_data()
    {
        QTest::addColumn<bool>("isGrid");
        QTest::newRow("charuco") << false;
        QTest::newRow("aprilgrid") << true;
    }
    void keypointsOfABoardSolveToItsPose()
    {
        QFETCH(bool, isGrid);
        const BoardSpec spec = isGrid ? aprilGrid() : charuco();
        const auto records = detectionRecords(scene({board(spec, tagLocation, tagEuler)}, {cameraOf(QStringLiteral("brown"))}), 0, 42);
        const DetectionRecord &record = records.back();
        QCOMPARE(record.record_type, RecordType::Board);
        QCOMPARE(record.tag_id, -1);
        const BoardLayout layout = *layoutBoard(spec);
        QCOMPARE(record.keypoints.size(), layout.keypoints.size());
        QCOMPARE(record.board_definition->total_keypoints, static_cast<int>(isGrid ? 4 * spec.rows * spec.cols : (spec.rows - 1) * (spec.cols - 1)));
        std::vector<cv::Point3d> object;
        std::vector<cv::Point2d> pixels;
        for (size_t i = 0; i < layout.keypoints.size(); ++i) {
            QVERIFY(record.keypoints[i].has_value());
            object.emplace_back(layout.keypoints[i].x(), -layout.keypoints[i].y(), 0);
            pixels.emplace_back(record.keypoints[i]->x(), record.keypoints[i]->y());
        }
        const Pose pose = solvePose(object, pixels, record.k_matrix, record.distortion_coeffs);
        QVERIFY_NEAR((pose.position - *record.position).norm(), 0, 1e-5);
        QVERIFY_NEAR(angleBetween(pose.rotation, rotationFromQuaternion(*record.rotation_quaternion)), 0, 1e-4);
        // Control: keypoints numbered from the other end do not solve to it.
        std::reverse(pixels.begin(), pixels.end());
        const Pose reversed = solvePose(object, pixels, record.k_matrix, record.distortion_coeffs);
        QVERIFY(angleBetween(reversed.rotation, rotationFromQuaternion(*record.rotation_quaternion)) > 1);
    }

    void distanceIncidenceAndPpmAreThoseOfTheGeometry()
    {
        // A tag off the axis, so that depth and distance differ: 60° between normal and line of sight.
        const CameraRecipe seen = camera({std::sin(1.0), 0, std::cos(1.0)}, {std::sin(1.0), 0, 0});
        CameraRecipe wide = seen;
        wide.intrinsics.k_matrix(0, 0) = wide.intrinsics.k_matrix(1, 1) = 200;
        const DetectionRecord record = detectionRecords(scene({tag(3, 0.1, Vector3::Zero())}, {wide}), 0, 42).at(0);
        QVERIFY_NEAR(record.distance, 1, 1e-12);
        QVERIFY_NEAR(record.angle_of_incidence, 180 / M_PI, 1e-9);
        QVERIFY_NEAR(record.ppm, 200 * 0.1 / (std::cos(1.0) * 8), 1e-12); // 36h11: 8 modules, border included
        QVERIFY(std::abs(record.ppm - 200 * 0.1 / (1.0 * 8)) > 1);        // not by the distance
        QVERIFY_NEAR(record.tag_size_mm, 100, 0);
        QCOMPARE(record.global_seed, std::optional<std::int64_t>(42));
        QCOMPARE(record.scene_seed, std::optional<std::int64_t>(1000));
        QCOMPARE(record.image_id, std::string("scene_0000_cam_0000"));
    }

    void markersCarryTheIdsAndTurnOfTheirBoard()
    {
        BoardSpec spec = aprilGrid(2, 2);
        spec.ids = {40, 3, 500, 7};
        const auto records = detectionRecords(scene({board(spec)}, {camera({0, 0, 0.8})}), 0, 42);
        QCOMPARE(records.size(), size_t(5));
        for (size_t i = 0; i < 4; ++i)
            QCOMPARE(records[i].tag_id, spec.ids[i]);
        // Kalibr: id 0 bottom-left, picture turned by 180°, 10 modules along the edge.
        const DetectionRecord &first = records[0];
        QVERIFY(first.corners[0].x() > first.corners[1].x() && first.corners[0].y() > first.corners[3].y());
        QVERIFY(first.corners[0].x() < 320 && first.corners[0].y() > 240);
        QVERIFY_NEAR(first.ppm, 600 * spec.marker_size / (0.8 * 10), 1e-9);
        const Matrix3 rotation = rotationFromQuaternion(*first.rotation_quaternion);
        QVERIFY_NEAR(rotation(0, 0), -1, 1e-12);
        QVERIFY_NEAR(rotation(2, 2), 1, 1e-12);
        // The same board in render-tag's layout: upright, 8 modules.
        spec.aprilgrid_layout = AprilGridLayout::Peer;
        const auto upright = detectionRecords(scene({board(spec)}, {camera({0, 0, 0.8})}), 0, 42);
        QVERIFY(upright[0].corners[0].x() < upright[0].corners[1].x());
        QVERIFY_NEAR(upright[0].ppm, 600 * spec.marker_size / (0.8 * 8), 1e-9);
    }

    void areaIsThatOfTheVisiblePartUnderTheLens_data() { cornersLieWhereOpenCvProjectsThem_data(); }
    void areaIsThatOfTheVisiblePartUnderTheLens()
    {
        QFETCH(QString, lens);
        CameraRecipe seen = cameraOf(lens);
        seen.transform_matrix = lookAt({0.25, -0.2, 0.3}, {0.24, 0.05, 0.02}); // the tag leaves the image
        const SceneRecipe recipe = scene({tag(7, 0.4, tagLocation, tagEuler)}, {seen});
        const DetectionRecord record = detectionRecords(recipe, 0, 42).at(0);
        QVERIFY(!record.eval_complete);
        // Count sub-pixels whose ray meets the square.
        const CameraModel model = cameraModel(seen.intrinsics);
        const Matrix3 rotation = rotationFromQuaternion(*record.rotation_quaternion);
        int hits = 0;
        constexpr double step = 0.5;
        for (double y = step / 2; y < 480; y += step) {
            for (double x = step / 2; x < 640; x += step) {
                const std::optional<Vector3> ray = model.unproject({x, y});
                if (!ray)
                    continue;
                const Vector3 normal = rotation.col(2);
                const double t = normal.dot(*record.position) / normal.dot(*ray);
                const Vector3 p = rotation.transpose() * (*ray * t - *record.position);
                hits += t > 0 && std::abs(p.x()) <= 0.2 && std::abs(p.y()) <= 0.2;
            }
        }
        const double counted = hits * step * step;
        QVERIFY(counted > 5000 && counted < 640 * 480 * 0.9);
        QVERIFY_NEAR(record.pixel_area, counted, 0.002 * counted);
        const double whole = std::abs(signedArea(record.corners));
        QVERIFY(std::abs(whole - counted) > 0.05 * counted); // control: the straight, unclipped quad is another area
    }

    void theOutlineIsThePrintAsTheLensShowsIt_data()
    {
        QTest::addColumn<QString>("lens");
        QTest::addColumn<bool>("isBoard");
        QTest::addColumn<bool>("isRolling");
        QTest::addColumn<double>("stretch");
        for (const char *lens : {"pinhole", "brown", "kannala"}) {
            for (const bool isBoard : {false, true}) {
                const char *const target = isBoard ? "board" : "tag";
                QTest::addRow("%s, %s", target, lens) << lens << isBoard << false << 0.0;
                QTest::addRow("%s, %s, while the shutter rolls", target, lens) << lens << isBoard << true << 0.0;
                QTest::addRow("%s that came out too wide, %s", target, lens) << lens << isBoard << false << 0.005;
                QTest::addRow("%s that came out too high, %s", target, lens) << lens << isBoard << false << -0.005;
            }
        }
    }
    void theOutlineIsThePrintAsTheLensShowsIt()
    {
        QFETCH(QString, lens);
        QFETCH(bool, isBoard);
        QFETCH(bool, isRolling);
        QFETCH(double, stretch);
        CameraRecipe seen = cameraOf(lens);
        seen.transform_matrix = lookAt({0.12, -0.28, 0.5}, tagLocation, 0.4);
        if (isRolling) {
            seen.velocity = Vector3(0.7, -0.4, 0.3);
            seen.shutter_time_ms = 8;
            seen.rolling_shutter_duration_ms = 30;
        }
        SceneRecipe recipe = scene({isBoard ? board(charuco(4, 6, 0.035, 0.025), tagLocation, tagEuler) : tag(7, 0.17, tagLocation, tagEuler)}, {seen});
        recipe.objects[0].print_scale = {1 + stretch, 1 - stretch};
        const DetectionRecord record = detectionRecords(recipe, 0, 42).back();
        const std::vector<Vector2> polygon = recordPolygon(record);
        for (const Vector2 &corner : record.corners)
            QVERIFY(std::any_of(polygon.begin(), polygon.end(), [&](const Vector2 &p) { return (p - corner).norm() < 1e-6; }));
        const std::vector<cv::Point2d> edges = edgesByOpenCv(record);
        QVERIFY2(distanceFrom(polygon, edges) <= 0.1, qPrintable(QString::number(distanceFrom(polygon, edges))));
        QVERIFY_NEAR(std::abs(signedArea(polygon)) / record.pixel_area, 1, 1e-3);
        // The control: straight edges are not those that the lens shows.
        QVERIFY(lens == QLatin1String("pinhole") || distanceFrom(record.corners, edges) > 0.2);
        if (isBoard && !isRolling) { // its definition alone says how high it came out
            std::vector<cv::Point3d> outline;
            for (const Vector3 &corner : outlineInCamera(record))
                outline.emplace_back(corner.x(), corner.y(), corner.z());
            QVERIFY(largestDistance(record.corners, projectByOpenCv(record, outline)) < 2e-3);
        }
    }

    void planMetricsAgreeWithTheRecords()
    {
        const SceneRecipe recipe = scene({tag(1, 0.1, {0.2, 0, 0}), tag(2, 0.1, {-0.1, 0.05, 0})}, {camera({-0.2, -0.4, 0.6}, Vector3::Zero(), 0.5)});
        const auto records = detectionRecords(recipe, 0, 42);
        const PlanMetrics metrics = planMetrics(recipe).at(0);
        QCOMPARE(metrics.visibleTargets, 2);
        const DetectionRecord &nearest = records[0].distance < records[1].distance ? records[0] : records[1];
        QVERIFY_NEAR(metrics.distance, nearest.distance, 1e-12);
        QVERIFY_NEAR(metrics.incidence, nearest.angle_of_incidence, 1e-9);
        QVERIFY_NEAR(metrics.ppm, nearest.ppm, 1e-9);
        QVERIFY_NEAR(metrics.roll, 0.5 * 180 / M_PI, 1e-9);
    }

    void aBoardIsAsFarAwayAsItsRecordSays() // not as its nearest marker
    {
        const SceneRecipe recipe = scene({board(charuco(), {-0.05, 0.02, 0})}, {camera({-0.1, -0.2, 0.6}, Vector3::Zero(), 0.5)});
        const std::vector<DetectionRecord> records = detectionRecords(recipe, 0, 1);
        const auto record = std::find_if(records.begin(), records.end(), [](const DetectionRecord &one) { return one.record_type == RecordType::Board; });
        QVERIFY(record != records.end());
        const PlanMetrics metrics = planMetrics(recipe).at(0);
        QVERIFY(metrics.visibleTargets > 0);
        QVERIFY_NEAR(metrics.distance, record->distance, 1e-12);
        QVERIFY_NEAR(metrics.incidence, record->angle_of_incidence, 1e-9);
    }

    void aViewerTellsDesignsApart()
    {
        const CameraRecipe eye = camera({-0.1, -0.2, 0.6}, Vector3::Zero(), 0.5);
        std::vector<SceneRecipe> recipes = {scene({tag(1, 0.1, {0.2, 0, 0}), tag(2, 0.1, {-0.1, 0.05, 0})}, {eye, camera({0.3, 0, 0.9})}), scene({tag(1, 0.05, {0.1, 0, 0})}, {eye}),
                                            scene({board(charuco(), {0.02, 0.01, 0})}, {eye}), scene({board(charuco(), {-0.05, 0, 0})}, {eye})};
        recipes.push_back(recipes[1]);
        recipes.back().objects[0].print_scale = {1.2, 0.8};
        recipes.push_back(recipes[2]);
        recipes.back().objects[0].board->rows = 3;
        recipes.push_back(recipes[0]);
        PlanViewer viewer;
        for (const SceneRecipe &recipe : recipes) {
            const std::vector<PlanView> shared = viewer.views(recipe), own = planViews(recipe);
            QCOMPARE(shared.size(), recipe.cameras.size());
            for (size_t i = 0; i < shared.size(); ++i) {
                QVERIFY(own[i].visibleTargets > 0);
                QCOMPARE(std::tuple(shared[i].distance, shared[i].ppm, shared[i].area, shared[i].incidence), std::tuple(own[i].distance, own[i].ppm, own[i].area, own[i].incidence));
                QCOMPARE(std::tuple(shared[i].targets, shared[i].visibleTargets, shared[i].easyTargets), std::tuple(own[i].targets, own[i].visibleTargets, own[i].easyTargets));
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_detection_records)
#include "tst_detection_records.moc"
