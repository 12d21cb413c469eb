// SPDX-License-Identifier: GPL-3.0-or-later
// lock, generate --job and experiment on the command line, without rendering anything.
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

class tst_Jobs : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aLockedJobGivesTheRecipesOfItsConfig();
    void lockIsTheSameTwice();
    void aJobIsFrozen_data();
    void aJobIsFrozen();
    void anEditedJobIsRefused();
    void assetsElsewhereNeedConsent();
    void shardsOfAJobDivideItsScenes();
    void expandListsAndWritesConfigs();
    void theWrittenConfigsCompileAsTheExperimentDoes();
    void aCampaignFindsItsConfigsBesideIt();
    void wrongExperimentsExitWithOne_data();
    void wrongExperimentsExitWithOne();
    void runStopsAtTheRecipesWhenAsked();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    RunResult run(const QStringList &arguments) const { return runTagmill(arguments, environment(), m_dir->path()); }
    QJsonObject ran(const QStringList &arguments) const;
    /// Nothing here needs a Blender; lock is quicker when it finds none.
    static QProcessEnvironment environment();
    std::unique_ptr<QTemporaryDir> m_dir;
};

QProcessEnvironment tst_Jobs::environment()
{
    QProcessEnvironment environment = headlessEnvironment();
    environment.insert(u"PATH"_s, u"/nonexistent"_s);
    environment.remove(u"TAGMILL_BLENDER"_s);
    return environment;
}

QJsonObject tst_Jobs::ran(const QStringList &arguments) const
{
    const RunResult result = run(arguments + QStringList{u"--json"_s});
    if (result.status != 0)
        qWarning("%s", result.err.constData());
    return QJsonDocument::fromJson(result.out).object();
}

void tst_Jobs::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_dir = std::make_unique<QTemporaryDir>();
    writeAll(path(u"good.yaml"_s), smallBoardConfig());
    writeAll(path(u"sweep.yaml"_s), "name: lens\nbase_config:\n  tagmill: {format: 1}\n  dataset: {num_scenes: 2, seeds: {global_seed: 5}}\n"
                                   "  camera: {resolution: [160, 120], samples_per_scene: 1, min_distance: 0.4, max_distance: 0.6}\n"
                                   "  scenario: {subject: {type: TAGS, tag_families: [tag36h11], size_mm: 80, tags_per_scene: 1}}\n"
                                   "sweeps:\n- {parameter: camera.fov, type: linear, min: 50, max: 60, step: 10}\n");
}

void tst_Jobs::aLockedJobGivesTheRecipesOfItsConfig()
{
    const QJsonObject locked = ran({u"lock"_s, u"-c"_s, u"good.yaml"_s, u"-o"_s, u"job.json"_s, u"--seed"_s, u"11"_s});
    QVERIFY(locked[u"job_id"_s].toString().startsWith(u"job-"_s));
    QVERIFY2(QJsonDocument(locked).toJson().contains("job.unknown_blender"), QJsonDocument(locked).toJson()); // there is none here
    QCOMPARE(locked[u"seed"_s].toInt(), 11);
    const QJsonObject fromJob = ran({u"generate"_s, u"--job"_s, u"job.json"_s, u"-o"_s, u"a"_s, u"--skip-render"_s});
    const QJsonObject fromConfig = ran({u"generate"_s, u"-c"_s, u"good.yaml"_s, u"--seed"_s, u"11"_s, u"-o"_s, u"b"_s, u"--skip-render"_s});
    QCOMPARE(fromJob[u"status"_s].toInt(), 0);
    QCOMPARE(fromConfig[u"status"_s].toInt(), 0);
    QByteArray a = readAll(path(u"a/scene_recipes.json"_s)), b = readAll(path(u"b/scene_recipes.json"_s));
    QVERIFY(!a.isEmpty());
    QCOMPARE(a.replace(path(u"a"_s).toUtf8(), "DIR"), b.replace(path(u"b"_s).toUtf8(), "DIR"));
    // One definition of a job: the folder of one is taken for the folder of the other.
    QCOMPARE(run({u"generate"_s, u"--job"_s, u"job.json"_s, u"-o"_s, u"b"_s, u"--skip-render"_s}).status, 0);
}

