// SPDX-License-Identifier: GPL-3.0-or-later
// `tagmill generate` with a real Blender, interrupted, killed, robbed of its Blender or of its disk.
#include "tests/integration/generate_fixture.h"
#include "tests/integration/process_tree.h"
#include "tests/support/test_support.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#include <csignal>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

class tst_GenerateDisturbed : public QObject, GenerateFixture
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void interruptedRunIsContinued();
    void killedProgramLeavesNothingRunning_data();
    void killedProgramLeavesNothingRunning();
    void leftoversOfAKilledRunAreRemoved();
    void killedBlenderIsReplaced_data();
    void killedBlenderIsReplaced();
    void twoKindsOfBlenderAreRefused();
    void fullDiskEndsTheRun();
    void folderThatBecomesReadOnlyEndsTheRun();

private:
    /// Starts a run that takes long and waits until its Blender is busy.
    void startLongRun(QProcess &process, const QStringList &flags, ProcessTree &tree, const QStringList &wrapper = {});
    /// A run of twelve frames that ended midway goes on and makes what an undisturbed one does.
    void goOnToTheEnd(const QStringList &flags);
};

void tst_GenerateDisturbed::initTestCase()
{
    QVERIFY(makeReference());
}

void tst_GenerateDisturbed::init()
{
    newFolder();
}

void tst_GenerateDisturbed::goOnToTheEnd(const QStringList &flags)
{
    const QJsonObject continued = generated(path(u"out"_s), QStringList{u"--resume"_s} + flags);
    QVERIFY(continued[u"kept"_s].toInt() >= 2);
    QVERIFY(continued[u"frames"_s].toInt() >= 2);
    QCOMPARE(continued[u"kept"_s].toInt() + continued[u"frames"_s].toInt(), 12);
    QVERIFY(!generated(path(u"undisturbed"_s), flags).isEmpty());
    QCOMPARE(lastingContent(path(u"out"_s)), lastingContent(path(u"undisturbed"_s)));
}

void tst_GenerateDisturbed::startLongRun(QProcess &process, const QStringList &flags, ProcessTree &tree, const QStringList &wrapper)
{
    QStringList words = wrapper;
    words << QStringLiteral(TAGMILL_BINARY) << u"generate"_s << u"-c"_s << config() << u"-o"_s << path(u"out"_s) << u"--progress"_s << u"json"_s;
    process.setProcessEnvironment(headlessEnvironment());
    process.setReadChannel(QProcess::StandardError);
    const QString program = words.takeFirst();
    process.start(program, words + flags);
    QVERIFY(process.waitForStarted());
    QByteArray said;
    QElapsedTimer clock;
    clock.start();
    while (!said.contains("\"state\":\"busy\"") && clock.elapsed() < 60000) {
        QVERIFY2(process.waitForReadyRead(60000), said);
        said += process.readAll();
    }
    tree = ProcessTree::below(process.processId());
    QVERIFY2(tree.hasProgram("blender"), said);
}

void tst_GenerateDisturbed::interruptedRunIsContinued()
{
    // Slow enough to be caught between its first and last frame.
    const QStringList flags{u"--set"_s, u"dataset.num_scenes=4"_s, u"--set"_s, u"renderer.max_samples=48"_s, u"--set"_s, u"renderer.noise_threshold=0"_s};
    QProcess process;
    process.setProcessEnvironment(headlessEnvironment());
    process.setReadChannel(QProcess::StandardError);
    process.start(QStringLiteral(TAGMILL_BINARY), QStringList{u"generate"_s, u"-c"_s, config(), u"-o"_s, path(u"out"_s), u"--progress"_s, u"json"_s} + flags);
    QByteArray said;
    while (said.count("\"event\":\"frame\"") < 3) {
        QVERIFY2(process.waitForReadyRead(60000), said);
        said += process.readAll();
    }
    const ProcessTree tree = ProcessTree::below(process.processId());
    QElapsedTimer clock;
    clock.start();
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(10000));
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    said += process.readAll();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY2(said.contains("--resume"), said);
    QVERIFY2(tree.waitUntilGone(5000), qPrintable(tree.aliveText()));
    QVERIFY(!QFileInfo::exists(path(u"out/rich_truth.json"_s)));

    const QJsonObject continued = generated(path(u"out"_s), QStringList{u"--resume"_s} + flags);
    QVERIFY(continued[u"kept"_s].toInt() >= 2);
    QVERIFY(continued[u"frames"_s].toInt() >= 2);
    QCOMPARE(continued[u"kept"_s].toInt() + continued[u"frames"_s].toInt(), 8);
    QCOMPARE(generated(path(u"undisturbed"_s), flags)[u"frames"_s].toInt(), 8);
    QCOMPARE(lastingContent(path(u"out"_s)), lastingContent(path(u"undisturbed"_s)));
    QCOMPARE(filesBelow(path(u"out"_s)), filesBelow(path(u"undisturbed"_s)));
}

