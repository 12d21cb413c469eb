// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says when the surroundings are wrong: no display, no Blender or a bad one, a folder
// that cannot be written or holds nothing. Blender itself is not needed.
#include "tests/integration/tagmill_runner.h"
#include "tests/support/test_support.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

class tst_Surroundings : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void noDisplayIsSaid();
    void noBlenderIsSaid();
    void unusableBlenderIsSaid_data();
    void unusableBlenderIsSaid();
    void failingFramesAreGivenUp_data();
    void failingFramesAreGivenUp();
    void anEngineThatCannotRenderHereIsSaid();
    void poolFlagsReachThePool();
    void cyclesRendersOnTheDeviceThatIsAsked();
    void readOnlyFolderIsSaid();
    void fullFolderIsSaid();
    void foldersThatHoldNoDatasetAreSaid_data();
    void foldersThatHoldNoDatasetAreSaid();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_Surroundings::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    writeAll(path(u"good.yaml"_s), smallBoardConfig());
}

void tst_Surroundings::noDisplayIsSaid()
{
    QProcessEnvironment environment = headlessEnvironment();
    for (const QString &display : {u""_s, u":4711"_s}) {
        environment.insert(u"DISPLAY"_s, display);
        for (const QStringList &arguments : {QStringList{}, QStringList{path(u"good.yaml"_s)}, QStringList{u"gui"_s}}) {
            const RunResult result = runTagmill(arguments, environment);
            QCOMPARE(result.status, 3);
            QVERIFY2(result.err.contains("no display") && result.err.contains("tagmill generate"), result.err);
        }
    }
}

void tst_Surroundings::noBlenderIsSaid()
{
    QProcessEnvironment environment = headlessEnvironment();
    environment.insert(u"PATH"_s, u"/nonexistent"_s);
    environment.insert(u"HOME"_s, m_dir->path());
    environment.remove(u"TAGMILL_BLENDER"_s);
    // Usual places other than PATH are hidden.
    const QString hide = u"for d in /opt /snap /usr/local /var/lib/flatpak; do /bin/test ! -d $d || /bin/mount -t tmpfs tmpfs $d || exit 99; done"_s;
    const RunResult result = runTagmillMounted(hide, {u"generate"_s, u"-c"_s, path(u"good.yaml"_s), u"-o"_s, path(u"out"_s)}, {}, environment);
    QVERIFY2(result.err.contains("--blender COMMAND") && result.err.contains("apt install blender"), result.err);
    QCOMPARE(result.status, 3);
    QCOMPARE(contentBelow(path(u"out"_s)), QStringList());
    const RunResult doctor = runTagmillMounted(hide, {u"doctor"_s, u"--json"_s}, {}, environment);
    QCOMPARE(doctor.status, 3);
    QVERIFY(QJsonDocument::fromJson(doctor.out).object()[u"blenders"_s].toArray().isEmpty());
}

void tst_Surroundings::unusableBlenderIsSaid_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("missing") << QByteArray() << QByteArray("fake-blender");
    QTest::newRow("ends at once") << QByteArray("#!/bin/sh\necho it broke >&2\nexit 5\n") << QByteArray("it broke");
    // Runs the worker's first line as Blender 2.79's console would.
    QTest::newRow("too old") << QByteArray("#!/usr/bin/env python3\nimport sys, types\nbpy = types.ModuleType('bpy')\n"
                                           "bpy.app = types.SimpleNamespace(version=(2, 79, 0))\nsys.modules['bpy'] = bpy\n"
                                           "exec(sys.stdin.readline())\n")
                             << QByteArray("2.79.0");
    QTest::newRow("no Blender at all") << QByteArray("#!/bin/sh\nexec python3 -c 'import sys; exec(sys.stdin.readline())'\n") << QByteArray("plain Python");
}

void tst_Surroundings::unusableBlenderIsSaid()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, text);
    const QString program = path(u"fake-blender"_s);
    if (!script.isEmpty()) {
        writeAll(program, script);
        ::chmod(program.toUtf8().constData(), 0755);
    }
    const RunResult result = runTagmill({u"generate"_s, u"-c"_s, path(u"good.yaml"_s), u"-o"_s, path(u"out"_s), u"--blender"_s, program});
    QVERIFY2(result.err.contains(text), result.err);
    QCOMPARE(result.status, 3);
    QCOMPARE(contentBelow(path(u"out"_s)), QStringList());
}

void tst_Surroundings::failingFramesAreGivenUp_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("the process dies") << u"crash"_s << QByteArray("about to crash");
    QTest::newRow("an error comes") << u"asset_missing"_s << QByteArray("no mesh abc");
    QTest::newRow("no frame comes") << u"ok"_s << QByteArray(".exr");
}

