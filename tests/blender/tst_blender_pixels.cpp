// SPDX-License-Identifier: GPL-3.0-or-later
// What a real Blender paints: geometry, photometry and textures against closed formulas; scenes without memory.
#include "core/files.h"
#include "core/imaging/rasterizer.h"
#include "tests/blender/blender_scenes.h"
#include "tests/support/test_support.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

using namespace tagmill;
using namespace tagmill::test;

namespace {

constexpr double pi = std::numbers::pi;

Vector3 pixel(const ImageF &image, int x, int y)
{
    const float *p = image.row(y) + 3 * x;
    return {p[0], p[1], p[2]};
}

double mean(const ImageF &image)
{
    double sum = 0;
    for (const float value : image.pixels)
        sum += value;
    return sum / static_cast<double>(image.pixels.size());
}

/// Left half (u < 0.5) black, right half white; upper half (v > 0.5) carries red, the lower one blue.
std::string quadrantsPng()
{
    Image8 image(64, 64, 3);
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x) {
            std::uint8_t *p = image.row(y) + 3 * x;
            p[0] = y < 32 ? 255 : 0;
            p[1] = x < 32 ? 0 : 255;
            p[2] = y < 32 ? 0 : 255;
        }
    }
    return *encodePng(image);
}

} // namespace

class tst_blender_pixels : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<WorkerProcess> m_worker;

    struct Spot { double theta, phi; }; ///< angle from the axis; around it, from right to down
    std::vector<Vector3> m_rays;        ///< of the spots, OpenCV axes

    /// Small shining planes all around a camera in the origin, each turned to it.
    RenderScene spots(const std::vector<Spot> &spots)
    {
        RenderScene scene;
        scene.materials = {emitting(Vector3::Ones())};
        m_rays.clear();
        for (const Spot &spot : spots) {
            const Vector3 ray(std::sin(spot.theta) * std::cos(spot.phi), std::sin(spot.theta) * std::sin(spot.phi), std::cos(spot.theta));
            Matrix4 pose = Matrix4::Identity();
            pose.block<3, 3>(0, 0) = rotationFromEuler({0, 0, -spot.phi}) * rotationFromEuler({0, -spot.theta, 0});
            pose.block<3, 1>(0, 3) = Vector3(ray.x(), -ray.y(), -ray.z());
            scene.objects.push_back(plane(0.08, 0.08, 0, pose));
            m_rays.push_back(ray);
        }
        return scene;
    }

    /// Every spot's centre of light lies within 0.08 px of where its ray should end.
    bool areSeen(const ImageF &image, const std::function<Vector2(const Vector3 &)> &project) const
    {
        return std::all_of(m_rays.begin(), m_rays.end(), [&](const Vector3 &ray) {
            const Vector2 expected = project(ray);
            Vector2 sum(0, 0);
            double light = 0;
            for (int y = std::max(0, int(expected.y()) - 6); y < std::min(image.height, int(expected.y()) + 7); ++y) {
                for (int x = std::max(0, int(expected.x()) - 6); x < std::min(image.width, int(expected.x()) + 7); ++x) {
                    const double value = pixel(image, x, y).x();
                    sum += value * Vector2(x + 0.5, y + 0.5);
                    light += value;
                }
            }
            return light > 10 && (sum / light - expected).norm() < 0.08;
        });
    }