void tst_Jobs::lockIsTheSameTwice()
{
    QJsonObject first = ran({u"lock"_s, u"-c"_s, u"good.yaml"_s, u"-o"_s, u"one.json"_s});
    QVERIFY(QDir(m_dir->path()).mkdir(u"deep"_s));
    QJsonObject second = ran({u"job"_s, u"lock"_s, u"-c"_s, u"good.yaml"_s, u"-o"_s, u"deep/two.json"_s});
    for (QJsonObject *job : {&first, &second}) {
        job->remove(u"job"_s);
        job->remove(u"problems"_s); // which name the file
    }
    QCOMPARE(first, second);
    const QJsonObject spec = QJsonDocument::fromJson(readAll(path(u"one.json"_s))).object();
    QVERIFY(!spec[u"blender_version"_s].toString().isEmpty());
    QCOMPARE(spec[u"config_hash"_s], first[u"config_hash"_s]);
}

void tst_Jobs::aJobIsFrozen_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *arguments, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ') << QByteArray(text);
    };
    row("a seed", "generate --job job.json -o out --seed 3", "--seed");
    row("an override", "generate --job job.json -o out --set camera.fov=50", "--set");
    row("scenes", "generate --job job.json -o out -n 1", "--scenes");
    row("an engine", "generate --job job.json -o out -r eevee", "--renderer-mode");
    row("a config as well", "generate --job job.json -c good.yaml -o out", "one of them");
    row("neither", "generate -o out", "--config or --job");
    row("no output", "generate --job job.json", "--output");
    row("consent without a job", "generate -c good.yaml -o out --allow-assets /", "--job");
    row("a shard without a size", "lock -c good.yaml -o job2.json --shard-index 1", "--shard-size");
}

void tst_Jobs::aJobIsFrozen()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, text);
    ran({u"lock"_s, u"-c"_s, u"good.yaml"_s, u"-o"_s, u"job.json"_s});
    const RunResult result = run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains(text), result.err);
    QVERIFY(!QFileInfo::exists(path(u"out"_s)));
}

void tst_Jobs::anEditedJobIsRefused()
{
    ran({u"lock"_s, u"-c"_s, u"good.yaml"_s, u"-o"_s, u"job.json"_s});
    QByteArray text = readAll(path(u"job.json"_s));
    QVERIFY(text.contains("\"samples_per_scene\": 2"));
    writeAll(path(u"job.json"_s), text.replace("\"samples_per_scene\": 2", "\"samples_per_scene\": 3"));
    const RunResult result = run({u"generate"_s, u"--job"_s, u"job.json"_s, u"-o"_s, u"out"_s, u"--skip-render"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("job.json:") && result.err.contains("Config hash mismatch"), result.err);
    QVERIFY(!QFileInfo::exists(path(u"out"_s)));
}

void tst_Jobs::assetsElsewhereNeedConsent()
{
    for (const QString &folder : {u"job"_s, u"textures"_s})
        QVERIFY(QDir(m_dir->path()).mkdir(folder));
    writeAll(path(u"textures/a.png"_s), "not read before it is rendered");
    ran({u"lock"_s, u"-c"_s, u"good.yaml"_s, u"-o"_s, u"job/job.json"_s, u"--set"_s, u"scene.texture_dir=textures"_s});
    const QStringList generate = {u"generate"_s, u"--job"_s, u"job/job.json"_s, u"-o"_s, u"out"_s, u"--skip-render"_s};
    const RunResult refused = run(generate);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("--allow-assets") && refused.err.contains(path(u"textures"_s).toUtf8()), refused.err);
    QVERIFY(!QFileInfo::exists(path(u"out"_s)));
    const RunResult allowed = run(generate + QStringList{u"--allow-assets"_s, u"textures"_s});
    QVERIFY2(allowed.status == 0, allowed.err);
    writeAll(path(u"textures/a.png"_s), "changed");
    const RunResult changed = run(generate + QStringList{u"--allow-assets"_s, u"textures"_s});
    QCOMPARE(changed.status, 1);
    QVERIFY2(changed.err.contains("Assets hash mismatch"), changed.err);
}

