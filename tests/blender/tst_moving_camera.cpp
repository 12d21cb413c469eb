// SPDX-License-Identifier: GPL-3.0-or-later
// Cameras that move while they expose: do the smears of real Cycles frames begin and end where the camera was?
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <memory>'s concepts
#include "core/imaging/raw_frame.h"
#include "core/scene/camera_motion.h"
#include "core/transform_point.h"
#include "core/truth/detection_record.h"
#include "tests/blender/corner_measure.h"
#include "tests/blender/frame_renderer.h"
#include "tests/blender/shining_square.h"
#include "tests/blender/truth_points.h"
#include "tests/support/compiled_sample.h"
#include "tests/support/test_support.h"
#endif

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>
#include <vector>

using namespace tagmill;
using namespace tagmill::test;

namespace {

Vector2 project(const CameraRecipe &camera, const Vector3 &x_in_world, double time)
{
    const Matrix4 cam_from_world = rigidInverse(flipCameraAxes(CameraMotion(camera).worldFromCamera(time)));
    return *cameraModel(camera.intrinsics).project(transformPoint(cam_from_world, x_in_world));
}

/// What pixels show of an edge that stands at edge(time) while they expose: their covered part, averaged over time.
/// The light is on the side of the larger coordinates.
std::vector<double> expectedProfile(const std::function<double(double)> &edge, double begin, double end, size_t pixels)
{
    constexpr int steps = 200;
    std::vector<double> line(pixels);
    for (int step = 0; step < steps; ++step) {
        const double place = edge(begin + (end - begin) * (step + 0.5) / steps);
        for (size_t i = 0; i < pixels; ++i)
            line[i] += std::clamp(static_cast<double>(i) + 1 - place, 0.0, 1.0) / steps;
    }
    return line;
}

} // namespace

