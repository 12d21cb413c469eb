// SPDX-License-Identifier: GPL-3.0-or-later
// What the corrected behaviour promises, each with render-tag's behaviour as the control that must break it.
#include "core/compile/compat.h"
#include "core/compile/compiler.h"
#include "core/files.h"
#include "core/target/family.h"
#include "core/transform_point.h"
#include "tests/support/test_support.h"

#include <QTemporaryDir>
#include <QTest>

#include <Eigen/Geometry>

#include <cmath>
#include <numbers>
#include <set>

using namespace tagmill;

namespace {

constexpr double Degree = std::numbers::pi / 180;

GenConfig tagConfig(bool isCompat = false)
{
    GenConfig config;
    config.tagmill.present = !isCompat;
    config.dataset.num_scenes = 20;
    config.camera.resolution = {1280, 960};
    config.camera.samples_per_scene = 4;
    config.camera.min_elevation = 0.5;
    config.scenario.subject.tags.tags_per_scene = {4, 4, false};
    return config;
}

GenConfig boardConfig(bool isCompat = false)
{
    GenConfig config = tagConfig(isCompat);
    config.camera.min_distance = 0.4;
    config.camera.max_distance = 1;
    SubjectConfig &subject = config.scenario.subject;
    subject.type = SubjectType::Board;
    subject.board.rows = 6;
    subject.board.cols = 9;
    subject.board.marker_size_mm = 30;
    subject.board.square_size_mm = 40;
    subject.board.quiet_zone_mm = 20;
    subject.board.dictionary = "DICT_5X5_100";
    return config;
}

/// All scenes, validated; a failure ends the test program.
std::vector<SceneRecipe> compileAll(GenConfig config, bool validate = true)
{
    CompileOptions options;
    options.validate = validate;
    auto compiler = SceneCompiler::create(std::move(config), std::move(options));
    if (!compiler)
        qFatal("%s", compiler.error().text().c_str());
    std::vector<int> ids;
    for (int id = 0; id < compiler->sceneCount(); ++id)
        ids.push_back(id);
    SerialExecutor executor;
    auto result = compileScenes(*compiler, ids, executor);
    for (const Problem &failure : result->failures)
        qFatal("%s", failure.text().c_str());
    return std::move(result->recipes);
}

Matrix4 camFromWorld(const CameraRecipe &camera)
{
    return rigidInverse(flipCameraAxes(camera.transform_matrix));
}

/// Whether the whole print of the object lies in the picture.
bool isWhole(const ObjectRecipe &object, const CameraRecipe &camera)
{
    double hx = 0, hy = 0;
    if (object.board) {
        hx = object.board->width() / 2;
        hy = object.board->height() / 2;
    } else {
        const int grid = findFamily(object.tag->tag_family)->grid;
        hx = hy = object.tag->tag_size * (grid + 2 * object.tag->margin_bits) / grid / 2;
    }
    const CameraModel model = cameraModel(camera.intrinsics);
    const Matrix4 pose = poseMatrix(object.location, object.rotation_euler);
    for (const double sx : {-1.0, 1.0})
        for (const double sy : {-1.0, 1.0}) {
            const auto pixel = model.project(transformPoint(camFromWorld(camera), transformPoint(pose, {sx * hx, sy * hy, 0})));
            if (!pixel || pixel->x() < -1e-9 || pixel->y() < -1e-9 || pixel->x() > model.resolution().width + 1e-9 || pixel->y() > model.resolution().height + 1e-9)
                return false;
        }
    return true;
}

bool anyWhole(const SceneRecipe &recipe, const CameraRecipe &camera)
{
    return std::any_of(recipe.objects.begin(), recipe.objects.end(), [&](const ObjectRecipe &o) { return (o.tag || o.board) && isWhole(o, camera); });
}

double incidence(const ObjectRecipe &object, const CameraRecipe &camera)
{
    const Vector3 normal = rotationFromEuler(object.rotation_euler).col(2);
    return std::acos(std::clamp(normal.dot((camera.transform_matrix.col(3).head<3>() - object.location).normalized()), -1.0, 1.0));
}

/// Pixels per module of the object's middle, by depth along the optical axis.
double ppm(const ObjectRecipe &object, const CameraRecipe &camera)
{
    const double depth = transformPoint(camFromWorld(camera), object.location).z();
    const int grid = findFamily(object.tag ? object.tag->tag_family : object.board->dictionary)->grid;
    return camera.intrinsics.k_matrix(0, 0) * (object.tag ? object.tag->tag_size : object.board->marker_size) / (depth * grid);
}

int countCamerasOutsidePpm(const std::vector<SceneRecipe> &recipes, double min, double max)
{
    int outside = 0;
    for (const SceneRecipe &recipe : recipes)
        for (const CameraRecipe &camera : recipe.cameras)
            if (const double value = ppm(recipe.objects.front(), camera); value < min * (1 - 1e-6) || value > max * (1 + 1e-6))
                ++outside;
    return outside;
}

std::string errorId(GenConfig config)
{
    const auto compiler = SceneCompiler::create(std::move(config), {});
    return compiler ? std::string() : compiler.error().problem.id;
}

} // namespace

