// SPDX-License-Identifier: GPL-3.0-or-later
// `tagmill generate` with a real Blender: from a config to an audited dataset, and what is left when it is
// interrupted, killed, repeated or disturbed.
#include "core/files.h"
#include "core/imaging/raw_frame.h"
#include "tests/integration/process_tree.h"
#include "tests/integration/tagmill_runner.h"
#include "tests/support/test_support.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two scenes of two cameras: about a second of Blender.
const QByteArray tinyConfig = "tagmill: {format: 1}\n"
                              "dataset: {num_scenes: 2, seeds: {global_seed: 7}}\n"
                              "camera: {resolution: [160, 120], samples_per_scene: 2, min_distance: 0.35, max_distance: 0.45,\n"
                              "         min_elevation: 0.8, max_elevation: 1.0, tone_mapping: linear}\n"
                              "scenario: {subject: {type: BOARD, rows: 3, cols: 4, square_size_mm: 40, marker_size_mm: 30, dictionary: DICT_4X4_50}}\n"
                              "renderer: {max_samples: 4, enable_denoising: false}\n";

const QStringList canonicalFiles{u"rich_truth.json"_s, u"coco_labels.json"_s, u"ground_truth.csv"_s};

QJsonObject jsonFile(const QString &path)
{
    return QJsonDocument::fromJson(readAll(path)).object();
}

/// Every file of a folder with its bytes and time of change.
QMap<QString, QByteArray> snapshot(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &file : filesBelow(folder)) {
        const QString path = folder + u'/' + file;
        files[file] = QFileInfo(path).lastModified().toString(Qt::ISODateWithMs).toLatin1() + readAll(path);
    }
    return files;
}

/// Pixels and truth; not times of day, which differ between two runs.
QMap<QString, QByteArray> lastingContent(const QString &dataset)
{
    QMap<QString, QByteArray> files;
    for (const QString &file : filesBelow(dataset)) {
        if (file.startsWith(u"images/") || canonicalFiles.contains(file))
            files[file] = readAll(dataset + u'/' + file);
    }
    return files;
}

} // namespace

class tst_Generate : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void aTinyJobGivesAWholeDataset();
    void twoWorkersGiveTheSamePixels();
    void resumeKeepsWhatIsGood();
    void resumeRendersWhatIsDamaged();
    void withoutResumeAllIsRenderedAgain();
    void leftoversOfAKilledRunAreRemoved();
    void anotherJobTouchesNothing();
    void shardsMergeToTheSameDataset();
    void rawFramesAreKeptWhenAsked();
    void skipRenderStopsAfterTheRecipes();
    void interruptedRunIsContinued();
    void killedProgramLeavesNothingRunning_data();
    void killedProgramLeavesNothingRunning();
    void aSceneThatDoesNotCompileIsListedAndTheOthersAreWritten();
    void nothingStartsWhenNoSceneCompiles();
    void killedBlenderIsReplaced();
    void twoKindsOfBlenderAreRefused();
    void fullDiskEndsTheRun();
    void progressJsonIsOneObjectALine();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    QString reference() const { return m_shared.filePath(u"reference"_s); }
    /// generate -c CONFIG -o OUTPUT --json FLAGS…
    RunResult generate(const QString &output, const QStringList &flags = {}) const;
    QJsonObject generated(const QString &output, const QStringList &flags = {}) const;

    /// Starts a run that takes long and waits until its Blender renders.
    void startLongRun(QProcess &process, const QStringList &flags, ProcessTree &tree, const QStringList &wrapper = {});

    QTemporaryDir m_shared;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_config;
};

void tst_Generate::initTestCase()
{
    m_config = m_shared.filePath(u"tiny.yaml"_s);
    writeAll(m_config, tinyConfig);
    const RunResult result = generate(reference());
    QVERIFY2(result.status == 0, result.err);
}

void tst_Generate::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

RunResult tst_Generate::generate(const QString &output, const QStringList &flags) const
{
    return runTagmill(QStringList{u"generate"_s, u"-c"_s, m_config, u"-o"_s, output, u"--json"_s} + flags);
}

QJsonObject tst_Generate::generated(const QString &output, const QStringList &flags) const
{
    const RunResult result = generate(output, flags);
    if (result.status != 0)
        qWarning("%s", result.err.constData());
    return QJsonDocument::fromJson(result.out).object();
}

