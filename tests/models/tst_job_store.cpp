// SPDX-License-Identifier: GPL-3.0-or-later
// The queue outlives its window: same jobs, same order, same options, nothing started by itself.
#include "core/dataset/scene_result.h"
#include "core/dataset/set_aside.h"
#include "core/files.h"
#include "models/job_queue.h"
#include "models/job_store.h"
#include "models/job_trace.h"
#include "models/path_text.h"
#include "tests/support/cluster_fixture.h"
#include "tests/support/dataset_fixture.h"
#include "tests/support/sequence_fixture.h"
#include "tests/support/worker_harness.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;
namespace fs = std::filesystem;

namespace {

/// A window's queue with its store.
struct Window
{
    JobQueue jobs;
    JobStore store;

    explicit Window(const QTemporaryDir &state)
        : store(jobs, fs::path(state.path().toStdString()) / "queue")
    {
    }
    void load()
    {
        QSignalSpy loaded(&store, &JobStore::loaded);
        store.load();
        QVERIFY(loaded.wait(20000));
    }
    QStringList rows() const
    {
        QStringList found;
        for (int row = 0; row < jobs.rowCount(); ++row)
            found.append(jobs.index(row, JobQueue::OutputColumn).data().toString() + QLatin1Char(' ') + jobs.index(row, JobQueue::StateColumn).data().toString());
        return found;
    }
};

} // namespace

class tst_job_store : public QObject
{
    Q_OBJECT

    test::ProcessCensus m_census;

