// SPDX-License-Identifier: GPL-3.0-or-later
// Projection against OpenCV's own, lenses solved from synthetic points, standard deviations against what repeated
// calibrations scatter, and lenses judged by projection difference.
#include "core/calibration/lens_calibration.h"
#include "core/calibration/projection_difference.h"
#include "core/transform_point.h"
#include "tests/support/test_support.h"

#include <Eigen/Geometry>
#include <opencv2/calib3d.hpp>

#include <QTest>

#include <cmath>
#include <random>

using namespace tagmill;

namespace {

constexpr Size2i Resolution{1280, 960};

CameraModel truthOf(LensFormula formula)
{
    Matrix3 k;
    k << 900, 0, 650.3, 0, 910, 471.8, 0, 0, 1;
    switch (formula) {
    case LensFormula::Fisheye: return {Resolution, k, DistortionModel::KannalaBrandt, {-0.0035, 0.0015, -0.0003, 0.0001}};
    case LensFormula::Pinhole: return {Resolution, k};
    default: return {Resolution, k, DistortionModel::BrownConrady, {-0.28, 0.07, 1e-3, 1e-3, 0}};
    }
}

std::vector<CalibrationView> views(const CameraModel &camera, double noise_px, unsigned seed, int count = 12)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> noise(0, noise_px);
    std::vector<CalibrationView> all;
    for (int v = 0; v < count; ++v) {
        Matrix4 cam_from_board = Matrix4::Identity();
        cam_from_board.topLeftCorner<3, 3>() = (Eigen::AngleAxisd(0.9 * v, Vector3::UnitZ()) * Eigen::AngleAxisd(0.5 * std::sin(2.0 * v), Vector3::UnitX())
                                                * Eigen::AngleAxisd(0.5 * std::cos(1.7 * v), Vector3::UnitY())).toRotationMatrix();
        cam_from_board.topRightCorner<3, 1>() = Vector3(0.06 * std::sin(1.3 * v), 0.05 * std::cos(2.1 * v), 0.5 + 0.02 * (v % 5));
        CalibrationView view{{}, {}, cam_from_board};
        for (int i = 0; i < 80; ++i) {
            const Vector3 point(0.04 * (i % 10 - 4.5), 0.04 * (i / 10 - 3.5), 0);
            const auto pixel = camera.project(transformPoint(cam_from_board, point));
            if (!pixel || !camera.contains(*pixel))
                continue;
            view.object_points.push_back(point);
            view.image_points.push_back(*pixel + Vector2(noise(random), noise(random)));
        }
        all.push_back(std::move(view));
    }
    return all;
}

CoveredArea areaOf(const std::vector<CalibrationView> &all)
{
    CoveredArea area(Resolution);
    for (const CalibrationView &view : all)
        area.add(view.image_points);
    return area;
}

SolvedLens same(const CameraModel &truth, LensFormula formula)
{
    return {formula, Resolution, truth.k()(0, 0), truth.k()(1, 1), truth.k()(0, 2), truth.k()(1, 2), truth.distortionCoefficients()};
}

} // namespace