void tst_GenerateDisturbed::killedProgramLeavesNothingRunning_data()
{
    QTest::addColumn<QStringList>("wrapper");
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<bool>("hasDisplayServer");
    QTest::newRow("Blender itself") << QStringList{} << QStringList{} << false;
    QTest::newRow("Blender behind xvfb-run") << QStringList{} << QStringList{u"--blender"_s, u"xvfb-run -a blender"_s} << true;
    QTest::newRow("Tagmill behind xvfb-run") << QStringList{u"xvfb-run"_s, u"-a"_s} << QStringList{} << true;
}

void tst_GenerateDisturbed::killedProgramLeavesNothingRunning()
{
    QFETCH(QStringList, wrapper);
    QFETCH(QStringList, flags);
    QFETCH(bool, hasDisplayServer);
    QProcess process;
    ProcessTree tree;
    const QStringList endless{u"--set"_s, u"renderer.max_samples=100000"_s, u"--set"_s, u"renderer.noise_threshold=0"_s};
    startLongRun(process, flags + endless, tree, wrapper);
    // While it lives, nobody else writes there; afterwards its lock holds nobody up, and what it left goes.
    const RunResult second = generate(path(u"out"_s), endless);
    QVERIFY2(second.status == 1 && second.err.contains(path(u"out"_s).toUtf8()), second.err);
    QCOMPARE(tree.hasProgram("Xvfb"), hasDisplayServer);
    ::kill(wrapper.isEmpty() ? static_cast<int>(process.processId()) : tree.processOf("tagmill"), SIGKILL);
    QVERIFY(process.waitForFinished());
    QVERIFY2(tree.waitUntilGone(5000), qPrintable(tree.aliveText()));
    QCOMPARE(contentBelow(path(u"out"_s)), QStringList());
    QCOMPARE(generate(path(u"out"_s), endless + QStringList{u"--skip-render"_s}).status, 0);
    QCOMPARE(filesBelow(path(u"out"_s)), (QStringList{u".tagmill/job.json"_s, u".tagmill/job_spec.json"_s, u"scene_recipes.json"_s, u"telemetry.ndjson"_s}));
    QCOMPARE(QDir(path(u"out/.tagmill"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
}

void tst_GenerateDisturbed::leftoversOfAKilledRunAreRemoved()
{
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, reference(), path(u"out"_s)}), 0);
    const QString exchange = u"out/.tagmill/exchange-"_s + QSysInfo::machineHostName() + u'-';
    const QString dead = path(exchange + u"4194305-0"_s), alive = path(exchange + QString::number(QCoreApplication::applicationPid()) + u"-0"_s);
    for (const QString &folder : {dead, alive, path(u"out/.tagmill/pending"_s)}) {
        QVERIFY(QDir().mkpath(folder));
        writeAll(folder + u"/scene_0000_cam_0000.exr"_s, "raw");
    }
    for (const QString &file : {u"images/scene_0000_cam_0000.png"_s, u"rich_truth.json"_s, u".tagmill/job_spec.json"_s, u".tagmill/results/000/scene_000001.json"_s})
        writeAll(path(u"out/"_s + file + u".part-Ab12Cd"_s), "half");
    QCOMPARE(generated(path(u"out"_s), {u"--resume"_s})[u"kept"_s].toInt(), 4);
    QVERIFY(QFileInfo::exists(alive + u"/scene_0000_cam_0000.exr"_s)); // of a run that goes on
    QVERIFY(QDir(alive).removeRecursively());
    QCOMPARE(filesBelow(path(u"out"_s)), filesBelow(reference()));

    // Beside other shards, one takes only what is of its own scenes.
    for (const QString &file : {u"images/scene_0000_cam_0000.png"_s, u"images/scene_0001_cam_0000.png"_s})
        writeAll(path(u"out/"_s + file + u".part-Ab12Cd"_s), "half");
    QVERIFY(!generated(path(u"out"_s), {u"--resume"_s, u"--total-shards"_s, u"2"_s, u"--shard-index"_s, u"1"_s}).isEmpty());
    QVERIFY(QFileInfo::exists(path(u"out/images/scene_0000_cam_0000.png.part-Ab12Cd"_s)));
    QVERIFY(!QFileInfo::exists(path(u"out/images/scene_0001_cam_0000.png.part-Ab12Cd"_s)));
}

