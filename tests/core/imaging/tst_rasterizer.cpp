// SPDX-License-Identifier: GPL-3.0-or-later
// The instant rasteriser: edges where the truth says, light as Blender's lamps give it, shadows where they fall.
#ifndef Q_MOC_RUN
#include "core/files.h"
#include "core/imaging/rasterizer.h"
#include "core/imaging/raw_frame.h"
#include "core/transform_point.h"
#include "core/truth/detection_record.h"
#include "tests/blender/corner_measure.h"
#include "tests/blender/outward_measure.h"
#include "tests/support/tag_picture.h"
#include "tests/support/tag_wall.h"
#include "tests/support/test_support.h"
#include "tests/support/truth_fixtures.h"
#endif

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace tagmill;

namespace {

LightRecipe sun(double intensity, double elevation = std::numbers::pi / 2, double azimuth = 0)
{
    LightRecipe light;
    light.type = LightType::Sun;
    light.intensity = intensity;
    light.rotation_euler = Vector3(std::numbers::pi / 2 - elevation, 0, std::numbers::pi / 2 + azimuth);
    return light;
}

ImageF draw(const SceneRecipe &recipe, size_t camera = 0, bool boxFilter = true)
{
    const auto scene = lowerScene(recipe);
    if (!scene)
        qFatal("%s", scene.error().text().c_str());
    Rasterizer rasterizer;
    const CameraRecipe &given = recipe.cameras[camera];
    auto image = rasterizer.render(*scene, cameraModel(given.intrinsics), given.transform_matrix, boxFilter);
    if (!image)
        qFatal("%s", image.error().text().c_str());
    return *std::move(image);
}

float at(const ImageF &image, int x, int y, int channel = 1)
{
    return image.row(y)[3 * x + channel];
}

std::vector<Vector2> saddles(const SceneRecipe &recipe, int camera, const Vector2 &shift)
{
    std::vector<Vector2> points;
    for (const DetectionRecord &record : detectionRecords(recipe, camera, 0))
        for (size_t i = 0; i < record.keypoints.size(); ++i)
            if (record.keypoints_state[i] == PointState::Visible)
                points.push_back(*record.keypoints[i] + shift);
    return points;
}

SceneRecipe boardScene(const CameraRecipe &lens)
{
    const std::vector<std::pair<Vector3, double>> views{{{0.05, -0.02, 0.40}, 0.4}, {{0.22, 0.06, 0.36}, 1.9}, {{-0.18, 0.12, 0.38}, -0.7}, {{-0.03, -0.24, 0.35}, 2.7},
                                                        {{0.14, -0.17, 0.42}, 0.9}, {{-0.12, 0.2, 0.44}, -2.1}};
    BoardSpec board = test::charuco(10, 13, 0.026, 0.018); // cells of 36 px and more
    board.dictionary = "DICT_4X4_100";
    SceneRecipe recipe = test::scene({test::board(board)}, {});
    for (const auto &[eye, roll] : views) {
        CameraRecipe camera = lens;
        camera.transform_matrix = test::lookAt(eye, {0.01, -0.01, 0}, roll);
        recipe.cameras.push_back(camera);
    }
    recipe.world.lights = {sun(3.5)};
    return recipe;
}

CameraRecipe lens(DistortionModel model, std::vector<double> coefficients, double f = 620)
{
    CameraRecipe camera = test::withLens(test::camera({0, 0, 1}), model, std::move(coefficients));
    camera.intrinsics.k_matrix << f, 0, 331.3, 0, f * 1.03, 228.9, 0, 0, 1;
    return camera;
}

test::CornerMeasure measured(const SceneRecipe &recipe, const Vector2 &shift = {0, 0}, bool boxFilter = true)
{
    test::CornerMeasure measure;
    for (int i = 0; i < static_cast<int>(recipe.cameras.size()); ++i)
        measure.add(toneMap(draw(recipe, static_cast<size_t>(i), boxFilter), ToneMapping::Linear), saddles(recipe, i, shift));
    return measure;
}

} // namespace

class tst_rasterizer : public QObject
{
    Q_OBJECT
private slots:
    void saddlesLieWhereTheTruthSays_data()
    {
        QTest::addColumn<CameraRecipe>("camera");
        QTest::addRow("pinhole, fx ≠ fy, centre off") << lens(DistortionModel::None, {});
        QTest::addRow("Brown–Conrady") << lens(DistortionModel::BrownConrady, {-0.28, 0.07, 1e-3, 1e-3, 0});
        QTest::addRow("Kannala–Brandt, wide") << lens(DistortionModel::KannalaBrandt, {-0.0035, 0.0015, -0.0003, 0.0001}, 480);
    }

