// SPDX-License-Identifier: GPL-3.0-or-later
// The table of differences to render-tag: every row does something, the compiler forks nowhere else, and a row that
// is said not to matter to a config does not.
#include "core/compile/compat.h"
#include "core/compile/compiler.h"
#include "core/config/document.h"
#include "core/files.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <map>

using namespace tagmill;
namespace fs = std::filesystem;

namespace {

using Change = std::function<void(GenConfig &)>;

GenConfig smallConfig()
{
    GenConfig config;
    config.tagmill.present = true;
    config.dataset.num_scenes = 6;
    config.camera.resolution = {640, 480};
    config.camera.samples_per_scene = 3;
    config.camera.min_distance = 0.6;
    config.camera.max_distance = 1.5;
    config.scenario.subject.tags.tags_per_scene = {3, 3, false};
    return config;
}

void useBoard(GenConfig &config)
{
    SubjectConfig &subject = config.scenario.subject;
    subject.type = SubjectType::Board;
    subject.board.rows = 5;
    subject.board.cols = 7;
    subject.board.marker_size_mm = 30;
    subject.board.square_size_mm = 40;
    subject.board.dictionary = "DICT_5X5_100";
}

void useLens(GenConfig &config)
{
    config.camera.intrinsics.distortion_model = DistortionModel::BrownConrady;
    config.camera.intrinsics.k1 = -0.25;
    config.camera.intrinsics.k2 = 0.06;
}

/// Pincushioned until it turns back: a print too large for the picture folds into it.
void useFoldingLens(GenConfig &config)
{
    config.camera.fov = 45;
    config.camera.intrinsics.distortion_model = DistortionModel::BrownConrady;
    config.camera.intrinsics.k1 = -0.45;
    config.camera.min_distance = config.camera.max_distance = 1;
    config.camera.min_elevation = 0.97;
    config.camera.max_elevation = 1;
    config.scenario.subject.tags.size_mm = 1600;
    config.scenario.subject.tags.tags_per_scene = {1, 1, false};
}

void useOccluders(GenConfig &config)
{
    config.scenario.occluders.emplace();
    config.scene.lighting.directional = {DirectionalLightConfig{0.7, 0.6, 20}};
}

/// For each row the smallest change of smallConfig() that lets it matter.
const std::map<std::string_view, Change> &decisiveConfigs()
{
    static const std::map<std::string_view, Change> changes = {
        {"family_tables", [](GenConfig &c) { c.scenario.subject.tags.tag_families = {"tag16h5"}; }},
        {"aspect_seeds", [](GenConfig &c) { c.dataset.seeds.layout = 5; }},
        {"material", [](GenConfig &) {}},
        {"spacing", [](GenConfig &c) { c.scenario.subject.tags.tag_families = {"tag36h11", "tag16h5"}; }},
        {"facing_away", [](GenConfig &c) { c.scenario.flying = true; }},
        {"collisions", [](GenConfig &c) { c.scenario.flying = true; c.physics.scatter_radius = 0.2; }},
        {"ppm", [](GenConfig &c) { c.camera.ppm_constraint.emplace(); c.camera.intrinsics.focal_length = 900; }},
        {"target_size", [](GenConfig &) {}},
        {"image_position", useLens},
        {"equal_roll", [](GenConfig &c) { c.camera.min_roll = c.camera.max_roll = 30; }},
        {"single_sweep", [](GenConfig &c) { c.dataset.num_scenes = 1; c.scenario.sampling_mode = SamplingMode::Distance; }},
        {"sweep_aim", [](GenConfig &c) { c.scenario.sampling_mode = SamplingMode::Angle; }},
        {"board_frame", useBoard},
        {"tag_frame", [](GenConfig &c) { c.tag.margin_bits = 2; c.scenario.subject.tags.tag_spacing_bits = 4; }},
        {"facing_limit", [](GenConfig &c) { c.camera.min_elevation = 0; }},
        {"lens_limit", useFoldingLens},
        {"pose_failure", [](GenConfig &c) { c.camera.min_elevation = 0.165; c.camera.max_elevation = 0.1738; c.camera.samples_per_scene = 1; }},
        {"validator", [](GenConfig &c) { useLens(c); c.camera.fov = 90; c.camera.samples_per_scene = 6; c.scenario.subject.tags.tags_per_scene = {1, 1, false}; }},
        {"noise_seed", [](GenConfig &c) { c.camera.sensor_noise.emplace(); c.camera.sensor_noise->single.seed = 5; }},
        {"overscan", [](GenConfig &c) { useLens(c); c.camera.resolution = {1920, 1080}; }},
        {"occluder_size", [](GenConfig &c) { useBoard(c); useOccluders(c); }},
        {"occluder_view", [](GenConfig &c) { useOccluders(c); c.camera.intrinsics.principal_point_y = 60; }},
        {"texture_paths", [](GenConfig &) {}},
        {"patterns", useBoard},
        {"missing_assets", [](GenConfig &c) { c.scene.texture_dir = "/nonexistent/textures"; }},
        {"empty_scenes", [](GenConfig &c) { c.scenario.subject.tags.tags_per_scene = {0, 3, true}; }},
        {"sensor_width", [](GenConfig &c) { c.camera.fstop = 2.8; c.camera.intrinsics.sensor_width_mm = 6.4; }},
    };
    return changes;
}

/// Recipes and faults in words.
std::string outcome(const GenConfig &config, const Behaviour &behaviour)
{
    CompileOptions options;
    options.validate = true;
    options.outputDir = "/nowhere";
    const auto compiler = SceneCompiler::create(config, std::move(options), behaviour);
    if (!compiler)
        return compiler.error().text();
    std::string text;
    for (int id = 0; id < std::min(6, compiler->sceneCount()); ++id) {
        const auto recipe = compiler->compileScene(id);
        text += recipe ? recipeToJson(*recipe) : recipe.error().text();
    }
    return text;
}

Behaviour flipped(Behaviour behaviour, const CompatDifference &difference)
{
    behaviour.*difference.flag = !(behaviour.*difference.flag);
    return behaviour;
}

std::vector<std::string> sampleConfigs()
{
    std::vector<std::string> names;
    for (const auto &entry : fs::directory_iterator(test::dataDir() / "configs"))
        if (entry.path().extension() == ".yaml")
            names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

class tst_compat : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyRowChangesRecipes_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (size_t i = 0; i < compatDifferences().size(); ++i)
            QTest::newRow(std::string(compatDifferences()[i].id).c_str()) << static_cast<qsizetype>(i);
    }
    void everyRowChangesRecipes()
    {
        QFETCH(qsizetype, index);
        const CompatDifference &difference = compatDifferences()[static_cast<size_t>(index)];
        QVERIFY(difference.text.size() > 10 && difference.corrected.size() > 10);
        const auto change = decisiveConfigs().find(difference.id);
        QVERIFY2(change != decisiveConfigs().end(), "a new row needs a config that shows its effect");
        GenConfig config = smallConfig();
        change->second(config);
        QVERIFY(difference.applies(config));
        const Behaviour corrected = Behaviour::of(config);
        QVERIFY(!(corrected.*difference.flag));
        QVERIFY2(outcome(config, corrected) != outcome(config, flipped(corrected, difference)), "the flag changes nothing");
    }