class tst_lens_calibration : public QObject
{
    Q_OBJECT
private slots:
    /// Ours, of the truth and of solved lenses, against an implementation that shares no code with it.
    void projectionIsOpenCvs_data()
    {
        QTest::addColumn<LensFormula>("formula");
        QTest::newRow("pinhole") << LensFormula::Pinhole;
        QTest::newRow("Brown-Conrady") << LensFormula::BrownConrady;
        QTest::newRow("rational") << LensFormula::Rational;
        QTest::newRow("fisheye") << LensFormula::Fisheye;
    }
    void projectionIsOpenCvs()
    {
        QFETCH(LensFormula, formula);
        std::mt19937_64 random(5);
        const auto uniform = [&](double low, double high) { return std::uniform_real_distribution<double>(low, high)(random); };
        constexpr int Cameras = 1000, Points = 100;
        double worst = 0;
        int compared = 0;
        for (int c = 0; c < Cameras; ++c) {
            SolvedLens lens{formula, Resolution, uniform(200, 3000), uniform(200, 3000), uniform(0, 1280), uniform(0, 960), {}};
            const size_t count = formula == LensFormula::Pinhole ? 0 : formula == LensFormula::BrownConrady ? 5 : formula == LensFormula::Rational ? 12 : 4;
            for (size_t i = 0; i < count; ++i)
                lens.coefficients.push_back(uniform(-1, 1) * (formula == LensFormula::Fisheye ? 0.05 : i == 2 || i == 3 || i >= 8 ? 0.01 : 0.2));
            const CameraModel model(Resolution, lens.k(), formula == LensFormula::Fisheye ? DistortionModel::KannalaBrandt : DistortionModel::BrownConrady, lens.coefficients);
            const Vector3 r(uniform(-1, 1), uniform(-1, 1), uniform(-1, 1)), t(uniform(-0.3, 0.3), uniform(-0.3, 0.3), uniform(-0.3, 0.3));
            const Matrix3 rotation = Eigen::AngleAxisd(r.norm(), r.normalized()).toRotationMatrix();
            std::vector<cv::Point3d> points;
            std::vector<Vector3> inCam;
            for (int i = 0; i < Points; ++i) {
                const Vector3 x = Vector3(uniform(-0.8, 0.8), uniform(-0.8, 0.8), 1) * uniform(0.2, 5); // in the camera
                const Vector3 world = rotation.transpose() * (x - t);
                points.emplace_back(world.x(), world.y(), world.z());
                inCam.push_back(rotation * world + t);
            }
            const cv::Matx33d k(lens.fx, 0, lens.cx, 0, lens.fy, lens.cy, 0, 0, 1);
            const cv::Vec3d rvec(r.x(), r.y(), r.z()), tvec(t.x(), t.y(), t.z());
            std::vector<cv::Point2d> pixels;
            if (formula == LensFormula::Fisheye)
                cv::fisheye::projectPoints(points, pixels, rvec, tvec, k, lens.coefficients);
            else
                cv::projectPoints(points, rvec, tvec, k, lens.coefficients, pixels);
            for (size_t i = 0; i < points.size(); ++i) {
                const Vector2 theirs(pixels[i].x, pixels[i].y);
                // Twenty thousand pixels outside of any picture the formula has no digits left to agree on.
                if (!theirs.allFinite() || theirs.norm() > 2e4)
                    continue;
                worst = std::max(worst, (*lens.project(inCam[i]) - theirs).norm());
                if (formula != LensFormula::Rational)
                    worst = std::max(worst, (*model.projectByFormula(inCam[i]) - theirs).norm());
                ++compared;
            }
        }
        qInfo("%d points: at most %.2e px apart", compared, worst);
        QVERIFY(compared >= 95000);
        QVERIFY2(worst <= 1e-6, qPrintable(QString::number(worst)));
    }

    void solversFindTheLens_data()
    {
        QTest::addColumn<LensFormula>("truth");
        QTest::addColumn<LensFormula>("solved");
        QTest::newRow("pinhole") << LensFormula::Pinhole << LensFormula::Pinhole;
        QTest::newRow("Brown-Conrady") << LensFormula::BrownConrady << LensFormula::BrownConrady;
        QTest::newRow("Brown-Conrady by the rational model") << LensFormula::BrownConrady << LensFormula::Rational;
        QTest::newRow("fisheye") << LensFormula::Fisheye << LensFormula::Fisheye;
    }
    void solversFindTheLens()
    {
        QFETCH(LensFormula, truth);
        QFETCH(LensFormula, solved);
        const CameraModel camera = truthOf(truth);
        const auto points = views(camera, 0.02, 3);
        const auto solution = calibrateLens(solved, Resolution, points);
        QVERIFY_RESULT(solution);
        const auto difference = projectionDifference(camera, solution->lens, areaOf(points));
        QVERIFY(difference.has_value());
        qInfo("RMS %.4f px; projection difference rms %.4f, max %.4f px over %.0f %%; sigma fx %.4f", solution->rms, difference->rms, difference->max, 100 * difference->coverage, solution->sigmas.empty() ? -1 : solution->sigmas[0]);
        QVERIFY(difference->rms <= 0.02);
        QVERIFY_NEAR(solution->rms, 0.02 * std::sqrt(2.0), 0.003);
        QVERIFY(!solution->sigmas.empty());
        const LensCalibration fits = poseFits(solution->lens, points); // the same lens, poses found anew
        QVERIFY_NEAR(fits.rms, solution->rms, 1e-4);
        // Control: another focal length by half a percent.
        SolvedLens wrong = solution->lens;
        wrong.fx *= 1.005;
        QVERIFY(projectionDifference(camera, wrong, areaOf(points))->rms > 0.5);
    }