class tst_moving_camera : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY_RESULT(m_renderer.start()); }

    void aSmearGoesFromTheShuttersOpeningToItsClosing_data()
    {
        QTest::addColumn<QList<double>>("velocity"); // m/s
        QTest::addColumn<bool>("hasLens");
        QTest::newRow("to the right") << QList<double>{0.5, 0, 0} << false;
        QTest::newRow("to the left, faster") << QList<double>{-0.8, 0, 0} << false;
        QTest::newRow("downwards") << QList<double>{0, -0.4, 0} << false;
        QTest::newRow("towards the square") << QList<double>{0, 0, -1.5} << false;
        QTest::newRow("to the right behind a lens") << QList<double>{0.5, 0, 0} << true;
    }
    void aSmearGoesFromTheShuttersOpeningToItsClosing()
    {
        QFETCH(QList<double>, velocity);
        QFETCH(bool, hasLens);
        SceneRecipe recipe = hasLens ? squareSeenBy(DistortionModel::BrownConrady, {-0.28, 0.07, 0, 0, 0}) : squareSeenBy();
        CameraRecipe &camera = recipe.cameras[0];
        camera.velocity = Vector3(velocity[0], velocity[1], velocity[2]);
        camera.shutter_time_ms = 200;
        const ImageF image = rendered(recipe);
        QVERIFY(image.width == width);
        // The left edge along the middle row, or the upper one along the middle column.
        const bool isRow = camera.velocity->y() == 0;
        const Vector3 place = isRow ? Vector3(-side / 2, 0, high) : Vector3(0, side / 2, high);
        const std::vector<double> seen = middleLine(image, isRow);
        const auto against = [&](double begin, double end) {
            return compare(seen, expectedProfile([&](double time) { return project(camera, place, time)[isRow ? 0 : 1]; }, begin, end, seen.size()));
        };
        const Difference right = against(0, 0.2);
        qInfo("largest difference %.4f, mean place off by %.3f px", right.largest, right.shift);
        // Cycles draws its times from a table of 256: about 0.3 % of the exposure too early.
        const double length = std::abs(project(camera, place, 0)[isRow ? 0 : 1] - project(camera, place, 0.2)[isRow ? 0 : 1]);
        QVERIFY(right.largest <= 0.02 && std::abs(right.shift) <= 0.02 + 0.005 * length);
        // Controls: an exposure around time 0, one that ends or begins a tenth too early or late, a camera at rest.
        for (const auto &[begin, end] : {std::pair(-0.1, 0.1), {0.0, 0.18}, {0.0, 0.22}, {0.02, 0.2}, {-0.02, 0.2}, {0.1, 0.1}}) {
            const Difference wrong = against(begin, end);
            QVERIFY2(wrong.largest > 0.04 && std::max(std::abs(wrong.shift), wrong.largest) > 0.3, (std::to_string(begin) + " to " + std::to_string(end)).c_str());
        }
    }

    void everyRowOfARollingShutterHasItsOwnTime_data()
    {
        QTest::addColumn<QList<double>>("velocity"); // m/s
        QTest::addColumn<double>("shutter");         // ms
        QTest::addColumn<QList<double>>("coefficients");
        QTest::addColumn<bool>("isDirect");
        const QList<double> none, barrel{-0.28, 0.07, 0, 0, 0}, fisheye{-0.0035, 0.0015, -0.0003, 0.0001};
        QTest::newRow("an instant for each row") << QList<double>{0.8, 0, 0} << 0.0 << none << false;
        QTest::newRow("with motion blur") << QList<double>{-0.8, 0.3, 0.2} << 60.0 << none << false;
        QTest::newRow("behind a lens, by slices") << QList<double>{0.8, 0, 0} << 0.0 << barrel << false;
        QTest::newRow("behind a lens, with motion blur") << QList<double>{-0.8, 0.3, 0.2} << 60.0 << barrel << false;
        QTest::newRow("a fisheye, by slices") << QList<double>{0.8, 0.3, 0} << 30.0 << fisheye << false;
        QTest::newRow("a fisheye traced by Cycles") << QList<double>{0.8, 0.3, 0} << 30.0 << fisheye << true;
    }
    void everyRowOfARollingShutterHasItsOwnTime()
    {
        QFETCH(QList<double>, velocity);
        QFETCH(double, shutter);
        QFETCH(QList<double>, coefficients);
        QFETCH(bool, isDirect);
        const auto model = coefficients.isEmpty() ? DistortionModel::None : coefficients.size() == 4 ? DistortionModel::KannalaBrandt : DistortionModel::BrownConrady;
        SceneRecipe recipe = squareSeenBy(model, {coefficients.begin(), coefficients.end()});
        recipe.renderer_options.optics = isDirect ? Optics::Direct : Optics::Warp;
        CameraRecipe &camera = recipe.cameras[0];
        camera.velocity = Vector3(velocity[0], velocity[1], velocity[2]);
        camera.shutter_time_ms = shutter;
        camera.rolling_shutter_duration_ms = 100;
        const ImageF image = rendered(recipe);
        QVERIFY(image.width == width && image.height == height);
        const auto mostAndMean = [&](const CameraRecipe &truth) {
            double most = 0, sum = 0;
            int rows = 0;
            for (int row = 48; row < 74; ++row, ++rows) { // the square covers them all the time
                const double shift = rowDifference(image, truth, row).shift;
                most = std::max(most, std::abs(shift));
                sum += std::abs(shift);
            }
            return std::pair(most, sum / rows);
        };
        const auto [most, mean] = mostAndMean(camera);
        qInfo("places of the edge in its rows: off by %.3f px at most, %.3f on average", most, mean);
        QVERIFY(most <= 0.2 && mean <= 0.06);
        // Controls: a global shutter, one that rolls upwards, a readout a tenth longer, a start one row later.
        CameraRecipe wrong = camera;
        wrong.rolling_shutter_duration_ms = 0;
        QVERIFY(mostAndMean(wrong).second > 1);
        wrong.rolling_shutter_duration_ms = 110;
        QVERIFY(mostAndMean(wrong).second > 0.2);
        wrong = camera;
        wrong.velocity = -*camera.velocity;
        QVERIFY(mostAndMean(wrong).second > 1);
    }

    void rollingSaddlesLieAtTheTimeOfTheirRow_data()
    {
        QTest::addColumn<QList<double>>("coefficients");
        QTest::newRow("pinhole") << QList<double>();
        QTest::newRow("behind a lens") << QList<double>{-0.28, 0.07, 1e-3, -1e-3, 0};
    }
    void rollingSaddlesLieAtTheTimeOfTheirRow()
    {
        QFETCH(QList<double>, coefficients);
        auto recipes = test::compiledSample("charuco_board.yaml");
        QVERIFY_RESULT(recipes);
        SceneRecipe recipe = recipes->front();
        recipe.renderer.max_samples = 32;
        recipe.renderer.total_bounces = 0; // sun on paper
        recipe.cameras.resize(2);
        for (CameraRecipe &camera : recipe.cameras) {
            camera.intrinsics.distortion_model = coefficients.isEmpty() ? DistortionModel::None : DistortionModel::BrownConrady;
            camera.intrinsics.distortion_coeffs = {coefficients.begin(), coefficients.end()};
            camera.velocity = Vector3(0.5, -0.3, 0.2);
            camera.shutter_time_ms = 1;
            camera.rolling_shutter_duration_ms = 25;
        }
        test::CornerMeasure right, global, start;
        for (int i = 0; i < 2; ++i) {
            const auto raw = m_renderer.render(recipe, i);
            QVERIFY_RESULT(raw);
            const auto warp = m_warps.mapFor(recipe, i);
            QVERIFY_RESULT(warp);
            const auto png = finishFrame(*raw, recipe, i, nullptr, warp->get());
            QVERIFY_RESULT(png);
            const auto image = decodePng(*png);
            const auto add = [&](test::CornerMeasure &measure, const SceneRecipe &truth) { measure.add(*image, test::values(test::keypoints(detectionRecords(truth, i, 0)))); };
            add(right, recipe);
            SceneRecipe wrong = recipe;
            wrong.cameras[static_cast<size_t>(i)].rolling_shutter_duration_ms = 0;
            add(global, wrong);
            wrong = recipe;
            wrong.cameras[static_cast<size_t>(i)].rolling_shutter_duration_ms = 26;
            add(start, wrong);
        }
        qInfo("%s", right.text().c_str());
        const auto faults = right.faults(30, 0.08, 0.04);
        QVERIFY2(faults.empty(), (right.text() + test::joined(faults)).c_str());
        QVERIFY2(!global.faults(30, 0.08, 0.04).empty(), global.text().c_str()); // controls
        QVERIFY2(!start.faults(30, 0.08, 0.04).empty(), start.text().c_str());
    }

    void aCameraAtRestHasNoMemoryOfAMovingOne()
    {
        SceneRecipe recipe = squareSeenBy();
        const ImageF before = rendered(recipe);
        recipe.cameras[0].velocity = Vector3(0.5, 0.2, 0);
        recipe.cameras[0].shutter_time_ms = 200;
        const ImageF moving = rendered(recipe);
        QVERIFY(moving.pixels != before.pixels);
        QVERIFY(rendered(recipe).pixels == moving.pixels);
        recipe.cameras[0].velocity.reset();
        QVERIFY(rendered(recipe).pixels == before.pixels);
    }