void tst_Generate::aTinyJobGivesAWholeDataset()
{
    const QString dataset = reference();
    QStringList expected = canonicalFiles;
    expected << u"provenance.json"_s << u"manifest.json"_s << u"checksums.json"_s << u"audit_report.json"_s;
    for (const int scene : {0, 1}) {
        for (const int camera : {0, 1})
            expected << u"images/scene_000%1_cam_000%2.png"_s.arg(scene).arg(camera);
    }
    expected.sort();
    QCOMPARE(contentBelow(dataset), expected);
    for (const QString &file : expected) {
        const QByteArray bytes = readAll(dataset + u'/' + file);
        QVERIFY2(!bytes.isEmpty(), qPrintable(file));
        if (file.endsWith(u".json")) {
            QJsonParseError error;
            QJsonDocument::fromJson(bytes, &error);
            QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(file));
        } else if (file.endsWith(u".png")) {
            const auto image = decodePng(bytes.toStdString());
            QVERIFY_RESULT(image);
            QCOMPARE(image->width, 160);
            QCOMPARE(image->height, 120);
            const auto [darkest, brightest] = std::minmax_element(image->pixels.begin(), image->pixels.end());
            QVERIFY2(*brightest - *darkest > 50, "the board is seen");
        }
    }
    // Two result files and the job, nothing that was under way.
    QStringList bookkeeping = filesBelow(dataset + u"/.tagmill"_s);
    QCOMPARE(bookkeeping, (QStringList{u"job.json"_s, u"results/000/scene_000000.json"_s, u"results/000/scene_000001.json"_s}));
    const RunResult audit = runTagmill({u"audit"_s, u"run"_s, dataset, u"--json"_s});
    QVERIFY2(audit.status == 0, audit.err);
    QVERIFY(QJsonDocument::fromJson(audit.out).isObject());
    const QJsonArray records = jsonFile(dataset + u"/rich_truth.json"_s)[u"records"_s].toArray();
    QVERIFY2(records.size() >= 4, "a board in each of four images");
}

void tst_Generate::twoWorkersGiveTheSamePixels()
{
    const QJsonObject summary = generated(path(u"out"_s), {u"-w"_s, u"2"_s});
    QCOMPARE(summary[u"frames"_s].toInt(), 4);
    QCOMPARE(lastingContent(path(u"out"_s)), lastingContent(reference()));
}

void tst_Generate::resumeKeepsWhatIsGood()
{
    const auto before = snapshot(reference() + u"/images"_s);
    QProcessEnvironment environment = headlessEnvironment();
    environment.insert(u"PATH"_s, u"/nonexistent"_s); // nothing is left to do for a Blender
    const RunResult result = runTagmill({u"generate"_s, u"-c"_s, m_config, u"-o"_s, reference(), u"--resume"_s, u"--json"_s, u"--blender"_s, u"/nonexistent/blender"_s}, environment);
    QVERIFY2(result.status == 0, result.err);
    const QJsonObject summary = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(summary[u"kept"_s].toInt(), 4);
    QCOMPARE(summary[u"frames"_s].toInt(), 0);
    QCOMPARE(snapshot(reference() + u"/images"_s), before);
}

void tst_Generate::resumeRendersWhatIsDamaged()
{
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, reference(), path(u"out"_s)}), 0);
    writeAll(path(u"out/images/scene_0001_cam_0000.png"_s), "");
    const QJsonObject summary = generated(path(u"out"_s), {u"--resume"_s});
    QCOMPARE(summary[u"kept"_s].toInt(), 2);
    QCOMPARE(summary[u"frames"_s].toInt(), 2);
    QCOMPARE(lastingContent(path(u"out"_s)), lastingContent(reference()));
}

void tst_Generate::withoutResumeAllIsRenderedAgain()
{
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, reference(), path(u"out"_s)}), 0);
    const QJsonObject summary = generated(path(u"out"_s));
    QCOMPARE(summary[u"frames"_s].toInt(), 4);
    QCOMPARE(summary[u"kept"_s].toInt(), 0);
    QCOMPARE(lastingContent(path(u"out"_s)), lastingContent(reference()));
    QCOMPARE(filesBelow(path(u"out"_s)), filesBelow(reference()));
}

void tst_Generate::leftoversOfAKilledRunAreRemoved()
{
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, reference(), path(u"out"_s)}), 0);
    const QString exchange = u"out/.tagmill/exchange-"_s + QSysInfo::machineHostName() + u'-';
    const QString dead = path(exchange + u"4194305-0"_s), alive = path(exchange + QString::number(QCoreApplication::applicationPid()) + u"-0"_s);
    for (const QString &folder : {dead, alive, path(u"out/.tagmill/pending"_s)}) {
        QVERIFY(QDir().mkpath(folder));
        writeAll(folder + u"/scene_0000_cam_0000.exr"_s, "raw");
    }
    writeAll(path(u"out/images/scene_0000_cam_0000.png.part-Ab12Cd"_s), "half");
    QCOMPARE(generated(path(u"out"_s), {u"--resume"_s})[u"kept"_s].toInt(), 4);
    QVERIFY(QFileInfo::exists(alive + u"/scene_0000_cam_0000.exr"_s)); // of a run that goes on
    QVERIFY(QDir(alive).removeRecursively());
    QCOMPARE(filesBelow(path(u"out"_s)), filesBelow(reference()));
}