    void saddlesLieWhereTheTruthSays()
    {
        QFETCH(CameraRecipe, camera);
        const SceneRecipe recipe = boardScene(camera);
        const test::CornerMeasure good = measured(recipe);
        qInfo("%s", good.text().c_str());
        QVERIFY2(good.faults(500, 0.06, 0.01).empty(), good.text().c_str());
        // Controls: what must not pass.
        QVERIFY(!measured(recipe, {0.1, 0}).faults(120, 0.06, 0.01).empty());
        QVERIFY(!measured(recipe, {0, -0.1}).faults(120, 0.06, 0.01).empty());
    }

    void cornersOfTagsLieNeitherInsideNorOutsideTheTruth_data() { saddlesLieWhereTheTruthSays_data(); }
    void cornersOfTagsLieNeitherInsideNorOutsideTheTruth()
    {
        QFETCH(CameraRecipe, camera);
        const SceneRecipe recipe = test::tagWall(camera);
        test::OutwardMeasure right, grown, shrunken;
        for (int i = 0; i < static_cast<int>(recipe.cameras.size()); ++i) {
            const Image8 image = toneMap(draw(recipe, static_cast<size_t>(i)), ToneMapping::Linear);
            const auto records = detectionRecords(recipe, i, 0);
            right.add(image, records);
            grown.add(image, records, 0.05);
            shrunken.add(image, records, -0.05);
        }
        qInfo("%s", right.text().c_str());
        QVERIFY2(right.faults(200, 0.02).empty(), right.text().c_str());
        QVERIFY(!grown.faults(200, 0.02).empty());
        QVERIFY(!shrunken.faults(200, 0.02).empty());
    }

    void aSurfaceIsAsBrightAsItsLampsMakeIt_data()
    {
        QTest::addColumn<double>("elevation");
        QTest::addRow("overhead") << std::numbers::pi / 2;
        QTest::addRow("60°") << std::numbers::pi / 3;
        QTest::addRow("20°") << std::numbers::pi / 9;
    }

    void aSurfaceIsAsBrightAsItsLampsMakeIt()
    {
        QFETCH(double, elevation);
        SceneRecipe recipe = test::scene({}, {test::camera({0.1, 0, 1.2})});
        recipe.world.lights = {sun(2, elevation, 0.7)};
        const double expected = 0.3 * 2 * std::sin(elevation) / std::numbers::pi; // the floor is 0.3 grey
        QVERIFY(std::abs(at(draw(recipe), 320, 240) - expected) < 1e-4 * expected);
        recipe.world.lights.clear();
        recipe.world.lights.resize(1);
        LightRecipe &lamp = recipe.world.lights.front();
        lamp.location = {0, 0, 1.99};
        lamp.intensity = 50;
        recipe.cameras = {test::camera({0, 0.001, 1.2})};
        QVERIFY(std::abs(at(draw(recipe), 320, 240) - 0.3 * 50 / (4 * std::numbers::pi * 4) / std::numbers::pi) < 1e-5);
    }

    void aPlateShadesWhatTheSunCannotReach()
    {
        SceneRecipe recipe = test::scene({}, {test::camera({0.4, 0, 1.5})});
        ObjectRecipe plate;
        plate.type = ObjectType::Occluder;
        plate.name = "Plate";
        plate.location = {-0.3, 0, 0.29}; // 0.3 m above the floor: its shadow falls 0.3 m to +x under a sun at 45° from −x
        plate.occluder = OccluderRecipe{0.2, 0.2, 0.001, 0.05, 0.9};
        recipe.objects = {plate};
        recipe.world.lights = {sun(2, std::numbers::pi / 4, std::numbers::pi)};
        recipe.world.lights[0].rotation_euler = Vector3(std::numbers::pi / 4, 0, std::numbers::pi / 2 + std::numbers::pi);
        const ImageF image = draw(recipe);
        const CameraModel model = cameraModel(recipe.cameras[0].intrinsics);
        const Matrix4 cam_from_world = rigidInverse(flipCameraAxes(recipe.cameras[0].transform_matrix));
        const auto brightness = [&](double x, double y) {
            const Vector2 pixel = *model.project(transformPoint(cam_from_world, {x, y, -0.01}));
            return at(image, static_cast<int>(pixel.x()), static_cast<int>(pixel.y()));
        };
        const float lit = brightness(0.3, 0), shaded = brightness(0, 0);
        QVERIFY2(lit > 0.1f && shaded < 1e-4f, qPrintable(QStringLiteral("%1 %2").arg(lit).arg(shaded)));
        QVERIFY(brightness(0.09, 0) < 1e-4f && brightness(0.11, 0) > 0.9f * lit && brightness(0, 0.11) > 0.9f * lit && brightness(0, 0.09) < 0.1f * lit);
    }

