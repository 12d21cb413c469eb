// SPDX-License-Identifier: GPL-3.0-or-later
// `tagmill generate` with a real Blender: from a config to an audited dataset, repeated, continued, in parts.
#include "core/imaging/raw_frame.h"
#include "tests/integration/generate_fixture.h"
#include "tests/support/test_support.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <set>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

class tst_Generate : public QObject, GenerateFixture
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
    void anotherJobTouchesNothing();
    void shardsMergeToTheSameDataset();
    void theJobOfADatasetMakesItAgain();
    void aPreviewHasTheSameTruth();
    void anEstimateComesFromThreeFrames();
    void aMissingDenoiserIsReplacedAndSaid();
    void rawFramesAreKeptWhenAsked();
    void skipRenderStopsAfterTheRecipes();
    void aSceneThatDoesNotCompileIsListedAndTheOthersAreWritten();
    void nothingStartsWhenNoSceneCompiles();
    void progressJsonIsOneObjectALine();
};

void tst_Generate::initTestCase()
{
    QVERIFY(makeReference());
}

void tst_Generate::init()
{
    newFolder();
}

void tst_Generate::aTinyJobGivesAWholeDataset()
{
    const QString dataset = reference();
    QStringList expected = canonicalFiles();
    expected << u"provenance.json"_s << u"manifest.json"_s << u"job_spec.json"_s << u"checksums.json"_s << u"audit_report.json"_s << u"README.md"_s;
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
    QCOMPARE(bookkeeping, (QStringList{u"index-v1.bin"_s, u"job.json"_s, u"job_spec.json"_s, u"results/000/scene_000000.json"_s, u"results/000/scene_000001.json"_s}));
    const RunResult verified = runTagmill({u"verify"_s, dataset});
    QVERIFY2(verified.status == 0, verified.err);
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
    const RunResult result = runTagmill({u"generate"_s, u"-c"_s, config(), u"-o"_s, reference(), u"--resume"_s, u"--json"_s, u"--blender"_s, u"/nonexistent/blender"_s}, environment);
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
    // Side by side, as a cluster would.
    QProcess other;
    other.setProcessEnvironment(headlessEnvironment());
    other.start(QStringLiteral(TAGMILL_BINARY), {u"generate"_s, u"-c"_s, config(), u"-o"_s, path(u"out"_s), u"--total-shards"_s, u"2"_s, u"--shard-index"_s, u"0"_s});
    QCOMPARE(generated(path(u"out"_s), {u"--total-shards"_s, u"2"_s, u"--shard-index"_s, u"1"_s})[u"frames"_s].toInt(), 2);
    QVERIFY(other.waitForFinished(60000));
    QVERIFY2(other.exitCode() == 0, other.readAllStandardError());
    QVERIFY(!QFileInfo::exists(path(u"out/rich_truth.json"_s)));
    const RunResult merged = runTagmill({u"merge"_s, path(u"out"_s)});
    QVERIFY2(merged.status == 0, merged.err);
    QCOMPARE(lastingContent(path(u"out"_s)), lastingContent(reference()));
    const RunResult verified = runTagmill({u"job"_s, u"verify"_s, path(u"out"_s), u"--json"_s});
    QVERIFY2(verified.status == 0, verified.err);
    QCOMPARE(QJsonDocument::fromJson(verified.out).object()[u"scenes"_s].toInt(), 2);
    writeAll(path(u"out/images/scene_0001_cam_0001.png"_s), "");
    const RunResult harmed = runTagmill({u"verify"_s, path(u"out"_s)});
    QCOMPARE(harmed.status, 1);
    QVERIFY2(harmed.err.contains("images/scene_0001_cam_0001.png"), harmed.err);
}

void tst_Generate::theJobOfADatasetMakesItAgain()
{
    const RunResult again = runTagmill({u"generate"_s, u"--job"_s, reference() + u"/job_spec.json"_s, u"-o"_s, path(u"out"_s)});
    QVERIFY2(again.status == 0 && !again.err.contains("job_spec.json:"), again.err);
    QCOMPARE(lastingContent(path(u"out"_s)), lastingContent(reference()));
}

