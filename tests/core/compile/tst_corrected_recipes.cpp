// SPDX-License-Identifier: GPL-3.0-or-later
// Corrected recipes of configs that use none of the later keys keep their bytes: sha256 of each in
// tests/data/golden/corrected_recipes.txt. TAGMILL_UPDATE_GOLDEN=1 writes that file anew.
#include "core/compile/compiler.h"
#include "core/config/document.h"
#include "core/files.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <sstream>

using namespace tagmill;
namespace fs = std::filesystem;

namespace {

fs::path goldenFile()
{
    return test::dataDir() / "golden" / "corrected_recipes.txt";
}

std::map<std::string, std::string> goldenHashes()
{
    std::map<std::string, std::string> hashes;
    const auto text = readFile(goldenFile());
    std::istringstream lines(text ? *text : std::string());
    for (std::string name, hash; lines >> name >> hash;)
        hashes[name] = hash;
    return hashes;
}

/// Configs that stand on their own: no presets, no files.
std::vector<std::string> configNames()
{
    std::vector<std::string> names;
    for (const auto &folder : fs::directory_iterator(test::dataDir() / "vectors")) {
        const std::string name = folder.path().filename().string();
        if (folder.is_directory() && name != "legacy_flat" && name != "presets_textures" && name != "board_brown_ppm")
            names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

Result<GenConfig> correctedConfig(const std::string &name)
{
    TAGMILL_TRY(std::string text, readFile(test::dataDir() / "vectors" / name / "config.yaml"));
    TAGMILL_TRY(const ConfigDocument document, ConfigDocument::fromText(std::move(text), TextFormat::Yaml));
    Report report;
    TAGMILL_TRY(GenConfig config, resolveConfig(document, {}, report));
    config.tagmill.present = true;
    config.scene.texture_dir.reset();
    config.scene.background_hdri.reset();
    return config;
}

/// Scenes, and the problems of those that cannot be compiled.
Result<std::string> recipesText(const std::string &name)
{
    TAGMILL_TRY(GenConfig config, correctedConfig(name));
    CompileOptions options;
    options.seed = config.dataset.seeds.global_seed;
    options.outputDir = "/tagmill-golden";
    options.validate = true;
    const auto compiler = SceneCompiler::create(std::move(config), std::move(options));
    if (!compiler) // render-tag takes what the corrected rules refuse
        return compiler.error().problem.id + " " + compiler.error().problem.where;
    std::string text;
    for (const int scene : {0, 1, 2, 3}) {
        const auto recipe = compiler->compileScene(scene);
        text += recipe ? recipeToJson(*recipe) : recipe.error().problem.id;
    }
    return text;
}

} // namespace

class tst_corrected_recipes : public QObject
{
    Q_OBJECT

    std::map<std::string, std::string> m_seen;

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void recipesKeepTheirBytes_data()
    {
        QTest::addColumn<QString>("name");
        for (const std::string &name : configNames())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void recipesKeepTheirBytes()
    {
        QFETCH(QString, name);
        const auto text = recipesText(name.toStdString());
        QVERIFY_RESULT(text);
        const std::string hash = hex(sha256(*text));
        m_seen[name.toStdString()] = hash;
        if (!qEnvironmentVariableIsSet("TAGMILL_UPDATE_GOLDEN"))
            QCOMPARE(QString::fromStdString(hash), QString::fromStdString(goldenHashes()[name.toStdString()]));
    }

    void cleanupTestCase()
    {
        if (!qEnvironmentVariableIsSet("TAGMILL_UPDATE_GOLDEN"))
            return;
        std::string text;
        for (const auto &[name, hash] : m_seen)
            text += name + " " + hash + "\n";
        QVERIFY_RESULT(writeFileAtomically(goldenFile(), text));
    }
};

QTEST_APPLESS_MAIN(tst_corrected_recipes)
#include "tst_corrected_recipes.moc"