void tst_Jobs::shardsOfAJobDivideItsScenes()
{
    for (const QString &index : {u"0"_s, u"1"_s}) {
        ran({u"lock"_s, u"-c"_s, u"good.yaml"_s, u"-o"_s, u"job.json"_s, u"--shard-size"_s, u"1"_s, u"--shard-index"_s, index});
        const QString output = u"out"_s + index;
        QCOMPARE(run({u"generate"_s, u"--job"_s, u"job.json"_s, u"-o"_s, output, u"--skip-render"_s}).status, 0);
        const QJsonArray recipes = QJsonDocument::fromJson(readAll(path(output + u"/scene_recipes.json"_s))).array();
        QCOMPARE(recipes.size(), 1);
        QCOMPARE(recipes[0].toObject()[u"scene_id"_s].toInt(), index.toInt());
    }
    const RunResult none = run({u"lock"_s, u"-c"_s, u"good.yaml"_s, u"-o"_s, u"job.json"_s, u"--shard-size"_s, u"1"_s, u"--shard-index"_s, u"2"_s});
    QCOMPARE(none.status, 1);
    QVERIFY2(none.err.contains("Shard 2 has no scene"), none.err);
}

void tst_Jobs::expandListsAndWritesConfigs()
{
    const QJsonObject listed = ran({u"experiment"_s, u"expand"_s, u"sweep.yaml"_s});
    const QJsonArray variants = listed[u"variants"_s].toArray();
    QCOMPARE(variants.size(), 2);
    QCOMPARE(variants[1].toObject()[u"description"_s].toString(), u"camera.fov=60.0"_s);
    QCOMPARE(variants[1].toObject()[u"overrides"_s].toObject()[u"camera.fov"_s].toDouble(), 60.0);
    QCOMPARE(variants[1].toObject()[u"seeds"_s].toObject()[u"camera"_s].toInt(), 305);
    ran({u"experiment"_s, u"expand"_s, u"sweep.yaml"_s, u"-o"_s, u"configs"_s, u"--seed"_s, u"6"_s});
    QCOMPARE(filesBelow(path(u"configs"_s)), (QStringList{u"lens/v000.yaml"_s, u"lens/v001.yaml"_s}));
    const RunResult human = run({u"experiment"_s, u"expand"_s, u"sweep.yaml"_s});
    QVERIFY2(human.err.contains("lens/v001  camera.fov=60.0\n2 variants"), human.err);
    QVERIFY(human.out.isEmpty());
}

void tst_Jobs::theWrittenConfigsCompileAsTheExperimentDoes()
{
    ran({u"experiment"_s, u"expand"_s, u"sweep.yaml"_s, u"-o"_s, u"configs"_s});
    QCOMPARE(run({u"generate"_s, u"-c"_s, u"configs/lens/v001.yaml"_s, u"-o"_s, u"single"_s, u"--skip-render"_s}).status, 0);
    QCOMPARE(run({u"experiment"_s, u"run"_s, u"sweep.yaml"_s, u"-o"_s, u"all"_s, u"--skip-render"_s}).status, 0);
    QCOMPARE(readAll(path(u"single/scene_recipes.json"_s)), readAll(path(u"all/lens/v001/scene_recipes.json"_s)));
    // The targets stand where they stood, the cameras have chance of their own.
    const auto scene = [this](const QString &variant) -> const QJsonObject {
        return QJsonDocument::fromJson(readAll(path(u"all/lens/"_s + variant + u"/scene_recipes.json"_s))).array()[0].toObject();
    };
    QVERIFY(!scene(u"v000"_s).isEmpty());
    QCOMPARE(scene(u"v000"_s)[u"objects"_s], scene(u"v001"_s)[u"objects"_s]);
    QVERIFY(scene(u"v000"_s)[u"cameras"_s][0][u"transform_matrix"_s] != scene(u"v001"_s)[u"cameras"_s][0][u"transform_matrix"_s]);
}

