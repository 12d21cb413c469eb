// SPDX-License-Identifier: GPL-3.0-or-later
// compile, validate-recipe, audit recipes and config explain-compat, as a user runs them.
#include "tests/integration/tagmill_runner.h"
#include "tests/support/test_support.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject object(const RunResult &result)
{
    return QJsonDocument::fromJson(result.out).object();
}

/// Nothing to see: a board too near for its size, one that can never lie in the picture whole.
QByteArray hopelessConfig()
{
    return "tagmill: {format: 1}\ndataset: {num_scenes: 2}\n"
           "camera: {resolution: [160, 120], samples_per_scene: 1, min_distance: 0.05, max_distance: 0.06}\n"
           "scenario: {subject: {type: BOARD, rows: 3, cols: 4, square_size_mm: 400, marker_size_mm: 300, dictionary: DICT_4X4_50}}\n";
}

} // namespace

class tst_RecipeCommands : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        writeAll(path(u"good.yaml"_s), smallBoardConfig());
        writeAll(path(u"hopeless.yaml"_s), hopelessConfig());
    }

    void compileTellsWhatItMade()
    {
        const RunResult result = compile(u"good.yaml"_s, {u"--validate"_s, u"--json"_s});
        QVERIFY2(result.status == 0, result.err);
        const QJsonObject json = object(result);
        QCOMPARE(json[u"recipes"_s].toString(), path(u"out/scene_recipes.json"_s));
        QCOMPARE(json[u"scenes"_s].toInt(), 2);
        QCOMPARE(json[u"seed"_s].toInt(), 7);
        QVERIFY(json[u"failures"_s].isArray() && json[u"failures"_s].toArray().isEmpty());
        QVERIFY(json[u"rejected"_s].isObject());
        QVERIFY2(result.err.contains("2 recipes written"), result.err);
    }

    void scenesThatCannotBeCompiledAreListed_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::newRow("at once") << QStringList();
        QTest::newRow("in fifty attempts") << QStringList{u"--validate"_s};
    }
    void scenesThatCannotBeCompiledAreListed()
    {
        QFETCH(QStringList, flags);
        const RunResult result = compile(u"hopeless.yaml"_s, QStringList{u"--json"_s} + flags);
        QCOMPARE(result.status, 1);
        const QJsonObject json = object(result);
        QCOMPARE(json[u"scenes"_s].toInt(-1), 0);
        QCOMPARE(json[u"failures"_s].toArray().size(), 2);
        QCOMPARE(json[u"failures"_s][0][u"where"_s].toString(), u"scene 0"_s);
        QVERIFY(json[u"rejected"_s][u"frame"_s].toInt() > 0);
        QVERIFY2(result.err.contains("No camera pose was found for scene 1") && result.err.contains("frame"), result.err);
        QVERIFY(QJsonDocument::fromJson(readAll(path(u"out/scene_recipes.json"_s))).array().isEmpty());
    }

    void lateShardsMayBeEmpty()
    {
        const RunResult result = compile(u"good.yaml"_s, {u"--total-shards"_s, u"5"_s, u"--shard-index"_s, u"4"_s, u"--json"_s});
        QVERIFY2(result.status == 0, result.err);
        QCOMPARE(object(result)[u"scenes"_s].toInt(-1), 0);
        QCOMPARE(readAll(path(u"out/scene_recipes.json"_s)).trimmed(), QByteArray("[]"));
    }

    void shardsTogetherAreTheWhole()
    {
        const auto recipes = [this](const QStringList &flags) {
            const RunResult result = compile(u"good.yaml"_s, QStringList{u"-n"_s, u"7"_s, u"--validate"_s} + flags);
            return result.status == 0 ? QJsonDocument::fromJson(readAll(path(u"out/scene_recipes.json"_s))).array() : QJsonArray();
        };
        QJsonArray joined;
        for (const QString &shard : {u"0"_s, u"1"_s, u"2"_s})
            for (const QJsonValue &recipe : recipes({u"--total-shards"_s, u"3"_s, u"--shard-index"_s, shard, u"--threads"_s, u"2"_s}))
                joined.append(recipe);
        QCOMPARE(joined.size(), 7);
        QVERIFY(joined == recipes({u"--threads"_s, u"1"_s}));
        QVERIFY(recipes({u"--scene-ids"_s, u"6,2"_s}) == (QJsonArray{joined[2], joined[6]}));
    }

    void validateRecipeFindsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("id"); // empty: none
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const char *from, const char *to, int status, const char *id, const char *text) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << status << QByteArray(id) << QByteArray(text);
        };
        row("nothing", "", "", 0, "", "valid");
        row("an unknown key", "\"random_seed\":", "\"colour\": 1, \"random_seed\":", 1, "compile.recipe_key", "recipes.json:4: [0].colour: ");
        row("a picture of no size", "\"resolution\": [", "\"resolution\": [0, ", 1, "compile.recipe_value", "[0].cameras[0].intrinsics.resolution: ");
        row("a missing background", "\"background_hdri\": null", "\"background_hdri\": \"/nowhere/sky.exr\"", 1, "recipe.no_hdri", "scene 0: The background picture does not exist: /nowhere/sky.exr");
        row("a missing floor", "\"texture_path\": null", "\"texture_path\": \"/nowhere/floor.png\"", 1, "recipe.no_floor_texture", "scene 0: ");
        row("a board its dictionary cannot fill", "\"rows\": 3", "\"rows\": 300", 1, "target.board.too_many_markers", "scene 0, CalibrationBoard: ");
        row("a camera that sees nothing", "\"max_tag_pixels\": null", "\"max_tag_pixels\": 1", 0, "recipe.nothing_seen", "scene 0, camera 0: ");
    }
    void validateRecipeFindsWhatIsWrong()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, status);
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, text);
        QVERIFY(compile(u"good.yaml"_s, {u"--validate"_s}).status == 0);
        QByteArray recipes = readAll(path(u"out/scene_recipes.json"_s));
        if (!from.isEmpty()) {
            const qsizetype at = recipes.indexOf(from);
            QVERIFY(at > 0);
            recipes.replace(at, from.size(), to);
        }
        writeAll(path(u"recipes.json"_s), recipes);
        const RunResult result = runTagmill({u"validate-recipe"_s, u"-r"_s, path(u"recipes.json"_s), u"--json"_s});
        QVERIFY2(result.err.contains(text), result.err);
        QCOMPARE(result.status, status);
        const QJsonObject json = object(result);
        QCOMPARE(json[u"valid"_s].toBool(), status == 0);
        QCOMPARE(json[u"problems"_s].toArray().isEmpty(), id.isEmpty());
        if (!id.isEmpty())
            QCOMPARE(json[u"problems"_s][0][u"id"_s].toString().toUtf8(), id);
    }

    void compatRecipesOnlyLackWhatIsPaintedLater()
    {
        QVERIFY(compile(u"good.yaml"_s, {u"--compat"_s, u"render-tag"_s, u"--validate"_s}).status == 0);
        const RunResult result = runTagmill({u"validate-recipe"_s, u"-r"_s, path(u"out/scene_recipes.json"_s), u"--json"_s});
        QVERIFY2(result.status == 0 && result.err.contains("notice: scene 0, CalibrationBoard: "), result.err);
        QCOMPARE(object(result)[u"warnings"_s].toInt(-1), 0);
    }

    void auditTellsWhatRecipesCover()
    {
        QVERIFY(compile(u"good.yaml"_s, {u"-n"_s, u"5"_s, u"--validate"_s}).status == 0);
        const RunResult result = runTagmill({u"audit"_s, u"recipes"_s, path(u"out/scene_recipes.json"_s), u"--json"_s});
        QVERIFY2(result.status == 0, result.err);
        const QJsonObject json = object(result);
        QCOMPARE(json[u"scene_count"_s].toInt(), 5);
        QCOMPARE(json[u"camera_count"_s].toInt(), 10);
        QCOMPARE(json[u"board_count"_s].toInt(), 5);
        QCOMPARE(json[u"empty_cameras"_s].toInt(-1), 0);
        // Six markers on each board, all seen by each camera, from 0.4 to 0.5 m off the board's middle.
        QCOMPARE(json[u"distance"_s][u"count"_s].toInt(), 60);
        QVERIFY(json[u"distance"_s][u"min"_s].toDouble() > 0.3 && json[u"distance"_s][u"max"_s].toDouble() < 0.6);
        QVERIFY(json[u"incidence_angle"_s][u"max"_s].toDouble() < 85 && json[u"ppm"_s][u"min"_s].toDouble() > 0);
        QCOMPARE(json[u"targets_in_view"_s][u"mean"_s].toDouble(), 6.0);
        QCOMPARE(json[u"errors"_s].toInt(-1), 0);
        int covered = 0;
        for (const QJsonValue &count : json[u"coverage"_s][u"counts"_s].toArray())
            covered += count.toInt();
        QCOMPARE(covered, 60);
        QVERIFY2(result.err.contains("distance, m") && result.err.contains("Recipes passed"), result.err);
    }

    void auditFindsRepetition()
    {
        QVERIFY(compile(u"good.yaml"_s, {}).status == 0);
        QJsonArray recipes = QJsonDocument::fromJson(readAll(path(u"out/scene_recipes.json"_s))).array();
        recipes.append(recipes[1]);
        writeAll(path(u"twice.json"_s), QJsonDocument(recipes).toJson());
        const RunResult result = runTagmill({u"audit"_s, u"recipes"_s, path(u"twice.json"_s), u"--json"_s});
        QCOMPARE(result.status, 1);
        QCOMPARE(object(result)[u"repeated_scene_ids"_s].toArray(), QJsonArray{1});
        QCOMPARE(object(result)[u"repeated_seeds"_s].toInt(), 1);
    }

    void explainCompatListsTheTable()
    {
        const RunResult all = runTagmill({u"config"_s, u"explain-compat"_s, u"--json"_s});
        QCOMPARE(all.status, 0);
        const QJsonArray rows = object(all)[u"differences"_s].toArray();
        QVERIFY(rows.size() > 20);
        const RunResult reference = runTagmill({u"config"_s, u"schema"_s, u"--format"_s, u"markdown"_s});
        for (const QJsonValue &row : rows) {
            const QByteArray line = "| `" + row[u"id"_s].toString().toUtf8() + "` | " + row[u"render_tag"_s].toString().toUtf8() + " | " + row[u"tagmill"_s].toString().toUtf8() + " |\n";
            QVERIFY2(reference.out.contains(line), line);
        }
        QVERIFY2(all.err.contains("tagmill: {format: 1}"), all.err);
    }

    void explainCompatSaysWhatMattersToAFile()
    {
        writeAll(path(u"own.yaml"_s), smallBoardConfig() + "dataset: {num_scenes: 2, evaluation_scopes: [CALIBRATION]}\n");
        const RunResult result = runTagmill({u"config"_s, u"explain-compat"_s, u"-c"_s, path(u"own.yaml"_s), u"--json"_s});
        QVERIFY2(result.status == 0, result.err);
        const QJsonObject json = object(result);
        QCOMPARE(json[u"compat"_s].toString(), u"none"_s);
        QStringList ids;
        for (const QJsonValue &row : json[u"differences"_s].toArray())
            ids.append(row[u"id"_s].toString());
        QVERIFY(ids.contains(u"patterns"_s) && !ids.contains(u"collisions"_s));
        QCOMPARE(json[u"render_tag_refuses"_s].toArray().size(), 1);
        QCOMPARE(json[u"render_tag_refuses"_s][0][u"id"_s].toString(), u"scope_names"_s);
        QVERIFY2(result.err.contains("own.yaml:5: dataset.evaluation_scopes: refused by render-tag"), result.err);
    }

    void everyCommandHasHelp()
    {
        for (const char *command : {"config explain-compat", "validate-recipe", "audit recipes"}) {
            const RunResult help = runTagmill(QString::fromLatin1(command).split(u' ') << u"--help"_s);
            QCOMPARE(help.status, 0);
            QVERIFY2(help.out.startsWith(QByteArray("Usage: tagmill ").append(command)), help.out);
        }
    }

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    RunResult compile(const QString &config, const QStringList &flags) const
    {
        return runTagmill(QStringList{u"compile"_s, u"-c"_s, path(config), u"-o"_s, path(u"out"_s)} + flags);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_APPLESS_MAIN(tst_RecipeCommands)
#include "tst_recipe_commands.moc"