    static RenderRunOptions options(const QString &folder)
    {
        RenderRunOptions options;
        options.config = test::boardConfig();
        options.config.camera.resolution = {64, 48};
        options.config.camera.tone_mapping = ToneMapping::Linear;
        options.config.tagmill.mode = ImageMode::Preview;
        options.outputDir = folder;
        return options;
    }

private slots:
    void initTestCase() { setGuardProgram(QStringLiteral(TAGMILL_WORKER_HOST)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup() { QTRY_VERIFY2(m_census.alive().isEmpty(), qPrintable(m_census.alive().join(QLatin1Char('\n')))); }

    void optionsSurviveAsTheyAre()
    {
        RenderRunOptions run = options(QStringLiteral("/data/ünder way"));
        run.seed = 9'007'199'254'740'993; // no double
        run.sceneIds = {0, 3};
        run.workers = 3;
        run.blenderCommands = {QStringLiteral("xvfb-run -a blender")};
        run.device = QStringLiteral("CUDA");
        run.isMixed = run.keepRaw = true;
        run.scenesPerProcess = 7;
        run.workerMemoryLimit_bytes = 3'000'000'000;
        run.stallTimeout_ms = 60000;
        run.commandLine = QStringLiteral("tagmill generate -c 'a b.yaml'");
        run.stopRules = {{"score", 80.0, {}, true, {}, "too low"}, {"tag_count", {}, 4.0, false, "many tags", {}}};
        run.stopFrames = 50;
        run.asideFolder = filePath(QStringLiteral("/data/ünder way/.tagmill/aside/1"));
        const QTemporaryDir dir;
        const fs::path file = fs::path(dir.path().toStdString()) / "job-1.json";
        QVERIFY_RESULT(writeFileAtomically(file, jobFileText({run, JobState::Paused, 12.5})));
        const auto read = readJobFile(file);
        QVERIFY_RESULT(read);
        QCOMPARE(read->state, JobState::Paused);
        QCOMPARE(read->rank, 12.5);
        const auto &back = std::get<RenderRunOptions>(read->options);
        QCOMPARE(jobHash(back.config, back.seed), jobHash(run.config, run.seed)); // so that what is done counts
        QCOMPARE(back.seed, run.seed);
        QCOMPARE(back.outputDir, run.outputDir);
        QCOMPARE(back.stallTimeout_ms, run.stallTimeout_ms);
        QCOMPARE(back.sceneIds, run.sceneIds);
        QCOMPARE(back.blenderCommands, run.blenderCommands);
        QCOMPARE(back.stopRules.size(), size_t(2));
        QCOMPARE(back.stopRules[0].error_msg, std::optional<std::string>("too low"));
        QVERIFY(!back.stopRules[1].critical && !back.stopRules[1].min);
        QCOMPARE(back.stopRules[1].warning_msg, std::optional<std::string>("many tags"));
        QCOMPARE(back.asideFolder, run.asideFolder);
        QCOMPARE(jobFileText(*read), jobFileText({run, JobState::Paused, 12.5})); // all else
    }

    void sequencesSurviveAsTheyAre()
    {
        SequenceRunOptions run;
        run.blendFiles = {QStringLiteral("/scenes/a.blend")};
        run.outputDir = QStringLiteral("/data/sequence");
        run.config.width = 320;
        run.config.max_job_vram = ByteSize{std::int64_t(4) << 30};
        run.config.addons = std::vector<std::string>{"one"};
        run.stallTimeout_ms = 60000;
        run.frameStart = -3;
        const QTemporaryDir dir;
        const fs::path file = fs::path(dir.path().toStdString()) / "job-1.json";
        QVERIFY_RESULT(writeFileAtomically(file, jobFileText({run, JobState::Queued, 1})));
        const auto read = readJobFile(file);
        QVERIFY_RESULT(read);
        const auto &back = std::get<SequenceRunOptions>(read->options);
        QVERIFY(back.config == run.config);
        QCOMPARE(back.stallTimeout_ms, run.stallTimeout_ms);
        QCOMPARE(back.frameStart, run.frameStart);
        QVERIFY(!back.frameEnd);
        QCOMPARE(jobFileText(*read), jobFileText({run, JobState::Queued, 1}));
    }

    void framesSetAsideAreNotDoneAndComeBackWithTheEnd_data()
    {
        QTest::addColumn<bool>("isContinued");
        QTest::addRow("cancelled") << false;
        QTest::addRow("rendered") << true;
    }
    void framesSetAsideAreNotDoneAndComeBackWithTheEnd()
    {
        QFETCH(const bool, isContinued);
        const QTemporaryDir state, data;
        RenderRunOptions run = options(data.filePath(QStringLiteral("dataset")));
        run.config.dataset.num_scenes = 2;
        run.config.camera.samples_per_scene = 1;
        const fs::path folder = filePath(run.outputDir), old = fs::path(state.path().toStdString()) / "queue" / "old";
        const fs::path image = folder / "images" / (imageId(1, 0) + ".png");
        {
            JobQueue jobs;
            const int id = jobs.enqueue(run);
            QTRY_COMPARE_WITH_TIMEOUT(jobs.job(id)->state(), JobState::Finished, 30000);
        }
        QVERIFY_RESULT(writeFileAtomically(image, "spoilt"));
        const auto dataset = readDataset(folder);
        QVERIFY_RESULT(dataset);
        const auto aside = setAside(**dataset, {imageId(1, 0)});
        QVERIFY_RESULT(aside);
        run.resume = true;
        run.sceneIds = {1};
        run.asideFolder = *aside;
        fs::create_directories(old);
        QVERIFY_RESULT(writeFileAtomically(old / "job-1.json", jobFileText({run, JobState::Running, 1}))); // as one that was killed
        for (int session = 0; session < 2; ++session) { // a window that closes puts nothing back
            Window window(state);
            window.load();
            RenderJob *job = window.jobs.jobAt(0);
            QVERIFY(job && job->state() == JobState::Paused);
            QCOMPARE(job->asideFolder(), *aside);
            QCOMPARE(window.jobs.index(0, JobQueue::ProgressColumn).data().toString(), QStringLiteral("0 of 1"));
            window.store.stop();
            window.jobs.cancelAll();
            QVERIFY(!fs::exists(image));
        }
        Window window(state);
        window.load();
        RenderJob *job = window.jobs.jobAt(0);
        if (isContinued)
            job->resume();
        else
            job->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 30000);
        QCOMPARE(job->state(), isContinued ? JobState::Finished : JobState::Cancelled);
        QCOMPARE(*readFile(image) == "spoilt", !isContinued);
        QCOMPARE(fs::exists(*aside / image.filename()), isContinued);
        QCOMPARE(progressOnDisk(run, job->state()).framesDone, isContinued ? 1 : 0);
    }

    void ofAClusterJobItsFolderIsKept()
    {
        ClusterRunOptions run;
        run.begin = ClusterRunOptions::Begin::Submit;
        run.outputDir = QStringLiteral("/shared/ünder way");
        run.profile = QStringLiteral("night");
        run.blenderCommands = {QStringLiteral("blender")};
        const QTemporaryDir dir;
        const fs::path file = fs::path(dir.path().toStdString()) / "job-1.json";
        QVERIFY_RESULT(writeFileAtomically(file, jobFileText({run, JobState::Running, 1})));
        const auto read = readJobFile(file);
        QVERIFY_RESULT(read);
        const auto &back = std::get<ClusterRunOptions>(read->options);
        QCOMPARE(back.outputDir, run.outputDir);
        QVERIFY(back.begin == ClusterRunOptions::Begin::Follow); // never submitted twice
        QVERIFY(back.profile.isEmpty() && back.blenderCommands.isEmpty());
    }

    void brokenFilesAreToldAndLeft_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("no JSON") << QByteArray("{");
        QTest::addRow("a later format") << QByteArray("{\"format\": 99}");
        QTest::addRow("no job") << QByteArray("{\"format\": 1, \"state\": \"queued\", \"run\": {}}");
        QTest::addRow("a cluster job without its folder") << QByteArray("{\"format\": 1, \"state\": \"queued\", \"run\": {\"kind\": \"cluster\"}}");
        QTest::addRow("a config edited by hand") << QByteArray::fromStdString(jobFileText({options(QStringLiteral("/x")), JobState::Queued, 1})).replace("64,", "65,");
    }
    void brokenFilesAreToldAndLeft()
    {
        QFETCH(const QByteArray, text);
        const QTemporaryDir state;
        const fs::path folder = fs::path(state.path().toStdString()) / "queue" / "old";
        fs::create_directories(folder);
        QVERIFY_RESULT(writeFileAtomically(folder / "job-1.json", text.toStdString()));
        Window window(state);
        QSignalSpy loaded(&window.store, &JobStore::loaded);
        window.store.load();
        QVERIFY(loaded.wait(10000));
        QVERIFY(!loaded[0][1].toString().isEmpty());
        QCOMPARE(window.jobs.rowCount(), 0);
        QVERIFY(fs::exists(folder / "job-1.json"));
    }

