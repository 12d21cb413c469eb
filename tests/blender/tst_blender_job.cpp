// SPDX-License-Identifier: GPL-3.0-or-later
// A run of the window with a real Blender: frames arrive, the open dataset follows, cancelled runs go on.
#include "blender_link/process_usage.h"
#include "models/blender_probe.h"
#include "models/frame_list_model.h"
#include "models/job_queue.h"
#include "tests/support/dataset_fixture.h"
#include "tests/support/worker_harness.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/types.h>
#include <csignal>

using namespace tagmill;

namespace {

RenderRunOptions tinyRun(const QString &outputDir, int frames, int scenes)
{
    RenderRunOptions options;
    options.config = test::boardConfig();
    options.config.camera.samples_per_scene = frames;
    options.config.dataset.num_scenes = scenes;
    options.config.camera.resolution = {96, 72};
    options.config.camera.min_distance = 0.5;
    options.config.camera.max_distance = 0.6;
    options.config.camera.tone_mapping = ToneMapping::Linear;
    options.config.renderer.max_samples = 4;
    options.config.renderer.enable_denoising = false;
    options.outputDir = outputDir;
    return options;
}

} // namespace

class tst_blender_job : public QObject
{
    Q_OBJECT

    test::ProcessCensus m_census;

private slots:
    void initTestCase() { setGuardProgram(QStringLiteral(TAGMILL_WORKER_HOST)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup() { QTRY_VERIFY2(m_census.alive().isEmpty(), qPrintable(m_census.alive().join(QLatin1Char('\n')))); }

    void framesArriveWhileTheJobRuns()
    {
        QTemporaryDir dir;
        const QString out = dir.filePath(QStringLiteral("out"));
        JobQueue jobs;
        DatasetHandle dataset;
        ImageCache cache(16 << 20);
        FrameTags tags(dataset);
        FrameListModel frames(dataset, cache, tags);
        connect(&jobs, &JobQueue::frameFinished, &dataset, [&dataset](const QString &folder) { dataset.noteWritten(folder); });
        QSignalSpy finished(&jobs, &JobQueue::frameFinished);
        const int id = jobs.enqueue(tinyRun(out, 2, 2));
        dataset.open(out); // before there is one, as the window does
        const RenderJob *job = jobs.job(id);
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 120000);
        QVERIFY2(job->state() == JobState::Finished, job->summary()->error ? job->summary()->error->text().c_str() : "not finished");
        QCOMPARE(finished.count(), 4);
        QCOMPARE(job->newestFrames().size(), size_t(4));
        QCOMPARE(job->progress().framesDone, 4);
        QVERIFY(job->summary()->audit);
        QTRY_COMPARE(frames.rowCount(), 4);
        QVERIFY(frames.frameAt(0)->recordCount > 1);
        QVERIFY(frames.index(0, 0).data(FrameListModel::ThumbnailRole).isValid());
        QTRY_VERIFY(!frames.index(0, 0).data(FrameListModel::ThumbnailRole).value<QImage>().isNull());
    }

    void aCancelledJobGoesOnWhereItWas()
    {
        QTemporaryDir dir;
        JobQueue jobs;
        const int id = jobs.enqueue(tinyRun(dir.filePath(QStringLiteral("out")), 1, 40));
        QTRY_VERIFY_WITH_TIMEOUT(jobs.job(id)->progress().framesDone >= 1, 120000);
        jobs.cancel(id);
        QTRY_COMPARE_WITH_TIMEOUT(jobs.job(id)->state(), JobState::Cancelled, 5000);
        const int done = jobs.job(id)->progress().framesDone;
        QVERIFY(done >= 1 && done < 40);
        QVERIFY(jobs.retry(id));
        QTRY_COMPARE_WITH_TIMEOUT(jobs.job(id)->progress().stage, RunStage::Rendering, 60000);
        QVERIFY(jobs.job(id)->progress().framesKept >= 1);
        QVERIFY(jobs.job(id)->progress().framesKept <= done);
        jobs.cancel(id);
        QTRY_VERIFY_WITH_TIMEOUT(jobs.job(id)->isOver(), 5000);
    }

    void whatARunStartsGivesWayToTheWindow()
    {
        QTemporaryDir dir;
        JobQueue jobs;
        const int id = jobs.enqueue(tinyRun(dir.filePath(QStringLiteral("out")), 1, 40));
        QTRY_VERIFY_WITH_TIMEOUT(jobs.job(id)->progress().framesDone >= 1, 120000);
        const int own = ::getpriority(PRIO_PROCESS, 0);
        int processes = 0;
        for (const WorkerStatus &worker : jobs.job(id)->workers()) {
            for (const qint64 process : ProcessTable::read().below(worker.processId).processes) {
                QVERIFY(::getpriority(PRIO_PROCESS, static_cast<id_t>(process)) > own);
                ++processes;
            }
        }
        QVERIFY(processes > 0);
        jobs.cancel(id);
        QTRY_VERIFY_WITH_TIMEOUT(jobs.job(id)->isOver(), 5000);
    }

    void aStoppedBlenderIsReplaced()
    {
        QTemporaryDir dir;
        RenderRunOptions options = tinyRun(dir.filePath(QStringLiteral("out")), 2, 3);
        options.config.renderer.max_samples = 64;
        options.config.renderer.noise_threshold = 0;
        options.heartbeatTimeout_ms = 5000;
        RenderRun run(options);
        RunSummary summary;
        int stopped = 0, restarts = 0;
        QEventLoop loop;
        connect(&run, &RenderRun::workerChanged, &loop, [&](const WorkerStatus &worker) {
            restarts = worker.restarts;
            if (worker.state != WorkerState::Busy || worker.frame.isEmpty() || stopped > 0)
                return;
            for (const qint64 process : ProcessTable::read().below(worker.processId).processes)
                stopped += ::kill(static_cast<pid_t>(process), SIGSTOP) == 0 ? 1 : 0;
        });
        connect(&run, &RenderRun::finished, &loop, [&](const RunSummary &result) {
            summary = result;
            loop.quit();
        });
        QMetaObject::invokeMethod(&run, &RenderRun::start, Qt::QueuedConnection);
        loop.exec();
        QVERIFY(stopped > 0);
        QVERIFY2(!summary.error, summary.error ? summary.error->text().c_str() : "");
        QVERIFY(restarts >= 1);
        QCOMPARE(summary.progress.framesDone, 6);
        QCOMPARE(summary.progress.framesFailed, 0);
    }

    void theBlenderOfThisMachineIsFound()
    {
        BlenderProbe probe;
        QSignalSpy changed(&probe, &BlenderProbe::changed);
        probe.start({}, QStringLiteral("/tmp"));
        QVERIFY(probe.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(probe.report(), 60000);
        QVERIFY(!probe.isRunning());
        QVERIFY(probe.report()->firstUsable());
        QVERIFY(probe.report()->firstUsable()->engines.contains(QStringLiteral("CYCLES")));
    }
};

QTEST_GUILESS_MAIN(tst_blender_job)
#include "tst_blender_job.moc"
