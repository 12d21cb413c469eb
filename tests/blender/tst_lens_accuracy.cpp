// SPDX-License-Identifier: GPL-3.0-or-later
// Do distorted cameras show the truth? Real Blender, raw frame, warp; the measure knows nothing of the lens.
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <memory>'s concepts
#include "core/imaging/raw_frame.h"
#include "tests/blender/corner_measure.h"
#include "tests/blender/frame_renderer.h"
#include "tests/blender/outward_measure.h"
#include "tests/blender/truth_points.h"
#include "tests/support/compiled_sample.h"
#include "tests/support/tag_wall.h"

#include <Eigen/Geometry>
#endif

#include <QSize>
#include <QTest>

#include <cmath>
#include <map>
#include <optional>

using namespace tagmill;
using test::Frame, test::joined, test::keypoints, test::values;

class tst_lens_accuracy : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY_RESULT(m_renderer.start());
        const auto recipes = test::compiledSample("charuco_board.yaml", {"scenario.subject.rows=11", "scenario.subject.cols=15", "scenario.subject.dictionary=DICT_4X4_100",
            "camera.min_distance=1.4", "camera.max_distance=1.6"});
        QVERIFY_RESULT(recipes);
        m_recipe = recipes->front();
    }

    void lensesAreMappedToThePixel_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QList<double>>("k");
        QTest::addColumn<QList<double>>("coefficients"); // four: a fisheye
        QTest::addColumn<bool>("isDirect");
        const QList<double> barrel{-0.28, 0.07, 1e-3, 1e-3, 0}, fisheye{-0.0035, 0.0015, -0.0003, 0.0001};
        QTest::newRow("pinhole") << QSize(640, 480) << QList<double>{554, 554, 320, 240} << QList<double>() << false;
        QTest::newRow("pinhole, fx > fy, off centre") << QSize(640, 480) << QList<double>{640, 500, 265, 282} << QList<double>() << false;
        QTest::newRow("pinhole, portrait, fx < fy") << QSize(480, 640) << QList<double>{480, 610, 282, 290} << QList<double>() << false;
        QTest::newRow("Brown-Conrady") << QSize(640, 480) << QList<double>{480, 480, 320, 240} << barrel << false;
        QTest::newRow("Brown-Conrady, fx > fy, off centre") << QSize(640, 480) << QList<double>{560, 470, 275, 262} << barrel << false;
        QTest::newRow("Brown-Conrady, portrait") << QSize(480, 640) << QList<double>{455, 480, 250, 310} << barrel << false;
        QTest::newRow("fisheye of 170 degrees") << QSize(640, 480) << QList<double>{269.7, 269.7, 320, 240} << fisheye << false;
        QTest::newRow("fisheye, fx < fy, off centre") << QSize(640, 480) << QList<double>{255, 275, 300.3, 251.7} << fisheye << false;
        QTest::newRow("fisheye, portrait") << QSize(480, 640) << QList<double>{269.7, 269.7, 240, 320} << fisheye << false;
        QTest::newRow("fisheye traced by Cycles, fx > fy, off centre") << QSize(640, 480) << QList<double>{295, 275, 312.3, 251.7} << fisheye << true;
    }
    void lensesAreMappedToThePixel()
    {
        QFETCH(QSize, size);
        QFETCH(QList<double>, k);
        QFETCH(QList<double>, coefficients);
        QFETCH(bool, isDirect);
        std::vector<SceneRecipe> recipes = lensRecipes(size, k, {coefficients.begin(), coefficients.end()});
        for (SceneRecipe &recipe : recipes)
            recipe.renderer_options.optics = isDirect ? Optics::Direct : Optics::Warp;
        std::vector<Frame> frames;
        for (const SceneRecipe &recipe : recipes)
            addFrame(recipe, 0, frames);
        QCOMPARE(frames.size(), recipes.size());
        const auto measured = [&](const Vector2 &shift, double focal) {
            test::CornerMeasure measure;
            for (size_t i = 0; i < frames.size(); ++i) {
                SceneRecipe truth = recipes[i];
                truth.cameras[0].intrinsics.k_matrix(0, 0) *= focal;
                measure.add(frames[i].image, values(measurable(truth), shift));
            }
            return measure;
        };
        const test::CornerMeasure right = measured({0, 0}, 1);
        qInfo("%s", right.text().c_str());
        const auto faults = right.faults(120, 0.06, 0.02);
        QVERIFY2(faults.empty(), (right.text() + joined(faults)).c_str());
        for (size_t i = 0; i < frames.size() && !isDirect; ++i)
            m_together[recipes[i].cameras[0].intrinsics.distortion_model].add(frames[i].image, values(measurable(recipes[i])));
        // Controls: a truth a tenth of a pixel off, a focal length half a percent off, black frames.
        QVERIFY(!measured({0.1, 0}, 1).faults(120, 1.0, 0.02).empty());
        QVERIFY(!measured({0, -0.1}, 1).faults(120, 1.0, 0.02).empty());
        QVERIFY(!measured({0, 0}, 1.005).faults(120, 0.06, 0.02).empty());
        test::CornerMeasure black;
        for (const Frame &frame : frames)
            black.add(Image8(frame.image.width, frame.image.height, 3), values(keypoints(frame.records)));
        QCOMPARE(black.faults(120, 0.06, 0.02).front(), std::string("too few corners are eligible"));
    }

    /// DESIGN 22: what one row's corners are too few to show.
    void everyLensIsWithoutBias_data()
    {
        QTest::addColumn<DistortionModel>("lens");
        QTest::newRow("pinhole") << DistortionModel::None;
        QTest::newRow("Brown-Conrady") << DistortionModel::BrownConrady;
        QTest::newRow("Kannala-Brandt") << DistortionModel::KannalaBrandt;
    }
    void everyLensIsWithoutBias()
    {
        QFETCH(DistortionModel, lens);
        const test::CornerMeasure &measure = m_together[lens];
        qInfo("%s", measure.text().c_str());
        const auto faults = measure.faults(500, 0.06, 0.01);
        QVERIFY2(faults.empty(), (measure.text() + joined(faults)).c_str());
    }

    void cornersOfTagsLieNeitherInsideNorOutsideTheTruth_data()
    {
        const QList<double> fisheye{-0.0035, 0.0015, -0.0003, 0.0001};
        QTest::addColumn<DistortionModel>("lens");
        QTest::addColumn<QList<double>>("coefficients");
        QTest::addColumn<bool>("isDome");
        QTest::newRow("pinhole") << DistortionModel::None << QList<double>() << false;
        QTest::newRow("Brown-Conrady") << DistortionModel::BrownConrady << QList<double>{-0.28, 0.07, 1e-3, 1e-3, 0} << false;
        QTest::newRow("Kannala-Brandt, its middle") << DistortionModel::KannalaBrandt << fisheye << false;
        QTest::newRow("Kannala-Brandt, 170 degrees") << DistortionModel::KannalaBrandt << fisheye << true;
    }
    void cornersOfTagsLieNeitherInsideNorOutsideTheTruth()
    {
        QFETCH(DistortionModel, lens);
        QFETCH(QList<double>, coefficients);
        QFETCH(bool, isDome);
        const CameraRecipe camera = test::withLens(test::camera({0, 0, 1}), lens, {coefficients.begin(), coefficients.end()});
        SceneRecipe recipe = isDome ? test::tagDome(camera) : test::tagWall(camera);
        recipe.renderer = m_recipe.renderer;
        for (CameraRecipe &each : recipe.cameras)
            each.tone_mapping = ToneMapping::Linear;
        recipe.renderer.max_samples = 40;
        recipe.renderer.total_bounces = 0;
        recipe.cameras.resize(2);
        std::vector<Frame> frames;
        for (int i = 0; i < 2; ++i)
            addFrame(recipe, i, frames);
        QCOMPARE(frames.size(), size_t(2));
        const auto measured = [&](test::TruthCorners truth, double grown) {
            test::OutwardMeasure measure(truth);
            for (const Frame &frame : frames)
                measure.add(frame.image, frame.records, grown);
            return measure;
        };
        // AprilTag 3 takes edges for straight. On the dome, where the lens bends them, that alone is 0.04 px.
        const auto truth = isDome ? test::TruthCorners::OfStraightEdges : test::TruthCorners::Exact;
        const test::OutwardMeasure right = measured(truth, 0);
        qInfo("%s; held against the corners themselves: %s", right.text().c_str(), measured(test::TruthCorners::Exact, 0).text().c_str());
        const auto faults = right.faults(200, 0.02);
        QVERIFY2(faults.empty(), (right.text() + joined(faults)).c_str());
        QVERIFY(!measured(truth, 0.05).faults(200, 0.02).empty()); // controls: a truth that is a little too large, too small
        QVERIFY(!measured(truth, -0.05).faults(200, 0.02).empty());
    }