void tst_Generate::aPreviewHasTheSameTruth()
{
    generated(path(u"out"_s), {u"-r"_s, u"preview"_s});
    for (const QString &file : canonicalFiles())
        QCOMPARE(readAll(path(u"out"_s) + u'/' + file), readAll(reference() + u'/' + file));
    for (const QString &image : filesBelow(reference() + u"/images"_s)) {
        const auto rendered = decodePng(readAll(reference() + u"/images/"_s + image).toStdString());
        const auto drawn = decodePng(readAll(path(u"out"_s) + u"/images/"_s + image).toStdString());
        QVERIFY_RESULT(rendered);
        QVERIFY_RESULT(drawn);
        QCOMPARE(drawn->pixels.size(), rendered->pixels.size());
        QVERIFY(drawn->pixels != rendered->pixels); // another hand's picture …
        double difference = 0;
        for (size_t i = 0; i < drawn->pixels.size(); ++i)
            difference += std::abs(drawn->pixels[i] - rendered->pixels[i]);
        QVERIFY2(difference / static_cast<double>(drawn->pixels.size()) < 20, qPrintable(image)); // … of the same scene
    }
}

void tst_Generate::anEstimateComesFromThreeFrames()
{
    const QJsonObject estimate = generated(path(u"out"_s), {u"--estimate"_s, u"-n"_s, u"50"_s})[u"estimate"_s].toObject();
    QCOMPARE(estimate[u"frames"_s].toInt(), 100);
    QCOMPARE(estimate[u"probed_frames"_s].toInt(), 3);
    QVERIFY(estimate[u"seconds"_s].toDouble() > estimate[u"seconds_to_start"_s].toDouble());
    QVERIFY2(estimate[u"memory_bytes"_s].toDouble() > 1e8, "a Blender is among it");
    QVERIFY(!QFileInfo::exists(path(u"out"_s)));
}

void tst_Generate::aMissingDenoiserIsReplacedAndSaid()
{
    const RunResult doctor = runTagmill({u"doctor"_s, u"--json"_s});
    const bool isMissing = QJsonDocument::fromJson(doctor.out)[u"blenders"_s][0][u"denoisers"_s].toArray().isEmpty();
    const RunResult result = generate(path(u"out"_s), {u"-n"_s, u"1"_s, u"--set"_s, u"renderer.enable_denoising=true"_s, u"--set"_s, u"renderer.noise_threshold=0.02"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err.contains("has no denoiser; the frames take 4 times the samples"), isMissing);
    QCOMPARE(QJsonDocument::fromJson(result.out)[u"problems"_s].toArray().size(), isMissing ? 1 : 0);
    const QJsonArray notes = jsonFile(path(u"out/manifest.json"_s))[u"metadata"_s][u"tagmill"_s][u"notes"_s].toArray();
    QCOMPARE(notes.size(), isMissing ? 1 : 0);
    if (!isMissing)
        return; // then the denoiser was used
    QCOMPARE(notes[0][u"frames"_s].toInt(), 2);
    QVERIFY(notes[0][u"text"_s].toString().contains(u"no denoiser"_s));
    generated(path(u"more"_s), {u"-n"_s, u"1"_s, u"--set"_s, u"renderer.max_samples=16"_s, u"--set"_s, u"renderer.noise_threshold=0.01"_s});
    const QString image = u"images/scene_0000_cam_0001.png"_s;
    QCOMPARE(readAll(path(u"out/"_s + image)), readAll(path(u"more/"_s + image)));
    QVERIFY(readAll(path(u"out/"_s + image)) != readAll(reference() + u'/' + image)); // the control: fewer samples
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

void tst_Generate::progressJsonIsOneObjectALine()
{
    const RunResult result = generate(path(u"out"_s), {u"--progress"_s, u"json"_s, u"-n"_s, u"1"_s});
    QVERIFY2(result.status == 0, result.err);
    QJsonObject last;
    int frames = 0;
    std::set<qint64> processes;
    for (const QByteArray &line : result.err.split('\n')) {
        if (!line.startsWith('{'))
            continue; // what is said after the end
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, line);
        if (object[u"event"_s] == u"progress"_s)
            last = object;
        frames += object[u"event"_s] == u"frame"_s ? 1 : 0;
        if (object[u"event"_s] == u"worker"_s)
            processes.insert(object[u"process"_s].toInteger());
    }
    QCOMPARE(frames, 2);
    // Blender's own, as telemetry has it, not the guard's above it; 0 before it said hello.
    const QByteArray telemetry = readAll(path(u"out/telemetry.ndjson"_s));
    processes.erase(0);
    QCOMPARE(processes.size(), size_t(1));
    QVERIFY2(telemetry.contains(QByteArray("\"process\":" + QByteArray::number(*processes.begin()) + ",")), telemetry);
    QCOMPARE(last[u"stage"_s].toString(), u"done"_s);
    QCOMPARE(last[u"done"_s].toInt(), 2);
}

QTEST_APPLESS_MAIN(tst_Generate)
#include "tst_generate.moc"