    void whatIsNearerHidesWhatIsFarther()
    {
        // A tag half under a raised plate, seen from above; a tag over a white board.
        ObjectRecipe plate;
        plate.type = ObjectType::Occluder;
        plate.name = "Plate";
        plate.location = {0.05, 0, 0.2};
        plate.occluder = OccluderRecipe{0.1, 0.4, 0.004, 0.4, 0.9};
        for (const bool plateFirst : {true, false}) {
            SceneRecipe recipe = test::scene({test::tag(3, 0.1, {0, 0, 0.001})}, {test::camera({0, 0.0001, 0.8})});
            recipe.objects.insert(plateFirst ? recipe.objects.begin() : recipe.objects.end(), plate);
            recipe.world.lights.resize(1);
            LightRecipe &lamp = recipe.world.lights.front();
            lamp.location = {0, 0, 3};
            lamp.intensity = 100;
            const ImageF image = draw(recipe);
            const float onPlate = at(image, 380, 240), again = at(image, 345, 250);
            QVERIFY(std::abs(onPlate - again) < 0.05f * onPlate); // even grey, no tag shows through
        }
    }

    void floorsRunToTheHorizon_data()
    {
        QTest::addColumn<CameraRecipe>("camera");
        QTest::addRow("pinhole") << lens(DistortionModel::None, {}, 300);
        QTest::addRow("Brown–Conrady") << lens(DistortionModel::BrownConrady, {-0.2, 0.04, 0, 0, 0}, 400);
        QTest::addRow("Kannala–Brandt beyond 180°") << lens(DistortionModel::KannalaBrandt, {0.01, 0, 0, 0}, 150);
    }

    void floorsRunToTheHorizon()
    {
        QFETCH(CameraRecipe, camera);
        camera.transform_matrix = test::lookAt({0, 0, 1.0}, {3, 0.2, 0.9});
        SceneRecipe recipe = test::scene({}, {camera});
        recipe.world.lights = {sun(1)};
        const ImageF image = draw(recipe);
        const CameraModel model = cameraModel(camera.intrinsics);
        const Matrix3 world_from_cam = flipCameraAxes(camera.transform_matrix).topLeftCorner<3, 3>();
        int wrong = 0, floor = 0, sky = 0;
        for (int y = 2; y < image.height - 2; y += 3) {
            for (int x = 2; x < image.width - 2; x += 3) {
                const auto ray = model.unproject({x + 0.5, y + 0.5});
                if (!ray)
                    continue;
                const Vector3 d = world_from_cam * *ray;
                const double t = -1.01 / d.z();
                const Vector2 hit(d.x() * t, d.y() * t);
                const bool isFloor = d.z() < 0 && std::abs(hit.x()) < 20 && std::abs(hit.y()) < 20;
                const double rim = std::min(std::abs(std::abs(hit.x()) - 20), std::abs(std::abs(hit.y()) - 20));
                if (d.z() < 0 && (rim < 2 || -d.z() < 0.02))
                    continue; // within a pixel or so of the floor's rim
                floor += isFloor;
                sky += !isFloor;
                wrong += isFloor != (at(image, x, y) > 0.05f);
            }
        }
        QVERIFY(floor > 1000 && sky > 1000);
        QCOMPARE(wrong, 0);
    }

    void beyondTheLensIsBlack()
    {
        // A fisheye whose circle ends inside the picture.
        CameraRecipe camera = lens(DistortionModel::KannalaBrandt, {-0.3, 0.0, 0, 0}, 200);
        camera.transform_matrix = test::lookAt({0, 0.01, 1.0}, {0, 0, 0});
        SceneRecipe recipe = test::scene({}, {camera});
        recipe.world.lights = {sun(1)};
        const ImageF image = draw(recipe);
        QVERIFY(at(image, 331, 229) > 0.05f);
        QCOMPARE(at(image, 2, 2), 0.0f);
        QCOMPARE(at(image, 637, 477), 0.0f);
    }

