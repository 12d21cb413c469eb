// SPDX-License-Identifier: GPL-3.0-or-later
// The description of a recipe against the compiler's writer and reader: the same keys in the same order, the same keys
// read, the same defaults.
#include "core/compile/recipe.h"
#include "core/config/model_desc.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <map>
#include <set>

using namespace tagmill;
using Json = nlohmann::ordered_json;

namespace {

NoiseComponentRecipe noise()
{
    return {"poisson", 0.25, 0.5, 0.75, 0.125, 500, 11};
}

CameraRecipe wholeCamera()
{
    CameraRecipe camera;
    camera.transform_matrix(0, 3) = 2;
    camera.intrinsics.resolution = {640, 480};
    camera.intrinsics.k_matrix << 600, 0, 320, 0, 600, 240, 0, 0, 1;
    camera.intrinsics.fov = 60;
    camera.intrinsics.distortion_model = DistortionModel::BrownConrady;
    camera.intrinsics.distortion_coeffs = {-0.1, 0.01, 0, 0, 0};
    camera.intrinsics.k_matrix_overscan = camera.intrinsics.k_matrix;
    camera.intrinsics.resolution_overscan = Size2i{700, 500};
    camera.intrinsics.fov_spherical = 1.5;
    camera.intrinsics.resolution_spherical = Size2i{800, 800};
    camera.intrinsics.eval_margin_px = 5;
    camera.velocity = Vector3(1, 2, 3);
    camera.shutter_time_ms = 7;
    camera.rolling_shutter_duration_ms = 3;
    camera.fstop = 8;
    camera.focus_distance = 2;
    camera.min_tag_pixels = 10;
    camera.max_tag_pixels = 1000;
    camera.iso_noise = 0.5;
    camera.sensor_noise = SensorNoiseRecipe{noise(), std::vector{noise()}};
    camera.tone_mapping = ToneMapping::Linear;
    camera.dynamic_range_db = 60;
    camera.name = "left";
    camera.exposure_gain = 2;
    camera.pixel_pitch_um = 3.45;
    camera.truth_time = TruthTime::Start;
    camera.bit_depth = 16;
    return camera;
}

ObjectRecipe object(ObjectType type)
{
    ObjectRecipe out;
    out.type = type;
    out.name = "thing";
    out.location = Vector3(1, 2, 3);
    out.rotation_euler = Vector3(0.1, 0.2, 0.3);
    out.scale = Vector3(2, 2, 2);
    out.material = MaterialRecipe{0.6, 0.1};
    out.texture_path = "/t.png";
    out.keypoints_3d = {Vector3(1, 0, 0)};
    out.calibration_points_3d = {Vector3(0, 1, 0)};
    if (type != ObjectType::Occluder) {
        out.print_scale = Vector2(1.1, 0.9);
        out.print_material = PrintMaterial::Emissive;
    }
    return out;
}

/// Every member set, to something that is not its default.
SceneRecipe wholeRecipe()
{
    SceneRecipe recipe;
    recipe.scene_id = 3;
    recipe.random_seed = 99;
    recipe.world = {"/sky.hdr", 0.5, {}, "/floor.png", 2, 1.5, 0.05};
    recipe.world.lights = {{LightType::Sun, Vector3(0, 0, 5), 4, 0.1, Vector3(1, 0.5, 0.25), Vector3(1, 0, 0)}};
    recipe.renderer = {RendererMode::Eevee, 64, false, 0.1, 32, false, "OPTIX", 1, 1, 1, 1, 1, true};
    recipe.renderer_options = {ImageMode::Preview, Optics::Direct, PixelFilter::BlackmanHarris, 8};
    ObjectRecipe tag = object(ObjectType::Tag);
    tag.tag = TagRecipe{5, "tag16h5", 0.1, 2, "/tag.png"};
    ObjectRecipe board = object(ObjectType::Board);
    board.board.emplace();
    board.board->type = BoardType::Charuco;
    board.board->rows = 4;
    board.board->cols = 5;
    board.board->marker_size = 0.03;
    board.board->dictionary = "DICT_4X4_50";
    board.board->square_size = 0.04;
    board.board->spacing_ratio = 0.5;
    board.board->quiet_zone = 0.01;
    board.board->ids = {1, 2};
    board.board->charuco_corner_ids = CharucoCornerIds::Bottom;
    ObjectRecipe plain = object(ObjectType::Board);
    plain.plain_board = PlainBoardRecipe{2, 3, 0.1, 0.2};
    ObjectRecipe plate = object(ObjectType::Occluder);
    plate.occluder = OccluderRecipe{0.4, 0.3, 0.2, 0.1, 0.5};
    recipe.objects = {tag, board, plain, plate};
    recipe.cameras = {wholeCamera()};
    return recipe;
}

/// Where a map of each model stands in wholeRecipe().
const std::map<std::string, std::string> places = {
    {"SceneRecipe", ""}, {"WorldRecipe", "/world"}, {"WorldMark", "/world/tagmill"}, {"LightRecipe", "/world/lights/0"}, {"RendererRecipe", "/renderer"},
    {"ObjectRecipe", "/objects/0"}, {"TagRecipe", "/objects/0/properties"}, {"MaterialRecipe", "/objects/0/material"}, {"BoardRecipe", "/objects/1/board"},
    {"BoardMark", "/objects/1/properties"}, {"PrintRecipe", "/objects/1/properties/tagmill"}, {"RenderingRecipe", "/renderer/tagmill"}, {"OwnCameraRecipe", "/cameras/0/tagmill"}, {"PlainBoardRecipe", "/objects/2/properties"}, {"OccluderRecipe", "/objects/3/properties"},
    {"CameraRecipe", "/cameras/0"}, {"IntrinsicsRecipe", "/cameras/0/intrinsics"}, {"DynamicsRecipe", "/cameras/0/sensor_dynamics"},
    {"SensorNoiseRecipe", "/cameras/0/sensor_noise"}, {"NoiseRecipe", "/cameras/0/sensor_noise/models/0"},
};

Json written(const SceneRecipe &recipe)
{
    return Json::parse(recipeToJson(recipe));
}

Json toJson(const Value &value)
{
    if (const auto *flag = value.as<bool>())
        return *flag;
    if (const auto *whole = value.as<std::int64_t>())
        return *whole;
    if (const auto *real = value.as<double>())
        return *real;
    if (const auto *text = value.as<std::string>())
        return *text;
    if (const auto *list = value.as<ValueList>()) {
        Json out = Json::array();
        for (const Value &item : *list)
            out.push_back(toJson(item));
        return out;
    }
    if (const auto *map = value.as<ValueMap>()) {
        Json out = Json::object();
        for (const auto &[key, item] : *map)
            out[key] = toJson(item);
        return out;
    }
    return nullptr;
}

} // namespace

