// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says and returns for wrong input, with the program itself and without any Blender.
#include "tests/integration/tagmill_runner.h"
#include "tests/support/test_support.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <set>

#include <sys/stat.h>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray goodConfig = smallBoardConfig();

/// goodConfig with one piece of text replaced.
QByteArray changed(const char *before, const char *after)
{
    QByteArray text = goodConfig;
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

} // namespace

class tst_CommandLine : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void wrongUsageIsRefused_data();
    void wrongUsageIsRefused();
    void badConfigIsRefusedBeforeAnyBlender_data();
    void badConfigIsRefusedBeforeAnyBlender();
    void everyProblemIsListedWithItsLine();
    void jsonGivesOneDocument();
    void everyCommandHasHelp();
    void flagsBeatTheFileAndSetBeatsFlags();
    void pathsAreLookedForBesideTheFileToo();
    void compatNoticeComesOnce();
    void recipesDoNotDependOnThreads();
    void shardsDivideTheScenes();
    void schemaIsJson();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_CommandLine::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    writeAll(path(u"good.yaml"_s), goodConfig);
}

void tst_CommandLine::wrongUsageIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *arguments, const char *text) {
        QTest::addRow("%s", name) << QString::fromLatin1(arguments).split(u' ') << QByteArray(text);
    };
    row("a command mistyped", "generat -c good.yaml -o out", "generate");
    row("a command of a later build", "hub out", "no command hub");
    row("half a command", "audit", "audit run");
    row("a second half mistyped", "config resolv", "config resolve");
    row("a flag mistyped", "generate -c good.yaml -o out --resmue", "--resume");
    row("a flag of a later build", "generate -c good.yaml -o out --viewer 3d", "no option --viewer");
    row("a flag of another command", "info out --resume", "no option --resume");
    row("no config", "generate -o out", "--config");
    row("no output", "generate -c good.yaml", "--output");
    row("no value", "generate -c good.yaml -o", "-o needs a value");
    row("an engine this build has not", "generate -c good.yaml -o out -r luxcore", "-r = luxcore is not one of cycles, eevee, workbench, preview");
    row("no scenes", "generate -c good.yaml -o out -n 0", "-n = 0 is not a whole number from 1");
    row("scenes as text", "generate -c good.yaml -o out -n many", "-n = many");
    row("no workers", "generate -c good.yaml -o out -w 0", "-w = 0");
    row("a flag twice", "generate -c good.yaml -o out -o other", "once only");
    row("a switch with a value", "generate -c good.yaml -o out --resume=yes", "no value");
    row("no dataset", "audit run", "audit run needs DATASET");
    row("two datasets", "info a b", "no further argument: b");
    row("an override without a value", "generate -c good.yaml -o out --set camera.fov", "camera.fov=60");
    row("scene ids as text", "compile -c good.yaml -o out --scene-ids 0,x", "0,x");
    row("a Blender command with an open quote", "generate -c good.yaml -o out --blender 'blender", "quote");
    row("a scene id too high", "compile -c good.yaml -o out --scene-ids 2", "from 0 to 1");
    row("an open list of scene ids", "compile -c good.yaml -o out --scene-ids 0,", "0,");
    row("a shard too high", "compile -c good.yaml -o out --total-shards 2 --shard-index 2", "from 0 to 1");
    row("a shard of nothing", "compile -c good.yaml -o out --shard-index 0", "--total-shards");
    row("shards without an index", "compile -c good.yaml -o out --total-shards 2", "--shard-index");
    row("shards and scenes", "compile -c good.yaml -o out --total-shards 2 --shard-index 0 --scene-ids 0", "exclude");
}