void tst_GenerateDisturbed::killedBlenderIsReplaced_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("killed") << SIGKILL;
    QTest::newRow("crashed") << SIGSEGV;
}

void tst_GenerateDisturbed::killedBlenderIsReplaced()
{
    QFETCH(int, signal);
    const QStringList slow{u"--set"_s, u"renderer.max_samples=96"_s, u"--set"_s, u"renderer.noise_threshold=0"_s};
    QProcess process;
    ProcessTree tree;
    startLongRun(process, slow, tree);
    const int blender = tree.processOf("blender");
    QVERIFY(blender > 0);
    ::kill(blender, signal);
    QVERIFY(process.waitForFinished(180000));
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, said);
    QVERIFY2(said.contains("\"restarts\":1"), said);
    QVERIFY(!generated(path(u"undisturbed"_s), slow).isEmpty());
    QCOMPARE(lastingContent(path(u"out"_s)), lastingContent(path(u"undisturbed"_s)));
}

void tst_GenerateDisturbed::twoKindsOfBlenderAreRefused()
{
    // The real one renders for long; the other one is ready later.
    const QString other = u"sh -c \"sleep 4; exec python3 '"_s + QStringLiteral(TAGMILL_SOURCE_DIR) + u"/tests/process/fake_worker.py' ok\""_s;
    const RunResult result = generate(path(u"out"_s), {u"--blender"_s, u"blender"_s, u"--blender"_s, other, u"--set"_s, u"renderer.max_samples=100000"_s, u"--set"_s, u"renderer.noise_threshold=0"_s});
    QVERIFY2(result.err.contains("not the same Blender") && result.err.contains("build=abc"), result.err);
    QCOMPARE(result.status, 3);
}

void tst_GenerateDisturbed::fullDiskEndsTheRun()
{
    // Something else takes all the room once the first scene is done.
    const QStringList slow{u"--set"_s, u"dataset.num_scenes=6"_s, u"--set"_s, u"renderer.max_samples=48"_s, u"--set"_s, u"renderer.noise_threshold=0"_s};
    const QString disk = path(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    const QString fill = u"mount -t tmpfs -o size=20m tmpfs '%1' && mkdir '%1/out' && "
                         "{ ( until [ -e '%1/out/.tagmill/results/000/scene_000000.json' ]; do sleep 0.02; done; cat /dev/zero >'%1/other' 2>/dev/null ) & }"_s.arg(disk);
    const QString leftovers = u"find '%1/out' -name '*.part*' -o -name '*.exr' -o -name rich_truth.json; find '%1/out/images' -size 0"_s.arg(disk);
    const QStringList arguments = QStringList{u"generate"_s, u"-c"_s, config(), u"-o"_s, disk + u"/out"_s} + slow;
    const RunResult result = runTagmillMounted(fill, arguments, leftovers + u"; cp -a '%1/out' '%2'"_s.arg(disk, path(u"out"_s)));
    QVERIFY2(result.err.contains("pace"), result.err); // "No space left on device", or the worker's words for it
    QCOMPARE(result.status, 3);
    QCOMPARE(result.out, QByteArray());

    // With room it goes on, and what was written before is of use.
    goOnToTheEnd(slow);
}

void tst_GenerateDisturbed::folderThatBecomesReadOnlyEndsTheRun()
{
    const QStringList slow{u"--set"_s, u"dataset.num_scenes=6"_s, u"--set"_s, u"renderer.max_samples=48"_s, u"--set"_s, u"renderer.noise_threshold=0"_s};
    QVERIFY(QDir().mkpath(path(u"out"_s)));
    const QString harden = u"{ ( until [ -e '%1/.tagmill/results/000/scene_000000.json' ]; do sleep 0.02; done; mount --bind '%1' '%1'; mount -o remount,ro,bind '%1' ) & }"_s.arg(path(u"out"_s));
    const QStringList arguments = QStringList{u"generate"_s, u"-c"_s, config(), u"-o"_s, path(u"out"_s)} + slow;
    const RunResult result = runTagmillMounted(harden, arguments, u"touch '%1/x' 2>/dev/null && exit 98"_s.arg(path(u"out"_s)));
    QVERIFY2(result.status == 3, result.err);
    QVERIFY2(result.err.contains("Read-only file system") && result.err.contains(path(u"out"_s).toUtf8()), result.err);
    QVERIFY(!QFileInfo::exists(path(u"out/rich_truth.json"_s)));

    goOnToTheEnd(slow);
}

QTEST_APPLESS_MAIN(tst_GenerateDisturbed)
#include "tst_generate_disturbed.moc"
