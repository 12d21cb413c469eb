// SPDX-License-Identifier: GPL-3.0-or-later
// From a config to rendered frames in the window, with a real Blender: a worker dies on the way, the window is closed, and
// the queue is there again.
#include "app/job_notices.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/task_tray.h"
#include "blender_link/process_usage.h"
#include "core/files.h"
#include "models/dataset_handle.h"
#include "models/document_model.h"
#include "models/frame_list_model.h"
#include "models/job_queue.h"
#include "models/session.h"
#include "tests/support/dataset_fixture.h"
#include "tests/support/worker_harness.h"
#include "widgets/frame_list_view.h"
#include "widgets/frame_viewer.h"
#include "widgets/frame_viewer_overlay.h"
#include "widgets/inspect_workspace.h"
#include "widgets/render_job_view.h"

#include <QAction>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <sys/types.h>
#include <csignal>

using namespace tagmill;

namespace {

struct Window
{
    Session session;
    MainWindow window{session};

    Window()
    {
        window.resize(1280, 800);
        window.show();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&window);
    }
    template<class T>
    T *child(const char *name)
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }
    void choose(const char *action) { child<QAction>(action)->trigger(); }
    JobQueue &jobs() { return session.jobs(); }
    /// Presses Render with an output folder of its own.
    RenderJob *render(const QString &output, int workers = 1)
    {
        choose("view.render");
        auto *edit = child<QLineEdit>("outputDir");
        edit->selectAll();
        QTest::keyClicks(edit, output);
        child<QSpinBox>("workerCount")->setValue(workers);
        if (!QTest::qWaitFor([&] { return child<QPushButton>("renderStart")->isEnabled(); }, 60000))
            return nullptr;
        QTest::mouseClick(child<QPushButton>("renderStart"), Qt::LeftButton);
        return jobs().jobAt(jobs().rowCount() - 1);
    }
    QStringList rows()
    {
        QStringList found;
        for (int row = 0; row < jobs().rowCount(); ++row)
            found.append(jobs().index(row, JobQueue::OutputColumn).data().toString() + QLatin1Char(' ') + jobs().index(row, JobQueue::StateColumn).data().toString());
        return found;
    }
};

std::optional<Vector2> visibleCorner(const std::vector<DetectionRecord> &records)
{
    for (const DetectionRecord &record : records)
        for (size_t i = 0; i < std::min(record.corners.size(), record.corners_state.size()); ++i)
            if (record.corners_state[i] == PointState::Visible)
                return record.corners[i];
    return std::nullopt;
}

/// The cross of a visible point stands there.
bool isMarked(FrameViewer &viewer, const Vector2 &point)
{
    const QImage image = viewer.grab().toImage();
    const QPoint at = viewer.transform().map(point).toPoint();
    const QColor color = pointStateColor(PointState::Visible);
    for (const QPoint &near : {at, at - QPoint(1, 0), at - QPoint(0, 1), at - QPoint(1, 1)}) {
        const QColor pixel = image.pixelColor(near);
        if (std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green()) + std::abs(pixel.blue() - color.blue()) < 130)
            return true;
    }
    return false;
}

} // namespace

class tst_render_window : public QObject
{
    Q_OBJECT

    test::ProcessCensus m_census;
    QTemporaryDir m_dir;