void tst_CommandLine::wrongUsageIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, text);
    QProcessEnvironment environment = headlessEnvironment();
    for (const char *name : {"AWS_BATCH_JOB_ARRAY_INDEX", "CLOUD_RUN_TASK_INDEX", "JOB_COMPLETION_INDEX", "SLURM_ARRAY_TASK_ID"})
        environment.remove(QString::fromLatin1(name));
    const RunResult result = runTagmill(arguments, environment, m_dir->path());
    QVERIFY2(result.err.contains(text), result.err);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(filesBelow(m_dir->path()), QStringList{u"good.yaml"_s});
}

void tst_CommandLine::badConfigIsRefusedBeforeAnyBlender_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("malformed") << QByteArray("camera: [1, 2\nscenario: x\n") << QByteArray("bad.yaml:");
    QTest::newRow("not a map") << QByteArray("- 1\n- 2\n") << QByteArray("bad.yaml");
    QTest::newRow("out of bounds") << changed("min_distance: 0.4", "fov: 190") << QByteArray("camera.fov");
    QTest::newRow("no cameras") << changed("samples_per_scene: 2", "samples_per_scene: 0") << QByteArray("camera.samples_per_scene");
    QTest::newRow("no scenes") << changed("num_scenes: 2", "num_scenes: 0") << QByteArray("dataset.num_scenes");
    QTest::newRow("marker as large as its square") << changed("marker_size_mm: 30", "marker_size_mm: 40") << QByteArray("marker");
    QTest::newRow("more markers than the dictionary holds") << changed("rows: 3, cols: 4", "rows: 20, cols: 20") << QByteArray("DICT_4X4_50");
    QTest::newRow("a misspelt key of ours") << changed("format: 1", "formt: 1") << QByteArray("formt");
    QTest::newRow("a lens whose raw frame would be too large")
        << changed("resolution: [160, 120]", "resolution: [12000, 9000], intrinsics: {distortion_model: brown_conrady, k1: -0.02}") << QByteArray("raw frame");
}

void tst_CommandLine::badConfigIsRefusedBeforeAnyBlender()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, text);
    writeAll(path(u"bad.yaml"_s), config);
    // A Blender that tells when it is started.
    writeAll(path(u"blender"_s), "#!/bin/sh\ntouch " + path(u"started"_s).toUtf8() + "\n");
    ::chmod(path(u"blender"_s).toUtf8().constData(), 0755);
    const RunResult result = runTagmill({u"generate"_s, u"-c"_s, path(u"bad.yaml"_s), u"-o"_s, path(u"out"_s), u"--blender"_s, path(u"blender"_s)});
    QVERIFY2(result.err.contains(text), result.err);
    QCOMPARE(result.status, 1);
    QVERIFY2(!QFileInfo::exists(path(u"started"_s)), result.err);
    QCOMPARE(contentBelow(path(u"out"_s)), QStringList());
}

void tst_CommandLine::everyProblemIsListedWithItsLine()
{
    writeAll(path(u"bad.yaml"_s), "tagmill: {format: 1}\ncamera:\n  fov: 190\n  samples_per_scene: 0\n");
    const RunResult result = runTagmill({u"validate-config"_s, u"-c"_s, path(u"bad.yaml"_s), u"--json"_s});
    QCOMPARE(result.status, 1);
    const QJsonObject json = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(json.value(u"valid"_s).toBool(true), false);
    std::map<QString, int> lines;
    for (const QJsonValue &problem : json.value(u"problems"_s).toArray())
        lines[problem[u"where"_s].toString()] = problem[u"line"_s].toInt();
    QCOMPARE(lines[u"camera.fov"_s], 3);
    QCOMPARE(lines[u"camera.samples_per_scene"_s], 4);
    QVERIFY2(result.err.contains("bad.yaml:3: camera.fov: "), result.err);
    QCOMPARE(runTagmill({u"validate-config"_s, u"-c"_s, path(u"good.yaml"_s)}).status, 0);
    QCOMPARE(runTagmill({u"validate-config"_s, u"-c"_s, path(u"missing.yaml"_s)}).status, 1);
}

