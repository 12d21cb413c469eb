// SPDX-License-Identifier: GPL-3.0-or-later
// Direct optics: the polynomial that Cycles traces, its own map, and the lenses that are refused.
#include "core/optics/direct_lens.h"
#include "core/scene/raw_plan.h"
#include "core/scene/render_scene.h"
#include "core/truth/detection_record.h"
#include "tests/support/compiled_sample.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <cmath>

using namespace tagmill;

namespace {

CameraModel lens(DistortionModel model, std::vector<double> coefficients, double f = 269.7, double aspect = 1)
{
    Matrix3 k;
    k << f, 0, 312.3, 0, f * aspect, 251.7, 0, 0, 1;
    return {{640, 480}, k, model, std::move(coefficients)};
}

const std::vector<double> mild{-0.0035, 0.0015, -0.0003, 0.0001}, strong{0.3, -0.25, 0.12, -0.02};

} // namespace

class tst_direct_lens : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aMildFisheyeIsMetWithinItsError()
    {
        for (const double aspect : {1.0, 1.25}) {
            const CameraModel camera = lens(DistortionModel::KannalaBrandt, mild, 269.7, aspect);
            const auto direct = directLens(camera, "cameras[0]");
            QVERIFY_RESULT(direct);
            QVERIFY(direct->error_px > 1e-6 && direct->error_px <= 0.02);
            for (double y = 0; y <= 480; y += 13) {
                for (double x = 0; x <= 640; x += 13) {
                    const auto ray = direct->model.unproject({x, y});
                    QVERIFY(ray.has_value());
                    QVERIFY_NEAR((*direct->model.project(*ray) - Vector2(x, y)).norm(), 0.0, 1e-7);
                    QVERIFY_NEAR((*camera.project(*ray) - Vector2(x, y)).norm(), 0.0, 1.1 * direct->error_px);
                }
            }
        }
    }

    /// Cycles' own formula, written down anew: pixel → mm → angle.
    void blendersCoefficientsGiveTheModelsAngles()
    {
        const CameraModel direct = fitDirectLens(lens(DistortionModel::KannalaBrandt, mild, 269.7, 0.8)).model;
        const BlenderPolynomial blender = blenderPolynomial(direct);
        const BlenderLens &sensor = blender.sensor;
        const double unit_mm = sensor.sensor_mm / std::max(640 * sensor.pixel_aspect_x, 480 * sensor.pixel_aspect_y);
        for (double y = 7; y < 480; y += 50) {
            for (double x = 7; x < 640; x += 50) {
                const double u = (x / 640 - 0.5 + sensor.shift_x) * 640 * sensor.pixel_aspect_x * unit_mm;
                const double v = (y / 480 - 0.5 - sensor.shift_y) * 480 * sensor.pixel_aspect_y * unit_mm;
                const double r = std::hypot(u, v);
                const double theta = -(blender.k[0] + r * (blender.k[1] + r * (blender.k[2] + r * (blender.k[3] + r * blender.k[4]))));
                const Vector3 ray = *direct.unproject({x, y});
                QVERIFY_NEAR(theta, std::atan2(std::hypot(ray.x(), ray.y()), ray.z()), 1e-9);
                QVERIFY(theta < blender.fov / 2);
            }
        }
    }

    void lensesThatItDoesNotMeetAreRefusedWithTheirError_data()
    {
        QTest::addColumn<bool>("isFisheye");
        QTest::addColumn<QList<double>>("coefficients");
        QTest::newRow("strong fisheye") << true << QList<double>(strong.begin(), strong.end());
        QTest::newRow("tangential parts: not round") << false << QList<double>{-0.28, 0.07, 1e-3, -1e-3, 0};
        QTest::newRow("a rim inside the picture") << true << QList<double>{-0.3, 0, 0, 0};
    }
    void lensesThatItDoesNotMeetAreRefusedWithTheirError()
    {
        QFETCH(bool, isFisheye);
        QFETCH(QList<double>, coefficients);
        const CameraModel camera = lens(isFisheye ? DistortionModel::KannalaBrandt : DistortionModel::BrownConrady, {coefficients.begin(), coefficients.end()});
        const auto plan = planRaw(camera, RendererMode::Cycles, "cameras[1]", Optics::Direct);
        QVERIFY(!plan);
        QCOMPARE(plan.error().problem.id, std::string("scene.no_direct_fit"));
        QCOMPARE(plan.error().problem.where, std::string("cameras[1].intrinsics.distortion_model"));
        QVERIFY(!plan.error().problem.args.at(0).empty());
        QVERIFY(fitDirectLens(camera).error_px > 0.02);
    }

    void directOpticsAreRenderedAtTheSensorsSizeWithoutAWarp()
    {
        const CameraModel camera = lens(DistortionModel::KannalaBrandt, mild);
        const auto plan = planRaw(camera, RendererMode::Cycles, "cameras[0]", Optics::Direct);
        QVERIFY_RESULT(plan);
        QVERIFY(!plan->isWarped && plan->traced);
        QCOMPARE(plan->projection.resolution, camera.resolution());
        QCOMPARE(plan->samples(64), 64);
        QCOMPARE(planRaw(camera, RendererMode::Eevee, "cameras[0]", Optics::Direct).error().problem.id, std::string("scene.direct_engine"));
        QVERIFY(!planRaw(camera, RendererMode::Cycles)->traced);
        QVERIFY(!planRaw(lens(DistortionModel::None, {}), RendererMode::Eevee, "cameras[0]", Optics::Direct)->traced); // no lens to trace
    }

    void aRecipesOwnOptionDecidesAndItsTruthHoldsTheTracedMap()
    {
        SceneRecipe recipe = test::compiledSample("charuco_board.yaml")->front();
        CameraRecipe &camera = recipe.cameras[0];
        camera.intrinsics.distortion_model = DistortionModel::KannalaBrandt;
        camera.intrinsics.distortion_coeffs = mild;
        QVERIFY(!planRaw(recipe, 0)->traced && !lowerCamera(recipe, 0)->camera.polynomial);
        const auto warped = detectionRecords(recipe, 0, 0);
        recipe.renderer_options.optics = Optics::Direct;
        QVERIFY(planRaw(recipe, 0)->traced && lowerCamera(recipe, 0)->camera.polynomial);
        const auto traced = detectionRecords(recipe, 0, 0);
        QCOMPARE(traced.size(), warped.size());
        const CameraModel &lens = *planRaw(recipe, 0)->traced;
        double largest = 0;
        for (size_t r = 0; r < traced.size(); ++r) {
            for (size_t i = 0; i < traced[r].corners.size(); ++i) {
                const Vector2 ours = traced[r].corners[i], given = warped[r].corners[i];
                QVERIFY_NEAR((*lens.project(*cameraModel(camera.intrinsics).unproject(given)) - ours).norm(), 0.0, 1e-6);
                largest = std::max(largest, (ours - given).norm());
            }
        }
        QVERIFY2(largest > 1e-5 && largest <= DirectLens::mostError_px, std::to_string(largest).c_str());
    }
};

QTEST_APPLESS_MAIN(tst_direct_lens)
#include "tst_direct_lens.moc"
