// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <memory>'s concepts
#include "core/scene/fingerprint.h"
#include "core/scene/raw_plan.h"
#include "core/scene/render_scene.h"
#include "core/scene/supported.h"
#endif
#include "tests/support/test_support.h"

#include <QTest>

#include <limits>
#include <set>

using namespace tagmill;

namespace {

CameraRecipe camera()
{
    CameraRecipe camera;
    camera.transform_matrix = poseMatrix({0, 0, 1}, Vector3::Zero());
    camera.intrinsics.resolution = {640, 480};
    camera.intrinsics.k_matrix << 600, 0, 320, 0, 600, 240, 0, 0, 1;
    camera.tone_mapping = ToneMapping::Linear;
    return camera;
}

SceneRecipe scene()
{
    SceneRecipe recipe;
    recipe.random_seed = 7;
    recipe.cameras.push_back(camera());
    return recipe;
}

} // namespace

class tst_camera_lowering : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatCannotBeRenderedIsRefusedByName_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<QString>("where");
        const char *const names[] = {"velocity without Cycles", "rolling shutter without Cycles", "depth of field without Cycles", "noise model", "deviation", "photons", "amount", "share", "gain noise"};
        const char *const fields[] = {"sensor_dynamics.velocity", "sensor_dynamics.velocity", "fstop", "sensor_noise.models[1].model", "sensor_noise.stddev",
                                      "sensor_noise.scale", "sensor_noise.amount", "sensor_noise.models[0].salt_vs_pepper", "iso_noise"};
        for (int i = 0; i < 9; ++i)
            QTest::newRow(names[i]) << i << QStringLiteral("cameras[0].") + QString::fromLatin1(fields[i]);
    }
    void whatCannotBeRenderedIsRefusedByName()
    {
        QFETCH(int, change);
        QFETCH(QString, where);
        SceneRecipe recipe = scene();
        QVERIFY_RESULT(lowerCamera(recipe, 0));
        CameraRecipe &c = recipe.cameras[0];
        const std::vector<std::function<void()>> changes = {
            [&] { c.velocity = Vector3(0.1, 0, 0); recipe.renderer.mode = RendererMode::Eevee; },
            [&] { c.velocity = Vector3(0.1, 0, 0); c.rolling_shutter_duration_ms = 5; c.shutter_time_ms = 0; recipe.renderer.mode = RendererMode::Workbench; },
            [&] { c.fstop = 2.8; recipe.renderer.mode = RendererMode::Eevee; },
            [&] { c.sensor_noise = SensorNoiseRecipe{}; c.sensor_noise->models.emplace(2); (*c.sensor_noise->models)[1].model = "rain"; },
            [&] { c.sensor_noise = SensorNoiseRecipe{}; c.sensor_noise->single.stddev = -0.01; },
            [&] { c.sensor_noise = SensorNoiseRecipe{}; c.sensor_noise->single.model = "poisson"; c.sensor_noise->single.scale = 0; },
            [&] { c.sensor_noise = SensorNoiseRecipe{}; c.sensor_noise->single.model = "salt_and_pepper"; c.sensor_noise->single.amount = 1e12; },
            [&] { c.sensor_noise = SensorNoiseRecipe{}; c.sensor_noise->models.emplace(1); (*c.sensor_noise->models)[0].model = "salt_and_pepper"; (*c.sensor_noise->models)[0].salt_vs_pepper = 2; },
            [&] { c.iso_noise = std::numeric_limits<double>::infinity(); },
        };
        changes[static_cast<size_t>(change)]();
        const auto lowered = lowerCamera(recipe, 0);
        QVERIFY(!lowered);
        QCOMPARE(exitStatus(lowered.error().code), 1);
        QCOMPARE(QString::fromStdString(lowered.error().problem.where), where);
        QVERIFY(!problemText(lowered.error().problem.id).empty());
    }

    void whatHasNoEffectIsNotRefused()
    {
        SceneRecipe recipe = scene();
        CameraRecipe &c = recipe.cameras[0];
        c.velocity = Vector3::Zero();
        c.rolling_shutter_duration_ms = 5; // of a camera at rest
        c.sensor_noise = SensorNoiseRecipe{};
        c.focus_distance = 2;
        c.intrinsics.distortion_model = DistortionModel::BrownConrady; // with all coefficients 0
        c.intrinsics.resolution_overscan = Size2i{800, 600};
        QVERIFY_RESULT(lowerCamera(recipe, 0));
    }

    void aMovingCameraTravelsAsLongAsItExposes()
    {
        SceneRecipe recipe = scene();
        CameraRecipe &c = recipe.cameras[0];
        QVERIFY(!lowerCamera(recipe, 0)->camera.motion);
        c.velocity = Vector3(0.5, 0, -2);
        c.shutter_time_ms = 20;
        const auto lowered = lowerCamera(recipe, 0);
        QVERIFY_RESULT(lowered);
        QVERIFY(lowered->camera.motion && !lowered->camera.motion->row_exposure);
        QVERIFY_NEAR((lowered->camera.motion->travel - Vector3(0.01, 0, -0.04)).norm(), 0.0, 1e-15);
        QCOMPARE(lowered->camera.world_from_camera, c.transform_matrix);
        c.shutter_time_ms = 0;
        QVERIFY(!lowerCamera(recipe, 0)->camera.motion);
    }

    void anFNumberBecomesAnOpeningAndAFocus()
    {
        SceneRecipe recipe = scene();
        CameraRecipe &c = recipe.cameras[0]; // fx = 600 px at 640 px
        QVERIFY(!lowerCamera(recipe, 0)->camera.aperture);
        c.fstop = 2.5;
        c.focus_distance = 0.7;
        c.pixel_pitch_um = 5; // f = 3 mm
        const auto given = lowerCamera(recipe, 0);
        QVERIFY_RESULT(given);
        QVERIFY_NEAR(given->camera.aperture->radius, 0.003 / 2.5 / 2, 1e-12);
        QCOMPARE(given->camera.aperture->focus_distance, 0.7);
        c.pixel_pitch_um.reset(); // 36 mm wide: f = 33.75 mm
        QVERIFY_NEAR(lowerCamera(recipe, 0)->camera.aperture->radius, 0.03375 / 2.5 / 2, 1e-12);
        c.focus_distance.reset();
        c.transform_matrix = poseMatrix({0, 0, 2}, Vector3::Zero());
        recipe.objects.resize(3);
        for (ObjectRecipe &object : recipe.objects)
            object.tag.emplace();
        recipe.objects[0].location = {0.9, 0, 0.5}; // nearer, but aside
        recipe.objects[1].location = {0.1, 0, 0.2};
        recipe.objects[2].location = {0, 0, 3};     // behind
        QVERIFY_NEAR(lowerCamera(recipe, 0)->camera.aperture->focus_distance, 1.8, 1e-12);
        c.intrinsics.distortion_model = DistortionModel::KannalaBrandt;
        c.intrinsics.distortion_coeffs = {-0.01, 0, 0, 0};
        QVERIFY_NEAR(lowerCamera(recipe, 0)->camera.aperture->focus_distance, std::hypot(1.8, 0.1), 1e-12);
        c.fstop = 0;
        QCOMPARE(lowerCamera(recipe, 0).error().problem.where, std::string("cameras[0].fstop"));
    }

    void aRollingCameraBeginsARowEarlierForCycles()
    {
        SceneRecipe recipe = scene();
        CameraRecipe &c = recipe.cameras[0];
        c.velocity = Vector3(0.5, 0, -2);
        c.shutter_time_ms = 20;
        c.rolling_shutter_duration_ms = 60;
        const auto lowered = lowerCamera(recipe, 0);
        QVERIFY_RESULT(lowered);
        QVERIFY(lowered->slices.empty());
        QVERIFY_NEAR((lowered->camera.motion->travel - 0.08 * *c.velocity).norm(), 0.0, 1e-15);
        QVERIFY_NEAR(*lowered->camera.motion->row_exposure, 0.25, 1e-15);
        const Vector3 start = lowered->camera.world_from_camera.topRightCorner<3, 1>(), place = c.transform_matrix.topRightCorner<3, 1>();
        QVERIFY_NEAR((start - place + 0.06 / c.intrinsics.resolution.height * *c.velocity).norm(), 0.0, 1e-15);
        c.intrinsics.distortion_model = DistortionModel::BrownConrady;
        c.intrinsics.distortion_coeffs = {-0.2, 0.05, 0, 0, 0};
        const auto sliced = lowerCamera(recipe, 0);
        QVERIFY_RESULT(sliced);
        QVERIFY(sliced->slices.size() >= 16);
        for (const RenderCamera &slice : sliced->slices) {
            QVERIFY_NEAR((slice.motion->travel - 0.02 * *c.velocity).norm(), 0.0, 1e-15);
            QVERIFY(!slice.motion->row_exposure && slice.resolution.width == sliced->camera.resolution.width);
        }
        c.rolling_shutter_duration_ms = 0;
        QVERIFY(lowerCamera(recipe, 0)->slices.empty());
    }

    void cameraAndSettingsComeFromTheRecipe()
    {
        SceneRecipe recipe = scene();
        recipe.renderer.max_samples = 48;
        recipe.renderer.noise_threshold = 0.01;
        recipe.renderer.enable_denoising = false;
        const auto lowered = lowerCamera(recipe, 0);
        QVERIFY_RESULT(lowered);
        QCOMPARE(lowered->settings.samples, 48);
        QCOMPARE(lowered->settings.noise_threshold, 0.01);
        QCOMPARE(lowered->settings.min_samples, 0);
        QCOMPARE(lowered->settings.denoise, false);
        QVERIFY(lowered->settings.box_filter);
        QCOMPARE(lowered->settings.seed, std::int32_t(0xb5d4a567u >> 1)); // printf 'render:7:0' | sha256sum
        QVERIFY_NEAR(lowered->camera.lens.lens_mm, 600 * 36.0 / 640, 1e-12);
        recipe.isCompat = true;
        QVERIFY(!lowerCamera(recipe, 0)->settings.box_filter);
        QVERIFY(!lowerCamera(recipe, 1));
        QVERIFY(!lowerCamera(recipe, -1));
    }

    void ourOptionsAreHonouredOrRefusedByName()
    {
        SceneRecipe recipe = scene();
        recipe.renderer_options.min_samples = 8;
        QCOMPARE(lowerCamera(recipe, 0)->settings.min_samples, 8);
        QVERIFY(renderFrameJson(*lowerCamera(recipe, 0)).find("\"min_samples\":8") != std::string::npos);
        recipe.renderer_options.min_samples = 0; // fingerprints stay what they were
        QVERIFY(renderFrameJson(*lowerCamera(recipe, 0)).find("min_samples") == std::string::npos);
        recipe.renderer_options.pixel_filter = PixelFilter::BlackmanHarris;
        QVERIFY(!lowerCamera(recipe, 0)->settings.box_filter);
        recipe.renderer_options.optics = Optics::Direct; // the same picture without a lens to trace
        QVERIFY_RESULT(lowerCamera(recipe, 0));
        recipe.cameras[0].intrinsics.distortion_model = DistortionModel::BrownConrady;
        recipe.cameras[0].intrinsics.distortion_coeffs = {-0.1, 0, 0, 0, 0};
        recipe.renderer.mode = RendererMode::Eevee;
        const auto direct = lowerCamera(recipe, 0);
        QVERIFY(!direct);
        QCOMPARE(direct.error().problem.where, std::string("renderer.tagmill.optics"));
    }

    void aPreviewIsDrawnThroughTheLensItself()
    {
        SceneRecipe recipe = scene();
        recipe.renderer_options.mode = ImageMode::Preview;
        recipe.renderer.mode = RendererMode::Eevee; // no engine is asked, so none refuses a wide lens
        IntrinsicsRecipe &intrinsics = recipe.cameras[0].intrinsics;
        intrinsics.distortion_model = DistortionModel::KannalaBrandt;
        intrinsics.distortion_coeffs = {0.01, 0, 0, 0};
        intrinsics.k_matrix << 150, 0, 320, 0, 150, 240, 0, 0, 1;
        const auto lowered = lowerCamera(recipe, 0);
        QVERIFY_RESULT(lowered);
        QVERIFY(lowered->camera.resolution == intrinsics.resolution);
        const auto plan = planRaw(recipe, 0);
        QVERIFY_RESULT(plan);
        QVERIFY(!plan->isWarped);
        recipe.renderer_options.optics = Optics::Direct;
        QCOMPARE(lowerCamera(recipe, 0).error().problem.where, std::string("renderer.tagmill.optics"));
        recipe.renderer_options.optics = Optics::Warp;
        recipe.cameras[0].velocity = Vector3(1, 0, 0);
        recipe.cameras[0].shutter_time_ms = 0;
        QVERIFY_RESULT(lowerCamera(recipe, 0)); // nothing is open long enough to see it
        recipe.cameras[0].shutter_time_ms = 10;
        QCOMPARE(lowerCamera(recipe, 0).error().problem.where, std::string("cameras[0].sensor_dynamics.velocity"));
        recipe.renderer_options.mode = ImageMode::Final;
        recipe.cameras[0].velocity.reset();
        QCOMPARE(lowerCamera(recipe, 0).error().problem.id, std::string("scene.fisheye_engine"));
    }

    void wideSeedsAreFoldedForBlender()
    {
        SceneRecipe recipe = scene();
        recipe.random_seed = 0x7edcba9876543210;
        QCOMPARE(lowerCamera(recipe, 0)->settings.seed, std::int32_t(0xfb2fc645u >> 1)); // printf 'render:9141386507638288912:0' | sha256sum
    }

    void whatOnlyTheRecordsNeedLeavesTheFingerprintAlone()
    {
        SceneRecipe recipe = scene();
        const std::string before = *frameFingerprint(recipe, 0, "id");
        recipe.cameras[0].name = "left";
        recipe.cameras[0].truth_time = TruthTime::Start;
        QCOMPARE(*frameFingerprint(recipe, 0, "id"), before);
        recipe.cameras[0].exposure_gain = 2;
        QVERIFY(*frameFingerprint(recipe, 0, "id") != before);
    }

    void seedsDifferByCameraAndScene()
    {
        std::set<std::int32_t> seeds;
        for (int seed = 0; seed < 5; ++seed) {
            SceneRecipe recipe = scene();
            recipe.random_seed = seed;
            recipe.cameras = {camera(), camera(), camera()};
            for (int i = 0; i < 3; ++i) {
                seeds.insert(lowerCamera(recipe, i)->settings.seed);
                QVERIFY(lowerCamera(recipe, i)->settings.seed >= 0);
            }
        }
        QCOMPARE(seeds.size(), size_t(15));
    }

    void veryWideLensesGetAWiderSensorInstead()
    {
        SceneRecipe recipe = scene();
        recipe.cameras[0].intrinsics.k_matrix << 10, 0, 320, 0, 10, 240, 0, 0, 1;
        const auto lowered = lowerCamera(recipe, 0);
        QVERIFY_RESULT(lowered);
        QVERIFY_NEAR(lowered->camera.lens.lens_mm, 1.0, 1e-12);
        const Matrix3 k = matrixFromBlenderLens(lowered->camera.lens, {640, 480});
        QVERIFY_NEAR(k(0, 0), 10.0, 1e-9);
    }
};

QTEST_APPLESS_MAIN(tst_camera_lowering)
#include "tst_camera_lowering.moc"