private slots:
    void initTestCase()
    {
        setGuardProgram(QStringLiteral(TAGMILL_WORKER_HOST));
        m_worker = std::make_unique<WorkerProcess>(blenderOptions(m_folder.path()));
        const auto failure = startAndWait(*m_worker);
        QVERIFY2(!failure, failure ? failure->text().c_str() : "");
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanupTestCase() { m_worker.reset(); }

    void anEmittingPlaneCoversThePixelsTheCameraModelSays()
    {
        // f = 40 px at 2 m: 20 px a metre. The plane's edges stand at x = 32 ± 11.5 and y = 24 ± 6.25.
        RenderScene scene;
        scene.materials = {emitting({0.25, 0.5, 1})};
        scene.objects = {plane(1.15, 0.625)};
        scene.world.background = {0, 0, 0.125};
        const auto image = renderScene(*m_worker, scene, downward({64, 48}, 40, 2, 256));
        QVERIFY_RESULT(image);
        QCOMPARE(image->width, 64);
        QCOMPARE(image->height, 48);
        QCOMPARE(pixel(*image, 32, 24), Vector3(0.25, 0.5, 1));
        QCOMPARE(pixel(*image, 22, 19), Vector3(0.25, 0.5, 1));
        QCOMPARE(pixel(*image, 2, 2), Vector3(0, 0, 0.125));
        QCOMPARE(pixel(*image, 19, 24), Vector3(0, 0, 0.125));
        // A box of one pixel sees its covered part; 256 samples.
        QVERIFY_NEAR(pixel(*image, 20, 24).y(), 0.5 * 0.5, 0.03);
        QVERIFY_NEAR(pixel(*image, 32, 17).y(), 0.5 * 0.25, 0.03);
        QVERIFY_NEAR(pixel(*image, 32, 30).y(), 0.5 * 0.25, 0.03);
    }

    void aPlaneTurnedAndMovedStandsWhereItsMatrixSays()
    {
        RenderScene scene;
        scene.materials = {emitting(Vector3::Ones())};
        Matrix4 pose = Matrix4::Identity();
        pose.block<3, 3>(0, 0) = rotationFromEuler({0, 0, pi / 2});
        pose.block<3, 1>(0, 3) = Vector3(0.5, 0.25, 0);
        scene.objects = {plane(0.8, 0.1, 0, pose)}; // 2 px wide and 16 px high around (42, 19)
        const auto image = renderScene(*m_worker, scene, downward({64, 48}, 40, 2, 16));
        QVERIFY_RESULT(image);
        for (const int y : {12, 19, 25})
            QCOMPARE(pixel(*image, 41, y).x(), 1.0);
        QCOMPARE(pixel(*image, 39, 19).x(), 0.0);
        QCOMPARE(pixel(*image, 41, 9).x(), 0.0);
        QCOMPARE(pixel(*image, 41, 28).x(), 0.0);
    }

    void aSunOfPowerPGivesAlbedoTimesPOverPi()
    {
        RenderScene scene;
        scene.materials = {diffuse({0.5, 0.25, 0.1})};
        scene.objects = {plane(4, 4)};
        scene.lights = {light(LightType::Sun, 3, Matrix4::Identity())};
        LoweredFrame frame = downward({16, 12}, 40, 2, 64);
        const auto image = renderScene(*m_worker, scene, frame);
        QVERIFY_RESULT(image);
        for (int c = 0; c < 3; ++c) {
            const double expected = 3 / pi * Vector3(0.5, 0.25, 0.1)[c];
            QVERIFY_NEAR(pixel(*image, 8, 6)[c], expected, 0.01 * expected);
        }
    }

    void aPointLightGivesPowerOverFourPiDistanceSquared()
    {
        for (const double radius : {0.0, 0.1}) {
            RenderScene scene;
            scene.materials = {diffuse(Vector3::Constant(0.5))};
            scene.objects = {plane(0.02, 0.02)};
            scene.lights = {light(LightType::Point, 100, translation(0, 0, 3))};
            scene.lights[0].radius = radius;
            const auto image = renderScene(*m_worker, scene, downward({16, 12}, 4000, 2, 256));
            QVERIFY_RESULT(image);
            const double expected = 0.5 / pi * 100 / (4 * pi * 9);
            QVERIFY_NEAR(pixel(*image, 8, 6).x(), expected, 0.02 * expected);
        }
    }

    void aTextureIsScaledThenTurnedInObjectMetres()
    {
        const QString path = m_folder.filePath(QStringLiteral("quadrants.png"));
        QVERIFY_RESULT(writeFileAtomically(path.toStdString(), quadrantsPng()));
        RenderScene scene;
        Material floor = emitting(Vector3::Ones());
        floor.texture_path = path.toStdString();
        floor.texture_scale = 0.5; // one tile is 2 m
        floor.texture_rotation = 0.3;
        scene.materials = {floor};
        scene.objects = {plane(40, 40)};
        const auto image = renderScene(*m_worker, scene, downward({64, 48}, 20, 2, 1)); // 10 px a metre
        QVERIFY_RESULT(image);
        int compared = 0, wrong = 0, wrongUnturned = 0;
        for (int y = 0; y < 48; ++y) {
            for (int x = 0; x < 64; ++x) {
                const Vector3 p((x + 0.5 - 32) / 10, -(y + 0.5 - 24) / 10, 0);
                const auto misses = [&](double angle) {
                    const Vector3 q = rotationFromEuler({0, 0, angle}) * (0.5 * p);
                    const double u = q.x() - std::floor(q.x()), v = q.y() - std::floor(q.y());
                    const bool isSharp = std::abs(std::remainder(u, 0.5)) > 0.08 && std::abs(std::remainder(v, 0.5)) > 0.08;
                    const Vector3 expected(v > 0.5 ? 1 : 0, u > 0.5 ? 1 : 0, v > 0.5 ? 0 : 1);
                    return isSharp ? ((pixel(*image, x, y) - expected).cwiseAbs().maxCoeff() > 0.01 ? 1 : 0) : -1;
                };
                const int turned = misses(0.3);
                if (turned < 0)
                    continue;
                ++compared;
                wrong += turned;
                wrongUnturned += misses(-0.3) == 1 ? 1 : 0;
            }
        }
        QVERIFY2(compared > 800, qPrintable(QString::number(compared)));
        QCOMPARE(wrong, 0);
        QVERIFY(wrongUnturned > 100); // the control: the other way round does not fit
    }

    void anEnvironmentTurnsWithItsRotation()
    {
        const QString path = m_folder.filePath(QStringLiteral("sky.png"));
        QVERIFY_RESULT(writeFileAtomically(path.toStdString(), quadrantsPng()));
        std::vector<Vector3> colours;
        for (const double rotation : {0.0, pi / 2, pi}) {
            RenderScene scene;
            scene.world.hdri_path = path.toStdString();
            scene.world.hdri_rotation = rotation;
            LoweredFrame frame = downward({16, 12}, 400, 2, 1);
            // Looks along the direction that azimuth 45° + rotation has, a little upward.
            Matrix4 pose = Matrix4::Identity();
            pose.block<3, 3>(0, 0) = rotationFromEuler({0, 0, pi / 4 + rotation}) * rotationFromEuler({pi / 2 + 0.3, 0, 0});
            frame.camera.world_from_camera = pose;
            const auto image = renderScene(*m_worker, scene, frame);
            QVERIFY_RESULT(image);
            colours.push_back(pixel(*image, 8, 6));
        }
        QCOMPARE(colours[1], colours[0]);
        QCOMPARE(colours[2], colours[0]);
        QVERIFY(colours[0].x() > 0.5); // the upper half
    }

    void theRasterisersEnvironmentIsBlenders()
    {
        // Every patch of the sky has a colour that its neighbours beside, above and below have not.
        Image8 sky(64, 32, 3);
        for (int y = 0; y < sky.height; ++y)
            for (int x = 0; x < sky.width; ++x)
                for (int c = 0; c < 3; ++c)
                    sky.row(y)[3 * x + c] = (((x / 8 + 3 * (y / 8)) % 7 + 1) >> c) & 1 ? 255 : 0;
        RenderScene scene;
        scene.world.hdri_path = m_folder.filePath(QStringLiteral("marked.png")).toStdString();
        scene.world.hdri_rotation = 0.4;
        QVERIFY_RESULT(writeFileAtomically(*scene.world.hdri_path, *encodePng(sky)));
        LoweredFrame frame = downward({32, 24}, 16, 0, 1);
        Matrix3 k = Matrix3::Identity();
        k(0, 0) = k(1, 1) = 16;
        k(0, 2) = 16;
        k(1, 2) = 12;
        Rasterizer rasterizer;
        RenderScene unturned = scene;
        unturned.world.hdri_rotation = -0.4;
        int compared = 0, wrong = 0, wrongUnturned = 0;
        for (const Vector3 &euler : {Vector3(pi / 2, 0, 0), Vector3(pi / 2, 0, 2.1), Vector3(pi / 2, 0, -2.1), Vector3(0.4, 0, 1), Vector3(pi - 0.4, 0, 1)}) {
            frame.camera.world_from_camera.block<3, 3>(0, 0) = rotationFromEuler(euler);
            const auto theirs = renderScene(*m_worker, scene, frame);
            const auto ours = rasterizer.render(scene, CameraModel({32, 24}, k), frame.camera.world_from_camera);
            const auto control = rasterizer.render(unturned, CameraModel({32, 24}, k), frame.camera.world_from_camera);
            QVERIFY_RESULT(theirs);
            QVERIFY_RESULT(ours);
            QVERIFY_RESULT(control);
            for (int y = 0; y < 24; ++y) {
                for (int x = 0; x < 32; ++x) {
                    const Vector3 expected = pixel(*ours, x, y);
                    if ((expected.array() > 0.02 && expected.array() < 0.98).any())
                        continue; // between two patches
                    ++compared;
                    wrong += (pixel(*theirs, x, y) - expected).cwiseAbs().maxCoeff() > 0.5;
                    wrongUnturned += (pixel(*theirs, x, y) - pixel(*control, x, y)).cwiseAbs().maxCoeff() > 0.5;
                }
            }
        }
        QVERIFY2(compared > 1500, qPrintable(QString::number(compared)));
        QVERIFY2(wrong < compared / 50, qPrintable(QString::number(wrong))); // pixels whose one sample lies beyond an edge
        QVERIFY(wrongUnturned > compared / 5);                               // the control
    }

    void onlyWhatCastsShadowsDarkensTheFloor()
    {
        std::vector<double> brightness;
        for (const bool casts : {true, false}) {
            RenderScene scene;
            scene.materials = {diffuse(Vector3::Constant(0.5)), diffuse(Vector3::Zero())};
            scene.objects = {plane(4, 4), plane(0.5, 0.5, 1, translation(0.6, 0, 1))};
            scene.objects[1].casts_shadow = casts;
            scene.lights = {light(LightType::Point, 100, translation(1.2, 0, 2))}; // the shadow falls around the origin
            const auto image = renderScene(*m_worker, scene, downward({16, 12}, 100, 0.9, 4));
            QVERIFY_RESULT(image);
            brightness.push_back(pixel(*image, 8, 6).x());
        }
        QVERIFY(brightness[0] < 0.1 * brightness[1]);
    }

    void aSunsSizeIsTheWidthOfItsShadowEdges()
    {
        // A plate 1 m over the floor covers x > 0; on the floor the sun's disc is cut where it stands at x / tan(angle / 2).
        constexpr double angle = 0.2;
        const double half = std::tan(angle / 2);
        RenderScene scene;
        scene.materials = {diffuse(Vector3::Constant(0.5)), diffuse(Vector3::Zero())};
        scene.objects = {plane(4, 4), plane(2, 2, 1, translation(1, 0, 1))};
        scene.objects[1].casts_shadow = true;
        std::vector<double> worst;
        for (const double size : {angle, angle / 2}) {
            scene.lights = {light(LightType::Sun, 3, Matrix4::Identity())};
            scene.lights[0].angle = size;
            const auto image = renderScene(*m_worker, scene, downward({32, 4}, 80, 0.9, 1024)); // the camera is under the plate
            QVERIFY_RESULT(image);
            double error = 0;
            for (int x = 0; x < 32; ++x) {
                const double t = std::clamp((x + 0.5 - 16) * 0.9 / 80 / half, -1.0, 1.0);
                const double seen = (std::acos(t) - t * std::sqrt(1 - t * t)) / pi;
                error = std::max(error, std::abs(pixel(*image, x, 2).x() / (3 / pi * 0.5) - seen));
            }
            worst.push_back(error);
        }
        QVERIFY2(worst[0] < 0.06, qPrintable(QString::number(worst[0])));
        QVERIFY2(worst[1] > 0.12, qPrintable(QString::number(worst[1]))); // the control: a sun of half the size
    }

    void aSceneHasNothingOfTheFormerOnes()
    {
        RenderScene a;
        a.materials = {diffuse(Vector3::Constant(0.8)), diffuse({0.8, 0.1, 0.1})};
        a.objects = {plane(2, 2), plane(0.4, 0.4, 1, translation(0.1, 0.1, 0.2))};
        a.lights = {light(LightType::Point, 50, translation(0.5, 0.5, 2))};
        a.lights[0].radius = 0.3;
        a.world.background = {0.1, 0.2, 0.3};
        RenderScene b;
        b.materials = {diffuse({0.1, 0.8, 0.1})};
        b.objects = {plane(0.5, 0.5)};
        b.lights = {light(LightType::Sun, 1, Matrix4::Identity())};
        const LoweredFrame frame = downward({64, 48}, 40, 2, 4);

        const auto first = renderScene(*m_worker, a, frame);
        const auto second = renderScene(*m_worker, b, frame);
        const auto third = renderScene(*m_worker, a, frame);
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(second);
        QVERIFY_RESULT(third);
        QVERIFY(first->pixels == third->pixels);
        QVERIFY(first->pixels != second->pixels);
        // b alone, in a Blender that has seen nothing else, is the same to the bit.
        WorkerProcess fresh(blenderOptions({}, 1));
        QVERIFY(!startAndWait(fresh));
        const auto alone = renderScene(fresh, b, frame);
        QVERIFY_RESULT(alone);
        QVERIFY(alone->pixels == second->pixels);
        QCOMPARE(pixel(*second, 2, 2), Vector3(0, 0, 0));
    }

    void aFisheyeShowsTheAngleFromTheAxisEvenBehindTheCamera()
    {
        // 60 px a radian; the middle of the square of 240 px stands at (80, 70) of a window of 200 x 130 px.
        LoweredFrame frame = downward({200, 130}, 40, 0, 16);
        frame.camera.fisheye = BlenderFisheye{4, 240, 40, 50};
        const RawProjection expected{RawProjection::Kind::Equidistant, {200, 130}, {60, 60}, {80, 70}, pi};
        const auto image = renderScene(*m_worker, spots({{0, 0}, {0.7, 0}, {1.5, 0}, {1.9, 0.1}, {0.6, pi / 2}, {1, -pi / 2}, {1.1, pi}}), frame);
        QVERIFY_RESULT(image);
        QCOMPARE(image->width, 200);
        QCOMPARE(image->height, 130);
        QVERIFY(areSeen(*image, [&](const Vector3 &ray) { return *expected.project(ray); }));
        QVERIFY(!areSeen(*image, [&](const Vector3 &ray) { return Vector2(*expected.project(ray) + Vector2(0.3, 0)); })); // the control
    }

    void aTracedLensShowsWhatItsModelSays()
    {
        Matrix3 k;
        k << 60, 0, 80.3, 0, 50, 70.6, 0, 0, 1; // fx above fy, off centre
        const CameraModel lens({200, 130}, k, DistortionModel::KannalaBrandt, {-0.0035, 0.0015, -0.0003, 0.0001});
        const DirectLens direct = fitDirectLens(lens);
        QVERIFY(std::isfinite(direct.error_px)); // near to the lens or not: the picture is the polynomial's
        LoweredFrame frame = downward({200, 130}, 40, 0, 16);
        frame.camera.polynomial = blenderPolynomial(direct.model);
        frame.camera.lens = frame.camera.polynomial->sensor;
        const auto image = renderScene(*m_worker, spots({{0, 0}, {0.7, 0}, {1.5, 0}, {1.9, 0.1}, {0.6, pi / 2}, {1, -pi / 2}, {1.1, pi}}), frame);
        QVERIFY_RESULT(image);
        QCOMPARE(image->width, 200);
        QVERIFY(areSeen(*image, [&](const Vector3 &ray) { return *direct.model.project(ray); }));
        QVERIFY(!areSeen(*image, [&](const Vector3 &ray) { return Vector2(*direct.model.project(ray) + Vector2(0, 0.3)); }));
        const auto after = renderHere(*m_worker, downward({64, 48}, 40, 2, 4)); // a pinhole again
        QVERIFY_RESULT(after);
        QCOMPARE(after->width, 64);
    }

    void aFisheyeLeavesNothingBehindForThePinholeAfterIt()
    {
        RenderScene scene;
        scene.materials = {diffuse(Vector3::Constant(0.8))};
        scene.objects = {plane(2, 2), plane(0.3, 0.3, 0, translation(0, 0, 0.3))};
        scene.lights = {light(LightType::Point, 50, translation(0.5, 0, 1))};
        const LoweredFrame pinhole = downward({64, 48}, 40, 2, 4);
        LoweredFrame fisheye = downward({48, 64}, 40, 2, 4);
        fisheye.camera.fisheye = BlenderFisheye{3, 200, 70, 60};
        WorkerProcess fresh(blenderOptions({}, 1));
        QVERIFY(!startAndWait(fresh));
        const auto alone = renderScene(fresh, scene, pinhole);
        QVERIFY_RESULT(setScene(*m_worker, scene));
        const auto first = renderHere(*m_worker, fisheye);
        const auto between = renderHere(*m_worker, pinhole);
        const auto again = renderHere(*m_worker, fisheye);
        QVERIFY_RESULT(alone);
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(between);
        QVERIFY_RESULT(again);
        QVERIFY(between->pixels == alone->pixels);
        QVERIFY(again->pixels == first->pixels);
        QCOMPARE(first->height, 64);
    }

    void theSeedDecidesTheNoiseAndNothingElseDoes()
    {
        RenderScene scene;
        scene.materials = {diffuse(Vector3::Constant(0.8))};
        scene.objects = {plane(2, 2), plane(0.3, 0.3, 0, translation(0, 0, 0.3))};
        scene.lights = {light(LightType::Point, 50, translation(0.5, 0, 1))};
        scene.lights[0].radius = 0.3;
        LoweredFrame frame = downward({64, 48}, 40, 2, 1);
        frame.settings.seed = 1;
        QVERIFY_RESULT(setScene(*m_worker, scene));
        const auto first = renderHere(*m_worker, frame);
        LoweredFrame other = frame;
        other.settings.seed = 2;
        other.camera.world_from_camera = translation(0.1, 0, 2);
        QVERIFY_RESULT(renderHere(*m_worker, other)); // another camera and seed in between
        const auto again = renderHere(*m_worker, frame);
        frame.settings.seed = 2;
        const auto otherSeed = renderHere(*m_worker, frame);
        QVERIFY_RESULT(first);
        QVERIFY(first->pixels == again->pixels);
        QVERIFY(first->pixels != otherSeed->pixels);
        QVERIFY_NEAR(mean(*otherSeed), mean(*first), 0.02 * mean(*first));
    }

    void bothFiltersAreTheRasterisersToo()
    {
        // An edge that crosses the pixels at every phase; what each filter makes of it, here and in Cycles.
        RenderScene scene;
        scene.materials = {emitting(Vector3::Ones())};
        scene.objects = {plane(1, 1)};
        scene.objects[0].world_from_object.topLeftCorner<3, 3>() = rotationFromEuler({0, 0, 0.1});
        LoweredFrame frame = downward({64, 48}, 40, 2, 1024);
        QVERIFY_RESULT(setScene(*m_worker, scene));
        Matrix3 k = Matrix3::Identity();
        k(0, 0) = k(1, 1) = 40;
        k(0, 2) = 32;
        k(1, 2) = 24;
        const CameraModel camera({64, 48}, k);
        Rasterizer rasterizer;
        const auto worst = [](const ImageF &a, const ImageF &b) {
            double most = 0;
            for (int y = 0; y < a.height; ++y)
                for (int x = 0; x < a.width; ++x)
                    most = std::max(most, std::abs(pixel(a, x, y).x() - pixel(b, x, y).x()));
            return most;
        };
        for (const bool isBox : {true, false}) {
            frame.settings.box_filter = isBox;
            const auto theirs = renderHere(*m_worker, frame);
            const auto ours = rasterizer.render(scene, camera, frame.camera.world_from_camera, isBox);
            const auto control = rasterizer.render(scene, camera, frame.camera.world_from_camera, !isBox);
            QVERIFY_RESULT(theirs);
            QVERIFY_RESULT(ours);
            QVERIFY_RESULT(control);
            qInfo("%s: %.4f, the other filter %.4f", isBox ? "box" : "Blackman-Harris", worst(*ours, *theirs), worst(*control, *theirs));
            QVERIFY(worst(*ours, *theirs) < 0.02);
            QVERIFY(worst(*control, *theirs) > 0.05);
        }
    }
};

QTEST_GUILESS_MAIN(tst_blender_pixels)
#include "tst_blender_pixels.moc"