class tst_recipe_rows : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyRecipeModelHasAPlace()
    {
        std::set<std::string> reached = {"SceneRecipe"};
        for (const ModelDesc &model : modelDescriptions())
            if (places.contains(std::string(model.name)))
                for (const ElementDesc &row : model.rows)
                    for (std::string_view rest = row.model; !rest.empty(); rest.remove_prefix(std::min(rest.size(), rest.find('|') == rest.npos ? rest.size() : rest.find('|') + 1)))
                        reached.insert(std::string(rest.substr(0, rest.find('|'))));
        for (const auto &[name, place] : places) {
            QVERIFY2(findModel(name), name.c_str());
            QVERIFY2(reached.contains(name), name.c_str());
        }
        QCOMPARE(reached.size(), places.size());
    }

    void theWriterWritesTheRowsInOrder_data() { addModels(); }
    void theWriterWritesTheRowsInOrder()
    {
        QFETCH(QString, name);
        const ModelDesc &model = *findModel(name.toStdString());
        const Json recipe = written(wholeRecipe());
        std::vector<std::string> keys, rows;
        for (const auto &[key, value] : recipe.at(Json::json_pointer(places.at(name.toStdString()))).items())
            keys.push_back(key);
        for (const ElementDesc &row : model.rows)
            if (name != QLatin1String("NoiseRecipe") || row.key != "models")
                rows.emplace_back(row.key);
        QCOMPARE(QString::fromStdString(Json(keys).dump()), QString::fromStdString(Json(rows).dump()));
    }

    void theReaderReadsEveryRowAndHasItsDefault_data() { addModels(); }
    void theReaderReadsEveryRowAndHasItsDefault()
    {
        QFETCH(QString, name);
        // Written as marks, or only for render-tag: nothing in our recipe stands for them.
        const std::set<std::string> unread = {"WorldMark.format", "PlainBoardRecipe.mode", "OccluderRecipe.shape", "ObjectRecipe.rotation_quaternion", "ObjectRecipe.forward_axis"};
        const ModelDesc &model = *findModel(name.toStdString());
        const std::string place = places.at(name.toStdString());
        const Json whole = written(wholeRecipe());
        for (const ElementDesc &row : model.rows) {
            const std::string field = std::string(model.name) + "." + std::string(row.key);
            Json changed = whole;
            QVERIFY2(changed.at(Json::json_pointer(place)).erase(std::string(row.key)) == 1, field.c_str());
            const auto read = recipesFromJson(changed.dump());
            if (row.required) {
                QVERIFY2(!read, field.c_str());
                continue;
            }
            // What hangs together with the key is written differently without it.
            if (row.key == "tagmill" || row.key == "properties" || (name == QLatin1String("ObjectRecipe") && row.key == "board"))
                continue;
            QVERIFY2(read.has_value(), read ? "" : (field + ": " + read.error().text()).c_str());
            const Json again = written(read->front()).at(Json::json_pointer(place));
            const Json before = whole.at(Json::json_pointer(place));
            const Json standard = toJson(*defaultOf(model, row));
            const std::string key(row.key);
            const bool isOurs = place.ends_with("/tagmill"); // defaults are left out there
            const Json now = again.contains(key) ? again.at(key) : key == "pattern" ? Json("peer") : isOurs ? standard : Json(nullptr);
            const bool isObject = standard.is_object() || row.key == "sensor_dynamics" || (row.key == "rotation_euler" && name == QLatin1String("ObjectRecipe"));
            if (!isObject && !(row.nullable && !standard.is_null() && now.is_null()))
                QVERIFY2(now == standard, (field + ": " + now.dump() + " is not " + standard.dump()).c_str());
            if (!unread.contains(field))
                QVERIFY2(now != before.at(key), (field + " is not read").c_str());
        }
    }

    void anUnknownKeyOfARecipeIsRefused()
    {
        Json recipe = written(wholeRecipe());
        recipe["surprise"] = 1;
        QVERIFY(!recipesFromJson(recipe.dump()));
        QVERIFY(findModel("SceneRecipe")->isClosed);
    }

private:
    static void addModels()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[name, place] : places)
            QTest::addRow("%s", name.c_str()) << QString::fromStdString(name);
    }
};

QTEST_APPLESS_MAIN(tst_recipe_rows)
#include "tst_recipe_rows.moc"