void tst_Surroundings::failingFramesAreGivenUp()
{
    QFETCH(QString, mode);
    QFETCH(QByteArray, text);
    const QString fake = u"python3 '"_s + QStringLiteral(TAGMILL_SOURCE_DIR) + u"/tests/process/fake_worker.py' "_s + mode;
    const RunResult result = runTagmill({u"generate"_s, u"-c"_s, path(u"good.yaml"_s), u"-o"_s, path(u"out"_s), u"-n"_s, u"1"_s, u"--blender"_s, fake, u"--json"_s, u"--progress"_s, u"json"_s});
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains("Scene 0 could not be rendered") && result.err.contains(text), result.err);
    // Three processes tried: the first one and two more.
    QVERIFY2(result.err.contains("\"restarts\":2"), result.err);
    const QJsonObject summary = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(summary[u"failed"_s].toInt(), 2);
    QCOMPARE(summary[u"frames"_s].toInt(), 0);
    QCOMPARE(contentBelow(path(u"out"_s)), QStringList());
}

void tst_Surroundings::anEngineThatCannotRenderHereIsSaid()
{
    const QString fake = u"python3 '"_s + QStringLiteral(TAGMILL_SOURCE_DIR) + u"/tests/process/fake_worker.py' ok"_s; // tried its engines: Cycles alone works
    for (const QString &engine : {u"eevee"_s, u"workbench"_s}) {
        const RunResult result = runTagmill({u"generate"_s, u"-c"_s, path(u"good.yaml"_s), u"-o"_s, path(u"out"_s), u"--blender"_s, fake, u"-r"_s, engine});
        QCOMPARE(result.status, 3);
        QVERIFY2(result.err.contains(QByteArray(engine.toUtf8() + " cannot render in this Blender 3.4.1")) && result.err.contains("xvfb-run -a blender"), result.err);
        QCOMPARE(contentBelow(path(u"out"_s)), QStringList());
    }
}

void tst_Surroundings::cyclesRendersOnTheDeviceThatIsAsked()
{
    const QString drawing = u"python3 '"_s + QStringLiteral(TAGMILL_SOURCE_DIR) + u"/tests/process/fake_worker.py' draw --device CUDA"_s;
    const QStringList generate{u"generate"_s, u"-c"_s, path(u"good.yaml"_s), u"-o"_s, path(u"out"_s), u"--blender"_s, drawing};
    const RunResult missing = runTagmill(generate + QStringList{u"--device"_s, u"optix"_s});
    QCOMPARE(missing.status, 3);
    QVERIFY2(missing.err.contains("finds no OPTIX device; choose one of: CPU, CUDA"), missing.err);
    QCOMPARE(contentBelow(path(u"out"_s)), QStringList());
    QCOMPARE(runTagmill(generate + QStringList{u"--device"_s, u"abacus"_s}).status, 2);

    const RunResult found = runTagmill(generate + QStringList{u"--device"_s, u"cuda"_s});
    QVERIFY2(found.status == 0, found.err);
    QVERIFY(readAll(path(u"out/manifest.json"_s)).contains("device=CUDA"));
    const RunResult other = runTagmill(generate + QStringList{u"--resume"_s, u"--json"_s, u"--progress"_s, u"json"_s}); // on the CPU: other pixels
    QVERIFY2(other.status == 0 && other.err.contains("\"run.stale\""), other.err);
}

void tst_Surroundings::poolFlagsReachThePool()
{
    const QString drawing = u"python3 '"_s + QStringLiteral(TAGMILL_SOURCE_DIR) + u"/tests/process/fake_worker.py' draw --seconds 0.3"_s;
    const QStringList generate{u"generate"_s, u"-c"_s, path(u"good.yaml"_s), u"-o"_s, path(u"out"_s), u"--json"_s, u"--progress"_s, u"json"_s, u"--blender"_s, drawing};
    const QStringList other{u"--blender"_s, drawing + u" --blender 3.6.0"_s};
    const RunResult refused = runTagmill(generate + other);
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains("--mixed"), refused.err);

    const auto identities = [this] { return QJsonDocument::fromJson(readAll(path(u"out/manifest.json"_s)))[u"metadata"_s][u"tagmill"_s][u"render_identities"_s].toArray().size(); };
    const RunResult mixed = runTagmill(generate + other + QStringList{u"--mixed"_s});
    QVERIFY2(mixed.status == 0, mixed.err);
    QCOMPARE(identities(), 2);
    QVERIFY(readAll(path(u"out/telemetry.ndjson"_s)).contains("\"worker-1\""));

    const RunResult again = runTagmill(generate + QStringList{u"--resume"_s});
    QVERIFY2(again.status == 0 && again.err.contains("\"run.stale\""), again.err);
    QCOMPARE(identities(), 1);
    for (const QStringList &limit : {QStringList{u"--batch-size"_s, u"1"_s}, QStringList{u"--memory-limit-mb"_s, u"1"_s}}) {
        const RunResult limited = runTagmill(generate + limit);
        QVERIFY2(limited.status == 0 && limited.err.contains("\"recycled\":1"), limited.err);
    }
    QCOMPARE(runTagmill(generate + QStringList{u"--batch-size"_s, u"0"_s}).status, 2);
}

