// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of recipes of any origin; where render-tag's rules differ from ours, both.
#include "core/compile/recipe_checks.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <functional>

using namespace tagmill;

namespace {

ObjectRecipe tagAt(const Vector3 &location, int id = 0)
{
    ObjectRecipe object;
    object.type = ObjectType::Tag;
    object.name = "Tag_" + std::to_string(id);
    object.location = location;
    object.tag = TagRecipe{id, "tag36h11", 0.1, 1, std::nullopt};
    return object;
}

ObjectRecipe board(double squareSize)
{
    ObjectRecipe object;
    object.type = ObjectType::Board;
    object.name = "Board";
    object.board.emplace();
    object.board->rows = 4;
    object.board->cols = 5;
    object.board->dictionary = "DICT_4X4_50";
    object.board->square_size = squareSize;
    object.board->marker_size = squareSize * 0.75;
    object.scale = {object.board->width() / 2, object.board->height() / 2, 1};
    return object;
}

/// One tag in the middle of a picture of 640 × 480 with a focal length of 500 px, from 1 m above.
SceneRecipe goodRecipe()
{
    SceneRecipe recipe;
    recipe.scene_id = 3;
    recipe.objects.push_back(tagAt(Vector3::Zero()));
    CameraRecipe &camera = recipe.cameras.emplace_back();
    camera.transform_matrix(2, 3) = 1;
    camera.intrinsics.resolution = {640, 480};
    camera.intrinsics.k_matrix << 500, 0, 320, 0, 500, 240, 0, 0, 1;
    return recipe;
}

QStringList found(const SceneRecipe &recipe)
{
    QStringList list;
    for (const Problem &problem : checkRecipe(recipe))
        list.append(QString::fromStdString(problem.id + " at " + problem.where));
    return list;
}

using Change = std::function<void(SceneRecipe &)>;

} // namespace

