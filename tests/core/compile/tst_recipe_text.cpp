// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes as text: Python's numbers, what is written for whom, and what is refused when reading.
#include "core/compile/compiler.h"
#include "core/compile/json_text.h"
#include "core/compile/recipe_file.h"
#include "core/files.h"
#include "core/number_text.h"
#include "tests/support/test_support.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tagmill;

namespace {

GenConfig boardConfig(bool isCompat)
{
    GenConfig config;
    config.tagmill.present = !isCompat;
    config.camera.samples_per_scene = 2;
    config.camera.resolution = {640, 480};
    config.camera.min_elevation = 0.6;
    SubjectConfig &subject = config.scenario.subject;
    subject.type = SubjectType::Board;
    subject.board.rows = 5;
    subject.board.cols = 7;
    subject.board.marker_size_mm = 15;
    subject.board.square_size_mm = 20;
    subject.board.dictionary = "DICT_5X5_100";
    return config;
}

SceneRecipe compiled(GenConfig config)
{
    const auto compiler = SceneCompiler::create(std::move(config), {});
    return *compiler->compileScene(0);
}

} // namespace

class tst_recipe_text : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void numbersAreWrittenAsPythonDoes_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        for (const auto &[value, text] : {std::pair{0.0, "0.0"}, {-0.0, "-0.0"}, {1.0, "1.0"}, {0.1, "0.1"}, {0.0001, "0.0001"}, {0.00001, "1e-05"},
                                          {1.5e-7, "1.5e-07"}, {1e15, "1000000000000000.0"}, {1e16, "1e+16"}, {1.25e100, "1.25e+100"},
                                          {123456789.125, "123456789.125"}, {5e-324, "5e-324"}, {-3.1906492924160334e-06, "-3.1906492924160334e-06"},
                                          {0.22499999999999998, "0.22499999999999998"}, {9007199254740993.0, "9007199254740992.0"},
                                          {9.999999999999999e-05, "9.999999999999999e-05"}, {-0.0001, "-0.0001"}, {9999999999999998.0, "9999999999999998.0"},
                                          {-1e16, "-1e+16"}, {1.0000000000000002e16, "1.0000000000000002e+16"}})
            QTest::newRow(text) << value << QString::fromUtf8(text);
    }
    void numbersAreWrittenAsPythonDoes()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(pythonFloat(value)), text);
    }

    void textsAreEscapedAsPythonDoes()
    {
        QCOMPARE(pythonString("a\"b\\c\n\t\x01/\x7f"), std::string("\"a\\\"b\\\\c\\n\\t\\u0001/\x7f\""));
        QCOMPARE(pythonString("K\xc3\xb6ln \xf0\x9f\x98\x80"), std::string("\"K\\u00f6ln \\ud83d\\ude00\""));
        QCOMPARE(pythonString("\xff\xc3"), std::string("\"\\ufffd\\ufffd\""));
    }

    void textIsIndentedOrInOneLine_data()
    {
        QTest::addColumn<int>("indent");
        QTest::addColumn<QString>("text");
        QTest::newRow("indented, empty lists in one line") << 0 << "{\n  \"a\": [],\n  \"b\": [\n    1,\n    2.0\n  ]\n}";
        QTest::newRow("all in one line") << recipeInLine << "{\"a\": [], \"b\": [1, 2.0]}";
    }
    void textIsIndentedOrInOneLine()
    {
        QFETCH(const int, indent);
        QFETCH(const QString, text);
        QCOMPARE(recipesToJson({}), std::string("[]"));
        JsonText out(indent);
        out.beginObject();
        out.key("a");
        out.beginList();
        out.endList();
        out.key("b");
        out.beginList();
        out.value(1);
        out.value(2.0);
        out.endList();
        out.endObject();
        QCOMPARE(QString::fromStdString(out.take()), text);
    }

    void ourDataIsWrittenOnlyForCorrectedRecipes()
    {
        const std::string compat = recipeToJson(compiled(boardConfig(true)));
        QVERIFY(compat.find("tagmill") == std::string::npos && compat.find("pattern") == std::string::npos);
        QVERIFY(compat.find("cache/boards/board_") != std::string::npos);
        const std::string corrected = recipeToJson(compiled(boardConfig(false)));
        QVERIFY(corrected.find("\"pattern\": \"opencv\"") != std::string::npos);
        QVERIFY(corrected.find("\"texture_path\": null") != std::string::npos && corrected.find("cache/") == std::string::npos);
    }

    void recipesSurviveWritingAndReading()
    {
        GenConfig legacy = boardConfig(false);
        legacy.tagmill.charuco_pattern = CharucoPattern::OpenCvLegacy;
        legacy.tagmill.charuco_corner_ids = CharucoCornerIds::Bottom;
        GenConfig grid = boardConfig(false);
        grid.scenario.subject.board.square_size_mm.reset();
        grid.scenario.subject.board.spacing_ratio = 0.3;
        GenConfig tags;
        tags.tagmill.present = true;
        tags.camera.intrinsics.distortion_model = DistortionModel::BrownConrady;
        tags.camera.intrinsics.k1 = -0.1;
        tags.camera.iso_coupling = true;
        tags.camera.iso = 1600;
        tags.camera.sensor_dynamics.velocity_mean = 1;
        tags.camera.max_elevation = 1;
        std::vector<SceneRecipe> recipes;
        for (const GenConfig &config : {boardConfig(true), boardConfig(false), legacy, grid, tags})
            recipes.push_back(compiled(config));
        const std::string text = recipesToJson(recipes);
        const auto again = recipesFromJson(text);
        QVERIFY_RESULT(again);
        QCOMPARE(again->size(), recipes.size());
        QVERIFY(recipesToJson(*again) == text);
        QVERIFY((*again)[0].isCompat && !(*again)[1].isCompat);
        QVERIFY((*again)[2].objects[0].board->charuco_corner_ids == CharucoCornerIds::Bottom);
        QVERIFY((*again)[3].objects[0].board->aprilgrid_layout == AprilGridLayout::Kalibr);
        QVERIFY((*again)[0].objects[0].board->charuco_pattern == CharucoPattern::Peer);
    }

    void filesHoldTheSameTextOnAnyNumberOfThreads_data()
    {
        QTest::addColumn<int>("scenes");
        QTest::addColumn<unsigned>("threads");
        QTest::newRow("none") << 0 << 2u;
        QTest::newRow("one") << 1 << 1u;
        QTest::newRow("many, one thread") << 100 << 1u;
        QTest::newRow("many, three threads") << 100 << 3u;
    }
    void filesHoldTheSameTextOnAnyNumberOfThreads()
    {
        QFETCH(int, scenes);
        QFETCH(unsigned, threads);
        std::vector<SceneRecipe> recipes(static_cast<size_t>(scenes), compiled(boardConfig(true)));
        for (int i = 0; i < scenes; ++i)
            recipes[static_cast<size_t>(i)].scene_id = i;
        const QTemporaryDir dir;
        const std::filesystem::path file = std::filesystem::path(dir.path().toStdString()) / "scene_recipes.json";
        ThreadExecutor executor(threads);
        QVERIFY_RESULT(writeRecipeFile(file, recipes, executor));
        const auto text = readFile(file);
        QVERIFY_RESULT(text);
        QVERIFY(*text == recipesToJson(recipes));
        QVERIFY(!writeRecipeFile(file / "below a file.json", recipes, executor));
    }

    void ourDataAreWrittenWhenNotDefaultAndReadBack()
    {
        GenConfig config = boardConfig(false);
        const std::string plain = recipeToJson(compiled(config));
        QCOMPARE(plain.find("\"tagmill\""), plain.rfind("\"tagmill\"")); // the mark of world alone
        TagmillConfig &own = config.tagmill;
        own.mode = ImageMode::Preview;
        own.optics = Optics::Direct;
        own.pixel_filter = PixelFilter::BlackmanHarris;
        own.min_samples = 8;
        own.truth_time = TruthTime::Start;
        own.exposure_gain = 1.5;
        own.pixel_pitch_um = 3.45;
        own.bit_depth = 16;
        own.hdri_rotation = 0.4;
        own.sun_angle = 0.05;
        own.print = {154, 95, PrintMaterial::Emissive}; // of 140 mm by 100 mm
        const SceneRecipe recipe = compiled(config);
        const std::string text = recipeToJson(recipe);
        for (const char *part : {"\"mode\": \"preview\"", "\"optics\": \"direct\"", "\"pixel_filter\": \"blackman_harris\"", "\"min_samples\": 8", "\"truth_time\": \"start\"", "\"exposure_gain\": 1.5",
                                 "\"pixel_pitch_um\": 3.45", "\"print_material\": \"emissive\"", "\"print_scale\": [", "\"bit_depth\": 16", "\"hdri_rotation\": 0.4", "\"sun_angle\": 0.05"})
            QVERIFY2(text.find(part) != std::string::npos, part);
        const auto again = recipesFromJson(text);
        QVERIFY_RESULT(again);
        QCOMPARE(recipeToJson(again->front()), text);
        QVERIFY(again->front().renderer_options == recipe.renderer_options);
        QVERIFY((again->front().objects[0].print_scale - Vector2(1.1, 0.95)).norm() < 1e-12);
        QVERIFY((printSize(again->front().objects[0]) - Vector2(0.154, 0.095)).norm() < 1e-12);
        // Compat has none of it, whatever the structure says.
        config.tagmill.compat = Compat::RenderTag;
        QCOMPARE(recipeToJson(compiled(config)), recipeToJson(compiled(boardConfig(true))));
    }

    void oneBareRecipeIsReadToo()
    {
        const auto recipes = recipesFromJson(recipeToJson(compiled(boardConfig(false))));
        QVERIFY_RESULT(recipes);
        QCOMPARE(recipes->size(), size_t{1});
    }

    void badRecipesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const char *from, const char *to, const char *id, const char *where) {
            QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to) << QString::fromUtf8(id) << QString::fromUtf8(where);
        };
        row("broken", "\"scene_id\": 0", "\"scene_id\": ", "compile.recipe_json", "");
        row("unknown key", "\"scene_id\": 0", "\"scene_id\": 0, \"colour\": 1", "compile.recipe_key", "[0].colour");
        row("no id", "\"scene_id\"", "\"world\": {}, \"scene_idx\"", "compile.recipe_key", "[0].scene_idx");
        row("text for a number", "\"fov\": 70.0", "\"fov\": \"wide\"", "compile.recipe_value", "[0].cameras[0].intrinsics.fov");
        row("unknown type", "\"type\": \"BOARD\"", "\"type\": \"SPHERE\"", "compile.recipe_value", "[0].objects[0].type");
        row("fraction of a pixel", "\"eval_margin_px\": 0", "\"eval_margin_px\": 0.5", "compile.recipe_value", "[0].cameras[0].intrinsics.eval_margin_px");
        row("unknown key of ours", "\"enable_caustics\": false", "\"enable_caustics\": false, \"tagmill\": {\"colour\": 1}", "compile.recipe_key", "[0].renderer.tagmill.colour");
        row("unknown filter", "\"enable_caustics\": false", "\"enable_caustics\": false, \"tagmill\": {\"pixel_filter\": \"sinc\"}", "compile.recipe_value", "[0].renderer.tagmill.pixel_filter");
        row("fewer than no samples", "\"enable_caustics\": false", "\"enable_caustics\": false, \"tagmill\": {\"min_samples\": -1}", "compile.recipe_value", "[0].renderer.tagmill.min_samples");
        row("no print scale", "\"properties\": {", "\"properties\": {\"tagmill\": {\"print_scale\": [1, 0]}", "compile.recipe_value", "[0].objects[0].properties.tagmill.print_scale");
        row("no exposure", "\"iso_noise\": 0.0", "\"iso_noise\": 0.0, \"tagmill\": {\"exposure_gain\": -1}", "compile.recipe_value", "[0].cameras[0].tagmill.exposure_gain");
        row("eleven bits", "\"iso_noise\": 0.0", "\"iso_noise\": 0.0, \"tagmill\": {\"bit_depth\": 11}", "compile.recipe_value", "[0].cameras[0].tagmill.bit_depth");
        row("a sun all around", "\"format\": 1", "\"format\": 1, \"sun_angle\": 7", "compile.recipe_value", "[0].world.tagmill.sun_angle");
        row("unknown lens", "\"distortion_model\": \"none\"", "\"distortion_model\": \"fish\"", "compile.recipe_value", "[0].cameras[0].intrinsics.distortion_model");
    }
    void badRecipesAreRefusedWithTheirPlace()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, id);
        QFETCH(QString, where);
        std::string text = recipesToJson({compiled(boardConfig(false))});
        const size_t at = text.find(from.toStdString());
        QVERIFY(at != std::string::npos);
        text.replace(at, static_cast<size_t>(from.toUtf8().size()), to.toStdString());
        const auto recipes = recipesFromJson(text);
        QVERIFY(!recipes);
        QCOMPARE(QString::fromStdString(recipes.error().problem.id), id);
        QCOMPARE(QString::fromStdString(recipes.error().problem.where), where);
        // The line on which the first changed byte stands, or the next for what is missing there.
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
        QCOMPARE(recipes.error().problem.line, static_cast<int>(line));
    }

    void everyFaultOfAFileIsSaidOnce()
    {
        const char *text = "[\n"
                           "  {\"scene_id\": 0, \"random_seed\": 1, \"colour\": 2},\n"
                           "  {\"scene_id\": 1, \"random_seed\": 1},\n"
                           "  {\"scene_id\": 2, \"random_seed\": \"x\",\n"
                           "   \"cameras\": [{\"transform_matrix\": 3,\n"
                           "                \"intrinsics\": null}]}\n"
                           "]\n";
        int read = 0;
        std::string found;
        for (const Problem &problem : visitRecipes(text, [&](const SceneRecipe &) { ++read; }))
            found += problem.where + ":" + std::to_string(problem.line) + " ";
        QCOMPARE(found, std::string("[0].colour:2 [2].random_seed:4 [2].cameras[0].transform_matrix:5 [2].cameras[0].intrinsics:6 "));
        QCOMPARE(read, 1);
        std::string endless = "[";
        for (int i = 0; i < 1000; ++i)
            endless += "{},";
        QVERIFY(visitRecipes(endless, [](const SceneRecipe &) {}).size() <= 110);
    }

    void theDeepestFaultHasItsWholePath()
    {
        const char *text = R"({"scene_id": 0, "random_seed": 1, "cameras": [{"sensor_noise": {"models": [{}, {"seed": "x"}]}}]})";
        const auto problems = visitRecipes(text, [](const SceneRecipe &) {});
        QVERIFY(!problems.empty());
        QCOMPARE(problems.back().where, std::string("cameras[0].sensor_noise.models[1].seed"));
    }

    void hostileTextsOnlyFail()
    {
        for (const char *text : {"[{\"scene_id\": 0, \"random_seed\": 0},]", "[{\"scene_id\": 0, \"random_seed\": 0} {}]", "[{\"scene_id\": 0, \"random_seed\": 0}", "[{\"scene_id\": 0, \"random_seed\": 0}] 1",
                                 "[\"", "[\"\\", "{\"scene_id\": 0, \"random_seed\": 0, \"world\": {\"background_hdri\": \"\xff\"}}", "", "null", "7", "[1]", "[[]]", "{\"scene_id\": 1e300}", "[{\"scene_id\": 0, \"random_seed\": 0, \"cameras\": 3}]", "\xff\xfe", "[{]"})
            QVERIFY2(!recipesFromJson(text), text);
        QVERIFY(!recipesFromJson(std::string(100000, '[')));
        QVERIFY_RESULT(recipesFromJson("[]"));
        QVERIFY_RESULT(recipesFromJson("\xef\xbb\xbf [ {\"scene_id\": 0, \"random_seed\": 0, \"world\": {\"background_hdri\": \"a \\\"]} b\"}} ] \n"));
    }
};

QTEST_APPLESS_MAIN(tst_recipe_text)
#include "tst_recipe_text.moc"