void tst_Jobs::aCampaignFindsItsConfigsBesideIt()
{
    QVERIFY(QDir(m_dir->path()).mkpath(u"campaign/textures"_s));
    writeAll(path(u"campaign/textures/a.png"_s), "not read before it is rendered");
    writeAll(path(u"campaign/board.yaml"_s), smallBoardConfig() + "scene: {texture_dir: textures}\n");
    writeAll(path(u"campaign/all.yaml"_s), "output_dir: out\nexperiments: [{name: one, config: board.yaml}]\n"
                                          "matrices: [{base: {name: b, config: board.yaml}, axes: [{parameter: camera.resolution, values: [[80, 60], [160, 120]]}]}]\n");
    const QJsonObject result = ran({u"experiment"_s, u"run"_s, u"campaign/all.yaml"_s, u"-o"_s, u"out"_s, u"--skip-render"_s});
    QCOMPARE(result[u"status"_s].toInt(), 0);
    QCOMPARE(result[u"variants"_s].toArray().size(), 3);
    const QJsonArray recipes = QJsonDocument::fromJson(readAll(path(u"out/b__camera_resolution-80x60/main/scene_recipes.json"_s))).array();
    QCOMPARE(recipes.size(), 2);
    QCOMPARE(recipes[0].toObject()[u"world"_s][u"texture_path"_s].toString(), path(u"campaign/textures/a.png"_s));
}

void tst_Jobs::wrongExperimentsExitWithOne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("a parameter mistyped") << QByteArray("name: e\nbase_config: {}\nsweeps: [{parameter: camera.fow, type: categorical, values: [1]}]\n") << QByteArray("x.yaml:3: sweeps.0.parameter");
    QTest::newRow("a name that climbs") << QByteArray("name: ../../x\nbase_config: {}\n") << QByteArray("cannot name a folder");
    QTest::newRow("a billion variants") << QByteArray("name: e\nbase_config: {}\nsweeps: [{parameter: camera.fov, type: linear, min: 1, max: 2, steps: 1000000000}]\n") << QByteArray("too many");
    QTest::newRow("neither") << QByteArray("a: 1\n") << QByteArray("'base_config', 'experiments', or 'matrices'");
}

void tst_Jobs::wrongExperimentsExitWithOne()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    writeAll(path(u"x.yaml"_s), text);
    for (const QStringList &command : {QStringList{u"experiment"_s, u"expand"_s, u"x.yaml"_s}, QStringList{u"experiment"_s, u"run"_s, u"x.yaml"_s, u"-o"_s, u"out"_s}}) {
        const RunResult result = run(command);
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains(message), result.err);
        QCOMPARE(result.err.count(message), 1);
        QVERIFY(!QFileInfo::exists(path(u"out"_s)));
    }
}

void tst_Jobs::runStopsAtTheRecipesWhenAsked()
{
    const RunResult result = run({u"experiment"_s, u"run"_s, u"sweep.yaml"_s, u"-o"_s, u"out"_s, u"--skip-render"_s, u"-n"_s, u"1"_s, u"--json"_s});
    QVERIFY2(result.status == 0, result.err);
    QVERIFY2(result.err.contains("Variant 2 of 2: lens/v001") && result.err.contains("2 of 2 variants are done"), result.err);
    QCOMPARE(QJsonDocument::fromJson(readAll(path(u"out/lens/v000/scene_recipes.json"_s))).array().size(), 1);
    // Without a Blender the first variant fails and the others are not tried.
    const RunResult failed = run({u"experiment"_s, u"run"_s, u"sweep.yaml"_s, u"-o"_s, u"out2"_s, u"--blender"_s, u"/nonexistent/blender"_s});
    QCOMPARE(failed.status, 3);
    QVERIFY2(failed.err.contains("0 of 2 variants are done") && !failed.err.contains("Variant 2"), failed.err);
}

QTEST_APPLESS_MAIN(tst_Jobs)
#include "tst_jobs.moc"