void tst_Generate::anotherJobTouchesNothing()
{
    const auto before = snapshot(reference());
    for (const QStringList &flags : {QStringList{u"--seed"_s, u"8"_s}, QStringList{u"--set"_s, u"camera.fov=50"_s}, QStringList{u"--seed"_s, u"8"_s, u"--resume"_s}}) {
        const RunResult result = generate(reference(), flags);
        QVERIFY2(result.err.contains(reference().toUtf8()), result.err);
        QCOMPARE(result.status, 1);
        QCOMPARE(snapshot(reference()), before);
    }
}

void tst_Generate::shardsMergeToTheSameDataset()
{
    for (const QString &index : {u"1"_s, u"0"_s}) {
        const QJsonObject summary = generated(path(u"out"_s), {u"--total-shards"_s, u"2"_s, u"--shard-index"_s, index});
        QCOMPARE(summary[u"frames"_s].toInt(), 2);
        QVERIFY(!QFileInfo::exists(path(u"out/rich_truth.json"_s)));
    }
    const RunResult merged = runTagmill({u"merge"_s, path(u"out"_s)});
    QVERIFY2(merged.status == 0, merged.err);
    QCOMPARE(lastingContent(path(u"out"_s)), lastingContent(reference()));
}

void tst_Generate::rawFramesAreKeptWhenAsked()
{
    const QJsonObject summary = generated(path(u"out"_s), {u"--keep-raw"_s, u"-n"_s, u"1"_s});
    QCOMPARE(summary[u"frames"_s].toInt(), 2);
    const auto raw = readExr(path(u"out/raw/scene_0000_cam_0001.exr"_s).toStdString());
    QVERIFY_RESULT(raw);
    QCOMPARE(raw->width, 160);
    QCOMPARE(raw->channels, 3);
}

void tst_Generate::skipRenderStopsAfterTheRecipes()
{
    const RunResult result = generate(path(u"out"_s), {u"--skip-render"_s, u"--blender"_s, u"/nonexistent/blender"_s});
    QVERIFY2(result.status == 0, result.err);
    QCOMPARE(contentBelow(path(u"out"_s)), QStringList{u"scene_recipes.json"_s});
    QCOMPARE(QJsonDocument::fromJson(readAll(path(u"out/scene_recipes.json"_s))).array().size(), 2);
}