    void aQueueComesBackInItsOrderAndPaused()
    {
        const QTemporaryDir state, data;
        {
            Window window(state);
            window.load();
            window.jobs.enqueue(options(data.filePath(QStringLiteral("done"))));
            QTRY_VERIFY_WITH_TIMEOUT(!window.jobs.running(), 30000);
            RenderRunOptions hanging = options(data.filePath(QStringLiteral("running")));
            hanging.config.tagmill.mode = ImageMode::Final;
            hanging.blenderCommands = {QStringLiteral(TAGMILL_PYTHON " " TAGMILL_SOURCE_DIR "/tests/process/fake_worker.py hang")};
            window.jobs.enqueue(hanging);
            const int b = window.jobs.enqueue(options(data.filePath(QStringLiteral("b"))));
            const int c = window.jobs.enqueue(options(data.filePath(QStringLiteral("c"))));
            const int d = window.jobs.enqueue(options(data.filePath(QStringLiteral("d"))));
            const int gone = window.jobs.enqueue(options(data.filePath(QStringLiteral("gone"))));
            window.jobs.move(d, 2);
            window.jobs.pause(b);
            window.jobs.cancel(c);
            window.jobs.cancel(gone);
            window.jobs.remove(gone);
            QCOMPARE(window.rows(), (QStringList{QStringLiteral("done Finished"), QStringLiteral("running Running"), QStringLiteral("d Queued"), QStringLiteral("b Paused"), QStringLiteral("c Cancelled")}));
            window.store.stop(); // as a window that closes, or is killed
        }
        Window window(state);
        QSignalSpy loaded(&window.store, &JobStore::loaded);
        window.store.load();
        QVERIFY(loaded.wait(20000));
        QCOMPARE(loaded[0][0].toInt(), 3);
        QCOMPARE(window.rows(), (QStringList{QStringLiteral("done Finished"), QStringLiteral("running Paused"), QStringLiteral("d Paused"), QStringLiteral("b Paused"), QStringLiteral("c Cancelled")}));
        QCOMPARE(window.jobs.index(0, JobQueue::ProgressColumn).data().toString(), QStringLiteral("%1 of %1").arg(window.jobs.jobAt(0)->progress().framesTotal));
        QVERIFY(std::get<RenderRunOptions>(window.jobs.jobAt(1)->options()).resume); // what it had finished stays
        QVERIFY(!std::get<RenderRunOptions>(window.jobs.jobAt(2)->options()).resume);
        // A new job starts at once; those that came back wait for a word.
        const int fresh = window.jobs.enqueue(options(data.filePath(QStringLiteral("fresh"))));
        QCOMPARE(window.jobs.rowOf(fresh), 5);
        QCOMPARE(window.jobs.running(), window.jobs.job(fresh));
        window.jobs.resume(window.jobs.jobAt(2)->id());
        QTRY_COMPARE_WITH_TIMEOUT(window.jobs.jobAt(2)->state(), JobState::Finished, 30000);
    }

