// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes against those that render-tag's own code compiled (tests/data/vectors, its README tells how).
// Structure, integers, texts and booleans exactly; reals to 1e-12, overscan sizes to 1e-9, both relative.
#include "core/compile/compiler.h"
#include "core/config/document.h"
#include "core/files.h"
#include "tests/support/test_support.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tagmill;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// Empty when equal, else the first difference and its path.
std::string difference(const json &a, const json &b, const std::string &path = {}, double tolerance = 1e-12)
{
    if (a.is_number_float() && b.is_number_float()) {
        const double x = a.get<double>(), y = b.get<double>();
        const double bound = tolerance * std::max({1.0, std::abs(x), std::abs(y)});
        return std::abs(x - y) <= bound ? std::string() : path + ": " + a.dump() + " is not " + b.dump();
    }
    if (a.type() != b.type() || a.size() != b.size())
        return path + ": " + a.dump().substr(0, 200) + " is not " + b.dump().substr(0, 200);
    if (a.is_object()) {
        for (auto x = a.begin(), y = b.begin(); x != a.end(); ++x, ++y) {
            if (x.key() != y.key())
                return path + ": key " + x.key() + " is not " + y.key();
            const bool isOverscan = x.key().find("overscan") != std::string::npos || x.key().find("spherical") != std::string::npos;
            if (auto found = difference(*x, *y, path + "." + x.key(), isOverscan && tolerance > 0 ? 1e-9 : tolerance); !found.empty())
                return found;
        }
        return {};
    }
    if (a.is_array()) {
        for (size_t i = 0; i < a.size(); ++i)
            if (auto found = difference(a[i], b[i], path + "[" + std::to_string(i) + "]", tolerance); !found.empty())
                return found;
        return {};
    }
    return a == b ? std::string() : path + ": " + a.dump() + " is not " + b.dump();
}

json withoutPoses(json recipe)
{
    for (json &camera : recipe.at("cameras"))
        camera.erase("transform_matrix");
    return recipe;
}

struct Vector
{
    std::string config; ///< folder
    int scene = 0;
    bool validate = false;
    fs::path file;
};

std::vector<Vector> vectors()
{
    std::vector<Vector> list;
    for (const auto &folder : fs::directory_iterator(test::dataDir() / "vectors")) {
        if (!folder.is_directory())
            continue;
        for (const auto &file : fs::directory_iterator(folder)) {
            const std::string name = file.path().stem().string();
            if (name.rfind("scene_", 0) != 0 || name == "scene_inputs")
                continue;
            const size_t end = name.find('_', 6);
            list.push_back({folder.path().filename().string(), std::stoi(name.substr(6, end == std::string::npos ? end : end - 6)), end != std::string::npos, file.path()});
        }
    }
    std::sort(list.begin(), list.end(), [](const Vector &a, const Vector &b) { return a.file < b.file; });
    return list;
}

const std::string outputDir = "/tagmill-vectors";

/// The vector's config as a user would give it (config.yaml), or as render-tag resolved it (config.json).
Result<GenConfig> configOf(const fs::path &folder, const char *file)
{
    std::string text = *readFile(folder / file);
    for (size_t at = 0; (at = text.find("$OUT", at)) != std::string::npos; at += outputDir.size())
        text.replace(at, 4, outputDir);
    const bool isJson = fs::path(file).extension() == ".json";
    TAGMILL_TRY(const ConfigDocument document, ConfigDocument::fromText(std::move(text), isJson ? TextFormat::Json : TextFormat::Yaml));
    Report report;
    return resolveConfig(document, {}, report);
}

Result<SceneCompiler> compilerFor(const std::string &name, bool validate, std::int64_t seedOffset = 0, bool isCorrected = false)
{
    const fs::path folder = test::dataDir() / "vectors" / name;
    TAGMILL_TRY(GenConfig config, configOf(folder, "config.yaml"));
    config.tagmill.present = isCorrected;
    if (isCorrected) { // compat alone overlooks a missing file and tags that touch, and counts the markers of its own pattern
        config.scene.background_hdri.reset();
        config.scenario.subject.board.ids.reset();
        TagSubjectConfig &tags = config.scenario.subject.tags;
        tags.tag_spacing_bits = std::max(tags.tag_spacing_bits, 2.0 * config.tag.margin_bits);
    }
    CompileOptions options;
    options.seed = config.dataset.seeds.global_seed + seedOffset;
    options.outputDir = outputDir;
    options.validate = validate;
    if (fs::exists(folder / "textures_order.json")) {
        const json order = json::parse(*readFile(folder / "textures_order.json"));
        for (const json &path : order)
            options.textures.push_back(outputDir + path.get<std::string>().substr(4));
    }
    return SceneCompiler::create(std::move(config), std::move(options));
}

std::string withPlaceholder(std::string text)
{
    for (size_t at = 0; (at = text.find(outputDir, at)) != std::string::npos; at += 4)
        text.replace(at, outputDir.size(), "$OUT");
    return text;
}

} // namespace

