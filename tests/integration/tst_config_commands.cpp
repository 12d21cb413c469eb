// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about older configs and presets, with the program itself.
#include "tests/integration/tagmill_runner.h"
#include "tests/support/test_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray oldConfig = "# rig A\n"
                             "version: '0.1'\n"
                             "camera:\n"
                             "  resolution: [320, 240]  # small\n"
                             "  samples_per_scene: 1\n"
                             "presets: [lighting.factory]\n"
                             "tag:\n"
                             "  family: tag16h5 # the old one\n";

} // namespace

class tst_ConfigCommands : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        writeAll(path(u"old.yaml"_s), oldConfig);
    }

    void migratingShowsTheDifferenceAndTouchesNothing()
    {
        const RunResult result = run(u"config migrate old.yaml"_s);
        QCOMPARE(result.status, 0);
        QVERIFY2(result.out.startsWith("--- old.yaml\n+++ old.yaml\n@@ -1,8 +1,12 @@\n # rig A\n-version: '0.1'\n+version: \"0.2\"\n camera:\n"), result.out);
        QVERIFY(result.out.contains("\n-  family: tag16h5 # the old one\n"));
        QVERIFY(result.out.contains("\n presets: [lighting.factory]\n")); // not expanded
        QVERIFY2(result.err.contains("1 comments stood at keys that are rewritten and are lost; the first: # the old one"), result.err);
        QCOMPARE(readAll(path(u"old.yaml"_s)), oldConfig);
        QCOMPARE(filesBelow(m_dir->path()), QStringList{u"old.yaml"_s});
    }

    void migratingWritesWhatMeansTheSame()
    {
        const QByteArray before = run(u"config resolve -c old.yaml"_s).out;
        QCOMPARE(run(u"config migrate old.yaml -o new.yaml"_s).status, 0);
        QCOMPARE(readAll(path(u"old.yaml"_s)), oldConfig);
        QCOMPARE(run(u"config migrate old.yaml --write"_s).status, 0);
        QCOMPARE(readAll(path(u"old.yaml"_s)), readAll(path(u"new.yaml"_s)));
        QVERIFY(readAll(path(u"new.yaml"_s)).contains("resolution: [320, 240]  # small\n"));
        QVERIFY(before.contains("tag_families: [tag16h5]"));
        QCOMPARE(run(u"config resolve -c new.yaml"_s).out, before);
        const RunResult again = run(u"config migrate new.yaml --write"_s);
        QCOMPARE(again.status, 0);
        QCOMPARE(again.out, QByteArray());
        QVERIFY2(again.err.contains("nothing to migrate"), again.err);
        const QJsonObject document = QJsonDocument::fromJson(run(u"config migrate new.yaml --json"_s).out).object();
        QCOMPARE(document[u"changed"_s].toBool(true), false);
    }

    void whatCannotBeReadIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *config, const char *arguments, const char *text, int status = 1) {
            QTest::addRow("%s", name) << QByteArray(config) << QString::fromLatin1(arguments) << QByteArray(text) << status;
        };
        row("a later version", "camera: {}\nversion: 0.3\n", "config migrate bad.yaml", "bad.yaml:2: version: Unsupported version: 0.3");
        row("a board twice", "scenario:\n  board: {}\n  subject: {type: TAGS}\n", "config migrate bad.yaml", "bad.yaml:2: scenario.board");
        row("no file", "", "config migrate none.yaml", "There is no such file: none.yaml");
        row("a folder that is not there", "seed: 1\n", "config migrate bad.yaml -o none/a.yaml", "cannot be written", 3);
        row("two places to write to", "seed: 1\n", "config migrate bad.yaml --write -o a.yaml", "--write replaces the file itself", 2);
        row("an unknown preset of the file", "presets:\n- nope.nope\n", "compile -c bad.yaml -o out", "bad.yaml:2: presets.0: Unknown preset 'nope.nope'. Available: calibration.");
        row("an unknown preset of the command line", "", "compile -c bad.yaml -o out --preset nope.nope", "error: Unknown preset 'nope.nope'. Available: calibration.");
        row("presets that are no list", "presets: lighting.factory\n", "compile -c bad.yaml -o out -p lighting.factory", "bad.yaml:1: presets: Top-level `presets` must be a list");
        row("an unknown preset to show", "", "preset show nope.nope", "Unknown preset 'nope.nope'");
        row("an unknown category", "", "preset list --category fog", "There are no presets of category fog; there are: calibration, ");
        row("a flat config with nonsense", "seed: {a: [1]}\nresolution: wide\n", "compile -c bad.yaml -o out", "bad.yaml:2: camera.resolution: camera.resolution = wide is not a list");
    }
    void whatCannotBeReadIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, config);
        QFETCH(QString, arguments);
        QFETCH(QByteArray, text);
        QFETCH(int, status);
        writeAll(path(u"bad.yaml"_s), config);
        const RunResult result = run(arguments);
        QVERIFY2(result.err.contains(text), result.err);
        QCOMPARE(result.status, status);
        QCOMPARE(result.out, QByteArray());
    }

    void presetsAreListedAndShown()
    {
        const RunResult all = run(u"preset list"_s), some = run(u"preset list --category lighting"_s);
        QCOMPARE(all.status, 0);
        QVERIFY(all.out.contains("subject.tag16h5_standard "));
        QVERIFY(some.out.contains("lighting.low_key ") && !some.out.contains("subject."));
        const QJsonArray list = QJsonDocument::fromJson(run(u"preset list --json"_s).out).array();
        QVERIFY(list.size() >= 17);
        QCOMPARE(list.at(0)[u"version"_s].toString(), u"1.0"_s);
        const RunResult shown = run(u"preset show shadow.harsh"_s);
        QCOMPARE(shown.out, QByteArray("# Small lights, so that shadows have hard edges\nscene:\n  lighting:\n    radius_min: 0.0\n    radius_max: 0.02\n"));
        const QJsonObject json = QJsonDocument::fromJson(run(u"preset show shadow.harsh --json"_s).out).object();
        QCOMPARE(json[u"overrides"_s][u"scene"_s][u"lighting"_s][u"radius_max"_s].toDouble(), 0.02);
    }

    void presetsOfTheCommandLineCount()
    {
        const RunResult resolved = run(u"preset resolve -c old.yaml --preset lighting.warehouse -p shadow.harsh --set scene.lighting.radius_max=0.01"_s);
        QCOMPARE(resolved.status, 0);
        for (const char *line : {"presets: [lighting.factory, lighting.warehouse, shadow.harsh]\n", "intensity_max: 200.0\n", "radius_max: 0.01\n"})
            QVERIFY2(resolved.out.contains(line), resolved.out);
        QCOMPARE(run(u"compile -c old.yaml -o plain"_s).status, 0);
        QCOMPARE(run(u"compile -c old.yaml -o lit --preset lighting.outdoor_sun"_s).status, 0);
        QVERIFY(readAll(path(u"plain/scene_recipes.json"_s)) != readAll(path(u"lit/scene_recipes.json"_s)));
    }

    void aMissingTextureFolderIsSaid()
    {
        writeAll(path(u"rig.yaml"_s), "presets: [locus.v1_baseline]\n");
        const RunResult result = run(u"validate-config -c rig.yaml"_s);
        QCOMPARE(result.status, 0);
        QVERIFY2(result.err.contains("so the floor has no texture") && result.err.contains("assets/textures/background"), result.err);
    }

    void manyFaultsOfOneKindAreSaidOnce()
    {
        QByteArray text = "tagmill:\n  format: 1\n  dropped_cameras:\n";
        for (int scene = 5; scene < 205; ++scene)
            text += "  - {scene: " + QByteArray::number(scene) + ", camera: 0}\n";
        writeAll(path(u"many.yaml"_s), text + "dataset: {num_scenes: 2}\ncamera: {fvo: 50, resolutoin: [3, 4], isoo: 3, widht: 4}\nscenario: {subject: {type: TAGS, tag_families: [tag36h11]}}\n");
        const RunResult result = run(u"validate-config -c many.yaml"_s);
        QCOMPARE(result.status, 0);
        QCOMPARE(result.err.count("dropped_cameras."), 3);
        QVERIFY2(result.err.contains("… and 197 more like it"), result.err);
        QCOMPARE(result.err.count("is not a key"), 4); // each names another key
    }

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    RunResult run(const QString &arguments) const { return runTagmill(arguments.split(u' '), headlessEnvironment(), m_dir->path()); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_APPLESS_MAIN(tst_ConfigCommands)
#include "tst_config_commands.moc"
