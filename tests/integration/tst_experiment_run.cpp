// SPDX-License-Identifier: GPL-3.0-or-later
// `tagmill experiment run` and a locked job with a real Blender, on tiny images.
#include "tests/integration/generate_fixture.h"
#include "tests/support/test_support.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <csignal>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray tinyExperiment(const QByteArray &sweep)
{
    return "name: tiny\nbase_config:\n  tagmill: {format: 1}\n  dataset: {num_scenes: 1, seeds: {global_seed: 7}}\n"
           "  camera: {resolution: [64, 48], samples_per_scene: 1, min_distance: 0.25, max_distance: 0.3, min_elevation: 0.8, max_elevation: 1.0, tone_mapping: linear}\n"
           "  scenario: {subject: {type: TAGS, tag_families: [tag36h11], size_mm: 100, tags_per_scene: 1}}\n"
           "  renderer: {max_samples: 1, enable_denoising: false}\nsweeps:\n- " + sweep + "\n";
}

} // namespace

class tst_ExperimentRun : public QObject, GenerateFixture
{
    Q_OBJECT
private slots:
    void init() { newFolder(); }
    void everyVariantBecomesADataset();
    void anInterruptStopsTheWholeRunAndResumeContinues();
    void aLockedJobRendersWhatItsConfigDoes();

private:
    RunResult run(const QStringList &flags = {}) const
    {
        return runTagmill(QStringList{u"experiment"_s, u"run"_s, path(u"e.yaml"_s), u"-o"_s, path(u"out"_s), u"--json"_s} + flags);
    }
};

void tst_ExperimentRun::everyVariantBecomesADataset()
{
    writeAll(path(u"e.yaml"_s), tinyExperiment("{parameter: scene.lighting.intensity_max, type: categorical, values: [60, 400]}"));
    const RunResult result = run();
    QVERIFY2(result.status == 0, result.err);
    const QJsonArray variants = QJsonDocument::fromJson(result.out)[u"variants"_s].toArray();
    QCOMPARE(variants.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        const QString dataset = path(u"out/tiny/v00%1"_s.arg(i));
        const QJsonObject summary = variants[i][u"result"_s].toObject();
        QCOMPARE(summary[u"dataset"_s].toString(), dataset);
        QCOMPARE(summary[u"frames"_s].toInt(), 1);
        QVERIFY(summary[u"audit"_s][u"passed"_s].toBool());
        QVERIFY(QFileInfo(dataset + u"/images/scene_0000_cam_0000.png"_s).size() > 0);
        const QJsonObject experiment = jsonFile(dataset + u"/manifest.json"_s)[u"experiment"_s].toObject();
        QCOMPARE(experiment[u"name"_s].toString(), u"tiny"_s);
        QCOMPARE(experiment[u"variant_id"_s].toString(), u"v00%1"_s.arg(i));
        QCOMPARE(experiment[u"overrides"_s][u"scene.lighting.intensity_max"_s].toInt(), i == 0 ? 60 : 400);
        QVERIFY(experiment[u"seed_info"_s][u"global_seed"_s].isDouble());
    }
    QVERIFY(readAll(path(u"out/tiny/v000/images/scene_0000_cam_0000.png"_s)) != readAll(path(u"out/tiny/v001/images/scene_0000_cam_0000.png"_s)));
    const RunResult again = run({u"--resume"_s});
    QVERIFY2(again.status == 0, again.err);
    for (const QJsonValue variant : QJsonDocument::fromJson(again.out)[u"variants"_s].toArray())
        QCOMPARE(variant[u"result"_s][u"kept"_s].toInt(), 1);
}

void tst_ExperimentRun::anInterruptStopsTheWholeRunAndResumeContinues()
{
    writeAll(path(u"e.yaml"_s), tinyExperiment("{parameter: scene.lighting.intensity_max, type: categorical, values: [60, 100, 400]}"));
    QProcess process;
    process.setProcessEnvironment(headlessEnvironment());
    process.setReadChannel(QProcess::StandardError);
    process.start(QStringLiteral(TAGMILL_BINARY), {u"experiment"_s, u"run"_s, path(u"e.yaml"_s), u"-o"_s, path(u"out"_s)});
    QByteArray err;
    while (!err.contains("Variant 2 of 3") && process.waitForReadyRead(60000))
        err += process.readAll();
    QVERIFY2(err.contains("Variant 2 of 3"), err);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30000));
    err += process.readAll();
    QCOMPARE(process.exitCode(), 130);
    QVERIFY2(err.contains("1 of 3 variants are done") && !err.contains("Variant 3"), err);
    const RunResult resumed = run({u"--resume"_s});
    QVERIFY2(resumed.status == 0, resumed.err);
    const QJsonArray variants = QJsonDocument::fromJson(resumed.out)[u"variants"_s].toArray();
    QCOMPARE(variants[0][u"result"_s][u"kept"_s].toInt(), 1);
    QCOMPARE(variants[2][u"result"_s][u"frames"_s].toInt(), 1);
}

void tst_ExperimentRun::aLockedJobRendersWhatItsConfigDoes()
{
    writeAll(path(u"e.yaml"_s), tinyExperiment("{parameter: camera.iso, type: categorical, values: [100]}"));
    QCOMPARE(runTagmill({u"experiment"_s, u"expand"_s, path(u"e.yaml"_s), u"-o"_s, path(u"configs"_s)}).status, 0);
    QCOMPARE(runTagmill({u"lock"_s, u"-c"_s, path(u"configs/tiny/v000.yaml"_s), u"-o"_s, path(u"job.json"_s)}).status, 0);
    QVERIFY2(!readAll(path(u"job.json"_s)).contains("\"blender_version\": \"unknown\""), "the Blender here is noted");
    const RunResult fromJob = runTagmill({u"generate"_s, u"--job"_s, path(u"job.json"_s), u"-o"_s, path(u"a"_s)});
    QVERIFY2(fromJob.status == 0 && !fromJob.err.contains("locked with Blender"), fromJob.err);
    QCOMPARE(runTagmill({u"generate"_s, u"-c"_s, path(u"configs/tiny/v000.yaml"_s), u"-o"_s, path(u"b"_s)}).status, 0);
    QCOMPARE(lastingContent(path(u"a"_s)), lastingContent(path(u"b"_s)));
}

QTEST_APPLESS_MAIN(tst_ExperimentRun)
#include "tst_experiment_run.moc"