private:
    /// The sensor's linear picture.
    ImageF rendered(const SceneRecipe &recipe)
    {
        auto raw = m_renderer.render(recipe, 0);
        if (!raw)
            qWarning("%s", raw.error().text().c_str());
        const auto warp = m_warps.mapFor(recipe, 0);
        if (!raw || !warp)
            return {};
        if (!*warp)
            return *std::move(raw);
        const auto slices = timeSlices(recipe, 0, *planRaw(recipe, 0));
        const auto sensor = slices.empty() ? (*warp)->apply(*raw) : (*warp)->apply(*raw, slices);
        return sensor ? *sensor : ImageF();
    }

    /// Along one row: the square's left edge, each at its own time in its own place.
    static Difference rowDifference(const ImageF &image, const CameraRecipe &camera, int row)
    {
        std::vector<double> seen;
        for (int x = 0; x < width / 2; ++x)
            seen.push_back(image.row(row)[3 * x]);
        const double begin = camera.rolling_shutter_duration_ms / 1000 * row / height;
        const auto edge = [&](double time) {
            double low = -side / 2, high_ = side / 2; // of the edge's point that lies in the row: y falls as the pixel's y grows
            for (int i = 0; i < 50; ++i) {
                const double middle = (low + high_) / 2;
                (project(camera, {-side / 2, middle, high}, time).y() > row + 0.5 ? low : high_) = middle;
            }
            return project(camera, {-side / 2, low, high}, time).x();
        };
        return compare(seen, expectedProfile(edge, begin, begin + camera.shutter_time_ms / 1000, seen.size()));
    }

    test::FrameRenderer m_renderer;
    WarpCache m_warps;
};

QTEST_GUILESS_MAIN(tst_moving_camera)
#include "tst_moving_camera.moc"
