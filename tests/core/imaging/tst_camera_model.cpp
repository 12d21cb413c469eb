// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optics/camera_model.h"
#include "core/optics/distortion.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <opencv2/calib3d.hpp>

#include <algorithm>
#include <cmath>
#include <random>

using namespace tagmill;

namespace {

Matrix3 kMatrix(double fx, double fy, double cx, double cy)
{
    Matrix3 k;
    k << fx, 0, cx, 0, fy, cy, 0, 0, 1;
    return k;
}

cv::Matx33d toCv(const Matrix3 &k)
{
    return {k(0, 0), k(0, 1), k(0, 2), k(1, 0), k(1, 1), k(1, 2), k(2, 0), k(2, 1), k(2, 2)};
}

/// Points in front of the camera, up to `maxTangent` from the axis.
std::vector<Vector3> randomPoints(int count, double maxTangent, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> aside(-maxTangent, maxTangent), depth(0.2, 8);
    std::vector<Vector3> points;
    while (static_cast<int>(points.size()) < count) {
        const double z = depth(random);
        points.emplace_back(aside(random) * z, aside(random) * z, z);
    }
    return points;
}

std::vector<cv::Point2d> projectByOpenCv(const std::vector<Vector3> &points, const CameraModel &model)
{
    std::vector<cv::Point3d> objects;
    for (const Vector3 &p : points)
        objects.emplace_back(p.x(), p.y(), p.z());
    std::vector<cv::Point2d> pixels;
    const cv::Vec3d zero(0, 0, 0);
    if (model.distortionModel() == DistortionModel::KannalaBrandt)
        cv::fisheye::projectPoints(objects, pixels, zero, zero, toCv(model.k()), model.distortionCoefficients());
    else
        cv::projectPoints(objects, zero, zero, toCv(model.k()), model.distortionCoefficients(), pixels);
    return pixels;
}

/// Of any size, K and lens, strong ones among them.
CameraModel randomCamera(DistortionModel model, std::mt19937 &random)
{
    const auto between = [&](double low, double high) { return std::uniform_real_distribution<double>(low, high)(random); };
    const Size2i size{static_cast<int>(between(160, 6000)), static_cast<int>(between(120, 4000))};
    const Matrix3 k = kMatrix(between(0.3, 3) * size.width, between(0.3, 3) * size.width, between(0.3, 0.7) * size.width, between(0.3, 0.7) * size.height);
    std::vector<double> coefficients;
    if (model == DistortionModel::BrownConrady)
        coefficients = {between(-0.4, 0.3), between(-0.2, 0.2), between(-0.01, 0.01), between(-0.01, 0.01), between(-0.05, 0.05)};
    else if (model == DistortionModel::KannalaBrandt)
        coefficients = {between(-0.1, 0.1), between(-0.05, 0.05), between(-0.02, 0.02), between(-0.005, 0.005)};
    return CameraModel(size, k, model, coefficients);
}

/// Points that the lens shows: below the angle where its polynomial turns back.
std::vector<Vector3> randomPointsBefore(const CameraModel &camera, int count, std::mt19937 &random)
{
    const double limit = 0.99 * camera.fieldLimit();
    const double widest = camera.distortionModel() == DistortionModel::KannalaBrandt ? std::min(limit, 1.5) : std::atan(std::min(limit, 3.0));
    std::uniform_real_distribution<double> unit(0, 1);
    std::vector<Vector3> points;
    for (int i = 0; i < count; ++i) {
        const double aside = std::tan(widest * unit(random)), around = 2 * M_PI * unit(random), z = 0.2 + 8 * unit(random);
        points.emplace_back(aside * std::cos(around) * z, aside * std::sin(around) * z, z);
    }
    return points;
}

} // namespace