    void jobsOfAnotherOpenWindowAreCounted()
    {
        const QTemporaryDir state, data;
        std::optional<Window> first(std::in_place, state);
        Window second(state);
        for (const char *name : {"a", "b"})
            first->jobs.pause(first->jobs.enqueue(options(data.filePath(QString::fromLatin1(name)))));
        first->store.flush();
        QSignalSpy found(&second.store, &JobStore::foundElsewhere);
        const auto look = [&] {
            second.store.lookElsewhere();
            return found.wait(20000) ? found.back()[0].toInt() : -1;
        };
        QCOMPARE(look(), 2);
        first->store.stop();
        first.reset();
        QCOMPARE(look(), 0); // it is closed: the next window takes them
    }

    void whatAJobSaidComesBack()
    {
        const QTemporaryDir state, data;
        JobNotes said;
        const auto numbersOf = [](const Window &window, int row) -> QString {
            return window.jobs.index(row, JobQueue::FailedColumn).data().toString() + QLatin1Char(' ') + window.jobs.index(row, JobQueue::DurationColumn).data().toString();
        };
        QString numbers;
        {
            Window window(state);
            RenderRunOptions ruled = options(data.filePath(QStringLiteral("ruled")));
            ruled.stopRules = {{"geometric.image_count", {}, 0.0}};
            ruled.stopFrames = 1;
            const int id = window.jobs.enqueue(ruled);
            QTRY_COMPARE_WITH_TIMEOUT(window.jobs.job(id)->state(), JobState::Failed, 30000);
            said = window.jobs.job(id)->notes();
            QVERIFY(!said.problems.empty() && !said.log.empty());
            for (const QString &line : said.log)
                QVERIFY2(QRegularExpression(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d ")).match(line).hasMatch(), qPrintable(line));
            QVERIFY2(said.log.front().contains(QLatin1String(", rendered in")), qPrintable(said.log.front())); // also what goes well
            QVERIFY(said.seconds > 0);
            numbers = numbersOf(window, 0);
            window.store.stop();
        }
        for (int session = 0; session < 2; ++session) { // also what came back is kept
            Window window(state);
            window.load();
            RenderJob *job = window.jobs.jobAt(session); // the last session moved it
            QVERIFY(job && job->state() == JobState::Failed);
            QCOMPARE(job->log(), said.log);
            QCOMPARE(numbersOf(window, session), numbers);
            QCOMPARE(job->logLinesSeen(), static_cast<qint64>(said.log.size()));
            QCOMPARE(job->problems().size(), said.problems.size());
            for (size_t i = 0; i < said.problems.size(); ++i) {
                const ProblemGroup &now = job->problems()[i], &then = said.problems[i];
                QVERIFY(now.first == then.first && now.cause == then.cause && now.count == then.count && now.places == then.places && now.folder == then.folder);
            }
            window.jobs.enqueue(options(data.filePath(QStringLiteral("next %1").arg(session))));
            window.jobs.move(job->id(), 1); // is written again
        }
    }

    void whatAJobThatIsOverLeftComesBack_data()
    {
        QTest::addColumn<JobState>("state");
        QTest::addRow("finished") << JobState::Finished;
        QTest::addRow("failed") << JobState::Failed;
        QTest::addRow("cancelled") << JobState::Cancelled;
        QTest::addRow("cut off") << JobState::Running;
    }
    void whatAJobThatIsOverLeftComesBack()
    {
        QFETCH(const JobState, state);
        const QTemporaryDir dir, data;
        const fs::path old = fs::path(dir.path().toStdString()) / "queue" / "old";
        RenderRunOptions run = options(data.filePath(QStringLiteral("dataset")));
        run.config.dataset.num_scenes = 40;
        run.config.camera.samples_per_scene = 2;
        {
            JobQueue jobs;
            const int id = jobs.enqueue(run);
            QTRY_COMPARE_WITH_TIMEOUT(jobs.job(id)->state(), JobState::Finished, 60000);
        }
        const fs::path dataset = filePath(run.outputDir);
        fs::last_write_time(sceneResultPath(dataset, 7), fs::file_time_type::clock::now() + std::chrono::hours(1));
        const std::string sample = R"({"timestamp": 1.5, "worker_id": "worker-0", "telemetry": {"event": "sample"}})";
        const std::string frame = R"({"timestamp": 2.5, "worker_id": "worker-1", "telemetry": {"event": "frame", "frame": "scene_0007_cam_0001", "render_seconds": 3.25}})";
        const std::string failed = R"({"timestamp": 3.5, "worker_id": "worker-0", "telemetry": {"event": "failed", "frame": "scene_0009_cam_0000", "error": "no memory"}})";
        const std::string later = R"({"timestamp": 9000, "worker_id": "worker-0", "telemetry": {"event": "sample", "process": 4711, "ram_used_mb": 100, "frames_done": 3}})";
        QVERIFY_RESULT(writeFileAtomically(dataset / "telemetry.ndjson", sample + "\n" + frame + "\nnot JSON\n" + failed + "\n" + later + "\n"));
        fs::remove(sceneResultPath(dataset, 9));
        fs::create_directories(old);
        QVERIFY_RESULT(writeFileAtomically(old / "job-1.json", jobFileText({run, state, 1})));
        Window window(dir);
        window.load();
        RenderJob *job = window.jobs.jobAt(0);
        QVERIFY(job && job->newestFrames().empty()); // nobody looks at it
        job->recall();
        QTRY_COMPARE(static_cast<int>(job->newestFrames().size()), RenderJob::NewestFrames);
        const FinishedFrame &newest = job->newestFrames().front();
        QCOMPARE(newest.imageId, QStringLiteral("scene_0007_cam_0001"));
        QCOMPARE(filePath(newest.imagePath), dataset / "images" / "scene_0007_cam_0001.png");
        QVERIFY(newest.sceneId == 7 && newest.cameraIndex == 1 && newest.renderSeconds > 0);
        QCOMPARE(static_cast<int>(job->log().size()), 2);
        QVERIFY(job->log()[0].contains(QLatin1String("worker-1")) && job->log()[0].contains(QLatin1String("scene_0007_cam_0001")));
        QVERIFY(job->log()[1].contains(QLatin1String("no memory")));
        QCOMPARE(job->logLinesSeen(), 2);

        const auto frameAt = [&](int scene, int camera) {
            const FrameTask &task = job->tasks().at(static_cast<size_t>(2 * scene + camera));
            return task.scene == scene && task.camera == camera ? task : FrameTask();
        };
        QCOMPARE(static_cast<int>(job->tasks().size()), 80);
        QVERIFY(frameAt(3, 0).state == TaskState::Done && frameAt(3, 0).worker == -1);
        QVERIFY(frameAt(7, 1).state == TaskState::Done && frameAt(7, 1).worker == 1 && frameAt(7, 1).render_s == 3.25f);
        QVERIFY(frameAt(9, 0).state == TaskState::Failed && frameAt(9, 0).worker == 0);
        QCOMPARE(frameAt(9, 1).state, TaskState::Waiting);
        QCOMPARE(job->history().back().seconds, 2.0); // not the time in which nothing ran
        QCOMPARE(job->history().back().frames, 1);
        QCOMPARE(static_cast<int>(job->workers().size()), 2);
        const WorkerStatus &worker = job->workers().front();
        QVERIFY(worker.state == WorkerState::Dead && worker.blenderProcessId == 4711 && worker.framesDone == 3 && worker.rss_bytes == 100 << 20);
        if (job->state() != JobState::Paused)
            return;
        job->resume();
        QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Finished, 60000);
        QCOMPARE(static_cast<int>(job->tasks().size()), 80); // the run's own
        QVERIFY(job->workers().empty());
        QVERIFY(job->log().size() > 2 && job->log()[1].contains(QLatin1String("no memory"))); // it goes on below what was there
    }

    void theLogBeginsWithTheFormerOneWheneverThatIsRead_data()
    {
        QTest::addColumn<bool>("isReadFirst");
        QTest::addRow("before it goes on") << true;
        QTest::addRow("once it went on") << false; // nobody had looked at it
    }
    void theLogBeginsWithTheFormerOneWheneverThatIsRead()
    {
        QFETCH(const bool, isReadFirst);
        const QTemporaryDir data;
        QVERIFY_RESULT(writeFileAtomically(filePath(data.path()) / "telemetry.ndjson", "{\"timestamp\": 1, \"worker_id\": \"worker-0\", \"telemetry\": {\"event\": \"stopped\"}}\n"
                                                                                        "{\"timestamp\": 9e9, \"worker_id\": \"worker-0\", \"telemetry\": {\"event\": \"stopped\"}}\n")); // told by the run itself
        JobQueue jobs;
        RenderJob *job = jobs.job(jobs.restore(options(data.path()), JobState::Paused, {}));
        if (isReadFirst)
            job->recall();
        job->resume();
        QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Finished, 60000);
        job->recall();
        QTRY_VERIFY(!job->log().empty() && job->log().front().contains(QLatin1String("worker-0: stopped")));
        QCOMPARE(static_cast<int>(job->log().size()), 1 + job->progress().framesDone);
        QCOMPARE(job->logLinesSeen(), static_cast<qint64>(job->log().size()));
    }

