// SPDX-License-Identifier: GPL-3.0-or-later
// Render runs as jobs: one at a time, each on a thread of its own, cancelled soon, leaving nothing behind.
#include "core/truth/detection_record.h"
#include "models/command_lines.h"
#include "models/job_queue.h"
#include "models/path_text.h"
#include "models/worker_list_model.h"
#include "tests/support/cluster_fixture.h"
#include "tests/support/dataset_fixture.h"
#include "tests/support/worker_harness.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;

class tst_job_queue : public QObject
{
    Q_OBJECT

    test::ProcessCensus m_census;
    QTemporaryDir m_dir;
    int m_folder = 0;

    RenderRunOptions options(const char *fakeMode)
    {
        RenderRunOptions options;
        options.config = test::boardConfig();
        options.config.camera.samples_per_scene = 2;
        options.config.camera.resolution = {64, 48};
        options.config.camera.tone_mapping = ToneMapping::Linear;
        options.outputDir = m_dir.filePath(QStringLiteral("out%1").arg(++m_folder));
        options.blenderCommands = {QStringLiteral(TAGMILL_PYTHON " " TAGMILL_SOURCE_DIR "/tests/process/fake_worker.py ") + QString::fromLatin1(fakeMode)};
        return options;
    }
    static bool isOver(const JobQueue &jobs, int id)
    {
        return jobs.job(id) && jobs.job(id)->isOver();
    }
    static bool isRendering(const JobQueue &jobs, int id)
    {
        const auto &workers = jobs.job(id)->workers();
        return !workers.empty() && workers.front().state == WorkerState::Busy;
    }

private slots:
    void initTestCase() { setGuardProgram(QStringLiteral(TAGMILL_WORKER_HOST)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup() { QTRY_VERIFY2(m_census.alive().isEmpty(), qPrintable(m_census.alive().join(QLatin1Char('\n')))); }

    void aRunningJobIsCancelledSoon()
    {
        JobQueue jobs;
        QAbstractItemModelTester tester(&jobs, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy states(&jobs, &JobQueue::jobStateChanged);
        const int id = jobs.enqueue(options("hang"));
        QCOMPARE(jobs.job(id)->state(), JobState::Running);
        QTRY_VERIFY_WITH_TIMEOUT(isRendering(jobs, id), 20000);
        QElapsedTimer clock;
        clock.start();
        jobs.cancel(id);
        QVERIFY(jobs.job(id)->isCancelling());
        QVERIFY2(clock.elapsed() < 100, "cancel() waits");
        QTRY_COMPARE_WITH_TIMEOUT(jobs.job(id)->state(), JobState::Cancelled, 5000);
        QCOMPARE(states.count(), 2);
        QCOMPARE(jobs.job(id)->summary()->error->code, Errc::Cancelled);
        for (const ProblemGroup &group : jobs.job(id)->problems()) // cancelling is no problem
            QVERIFY2(group.first.severity != Severity::Error, group.first.text().c_str());
        QCOMPARE(jobs.index(0, JobQueue::StateColumn).data().toString(), jobStateText(JobState::Cancelled));
    }

    void jobsWaitForEachOther()
    {
        JobQueue jobs;
        QAbstractItemModelTester tester(&jobs, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int first = jobs.enqueue(options("hang"));
        const int second = jobs.enqueue(options("hang"));
        const int third = jobs.enqueue(options("hang"));
        QCOMPARE(jobs.rowCount(), 3);
        QCOMPARE(jobs.running(), jobs.job(first));
        QCOMPARE(jobs.job(second)->state(), JobState::Queued);
        jobs.cancel(second); // never begins
        QCOMPARE(jobs.job(second)->state(), JobState::Cancelled);
        jobs.cancel(first);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(jobs, first), 10000);
        QTRY_COMPARE(jobs.running(), jobs.job(third));
        jobs.cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(isOver(jobs, third), 10000);
        QVERIFY(!jobs.running());
    }

    void aJobThatIsPausedWaitsAndGoesOn()
    {
        JobQueue jobs;
        QAbstractItemModelTester tester(&jobs, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RenderRunOptions drawn = options("ok");
        drawn.config.tagmill.mode = ImageMode::Preview;
        drawn.config.dataset.num_scenes = 30;
        const int first = jobs.enqueue(drawn);
        jobs.pause(first);
        QCOMPARE(jobs.job(first)->state(), JobState::Paused);
        QCOMPARE(jobs.running(), jobs.job(first)); // it keeps its turn
        drawn.outputDir += QStringLiteral("b");
        const int second = jobs.enqueue(drawn);
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(jobs.job(first)->tasks().size()), 60, 20000);
        const auto done = [&](int id) { return jobs.job(id)->progress().framesDone; };
        for (int last = -1; last != done(first);) { // what was begun is finished
            last = done(first);
            QTest::qWait(200);
        }
        QVERIFY(done(first) < 60);
        QCOMPARE(jobs.job(second)->state(), JobState::Queued);
        jobs.pause(second);
        QCOMPARE(jobs.job(second)->state(), JobState::Paused);
        jobs.resume(first);
        QTRY_COMPARE_WITH_TIMEOUT(jobs.job(first)->state(), JobState::Finished, 30000);
        QCOMPARE(done(first), 60);
        for (const FrameTask &task : jobs.job(first)->tasks())
            QCOMPARE(task.state, TaskState::Done);
        QVERIFY(!jobs.running()); // the second is paused
        jobs.resume(second);
        QTRY_COMPARE_WITH_TIMEOUT(jobs.job(second)->state(), JobState::Finished, 30000);
    }

    void aPausedRunCanBeCancelled()
    {
        JobQueue jobs;
        const int id = jobs.enqueue(options("hang"));
        QTRY_VERIFY_WITH_TIMEOUT(isRendering(jobs, id), 20000);
        jobs.pause(id);
        jobs.cancel(id);
        QTRY_COMPARE_WITH_TIMEOUT(jobs.job(id)->state(), JobState::Cancelled, 5000);
    }

    void rowsMoveAndStartInTheirOrder()
    {
        JobQueue jobs;
        QAbstractItemModelTester tester(&jobs, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int first = jobs.enqueue(options("hang"));
        std::vector<int> ids{first};
        for (int i = 0; i < 3; ++i)
            ids.push_back(jobs.enqueue(options("hang")));
        jobs.move(ids[3], 1);
        const auto order = [&] {
            std::vector<int> found;
            for (int row = 0; row < jobs.rowCount(); ++row)
                found.push_back(jobs.jobAt(row)->id());
            return found;
        };
        QCOMPARE(order(), (std::vector<int>{ids[0], ids[3], ids[1], ids[2]}));
        // Dropped behind the last row, as a drag in the table does it.
        std::unique_ptr<QMimeData> dragged(jobs.mimeData({jobs.index(2, 0)}));
        QVERIFY(jobs.dropMimeData(dragged.get(), Qt::MoveAction, 4, 0, {}));
        QCOMPARE(order(), (std::vector<int>{ids[0], ids[3], ids[2], ids[1]}));
        QVERIFY(!jobs.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, jobs.index(0, 0))); // onto a row
        jobs.cancel(first);
        QTRY_COMPARE_WITH_TIMEOUT(jobs.running(), jobs.job(ids[3]), 10000);
        jobs.cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(!jobs.running(), 10000);
    }

    void aRuleEndsARunEarly_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<int>("frames");
        QTest::addColumn<bool>("isCritical");
        QTest::addColumn<bool>("isStopped");
        QTest::addRow("it holds") << 0.0 << 6 << true << false;
        QTest::addRow("it does not hold") << 1e9 << 6 << true << true;
        QTest::addRow("it only warns") << 1e9 << 6 << false << false;
        QTest::addRow("more frames than there are") << 1e9 << 100'000 << true << true;
    }
    void aRuleEndsARunEarly()
    {
        QFETCH(const double, least);
        QFETCH(const int, frames);
        QFETCH(const bool, isCritical);
        QFETCH(const bool, isStopped);
        JobQueue jobs;
        RenderRunOptions drawn = options("ok");
        drawn.config.tagmill.mode = ImageMode::Preview;
        drawn.config.dataset.num_scenes = 60;
        drawn.stopRules = {{"geometric.keypoint_count", least, {}, isCritical}};
        drawn.stopFrames = frames;
        const int id = jobs.enqueue(drawn);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(jobs, id), 60000);
        const RenderJob *job = jobs.job(id);
        if (isStopped) {
            QCOMPARE(job->state(), JobState::Failed);
            QCOMPARE(job->summary()->error->problem.id, std::string("run.stopped_by_gate"));
            QCOMPARE(job->problems().back().cause, FailureCause::StopRule);
            QCOMPARE(job->progress().framesDone < job->progress().framesTotal, frames < job->progress().framesTotal);
        } else {
            QCOMPARE(job->progress().framesDone, 120);
            QVERIFY(!job->summary()->error);
        }
        const auto &problems = job->summary()->problems;
        QCOMPARE(std::any_of(problems.begin(), problems.end(), [](const Problem &p) { return p.id == "run.gate_warning"; }), !isCritical);
    }

    void aStoppedRunSaysWhichRuleItBrokeAndTheValue_data()
    {
        QTest::addColumn<bool>("isCritical");
        QTest::addColumn<bool>("hasWords");
        QTest::addRow("a rule without words") << true << false;
        QTest::addRow("a rule with words of its own") << true << true;
        QTest::addRow("a warning with words of its own") << false << true;
    }
    void aStoppedRunSaysWhichRuleItBrokeAndTheValue()
    {
        QFETCH(const bool, isCritical);
        QFETCH(const bool, hasWords);
        JobQueue jobs;
        RenderRunOptions drawn = options("words");
        drawn.config.tagmill.mode = ImageMode::Preview;
        drawn.config.dataset.num_scenes = 2;
        GateRule rule{.metric = "geometric.image_count", .min = 1e9, .critical = isCritical};
        if (hasWords)
            rule.error_msg = rule.warning_msg = "far too few";
        drawn.stopRules = {rule};
        drawn.stopFrames = 4;
        const int id = jobs.enqueue(drawn);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(jobs, id), 60000);
        const std::string told = isCritical ? "run.stopped_by_gate" : "run.gate_warning";
        const auto &problems = jobs.job(id)->problems();
        const auto group = std::find_if(problems.begin(), problems.end(), [&](const ProblemGroup &one) { return one.first.id == told; });
        QVERIFY(group != problems.end());
        const std::string text = group->first.text();
        QVERIFY2(text.find("geometric.image_count = 4") != std::string::npos, text.c_str());
        QCOMPARE(text.find("far too few") != std::string::npos, hasWords);
    }