class tst_camera_model : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void projectsAsOpenCvDoes_data() { lenses(); }
    void projectsAsOpenCvDoes()
    {
        QFETCH(int, model);
        QFETCH(QList<double>, coefficients);
        QFETCH(double, maxTangent);
        const CameraModel camera({1280, 960}, kMatrix(812.5, 790.25, 633.1, 490.7), static_cast<DistortionModel>(model),
                                 {coefficients.begin(), coefficients.end()});
        const std::vector<Vector3> points = randomPoints(5000, maxTangent, 1);
        const std::vector<cv::Point2d> expected = projectByOpenCv(points, camera);
        for (size_t i = 0; i < points.size(); ++i) {
            const auto pixel = camera.project(points[i]);
            QVERIFY(pixel.has_value());
            QVERIFY_NEAR(pixel->x(), expected[i].x, 1e-6);
            QVERIFY_NEAR(pixel->y(), expected[i].y, 1e-6);
            QCOMPARE(camera.projectByFormula(points[i])->x(), pixel->x());
        }
    }

    /// 100 000 points, a hundred for each camera.
    void anyCameraProjectsAsOpenCvDoes_data()
    {
        QTest::addColumn<int>("model");
        QTest::addColumn<int>("cameras");
        QTest::newRow("pinhole") << static_cast<int>(DistortionModel::None) << 200;
        QTest::newRow("Brown-Conrady") << static_cast<int>(DistortionModel::BrownConrady) << 400;
        QTest::newRow("Kannala-Brandt") << static_cast<int>(DistortionModel::KannalaBrandt) << 400;
    }
    void anyCameraProjectsAsOpenCvDoes()
    {
        QFETCH(int, model);
        QFETCH(int, cameras);
        std::mt19937 random(7);
        for (int i = 0; i < cameras; ++i) {
            const CameraModel camera = randomCamera(static_cast<DistortionModel>(model), random);
            const std::vector<Vector3> points = randomPointsBefore(camera, 100, random);
            Matrix3 k = camera.k();
            k(0, 2) += 2e-6;
            const CameraModel other(camera.resolution(), k, camera.distortionModel(), camera.distortionCoefficients());
            const std::vector<cv::Point2d> expected = projectByOpenCv(points, camera), control = projectByOpenCv(points, other);
            for (size_t p = 0; p < points.size(); ++p) {
                const auto pixel = camera.project(points[p]);
                QVERIFY2(pixel.has_value(), qPrintable(QString::number(i)));
                QVERIFY_NEAR(pixel->x(), expected[p].x, 1e-6);
                QVERIFY_NEAR(pixel->y(), expected[p].y, 1e-6);
                QVERIFY(std::abs(pixel->x() - control[p].x) > 1e-6);
            }
        }
    }

    void unprojectsBackToTheRay_data() { lenses(); }
    void unprojectsBackToTheRay()
    {
        QFETCH(int, model);
        QFETCH(QList<double>, coefficients);
        QFETCH(double, maxTangent);
        const CameraModel camera({1280, 960}, kMatrix(812.5, 790.25, 633.1, 490.7), static_cast<DistortionModel>(model),
                                 {coefficients.begin(), coefficients.end()});
        for (const Vector3 &point : randomPoints(5000, maxTangent, 2)) {
            const Vector2 pixel = *camera.project(point);
            const auto ray = camera.unproject(pixel);
            QVERIFY(ray.has_value());
            QVERIFY_NEAR(ray->norm(), 1.0, 1e-12);
            const auto again = camera.project(*ray);
            QVERIFY(again.has_value());
            QVERIFY_NEAR((*again - pixel).norm(), 0.0, 1e-7); // 1e-10 at z = 1, times f
            QVERIFY_NEAR((*ray - point.normalized()).norm(), 0.0, 1e-8);
        }
    }

    void unprojectIsBetterThanFiveIterationsOfOpenCv()
    {
        const CameraModel camera({1920, 1080}, kMatrix(1371.02, 1371.02, 960, 540), DistortionModel::BrownConrady,
                                 {-0.28, 0.08, 0.0002, 0.0001, 0});
        const Vector2 corner(0.5, 0.5);
        const auto ray = camera.unproject(corner);
        QVERIFY(ray.has_value());
        std::vector<cv::Point2d> undistorted;
        cv::undistortPoints(std::vector<cv::Point2d>{{corner.x(), corner.y()}}, undistorted, toCv(camera.k()),
                            camera.distortionCoefficients());
        const double theirs = (*camera.project({undistorted[0].x, undistorted[0].y, 1}) - corner).norm();
        QVERIFY2(theirs > 0.01, qPrintable(QString::number(theirs))); // the control: the old way is visibly wrong
        QVERIFY_NEAR((*camera.project(*ray) - corner).norm(), 0.0, 1e-7);
    }

    void nothingBehindOrBesideThePinholeHasAPixel()
    {
        const CameraModel pinhole({640, 480}, kMatrix(500, 500, 320, 240));
        QVERIFY(!pinhole.project({0.1, 0.1, 0}));
        QVERIFY(!pinhole.project({0.1, 0.1, 1e-6}));
        QVERIFY(!pinhole.project({0, 0, -1}));
        QVERIFY(pinhole.project({0, 0, 2e-6}).has_value());
    }

    void fisheyeSeesBeyondNinetyDegreesAndBack()
    {
        const CameraModel fisheye({1000, 1000}, kMatrix(280, 280, 500, 500), DistortionModel::KannalaBrandt,
                                  {-0.0035, 0.0015, -0.0003, 0.0001});
        for (const double degrees : {80.0, 89.99999, 90.0, 95.0, 100.0}) {
            const double theta = degrees * M_PI / 180;
            const Vector3 ray(std::sin(theta) * 0.6, std::sin(theta) * 0.8, std::cos(theta));
            const auto pixel = fisheye.project(ray);
            QVERIFY(pixel.has_value());
            const auto back = fisheye.unproject(*pixel);
            QVERIFY(back.has_value());
            QVERIFY_NEAR((*back - ray).norm(), 0.0, 1e-9);
        }
        QVERIFY(!fisheye.projectByFormula({1, 0, -0.1}));
        QVERIFY(!fisheye.project({0, 0, -1}));
    }

    void pointsWhereTheLensTurnsBackHaveNoPixel()
    {
        // 1 − 0.84 r² = 0 at r = 1.091: beyond it the formula leads back into the picture.
        const CameraModel camera({640, 480}, kMatrix(500, 500, 320, 240), DistortionModel::BrownConrady, {-0.28, 0, 0, 0, 0});
        const Vector3 far(1.85, 0, 1);
        QVERIFY(!camera.project(far));
        const auto formula = camera.projectByFormula(far);
        QVERIFY(formula.has_value());
        QVERIFY(camera.contains(*formula)); // why it must be refused
        QVERIFY(camera.project({1.09, 0, 1}).has_value());
        QVERIFY(!camera.project({1.092, 0, 1}));
        QVERIFY(!camera.unproject({320 + 500 * 0.75, 240})); // the largest distorted radius is 0.7274
    }

    void rootsOfPolynomialsAreTheSmallestPositiveOnes()
    {
        const std::array<double, 4> three{-6, 11, -6, 1}; // (x−1)(x−2)(x−3)
        QVERIFY_NEAR(smallestPositiveRoot(three, 10).value_or(-1), 1.0, 1e-12);
        const std::array<double, 3> none{1, 0, 1};
        QVERIFY(!smallestPositiveRoot(none, 1e6));
        const std::array<double, 2> negative{1, 1};
        QVERIFY(!smallestPositiveRoot(negative, 1e6));
    }

    void coefficientsThatDoNothingAreAPinhole()
    {
        const CameraModel camera({640, 480}, kMatrix(500, 500, 320, 240), DistortionModel::KannalaBrandt, {0, 0, 1e-11, 0});
        QCOMPARE(camera.distortionModel(), DistortionModel::None);
        QVERIFY_NEAR(camera.project({1, 0, 1})->x(), 820.0, 1e-12);
    }

    void marginCountsFromBothSides()
    {
        const CameraModel camera({640, 480}, kMatrix(500, 500, 320, 240));
        QVERIFY(camera.contains({0, 0}));
        QVERIFY(!camera.contains({640, 10}));
        QVERIFY(camera.contains({639.999, 10}));
        QVERIFY(!camera.contains({4.9, 10}, 5));
        QVERIFY(camera.contains({5, 474.9}, 5));
        QVERIFY(!camera.contains({5, 475}, 5));
    }

    void blenderLensOfASquareCentredCameraIsTheTextbookOne()
    {
        const BlenderLens lens = blenderLens(kMatrix(600, 600, 320, 240), {640, 480});
        QVERIFY_NEAR(lens.lens_mm, 600 * 36.0 / 640, 1e-12);
        QCOMPARE(lens.shift_x, 0.0);
        QCOMPARE(lens.shift_y, 0.0);
        QCOMPARE(lens.pixel_aspect_x, 1.0);
        QCOMPARE(lens.pixel_aspect_y, 1.0);
    }

    void blenderLensAndItsInverseAgreeForAnyAspect()
    {
        std::mt19937 random(3);
        std::uniform_real_distribution<double> focal(50, 4000), unit(0, 1);
        for (int i = 0; i < 500; ++i) {
            const Size2i size{static_cast<int>(100 + 3000 * unit(random)), static_cast<int>(100 + 3000 * unit(random))};
            const Matrix3 k = kMatrix(focal(random), focal(random), size.width * unit(random), size.height * unit(random));
            const BlenderLens lens = blenderLens(k, size);
            QVERIFY(lens.pixel_aspect_x >= 1 && lens.pixel_aspect_y >= 1);
            const Matrix3 error = matrixFromBlenderLens(lens, size) - k;
            QVERIFY_NEAR(error.cwiseAbs().maxCoeff(), 0.0, 1e-8);
        }
    }

