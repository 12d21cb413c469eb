// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <memory>'s concepts
#include "core/scene/mesh.h"
#include "core/scene/render_scene.h"
#endif
#include "tests/support/test_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <Eigen/Geometry>

#include <cmath>
#include <cstring>
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

ObjectRecipe tag(const std::string &name, int id)
{
    ObjectRecipe object;
    object.type = ObjectType::Tag;
    object.name = name;
    object.location = {0.1 * id, 0, 0.001};
    object.scale = {7, 7, 7}; // must not matter
    object.tag = TagRecipe{id, "tag36h11", 0.08, 1, {}};
    return object;
}

ObjectRecipe charuco()
{
    ObjectRecipe object;
    object.type = ObjectType::Board;
    object.name = "CalibrationBoard";
    object.location = {0.1, -0.2, 0};
    BoardSpec board;
    board.rows = 5;
    board.cols = 7;
    board.marker_size = 0.03;
    board.square_size = 0.04;
    board.quiet_zone = 0.01;
    board.dictionary = "DICT_4X4_50";
    object.board = board;
    return object;
}

SceneRecipe scene()
{
    SceneRecipe recipe;
    recipe.random_seed = 7;
    recipe.cameras.push_back(camera());
    return recipe;
}

QJsonObject parsed(const std::string &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

Vector3 corner(const Mesh &mesh, size_t index)
{
    const auto v = static_cast<size_t>(mesh.face_vertices[index]) * 3;
    return {mesh.vertices[v], mesh.vertices[v + 1], mesh.vertices[v + 2]};
}

/// Area of the faces of one slot, and that every face points the same way as `front` where it is given.
double areaOfSlot(const Mesh &mesh, int slot, const std::function<void(const Vector3 &normal, const Vector3 &centre)> &see = {})
{
    double area = 0;
    size_t first = 0;
    for (size_t face = 0; face < mesh.face_sizes.size(); ++face) {
        const Vector3 a = corner(mesh, first), b = corner(mesh, first + 1), c = corner(mesh, first + 2);
        const Vector3 normal = (b - a).cross(c - b);
        if (mesh.face_slots[face] == slot)
            area += normal.norm(); // a rectangle
        if (see)
            see(normal.normalized(), (a + c) / 2);
        first += static_cast<size_t>(mesh.face_sizes[face]);
    }
    return area;
}

} // namespace

