// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are wrong by accident or on purpose: each command says where, ends with 1, and stays within a bounded memory.
#include "tests/integration/tagmill_runner.h"
#include "tests/support/test_support.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Address space in KiB of a run: what the libraries map, and little more than the largest file that is read.
constexpr int mostMemory = 1'500'000;

RunResult runBounded(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(headlessEnvironment());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"/bin/sh"_s, QStringList{u"-c"_s, u"ulimit -v %1 && exec \"$0\" \"$@\""_s.arg(mostMemory), QStringLiteral(TAGMILL_BINARY)} + arguments);
    RunResult result;
    if (!process.waitForFinished(120000)) {
        process.kill();
        process.waitForFinished();
        result.err = "(did not end in time)";
        return result;
    }
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    if (process.exitStatus() == QProcess::NormalExit)
        result.status = process.exitCode();
    return result;
}

QByteArray laughs()
{
    QByteArray text = "l0: &l0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray name = "l" + QByteArray::number(i), one = "*l" + QByteArray::number(i - 1), several = one + ", ";
        text += name + ": &" + name + " [" + several.repeated(9) + one + "]\n";
    }
    return text;
}

QByteArray deepBlock(int levels)
{
    QByteArray text;
    for (int i = 0; i < levels; ++i)
        text += QByteArray(i, ' ') + "a:\n";
    return text;
}

QByteArray everyByte()
{
    QByteArray bytes;
    for (int i = 0; i < 4096; ++i)
        bytes.append(static_cast<char>(i * 7 % 256));
    return bytes;
}

QByteArray scenario(const char *text)
{
    return QByteArray("tagmill: {format: 1}\nscenario:\n  subject: ") + text + "\n";
}

} // namespace