    void aTraceIsReadInBounds()
    {
        const QTemporaryDir data;
        const fs::path folder = filePath(data.path());
        std::string log;
        for (int line = 0; line < 40000; ++line)
            log += "{\"timestamp\": 1, \"worker_id\": \"worker-0\", \"telemetry\": {\"event\": \"failed\", \"frame\": \"f" + std::to_string(line) + "\", \"error\": \"e\"}}\n";
        QVERIFY_RESULT(writeFileAtomically(folder / "telemetry.ndjson", log));
        const JobTrace trace = readJobTrace(options(data.path()), JobState::Finished);
        QVERIFY(trace.newest.empty());
        QCOMPARE(static_cast<int>(trace.log.size()), RenderJob::LogLines);
        QVERIFY(trace.log.back().contains(QLatin1String("f39999")) && trace.log.front().contains(QLatin1String("f39000")));
    }

    void framesOfSequencesComeBack_data()
    {
        QTest::addColumn<QStringList>("blendFiles");
        QTest::addColumn<QString>("below");
        QTest::addColumn<int>("sequence");
        QTest::addRow("one") << QStringList{QStringLiteral("/a/first.blend")} << QString() << 0;
        QTest::addRow("one of several") << QStringList{QStringLiteral("/a/first.blend"), QStringLiteral("/a/second.blend")} << QStringLiteral("second") << 1;
        QTest::addRow("one of several of a name") << QStringList{QStringLiteral("/a/first.blend"), QStringLiteral("/b/first.blend")} << QStringLiteral("first_2") << 1;
    }
    void framesOfSequencesComeBack()
    {
        QFETCH(const QStringList, blendFiles);
        QFETCH(const QString, below);
        QFETCH(const int, sequence);
        const QTemporaryDir data;
        const fs::path folder = filePath(data.path()) / filePath(below);
        const auto now = fs::file_time_type::clock::now();
        for (int number = 1; number <= 3; ++number) {
            QVERIFY_RESULT(test::writeKnownFrame(folder, number));
            const auto before = number == 3 ? std::chrono::seconds(3600) : std::chrono::seconds(20 * (number - 1)); // 3, a pause, 2, 1
            fs::last_write_time(frameResultPath(folder, number), now - before);
        }
        SequenceRunOptions run;
        run.blendFiles = blendFiles;
        run.outputDir = data.path();
        run.frameStart = 1;
        run.frameEnd = 5;
        run.frameStep = 2;
        QCOMPARE(progressOnDisk(run, JobState::Finished).framesDone, 3);
        QCOMPARE(progressOnDisk(run, JobState::Finished).framesTotal, 3 * static_cast<int>(blendFiles.size()));
        const JobTrace trace = readJobTrace(run, JobState::Cancelled);
        QCOMPARE(static_cast<int>(trace.newest.size()), 3);
        QCOMPARE(static_cast<int>(trace.log.size()), 3);
        QVERIFY(trace.log.front().contains(QLatin1String("frame_000003")) && trace.log.back().contains(QLatin1String("frame_000001, rendered in")));
        QCOMPARE(trace.newest[0].imageId, QStringLiteral("frame_000001"));
        QCOMPARE(trace.newest[0].cameraIndex, 1);
        QCOMPARE(trace.newest[0].sceneId, sequence);
        QCOMPARE(filePath(trace.newest[2].imagePath), folder / colourFile(3, ".png"));
        QVERIFY(fs::exists(filePath(trace.newest[2].imagePath)));
        const double took_s = trace.newest[0].renderSeconds;
        QVERIFY(took_s > 0);

        QStringList told;
        for (const FrameTask &task : trace.tasks)
            if (task.scene == sequence)
                told.append(QStringLiteral("%1 %2 %3").arg(task.camera).arg(task.state == TaskState::Done ? QLatin1String("done") : QLatin1String("waits")).arg(task.render_s > 0));
        QCOMPARE(told, (QStringList{QStringLiteral("1 done 1"), QStringLiteral("2 done 1"), QStringLiteral("3 done 1"), QStringLiteral("5 waits 0")}));
        QCOMPARE(static_cast<int>(trace.tasks.size()), 4 + 3 * (static_cast<int>(blendFiles.size()) - 1)); // of the other one 1, 3 and 5 wait
        QVERIFY(std::ranges::is_sorted(trace.tasks, {}, [](const FrameTask &task) { return std::pair(task.scene, task.camera); }));
        QCOMPARE(trace.history.back().frames, 3);
        QVERIFY(std::abs(trace.history.back().seconds - (2 * took_s + 20)) < 0.1); // not the pause
    }

