// SPDX-License-Identifier: GPL-3.0-or-later
// A whole run with workers that fail in every way we thought of: no frame is lost, doubled or wrong, and what cannot be
// done is said. The workers draw instead of rendering, so that a run takes a second.
#include "blender_link/exchange_folder.h"
#include "blender_link/failure_bundle.h"
#include "blender_link/render_run.h"
#include "core/config/job_spec.h"
#include "core/dataset/scene_result.h"
#include "core/dataset/set_aside.h"
#include "core/dataset/verify_dataset.h"
#include "core/dataset/volatile_fields.h"
#include "core/files.h"
#include "core/imaging/raw_frame.h"
#include "tests/core/plan/planned_boards.h"
#include "tests/support/dataset_fixture.h"
#include "tests/support/worker_harness.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace tagmill;

namespace {

constexpr int sceneCount = 3, cameraCount = 2;

struct Outcome
{
    RunSummary summary;
    std::map<int, WorkerStatus> workers;
    int finished = 0;
    QStringList log;
    QList<QJsonObject> workerEvents;
    std::set<qint64> blenders; ///< processes, as the cards show them

    int restarts() const
    {
        int count = 0;
        for (const auto &[index, worker] : workers)
            count += worker.restarts;
        return count;
    }
    const Problem *problem(const char *id) const
    {
        const auto found = std::find_if(summary.problems.begin(), summary.problems.end(), [id](const Problem &p) { return p.id == id; });
        return found == summary.problems.end() ? nullptr : &*found;
    }
    std::string text() const
    {
        std::string all = summary.error ? summary.error->text() : std::string();
        for (const Problem &problem : summary.problems)
            all += "\n" + problem.text();
        return all + "\n" + log.join(QLatin1Char('\n')).toStdString();
    }
};

QMap<QString, QByteArray> lastingContent(const QString &dataset)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(dataset, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next(), name = QDir(dataset).relativeFilePath(path);
        if (const auto text = lastingText(name.toStdString(), *readFile(path.toStdString())))
            files[name] = QByteArray::fromStdString(*text);
    }
    return files;
}

QList<QJsonObject> telemetryOf(const QString &dataset)
{
    QList<QJsonObject> lines;
    QFile file(dataset + QStringLiteral("/telemetry.ndjson"));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (!line.isEmpty())
                lines += QJsonDocument::fromJson(line).object();
    return lines;
}

int countEvents(const QList<QJsonObject> &lines, const char *event)
{
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [event](const QJsonObject &line) { return line[QLatin1String("telemetry")][QLatin1String("event")] == QLatin1String(event); }));
}

} // namespace

class tst_render_run : public QObject
{
    Q_OBJECT

    test::ProcessCensus m_census;
    std::unique_ptr<QTemporaryDir> m_dir;
    QTemporaryDir m_shared;

    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    QString reference() const { return m_shared.filePath(QStringLiteral("reference")); }
    static QString drawing(const QString &more = {})
    {
        return QStringLiteral(TAGMILL_PYTHON " " TAGMILL_SOURCE_DIR "/tests/process/fake_worker.py draw ") + more;
    }
    /// What all processes of a run count together.
    QString state() const
    {
        QDir(m_dir->path()).mkpath(QStringLiteral("state"));
        return QStringLiteral(" --state ") + path("state");
    }
    RenderRunOptions options(const QString &output, const QStringList &blenders) const
    {
        RenderRunOptions options;
        options.config = test::boardConfig();
        options.config.dataset.num_scenes = sceneCount;
        options.config.camera.samples_per_scene = cameraCount;
        options.config.camera.resolution = {64, 48};
        options.config.camera.min_distance = 0.5;
        options.config.camera.max_distance = 0.6;
        options.config.camera.tone_mapping = ToneMapping::Linear;
        options.config.renderer.enable_denoising = false;
        options.outputDir = output;
        options.blenderCommands = blenders;
        options.heartbeatTimeout_ms = 3000;
        return options;
    }
    static Outcome run(const RenderRunOptions &options)
    {
        Outcome outcome;
        RenderRun run(options);
        QEventLoop loop;
        connect(&run, &RenderRun::workerChanged, &loop, [&](const WorkerStatus &worker) {
            outcome.workers[worker.index] = worker;
            outcome.blenders.insert(worker.blenderProcessId);
        });
        connect(&run, &RenderRun::frameFinished, &loop, [&](const FinishedFrame &) { ++outcome.finished; });
        connect(&run, &RenderRun::logged, &loop, [&](const QJsonObject &event) {
            outcome.log += QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact));
            if (event.contains(QLatin1String("worker_id")))
                outcome.workerEvents += event;
        });
        connect(&run, &RenderRun::finished, &loop, [&](const RunSummary &summary) {
            outcome.summary = summary;
            loop.quit();
        });
        QMetaObject::invokeMethod(&run, &RenderRun::start, Qt::QueuedConnection);
        loop.exec();
        return outcome;
    }
    void copyReference(const char *name) { QCOMPARE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), reference(), path(name)}), 0); }