class tst_BadInput : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void badConfigsAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArray>("place"); // after the file's name
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &config, const char *place, const char *text) { QTest::newRow(name) << config << QByteArray(place) << QByteArray(text); };
        row("truncated", "camera:\n  resolution: [64", ":2: ", "YAML");
        row("truncated text", "camera:\n  fov: \"60", ":2: ", "YAML");
        row("binary", everyByte(), ":1: ", "UTF-8");
        row("a picture", "\x89PNG\r\n\x1a\n" + everyByte(), ":1: ", "UTF-8");
        row("zeros", QByteArray(4096, '\0'), ":1: ", "UTF-8");
        row("nested brackets", "camera:\n  fov: " + QByteArray(200'000, '['), ":2: ", "nested deeper than 64");
        row("nested maps", deepBlock(2'000), ":65: ", "nested deeper than 64");
        row("a billion laughs", laughs(), ":", "1000000 values");
        row("an anchor in itself", "camera: {fov: 60}\nscene: &a [1, *a]\n", ":2: ", "");
        row("a list for a number", "camera:\n  fov: [60]\n", ":2: camera.fov: ", "");
        row("a text for a number", "camera:\n  fov: wide\n", ":2: camera.fov: ", "wide");
        row("a map for a list", "camera:\n  resolution: {width: 64}\n", ":2: camera.resolution: ", "");
        row("a number for a map", "camera: 3\n", ":1: camera", "");
        row("no number", "camera:\n  fov: .nan\n", ":2: camera.fov: ", "");
        row("infinite", "camera:\n  max_distance: .inf\n", ":2: camera.max_distance: ", "");
        row("minus infinity", "camera:\n  min_roll: -.inf\n", ":2: camera.min_roll: ", "");
        row("a negative picture", "camera:\n  resolution: [-64, 48]\n", ":2: camera.resolution", "-64");
        row("a negative tag", scenario("{type: TAGS, size_mm: -5}"), ":3: scenario.subject.size_mm: ", "-5");
        row("a negative board", scenario("{type: BOARD, rows: -3, cols: 4, marker_size_mm: 30, square_size_mm: 40}"), ":3: scenario.subject.rows: ", "-3");
        row("a negative marker", scenario("{type: BOARD, rows: 3, cols: 4, marker_size_mm: -30, square_size_mm: 40}"), ":3: scenario.subject.marker_size_mm: ", "-30");
        row("more tags than memory", scenario("{type: TAGS, tags_per_scene: 2000000000}"), ":3: scenario.subject.tags_per_scene: ", "10000");
        row("more cameras than memory", "tagmill: {format: 1}\ncamera:\n  samples_per_scene: 2000000000\n", ":3: camera.samples_per_scene: ", "100000");
        row("more lights than memory", "tagmill: {format: 1}\nscene:\n  lighting: {num_lights_max: 2000000000}\n", ":3: scene.lighting.num_lights_max: ", "10000");
        row("a board larger than memory", scenario("{type: BOARD, rows: 2000000000, cols: 2000000000, marker_size_mm: 30, square_size_mm: 40}"), ":3: scenario.subject", "");
        row("a path upwards to nothing", "tagmill: {format: 1}\nscene:\n  texture_dir: ../../../nowhere/at/all\n", ":3: scene.texture_dir: ", "nowhere");
        row("a missing texture folder", "tagmill: {format: 1}\nscene:\n  texture_dir: textures\n", ":3: scene.texture_dir: ", "textures");
        row("a missing background", "tagmill: {format: 1}\nscene:\n  background_hdri: sky.exr\n", ":3: scene.background_hdri: ", "sky.exr");
        row("a path that is not UTF-8", "scene:\n  texture_dir: /tmp/\xff\xfe\n", ":2: ", "UTF-8");
    }
    void badConfigsAreRefusedWithTheirPlace()
    {
        QFETCH(QByteArray, config);
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, text);
        const QString file = m_dir->filePath(u"bad.yaml"_s);
        writeAll(file, config);
        for (const QStringList &command : {QStringList{u"compile"_s, u"-c"_s, file, u"-o"_s, m_dir->filePath(u"out"_s)}, QStringList{u"validate-config"_s, u"-c"_s, file}}) {
            const RunResult result = runBounded(command);
            QVERIFY2(result.err.contains(QByteArray("bad.yaml" + place)) && result.err.contains(text), result.err.left(2000));
            QCOMPARE(result.status, 1);
            QVERIFY2(result.err.size() < 100'000, "the message is as long as the file");
        }
        QVERIFY(!QFile::exists(m_dir->filePath(u"out/scene_recipes.json"_s)));
    }

    void hugeFilesAreNotRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("YAML") << u"huge.yaml"_s;
        QTest::newRow("JSON") << u"huge.json"_s;
    }
    void hugeFilesAreNotRead()
    {
        QFETCH(QString, name);
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100 << 20));
        const RunResult result = runBounded({u"compile"_s, u"-c"_s, file.fileName(), u"-o"_s, m_dir->filePath(u"out"_s)});
        QVERIFY2(result.err.contains(name.toUtf8()) && result.err.contains("too large"), result.err.left(2000));
        QCOMPARE(result.status, 1);
    }

    /// Just below the limit of 64 MB: read, and refused for what it is.
    void longFilesAreReadWithinBounds()
    {
        const QString file = m_dir->filePath(u"long.yaml"_s);
        writeAll(file, "dataset:\n  metadata: [" + QByteArray("1, ").repeated(20 << 20) + "1]\n");
        const RunResult result = runBounded({u"validate-config"_s, u"-c"_s, file});
        QVERIFY2(result.err.contains("long.yaml:2: ") && result.err.contains("1000000 values"), result.err.left(2000));
        QCOMPARE(result.status, 1);
    }

    void namesThatAreNotUtf8AreOpened()
    {
        const QByteArray name = m_dir->path().toUtf8() + "/config_\xff.yaml";
        FILE *const file = std::fopen(name.constData(), "w");
        QVERIFY(file && std::fputs("camera: {fov: 190}\n", file) >= 0 && std::fclose(file) == 0);
        QProcess process;
        process.setProcessEnvironment(headlessEnvironment());
        process.start(u"/bin/sh"_s, {u"-c"_s, u"exec '%1' validate-config -c '%2'/config_*.yaml"_s.arg(QStringLiteral(TAGMILL_BINARY), m_dir->path())});
        QVERIFY(process.waitForFinished(60000));
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(err.contains(".yaml:1: camera.fov: "), err);
        QCOMPARE(process.exitCode(), 1);
    }

    void badRecipesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("recipes");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &recipes, const char *text) { QTest::newRow(name) << recipes << QByteArray(text); };
        row("empty", "", ":1: ");
        row("truncated", "[\n{\"scene_id\": 0,\n", ":");
        row("binary", everyByte(), ":1: ");
        row("nested", "[\n" + QByteArray(1'000'000, '['), ":2: ");
        row("nested maps", "[\n" + QByteArray("{\"a\":").repeated(300'000), ":2: ");
        row("a wrong type", "[\n{\"scene_id\": 0, \"random_seed\": 1},\n{\"scene_id\": 1, \"random_seed\": 1,\n \"cameras\": 3}]\n", ":4: [1].cameras: ");
        row("no number", "[{\"scene_id\": 0, \"random_seed\": 1, \"world\": {\"hdri_rotation\": NaN}}]", ":1: ");
        row("too large a number", "[{\"scene_id\": 0, \"random_seed\": 1, \"world\": {\"hdri_rotation\": 1e999}}]", ":1: ");
        row("wrong everywhere", "[" + QByteArray("{},\n").repeated(200'000) + "{}]", ":1: [0].scene_id: ");
    }
    void badRecipesAreRefusedWithTheirPlace()
    {
        QFETCH(QByteArray, recipes);
        QFETCH(QByteArray, text);
        const QString file = m_dir->filePath(u"recipes.json"_s);
        writeAll(file, recipes);
        const RunResult checked = runBounded({u"validate-recipe"_s, u"-r"_s, file});
        QVERIFY2(checked.err.contains(QByteArray("recipes.json" + text)), checked.err.left(2000));
        QCOMPARE(checked.status, 1);
        const RunResult audited = runBounded({u"audit"_s, u"recipes"_s, file});
        QVERIFY2(audited.err.contains(QByteArray("recipes.json" + text)), audited.err.left(2000));
        QCOMPARE(audited.status, 1);
        QVERIFY(checked.err.size() < 200'000);
    }

    void missingFilesAreSaid()
    {
        for (const QStringList &command : {QStringList{u"validate-recipe"_s, u"-r"_s}, {u"audit"_s, u"recipes"_s}, {u"config"_s, u"explain-compat"_s, u"-c"_s}, {u"compile"_s, u"-o"_s, u"out"_s, u"-c"_s}}) {
            const RunResult result = runBounded(command + QStringList{m_dir->filePath(u"missing.json"_s)});
            QVERIFY2(result.err.contains("missing.json"), result.err);
            QCOMPARE(result.status, 1);
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_APPLESS_MAIN(tst_BadInput)
#include "tst_bad_input.moc"