    void aJobThatGoesOnKeepsItsPlace()
    {
        const QTemporaryDir state, data;
        {
            Window window(state);
            window.load();
            const int first = window.jobs.enqueue(options(data.filePath(QStringLiteral("first"))));
            window.jobs.pause(first);
            const int second = window.jobs.enqueue(options(data.filePath(QStringLiteral("second"))));
            window.jobs.pause(second);
            window.jobs.cancel(first);
            QTRY_VERIFY_WITH_TIMEOUT(window.jobs.job(first)->isOver(), 10000);
            QVERIFY(window.jobs.retry(first));
            window.jobs.pause(first);
            window.store.stop();
        }
        Window window(state);
        window.load();
        QCOMPARE(window.rows(), (QStringList{QStringLiteral("first Paused"), QStringLiteral("second Paused")}));
        QVERIFY(std::get<RenderRunOptions>(window.jobs.jobAt(0)->options()).resume);
    }

    void whatAJobSaidIsKeptInBounds()
    {
        JobNotes notes;
        for (int line = 0; line < RenderJob::LogLines; ++line)
            notes.log.push_back(QString(1000, QLatin1Char('x')) + QString::number(line));
        for (int group = 0; group < 1000; ++group)
            notes.problems.push_back({FailureCause::Other, {"worker.died", Severity::Warning, "worker-1", {}, 0, {"w", std::string(1'000'000, 'y')}}, 3, {QStringLiteral("scene 1")}, {}});
        const QTemporaryDir dir;
        const fs::path file = fs::path(dir.path().toStdString()) / "job-1.json";
        QVERIFY_RESULT(writeFileAtomically(file, jobFileText({options(QStringLiteral("/x")), JobState::Failed, 1, notes})));
        QVERIFY2(fs::file_size(file) < 400'000, std::to_string(fs::file_size(file)).c_str());
        const auto read = readJobFile(file);
        QVERIFY_RESULT(read);
        QVERIFY(read->notes.log.size() > 50 && read->notes.log.back() == notes.log.back());
        QVERIFY(read->notes.problems.size() == 50 && read->notes.problems.front().first.severity == Severity::Warning && read->notes.problems.front().count == 3);
    }

    void aClusterJobOfAnEarlierSession_data()
    {
        QTest::addColumn<JobState>("stored");
        QTest::addColumn<JobState>("now");
        QTest::addRow("that went on is followed") << JobState::Running << JobState::Running;
        QTest::addRow("that was just submitted is followed") << JobState::Queued << JobState::Running;
        QTest::addRow("that was cancelled stays so") << JobState::Cancelled << JobState::Cancelled;
        QTest::addRow("that failed stays so") << JobState::Failed << JobState::Failed;
        QTest::addRow("that finished stays so") << JobState::Finished << JobState::Finished;
    }
    void aClusterJobOfAnEarlierSession()
    {
        QFETCH(const JobState, stored);
        QFETCH(const JobState, now);
        const test::WithoutSlurm withoutSlurm;
        const QTemporaryDir state, data;
        const fs::path folder = filePath(data.filePath(QStringLiteral("shared"))), old = fs::path(state.path().toStdString()) / "queue" / "old";
        QVERIFY_RESULT(test::submitted(folder));
        QVERIFY_RESULT(writeSceneResult(folder, test::sceneResult(folder, test::boardScene(0), jobHash(test::boardConfig(), 42))));
        fs::create_directories(old);
        const ClusterRunOptions run{.begin = ClusterRunOptions::Begin::Submit, .outputDir = pathText(folder)};
        QVERIFY_RESULT(writeFileAtomically(old / "job-1.json", jobFileText({run, stored, 1})));
        Window window(state);
        QSignalSpy loaded(&window.store, &JobStore::loaded);
        window.store.load();
        QVERIFY(loaded.wait(20000));
        QCOMPARE(loaded[0][0].toInt(), 0); // nothing waits for a word
        const RenderJob *job = window.jobs.jobAt(0);
        QVERIFY(job && job->isOnCluster());
        QCOMPARE(job->state(), now);
        QVERIFY(!window.jobs.running());
        QTRY_COMPARE_WITH_TIMEOUT(window.jobs.index(0, JobQueue::ProgressColumn).data().toString(), QStringLiteral("1 of 2"), 20000);
        QCOMPARE(job->state(), now);
        QCOMPARE(job->canRetry(), job->isOver()); // what is missing; where the queue does not answer, nothing is known to be lost
        QTRY_COMPARE_WITH_TIMEOUT(job->shards() != nullptr, !job->isOver(), 20000);
    }

    void aClusterJobGoesOnWithoutItsWindowAndIsTakenUpOnce()
    {
        const test::WithoutSlurm withoutSlurm;
        const QTemporaryDir state, data;
        const QString folder = data.filePath(QStringLiteral("shared"));
        QVERIFY_RESULT(test::submitted(filePath(folder)));
        {
            Window window(state);
            window.load();
            window.jobs.follow(folder);
            QTRY_VERIFY_WITH_TIMEOUT(window.jobs.jobAt(0)->shards(), 20000);
            window.store.stop();
            window.jobs.cancelAll(); // as a window that closes
            QCOMPARE(window.rows(), QStringList{QStringLiteral("shared Running")});
        }
        {
            Window window(state);
            window.jobs.follow(folder); // it is opened before the queue is read
            window.load();
            QCOMPARE(window.rows(), QStringList{QStringLiteral("shared Running")});
            window.store.stop();
        }
        Window window(state); // the second is kept, the first forgotten
        window.load();
        QCOMPARE(window.rows(), QStringList{QStringLiteral("shared Running")});
    }

    void aRunThatWasPausedGoesOnWhereItWas()
    {
        const QTemporaryDir state, data;
        {
            Window window(state);
            RenderRunOptions hanging = options(data.filePath(QStringLiteral("begun")));
            hanging.config.tagmill.mode = ImageMode::Final;
            hanging.blenderCommands = {QStringLiteral(TAGMILL_PYTHON " " TAGMILL_SOURCE_DIR "/tests/process/fake_worker.py hang")};
            window.jobs.pause(window.jobs.enqueue(hanging));
            window.jobs.pause(window.jobs.enqueue(options(data.filePath(QStringLiteral("never begun")))));
            QVERIFY(window.jobs.jobAt(0)->isActive() && !window.jobs.jobAt(1)->isActive());
            window.store.stop();
        }
        Window window(state);
        window.load();
        QCOMPARE(window.rows(), (QStringList{QStringLiteral("begun Paused"), QStringLiteral("never begun Paused")}));
        QVERIFY(std::get<RenderRunOptions>(window.jobs.jobAt(0)->options()).resume);
        QVERIFY(!std::get<RenderRunOptions>(window.jobs.jobAt(1)->options()).resume);
    }

    void twoWindowsKeepTheirOwn()
    {
        const QTemporaryDir state, data;
        {
            Window one(state);
            one.load();
            const int id = one.jobs.enqueue(options(data.filePath(QStringLiteral("one"))));
            QTRY_VERIFY_WITH_TIMEOUT(one.jobs.job(id)->isOver(), 30000);
            one.store.flush();
            Window two(state);
            two.load();
            QCOMPARE(two.rows(), QStringList()); // the first is open
            const int other = two.jobs.enqueue(options(data.filePath(QStringLiteral("two"))));
            QTRY_VERIFY_WITH_TIMEOUT(two.jobs.job(other)->isOver(), 30000);
        }
        Window next(state);
        next.load();
        QCOMPARE(next.rows(), (QStringList{QStringLiteral("one Finished"), QStringLiteral("two Finished")}));
        next.jobs.remove(next.jobs.jobAt(0)->id());
        next.store.flush();
        Window control(state); // the one that is open keeps what it took over
        control.load();
        QCOMPARE(control.jobs.rowCount(), 0);
    }

    void manyMovesKeepTheOrder()
    {
        const QTemporaryDir state;
        QStringList order;
        {
            Window window(state);
            window.load();
            std::vector<int> ids;
            for (int i = 0; i < 6; ++i) {
                const int id = window.jobs.restore(options(QStringLiteral("/data/%1").arg(i)), JobState::Paused, {});
                ids.push_back(id);
            }
            for (int i = 0; i < 200; ++i) // halves the same gap until no number is left in it
                window.jobs.move(window.jobs.jobAt(i % 2 ? 5 : 4)->id(), 1);
            order = window.rows();
        }
        Window window(state);
        window.load();
        QCOMPARE(window.rows(), order);
    }
};

QTEST_GUILESS_MAIN(tst_job_store)
#include "tst_job_store.moc"