private slots:
    void initTestCase()
    {
        setGuardProgram(QStringLiteral(TAGMILL_WORKER_HOST));
        m_dir = std::make_unique<QTemporaryDir>();
        const Outcome outcome = run(options(reference(), {drawing()}));
        QVERIFY2(outcome.summary.exitStatus == 0 || outcome.summary.audit, outcome.text().c_str());
        QCOMPARE(outcome.summary.progress.framesDone, sceneCount * cameraCount);
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { QTRY_VERIFY2(m_census.alive().isEmpty(), qPrintable(m_census.alive().join(QLatin1Char('\n')))); }

    void eachWorkerHasAnExchangeFolderOfItsOwn()
    {
        // Also those of two runs in one folder, as one preview begins while the former is being let go of.
        const std::filesystem::path folder = "/somewhere";
        QVERIFY(newExchangeFolder(folder) != newExchangeFolder(folder));
        QCOMPARE(newExchangeFolder(folder).parent_path(), folder / ".tagmill");
    }

    void aFrameThatStandsStillIsTriedAgain_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("failures");
        QTest::addRow("it only beats") << QStringLiteral("still") << 1;
        QTest::addRow("a process of its own works without a word") << QStringLiteral("silent_child --fault-seconds 6") << 0;
    }
    void aFrameThatStandsStillIsTriedAgain()
    {
        QFETCH(QString, fault);
        QFETCH(int, failures);
        RenderRunOptions given = options(path("out"), {drawing(QStringLiteral("--at 4 --fault ") + fault + state())});
        given.stallTimeout_ms = 3000; // processes are looked at once a second
        const Outcome outcome = run(given);
        QVERIFY2(!outcome.summary.error, outcome.text().c_str());
        QCOMPARE(outcome.summary.progress.framesDone, sceneCount * cameraCount);
        QCOMPARE(outcome.restarts(), failures);
        QCOMPARE(countEvents(telemetryOf(path("out")), "failed"), failures);
        QCOMPARE(outcome.log.filter(QStringLiteral("used no processor time")).isEmpty(), failures == 0);
        QCOMPARE(lastingContent(path("out")), lastingContent(reference()));
    }

    void oneFaultCostsNoFrame_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("restarts"); // at least
        QTest::addRow("none") << QString() << 0; // the control: the faults below are seen to happen
        QTest::addRow("the process is killed") << QStringLiteral("kill") << 1;
        QTest::addRow("it crashes") << QStringLiteral("segfault") << 1;
        QTest::addRow("it is stopped") << QStringLiteral("stop") << 1;
        QTest::addRow("garbage on the channel") << QStringLiteral("garbage") << 1;
        QTest::addRow("an error") << QStringLiteral("error") << 0;
        QTest::addRow("a late answer") << QStringLiteral("late") << 0;
        QTest::addRow("an answer given twice") << QStringLiteral("twice") << 0;
        QTest::addRow("an answer to a question nobody asked") << QStringLiteral("other_question") << 1;
        QTest::addRow("another frame") << QStringLiteral("other_frame") << 0;
        QTest::addRow("a frame of another size") << QStringLiteral("small") << 0;
        QTest::addRow("half a frame") << QStringLiteral("half") << 0;
        QTest::addRow("an empty file") << QStringLiteral("empty") << 0;
        QTest::addRow("no file") << QStringLiteral("no_file") << 0;
    }
    void oneFaultCostsNoFrame()
    {
        QFETCH(QString, fault);
        QFETCH(int, restarts);
        const QString worker = fault.isEmpty() ? drawing() : drawing(QStringLiteral("--at 4 --fault ") + fault + state());
        const Outcome outcome = run(options(path("out"), {worker}));
        QVERIFY2(!outcome.summary.error, outcome.text().c_str());
        QCOMPARE(outcome.summary.progress.framesDone, sceneCount * cameraCount);
        QCOMPARE(outcome.finished, sceneCount * cameraCount);
        QVERIFY2(outcome.restarts() >= restarts, outcome.text().c_str());
        const int failures = countEvents(telemetryOf(path("out")), "failed");
        QCOMPARE(failures, fault.isEmpty() || fault == QLatin1String("late") || fault == QLatin1String("twice") ? 0 : 1);
        const int lost = countEvents(telemetryOf(path("out")), "ended"), known = static_cast<int>(std::count_if(outcome.summary.problems.begin(), outcome.summary.problems.end(), [](const Problem &problem) {
            return problem.severity == Severity::Warning && problem.where.starts_with("scene_");
        }));
        QVERIFY2(lost >= restarts, outcome.text().c_str());
        QCOMPARE(known, lost); // also those that cost nothing
        QList<QJsonObject> kept = telemetryOf(path("out"));
        kept.removeIf([](const QJsonObject &line) { return line[QLatin1String("telemetry")][QLatin1String("event")] == QLatin1String("sample"); });
        QCOMPARE(outcome.workerEvents, kept); // the log is the same later
        QCOMPARE(lastingContent(path("out")), lastingContent(reference()));
    }

    void scenesThatWereNotAskedForAreNotMissing()
    {
        RenderRunOptions some = options(path("out"), {drawing()});
        some.sceneIds = {1};
        const Outcome outcome = run(some);
        QCOMPARE(outcome.summary.progress.framesDone, cameraCount);
        QVERIFY2(!outcome.problem("dataset.scenes_missing"), outcome.text().c_str());
    }

    void failingStartsAreTriedThrice_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("starts");
        QTest::addColumn<bool>("isRescued");
        QTest::addRow("two fail") << QStringLiteral("exit") << 2 << true;
        QTest::addRow("three fail") << QStringLiteral("exit") << 3 << false;
        QTest::addRow("another protocol, which another try does not change") << QStringLiteral("wrong_version") << 1 << false;
    }
    void failingStartsAreTriedThrice()
    {
        QFETCH(QString, fault);
        QFETCH(int, starts);
        QFETCH(bool, isRescued);
        const Outcome outcome = run(options(path("out"), {drawing(QStringLiteral("--start-fault %1 --starts %2").arg(fault).arg(starts) + state())}));
        QCOMPARE(!outcome.summary.error, isRescued);
        QCOMPARE(outcome.summary.progress.framesDone, isRescued ? sceneCount * cameraCount : 0);
        if (!isRescued)
            QCOMPARE(outcome.summary.exitStatus, 3);
        QCOMPARE(QFileInfo(path("state/starts")).size(), isRescued ? starts + 1 : starts);
    }

    void aFailingTrialOfTheEnginesIsAFailingStart_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("starts");
        QTest::addRow("none") << QString() << 0;
        QTest::addRow("two errors") << QStringLiteral("error") << 2;
        QTest::addRow("three errors") << QStringLiteral("error") << 3;
        QTest::addRow("two deaths") << QStringLiteral("kill") << 2;
        QTest::addRow("three deaths") << QStringLiteral("kill") << 3;
    }
    void aFailingTrialOfTheEnginesIsAFailingStart()
    {
        QFETCH(QString, fault);
        QFETCH(int, starts);
        const QString failing = fault.isEmpty() ? QString() : QStringLiteral(" --trial-fault %1 --starts %2").arg(fault).arg(starts) + state();
        RenderRunOptions given = options(path("out"), {drawing(QStringLiteral("--eevee") + failing)});
        given.config.renderer.mode = RendererMode::Eevee;
        const Outcome outcome = run(given);
        QVERIFY2(outcome.summary.error.has_value() == (starts == 3), outcome.text().c_str());
        QCOMPARE(outcome.summary.progress.framesDone, starts == 3 ? 0 : sceneCount * cameraCount);
        QCOMPARE(outcome.restarts(), std::min(starts, 2));
    }

    void aWorkerThatGivesUpLeavesItsWorkToTheOthers()
    {
        const Outcome outcome = run(options(path("out"), {drawing(QStringLiteral("--seconds 0.3")), QStringLiteral("/no/such/blender")}));
        QVERIFY2(!outcome.summary.error, outcome.text().c_str());
        QVERIFY(outcome.problem("blender.cannot_start"));
        QCOMPARE(outcome.summary.progress.framesDone, sceneCount * cameraCount);
        QCOMPARE(lastingContent(path("out")), lastingContent(reference()));
    }

    void aPoisonSceneIsPutAside_data()
    {
        QTest::addColumn<int>("workers");
        QTest::addRow("one worker") << 1;
        QTest::addRow("two workers") << 2;
    }
    void aPoisonSceneIsPutAside()
    {
        QFETCH(int, workers);
        RenderRunOptions poisoned = options(path("out"), {drawing(QStringLiteral("--fault segfault --frame scene_0001_cam_0001"))});
        poisoned.workers = workers;
        const Outcome outcome = run(poisoned);
        QVERIFY2(!outcome.summary.error, outcome.text().c_str());
        QCOMPARE(outcome.summary.exitStatus, 3);
        QCOMPARE(outcome.summary.progress.framesDone, (sceneCount - 1) * cameraCount);
        QCOMPARE(outcome.summary.progress.framesFailed, cameraCount);
        QCOMPARE(countEvents(telemetryOf(path("out")), "failed"), 3); // three processes, no more
        const std::filesystem::path folder = failureFolder(path("out").toStdString(), 1);
        const Problem *problem = outcome.problem("run.scene_put_aside");
        QVERIFY(problem);
        QCOMPARE(problem->args[2], folder.string());
        QCOMPARE(problem->args[3], std::string("worker.died")); // what lies behind it, for who groups failures
        QVERIFY(readFile(folder / "worker.log")->find("about to crash") != std::string::npos);
        QVERIFY(readFile(folder / "README.txt")->find("--scene-ids 1 -o again --blender ") != std::string::npos);
        const auto recipes = recipesFromJson(*readFile(folder / "recipe.json"));
        QVERIFY_RESULT(recipes);
        QCOMPARE(recipes->front().scene_id, 1);
        Report report;
        QVERIFY_RESULT(readJobSpec(folder / "job_spec.json", report));

        // The others are a dataset; once the scene succeeds, all is as if nothing had been.
        SerialExecutor executor;
        const auto found = verifyDataset(path("out").toStdString(), executor);
        QVERIFY_RESULT(found);
        QCOMPARE(found->problems.size(), size_t(1));
        QCOMPARE(found->problems[0].id, std::string("verify.incomplete"));
        RenderRunOptions again = options(path("out"), {drawing()});
        again.resume = true;
        const Outcome healed = run(again);
        QCOMPARE(healed.summary.progress.framesKept, (sceneCount - 1) * cameraCount);
        QCOMPARE(lastingContent(path("out")), lastingContent(reference()));
    }

    void aBlenderThatFailsEverythingIsGivenUpEarly_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("it dies") << QStringLiteral("crash");
        QTest::newRow("it answers with errors") << QStringLiteral("asset_missing");
    }
    void aBlenderThatFailsEverythingIsGivenUpEarly()
    {
        QFETCH(QString, mode);
        RenderRunOptions many = options(path("out"), {drawing().replace(QStringLiteral(" draw "), QLatin1Char(' ') + mode)});
        many.config.dataset.num_scenes = 30;
        const Outcome outcome = run(many);
        QVERIFY2(outcome.summary.error, outcome.text().c_str());
        QCOMPARE(outcome.summary.progress.framesDone, 0);
        QCOMPARE(countEvents(telemetryOf(path("out")), "failed"), 9); // three frames by three processes
        QVERIFY2(outcome.restarts() <= 9, QByteArray::number(outcome.restarts()).constData());
        QVERIFY(!outcome.log.isEmpty());
    }

    void aSceneWithoutItsPictureLeavesTheOthers_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<int>("workers");
        QTest::addRow("the first scene") << 0 << 1;
        QTest::addRow("another scene") << 1 << 1;
        QTest::addRow("another scene, two workers") << 1 << 2;
        QTest::addRow("the last scene, two workers") << 2 << 2;
    }
    void aSceneWithoutItsPictureLeavesTheOthers()
    {
        QFETCH(int, scene);
        QFETCH(int, workers);
        RenderRunOptions pictures = options(path("out"), {drawing()});
        pictures.workers = workers;
        pictures.config.scenario.subject.type = SubjectType::Tags;
        pictures.config.scenario.subject.tags.tags_per_scene = {1, 1};
        const QDir folder(path("pictures"));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        pictures.config.tag.texture_path = folder.path().toStdString();
        std::vector<std::string> files;
        const auto recipes = test::recipesOf(pictures.config);
        for (const SceneRecipe &recipe : recipes) {
            const TagRecipe &tag = *std::ranges::find_if(recipe.objects, [](const ObjectRecipe &object) { return object.tag.has_value(); })->tag;
            files.push_back(tag.tag_family + "_" + std::to_string(tag.tag_id) + "_m" + std::to_string(tag.margin_bits) + ".png");
        }
        QCOMPARE(std::set(files.begin(), files.end()).size(), size_t{sceneCount});
        for (int i = 0; i < sceneCount; ++i)
            if (i != scene)
                QVERIFY_RESULT(writeFileAtomically(folder.filePath(QString::fromStdString(files[static_cast<size_t>(i)])).toStdString(), "a picture"));
        const Outcome outcome = run(pictures);
        QVERIFY2(!outcome.summary.error, outcome.text().c_str());
        QCOMPARE(outcome.summary.exitStatus, 1);
        QCOMPARE(outcome.summary.progress.framesDone, (sceneCount - 1) * cameraCount);
        QCOMPARE(outcome.summary.progress.framesFailed, cameraCount);
        const Problem *problem = outcome.problem("run.scene_failed");
        QVERIFY(problem);
        QCOMPARE(problem->args[0], std::to_string(scene));
    }

    void picturesThatAreNotMadeAgainAreBackBeforeTheAudit()
    {
        copyReference("out");
        const std::filesystem::path dir = path("out").toStdString(), lost = dir / "images" / "scene_0001_cam_0000.png";
        const std::string bytes = *readFile(lost);
        const auto dataset = readDataset(dir);
        QVERIFY_RESULT(dataset);
        const auto aside = setAside(**dataset, {"scene_0001_cam_0000", "scene_0002_cam_0000"});
        QVERIFY_RESULT(aside);
        RenderRunOptions again = options(path("out"), {drawing(QStringLiteral("--fault segfault --frame scene_0001_cam_0001"))});
        again.sceneIds = {1, 2};
        again.resume = true;
        again.asideFolder = *aside;
        const Outcome outcome = run(again);
        QVERIFY2(outcome.summary.audit, outcome.text().c_str());
        QCOMPARE(outcome.summary.progress.framesFailed, cameraCount);
        QCOMPARE(outcome.summary.audit->countOf("missing_frames"), std::int64_t(0));
        QCOMPARE(outcome.summary.audit->countOf("orphaned_records"), std::int64_t(0));
        QVERIFY(*readFile(lost) == bytes);
        QVERIFY(!std::filesystem::exists(*aside / lost.filename()));
        QVERIFY(std::filesystem::exists(*aside / "scene_0002_cam_0000.png")); // made again
    }

    void aWorkerIsReplacedAfterItsScenes()
    {
        RenderRunOptions limited = options(path("out"), {drawing()});
        limited.scenesPerProcess = 1;
        const Outcome outcome = run(limited);
        QVERIFY2(!outcome.summary.error, outcome.text().c_str());
        QCOMPARE(outcome.workers.at(0).recycled, sceneCount - 1);
        QCOMPARE(outcome.restarts(), 0);
        QCOMPARE(countEvents(telemetryOf(path("out")), "recycled"), sceneCount - 1);
        QCOMPARE(lastingContent(path("out")), lastingContent(reference()));
    }

    void aWorkerThatHoldsTooMuchIsReplacedBetweenScenes_data()
    {
        QTest::addColumn<int>("limit_mb");
        QTest::addColumn<bool>("isReplaced");
        QTest::addRow("too much") << 150 << true;
        QTest::addRow("enough for all") << 4000 << false;
    }
    void aWorkerThatHoldsTooMuchIsReplacedBetweenScenes()
    {
        QFETCH(int, limit_mb);
        QFETCH(bool, isReplaced);
        RenderRunOptions limited = options(path("out"), {drawing(QStringLiteral("--hold-mb 200 --seconds 0.8"))});
        limited.workerMemoryLimit_bytes = limit_mb * 1'000'000LL;
        const Outcome outcome = run(limited);
        QVERIFY2(!outcome.summary.error, outcome.text().c_str());
        QCOMPARE(outcome.workers.at(0).recycled, isReplaced ? sceneCount - 1 : 0);
        QVERIFY(outcome.workers.at(0).peakRss_bytes > 200'000'000);
        QCOMPARE(lastingContent(path("out")), lastingContent(reference()));
    }

    void aCompatDatasetIsTheSameElsewhereAndInParts()
    {
        RenderRunOptions whole = options(path("whole"), {drawing()});
        whole.config.tagmill.present = false;
        QVERIFY(!run(whole).summary.error);
        RenderRunOptions part = whole;
        part.outputDir = path("parts");
        part.mergeAndAudit = false;
        for (const std::vector<int> &scenes : {std::vector<int>{1}, {0, 2}}) {
            part.sceneIds = scenes;
            QVERIFY(!run(part).summary.error);
        }
        part.sceneIds.clear();
        part.resume = part.mergeAndAudit = true;
        QCOMPARE(run(part).summary.progress.framesKept, sceneCount * cameraCount);
        QCOMPARE(lastingContent(path("parts")), lastingContent(path("whole")));
    }

    void telemetryCarriesWhatWorkersUse()
    {
        const QList<QJsonObject> lines = telemetryOf(reference());
        QCOMPARE(countEvents(lines, "frame"), sceneCount * cameraCount);
        QCOMPARE(countEvents(lines, "ready"), 1);
        for (const QJsonObject &line : lines) {
            QCOMPARE(line[QLatin1String("worker_id")].toString(), QStringLiteral("worker-0"));
            QVERIFY(line[QLatin1String("timestamp")].toDouble() > 1.6e9);
            const QJsonValue telemetry = line[QLatin1String("telemetry")];
            QVERIFY(telemetry[QLatin1String("ram_used_mb")].toDouble() > 1);
            QVERIFY(telemetry[QLatin1String("ram_used_mb")].toDouble() < 1000);
            QVERIFY(telemetry[QLatin1String("cpu_usage")].isDouble());
        }
    }

    void telemetryNamesTheProcessOfTheCard()
    {
        const Outcome outcome = run(options(path("out"), {drawing()}));
        const QList<QJsonObject> lines = telemetryOf(path("out"));
        QVERIFY(countEvents(lines, "frame") > 0);
        for (const QJsonObject &line : lines) {
            const qint64 process = line[QLatin1String("telemetry")][QLatin1String("process")].toInteger();
            QVERIFY2(process > 0 && outcome.blenders.contains(process), QByteArray::number(process).constData());
        }
    }

    void otherBlendersAreRefusedUnlessMixed()
    {
        const QStringList two{drawing(QStringLiteral("--seconds 0.3")), drawing(QStringLiteral("--seconds 0.3 --blender 3.6.0"))};
        const Outcome refused = run(options(path("refused"), two));
        QVERIFY(refused.summary.error);
        QCOMPARE(refused.summary.error->problem.id, std::string("run.mixed_identity"));
        QCOMPARE(refused.summary.exitStatus, 3);

        RenderRunOptions mixed = options(path("out"), two);
        mixed.isMixed = true;
        const Outcome outcome = run(mixed);
        QVERIFY2(!outcome.summary.error, outcome.text().c_str());
        QCOMPARE(outcome.summary.progress.framesDone, sceneCount * cameraCount);
        const auto manifest = [](const QString &dataset) -> const QJsonValue {
            return QJsonDocument::fromJson(QByteArray::fromStdString(*readFile(dataset.toStdString() + "/manifest.json")))
                .object()[QLatin1String("metadata")][QLatin1String("tagmill")];
        };
        QCOMPARE(manifest(path("out"))[QLatin1String("render_identities")].toArray().size(), 2);
        QCOMPARE(manifest(path("out"))[QLatin1String("reproducible_by_bytes")], QJsonValue(false));
        QCOMPARE(manifest(reference())[QLatin1String("reproducible_by_bytes")], QJsonValue(true));
        SerialExecutor executor;
        const auto found = verifyDataset(path("out").toStdString(), executor);
        QVERIFY_RESULT(found);
        QVERIFY2(found->passed(), found->problems.empty() ? "" : found->problems.front().text().c_str());

        // Continued as mixed, all is good; by one Blender alone, what the other one made is stale.
        mixed.resume = true;
        QCOMPARE(run(mixed).summary.progress.framesKept, sceneCount * cameraCount);
        RenderRunOptions alone = options(path("out"), {drawing()});
        alone.resume = true;
        QVERIFY(run(alone).summary.progress.framesDone > 0);
        QCOMPARE(lastingContent(path("out")), lastingContent(reference()));
    }

    void scenesOfAnotherBlenderAreStale_data()
    {
        QTest::addColumn<bool>("isComplete");
        QTest::addRow("the dataset was complete") << true;
        QTest::addRow("a scene was missing") << false;
    }
    void scenesOfAnotherBlenderAreStale()
    {
        QFETCH(bool, isComplete);
        copyReference("out");
        if (!isComplete)
            std::filesystem::remove(sceneResultPath(path("out").toStdString(), 0));
        RenderRunOptions upgraded = options(path("out"), {drawing(QStringLiteral("--blender 3.6.0"))});
        upgraded.resume = true;
        upgraded.workers = 2;
        const Outcome outcome = run(upgraded);
        QVERIFY2(!outcome.summary.error, outcome.text().c_str());
        const Problem *stale = outcome.problem("run.stale");
        QVERIFY(stale);
        QCOMPARE(stale->args.front(), std::to_string(isComplete ? sceneCount : sceneCount - 1));
        QVERIFY(stale->text().find("3.4.1") != std::string::npos && stale->text().find("3.6.0") != std::string::npos);
        QCOMPARE(outcome.summary.progress.framesDone, sceneCount * cameraCount);
        QCOMPARE(outcome.summary.progress.framesKept, 0);
        RenderRunOptions back = upgraded;
        const Outcome again = run(back);
        QVERIFY(!again.problem("run.stale"));
        QCOMPARE(again.summary.progress.framesKept, sceneCount * cameraCount);
    }

    void aCompleteDatasetNeedsNoBlender()
    {
        copyReference("out");
        RenderRunOptions none = options(path("out"), {QStringLiteral("/no/such/blender")});
        none.resume = true;
        const Outcome outcome = run(none);
        QVERIFY2(!outcome.summary.error, outcome.text().c_str());
        QCOMPARE(outcome.summary.progress.framesKept, sceneCount * cameraCount);
    }

    void whatIsDamagedIsRenderedAgain_data()
    {
        using Harm = std::function<void(const std::filesystem::path &)>;
        QTest::addColumn<Harm>("harm");
        QTest::addColumn<int>("scenes");
        const auto image = [](const std::filesystem::path &dir) { return dir / "images" / "scene_0001_cam_0001.png"; };
        const auto result = [](const std::filesystem::path &dir) { return sceneResultPath(dir, 1); };
        const auto write = [](const std::filesystem::path &file, const std::string &bytes) { [[maybe_unused]] const auto written = writeFileAtomically(file, bytes); };
        QTest::addRow("nothing") << Harm([](const auto &) {}) << 0;
        QTest::addRow("an empty image") << Harm([=](const auto &dir) { write(image(dir), ""); }) << 1;
        QTest::addRow("half an image") << Harm([=](const auto &dir) { write(image(dir), readFile(image(dir))->substr(0, 500)); }) << 1;
        QTest::addRow("no image") << Harm([=](const auto &dir) { std::filesystem::remove(image(dir)); }) << 1;
        QTest::addRow("another image") << Harm([=](const auto &dir) { write(image(dir), *readFile(dir / "images" / "scene_0000_cam_0000.png")); }) << 1;
        QTest::addRow("an empty result") << Harm([=](const auto &dir) { write(result(dir), ""); }) << 1;
        QTest::addRow("half a result") << Harm([=](const auto &dir) { write(result(dir), readFile(result(dir))->substr(0, 900)); }) << 1;
        QTest::addRow("no result") << Harm([=](const auto &dir) { std::filesystem::remove(result(dir)); }) << 1;
        QTest::addRow("the result of another scene") << Harm([=](const auto &dir) { write(result(dir), *readFile(sceneResultPath(dir, 0))); }) << 1;
        QTest::addRow("canonical files alone") << Harm([=](const auto &dir) { write(dir / "rich_truth.json", ""); }) << 0;
    }
    void whatIsDamagedIsRenderedAgain()
    {
        QFETCH(std::function<void(const std::filesystem::path &)>, harm);
        QFETCH(int, scenes);
        copyReference("out");
        harm(path("out").toStdString());
        RenderRunOptions resumed = options(path("out"), {drawing()});
        resumed.resume = true;
        const Outcome outcome = run(resumed);
        QVERIFY2(!outcome.summary.error, outcome.text().c_str());
        QCOMPARE(outcome.summary.progress.framesDone, scenes * cameraCount);
        QCOMPARE(outcome.summary.progress.framesKept, (sceneCount - scenes) * cameraCount);
        QCOMPARE(lastingContent(path("out")), lastingContent(reference()));
    }

    void rawFramesThatAreMissingAreRenderedAgain()
    {
        copyReference("out");
        RenderRunOptions kept = options(path("out"), {drawing()});
        kept.resume = kept.keepRaw = true;
        QCOMPARE(run(kept).summary.progress.framesDone, sceneCount * cameraCount);
        QCOMPARE(QDir(path("out/raw")).entryList(QDir::Files).size(), sceneCount * cameraCount);
        QCOMPARE(run(kept).summary.progress.framesDone, 0);
        QVERIFY(QFile::remove(path("out/raw/scene_0000_cam_0001.exr")));
        QVERIFY(QFile::resize(path("out/raw/scene_0002_cam_0000.exr"), 100));
        const Outcome outcome = run(kept);
        QCOMPARE(outcome.summary.progress.framesDone, 2 * cameraCount);
        QCOMPARE(outcome.summary.progress.framesKept, (sceneCount - 2) * cameraCount);
        QVERIFY_RESULT(readExr(path("out/raw/scene_0000_cam_0001.exr").toStdString()));
        QVERIFY_RESULT(readExr(path("out/raw/scene_0002_cam_0000.exr").toStdString()));
        // Without the wish, a missing one is no fault.
        QVERIFY(QFile::remove(path("out/raw/scene_0000_cam_0001.exr")));
        kept.keepRaw = false;
        QCOMPARE(run(kept).summary.progress.framesDone, 0);
    }
};

QTEST_GUILESS_MAIN(tst_render_run)
#include "tst_render_run.moc"