class tst_recipe_checks : public QObject
{
    Q_OBJECT
private slots:
    void findsWhatIsWrong_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("compat");
        QTest::addColumn<QStringList>("ours");
        const auto row = [](const char *name, const Change &change, const char *compat, const char *ours) {
            const auto list = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(';'), Qt::SkipEmptyParts); };
            QTest::newRow(name) << change << list(compat) << list(ours);
        };
        row("nothing", [](SceneRecipe &) {}, "", "");
        row("no camera", [](SceneRecipe &r) { r.cameras.clear(); }, "recipe.no_cameras at scene 3", "recipe.no_cameras at scene 3");
        row("a stretched camera", [](SceneRecipe &r) { r.cameras[0].transform_matrix(0, 0) = 2; }, "recipe.not_rigid at scene 3, camera 0", "recipe.not_rigid at scene 3, camera 0");
        row("a mirrored camera", [](SceneRecipe &r) { r.cameras[0].transform_matrix(0, 0) = -1; }, "recipe.not_rigid at scene 3, camera 0", "recipe.not_rigid at scene 3, camera 0");
        row("an f-number without a sensor's size", [](SceneRecipe &r) { r.cameras[0].fstop = 2.8; }, "recipe.assumed_sensor at scene 3, camera 0", "recipe.assumed_sensor at scene 3, camera 0");
        row("an f-number with one", [](SceneRecipe &r) { r.cameras[0].fstop = 2.8; r.cameras[0].pixel_pitch_um = 3; }, "", "");
        row("an id its family has not", [](SceneRecipe &r) { r.objects[0].tag->tag_id = 587; }, "recipe.id at scene 3, Tag_0", "recipe.id at scene 3, Tag_0");
        row("the last id", [](SceneRecipe &r) { r.objects[0].tag->tag_id = 586; }, "", "");
        row("an unknown family", [](SceneRecipe &r) { r.objects[0].tag->tag_family = "tag99"; }, "target.family.unknown at scene 3, Tag_0", "target.family.unknown at scene 3, Tag_0");
        row("a tag of no size", [](SceneRecipe &r) { r.objects[0].tag->tag_size = 0; }, "recipe.size at scene 3, Tag_0;recipe.nothing_seen at scene 3, camera 0", "recipe.size at scene 3, Tag_0");
        row("tags whose borders overlap", [](SceneRecipe &r) { r.objects.push_back(tagAt({0.09, 0, 0}, 1)); }, "recipe.overlap at scene 3, Tag_0", "recipe.overlap at scene 3, Tag_0");
        row("tags whose quiet zones overlap", [](SceneRecipe &r) { r.objects.push_back(tagAt({0.11, 0, 0}, 1)); }, "", "recipe.overlap at scene 3, Tag_0");
        row("tags one above the other", [](SceneRecipe &r) { r.objects.push_back(tagAt({0, 0, -0.1}, 1)); }, "", "");
        row("a tag that leaves its board",
            [](SceneRecipe &r) {
                ObjectRecipe plain;
                plain.type = ObjectType::Board;
                plain.name = "Board_Background";
                plain.plain_board = PlainBoardRecipe{1, 1, 0.1, 0.12};
                r.objects.push_back(plain);
            },
            "", "recipe.outside_board at scene 3, Tag_0");
        row("a tag out of the picture", [](SceneRecipe &r) { r.objects[0].location.x() = 2; }, "recipe.nothing_seen at scene 3, camera 0", "recipe.nothing_seen at scene 3, camera 0");
        row("a quiet zone out of the picture", [](SceneRecipe &r) { r.objects[0].location.x() = 0.585; }, "", "recipe.nothing_seen at scene 3, camera 0");
        row("a tag that only the lens brings in",
            [](SceneRecipe &r) {
                r.objects[0].location.x() = 0.61;
                r.cameras[0].intrinsics.distortion_model = DistortionModel::BrownConrady;
                r.cameras[0].intrinsics.distortion_coeffs = {-0.3, 0, 0, 0, 0};
            },
            "recipe.nothing_seen at scene 3, camera 0", "");
        row("a tag seen from behind", [](SceneRecipe &r) { r.objects[0].rotation_euler.x() = 3.1; }, "recipe.nothing_seen at scene 3, camera 0", "recipe.nothing_seen at scene 3, camera 0");
        row("a tag smaller than asked for", [](SceneRecipe &r) { r.cameras[0].min_tag_pixels = 1'000'000; }, "recipe.nothing_seen at scene 3, camera 0", "recipe.nothing_seen at scene 3, camera 0");
        row("a board", [](SceneRecipe &r) { r.objects = {board(0.1)}; }, "", "");
        row("a board that the picture cuts", [](SceneRecipe &r) { r.objects = {board(0.3)}; }, "", "recipe.nothing_seen at scene 3, camera 0");
        row("a board that cannot be", [](SceneRecipe &r) { r.objects = {board(0.1)}; r.objects[0].board->rows = 2'000'000'000; }, "target.board.cells at scene 3, Board", "target.board.cells at scene 3, Board;recipe.nothing_seen at scene 3, camera 0");
        row("a missing background", [](SceneRecipe &r) { r.world.background_hdri = "/nowhere/sky.exr"; }, "recipe.no_hdri at scene 3", "recipe.no_hdri at scene 3");
        row("a missing floor", [](SceneRecipe &r) { r.world.texture_path = "/nowhere/floor.png"; }, "recipe.no_floor_texture at scene 3", "recipe.no_floor_texture at scene 3");
        row("a texture that is painted later", [](SceneRecipe &r) { r.objects[0].texture_path = "/nowhere/cache/tags/tag36h11_0.png"; }, "recipe.texture_to_come at scene 3, Tag_0", "recipe.texture_to_come at scene 3, Tag_0");
        row("a missing texture in some cache", [](SceneRecipe &r) { r.objects[0].texture_path = "/home/cache/pictures/mine.png"; }, "recipe.no_texture at scene 3, Tag_0", "recipe.no_texture at scene 3, Tag_0");
        row("more views than can be judged",
            [](SceneRecipe &r) {
                r.cameras.resize(2'000, r.cameras[0]);
                for (int i = 1; i < 1'000; ++i)
                    r.objects.push_back(tagAt({0, 0, -i * 1.0}, 1));
            },
            "recipe.too_large at scene 3", "recipe.too_large at scene 3");
    }
    void findsWhatIsWrong()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, compat);
        QFETCH(QStringList, ours);
        SceneRecipe recipe = goodRecipe();
        change(recipe);
        recipe.isCompat = true;
        QCOMPARE(found(recipe), compat);
        recipe.isCompat = false;
        QCOMPARE(found(recipe), ours);
    }

    void endlessOverlapsAreCutShort()
    {
        SceneRecipe recipe = goodRecipe();
        for (int i = 0; i < 100'000; ++i)
            recipe.objects.push_back(tagAt(Vector3::Zero(), 1));
        const auto problems = checkRecipe(recipe);
        QVERIFY(problems.size() < 100);
        QCOMPARE(problems.front().id, std::string("recipe.many_tags"));
    }
};

QTEST_APPLESS_MAIN(tst_recipe_checks)
#include "tst_recipe_checks.moc"