void tst_Generate::startLongRun(QProcess &process, const QStringList &flags, ProcessTree &tree, const QStringList &wrapper)
{
    QStringList words = wrapper;
    words << QStringLiteral(TAGMILL_BINARY) << u"generate"_s << u"-c"_s << m_config << u"-o"_s << path(u"out"_s) << u"--progress"_s << u"json"_s;
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

void tst_Generate::interruptedRunIsContinued()
{
    // Slow enough to be caught between its first and last frame.
    const QStringList flags{u"--set"_s, u"dataset.num_scenes=4"_s, u"--set"_s, u"renderer.max_samples=48"_s, u"--set"_s, u"renderer.noise_threshold=0"_s};
    QProcess process;
    process.setProcessEnvironment(headlessEnvironment());
    process.setReadChannel(QProcess::StandardError);
    process.start(QStringLiteral(TAGMILL_BINARY), QStringList{u"generate"_s, u"-c"_s, m_config, u"-o"_s, path(u"out"_s), u"--progress"_s, u"json"_s} + flags);
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

void tst_Generate::killedProgramLeavesNothingRunning_data()
{
    QTest::addColumn<QStringList>("wrapper");
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<bool>("hasDisplayServer");
    QTest::newRow("Blender itself") << QStringList{} << QStringList{} << false;
    QTest::newRow("Blender behind xvfb-run") << QStringList{} << QStringList{u"--blender"_s, u"xvfb-run -a blender"_s} << true;
    QTest::newRow("Tagmill behind xvfb-run") << QStringList{u"xvfb-run"_s, u"-a"_s} << QStringList{} << true;
}

void tst_Generate::killedProgramLeavesNothingRunning()
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
    QCOMPARE(filesBelow(path(u"out"_s)), (QStringList{u".tagmill/job.json"_s, u"scene_recipes.json"_s}));
    QCOMPARE(QDir(path(u"out/.tagmill"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
}

void tst_Generate::aSceneThatDoesNotCompileIsListedAndTheOthersAreWritten()
{
    // So near that few poses see the whole board: scene 1 of this seed finds none.
    const RunResult result = generate(path(u"out"_s), {u"--set"_s, u"camera.min_elevation=0.3"_s, u"--set"_s, u"camera.max_elevation=0.9"_s, u"--set"_s, u"camera.min_distance=0.145"_s, u"--set"_s, u"camera.max_distance=0.145"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("No camera pose was found for scene 1"), result.err);
    const QJsonObject summary = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(summary[u"frames"_s].toInt(), 2);
    QCOMPARE(summary[u"problems"_s][0][u"where"_s].toString(), u"scene 1"_s);
    QCOMPARE(filesBelow(path(u"out/images"_s)), (QStringList{u"scene_0000_cam_0000.png"_s, u"scene_0000_cam_0001.png"_s}));
    QVERIFY(QFileInfo::exists(path(u"out/rich_truth.json"_s)));
}

void tst_Generate::nothingStartsWhenNoSceneCompiles()
{
    const RunResult result = generate(path(u"out"_s), {u"--set"_s, u"camera.min_distance=0.05"_s, u"--set"_s, u"camera.max_distance=0.05"_s, u"--blender"_s, u"/nonexistent/blender"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("No camera pose was found for scene 0"), result.err);
    QCOMPARE(contentBelow(path(u"out"_s)), QStringList());
}

void tst_Generate::killedBlenderIsReplaced()
{
    QProcess process;
    ProcessTree tree;
    startLongRun(process, {u"--set"_s, u"renderer.max_samples=96"_s, u"--set"_s, u"renderer.noise_threshold=0"_s}, tree);
    const int blender = tree.processOf("blender");
    QVERIFY(blender > 0);
    ::kill(blender, SIGKILL);
    QVERIFY(process.waitForFinished(180000));
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, said);
    QVERIFY2(said.contains("\"restarts\":1"), said);
    QCOMPARE(filesBelow(path(u"out/images"_s)).size(), 4);
}

void tst_Generate::twoKindsOfBlenderAreRefused()
{
    // The real one renders for long; the other one is ready later.
    const QString other = u"sh -c \"sleep 4; exec python3 '"_s + QStringLiteral(TAGMILL_SOURCE_DIR) + u"/tests/process/fake_worker.py' ok\""_s;
    const RunResult result = generate(path(u"out"_s), {u"--blender"_s, u"blender"_s, u"--blender"_s, other, u"--set"_s, u"renderer.max_samples=100000"_s, u"--set"_s, u"renderer.noise_threshold=0"_s});
    QVERIFY2(result.err.contains("not the same Blender") && result.err.contains("build=abc"), result.err);
    QCOMPARE(result.status, 3);
}

void tst_Generate::fullDiskEndsTheRun()
{
    QDir(m_dir->path()).mkpath(u"small"_s);
    // Room for the job, a raw frame and an image or so, not for the whole.
    const QString mount = u"mount -t tmpfs -o size=240k tmpfs '%1'"_s.arg(path(u"small"_s));
    const QString list = u"find '%1' -name '*.part*' -o -name '*.exr' -o -name rich_truth.json; find '%1/images' -size 0"_s.arg(path(u"small"_s));
    const RunResult result = runTagmillMounted(mount, {u"generate"_s, u"-c"_s, m_config, u"-o"_s, path(u"small"_s)}, list);
    QVERIFY2(result.err.contains("pace"), result.err); // "No space left on device", or the worker's words for it
    QCOMPARE(result.status, 3);
    QCOMPARE(result.out, QByteArray());
}

void tst_Generate::progressJsonIsOneObjectALine()
{
    const RunResult result = generate(path(u"out"_s), {u"--progress"_s, u"json"_s, u"-n"_s, u"1"_s});
    QVERIFY2(result.status == 0, result.err);
    QJsonObject last;
    int frames = 0;
    for (const QByteArray &line : result.err.split('\n')) {
        if (!line.startsWith('{'))
            continue; // what is said after the end
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, line);
        if (object[u"event"_s] == u"progress"_s)
            last = object;
        frames += object[u"event"_s] == u"frame"_s ? 1 : 0;
    }
    QCOMPARE(frames, 2);
    QCOMPARE(last[u"stage"_s].toString(), u"done"_s);
    QCOMPARE(last[u"done"_s].toInt(), 2);
}

QTEST_APPLESS_MAIN(tst_Generate)
#include "tst_generate.moc"
