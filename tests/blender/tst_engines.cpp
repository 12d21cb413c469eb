// SPDX-License-Identifier: GPL-3.0-or-later
// EEVEE and Workbench put the pixels where the truth says, as far as they can; under a display of their own.
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <memory>'s concepts
#include "core/imaging/raw_frame.h"
#include "core/imaging/warp.h"
#include "tests/blender/corner_measure.h"
#include "tests/blender/frame_renderer.h"
#include "tests/blender/truth_points.h"
#include "tests/support/compiled_sample.h"
#endif

#include <QSize>
#include <QTest>

#include <numbers>

using namespace tagmill;
using test::joined, test::keypoints, test::values;

Q_DECLARE_METATYPE(tagmill::RendererMode)

class tst_engines : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        // A display for this worker alone, so that the test does not depend on where it runs.
        QVERIFY_RESULT(m_renderer.start(QStringLiteral("xvfb-run -a -s '-screen 0 640x480x24 -nolisten tcp' ")));
        const auto recipes = test::compiledSample("charuco_board.yaml");
        QVERIFY_RESULT(recipes);
        m_recipe = recipes->front();
    }

    void theDisplayIsSeen()
    {
        QVERIFY(m_renderer.info().hasDisplay);
        QCOMPARE(m_renderer.info().engines.size(), 3);
    }

    void cornersLieWhereTheTruthSays_data()
    {
        QTest::addColumn<RendererMode>("engine");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QList<double>>("k");
        QTest::addColumn<QList<double>>("coefficients"); // four: a fisheye
        const QList<double> portrait{390, 430, 131, 155}, wide{366, 366, 320, 240};
        const QList<double> none, barrel{-0.28, 0.07, 1e-3, -1e-3, 0}, fisheye{-0.0035, 0.0015, -0.0003, 0.0001};
        QTest::newRow("EEVEE, portrait, fx < fy, off centre") << RendererMode::Eevee << QSize(240, 320) << portrait << none;
        QTest::newRow("Workbench, portrait, fx < fy, off centre") << RendererMode::Workbench << QSize(240, 320) << portrait << none;
        QTest::newRow("EEVEE, Brown-Conrady") << RendererMode::Eevee << QSize(240, 320) << portrait << barrel;
        QTest::newRow("Workbench, a fisheye of 100 degrees by a pinhole") << RendererMode::Workbench << QSize(640, 480) << wide << fisheye;
    }
    void cornersLieWhereTheTruthSays()
    {
        QFETCH(RendererMode, engine);
        QFETCH(QSize, size);
        QFETCH(QList<double>, k);
        QFETCH(QList<double>, coefficients);
        SceneRecipe recipe = m_recipe;
        recipe.renderer.mode = engine;
        recipe.renderer.max_samples = 64;
        recipe.cameras.resize(1);
        recipe.cameras[0].transform_matrix = poseMatrix(recipe.objects[0].location + Vector3(0.01, -0.06, 0.4), {0.13, 0.02, 0.35});
        IntrinsicsRecipe &intrinsics = recipe.cameras[0].intrinsics;
        intrinsics.resolution = {size.width(), size.height()};
        intrinsics.k_matrix << k[0], 0, k[2], 0, k[1], k[3], 0, 0, 1;
        intrinsics.distortion_coeffs = {coefficients.begin(), coefficients.end()};
        intrinsics.distortion_model = coefficients.isEmpty() ? DistortionModel::None : coefficients.size() == 4 ? DistortionModel::KannalaBrandt : DistortionModel::BrownConrady;

        const auto raw = m_renderer.render(recipe, 0);
        QVERIFY_RESULT(raw);
        const auto warp = m_warps.mapFor(recipe, 0);
        QVERIFY_RESULT(warp);
        const auto png = finishFrame(*raw, recipe, 0, nullptr, warp->get());
        QVERIFY_RESULT(png);
        const auto image = decodePng(*png);
        QVERIFY_RESULT(image);
        const auto measured = [&](const Vector2 &shift) {
            test::CornerMeasure measure;
            measure.add(*image, values(keypoints(detectionRecords(recipe, 0, 0)), shift));
            return measure;
        };
        const test::CornerMeasure right = measured({0, 0});
        qInfo("%s", right.text().c_str());
        const auto faults = right.faults(15, 0.08, 0.03);
        QVERIFY2(faults.empty(), (right.text() + joined(faults)).c_str());
        QVERIFY(!measured({0.1, 0}).faults(15, 0.08, 0.03).empty()); // controls
        QVERIFY(!measured({0, -0.1}).faults(15, 0.08, 0.03).empty());
    }

    /// A plate and a tag at one height under a sun at 45°: the plate's shadow falls to the floor, the tag's does not.
    void eeveeLetsOnlyPlatesCastShadows()
    {
        SceneRecipe recipe = m_recipe;
        recipe.renderer.mode = RendererMode::Eevee;
        recipe.renderer.max_samples = 8;
        ObjectRecipe plate;
        plate.type = ObjectType::Occluder;
        plate.name = "Plate";
        plate.location = {-0.3, 0.3, 0.29}; // above the floor by 0.3 m, as far as its shadow lies to +x
        plate.occluder = OccluderRecipe{0.2, 0.2, 0.001, 0.05, 0.9};
        ObjectRecipe tag;
        tag.type = ObjectType::Tag;
        tag.name = "Tag";
        tag.location = {-0.3, -0.3, 0.29};
        tag.tag = TagRecipe{};
        tag.tag->tag_family = "tag36h11";
        tag.tag->tag_size = 0.2;
        recipe.objects = {plate, tag};
        LightRecipe sun;
        sun.type = LightType::Sun;
        sun.intensity = 2;
        sun.rotation_euler = Vector3(std::numbers::pi / 4, 0, std::numbers::pi * 1.5);
        recipe.world.lights = {sun};
        recipe.cameras.resize(1);
        recipe.cameras[0].transform_matrix = poseMatrix({0, 0, 1.49}, Vector3::Zero());
        IntrinsicsRecipe &intrinsics = recipe.cameras[0].intrinsics;
        intrinsics.resolution = {150, 150};
        intrinsics.k_matrix << 150, 0, 75, 0, 150, 75, 0, 0, 1; // 100 px a metre on the floor
        const auto raw = m_renderer.render(recipe, 0);
        QVERIFY_RESULT(raw);
        const auto floorAt = [&](double x, double y) { return double(raw->row(int(75 - 100 * y))[3 * int(75 + 100 * x)]); };
        const double lit = floorAt(0.3, 0);
        QVERIFY2(lit > 0.05, qPrintable(QString::number(lit)));
        QVERIFY2(floorAt(0, 0.3) < 0.2 * lit, qPrintable(QString::number(floorAt(0, 0.3) / lit)));
        QVERIFY2(floorAt(0, -0.3) > 0.9 * lit, qPrintable(QString::number(floorAt(0, -0.3) / lit)));
    }

private:
    test::FrameRenderer m_renderer;
    WarpCache m_warps;
    SceneRecipe m_recipe;
};

QTEST_GUILESS_MAIN(tst_engines)
#include "tst_engines.moc"