void tst_CommandLine::jsonGivesOneDocument()
{
    const RunResult result = runTagmill({u"generate"_s, u"-c"_s, path(u"missing.yaml"_s), u"-o"_s, path(u"out"_s), u"--json"_s});
    QCOMPARE(result.status, 1);
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(result.out, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(json[u"status"_s].toInt(), 1);
    QCOMPARE(json[u"error"_s][u"id"_s].toString(), u"file.not_found"_s);
    QVERIFY(json[u"error"_s][u"text"_s].toString().contains(u"missing.yaml"_s));
    const RunResult usage = runTagmill({u"generate"_s, u"--json"_s, u"--colour"_s});
    QCOMPARE(usage.status, 2);
    QCOMPARE(QJsonDocument::fromJson(usage.out).object()[u"error"_s][u"id"_s].toString(), u"cli.unknown_flag"_s);
}

void tst_CommandLine::everyCommandHasHelp()
{
    const RunResult all = runTagmill({u"--help"_s});
    QCOMPARE(all.status, 0);
    for (const char *command : {"generate", "merge", "compile", "validate-config", "config resolve", "config schema", "audit run", "evaluate", "export", "reproduce", "info", "doctor"}) {
        QVERIFY2(all.out.contains(command), command);
        const RunResult help = runTagmill(QString::fromLatin1(command).split(u' ') << u"--help"_s);
        QCOMPARE(help.status, 0);
        QVERIFY2(help.out.startsWith(QByteArray("Usage: tagmill ").append(command)), help.out);
        QVERIFY(help.out.contains("--help"));
        std::set<QByteArray> flags;
        for (const QByteArray &line : help.out.split('\n'))
            if (const QByteArray flag = line.mid(line.indexOf("--")).split(' ').first(); line.startsWith("  -"))
                QVERIFY2(flags.insert(flag).second, qPrintable(QLatin1String(command) + u' ' + QLatin1String(flag)));
    }
}

void tst_CommandLine::flagsBeatTheFileAndSetBeatsFlags()
{
    const auto resolved = [this](const QStringList &flags) {
        const RunResult result = runTagmill(QStringList{u"config"_s, u"resolve"_s, u"-c"_s, path(u"good.yaml"_s), u"--format"_s, u"json"_s} + flags);
        return QJsonDocument::fromJson(result.out).object();
    };
    QCOMPARE(resolved({})[u"dataset"_s][u"num_scenes"_s].toInt(), 2);
    QCOMPARE(resolved({u"--set"_s, u"dataset.num_scenes=5"_s})[u"dataset"_s][u"num_scenes"_s].toInt(), 5);
    QCOMPARE(resolved({u"-D"_s, u"camera.fov=61"_s, u"--override"_s, u"camera.fov=62"_s})[u"camera"_s][u"fov"_s].toDouble(), 62.0);
    const RunResult compiled = runTagmill({u"compile"_s, u"-c"_s, path(u"good.yaml"_s), u"-o"_s, path(u"out"_s), u"-n"_s, u"1"_s, u"--seed"_s, u"9"_s, u"--set"_s, u"dataset.num_scenes=3"_s, u"--json"_s});
    QVERIFY2(compiled.status == 0, compiled.err);
    const QJsonObject json = QJsonDocument::fromJson(compiled.out).object();
    QCOMPARE(json[u"scenes"_s].toInt(), 3);
    QCOMPARE(json[u"seed"_s].toInt(), 9);
}

void tst_CommandLine::pathsAreLookedForBesideTheFileToo()
{
    QDir(m_dir->path()).mkpath(u"configs/textures"_s);
    QDir(m_dir->path()).mkpath(u"here"_s);
    writeAll(path(u"configs/a.yaml"_s), goodConfig + "scene: {texture_dir: textures}\n");
    const auto textureDir = [this] {
        const RunResult result = runTagmill({u"config"_s, u"resolve"_s, u"-c"_s, path(u"configs/a.yaml"_s), u"--format"_s, u"json"_s}, headlessEnvironment(), path(u"here"_s));
        return QJsonDocument::fromJson(result.out).object()[u"scene"_s][u"texture_dir"_s].toString();
    };
    QCOMPARE(textureDir(), path(u"configs/textures"_s));
    QDir(m_dir->path()).mkpath(u"here/textures"_s);
    QCOMPARE(textureDir(), path(u"here/textures"_s));
}

void tst_CommandLine::compatNoticeComesOnce()
{
    writeAll(path(u"plain.yaml"_s), changed("tagmill: {format: 1}\n", ""));
    const RunResult result = runTagmill({u"compile"_s, u"-c"_s, path(u"plain.yaml"_s), u"-o"_s, path(u"out"_s)});
    QVERIFY2(result.status == 0, result.err);
    QCOMPARE(result.err.count("notice: "), 1);
    QVERIFY2(result.err.contains("render-tag"), result.err);
    const RunResult asked = runTagmill({u"compile"_s, u"-c"_s, path(u"plain.yaml"_s), u"-o"_s, path(u"out"_s), u"--compat"_s, u"none"_s});
    QVERIFY2(asked.status == 0, asked.err);
    QCOMPARE(asked.err.count("notice: "), 0);
}

void tst_CommandLine::recipesDoNotDependOnThreads()
{
    QByteArray first;
    for (const QString &threads : {u"1"_s, u"3"_s}) {
        const QString out = path(u"out"_s + threads);
        const RunResult result = runTagmill({u"compile"_s, u"-c"_s, path(u"good.yaml"_s), u"-o"_s, out, u"-n"_s, u"8"_s, u"--threads"_s, threads});
        QVERIFY2(result.status == 0, result.err);
        const QByteArray recipes = readAll(out + u"/scene_recipes.json"_s);
        QCOMPARE(QJsonDocument::fromJson(recipes).array().size(), 8);
        if (!first.isEmpty())
            QVERIFY(recipes == first);
        first = recipes;
    }
}

void tst_CommandLine::shardsDivideTheScenes()
{
    QProcessEnvironment environment = headlessEnvironment();
    const auto ids = [&](const QStringList &flags) {
        const RunResult result = runTagmill(QStringList{u"compile"_s, u"-c"_s, path(u"good.yaml"_s), u"-o"_s, path(u"out"_s), u"-n"_s, u"5"_s} + flags, environment);
        QList<int> found;
        for (const QJsonValue &recipe : QJsonDocument::fromJson(readAll(path(u"out/scene_recipes.json"_s))).array())
            found.append(recipe[u"scene_id"_s].toInt());
        return result.status == 0 ? found : QList<int>{-1};
    };
    QCOMPARE(ids({u"--total-shards"_s, u"2"_s, u"--shard-index"_s, u"0"_s}), (QList<int>{0, 1}));
    QCOMPARE(ids({u"--total-shards"_s, u"2"_s, u"--shard-index"_s, u"1"_s}), (QList<int>{2, 3, 4}));
    environment.insert(u"SLURM_ARRAY_TASK_ID"_s, u"0"_s);
    QCOMPARE(ids({u"--total-shards"_s, u"2"_s}), (QList<int>{0, 1}));
    QCOMPARE(ids({}), (QList<int>{0, 1, 2, 3, 4}));
    QCOMPARE(ids({u"--scene-ids"_s, u"4,1"_s}), (QList<int>{1, 4}));
}

void tst_CommandLine::schemaIsJson()
{
    const RunResult schema = runTagmill({u"config"_s, u"schema"_s});
    QCOMPARE(schema.status, 0);
    QVERIFY(QJsonDocument::fromJson(schema.out).object().contains(u"properties"_s));
    const RunResult markdown = runTagmill({u"config"_s, u"schema"_s, u"--format"_s, u"markdown"_s});
    QCOMPARE(markdown.status, 0);
    QVERIFY(markdown.out.contains("camera.fov"));
}

QTEST_APPLESS_MAIN(tst_CommandLine)
#include "tst_command_line.moc"
