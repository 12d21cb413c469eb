// SPDX-License-Identifier: GPL-3.0-or-later
// AprilTag 3's own families through compiler, truth and lowering: their size is the detected quad, their print reaches
// beyond it (DESIGN 18). Print sizes are taken from the prints, modules from AprilTag's published layouts.
#include "core/compile/compiler.h"
#include "core/scene/render_scene.h"
#include "core/target/target_geometry.h"
#include "core/transform_point.h"
#include "core/truth/detection_record.h"
#include "tests/support/test_support.h"
#include "tests/support/truth_fixtures.h"

#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace tagmill;

namespace {

struct Layout
{
    int quad, total, codes;
};

const std::map<std::string, Layout> layouts{{"tag36h11", {8, 8, 587}}, {"tagStandard41h12", {5, 9, 2115}}, {"tagStandard52h13", {6, 10, 48714}},
                                            {"tagCircle21h7", {5, 9, 38}}, {"tagCircle49h12", {5, 11, 65535}}, {"tagCustom48h12", {6, 10, 42211}}};
const std::vector<std::string> newFamilies{"tagStandard41h12", "tagStandard52h13", "tagCircle21h7", "tagCircle49h12", "tagCustom48h12"};

GenConfig mixedConfig()
{
    GenConfig config;
    config.tagmill.present = true;
    config.tagmill.families = newFamilies;
    config.dataset.num_scenes = 40;
    config.camera.resolution = {1280, 960};
    config.camera.samples_per_scene = 2;
    config.camera.min_elevation = 0.5;
    config.scenario.subject.tags.tags_per_scene = {6, 6, false};
    return config;
}

std::vector<SceneRecipe> compileAll(GenConfig config)
{
    CompileOptions options;
    options.validate = true;
    const auto compiler = SceneCompiler::create(std::move(config), std::move(options));
    if (!compiler)
        qFatal("%s", compiler.error().text().c_str());
    SerialExecutor executor;
    auto result = compileScenes(*compiler, shardSceneIds(compiler->sceneCount(), 0, 1), executor);
    for (const Problem &failure : result->failures)
        qFatal("%s", failure.text().c_str());
    return std::move(result->recipes);
}

std::string errorId(GenConfig config)
{
    const auto compiler = SceneCompiler::create(std::move(config), {});
    return compiler ? std::string() : compiler.error().problem.id;
}

double printWidth(const TagRecipe &tag)
{
    return printTag(tag.tag_family, tag.tag_id, tag.tag_size, tag.margin_bits)->width;
}

} // namespace