class tst_lowering : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void thereIsAlwaysAFloorBelowEverything()
    {
        const auto lowered = lowerScene(scene());
        QVERIFY_RESULT(lowered);
        QCOMPARE(lowered->objects.size(), size_t(1));
        const SceneObject &floor = lowered->objects[0];
        QCOMPARE(floor.world_from_object(2, 3), -0.01);
        QVERIFY_NEAR(areaOfSlot(*floor.mesh, 0), 1600.0, 1e-9);
        const Material &grey = lowered->materials[static_cast<size_t>(floor.materials[0])];
        QCOMPARE(grey.base_color.x(), 0.3);
        QCOMPARE(grey.roughness, 0.9);
        QVERIFY(!grey.texture_path);
    }

    void everyTagHasItsOwnPictureAndMaterial()
    {
        SceneRecipe recipe = scene();
        recipe.objects = {tag("Tag_0", 0), tag("Tag_1", 1)};
        recipe.objects[1].material = MaterialRecipe{0.25, 0.9};
        const auto lowered = lowerScene(recipe);
        QVERIFY_RESULT(lowered);
        const SceneObject &first = lowered->objects[1], &second = lowered->objects[2];
        QVERIFY(first.mesh->sha256 != second.mesh->sha256);
        QVERIFY(!first.casts_shadow && !second.casts_shadow);
        QCOMPARE(lowered->materials[static_cast<size_t>(first.materials[0])].roughness, 0.8);
        QCOMPARE(lowered->materials[static_cast<size_t>(second.materials[0])].roughness, 0.25);
        QCOMPARE(lowered->materials[static_cast<size_t>(second.materials[1])].specular, 0.9);
        QVERIFY_NEAR(areaOfSlot(*first.mesh, 0) + areaOfSlot(*first.mesh, 1), 0.1 * 0.1, 1e-8); // 8 + 2 modules of 1 cm
        QVERIFY_NEAR(second.world_from_object(0, 0), 1.0, 0.0); // recipe.scale is not applied
    }

    void printsAreFlatFaceUpwardsAndAreExact()
    {
        SceneRecipe recipe = scene();
        recipe.objects = {charuco()};
        const auto lowered = lowerScene(recipe);
        QVERIFY_RESULT(lowered);
        const SceneObject &board = lowered->objects[1];
        const double white = areaOfSlot(*board.mesh, 0, [](const Vector3 &normal, const Vector3 &centre) {
            QVERIFY_NEAR(normal.z(), 1.0, 1e-6);
            QCOMPARE(centre.z(), 0.0);
        });
        const double black = areaOfSlot(*board.mesh, 1);
        QVERIFY_NEAR(white + black, 0.3 * 0.22, 1e-8);
        QVERIFY(black > 18 * 0.04 * 0.04); // 18 squares and the ink of 17 markers
        QVERIFY(board.casts_shadow);
        QCOMPARE(lowered->materials[static_cast<size_t>(board.materials[0])].base_color.x(), 0.8);
        QCOMPARE(lowered->materials[static_cast<size_t>(board.materials[1])].base_color.x(), 0.03);
        QCOMPARE(lowered->materials[static_cast<size_t>(board.materials[0])].emission_strength, 0.0);
    }

    void compatBoardsShineAndTagsDoNot()
    {
        SceneRecipe recipe = scene();
        recipe.isCompat = true;
        ObjectRecipe plain;
        plain.type = ObjectType::Board;
        plain.name = "Board_Background";
        plain.location = {0, 0, -0.005};
        plain.plain_board = PlainBoardRecipe{3, 2, 0.08, 0.1};
        recipe.objects = {charuco(), plain, tag("Tag_0", 0)};
        const auto lowered = lowerScene(recipe);
        QVERIFY_RESULT(lowered);
        const auto material = [&](size_t object, size_t slot) {
            return lowered->materials[static_cast<size_t>(lowered->objects[object].materials[slot])];
        };
        QCOMPARE(material(1, 0).emission_strength, 1.0);
        QCOMPARE(material(1, 0).base_color.x(), 1.0);
        QCOMPARE(material(1, 1).base_color.x(), 0.0);
        QCOMPARE(material(2, 0).emission_strength, 1.0);
        QCOMPARE(lowered->objects[2].materials.size(), size_t(1));
        QVERIFY_NEAR(areaOfSlot(*lowered->objects[2].mesh, 0), 0.3 * 0.2, 1e-8);
        QCOMPARE(material(3, 0).emission_strength, 0.0);
    }

    void printsShineWhenTheirMaterialSaysSo()
    {
        SceneRecipe recipe = scene();
        recipe.objects = {charuco(), tag("Tag_0", 0), tag("Tag_1", 1)};
        recipe.objects[0].print_material = recipe.objects[1].print_material = PrintMaterial::Emissive;
        const auto lowered = lowerScene(recipe);
        QVERIFY_RESULT(lowered);
        const auto material = [&](size_t object, size_t slot) { return lowered->materials[static_cast<size_t>(lowered->objects[object].materials[slot])]; };
        for (const size_t object : {1, 2}) {
            QCOMPARE(material(object, 0).emission_strength, 1.0);
            QCOMPARE(material(object, 0).base_color.x(), 1.0);
            QCOMPARE(material(object, 1).base_color.x(), 0.0);
        }
        QCOMPARE(material(3, 0).emission_strength, 0.0);
    }

    void printsAreAsLargeAsTheyWereMeasured()
    {
        SceneRecipe recipe = scene();
        recipe.objects = {charuco(), tag("Tag_0", 0)};
        for (ObjectRecipe &object : recipe.objects)
            object.print_scale = {1.1, 0.9};
        const auto lowered = lowerScene(recipe);
        QVERIFY_RESULT(lowered);
        const auto width = [&](size_t object) {
            const std::vector<float> &v = lowered->objects[object].mesh->vertices;
            float x = 0, y = 0;
            for (size_t i = 0; i < v.size(); i += 3) {
                x = std::max(x, v[i]);
                y = std::max(y, v[i + 1]);
            }
            return Vector2(2 * x, 2 * y);
        };
        QVERIFY((width(1) - Vector2(0.3 * 1.1, 0.22 * 0.9)).norm() < 1e-7);
        QVERIFY((width(2) - Vector2(0.1 * 1.1, 0.1 * 0.9)).norm() < 1e-7);
        QVERIFY((printSize(recipe.objects[0]) - width(1)).norm() < 1e-7 && (printSize(recipe.objects[1]) - width(2)).norm() < 1e-7);
    }

    void printsNeverLieInOnePlane()
    {
        SceneRecipe recipe = scene();
        ObjectRecipe plain;
        plain.type = ObjectType::Board;
        plain.name = "Board_Background";
        plain.location = {0, 0, -0.005};
        plain.plain_board = PlainBoardRecipe{3, 2, 0.08, 0.1};
        recipe.objects = {tag("Tag_0", 0), plain};
        const auto lowered = lowerScene(recipe);
        QVERIFY_RESULT(lowered);
        std::set<double> heights;
        for (const SceneObject &object : lowered->objects)
            heights.insert(object.world_from_object(2, 3));
        QCOMPARE(heights, (std::set<double>{-0.01, -0.005, 0.001}));
    }

    void occludersAreBoxesWhoseFacesPointOutwards()
    {
        SceneRecipe recipe = scene();
        ObjectRecipe box;
        box.type = ObjectType::Occluder;
        box.name = "Occluder_0";
        box.location = {0, 0, 0.1};
        box.rotation_euler = {0, 0, 0.5};
        box.occluder = OccluderRecipe{0.5, 0.2, 0.005, 0.05, 0.9};
        recipe.objects = {box};
        const auto lowered = lowerScene(recipe);
        QVERIFY_RESULT(lowered);
        const double area = areaOfSlot(*lowered->objects[1].mesh, 0, [](const Vector3 &normal, const Vector3 &centre) {
            QVERIFY(normal.dot(centre) > 0);
        });
        QVERIFY_NEAR(area, 2 * (0.5 * 0.2 + 0.5 * 0.005 + 0.2 * 0.005), 1e-7);
        QVERIFY_NEAR(lowered->objects[1].world_from_object(1, 0), std::sin(0.5), 1e-15);
        QCOMPARE(lowered->materials[static_cast<size_t>(lowered->objects[1].materials[0])].base_color.y(), 0.05);
    }

    void sunsShineAlongTheirMinusZTowardsTheOrigin()
    {
        SceneRecipe recipe = scene();
        const double a = 0.7, e = 0.9;
        LightRecipe sun{LightType::Sun, 10 * Vector3(std::cos(e) * std::cos(a), std::cos(e) * std::sin(a), std::sin(e)), 4, 0.3, {1, 0.9, 0.8}, {}};
        sun.rotation_euler = Vector3(M_PI / 2 - e, 0, M_PI / 2 + a);
        recipe.world.lights = {sun, LightRecipe{LightType::Point, {1, 2, 3}, 100, 0.1, Vector3::Ones(), {}}};
        const auto lowered = lowerScene(recipe);
        QVERIFY_RESULT(lowered);
        const SceneLight &light = lowered->lights[0];
        const Vector3 shines = -light.world_from_light.col(2).head<3>();
        QVERIFY_NEAR((shines + sun.location.normalized()).norm(), 0.0, 1e-12);
        QCOMPARE(light.angle, 0.00918);
        QCOMPARE(light.radius, 0.0);
        recipe.world.sun_angle = 0.05;
        QCOMPARE(lowerScene(recipe)->lights[0].angle, 0.05);
        QCOMPARE(lowerScene(recipe)->lights[1].angle, 0.0);
        QCOMPARE(lowered->lights[1].radius, 0.1);
        QCOMPARE(lowered->lights[1].power, 100.0);
    }

    void missingAssetsAndCustomTagPicturesAreNamed()
    {
        SceneRecipe recipe = scene();
        recipe.world.background_hdri = "/nowhere/sky.exr";
        auto lowered = lowerScene(recipe);
        QVERIFY(!lowered);
        QCOMPARE(lowered.error().problem.where, std::string("world.background_hdri"));
        QVERIFY(lowered.error().text().find("/nowhere/sky.exr") != std::string::npos);
        recipe = scene();
        recipe.objects = {tag("Tag_0", 0)};
        recipe.objects[0].tag->texture_base_path = "/pictures";
        lowered = lowerScene(recipe);
        QVERIFY(!lowered);
        QCOMPARE(lowered.error().problem.where, std::string("objects[0].properties.texture_base_path"));
        QVERIFY(lowered.error().text().find("/pictures/" + recipe.objects[0].tag->tag_family + "_0_m1.png") != std::string::npos);
        recipe.isCompat = true; // render-tag keeps the path and never shows the picture
        QVERIFY_RESULT(lowerScene(recipe));
        recipe.objects = {tag("Tag_0", 587)};
        lowered = lowerScene(recipe);
        QVERIFY(!lowered);
        QVERIFY2(lowered.error().problem.where.starts_with("objects[0].properties"), lowered.error().text().c_str());
    }

    void theWireCarriesMeshesAsLittleEndianArrays()
    {
        const auto mesh = planeMesh(2, 4);
        const QJsonObject json = parsed(meshJson(*mesh));
        QCOMPARE(json[QStringLiteral("sha256")].toString().size(), 64);
        const auto vertices = QByteArray::fromBase64(json[QStringLiteral("vertices")].toString().toLatin1());
        QCOMPARE(vertices.size(), 4 * 3 * 4);
        float first[3];
        std::memcpy(first, vertices.constData(), sizeof first);
        QCOMPARE(first[0], -1.0f);
        QCOMPARE(first[1], -2.0f);
        QCOMPARE(QByteArray::fromBase64(json[QStringLiteral("face_vertices")].toString().toLatin1()).size(), 16);
        QCOMPARE(planeMesh(2, 4)->sha256, mesh->sha256);
        QVERIFY(planeMesh(4, 2)->sha256 != mesh->sha256);
    }

    void theWireCarriesTheSceneByTheContractsKeys()
    {
        SceneRecipe recipe = scene();
        recipe.objects = {charuco()};
        recipe.world.lights = {LightRecipe{LightType::Point, {1, 2, 3}, 100, 0.1, Vector3::Ones(), {}}};
        const auto lowered = lowerScene(recipe);
        QVERIFY_RESULT(lowered);
        const QJsonObject json = parsed(renderSceneJson(*lowered));
        QCOMPARE(json.keys().join(u' '), QStringLiteral("lights materials objects world"));
        const QJsonObject world = json[u"world"].toObject();
        QVERIFY(world[u"hdri_path"].isNull() && world.contains(u"background") && world.contains(u"hdri_rotation"));
        const QJsonObject board = json[u"objects"].toArray().at(1).toObject();
        QCOMPARE(board.keys().join(u' '), QStringLiteral("casts_shadow materials mesh name world_from_object"));
        QCOMPARE(board[u"world_from_object"].toArray().at(7).toDouble(), -0.2); // row 1, column 3
        QCOMPARE(board[u"materials"].toArray(), (QJsonArray{1, 2}));
        const QJsonObject light = json[u"lights"].toArray().at(0).toObject();
        QCOMPARE(light[u"type"].toString(), QStringLiteral("POINT"));
        const QJsonObject frame = parsed(renderFrameJson(*lowerCamera(recipe, 0)));
        QCOMPARE(frame[u"settings"].toObject()[u"filter"].toString(), QStringLiteral("box"));
        QCOMPARE(frame[u"camera"].toObject()[u"pixel_aspect"].toArray(), (QJsonArray{1.0, 1.0}));
        QCOMPARE(frame[u"settings"].toObject()[u"engine"].toString(), QStringLiteral("cycles"));
    }
};

QTEST_APPLESS_MAIN(tst_lowering)
#include "tst_lowering.moc"