private:
    /// The board from several places: in the middle of the picture and reaching into its corners. Fewer cells of a
    /// fisheye's picture are wide enough, so it looks more often.
    std::vector<SceneRecipe> lensRecipes(QSize size, const QList<double> &k, const std::vector<double> &coefficients) const
    {
        std::vector<SceneRecipe> recipes;
        const bool isFisheye = coefficients.size() == 4;
        for (const int i : isFisheye ? std::vector{0, 2, 4, 6, 8} : std::vector{0, 4, 8}) {
            SceneRecipe recipe = m_recipe;
            recipe.renderer.max_samples = 40;
            recipe.renderer.total_bounces = 0; // sun on paper: quick and without noise
            recipe.cameras.resize(1);
            IntrinsicsRecipe &intrinsics = recipe.cameras[0].intrinsics;
            intrinsics.resolution = {size.width(), size.height()};
            intrinsics.k_matrix << k[0], 0, k[2], 0, k[1], k[3], 0, 0, 1;
            intrinsics.distortion_model = isFisheye ? DistortionModel::KannalaBrandt : coefficients.empty() ? DistortionModel::None : DistortionModel::BrownConrady;
            intrinsics.distortion_coeffs = coefficients;
            // Aimed so that the board's middle lies where `part` says in the picture.
            const Vector2 part(0.5 + 0.28 * (i % 3 - 1), 0.5 + 0.28 * (i / 3 - 1));
            const Vector3 ray = *cameraModel(intrinsics).unproject({part.x() * size.width(), part.y() * size.height()});
            // A fisheye comes nearer and tilts less: every cell stays 32 px high, as the measure needs.
            const double distance = isFisheye ? 0.16 : 0.45, tilt = isFisheye ? 0.08 : 0.2;
            recipe.cameras[0].transform_matrix = aimed(recipe.objects[0].location, ray, distance, tilt, 0.25 + 0.3 * i);
            recipes.push_back(std::move(recipe));
        }
        return recipes;
    }

    /// The saddles the measure is made for: every cell around them at least 32 px high (DESIGN 22), by the truth alone.
    /// In lower cells, as a wide lens has them at its rim, markers reach into the window.
    static std::map<int, Vector2> measurable(const SceneRecipe &recipe)
    {
        constexpr double lowest = 32;
        const std::map<int, Vector2> points = keypoints(detectionRecords(recipe, 0, 0));
        const int columns = recipe.objects[0].board->cols - 1;
        std::map<int, Vector2> wide;
        for (const auto &[id, point] : points) {
            const auto towards = [&, id = id, point = point](int dx, int dy) -> std::optional<Vector2> {
                const int x = id % columns + dx;
                const auto found = points.find(id + dx + dy * columns);
                return x < 0 || x >= columns || found == points.end() ? std::nullopt : std::optional(Vector2(found->second - point));
            };
            double height = 1e9;
            for (const int dx : {-1, 1}) {
                for (const int dy : {-1, 1}) {
                    const auto u = towards(dx, 0), v = towards(0, dy);
                    if (u && v)
                        height = std::min(height, std::abs(u->x() * v->y() - u->y() * v->x()) / std::max(u->norm(), v->norm()));
                }
            }
            if (height >= lowest && height < 1e9)
                wide.emplace(id, point);
        }
        return wide;
    }

    /// Camera-to-world, `distance` above the target and turned so that the target lies along ray_in_cam (OpenCV axes).
    static Matrix4 aimed(const Vector3 &target, const Vector3 &ray_in_cam, double distance, double tilt, double roll)
    {
        const Vector3 ray(ray_in_cam.x(), -ray_in_cam.y(), -ray_in_cam.z()); // Blender's axes
        // The shortest turn that takes the ray to "down", with a tilt, after a roll about it.
        const Vector3 down = (rotationFromEuler({tilt * std::sin(3 * roll), tilt * std::cos(2 * roll), roll}) * Vector3(0, 0, -1)).normalized();
        const Matrix3 turn = Eigen::Quaterniond::FromTwoVectors(ray, Vector3(0, 0, -1)).toRotationMatrix();
        const Matrix3 lean = Eigen::Quaterniond::FromTwoVectors(Vector3(0, 0, -1), down).toRotationMatrix();
        Matrix4 pose = Matrix4::Identity();
        pose.block<3, 3>(0, 0) = lean * rotationFromEuler({0, 0, roll}) * turn;
        pose.block<3, 1>(0, 3) = target - distance * down;
        return pose;
    }

    void addFrame(const SceneRecipe &recipe, int cameraIndex, std::vector<Frame> &frames)
    {
        const auto raw = m_renderer.render(recipe, cameraIndex);
        QVERIFY_RESULT(raw);
        const auto warp = m_warps.mapFor(recipe, cameraIndex);
        QVERIFY_RESULT(warp);
        const auto png = finishFrame(*raw, recipe, cameraIndex, nullptr, warp->get());
        QVERIFY_RESULT(png);
        const auto image = decodePng(*png);
        QVERIFY_RESULT(image);
        frames.push_back({*image, detectionRecords(recipe, cameraIndex, 42)});
    }

    test::FrameRenderer m_renderer;
    WarpCache m_warps;
    SceneRecipe m_recipe;
    std::map<DistortionModel, test::CornerMeasure> m_together;
};

QTEST_GUILESS_MAIN(tst_lens_accuracy)
#include "tst_lens_accuracy.moc"