    /// A board close before a fisheye of f = 600 px: OpenCV begins at 407 px and takes its outermost points for ones behind.
    void aFisheyeFarFromOpenCvsStartIsFound()
    {
        Matrix3 k;
        k << 600, 0, 640, 0, 600, 480, 0, 0, 1;
        const CameraModel camera(Resolution, k, DistortionModel::KannalaBrandt, {-0.0035, 0.0015, -0.0003, 0.0001});
        std::mt19937 random(5);
        const auto uniform = [&](double low, double high) { return std::uniform_real_distribution<double>(low, high)(random); };
        std::vector<CalibrationView> points;
        for (int v = 0; v < 40; ++v) {
            Matrix4 cam_from_board = Matrix4::Identity();
            cam_from_board.topLeftCorner<3, 3>() = (Eigen::AngleAxisd(uniform(-3, 3), Vector3::UnitZ()) * Eigen::AngleAxisd(uniform(-0.75, 0.75), Vector3::UnitX())).toRotationMatrix();
            cam_from_board.topRightCorner<3, 1>() = Vector3(uniform(-0.15, 0.15), uniform(-0.15, 0.15), uniform(0.26, 0.36));
            CalibrationView view{{}, {}, cam_from_board};
            for (int i = 0; i < 140; ++i) {
                const Vector3 point(0.04 * (i % 14 - 6.5), 0.04 * (i / 14 - 4.5), 0);
                const auto pixel = camera.project(transformPoint(cam_from_board, point));
                if (!pixel || !camera.contains(*pixel))
                    continue;
                view.object_points.push_back(point);
                view.image_points.push_back(*pixel + Vector2(uniform(-0.05, 0.05), uniform(-0.05, 0.05)));
            }
            points.push_back(std::move(view));
        }
        const auto solution = calibrateLens(LensFormula::Fisheye, Resolution, points);
        QVERIFY_RESULT(solution);
        QVERIFY2(solution->rms < 0.05, qPrintable(QString::number(solution->rms)));
        const auto difference = projectionDifference(camera, solution->lens, areaOf(points));
        QVERIFY(difference && difference->rms < 0.02);
    }

    void aLensThatCannotBendIsFarOff()
    {
        const CameraModel camera = truthOf(LensFormula::BrownConrady);
        const auto points = views(camera, 0.02, 3);
        const auto solution = calibrateLens(LensFormula::Pinhole, Resolution, points);
        QVERIFY_RESULT(solution);
        QVERIFY(solution->rms > 1);
        QVERIFY(projectionDifference(camera, solution->lens, areaOf(points))->rms > 1);
    }

    /// DESIGN 23: OpenCV 4.6's own are √2 too large; repeated calibrations tell.
    void standardDeviationsAreWhatCalibrationsScatter()
    {
        constexpr int Repeats = 40;
        const CameraModel camera = truthOf(LensFormula::BrownConrady);
        double sum = 0, squares = 0, predicted = 0;
        for (int i = 0; i < Repeats; ++i) {
            const auto solution = calibrateLens(LensFormula::BrownConrady, Resolution, views(camera, 0.1, 100 + unsigned(i), 8));
            QVERIFY_RESULT(solution);
            sum += solution->lens.fx;
            squares += solution->lens.fx * solution->lens.fx;
            predicted += solution->sigmas[0] / Repeats;
        }
        const double mean = sum / Repeats, scattered = std::sqrt((squares - Repeats * mean * mean) / (Repeats - 1));
        qInfo("fx: scatter %.4f px, predicted %.4f px", scattered, predicted);
        QVERIFY(predicted / scattered > 0.75 && predicted / scattered < 1.3);
    }

    void theRotationBetweenLensesIsNoDifference()
    {
        const CameraModel camera = truthOf(LensFormula::Fisheye);
        const auto points = views(camera, 0, 3);
        QVERIFY(projectionDifference(camera, same(camera, LensFormula::Fisheye), areaOf(points))->max < 1e-9);
        SolvedLens moved = same(camera, LensFormula::Pinhole);
        const CameraModel flat = truthOf(LensFormula::Pinhole);
        moved.cx += 0.5;
        const auto difference = projectionDifference(flat, moved, areaOf(points));
        QVERIFY(difference->rms < 0.2 && difference->rms > 0.01); // most of it is a turn
        QVERIFY_NEAR(difference->rotation.norm(), 0.5 / 900, 1e-4);
        QVERIFY(!projectionDifference(camera, same(camera, LensFormula::Fisheye), CoveredArea(Resolution)).has_value());
        CoveredArea unseen(Resolution);
        for (const std::vector<Vector2> &few : {std::vector<Vector2>{}, {Vector2(1, 2)}, {Vector2(1, 2), Vector2(3, 4)}})
            unseen.add(few); // a view of nothing covers nothing
        QVERIFY(!unseen.contains({1, 2}));
    }

    void tooFewViewsAreRefused()
    {
        const auto points = views(truthOf(LensFormula::Pinhole), 0, 3, 2);
        QCOMPARE(calibrateLens(LensFormula::Pinhole, Resolution, points).error().problem.id, std::string("calibration.too_few_views"));
    }
};

QTEST_APPLESS_MAIN(tst_lens_calibration)
#include "tst_lens_calibration.moc"