private:
    static void lenses()
    {
        QTest::addColumn<int>("model");
        QTest::addColumn<QList<double>>("coefficients");
        QTest::addColumn<double>("maxTangent");
        const int none = static_cast<int>(DistortionModel::None), brown = static_cast<int>(DistortionModel::BrownConrady),
                  fisheye = static_cast<int>(DistortionModel::KannalaBrandt);
        QTest::newRow("pinhole") << none << QList<double>{} << 5.0;
        QTest::newRow("barrel") << brown << QList<double>{-0.28, 0.08, 0.0002, 0.0001, 0} << 0.7;
        QTest::newRow("pincushion with tangential parts") << brown << QList<double>{0.12, 0.03, -0.004, 0.006, 0.01} << 0.9;
        QTest::newRow("strong radial") << brown << QList<double>{-0.35, 0.15, 0.001, -0.0005, -0.03} << 0.6;
        QTest::newRow("fisheye 170 degrees") << fisheye << QList<double>{-0.0035, 0.0015, -0.0003, 0.0001} << 6.0;
        QTest::newRow("fisheye with strong terms") << fisheye << QList<double>{0.09, -0.05, 0.02, -0.003} << 2.0;
    }
};

QTEST_APPLESS_MAIN(tst_camera_model)
#include "tst_camera_model.moc"