    void rowsThatDoNotMatterChangeNothing_data()
    {
        QTest::addColumn<QString>("file");
        for (const std::string &name : sampleConfigs())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void rowsThatDoNotMatterChangeNothing()
    {
        QFETCH(QString, file);
        const auto document = ConfigDocument::fromFile(test::dataDir() / "configs" / file.toStdString());
        QVERIFY_RESULT(document);
        for (const bool isCompat : {true, false}) {
            GenConfig config = document->config();
            config.tagmill.present = !isCompat;
            const Behaviour behaviour = Behaviour::of(config);
            const std::string expected = outcome(config, behaviour);
            for (const CompatDifference &difference : compatDifferences())
                if (!difference.applies(config))
                    QVERIFY2(outcome(config, flipped(behaviour, difference)) == expected, std::string(difference.id).c_str());
        }
    }

    /// Who compiles asks a named row; only who reads, judges and writes recipes may ask whose they are.
    void theCompilerForksOnNamedRowsOnly()
    {
        int files = 0;
        for (const auto &entry : fs::directory_iterator(test::sourceDir() / "core/compile")) {
            const std::string name = entry.path().filename().string();
            if (!name.ends_with(".cpp") || name == "compat.cpp" || name == "recipe_checks.cpp" || name == "recipe_reader.cpp" || name == "recipe_writer.cpp")
                continue;
            ++files;
            std::string text = *readFile(entry.path());
            const std::string stored = "recipe.isCompat = context.behaviour.isCompat;";
            if (const size_t at = text.find(stored); at != std::string::npos)
                text.erase(at, stored.size());
            for (const char *fork : {"isCompat", "tagmill.present", "tagmill.compat", "Compat::"})
                QVERIFY2(text.find(fork) == std::string::npos, (name + " uses " + fork).c_str());
        }
        QVERIFY(files > 10);
    }

    void theReferenceHoldsBothSides()
    {
        const std::string text = compatMarkdown();
        for (const CompatDifference &difference : compatDifferences())
            QVERIFY(text.find("| `" + std::string(difference.id) + "` | " + std::string(difference.text) + " | " + std::string(difference.corrected) + " |\n") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(tst_compat)
#include "tst_compat.moc"