class tst_recipe_vectors : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void recipesEqualThePeers_data()
    {
        QTest::addColumn<QString>("config");
        QTest::addColumn<int>("scene");
        QTest::addColumn<bool>("validate");
        QTest::addColumn<QString>("file");
        const auto list = vectors();
        QVERIFY(list.size() >= 72);
        for (const Vector &v : list)
            QTest::addRow("%s %d%s", v.config.c_str(), v.scene, v.validate ? " validated" : "")
                << QString::fromStdString(v.config) << v.scene << v.validate << QString::fromStdString(v.file.string());
    }
    void recipesEqualThePeers()
    {
        QFETCH(QString, config);
        QFETCH(int, scene);
        QFETCH(bool, validate);
        QFETCH(QString, file);
        const auto compiler = compilerFor(config.toStdString(), validate);
        QVERIFY_RESULT(compiler);
        const auto recipe = compiler->compileScene(scene);
        QVERIFY_RESULT(recipe);
        const std::string expected = *readFile(file.toStdString());
        const std::string written = withPlaceholder(recipeToJson(*recipe)) + "\n";
        const std::string found = difference(json::parse(written), json::parse(expected));
        QVERIFY2(found.empty(), found.c_str());

        // The text itself: the same keys in the same order, numbers in the same form. Only digits may differ.
        const auto lines = [](const std::string &text) { return std::count(text.begin(), text.end(), '\n'); };
        QCOMPARE(lines(written), lines(expected));
        // What the peer computes without a matrix product is the same to the last bit.
        const std::string inexact = difference(withoutPoses(json::parse(written)), withoutPoses(json::parse(expected)), {}, 0);
        QVERIFY2(inexact.empty(), inexact.c_str());
        const auto again = recipesFromJson(expected);
        QVERIFY_RESULT(again);
        QCOMPARE(recipeToJson(again->front()) + "\n", expected);
    }

    void yamlAndResolvedJsonMeanTheSame()
    {
        int compared = 0;
        for (const auto &folder : fs::directory_iterator(test::dataDir() / "vectors")) {
            if (!folder.is_directory())
                continue;
            const auto yaml = configOf(folder, "config.yaml"), resolved = configOf(folder, "config.json");
            QVERIFY_RESULT(yaml);
            QVERIFY_RESULT(resolved);
            QCOMPARE(configToJson(*yaml), configToJson(*resolved));
            ++compared;
        }
        QCOMPARE(compared, 17);
    }

    /// The corrected recipes of render-tag's own families: nothing that is added beside them may move them.
    /// TAGMILL_UPDATE_GOLDEN=1 writes them anew.
    void correctedRecipesStayAsTheyAre()
    {
        const fs::path file = test::dataDir() / "golden/corrected_recipes.json";
        json recipes = json::object();
        for (const auto &folder : fs::directory_iterator(test::dataDir() / "vectors")) {
            if (!folder.is_directory())
                continue;
            const std::string name = folder.path().filename().string();
            const auto compiler = compilerFor(name, true, 0, true);
            QVERIFY_RESULT(compiler);
            const auto recipe = compiler->compileScene(0);
            QVERIFY_RESULT(recipe);
            recipes[name] = json::parse(withPlaceholder(recipeToJson(*recipe)));
        }
        QCOMPARE(recipes.size(), size_t{17});
        if (qEnvironmentVariableIsSet("TAGMILL_UPDATE_GOLDEN"))
            QVERIFY_RESULT(writeFileAtomically(file, recipes.dump() + "\n"));
        const auto golden = readFile(file);
        QVERIFY_RESULT(golden);
        const std::string found = difference(recipes, json::parse(*golden));
        QVERIFY2(found.empty(), found.c_str());
    }

    void anotherSeedGivesAnotherRecipe()
    {
        for (const Vector &v : vectors()) {
            if (v.validate)
                continue;
            const auto compiler = compilerFor(v.config, false, 1);
            QVERIFY_RESULT(compiler);
            const auto recipe = compiler->compileScene(v.scene);
            if (recipe)
                QVERIFY(!difference(json::parse(withPlaceholder(recipeToJson(*recipe))), json::parse(*readFile(v.file))).empty());
        }
    }

    void scenesThePeerCannotCompileFailHereToo()
    {
        int seen = 0;
        for (const auto &folder : fs::directory_iterator(test::dataDir() / "vectors")) {
            if (!fs::exists(folder.path() / "failures.json"))
                continue;
            const auto compiler = compilerFor(folder.path().filename().string(), false);
            QVERIFY_RESULT(compiler);
            const json failures = json::parse(*readFile(folder.path() / "failures.json"));
            for (const auto &[scene, message] : failures.items()) {
                const auto recipe = compiler->compileScene(std::stoi(scene));
                QVERIFY(!recipe);
                QVERIFY(recipe.error().problem.id.starts_with("compile.no_pose."));
                ++seen;
            }
        }
        QCOMPARE(seen, 1);
    }

    void aThousandScenesAreTheSameOnAnyNumberOfThreads()
    {
        const auto compiler = compilerFor("tags_random_basic", true);
        QVERIFY_RESULT(compiler);
        std::vector<int> ids;
        for (int id = 0; id < 300; ++id)
            ids.push_back(id);
        SerialExecutor one;
        ThreadExecutor three(3);
        const auto a = compileScenes(*compiler, ids, one), b = compileScenes(*compiler, ids, three);
        QVERIFY_RESULT(a);
        QVERIFY_RESULT(b);
        QCOMPARE(a->recipes.size(), ids.size());
        QVERIFY(recipesToJson(a->recipes) == recipesToJson(b->recipes));
        QVERIFY(a->rejected == b->rejected);
    }
};

QTEST_APPLESS_MAIN(tst_recipe_vectors)
#include "tst_recipe_vectors.moc"