void tst_Surroundings::readOnlyFolderIsSaid()
{
    QDir(m_dir->path()).mkpath(u"locked"_s);
    const QString bind = u"mount --bind '%1' '%1' && mount -o remount,ro,bind '%1'"_s.arg(path(u"locked"_s));
    // The folder is read-only, or this test says nothing.
    const RunResult proof = runTagmillMounted(bind + u" && ! touch '"_s + path(u"locked/x"_s) + u"' 2>/dev/null"_s, {u"--version"_s});
    QVERIFY2(proof.status == 0, proof.err);
    for (const QString &output : {u"locked"_s, u"locked/below"_s}) {
        const RunResult result = runTagmillMounted(bind, {u"generate"_s, u"-c"_s, path(u"good.yaml"_s), u"-o"_s, path(output), u"--blender"_s, u"/bin/true"_s});
        QVERIFY2(result.err.contains("cannot be written") && result.err.contains("locked"), result.err);
        QCOMPARE(result.status, 3);
        const RunResult compiled = runTagmillMounted(bind, {u"compile"_s, u"-c"_s, path(u"good.yaml"_s), u"-o"_s, path(output)});
        QVERIFY2(compiled.err.contains("cannot be written"), compiled.err);
        QCOMPARE(compiled.status, 3);
    }
    QCOMPARE(filesBelow(path(u"locked"_s)), QStringList());
}

void tst_Surroundings::fullFolderIsSaid()
{
    QDir(m_dir->path()).mkpath(u"full"_s);
    const QString fill = u"mount -t tmpfs -o size=64k tmpfs '%1' && { dd if=/dev/zero of='%1/filler' bs=1k count=128 2>/dev/null; test $(df --output=avail '%1' | tail -1) -eq 0; }"_s.arg(path(u"full"_s));
    const QString list = u"find '%1' -type f ! -name filler"_s.arg(path(u"full"_s));
    const RunResult result = runTagmillMounted(fill, {u"compile"_s, u"-c"_s, path(u"good.yaml"_s), u"-o"_s, path(u"full"_s)}, list);
    QVERIFY2(result.err.contains("No space left") && result.err.contains("full"), result.err);
    QCOMPARE(result.status, 3);
    QCOMPARE(result.out, QByteArray());
    const RunResult generated = runTagmillMounted(fill, {u"generate"_s, u"-c"_s, path(u"good.yaml"_s), u"-o"_s, path(u"full"_s), u"--blender"_s, u"/bin/true"_s}, list);
    QVERIFY2(generated.err.contains("No space left"), generated.err);
    QCOMPARE(generated.status, 3);
    QCOMPARE(generated.out, QByteArray());
}

void tst_Surroundings::foldersThatHoldNoDatasetAreSaid_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("audit") << QStringList{u"audit"_s, u"run"_s};
    QTest::newRow("info") << QStringList{u"info"_s};
    QTest::newRow("merge") << QStringList{u"merge"_s};
}

void tst_Surroundings::foldersThatHoldNoDatasetAreSaid()
{
    QFETCH(QStringList, command);
    for (const QString &folder : {u"missing"_s, u"empty"_s}) {
        QDir(m_dir->path()).mkpath(u"empty"_s);
        const RunResult result = runTagmill(command << path(folder));
        command.removeLast();
        QVERIFY2(result.err.contains(folder.toUtf8()), result.err);
        QVERIFY2(result.err.contains("dataset"), result.err);
        QCOMPARE(result.status, 1);
    }
    QCOMPARE(filesBelow(path(u"empty"_s)), QStringList());
    QVERIFY(!QFileInfo::exists(path(u"missing"_s)));
}

QTEST_APPLESS_MAIN(tst_Surroundings)
#include "tst_surroundings.moc"