class tst_compiler : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyDifferenceIsOneNamedRow()
    {
        QCOMPARE(compatDifferences().size() + 1, sizeof(Behaviour));
        std::set<std::string_view> ids;
        Behaviour seen;
        for (const CompatDifference &difference : compatDifferences()) {
            QVERIFY(ids.insert(difference.id).second);
            QVERIFY(!(seen.*difference.flag)); // no two rows on one flag
            seen.*difference.flag = true;
        }
        QVERIFY(Behaviour::of(tagConfig(true)).ppmFromFov && !Behaviour::of(tagConfig(false)).ppmFromFov);
    }

    void onlyDifferencesThatMatterAreListed()
    {
        const auto ids = [](const GenConfig &config) {
            std::set<std::string_view> list;
            for (const CompatDifference *difference : compatDifferencesFor(config))
                list.insert(difference->id);
            return list;
        };
        QVERIFY(ids(boardConfig()).contains("patterns") && !ids(boardConfig()).contains("collisions"));
        QVERIFY(!ids(tagConfig()).contains("patterns") && !ids(tagConfig()).contains("family_tables"));
        GenConfig config = tagConfig();
        config.scenario.subject.tags.tag_families = {"tag16h5"};
        QVERIFY(ids(config).contains("family_tables"));
    }

    void boardsAreWhollyInThePicture()
    {
        int cut = 0;
        for (const SceneRecipe &recipe : compileAll(boardConfig()))
            for (const CameraRecipe &camera : recipe.cameras)
                QVERIFY(isWhole(recipe.objects.front(), camera));
        for (const SceneRecipe &recipe : compileAll(boardConfig(true)))
            for (const CameraRecipe &camera : recipe.cameras)
                cut += !isWhole(recipe.objects.front(), camera);
        QVERIFY(cut > 0);
    }

    void boardsLieAllOverThePicture()
    {
        double minX = 1, maxX = 0, minY = 1, maxY = 0;
        for (const SceneRecipe &recipe : compileAll(boardConfig()))
            for (const CameraRecipe &camera : recipe.cameras) {
                const Vector2 pixel = *cameraModel(camera.intrinsics).project(transformPoint(camFromWorld(camera), recipe.objects.front().location));
                minX = std::min(minX, pixel.x() / 1280);
                maxX = std::max(maxX, pixel.x() / 1280);
                minY = std::min(minY, pixel.y() / 960);
                maxY = std::max(maxY, pixel.y() / 960);
            }
        QVERIFY(minX < 0.3 && maxX > 0.7 && minY < 0.35 && maxY > 0.65);
    }

    void eachCameraSeesATagWithItsQuietZone()
    {
        GenConfig config = tagConfig();
        config.tag.margin_bits = 2;
        config.scenario.subject.tags.tag_spacing_bits = 4;
        config.camera.min_distance = 0.2;
        config.camera.intrinsics.distortion_model = DistortionModel::BrownConrady;
        config.camera.intrinsics.k1 = -0.1;
        for (const SceneRecipe &recipe : compileAll(config))
            for (const CameraRecipe &camera : recipe.cameras)
                QVERIFY(anyWhole(recipe, camera));
    }

    void posesAreNeverSteeperThan80Degrees()
    {
        GenConfig config = boardConfig();
        config.camera.min_elevation = 0;
        double steepest = 0;
        for (const SceneRecipe &recipe : compileAll(config, false))
            for (const CameraRecipe &camera : recipe.cameras)
                steepest = std::max(steepest, incidence(recipe.objects.front(), camera));
        QVERIFY(steepest <= 80 * Degree + 1e-9 && steepest > 70 * Degree);
        config.tagmill.present = false;
        double compat = 0;
        for (const SceneRecipe &recipe : compileAll(config, false))
            for (const CameraRecipe &camera : recipe.cameras)
                compat = std::max(compat, incidence(recipe.objects.front(), camera));
        QVERIFY(compat > 80 * Degree);
    }

    void ppmHoldsForEveryWayToGiveTheLens_data()
    {
        QTest::addColumn<QString>("lens");
        for (const char *lens : {"field of view", "K", "fisheye", "board"})
            QTest::newRow(lens) << QString::fromUtf8(lens);
    }
    void ppmHoldsForEveryWayToGiveTheLens()
    {
        QFETCH(QString, lens);
        GenConfig config = lens == QLatin1String("board") ? boardConfig() : tagConfig();
        config.scenario.subject.tags.tags_per_scene = {1, 1, false};
        config.camera.min_distance = 0.2;
        config.camera.max_distance = 5;
        config.camera.ppm_constraint = lens == QLatin1String("board") ? PpmConstraintConfig{4, 8} : PpmConstraintConfig{6, 12};
        IntrinsicsConfig &given = config.camera.intrinsics;
        if (lens == QLatin1String("K"))
            given.k_matrix = (Matrix3() << 2500, 0, 600, 0, 2480, 500, 0, 0, 1).finished();
        if (lens == QLatin1String("fisheye")) {
            config.camera.fov = 150;
            given.distortion_model = DistortionModel::KannalaBrandt;
            given.kb1 = 0.01;
        }
        QCOMPARE(countCamerasOutsidePpm(compileAll(config), config.camera.ppm_constraint->min, config.camera.ppm_constraint->max), 0);
        config.tagmill.present = false;
        QVERIFY(countCamerasOutsidePpm(compileAll(config, false), config.camera.ppm_constraint->min, config.camera.ppm_constraint->max) > 0);
    }

    void moreThanASceneMayHoldIsRefused_data()
    {
        QTest::addColumn<QString>("where");
        for (const char *where : {"camera.samples_per_scene", "scene.lighting.num_lights_max", "scenario.subject.tags_per_scene"})
            QTest::newRow(where) << QString::fromLatin1(where);
    }
    void moreThanASceneMayHoldIsRefused()
    {
        QFETCH(QString, where);
        for (const int count : {2'000'000'000, 100'001}) {
            GenConfig config = tagConfig();
            if (where.startsWith(QLatin1String("camera")))
                config.camera.samples_per_scene = count;
            else if (where.startsWith(QLatin1String("scenario")))
                config.scenario.subject.tags.tags_per_scene = {1, count, true};
            else
                config.scene.lighting.num_lights_max = count;
            const auto compiler = SceneCompiler::create(config, {});
            QVERIFY(!compiler);
            QCOMPARE(compiler.error().problem.id, std::string("compile.too_many"));
            QCOMPARE(QString::fromStdString(compiler.error().problem.where), where);
        }
    }

    void excludedScenesAreLeftOutOfTheirShard()
    {
        QCOMPARE(shardSceneIds(10, 1, 3), (std::vector<int>{3, 4, 5}));
        QCOMPARE(shardSceneIds(10, 1, 3, {4, 9}), (std::vector<int>{3, 5}));
        QCOMPARE(shardSceneIds(10, 2, 3, {4, 9}), (std::vector<int>{6, 7, 8}));
        QCOMPARE(shardSceneIds(2, 2, 3, {}), std::vector<int>());
    }

    void lensesThatNeedAnEndlessFrameAreRefused()
    {
        for (const bool isCompat : {false, true}) {
            GenConfig config = tagConfig(isCompat);
            config.camera.intrinsics.distortion_model = DistortionModel::KannalaBrandt;
            config.camera.intrinsics.kb1 = 1e-3;
            config.camera.intrinsics.k_matrix = (Matrix3() << 1e9, 0, 640, 0, 10, 480, 0, 0, 1).finished();
            QCOMPARE(errorId(config), std::string("compile.raw_frame"));
        }
    }

    void ppmOutOfReachSaysSo()
    {
        GenConfig config = tagConfig();
        config.camera.ppm_constraint = PpmConstraintConfig{2000, 3000};
        const auto compiler = SceneCompiler::create(config, {});
        RejectionCounts rejected;
        const auto recipe = compiler->compileScene(0, &rejected);
        QVERIFY(!recipe);
        QCOMPARE(recipe.error().problem.id, std::string("compile.no_pose.ppm"));
        QVERIFY(rejected.at("ppm") > 0);
        QVERIFY(recipe.error().text().find("ppm") != std::string::npos);
    }

    void equalRollsAreKept()
    {
        GenConfig config = boardConfig();
        config.camera.min_distance = config.camera.max_distance = 3;
        config.camera.samples_per_scene = 1;
        const auto upright = compileAll(config);
        config.camera.min_roll = config.camera.max_roll = 30;
        const auto rolled = compileAll(config);
        config.tagmill.present = false;
        const auto compat = compileAll(config);
        int same = 0;
        for (size_t i = 0; i < upright.size(); ++i) {
            const Matrix4 a = upright[i].cameras[0].transform_matrix, b = rolled[i].cameras[0].transform_matrix;
            if ((a.col(3) - b.col(3)).norm() > 1e-12)
                continue; // refused by the frame: another sample
            ++same;
            QVERIFY_NEAR(a.col(0).head<3>().dot(b.col(0).head<3>()), std::cos(30 * Degree), 1e-9);
        }
        QVERIFY(same > 10);
        // Without a roll the image's x axis stays level as long as the target is in the middle; compat never rolls.
        config.camera.min_roll = config.camera.max_roll = 0;
        QCOMPARE(recipesToJson(compat), recipesToJson(compileAll(config)));
    }

    void sweepsStartAtTheirStartAndLookAtTheTarget()
    {
        GenConfig config = boardConfig();
        config.dataset.num_scenes = 1;
        config.scenario.sampling_mode = SamplingMode::Distance;
        config.camera.min_distance = 0.9;
        config.camera.max_distance = 2;
        const auto check = [](const SceneRecipe &recipe) {
            const Matrix4 pose = recipe.cameras[0].transform_matrix;
            const Vector3 toTarget = recipe.objects[0].location - pose.col(3).head<3>();
            return std::abs(toTarget.norm() - 0.9) < 1e-12 && (toTarget.normalized() + pose.col(2).head<3>()).norm() < 1e-12;
        };
        QVERIFY(check(compileAll(config)[0]));
        config.tagmill.present = false;
        QVERIFY(!check(compileAll(config)[0]));
    }

    void flyingScenesCompileFaceUpAndKeepApart()
    {
        GenConfig config = tagConfig();
        config.scenario.flying = true;
        config.scenario.use_board = false;
        config.scenario.subject.tags.tags_per_scene = {6, 6, false};
        for (const SceneRecipe &recipe : compileAll(config)) {
            for (size_t i = 0; i < recipe.objects.size(); ++i) {
                QVERIFY(rotationFromEuler(recipe.objects[i].rotation_euler)(2, 2) >= 0);
                for (size_t j = 0; j < i; ++j)
                    QVERIFY((recipe.objects[i].location - recipe.objects[j].location).norm() >= 2 * 0.125 / std::numbers::sqrt2 - 1e-12);
            }
            for (const CameraRecipe &camera : recipe.cameras)
                QVERIFY(anyWhole(recipe, camera));
        }
        config.tagmill.present = false;
        CompileOptions options;
        options.validate = true;
        const auto compat = SceneCompiler::create(config, options);
        int failed = 0;
        for (int id = 0; id < 20; ++id)
            failed += !compat->compileScene(id);
        QVERIFY(failed > 0);
    }

    void materialsAreThoseOfTheConfig()
    {
        GenConfig config = tagConfig();
        config.tag.material.roughness_min = config.tag.material.roughness_max = 0.35;
        QCOMPARE(compileAll(config)[0].objects[0].material->roughness, 0.35);
        config.tagmill.present = false;
        QCOMPARE(compileAll(config)[0].objects[0].material->roughness, 0.8);
    }

    void allIdsOfAFamilyAreDrawn()
    {
        GenConfig config = tagConfig();
        config.scenario.subject.tags.tag_families = {"tag16h5"};
        config.scenario.subject.tags.tags_per_scene = {20, 20, false};
        config.camera.samples_per_scene = 1;
        const auto highest = [&] {
            int id = 0;
            for (const SceneRecipe &recipe : compileAll(config))
                for (const ObjectRecipe &object : recipe.objects)
                    id = std::max(id, object.tag ? object.tag->tag_id : 0);
            return id;
        };
        QCOMPARE(highest(), 29);
        config.tagmill.present = false;
        QCOMPARE(highest(), 15);
    }

    void quietZonesOfAGridDoNotOverlap()
    {
        GenConfig config = tagConfig();
        config.scenario.subject.tags.tag_families = {"tag36h11", "tag16h5"};
        config.scenario.subject.tags.tags_per_scene = {9, 9, false};
        const auto overlaps = [&] {
            int count = 0;
            for (const SceneRecipe &recipe : compileAll(config, false))
                for (size_t i = 0; i < 9; ++i)
                    for (size_t j = 0; j < i; ++j) {
                        const auto half = [](const ObjectRecipe &o) {
                            const int grid = findFamily(o.tag->tag_family)->grid;
                            return o.tag->tag_size * (grid + 2 * o.tag->margin_bits) / grid / 2;
                        };
                        const Vector3 apart = (recipe.objects[i].location - recipe.objects[j].location).cwiseAbs();
                        count += std::max(apart.x(), apart.y()) < half(recipe.objects[i]) + half(recipe.objects[j]) - 1e-9;
                    }
            return count;
        };
        QCOMPARE(overlaps(), 0);
        config.tagmill.present = false;
        QVERIFY(overlaps() > 0);
        config.tagmill.present = true;
        config.scenario.subject.tags.tag_spacing_bits = 1.5;
        QCOMPARE(errorId(config), std::string("compile.spacing"));
    }

    void aspectSeedsChangeTheirAspectOnly_data()
    {
        QTest::addColumn<QString>("aspect");
        for (const char *aspect : {"layout", "lighting", "camera", "noise"})
            QTest::newRow(aspect) << QString::fromUtf8(aspect);
    }
    void aspectSeedsChangeTheirAspectOnly()
    {
        QFETCH(QString, aspect);
        GenConfig config = tagConfig();
        config.dataset.num_scenes = 1;
        config.camera.sensor_noise.emplace();
        const SceneRecipe before = compileAll(config)[0];
        SeedsConfig &seeds = config.dataset.seeds;
        (aspect == QLatin1String("layout") ? seeds.layout : aspect == QLatin1String("lighting") ? seeds.lighting : aspect == QLatin1String("camera") ? seeds.camera : seeds.noise) = 7;
        const SceneRecipe after = compileAll(config)[0];
        QCOMPARE(before.random_seed, after.random_seed);
        QCOMPARE(before.objects[0].tag->tag_id != after.objects[0].tag->tag_id, aspect == QLatin1String("layout"));
        QCOMPARE(before.world.lights[0].location != after.world.lights[0].location, aspect == QLatin1String("lighting"));
        if (aspect == QLatin1String("camera") || aspect == QLatin1String("lighting") || aspect == QLatin1String("noise"))
            QCOMPARE(before.cameras[0].transform_matrix != after.cameras[0].transform_matrix, aspect == QLatin1String("camera"));
        if (aspect != QLatin1String("camera"))
            QCOMPARE(before.cameras[0].sensor_noise->single.seed != after.cameras[0].sensor_noise->single.seed, aspect == QLatin1String("noise"));
        config.tagmill.present = false;
        const std::string compat = recipesToJson(compileAll(config));
        seeds = {};
        QCOMPARE(recipesToJson(compileAll(config)), compat);
    }

    void aGivenNoiseSeedIsKept()
    {
        GenConfig config = tagConfig();
        config.camera.sensor_noise.emplace();
        config.camera.sensor_noise->single.seed = 5;
        QCOMPARE(compileAll(config)[0].cameras[1].sensor_noise->single.seed, std::optional<std::int64_t>(5));
        config.tagmill.present = false;
        QVERIFY(compileAll(config)[0].cameras[1].sensor_noise->single.seed != std::optional<std::int64_t>(5));
    }

    void overscanHoldsEveryRayOfTheSensor_data()
    {
        QTest::addColumn<QString>("lens");
        for (const char *lens : {"barrel", "moustache", "fisheye"})
            QTest::newRow(lens) << QString::fromUtf8(lens);
    }
    void overscanHoldsEveryRayOfTheSensor()
    {
        QFETCH(QString, lens);
        GenConfig config = tagConfig();
        IntrinsicsConfig &given = config.camera.intrinsics;
        given.distortion_model = DistortionModel::BrownConrady;
        if (lens == QLatin1String("barrel")) {
            given.k1 = -0.28;
            given.k2 = 0.08;
        } else if (lens == QLatin1String("moustache")) {
            given.k1 = -0.2;
            given.k2 = 0.25;
        } else {
            config.camera.fov = 160;
            given.distortion_model = DistortionModel::KannalaBrandt;
            given.kb1 = 0.02;
        }
        const IntrinsicsRecipe intrinsics = compileAll(config)[0].cameras[0].intrinsics;
        const CameraModel model = cameraModel(intrinsics);
        for (int y = 0; y <= 960; y += 20) {
            for (int x = 0; x <= 1280; x += 20) {
                const auto ray = model.unproject({x, y});
                QVERIFY(ray);
                if (intrinsics.fov_spherical) {
                    QVERIFY(std::acos(ray->z()) <= *intrinsics.fov_spherical / 2);
                    continue;
                }
                const Matrix3 &k = *intrinsics.k_matrix_overscan;
                const double u = k(0, 0) * ray->x() / ray->z() + k(0, 2), v = k(1, 1) * ray->y() / ray->z() + k(1, 2);
                QVERIFY(u >= 0 && v >= 0 && u <= intrinsics.resolution_overscan->width && v <= intrinsics.resolution_overscan->height);
            }
        }
    }

    void lensesThatTurnBackAreRefused()
    {
        GenConfig config = tagConfig();
        config.camera.fov = 100;
        config.camera.intrinsics.distortion_model = DistortionModel::BrownConrady;
        config.camera.intrinsics.k1 = -1.5;
        QCOMPARE(errorId(config), std::string("compile.lens"));
    }

    void boardsCarryTheConfiguredPattern()
    {
        GenConfig config = boardConfig();
        config.tagmill.charuco_pattern = CharucoPattern::OpenCvLegacy;
        const SceneRecipe recipe = compileAll(config)[0];
        QVERIFY(recipe.objects[0].board->charuco_pattern == CharucoPattern::OpenCvLegacy);
        QVERIFY(!recipe.objects[0].texture_path && !recipe.isCompat);
        config.tagmill.compat = Compat::RenderTag;
        const SceneRecipe compat = compileAll(config)[0];
        QVERIFY(compat.isCompat && compat.objects[0].board->charuco_pattern == CharucoPattern::Peer);
    }

    void scenesWithoutTagsAreAllowedAsNegatives()
    {
        GenConfig config = tagConfig();
        config.scenario.subject.tags.tags_per_scene = {0, 0, false};
        const auto recipes = compileAll(config);
        QCOMPARE(recipes.size(), size_t{20});
        QVERIFY(recipes[0].objects.empty());
        QCOMPARE(recipes[0].cameras.size(), size_t{4});
        config.tagmill.present = false;
        QCOMPARE(errorId(config), std::string("compile.tag_count"));
    }

    void texturesAreSortedAndOnlyPictures()
    {
        QTemporaryDir dir;
        const std::filesystem::path root = dir.path().toStdString();
        std::filesystem::create_directories(root / "b");
        for (const char *name : {"c.PNG", "a.jpg", "b/x.tif", "notes.txt", "b.jpeg"})
            QVERIFY_RESULT(writeFileAtomically(root / name, "x"));
        const auto files = listTextures(root);
        QVERIFY_RESULT(files);
        std::vector<std::string> expected;
        for (const char *name : {"/a.jpg", "/b.jpeg", "/b/x.tif", "/c.PNG"})
            expected.push_back(root.string() + name);
        QCOMPARE(*files, expected);

        GenConfig config = tagConfig();
        config.scene.texture_dir = root.string();
        std::set<std::string> used;
        for (const SceneRecipe &recipe : compileAll(config))
            used.insert(recipe.world.texture_path.value_or(""));
        QCOMPARE(used.size(), size_t{4});
        config.scene.texture_dir = root.string() + "/none";
        QCOMPARE(errorId(config), std::string("compile.no_textures"));
    }

    void platesStayOutOfSightAndHaveTheTargetsSize()
    {
        GenConfig config = boardConfig();
        config.camera.min_elevation = 0.7;
        config.camera.samples_per_scene = 2;
        config.scene.lighting.directional.push_back({0.5, 0.6, 10, Vector3::Ones()});
        config.scenario.occluders = OccludersConfig{.patterns = {OccluderPattern::Bar}};
        int plates = 0;
        for (const SceneRecipe &recipe : compileAll(config)) {
            for (const ObjectRecipe &object : recipe.objects) {
                if (!object.occluder)
                    continue;
                ++plates;
                QVERIFY(object.occluder->size_across_edge_m > 0.01);
                const Matrix4 pose = poseMatrix(object.location, object.rotation_euler);
                for (const CameraRecipe &camera : recipe.cameras) {
                    const CameraModel model = cameraModel(camera.intrinsics);
                    for (int i = 0; i <= 10; ++i)
                        for (int j = 0; j <= 10; ++j) {
                            const Vector3 point((i / 10.0 - 0.5) * object.occluder->size_along_edge_m, (j / 10.0 - 0.5) * object.occluder->size_across_edge_m, 0);
                            const auto pixel = model.project(transformPoint(camFromWorld(camera), transformPoint(pose, point)));
                            QVERIFY(!pixel || !model.contains(*pixel));
                        }
                }
            }
        }
        QVERIFY(plates >= 10);
        config.tagmill.present = false;
        for (const SceneRecipe &recipe : compileAll(config))
            for (const ObjectRecipe &object : recipe.objects)
                QVERIFY(!object.occluder || object.name != "Occluder_bar" || object.occluder->size_across_edge_m == 0);
    }

    void impossibleConfigsAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *fault, const char *where) { QTest::newRow(fault) << QString::fromUtf8(fault) << QString::fromUtf8(where); };
        row("no cameras", "camera.samples_per_scene");
        row("distances crossed", "camera.min_distance");
        row("no families", "scenario.subject.tag_families");
        row("unknown family", "scenario.subject.tag_families");
        row("no such background", "scene.background_hdri");
        row("part of a pixel", "camera.min_tag_pixels");
        row("marker as large as the square", "scenario.subject.marker_size_mm");
        row("more markers than codes", "scenario.subject.dictionary");
    }
    void impossibleConfigsAreRefusedWithTheirPlace()
    {
        QFETCH(QString, fault);
        QFETCH(QString, where);
        GenConfig config = fault.contains(QLatin1String("marker")) ? boardConfig() : tagConfig();
        if (fault == QLatin1String("no cameras"))
            config.camera.samples_per_scene = 0;
        else if (fault == QLatin1String("distances crossed"))
            config.camera.min_distance = 9;
        else if (fault == QLatin1String("no families"))
            config.scenario.subject.tags.tag_families.clear();
        else if (fault == QLatin1String("unknown family"))
            config.scenario.subject.tags.tag_families = {"tag99h1"};
        else if (fault == QLatin1String("no such background"))
            config.scene.background_hdri = "/nowhere/sky.hdr";
        else if (fault == QLatin1String("part of a pixel"))
            config.camera.min_tag_pixels = 36.5;
        else if (fault == QLatin1String("marker as large as the square"))
            config.scenario.subject.board.marker_size_mm = 40;
        else
            config.scenario.subject.board.rows = 40;
        const auto compiler = SceneCompiler::create(config, {});
        QVERIFY(!compiler);
        QCOMPARE(QString::fromStdString(compiler.error().problem.where), where);
        QVERIFY(!problemText(compiler.error().problem.id).empty());
    }

    void shardsAreDisjointAndWhole()
    {
        for (const auto &[scenes, shards] : {std::pair{12, 5}, {7, 7}, {3, 10}, {100, 1}}) {
            std::vector<int> all;
            for (int shard = 0; shard < shards; ++shard) {
                const auto ids = shardSceneIds(scenes, shard, shards);
                all.insert(all.end(), ids.begin(), ids.end());
            }
            QCOMPARE(all.size(), static_cast<size_t>(scenes));
            for (int i = 0; i < scenes; ++i)
                QCOMPARE(all[static_cast<size_t>(i)], i);
        }
        QCOMPARE(shardSceneIds(12, 4, 5).size(), size_t{4});
    }

    void compilingIsCancelledBetweenScenes()
    {
        const auto compiler = SceneCompiler::create(tagConfig(), {});
        std::vector<int> ids(1000);
        for (size_t i = 0; i < ids.size(); ++i)
            ids[i] = static_cast<int>(i);
        SerialExecutor executor;
        int calls = 0;
        const auto result = compileScenes(*compiler, ids, executor, [&](double, std::string_view) { return ++calls < 3; });
        QVERIFY(!result);
        QVERIFY(result.error().code == Errc::Cancelled);
        QCOMPARE(calls, 3);
    }

    void moreFramesThanMemoryHoldsAreRefusedAtOnce()
    {
        GenConfig config = tagConfig();
        config.camera.samples_per_scene = 100'000;
        const auto compiler = SceneCompiler::create(config, {});
        QVERIFY_RESULT(compiler);
        SerialExecutor executor;
        const auto result = compileScenes(*compiler, std::vector<int>(101), executor);
        QVERIFY(!result);
        QVERIFY(result.error().code == Errc::InvalidValue);
        QCOMPARE(QString::fromStdString(result.error().problem.id), QStringLiteral("compile.too_many_frames"));
    }

    void failedScenesAreListedAndTheOthersKept()
    {
        GenConfig config = tagConfig(true);
        config.scenario.flying = true;
        config.scenario.use_board = false;
        const auto compiler = SceneCompiler::create(config, {});
        std::vector<int> ids;
        for (int id = 0; id < 40; ++id)
            ids.push_back(id);
        ThreadExecutor executor(2);
        const auto result = compileScenes(*compiler, ids, executor);
        QVERIFY_RESULT(result);
        QVERIFY(!result->failures.empty() && !result->recipes.empty());
        QCOMPARE(result->failures.size() + result->recipes.size(), ids.size());
        QVERIFY(result->rejected.at("facing") > 0);
        QVERIFY(std::is_sorted(result->recipes.begin(), result->recipes.end(), [](const auto &a, const auto &b) { return a.scene_id < b.scene_id; }));
    }
};

QTEST_APPLESS_MAIN(tst_compiler)
#include "tst_compiler.moc"