    void theSofterFilterKeepsTheMeanAndSoftensEdges()
    {
        const SceneRecipe recipe = boardScene(lens(DistortionModel::None, {}));
        const ImageF box = draw(recipe), soft = draw(recipe, 0, false);
        double sumBox = 0, sumSoft = 0, roughBox = 0, roughSoft = 0;
        for (int y = 1; y < box.height - 1; ++y) {
            for (int x = 1; x < box.width - 1; ++x) {
                sumBox += at(box, x, y);
                sumSoft += at(soft, x, y);
                roughBox += std::pow(at(box, x + 1, y) - at(box, x, y), 2);
                roughSoft += std::pow(at(soft, x + 1, y) - at(soft, x, y), 2);
            }
        }
        QVERIFY(std::abs(sumSoft / sumBox - 1) < 2e-3);
        QVERIFY2(roughSoft < 0.8 * roughBox, qPrintable(QString::number(roughSoft / roughBox)));
    }

    void theSameSceneGivesTheSamePixels()
    {
        const SceneRecipe recipe = boardScene(lens(DistortionModel::BrownConrady, {-0.28, 0.07, 1e-3, 1e-3, 0}));
        const auto scene = lowerScene(recipe);
        QVERIFY_RESULT(scene);
        Rasterizer warm, cold;
        const CameraModel model = cameraModel(recipe.cameras[0].intrinsics);
        QVERIFY_RESULT(warm.render(*scene, cameraModel(lens(DistortionModel::None, {}).intrinsics), recipe.cameras[1].transform_matrix));
        const auto a = warm.render(*scene, model, recipe.cameras[0].transform_matrix), b = cold.render(*scene, model, recipe.cameras[0].transform_matrix);
        QVERIFY_RESULT(a);
        QVERIFY_RESULT(b);
        QVERIFY(a->pixels == b->pixels);
    }

    void picturesThatCannotBeReadAreNamed()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("floor.png"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no picture");
        file.close();
        SceneRecipe recipe = test::scene({}, {test::camera({0, 0.1, 1})});
        recipe.world.texture_path = path.toStdString();
        const auto scene = lowerScene(recipe);
        QVERIFY_RESULT(scene);
        const auto image = Rasterizer().render(*scene, cameraModel(recipe.cameras[0].intrinsics), recipe.cameras[0].transform_matrix);
        QVERIFY(!image);
        QCOMPARE(image.error().code, Errc::Parse);
        QVERIFY(image.error().text().find("floor.png") != std::string::npos);
    }

    void aTagsPictureLooksLikeItsExactPrint()
    {
        QTemporaryDir folder;
        const auto difference = [&](int id) {
            SceneRecipe recipe = test::scene({test::tag(5, 0.1, {0.01, 0.005, 0.001})}, {lens(DistortionModel::None, {})});
            recipe.objects[0].print_scale = {1.1, 0.9};
            recipe.cameras[0].transform_matrix = test::lookAt({0.02, 0.01, 0.3}, {0.01, 0.005, 0}, 0.3);
            recipe.world.lights = {sun(3.5)};
            const ImageF exact = draw(recipe);
            const std::string path = folder.filePath(QStringLiteral("%1.png").arg(id)).toStdString();
            if (!writeFileAtomically(path, test::tagPicturePng(id, 1, {231, 231, 231}, {48, 48, 48}))) // 0.8 and 0.03 in sRGB
                qFatal("no picture");
            recipe.objects[0].tag->texture_base_path = path;
            const ImageF shown = draw(recipe);
            double sum = 0;
            for (size_t i = 0; i < exact.pixels.size(); ++i)
                sum += std::abs(exact.pixels[i] - shown.pixels[i]);
            return sum / static_cast<double>(exact.pixels.size());
        };
        const double same = difference(5), other = difference(6);
        QVERIFY2(same < 0.002 && other > 0.02, (std::to_string(same) + " " + std::to_string(other)).c_str());
    }
};

QTEST_APPLESS_MAIN(tst_rasterizer)
#include "tst_rasterizer.moc"