    void aRuleIsAskedWhenScenesFail_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addRow("the first scene fails") << 0;
        QTest::addRow("the last scene fails") << 2;
    }
    void aRuleIsAskedWhenScenesFail()
    {
        QFETCH(const int, scene);
        RenderRunOptions drawn = options("draw");
        drawn.blenderCommands.front() += QStringLiteral(" --fault kill --frame ") + QString::fromStdString(imageId(scene, 0));
        drawn.config.dataset.num_scenes = 3;
        drawn.stopRules = {{"geometric.keypoint_count", 1e9, {}, true}};
        drawn.stopFrames = 6; // all, of which four can be made
        JobQueue jobs;
        const int id = jobs.enqueue(drawn);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(jobs, id), 60000);
        const auto &problems = jobs.job(id)->problems();
        QVERIFY(std::any_of(problems.begin(), problems.end(), [](const ProblemGroup &group) { return group.first.id == "run.stopped_by_gate"; }));
    }

    void aFailedAuditIsTold()
    {
        JobQueue jobs;
        RenderRunOptions drawn = options("ok");
        drawn.config.tagmill.mode = ImageMode::Preview;
        drawn.config.dataset.num_scenes = 2;
        const int made = jobs.enqueue(drawn);
        QTRY_COMPARE_WITH_TIMEOUT(jobs.job(made)->state(), JobState::Finished, 30000);
        QVERIFY(QFile::remove(drawn.outputDir + QStringLiteral("/images/scene_0001_cam_0000.png")));
        drawn.sceneIds = {0};
        drawn.resume = true;
        const int again = jobs.enqueue(drawn);
        QTRY_COMPARE_WITH_TIMEOUT(jobs.job(again)->state(), JobState::Failed, 30000);
        const auto &problems = jobs.job(again)->problems();
        QVERIFY(!problems.empty());
        QCOMPARE(problems.back().cause, FailureCause::FailedAudit);
        QVERIFY2(problems.back().first.sentence().find("MISSING: 1 image") != std::string::npos, problems.back().first.sentence().c_str());
    }

    void aWorkerThatCannotStartFailsTheJob()
    {
        JobQueue jobs;
        const int id = jobs.enqueue(options("exit"));
        QTRY_VERIFY_WITH_TIMEOUT(isOver(jobs, id), 30000);
        const RenderJob *job = jobs.job(id);
        QCOMPARE(job->state(), JobState::Failed);
        QVERIFY(job->summary()->error);
        QVERIFY(!job->problems().empty());
        QVERIFY(job->summary()->exitStatus != 0);
    }

    void problemsOfOneKindAreOneGroup()
    {
        JobQueue jobs;
        const int id = jobs.enqueue(options("asset_missing"));
        QTRY_VERIFY_WITH_TIMEOUT(isOver(jobs, id), 60000);
        const RenderJob *job = jobs.job(id);
        QCOMPARE(job->state(), JobState::Failed);
        QVERIFY(!job->problems().empty());
        size_t told = 0;
        for (const ProblemGroup &group : job->problems()) {
            told += static_cast<size_t>(group.count);
            QVERIFY(group.places.size() <= group.count);
        }
        QVERIFY(told >= job->summary()->problems.size());
        QVERIFY(job->problems().size() <= told);
        const auto isAsset = [](const ProblemGroup &group) { return group.cause == FailureCause::BadAsset && group.first.severity == Severity::Error; };
        QCOMPARE(std::count_if(job->problems().begin(), job->problems().end(), isAsset), 1);
    }

    void aJobThatIsOverGoesOnInItsRow_data()
    {
        QTest::addColumn<bool>("isBusy");
        QTest::addColumn<JobState>("state");
        QTest::addRow("at once") << false << JobState::Running;
        QTest::addRow("when another one is over") << true << JobState::Queued;
    }
    void aJobThatIsOverGoesOnInItsRow()
    {
        QFETCH(const bool, isBusy);
        QFETCH(const JobState, state);
        JobQueue jobs;
        QAbstractItemModelTester tester(&jobs, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const RenderRunOptions failing = options("exit");
        const int id = jobs.enqueue(failing);
        QVERIFY(!jobs.retry(id)); // still running
        QTRY_VERIFY_WITH_TIMEOUT(isOver(jobs, id), 30000);
        const std::deque<QString> said = jobs.job(id)->log();
        QVERIFY(!said.empty());
        if (isBusy)
            jobs.enqueue(options("hang"));
        QPointer<RenderJob> former = jobs.job(id);
        QSignalSpy replaced(&jobs, &JobQueue::jobReplaced);
        QVERIFY(jobs.retry(id));
        QCOMPARE(replaced.count(), 1);
        QCOMPARE(jobs.rowOf(id), 0);
        QCOMPARE(jobs.rowCount(), isBusy ? 2 : 1);
        QCOMPARE(jobs.job(id)->state(), state);
        QVERIFY(std::get<RenderRunOptions>(jobs.job(id)->options()).resume);
        QCOMPARE(jobs.job(id)->outputDir(), failing.outputDir);
        QCOMPARE(jobs.job(id)->log(), said); // it goes on below it
        QVERIFY(jobs.job(id)->problems().empty());
        jobs.remove(id); // not while it waits or runs
        QVERIFY(jobs.job(id));
        QTRY_VERIFY_WITH_TIMEOUT(!former, 10000);
        jobs.cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(!jobs.running() && isOver(jobs, id), 30000);
        QVERIFY(static_cast<qint64>(jobs.job(id)->log().size()) == jobs.job(id)->logLinesSeen());
    }

    void aClusterJobHasNoTurnHere()
    {
        const test::WithoutSlurm withoutSlurm;
        const QString folder = m_dir.filePath(QStringLiteral("shared"));
        QVERIFY_RESULT(test::submitted(filePath(folder)));
        JobQueue jobs;
        QAbstractItemModelTester tester(&jobs, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int first = jobs.enqueue(options("hang")), second = jobs.enqueue(options("hang"));
        const int cluster = jobs.follow(folder);
        QCOMPARE(jobs.job(cluster)->state(), JobState::Running); // it waits for none of them
        QCOMPARE(jobs.follow(folder), cluster);
        QTRY_VERIFY_WITH_TIMEOUT(jobs.job(cluster)->shards(), 20000);
        jobs.pause(cluster);
        QCOMPARE(jobs.job(cluster)->state(), JobState::Running);
        jobs.move(cluster, 0);
        QCOMPARE(jobs.rowOf(cluster), 2);
        QVERIFY(!jobs.flags(jobs.index(2, 0)).testFlag(Qt::ItemIsDragEnabled));
        jobs.move(second, 0); // control: one of this computer
        QCOMPARE(jobs.rowOf(second), 0);
        QVERIFY(jobs.flags(jobs.index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
        jobs.cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(isOver(jobs, first) && isOver(jobs, second), 10000);
        QCOMPARE(jobs.job(cluster)->state(), JobState::Running);
        QVERIFY(!jobs.running());
        const int third = jobs.enqueue(options("hang"));
        QCOMPARE(jobs.running(), jobs.job(third)); // nor does it wait for that
        jobs.cancel(cluster); // nobody could be asked to
        QTRY_VERIFY_WITH_TIMEOUT(!jobs.job(cluster)->isCancelling(), 20000);
        QCOMPARE(jobs.job(cluster)->state(), JobState::Running);
        QCOMPARE(commandOf(jobs.job(cluster)->options()), QStringLiteral("tagmill job status ") + folder);
        QCOMPARE(continueCommand(jobs.job(cluster)->options()), QStringLiteral("tagmill job resubmit ") + folder);
        jobs.cancel(third);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(jobs, third), 10000);
    }

    void aClusterJobOfEarlierIsResubmitted()
    {
        const test::WithoutSlurm withoutSlurm;
        const QString folder = m_dir.filePath(QStringLiteral("earlier"));
        QVERIFY_RESULT(test::submitted(filePath(folder)));
        JobQueue jobs;
        RunProgress missing;
        missing.framesTotal = 2;
        const int id = jobs.restore(ClusterRunOptions{.outputDir = folder}, JobState::Failed, missing);
        QCOMPARE(jobs.job(id)->state(), JobState::Failed);
        QVERIFY(jobs.job(id)->canRetry());
        QVERIFY(jobs.retry(id));
        QCOMPARE(jobs.rowCount(), 1);
        QVERIFY(std::get<ClusterRunOptions>(jobs.job(id)->options()).begin == ClusterRunOptions::Begin::Resubmit);
        QTRY_COMPARE_WITH_TIMEOUT(jobs.job(id)->state(), JobState::Failed, 20000); // no Slurm
        QVERIFY(!jobs.job(id)->problems().empty());
        RunProgress whole;
        whole.framesTotal = whole.framesDone = 2;
        QVERIFY(jobs.job(jobs.restore(ClusterRunOptions{.outputDir = folder}, JobState::Failed, whole))->canRetry()); // all is there, but not merged
        QVERIFY(!jobs.job(jobs.restore(ClusterRunOptions{.outputDir = folder}, JobState::Finished, whole))->canRetry()); // the control
        const int never = jobs.restore(ClusterRunOptions{.outputDir = m_dir.path()}, JobState::Failed, {});
        QVERIFY(!jobs.job(never)->canRetry()); // it was never submitted
    }

    void theQueueMayDieWhileAJobRuns()
    {
        QElapsedTimer clock;
        {
            JobQueue jobs;
            const int id = jobs.enqueue(options("hang"));
            QTRY_VERIFY_WITH_TIMEOUT(isRendering(jobs, id), 20000);
            clock.start();
        }
        QVERIFY2(clock.elapsed() < 4000, QByteArray::number(clock.elapsed()).constData());
    }

    void beatsOfWorkersReachTheWindow()
    {
        JobQueue jobs;
        const int id = jobs.enqueue(options("deaf"));
        QTRY_VERIFY_WITH_TIMEOUT(isRendering(jobs, id), 20000);
        const qint64 first = jobs.job(id)->workers().front().lastBeatAt_ms;
        QTRY_VERIFY_WITH_TIMEOUT(jobs.job(id)->workers().front().lastBeatAt_ms > first + 500, 10000);
        jobs.cancel(id);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(jobs, id), 10000);
    }

    void workersAreRows()
    {
        WorkerListModel workers;
        QAbstractItemModelTester tester(&workers, QAbstractItemModelTester::FailureReportingMode::QtTest);
        WorkerStatus one, two;
        one.index = 1;
        two.index = 0;
        two.frame = QStringLiteral("scene_0000_cam_0000");
        workers.setWorkers({one, two});
        QCOMPARE(workers.rowCount(), 2);
        QCOMPARE(workers.index(0).data(WorkerListModel::FrameRole).toString(), two.frame); // by index
        QVERIFY(workers.index(0).data(WorkerListModel::BeatAgeRole).toDouble() < 0); // never beat
        QVERIFY(workers.index(0).data(WorkerListModel::GpuMemoryRole).toLongLong() < 0); // no such card is known
        one.rss_bytes = 400'000'000;
        workers.setWorkers({one, two});
        QCOMPARE(workers.index(one.index < two.index ? 0 : 1).data(WorkerListModel::MemoryRole).toLongLong(), one.rss_bytes);
        workers.setWorkers({two});
        QCOMPARE(workers.rowCount(), 1);
        workers.setWorkers({});
        QCOMPARE(workers.rowCount(), 0);
    }

    void problemsHaveACause_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<int>("cause");
        const auto row = [](const char *name, const char *id, const QStringList &args, FailureCause cause) { QTest::addRow("%s", name) << QString::fromLatin1(id) << args << static_cast<int>(cause); };
        const auto aside = [](const char *id) { return QStringList{QStringLiteral("4"), QStringLiteral("words"), QStringLiteral("/d/failures/scene_000004"), QString::fromLatin1(id)}; };
        const auto failed = [](const char *id) { return QStringList{QStringLiteral("4"), QStringLiteral("words"), QString::fromLatin1(id)}; };
        row("no Blender", "run.no_blender", {}, FailureCause::MissingBlender);
        row("no denoiser", "run.no_denoiser", {}, FailureCause::MissingDenoiser);
        row("full disk", "file.unwritable", {}, FailureCause::DiskFull);
        row("a folder that is gone", "folder.unwritable", {QStringLiteral("/d"), QString::fromStdString(std::generic_category().message(ENOENT))}, FailureCause::NoFolder);
        row("a folder below a file", "file.unwritable", {QStringLiteral("/d/f/x"), QString::fromStdString(std::generic_category().message(ENOTDIR))}, FailureCause::NoFolder);
        row("a folder of somebody else", "folder.unwritable", {QStringLiteral("/d"), QString::fromStdString(std::generic_category().message(EACCES))}, FailureCause::DiskFull);
        row("a worker that died", "worker.died", {}, FailureCause::LostWorker);
        row("a scene that kills workers", "run.scene_put_aside", aside("worker.died"), FailureCause::PoisonScene);
        row("a scene that hangs workers", "run.scene_put_aside", aside("worker.hangs"), FailureCause::PoisonScene);
        row("a scene at which workers stand still", "run.scene_put_aside", aside("worker.stalls"), FailureCause::PoisonScene);
        row("a scene without memory", "run.scene_put_aside", aside("worker.out_of_memory"), FailureCause::OutOfMemory);
        row("a scene that lost the device", "run.scene_put_aside", aside("worker.device_lost"), FailureCause::DeviceLost);
        row("a scene without an asset", "run.scene_failed", failed("worker.asset_missing"), FailureCause::BadAsset);
        row("a frame of a sequence", "sequence.frame_failed", failed("worker.disk_full"), FailureCause::DiskFull);
        row("a rule", "run.stopped_by_gate", {}, FailureCause::StopRule);
        row("a failed audit", "run.audit_failed", {QStringLiteral("MISSING")}, FailureCause::FailedAudit);
        row("anything else", "run.no_scenes", {}, FailureCause::Other);
    }
    void problemsHaveACause()
    {
        QFETCH(const QString, id);
        QFETCH(const QStringList, args);
        QFETCH(const int, cause);
        Problem problem{id.toStdString(), Severity::Error, {}, {}, 0, {}};
        for (const QString &arg : args)
            problem.args.push_back(arg.toStdString());
        QCOMPARE(static_cast<int>(causeOf(problem)), cause);
        QVERIFY(problemText(problem.id).size() > 0);
        QCOMPARE(causeTitle(causeOf(problem)).isEmpty(), causeOf(problem) == FailureCause::Other);
        QCOMPARE(causeFix(causeOf(problem)).isEmpty(), causeOf(problem) == FailureCause::Other);
        QCOMPARE(failureFolderOf(problem).isEmpty(), problem.id != "run.scene_put_aside");
    }

    void durationsRead_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::addRow("seconds") << 3.4 << QStringLiteral("3 s");
        QTest::addRow("minutes") << 245.0 << QStringLiteral("4:05");
        QTest::addRow("hours") << 3723.0 << QStringLiteral("1:02:03");
        QTest::addRow("negative") << -5.0 << QStringLiteral("0 s");
    }
    void durationsRead()
    {
        QFETCH(const double, seconds);
        QFETCH(const QString, text);
        QCOMPARE(durationText(seconds), text);
    }
};

QTEST_GUILESS_MAIN(tst_job_queue)
#include "tst_job_queue.moc"