    QString writeConfig(const char *name, int scenes, const char *mode = "final")
    {
        GenConfig config = test::boardConfig();
        config.dataset.num_scenes = scenes;
        config.camera.samples_per_scene = 2;
        config.camera.resolution = {96, 72};
        config.camera.min_distance = 0.5;
        config.camera.max_distance = 0.6;
        config.camera.tone_mapping = ToneMapping::Linear;
        config.renderer.max_samples = 16;
        config.renderer.noise_threshold = 0;
        config.renderer.enable_denoising = false;
        if (mode == std::string_view("preview"))
            config.tagmill.mode = ImageMode::Preview;
        const QString path = m_dir.filePath(QString::fromLatin1(name));
        if (!writeFileAtomically(path.toStdString(), configToYaml(config)))
            qFatal("cannot write");
        return path;
    }
    /// Kills the Blender behind a worker that renders.
    static int killWorker(const RenderJob &job)
    {
        int killed = 0;
        for (const WorkerStatus &worker : job.workers())
            if (killed == 0 && worker.state == WorkerState::Busy)
                for (const qint64 process : ProcessTable::read().below(worker.processId).processes)
                    killed += ::kill(static_cast<pid_t>(process), SIGKILL) == 0 ? 1 : 0;
        return killed;
    }

private slots:
    void initTestCase()
    {
        setGuardProgram(QStringLiteral(TAGMILL_WORKER_HOST));
        qputenv("XDG_CONFIG_HOME", m_dir.filePath(QStringLiteral("home")).toUtf8());
        QCoreApplication::setOrganizationName(QStringLiteral("Tagmill"));
        QCoreApplication::setApplicationName(QStringLiteral("Tagmill test"));
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        qputenv("XDG_STATE_HOME", m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction())).toUtf8());
    }
    void cleanup() { QTRY_VERIFY2(m_census.alive().isEmpty(), qPrintable(m_census.alive().join(QLatin1Char('\n')))); }

    void aRunSurvivesTheDeathOfAWorkerAndIsLookedAtMeanwhile()
    {
        Window w;
        w.window.open(writeConfig("board.yaml", 6));
        const QString out = m_dir.filePath(QStringLiteral("board"));
        RenderJob *job = w.render(out, 2);
        QVERIFY(job);
        // Frames arrive, also in the strip.
        auto *strip = w.child<FrameListView>("newestFrames");
        QTRY_VERIFY_WITH_TIMEOUT(strip->model()->rowCount() >= 1, 120000);
        QVERIFY(!job->isOver());
        int killed = 0;
        QTRY_VERIFY_WITH_TIMEOUT(killed > 0 || (killed = killWorker(*job)) > 0 || job->isOver(), 60000);
        QVERIFY2(killed > 0, "no worker was rendering");
        // A frame is looked at while the run goes on.
        QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualRect(strip->model()->index(0, 0)).center());
        QCOMPARE(w.child<QTabBar>("workspaceTabs")->currentIndex(), int(MainWindow::Inspect));
        QVERIFY(!job->isOver());
        QVERIFY(w.session.selection().current().camera >= 0);
        QTRY_VERIFY_WITH_TIMEOUT(w.session.frames().rowCount() >= 1, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 180000);
        QVERIFY2(job->state() == JobState::Finished, job->problems().empty() ? "" : job->problems().front().first.text().c_str());
        QCOMPARE(job->progress().framesDone, 12);
        QCOMPARE(job->progress().framesFailed, 0);
        QVERIFY(std::any_of(job->workers().begin(), job->workers().end(), [](const WorkerStatus &worker) { return worker.restarts >= 1; }));
        QTRY_COMPARE_WITH_TIMEOUT(w.session.frames().rowCount(), 12, 60000);
        w.choose("view.render");
        QTRY_COMPARE(w.child<QLabel>("jobStage")->text(), jobStateText(JobState::Finished));
        for (const FrameTask &task : job->tasks())
            QCOMPARE(task.state, TaskState::Done);
        // The truth lies over its picture.
        w.choose("view.inspect");
        auto *viewer = w.child<InspectWorkspace>("inspectWorkspace")->findChild<FrameViewer *>();
        QTRY_VERIFY_WITH_TIMEOUT(viewer->hasPicture() && !viewer->records().empty(), 20000);
        const auto corner = visibleCorner(viewer->records());
        QVERIFY(corner);
        viewer->setScale(16);
        viewer->centreOn(*corner);
        viewer->setLayers({});
        QVERIFY(!isMarked(*viewer, *corner));
        viewer->setLayers(OverlayLayer::Corners);
        QVERIFY(isMarked(*viewer, *corner));
        // And so much is it worth.
        w.choose("view.audit");
        QFile file(out + QStringLiteral("/audit_report.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonValue score = QJsonDocument::fromJson(file.readAll())[QLatin1String("report")][QLatin1String("score")];
        QVERIFY(score.isDouble());
        QTRY_COMPARE_WITH_TIMEOUT(w.child<QLabel>("auditScore")->text(), QString::number(score.toDouble(), 'f', 0), 60000);
    }

    void aCancelledEndIsNoneOfTheNextJob()
    {
        JobQueue jobs;
        JobNotices notices(jobs);
        QSignalSpy finished(&notices, &JobNotices::finished);
        const auto add = [&](const char *name, int scenes) {
            RenderRunOptions options;
            options.config = test::boardConfig();
            options.config.dataset.num_scenes = scenes;
            options.config.camera.samples_per_scene = 1;
            options.config.camera.resolution = {64, 48};
            options.config.tagmill.mode = ImageMode::Preview;
            options.outputDir = m_dir.filePath(QString::fromLatin1(name));
            return jobs.enqueue(options);
        };
        const int first = add("first", 1), endless = add("endless", 5000);
        QTRY_VERIFY_WITH_TIMEOUT(jobs.job(first)->isOver(), 60000);
        jobs.cancel(endless);
        QTRY_COMPARE_WITH_TIMEOUT(jobs.job(endless)->state(), JobState::Cancelled, 60000);
        QCOMPARE(finished.count(), 0); // whoever cancelled it knows
        add("next", 1);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
        QCOMPARE(finished[0][0].toString(), QStringLiteral("next is rendered"));
    }

    void theCommandSaysWhenItsFileLacksEdits()
    {
        Window w;
        w.window.open(writeConfig("edited.yaml", 2, "preview"));
        w.choose("view.render");
        const auto *command = w.child<QLineEdit>("commandLine");
        QVERIFY2(command->toolTip().isEmpty(), qPrintable(command->toolTip()));
        QVERIFY_RESULT(w.session.document().setValue("dataset.num_scenes", Value(3)));
        QVERIFY(!command->toolTip().isEmpty());
    }

    void theQueueOutlivesTheWindow()
    {
        int done = 0;
        {
            Window w;
            w.window.open(writeConfig("long.yaml", 40));
            RenderJob *job = w.render(m_dir.filePath(QStringLiteral("long")));
            QVERIFY(job);
            QVERIFY(w.render(m_dir.filePath(QStringLiteral("second"))));
            QVERIFY(w.render(m_dir.filePath(QStringLiteral("third"))));
            w.jobs().move(w.jobs().jobAt(2)->id(), 1);
            w.jobs().pause(w.jobs().jobAt(2)->id());
            QTRY_VERIFY_WITH_TIMEOUT(job->progress().framesDone >= 2, 120000);
            done = job->progress().framesDone / 2 * 2; // whole scenes count
            QCOMPARE(w.rows(), (QStringList{QStringLiteral("long Running"), QStringLiteral("third Queued"), QStringLiteral("second Paused")}));
        } // nobody says goodbye
        Window w;
        w.window.offerLostJobs();
        QTRY_COMPARE_WITH_TIMEOUT(w.jobs().rowCount(), 3, 20000);
        QCOMPARE(w.rows(), (QStringList{QStringLiteral("long Paused"), QStringLiteral("third Paused"), QStringLiteral("second Paused")}));
        QVERIFY(w.jobs().jobAt(0)->progress().framesDone >= done);
        QVERIFY(!w.jobs().running()); // not by itself
        auto *message = w.window.findChild<MessageBar *>();
        QVERIFY(message->isVisible());
        QCOMPARE(message->findChildren<QPushButton *>().value(0)->text(), QStringLiteral("Go on"));
        QTest::mouseClick(message->findChildren<QPushButton *>().value(0), Qt::LeftButton);
        QCOMPARE(w.jobs().running(), w.jobs().jobAt(0));
        QTRY_VERIFY_WITH_TIMEOUT(w.jobs().jobAt(0)->progress().framesKept >= done, 120000); // nothing is rendered twice
        w.jobs().pause(w.jobs().jobAt(0)->id());
        w.window.findChild<TaskTray *>()->refresh();
        const QString tray = w.child<QLabel>("taskText")->text();
        QVERIFY2(tray.startsWith(QLatin1String("long is paused")) && !tray.contains(QLatin1String("left")), qPrintable(tray));
        w.jobs().cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(!w.jobs().running(), 10000);
    }

    void manyFailuresAreOneNotice()
    {
        Window w;
        JobNotices notices(w.jobs());
        QSignalSpy failed(&notices, &JobNotices::failed), finished(&notices, &JobNotices::finished);
        w.window.open(writeConfig("preview.yaml", 3, "preview"));
        w.choose("view.render");
        QTest::keyClicks(w.child<QLineEdit>("stopRule"), QStringLiteral("geometric.tag_count >= 1000000"));
        for (int i = 0; i < 5; ++i)
            QVERIFY(w.render(m_dir.filePath(QStringLiteral("bad%1").arg(i))));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
        QCOMPARE(failed.count(), 5); // the same line, grown
        QVERIFY2(failed.back()[0].toString().startsWith(QLatin1String("5 job")), qPrintable(failed.back()[0].toString()));
        QVERIFY(failed.back()[0].toString().contains(causeTitle(FailureCause::StopRule)));
        auto *message = w.window.findChild<MessageBar *>();
        QTRY_COMPARE(message->text(), failed.back()[0].toString());
        QVERIFY(!QApplication::activeModalWidget()); // no dialog
        QTest::mouseClick(message->findChildren<QPushButton *>().value(0), Qt::LeftButton);
        QCOMPARE(w.child<RenderJobView>("renderJobView")->job(), w.jobs().jobAt(4));
    }
};

QTEST_MAIN(tst_render_window)
#include "tst_render_window.moc"