class tst_apriltag_scenes : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tagsAreDrawnFromBothLists()
    {
        std::map<std::string, int> seen;
        for (const SceneRecipe &recipe : compileAll(mixedConfig())) {
            for (const ObjectRecipe &object : recipe.objects) {
                if (!object.tag)
                    continue;
                ++seen[object.tag->tag_family];
                QVERIFY(object.tag->tag_id < layouts.at(object.tag->tag_family).codes);
                // render-tag's plane of 2 × 2 is the whole print; the corners are those of the quad.
                QVERIFY_NEAR(object.keypoints_3d[1].x() * printWidth(*object.tag), object.tag->tag_size, 1e-12);
            }
        }
        QCOMPARE(seen.size(), layouts.size());
        for (const auto &[family, count] : seen)
            QVERIFY2(count > 10, family.c_str());
    }

    void theOlderListMayBeEmptyThen()
    {
        GenConfig config = mixedConfig();
        config.scenario.subject.tags.tag_families.clear();
        config.tagmill.families = {"tagCircle49h12"};
        for (const SceneRecipe &recipe : compileAll(config))
            for (const ObjectRecipe &object : recipe.objects)
                QVERIFY(!object.tag || object.tag->tag_family == "tagCircle49h12");
        config.tagmill.families.clear();
        QCOMPARE(errorId(config), std::string("compile.no_families"));
    }

    void compatKnowsNoneOfThem()
    {
        GenConfig config = mixedConfig();
        config.tagmill.present = false;
        for (const SceneRecipe &recipe : compileAll(config))
            for (const ObjectRecipe &object : recipe.objects)
                QVERIFY(!object.tag || object.tag->tag_family == "tag36h11");
        config.scenario.subject.tags.tag_families = {"tagCircle21h7"};
        QCOMPARE(errorId(config), std::string("target.family.unknown"));
    }

    void boardsRefuseThem()
    {
        GenConfig config = mixedConfig();
        config.scenario.subject.type = SubjectType::Board;
        config.scenario.subject.board.rows = config.scenario.subject.board.cols = 3;
        config.scenario.subject.board.square_size_mm = 120;
        config.scenario.subject.board.marker_size_mm = 100;
        config.scenario.subject.board.dictionary = "tagCustom48h12";
        QCOMPARE(errorId(config), std::string("target.family.not_for_boards"));
    }

    void printsOfAGridNeitherOverlapNorLeaveTheBoard_data()
    {
        QTest::addColumn<int>("margin");
        QTest::addColumn<double>("spacing");
        QTest::addRow("quiet zones touch") << 1 << 2.0;
        QTest::addRow("no quiet zone, no gap") << 0 << 0.0;
        QTest::addRow("a gap") << 1 << 4.5;
    }
    void printsOfAGridNeitherOverlapNorLeaveTheBoard()
    {
        QFETCH(int, margin);
        QFETCH(double, spacing);
        GenConfig config = mixedConfig();
        config.tag.margin_bits = margin;
        config.scenario.subject.tags.tag_spacing_bits = spacing;
        config.scenario.use_board = true;
        double least = 1;
        for (const SceneRecipe &recipe : compileAll(config)) {
            const ObjectRecipe &board = recipe.objects.back();
            QVERIFY(board.plain_board);
            const Vector2 half = Vector2(board.plain_board->cols, board.plain_board->rows) * board.plain_board->square_size / 2;
            for (size_t i = 0; i + 1 < recipe.objects.size(); ++i) {
                const double reach = printWidth(*recipe.objects[i].tag) / 2;
                const Vector2 inBoard = (recipe.objects[i].location - board.location).head<2>();
                QVERIFY((inBoard.cwiseAbs().array() + reach <= half.array() + 1e-9).all());
                for (size_t j = 0; j < i; ++j) {
                    const Vector3 apart = (recipe.objects[i].location - recipe.objects[j].location).cwiseAbs();
                    least = std::min(least, std::max(apart.x(), apart.y()) - reach - printWidth(*recipe.objects[j].tag) / 2);
                }
            }
        }
        QVERIFY2(least >= -1e-9, qPrintable(QString::number(least)));
        if (spacing == 2 * margin)
            QVERIFY(least < 1e-9); // not farther apart than asked for
    }

    void flyingPrintsDoNotCollide()
    {
        GenConfig config = mixedConfig();
        config.scenario.flying = true;
        config.physics.scatter_radius = 0.5;
        config.scenario.subject.tags.size_mm = 60;
        for (const SceneRecipe &recipe : compileAll(config))
            for (size_t i = 0; i < recipe.objects.size(); ++i)
                for (size_t j = 0; j < i; ++j)
                    QVERIFY((recipe.objects[i].location - recipe.objects[j].location).norm()
                            >= (printWidth(*recipe.objects[i].tag) + printWidth(*recipe.objects[j].tag)) / 2 * std::sqrt(2.0) - 1e-9);
    }

    void pixelsPerModuleCountTheQuadAndTheWholePrintIsInThePicture()
    {
        GenConfig config = mixedConfig();
        config.scenario.subject.tags.tag_families.clear();
        config.scenario.subject.tags.tags_per_scene = {1, 1, false};
        config.camera.ppm_constraint = PpmConstraintConfig{8, 14};
        for (const SceneRecipe &recipe : compileAll(config)) {
            const ObjectRecipe &object = recipe.objects.front();
            const Matrix4 world_from_tag = poseMatrix(object.location, object.rotation_euler);
            for (size_t i = 0; i < recipe.cameras.size(); ++i) {
                const CameraModel model = cameraModel(recipe.cameras[i].intrinsics);
                const Matrix4 cam_from_tag = rigidInverse(flipCameraAxes(recipe.cameras[i].transform_matrix)) * world_from_tag;
                const double depth = cam_from_tag(2, 3), expected = model.k()(0, 0) * object.tag->tag_size / (depth * layouts.at(object.tag->tag_family).quad);
                QVERIFY(expected >= 8 - 1e-6 && expected <= 14 + 1e-6);
                const auto records = detectionRecords(recipe, static_cast<int>(i), 0);
                QCOMPARE(records.size(), size_t{1});
                QVERIFY_NEAR(records[0].ppm, expected, 1e-9);
                QVERIFY_NEAR(records[0].tag_size_mm, config.scenario.subject.tags.size_mm, 1e-9);
                const double quad = object.tag->tag_size / 2, whole = printWidth(*object.tag) / 2;
                size_t c = 0;
                for (const auto &[x, y] : {std::pair(-1, 1), {1, 1}, {1, -1}, {-1, -1}}) {
                    QVERIFY((*model.project(transformPoint(cam_from_tag, {x * quad, y * quad, 0})) - records[0].corners[c++]).norm() < 1e-9);
                    QVERIFY(model.contains(*model.project(transformPoint(cam_from_tag, {x * whole, y * whole, 0}))));
                }
            }
        }
    }

    /// A plate over the outer modules alone hides data, but no corner.
    void occlusionCountsTheModulesOutsideTheQuad_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<bool>("isHidden");
        QTest::addRow("data outside") << "tagStandard41h12" << true;
        QTest::addRow("border outside") << "tag36h11" << false;
    }
    void occlusionCountsTheModulesOutsideTheQuad()
    {
        QFETCH(QString, family);
        QFETCH(bool, isHidden);
        ObjectRecipe plate;
        plate.type = ObjectType::Occluder;
        plate.location = {0.09, 0, 0.001};
        plate.occluder.emplace();
        plate.occluder->size_along_edge_m = 0.05; // from x = 0.065; the quad ends at 0.05, nine modules at 0.09
        plate.occluder->size_across_edge_m = 0.4;
        plate.occluder->thickness_m = 0.001;
        const auto records = detectionRecords(test::scene({test::tag(0, 0.1, Vector3::Zero(), Vector3::Zero(), family.toStdString()), plate}, {test::camera({0, 0, 0.8})}), 0, 0);
        QCOMPARE(records.size(), size_t{1});
        if (isHidden)
            QVERIFY_NEAR(records[0].occlusion_ratio, 0.025 / 0.18, 0.04);
        else
            QCOMPARE(records[0].occlusion_ratio, 0.0);
        for (const PointState state : records[0].corners_state)
            QVERIFY(state == PointState::Visible);
    }

    void theRenderedMeshIsTheWholePrint()
    {
        for (const std::string &family : newFamilies) {
            const auto lowered = lowerScene(test::scene({test::tag(3, 0.1, Vector3::Zero(), Vector3::Zero(), family)}, {test::camera({0, 0, 0.8})}));
            QVERIFY_RESULT(lowered);
            double reach = 0;
            const std::vector<float> &vertices = lowered->objects.back().mesh->vertices;
            for (size_t i = 0; i < vertices.size(); i += 3)
                reach = std::max(reach, static_cast<double>(vertices[i]));
            QVERIFY_NEAR(reach, 0.05 * (layouts.at(family).total + 2) / layouts.at(family).quad, 1e-6);
        }
    }
};

QTEST_APPLESS_MAIN(tst_apriltag_scenes)
#include "tst_apriltag_scenes.moc"
