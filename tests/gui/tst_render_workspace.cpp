// SPDX-License-Identifier: GPL-3.0-or-later
// Starting, watching and cancelling runs from the window, against workers that only pretend.
#include "core/files.h"
#include "models/command_lines.h"
#include "models/frame_list_model.h"
#include "models/image_cache.h"
#include "models/newest_frames_model.h"
#include "models/path_text.h"
#include "tests/support/cluster_fixture.h"
#include "tests/support/dataset_fixture.h"
#include "tests/support/worker_harness.h"
#include "widgets/add_jobs_dialog.h"
#include "widgets/cluster_choice.h"
#include "widgets/cluster_job_view.h"
#include "widgets/empty_state.h"
#include "widgets/panel_parts.h"
#include "widgets/problem_groups_view.h"
#include "widgets/render_form.h"
#include "widgets/render_job_view.h"
#include "widgets/render_worker_delegate.h"
#include "widgets/render_workspace.h"
#include "widgets/stop_rule_edit.h"
#include "widgets/throughput_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMessageBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace tagmill;

namespace {

QString fakeBlender(const char *mode)
{
    return QStringLiteral(TAGMILL_PYTHON " " TAGMILL_SOURCE_DIR "/tests/process/fake_worker.py ") + QString::fromLatin1(mode);
}

struct Panel
{
    ImageMode mode;
    QTemporaryDir dir;
    JobQueue jobs;
    ImageCache cache{16 << 20};
    std::optional<Error> fault;
    std::vector<DroppedCameraConfig> dropped;
    int asked = 0;
    RenderWorkspace workspace{jobs, cache, [this]() -> Result<RenderRunOptions> {
                                  ++asked;
                                  if (fault)
                                      return *fault;
                                  RenderRunOptions options;
                                  options.config = test::boardConfig();
                                  options.config.dataset.num_scenes = 4;
                                  options.config.camera.samples_per_scene = 3;
                                  options.config.camera.resolution = {64, 48};
                                  options.config.camera.tone_mapping = ToneMapping::Linear;
                                  options.config.tagmill.mode = mode;
                                  options.config.tagmill.dropped_cameras = dropped;
                                  return options;
                              }};

    explicit Panel(ImageMode given = ImageMode::Final)
        : mode(given)
    {
        child<QLineEdit>("blenderCommand")->setText(fakeBlender("hang"));
        workspace.setConfigPath(QStringLiteral("/data/my board.yaml"));
        workspace.form().setOutputDir(dir.filePath(QStringLiteral("out")));
        workspace.resize(1200, 800);
        workspace.show();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&workspace);
    }
    template<class T>
    T *child(const char *name) const
    {
        return workspace.findChild<T *>(QString::fromLatin1(name));
    }
    QPushButton *button(const char *name) const { return child<QPushButton>(name); }
    void setBlender(const QString &command)
    {
        auto *edit = child<QLineEdit>("blenderCommand");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, command);
        QTest::keyClick(edit, Qt::Key_Return);
    }
};

} // namespace

class tst_render_workspace : public QObject
{
    Q_OBJECT

    test::ProcessCensus m_census;

private slots:
    void initTestCase()
    {
        setGuardProgram(QStringLiteral(TAGMILL_WORKER_HOST));
        qputenv("TAGMILL_BLENDER", fakeBlender("ok").toUtf8()); // found without being named
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup() { QTRY_VERIFY2(m_census.alive().isEmpty(), qPrintable(m_census.alive().join(QLatin1Char('\n')))); }

    void theFormSaysWhatWillBeDone()
    {
        Panel panel;
        QVERIFY(panel.child<EmptyState>("renderEmpty")->isVisible());
        QVERIFY(panel.asked > 0);
        auto *scenes = panel.child<QSpinBox>("sceneCount");
        QCOMPARE(scenes->value(), 4);
        QVERIFY(panel.child<QLabel>("runSize")->text().startsWith(QLatin1String("12 ")));
        scenes->setValue(2);
        panel.child<QSpinBox>("workerCount")->setValue(3);
        const QString line = panel.child<QLineEdit>("commandLine")->text();
        const auto command = splitCommand(line);
        QVERIFY_RESULT(command);
        QCOMPARE(command->program, QStringLiteral("tagmill"));
        QCOMPARE(command->arguments.first(), QStringLiteral("generate"));
        const auto value = [&](const char *flag) { return command->arguments.value(command->arguments.indexOf(QLatin1String(flag)) + 1); };
        QCOMPARE(value("-c"), QStringLiteral("/data/my board.yaml"));
        QCOMPARE(value("-o"), panel.dir.filePath(QStringLiteral("out")));
        QCOMPARE(value("-n"), QStringLiteral("2"));
        QCOMPARE(value("-w"), QStringLiteral("3"));
        QCOMPARE(value("--blender"), fakeBlender("hang"));
        QTest::mouseClick(panel.child<QToolButton>("commandCopy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), line);
        QVERIFY(panel.button("estimate")->toolTip().contains(line + QStringLiteral(" --estimate")));
        QVERIFY(panel.button("blenderLookAgain")->toolTip().contains(QLatin1String("tagmill doctor --blender ")));
    }

    void camerasThatAreLeftOutAreNotCounted()
    {
        Panel panel(ImageMode::Preview);
        panel.dropped = {{.scene = 0, .camera = 1}, {.scene = 3, .camera = 0}};
        panel.workspace.configChanged();
        QVERIFY2(panel.child<QLabel>("runSize")->text().startsWith(QLatin1String("10 ")), qPrintable(panel.child<QLabel>("runSize")->text()));
        panel.child<QSpinBox>("sceneCount")->setValue(2);
        QVERIFY2(panel.child<QLabel>("runSize")->text().startsWith(QLatin1String("5 ")), qPrintable(panel.child<QLabel>("runSize")->text()));
    }

    void aFileThatLacksEditsIsTold()
    {
        Panel panel(ImageMode::Preview);
        const auto warning = [&] { return panel.child<QLineEdit>("commandLine")->toolTip(); };
        QVERIFY2(warning().isEmpty(), qPrintable(warning()));
        panel.workspace.setConfigModified(true);
        QVERIFY(!warning().isEmpty());
        panel.workspace.setConfigModified(false);
        QVERIFY2(warning().isEmpty(), qPrintable(warning()));
    }

    void theBlenderFoundIsTold()
    {
        Panel panel;
        QTRY_VERIFY_WITH_TIMEOUT(panel.child<QLabel>("blenderState")->text().contains(QLatin1String("3.4.1")), 30000);
        QVERIFY(panel.button("renderStart")->isEnabled());
    }

    void noBlenderSaysWhatToDo()
    {
        Panel panel;
        panel.setBlender(QStringLiteral("/nowhere/blender"));
        QTRY_VERIFY_WITH_TIMEOUT(panel.child<QLabel>("blenderState")->text().contains(QLatin1String("/nowhere/blender")), 30000);
        QVERIFY(!panel.button("renderStart")->isEnabled());
        panel.setBlender(fakeBlender("ok"));
        QTRY_VERIFY_WITH_TIMEOUT(panel.button("renderStart")->isEnabled(), 30000);
    }

    void previewsNeedNoBlender()
    {
        Panel panel(ImageMode::Preview);
        panel.child<QLineEdit>("blenderCommand")->setText(QStringLiteral("/nowhere/blender"));
        panel.button("blenderLookAgain")->click(); // disabled: nobody looks
        QVERIFY(panel.child<QLabel>("blenderState")->text().startsWith(QLatin1String("Not needed")));
        QVERIFY(!panel.child<QSpinBox>("workerCount")->isEnabled() && !panel.child<QLineEdit>("blenderCommand")->isEnabled());
        const QString line = panel.child<QLineEdit>("commandLine")->text();
        QVERIFY2(!line.contains(QLatin1String("-w ")) && !line.contains(QLatin1String("--blender")), qPrintable(line));
        QTest::mouseClick(panel.button("renderStart"), Qt::LeftButton);
        const RenderJob *job = panel.jobs.jobAt(0);
        QVERIFY(job);
        QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Finished, 30000);
        QCOMPARE(job->progress().framesDone, 12);
    }

    void anEstimateIsMadeAndForgottenWhenItNoLongerHolds()
    {
        Panel panel(ImageMode::Preview);
        auto *text = panel.child<QLabel>("estimateText");
        QVERIFY(text->isHidden());
        QTest::mouseClick(panel.button("estimate"), Qt::LeftButton);
        QVERIFY(!panel.button("estimate")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(text->text().startsWith(QLatin1String("About ")), 30000);
        QVERIFY(text->isVisible() && panel.button("estimate")->isEnabled());
        QCOMPARE(panel.jobs.rowCount(), 0);
        panel.child<QSpinBox>("sceneCount")->setValue(2);
        QVERIFY(text->isHidden());
        QTest::mouseClick(panel.button("estimate"), Qt::LeftButton);
        panel.child<QSpinBox>("sceneCount")->setValue(3); // gives it up
        QVERIFY(panel.button("estimate")->isEnabled());
    }

    void lookingForBlenderMayBeGivenUp()
    {
        Panel panel;
        panel.setBlender(fakeBlender("silent"));
        QTest::qWait(300);
        panel.setBlender(fakeBlender("ok")); // a second search while the first waits
        QTRY_VERIFY_WITH_TIMEOUT(panel.child<QLabel>("blenderState")->text().contains(QLatin1String("3.4.1")), 30000);
        panel.setBlender(fakeBlender("silent"));
        QTest::qWait(300);
    }

    void theFormHasWhatAClusterTakes()
    {
        const test::WithoutSlurm withoutSlurm;
        Panel panel;
        const auto arguments = [&] { return splitCommand(panel.child<QLineEdit>("commandLine")->text())->arguments; };
        auto *stop = panel.workspace.findChild<StopRuleEdit *>();
        auto *profile = panel.workspace.findChild<ClusterChoice *>();
        stop->findChild<QLineEdit *>()->setText(QStringLiteral("no rule"));
        QVERIFY(!profile->isVisible() && stop->isVisible() && arguments().contains(QStringLiteral("-w")));
        panel.child<QComboBox>("runOn")->setCurrentIndex(1);
        for (QWidget *widget : {static_cast<QWidget *>(stop), panel.child<QWidget>("workerCount"), panel.child<QWidget>("renderDevice")})
            QVERIFY2(!widget->isVisible(), qPrintable(widget->objectName()));
        QVERIFY(profile->isVisible() && panel.child<QLabel>("noStopRule")->isVisible());
        QVERIFY(!panel.child<QLabel>("renderMessage")->isVisible()); // what is hidden is in nobody's way
        QCOMPARE(arguments().mid(arguments().indexOf(QStringLiteral("--executor"))), (QStringList{QStringLiteral("--executor"), QStringLiteral("slurm")}));
        QVERIFY(!arguments().contains(QStringLiteral("-w")) && !arguments().contains(QStringLiteral("no rule")));
        panel.child<QCheckBox>("resume")->setChecked(true); // without it a folder with results is refused
        QVERIFY(panel.child<QCheckBox>("resume")->isVisible() && arguments().contains(QStringLiteral("--resume")));
        panel.child<QComboBox>("runOn")->setCurrentIndex(0);
        QVERIFY(!profile->isVisible() && !panel.child<QLabel>("noStopRule")->isVisible() && stop->isVisible() && panel.child<QWidget>("renderDevice")->isVisible() && panel.child<QLabel>("renderMessage")->isVisible());
    }

    void aClusterJobHasShardsAndNoTurn()
    {
        const test::WithoutSlurm withoutSlurm;
        Panel panel;
        const QString folder = panel.dir.filePath(QStringLiteral("shared"));
        QVERIFY_RESULT(test::submitted(filePath(folder)));
        panel.jobs.follow(folder);
        QVERIFY(panel.child<ClusterJobView>("clusterJobView")->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(panel.child<QTableView>("shardTable")->model()->rowCount(), 3, 20000); // and what puts them together
        QTRY_VERIFY_WITH_TIMEOUT(panel.button("renderStart")->isEnabled(), 30000);
        QVERIFY(panel.button("renderStart")->text() != RenderForm::tr("Add to the queue"));
        const auto enabled = [&] {
            QStringList names;
            for (const char *name : {"jobPauseButton", "jobUpButton", "jobDownButton"})
                if (panel.child<QToolButton>(name)->isEnabled())
                    names.append(QLatin1String(name));
            return names;
        };
        QCOMPARE(enabled(), QStringList());
        QTest::mouseClick(panel.button("renderStart"), Qt::LeftButton);
        QVERIFY(panel.child<RenderJobView>("renderJobView")->isVisible()); // it waits for nothing, so it is shown
        QCOMPARE(enabled(), (QStringList{QStringLiteral("jobPauseButton"), QStringLiteral("jobUpButton")}));
        panel.child<QTableView>("jobTable")->selectRow(0);
        QCOMPARE(enabled(), QStringList());
        QVERIFY(panel.child<ClusterJobView>("clusterJobView")->isVisible());
        panel.jobs.cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(!panel.jobs.running(), 10000);
        QCOMPARE(panel.jobs.jobAt(0)->state(), JobState::Running);
    }

    void aConfigWithAFaultCannotBeStarted()
    {
        Panel panel;
        panel.fault = makeError(Errc::InvalidValue, "cancelled");
        panel.workspace.configChanged();
        QVERIFY(!panel.button("renderStart")->isEnabled());
        QVERIFY(panel.child<QLabel>("renderMessage")->isVisible());
        panel.workspace.start();
        QCOMPARE(panel.jobs.rowCount(), 0);
        panel.fault.reset();
        panel.workspace.configChanged();
        QVERIFY(!panel.child<QLabel>("renderMessage")->isVisible());
    }

    void aRunIsStartedWatchedAndCancelled()
    {
        Panel panel;
        panel.child<QSpinBox>("sceneCount")->setValue(2);
        QTRY_VERIFY_WITH_TIMEOUT(panel.button("renderStart")->isEnabled(), 30000);
        QSignalSpy started(&panel.workspace, &RenderWorkspace::runStarted);
        QTest::mouseClick(panel.button("renderStart"), Qt::LeftButton);
        QCOMPARE(started.count(), 1);
        QCOMPARE(started[0][0].toString(), panel.dir.filePath(QStringLiteral("out")));
        const RenderJob *job = panel.jobs.jobAt(0);
        QCOMPARE(std::get<RenderRunOptions>(job->options()).sceneIds, (std::vector<int>{0, 1}));
        QCOMPARE(std::get<RenderRunOptions>(job->options()).blenderCommands, QStringList{fakeBlender("hang")});
        QVERIFY(panel.child<RenderJobView>("renderJobView")->isVisible());
        auto *workers = panel.child<QListView>("workerList")->model();
        QTRY_VERIFY_WITH_TIMEOUT(workers->rowCount() == 1 && !job->workers().empty() && job->workers().front().state == WorkerState::Busy, 20000);
        QTRY_VERIFY(panel.child<QLabel>("jobNumbers")->text().contains(QLatin1String("of 6")));
        QVERIFY(!panel.workspace.grab().isNull());
        QTest::mouseClick(panel.button("renderCancel"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Cancelled, 5000);
        QTRY_VERIFY(panel.button("renderRetry")->isVisible());
        QVERIFY(!panel.button("renderCancel")->isVisible());
        const QString command = continueCommand(job->options());
        QTest::mouseClick(panel.button("renderRetry"), Qt::LeftButton);
        QCOMPARE(panel.jobs.rowCount(), 1);
        QCOMPARE(panel.child<RenderJobView>("renderJobView")->job(), panel.jobs.jobAt(0)); // what goes on is shown
        QCOMPARE(panel.jobs.jobAt(0)->state(), JobState::Running);
        QTRY_VERIFY(panel.button("renderCancel")->isVisible() && !panel.button("renderRetry")->isVisible());
        QCOMPARE(panel.child<QLineEdit>("jobCommand")->text(), command);
        QVERIFY(panel.button("renderOpenFolder")->toolTip().contains(QLatin1String("xdg-open")));
        panel.jobs.cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(!panel.jobs.running(), 10000);
    }

    void aFailureIsExplained()
    {
        Panel panel;
        panel.setBlender(fakeBlender("exit"));
        panel.workspace.start();
        const RenderJob *job = panel.jobs.jobAt(0);
        QVERIFY(job);
        QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Failed, 30000);
        QTRY_VERIFY(panel.child<QLabel>("jobOutcome")->isVisible());
        QVERIFY(!panel.child<QLabel>("jobOutcome")->text().isEmpty());
        QVERIFY(panel.child<QTreeWidget>("jobProblems")->topLevelItemCount() >= 1);
    }

    void aRunIsPausedAndGoesOn()
    {
        Panel panel(ImageMode::Preview);
        panel.button("renderStart")->click();
        QTest::mouseClick(panel.button("renderPause"), Qt::LeftButton);
        const RenderJob *job = panel.jobs.jobAt(0);
        QCOMPARE(job->state(), JobState::Paused);
        QTRY_COMPARE(panel.button("renderPause")->text(), QStringLiteral("Resume"));
        QCOMPARE(panel.child<QLabel>("jobStage")->text(), jobStateText(JobState::Paused));
        QTest::mouseClick(panel.button("renderPause"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Finished, 30000);
        auto *frames = panel.child<QTableView>("jobFrames");
        QCOMPARE(frames->model()->rowCount(), 12);
        QSignalSpy inspected(&panel.workspace, &RenderWorkspace::inspectRequested);
        frames->setCurrentIndex(frames->model()->index(4, 0));
        QTest::keyClick(frames, Qt::Key_Return); // no mouse is needed
        QCOMPARE(inspected.count(), 1);
        QCOMPARE(inspected[0][1].value<SelectedItem>().scene, 1);
    }

    void theQueueIsMovedByKeysAndDragged()
    {
        Panel panel;
        QSignalSpy started(&panel.workspace, &RenderWorkspace::runStarted);
        for (int i = 0; i < 3; ++i) {
            panel.workspace.form().setOutputDir(panel.dir.filePath(QStringLiteral("out%1").arg(i)));
            panel.workspace.start();
        }
        auto *table = panel.child<QTableView>("jobTable");
        const auto names = [&] {
            QStringList found;
            for (int row = 0; row < panel.jobs.rowCount(); ++row)
                found.append(panel.jobs.index(row, 0).data().toString());
            return found.join(QLatin1Char(' '));
        };
        QCOMPARE(table->currentIndex().row(), 0); // the one that runs stays on show
        QCOMPARE(started.count(), 1); // and what is inspected is what it was
        table->selectRow(2);
        panel.workspace.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel.workspace));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(), QStringLiteral("out0 out2 out1"));
        QCOMPARE(table->currentIndex().row(), 1); // it is still the same job
        QTest::mouseClick(panel.child<QToolButton>("jobDownButton"), Qt::LeftButton);
        QCOMPARE(names(), QStringLiteral("out0 out1 out2"));
        QVERIFY(!panel.child<QToolButton>("jobDownButton")->isEnabled());
        QVERIFY(table->dragEnabled() && table->showDropIndicator());
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(panel.jobs.jobAt(2)->state(), JobState::Paused);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("tagmill generate -c '/data/my board.yaml'")));
        panel.jobs.cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(!panel.jobs.running(), 10000);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(panel.jobs.rowCount(), 2);
    }

    void aRuleForTheFirstFrames()
    {
        Panel panel(ImageMode::Preview);
        auto *rule = panel.child<QLineEdit>("stopRule");
        QTest::keyClicks(rule, QStringLiteral("geometric.keypoint_count >="));
        QVERIFY(!panel.button("renderStart")->isEnabled());
        QVERIFY(panel.child<QLabel>("renderMessage")->isVisible());
        panel.workspace.start(); // by its key
        QCOMPARE(panel.jobs.rowCount(), 0);
        QVERIFY(panel.child<QLabel>("renderMessage")->isVisible());
        QTest::keyClicks(rule, QStringLiteral(" 100000"));
        QVERIFY(panel.button("renderStart")->isEnabled());
        QVERIFY(!panel.child<QLabel>("renderMessage")->isVisible());
        panel.child<QSpinBox>("stopFrames")->setValue(3);
        QVERIFY(panel.child<QLineEdit>("commandLine")->text().contains(QLatin1String("--stop-gate 'geometric.keypoint_count >= 100000' --stop-frames 3")));
        QTest::mouseClick(panel.button("renderStart"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(panel.jobs.jobAt(0)->state(), JobState::Failed, 30000);
        auto *problems = panel.child<QTreeWidget>("jobProblems");
        QTRY_VERIFY(problems->isVisible());
        QCOMPARE(problems->topLevelItem(0)->text(0), causeTitle(FailureCause::StopRule));
        QVERIFY(problems->topLevelItem(0)->child(1)->text(0).contains(causeFix(FailureCause::StopRule)));
        QTest::mouseClick(panel.button("problemCopy"), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("keypoint_count")));
        QTest::mouseClick(panel.button("problemLog"), Qt::LeftButton);
        QVERIFY(panel.child<QPlainTextEdit>("jobLog")->isVisible());
    }

    void filesAreAddedToTheQueue()
    {
        Panel panel(ImageMode::Preview);
        panel.button("renderStart")->click(); // makes a dataset
        QTRY_COMPARE_WITH_TIMEOUT(panel.jobs.jobAt(0)->state(), JobState::Finished, 30000);
        const QString file = panel.dir.filePath(QStringLiteral("sweep.yaml"));
        QVERIFY_RESULT(writeFileAtomically(file.toStdString(), "name: iso\nbase_config:\n  tagmill: {format: 1, mode: preview}\n  dataset: {num_scenes: 1}\n  camera: {samples_per_scene: 1, resolution: [64, 48]}\n"
                                                               "sweeps: [{parameter: camera.iso, type: categorical, values: [100, 200]}]\n"));
        QTest::mouseClick(panel.child<QToolButton>("jobAdd"), Qt::LeftButton);
        auto *dialog = panel.child<AddJobsDialog>("addJobs");
        QVERIFY(dialog);
        auto *accept = dialog->findChild<QPushButton *>(QStringLiteral("addJobsAccept"));
        auto *list = dialog->findChild<QTreeWidget *>(QStringLiteral("addJobsList"));
        QVERIFY(!accept->isEnabled());
        dialog->addFiles({file, panel.dir.filePath(QStringLiteral("out")), panel.dir.filePath(QStringLiteral("none"))});
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 3, 10000);
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("addJobsNote"))->text().contains(QLatin1String("none"))); // and why
        QVERIFY(!dialog->findChild<QCheckBox *>(QStringLiteral("addJobsConsent"))->isVisible());
        QVERIFY(!dialog->findChild<QCheckBox *>(QStringLiteral("addJobsStopRule"))->isVisible()); // the form has none
        QVERIFY(!dialog->grab().isNull());
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(panel.jobs.rowCount(), 4, 10000);
        QTRY_VERIFY_WITH_TIMEOUT(!panel.jobs.running(), 60000);
        for (int row = 1; row < 4; ++row)
            QVERIFY2(panel.jobs.jobAt(row)->progress().framesDone > 0, qPrintable(panel.jobs.jobAt(row)->outputDir()));
    }

    void theRuleHoldsForJobsThatAreAddedUnlessItIsLeftOff_data()
    {
        QTest::addColumn<bool>("isLeftOff");
        QTest::addRow("it holds") << false;
        QTest::addRow("it is left off") << true;
    }
    void theRuleHoldsForJobsThatAreAddedUnlessItIsLeftOff()
    {
        QFETCH(const bool, isLeftOff);
        Panel panel(ImageMode::Preview);
        const QString file = panel.dir.filePath(QStringLiteral("sweep.yaml"));
        QVERIFY_RESULT(writeFileAtomically(file.toStdString(), "name: size\nbase_config:\n  tagmill: {format: 1, mode: preview}\n  camera: {samples_per_scene: 1, resolution: [64, 48]}\n"
                                                               "sweeps: [{parameter: dataset.num_scenes, type: categorical, values: [1, 3]}]\n"));
        auto *rule = panel.child<QLineEdit>("stopRule");
        rule->setText(QStringLiteral("no rule"));
        QTest::mouseClick(panel.child<QToolButton>("jobAdd"), Qt::LeftButton);
        QVERIFY(!panel.workspace.findChild<AddJobsDialog *>()); // first the rule
        QVERIFY(panel.child<QLabel>("renderMessage")->isVisible());
        rule->setText(QStringLiteral("geometric.image_count <= 1"));
        panel.child<QSpinBox>("stopFrames")->setValue(2);
        QTest::mouseClick(panel.child<QToolButton>("jobAdd"), Qt::LeftButton);
        auto *dialog = panel.child<AddJobsDialog>("addJobs");
        dialog->addFiles({file});
        auto *accept = dialog->findChild<QPushButton *>(QStringLiteral("addJobsAccept"));
        auto *takes = dialog->findChild<QCheckBox *>(QStringLiteral("addJobsStopRule"));
        QVERIFY(takes->isVisible() && takes->isChecked());
        QVERIFY2(takes->text().contains(QLatin1String("geometric.image_count <= 1 in the first 2 frame")), qPrintable(takes->text()));
        takes->setChecked(!isLeftOff);
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), 10000);
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(panel.jobs.rowCount(), 2, 10000);
        QTRY_VERIFY_WITH_TIMEOUT(panel.jobs.jobAt(1)->isOver(), 60000);
        QCOMPARE(panel.jobs.jobAt(0)->state(), JobState::Finished);
        QCOMPARE(panel.jobs.jobAt(1)->state(), isLeftOff ? JobState::Finished : JobState::Failed);
        QCOMPARE(commandOf(panel.jobs.jobAt(1)->options()).contains(QLatin1String("--stop-gate")), !isLeftOff);
        if (isLeftOff)
            return;
        const std::vector<ProblemGroup> &said = panel.jobs.jobAt(1)->problems();
        QVERIFY2(std::any_of(said.begin(), said.end(), [](const ProblemGroup &group) { return group.cause == FailureCause::StopRule; }), said.front().first.sentence().c_str());
        QVERIFY2(commandOf(panel.jobs.jobAt(1)->options()).contains(QLatin1String("--stop-gate 'geometric.image_count <= 1' --stop-frames 2")), qPrintable(commandOf(panel.jobs.jobAt(1)->options())));
    }

    void filesElsewhereNeedConsent()
    {
        Panel panel(ImageMode::Preview);
        const QString scene = panel.dir.filePath(QStringLiteral("walk.blend"));
        QVERIFY_RESULT(writeFileAtomically(scene.toStdString(), "scene"));
        QVERIFY(QDir(panel.dir.path()).mkpath(QStringLiteral("sequence/.tagmill")));
        QVERIFY_RESULT(writeFileAtomically(panel.dir.filePath(QStringLiteral("sequence/.tagmill/sequence.json")).toStdString(),
                                           "{\"format\": 1, \"blend_file\": \"" + scene.toStdString() + "\", \"blend_sha256\": \"00\", \"config\": {}}"));
        AddJobsDialog dialog(panel.dir.path());
        dialog.show();
        QSignalSpy chosen(&dialog, &AddJobsDialog::chosen);
        dialog.addFiles({panel.dir.filePath(QStringLiteral("sequence"))});
        auto *consent = dialog.findChild<QCheckBox *>(QStringLiteral("addJobsConsent"));
        auto *accept = dialog.findChild<QPushButton *>(QStringLiteral("addJobsAccept"));
        auto *note = dialog.findChild<QLabel *>(QStringLiteral("addJobsNote"));
        QTRY_VERIFY_WITH_TIMEOUT(consent->isVisible(), 10000);
        QVERIFY(note->text().contains(scene));
        QVERIFY(!accept->isEnabled());
        consent->click();
        QVERIFY(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(note->text().contains(QLatin1String("another one than was rendered")), 10000); // not what was rendered then
        QCOMPARE(chosen.count(), 0);
    }

    void aSilentWorkerLooksStale()
    {
        WorkerListModel model;
        WorkerStatus fresh;
        fresh.state = WorkerState::Busy;
        fresh.frame = QStringLiteral("scene_0000_cam_0000");
        fresh.frameFraction = 0.5;
        fresh.rss_bytes = 412'000'000;
        fresh.vram_bytes = 1'200'000'000;
        fresh.cpu_percent = 198;
        fresh.restarts = 1;
        fresh.processId = 22213;
        fresh.blenderProcessId = 22214;
        fresh.lastBeatAt_ms = QDateTime::currentMSecsSinceEpoch();
        fresh.startedAt_ms = fresh.lastBeatAt_ms - 95'000;
        WorkerStatus silent = fresh, dead = fresh;
        silent.index = 1;
        silent.lastBeatAt_ms -= 15'000;
        dead.index = 2;
        dead.lastBeatAt_ms -= 15'000;
        dead.state = WorkerState::Dead;
        model.setWorkers({fresh, silent, dead});
        QVERIFY(!isStaleWorker(model.index(0)));
        QVERIFY(isStaleWorker(model.index(1)));
        QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("No sign of life")));
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("No sign of life")));
        QVERIFY(!isStaleWorker(model.index(2))); // it has ended; nobody expects a beat
        QVERIFY(workerLifeText(model.index(1)).startsWith(QLatin1String("beat 15 s"))); // before what may be cut
        QVERIFY(workerLifeText(model.index(1)).contains(QLatin1String("1 restart")));
        QCOMPARE(workerProcessText(model.index(1)), QStringLiteral("pid 22214")); // Blender's, not the guard's
        QVERIFY(!workerLifeText(model.index(2)).contains(QLatin1String("beat")));
        RenderWorkerDelegate delegate;
        const auto card = [&](int row) {
            QStyleOptionViewItem option;
            option.palette = QGuiApplication::palette();
            option.rect = QRect(QPoint(), delegate.sizeHint(option, model.index(row)));
            QImage image(option.rect.size(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            delegate.paint(&painter, option, model.index(row));
            return image;
        };
        const auto ground = [&](int row) { return card(row).pixelColor(6, card(row).height() / 2); };
        QVERIFY(ground(1) != ground(0));
        QVERIFY(ground(1).red() > ground(1).green());
        QCOMPARE(ground(2), ground(0));
    }

    void throughputHeadsForItsEnd()
    {
        RunProgress progress;
        progress.framesTotal = 120;
        progress.framesKept = 20;
        progress.secondsLeft = 50;
        std::vector<ProgressSample> history;
        for (int t = 0; t <= 50; ++t)
            history.push_back({static_cast<double>(t), t});
        const ThroughputCurve curve = throughputCurve(history, progress, 50);
        QCOMPARE(curve.points.size(), size_t(51));
        QCOMPARE(curve.points.back().done, 0.5); // of those that had to be made
        QVERIFY(std::abs(curve.points.back().rate - 1) < 1e-9);
        QCOMPARE(curve.end_s, 100.0);
        const ThroughputCurve later = throughputCurve(history, progress, 60); // the last frame is a while ago
        QCOMPARE(later.end_s, 110.0);
        QCOMPARE(later.left_s, 50.0);
        ThroughputView view;
        view.resize(280, 96);
        const QImage empty = view.grab().toImage();
        view.setCurve(curve);
        QVERIFY(view.grab().toImage() != empty);
        QVERIFY(throughputCurve({}, progress, 0).points.empty());
        QVERIFY(throughputCurve({{1, 0}}, {}, 1).points.empty()); // nobody knows how many
    }

    void theEndIsNamed_data()
    {
        QTest::addColumn<double>("left_s");
        QTest::addColumn<QDateTime>("end");
        QTest::addColumn<bool>("isToday");
        const QDate day(2026, 3, 1);
        QTest::addRow("today") << 3600.0 << QDateTime(day, {11, 0}, Qt::UTC) << true;
        QTest::addRow("after midnight") << 14 * 3600.0 << QDateTime(day.addDays(1), {0, 0}, Qt::UTC) << false;
        QTest::addRow("in three days") << 72 * 3600.0 << QDateTime(day.addDays(3), {10, 0}, Qt::UTC) << false;
    }
    void theEndIsNamed()
    {
        QFETCH(const double, left_s);
        QFETCH(const QDateTime, end);
        QFETCH(const bool, isToday);
        const QString text = endText(QDateTime({2026, 3, 1}, {10, 0}, Qt::UTC), left_s);
        QCOMPARE(text, isToday ? QLocale().toString(end.time(), QLocale::ShortFormat) : QLocale().toString(end, QLocale::ShortFormat));
    }

    void quietTextsFollowTheTheme()
    {
        const QPalette before = QApplication::palette();
        const auto restore = qScopeGuard([&] { QApplication::setPalette(before); });
        const auto theme = [](const QColor &ground, const QColor &text) {
            QPalette palette;
            for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
                palette.setColor(role, ground);
            for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
                palette.setColor(role, text);
            QApplication::setPalette(palette);
        };
        theme(Qt::white, Qt::black);
        QWidget window;
        QLabel label(QStringLiteral("quiet"), &window);
        setTone(&label, Tone::Quiet);
        window.show();
        QCOMPARE(label.palette().color(QPalette::WindowText).lightness(), 0);
        theme(Qt::black, Qt::white);
        QTRY_COMPARE(label.palette().color(QPalette::WindowText).lightness(), 255);
        QCOMPARE(label.palette().color(QPalette::WindowText), toneColor(Tone::Quiet, QApplication::palette()));
    }

    void framesFromBeforeAreAmongThoseThatAreThere()
    {
        ImageCache cache(16 << 20);
        JobQueue jobs;
        RunProgress progress;
        progress.framesTotal = 24;
        progress.framesDone = 4;
        progress.framesKept = 10;
        RenderRunOptions options;
        options.commandLine = QStringLiteral("tagmill generate -c a.yaml -o /data/a");
        const int id = jobs.restore(options, JobState::Cancelled, progress);
        RenderJobView view(jobs, cache);
        view.setJob(jobs.job(id));
        const QString numbers = view.findChild<QLabel *>(QStringLiteral("jobNumbers"))->text();
        QVERIFY2(numbers.contains(QLatin1String("14 of 24")) && numbers.contains(QLatin1String("10 of them")), qPrintable(numbers));
        QCOMPARE(view.findChild<QProgressBar *>(QStringLiteral("jobProgress"))->value(), 14);
        QCOMPARE(jobs.index(0, JobQueue::ProgressColumn).data().toString(), QStringLiteral("14 of 24"));
        QCOMPARE(view.findChild<QLineEdit *>(QStringLiteral("jobCommand"))->text(), options.commandLine + QStringLiteral(" --resume")); // it left something to do
    }

    void aFolderThatNobodyOpensIsNamed()
    {
        QWidget window;
        window.show();
        showFolderPath(QStringLiteral("/data/my board"), &window);
        auto *box = window.findChild<QMessageBox *>(QStringLiteral("folderPath"));
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(QLatin1String("/data/my board")));
        for (QAbstractButton *button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::ActionRole)
                button->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/data/my board"));
    }

    void anEmptyOutputFolderIsTold()
    {
        Panel panel(ImageMode::Preview);
        auto *output = panel.child<QLineEdit>("outputDir");
        output->clear();
        QVERIFY(!panel.button("renderStart")->isEnabled());
        QVERIFY(panel.child<QLabel>("renderMessage")->isVisible());
        QCOMPARE(panel.button("renderStart")->toolTip(), panel.child<QLabel>("renderMessage")->text());
        QVERIFY(panel.child<QLineEdit>("commandLine")->text().contains(QLatin1String("-o FOLDER")));
        output->setText(QStringLiteral("/data/out"));
        QVERIFY(panel.button("renderStart")->isEnabled() && panel.button("renderStart")->toolTip().isEmpty());
        QVERIFY(!panel.child<QLabel>("renderMessage")->isVisible());
    }

    void aJobOfAnEarlierSessionShowsNoEmptyPlaces()
    {
        ImageCache cache(16 << 20);
        JobQueue jobs;
        const auto options = [] { return RenderRunOptions(); };
        jobs.restore(options(), JobState::Finished, {});
        const int waiting = jobs.restore(options(), JobState::Paused, {});
        jobs.restore(options(), JobState::Cancelled, {});
        RenderWorkspace workspace(jobs, cache, options);
        workspace.resize(1200, 800);
        workspace.show();
        QVERIFY(QTest::qWaitForWindowExposed(&workspace));
        auto *view = workspace.findChild<RenderJobView *>();
        QCOMPARE(view->job(), jobs.job(waiting)); // what somebody will want to go on with
        for (const char *name : {"workerList", "throughput", "newestFrames"})
            QVERIFY2(!view->findChild<QWidget *>(QString::fromLatin1(name))->isVisible(), name);
        QVERIFY(view->findChild<QPushButton *>(QStringLiteral("renderPause"))->isVisible());
    }

    void aJobOfAnEarlierSessionShowsWhatItLeft()
    {
        Panel panel(ImageMode::Preview);
        panel.button("renderStart")->click();
        const RenderJob *made = panel.jobs.jobAt(0);
        QTRY_COMPARE_WITH_TIMEOUT(made->state(), JobState::Finished, 30000);
        QVERIFY_RESULT(writeFileAtomically(filePath(made->outputDir()) / "telemetry.ndjson", R"({"timestamp": 1, "worker_id": "worker-0", "telemetry": {"event": "ready", "blender": "3.4.1"}}
{"timestamp": 2, "worker_id": "worker-0", "telemetry": {"event": "frame", "frame": "scene_0000_cam_0000", "render_seconds": 1}})"));
        ImageCache cache(16 << 20);
        JobQueue jobs;
        RenderJobView view(jobs, cache);
        view.show();
        view.setJob(jobs.job(jobs.restore(made->options(), JobState::Finished, made->progress())));
        auto *strip = view.findChild<QAbstractItemView *>(QStringLiteral("newestFrames"));
        QTRY_COMPARE(strip->model()->rowCount(), 12);
        QVERIFY(strip->isVisible());
        QTRY_VERIFY(!strip->model()->index(0, 0).data(FrameListModel::ThumbnailRole).value<QImage>().isNull());
        QVERIFY(view.findChild<QPlainTextEdit *>(QStringLiteral("jobLog"))->toPlainText().contains(QLatin1String("worker-0")));
        const auto rows = [&](const char *list) { return view.findChild<QAbstractItemView *>(QString::fromLatin1(list))->model()->rowCount(); };
        QCOMPARE(rows("jobFrames"), 12);
        QCOMPARE(rows("workerList"), 1);
        const auto *throughput = view.findChild<ThroughputView *>(QStringLiteral("throughput"));
        QVERIFY(throughput->isVisible());
        QCOMPARE(throughput->curve().points.back().done, 1.0 / 12);
    }

    void whatRunsAlreadyIsKnown()
    {
        Panel panel;
        panel.workspace.start();
        QVERIFY(panel.jobs.running());
        RenderWorkspace later(panel.jobs, panel.cache, [] { return RenderRunOptions(); });
        QCOMPARE(later.form().startButton()->text(), RenderForm::tr("Add to the queue"));
        panel.jobs.cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(!panel.jobs.running(), 10000);
    }

    void jobsOfAnotherWindowAreTold()
    {
        Panel panel;
        const auto *told = panel.child<QLabel>("jobsElsewhere");
        QVERIFY(!told->isVisible());
        panel.workspace.setJobsElsewhere(3);
        QVERIFY(told->isVisible() && told->text().contains(QLatin1Char('3')));
        panel.workspace.setJobsElsewhere(0); // it was closed
        QVERIFY(!told->isVisible());
    }

    void nothingIsSquashed_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addRow("a usual window") << QSize(1200, 800);
        QTest::addRow("a small one") << QSize(700, 420);
    }
    void nothingIsSquashed()
    {
        QFETCH(const QSize, size);
        Panel panel;
        panel.setBlender(fakeBlender("exit"));
        auto *state = panel.child<QLabel>("blenderState");
        QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(QLatin1String("ended before")), 30000);
        panel.workspace.resize(size);
        QTest::qWait(50); // for the layouts
        QVERIFY2(state->height() >= state->heightForWidth(state->width()), qPrintable(state->text()));
        for (const QWidget *widget : panel.workspace.form().findChildren<QWidget *>())
            if (widget->isVisible() && !widget->parentWidget()->inherits("QAbstractSpinBox") && !widget->parentWidget()->inherits("QComboBox") && !widget->parentWidget()->inherits("QLineEdit"))
                QVERIFY2(widget->height() >= widget->minimumSizeHint().height(), qPrintable(widget->objectName()));
    }

    void itFitsANarrowWindow()
    {
        Panel panel(ImageMode::Preview);
        panel.button("renderStart")->click();
        QTRY_COMPARE_WITH_TIMEOUT(panel.jobs.jobAt(0)->state(), JobState::Finished, 30000);
        const int width = panel.workspace.minimumSizeHint().width();
        QVERIFY2(width <= 1024, QByteArray::number(width).constData());
    }

    void newestFramesComeFirst()
    {
        ImageCache cache(16 << 20);
        NewestFramesModel model(cache);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::deque<FinishedFrame> frames;
        for (int i = 0; i < 10; ++i) {
            FinishedFrame frame;
            frame.imageId = QString::fromStdString(imageId(0, i));
            frame.renderSeconds = i + 1;
            frames.push_front(frame);
            if (frames.size() > 4)
                frames.pop_back();
            model.setFrames(frames);
            QCOMPARE(model.rowCount(), std::min(4, i + 1));
            QCOMPARE(model.index(0).data().toString(), frame.imageId);
        }
        model.setFrames({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aNewestFrameThatWasMissingIsLookedForAgain_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addRow("it came later") << QStringLiteral("images/a.png");
        QTest::addRow("it waited for its scene") << QStringLiteral(".tagmill/pending/a.png");
    }
    void aNewestFrameThatWasMissingIsLookedForAgain()
    {
        QFETCH(const QString, told);
        const QTemporaryDir dir;
        ImageCache cache(16 << 20);
        NewestFramesModel model(cache);
        FinishedFrame frame;
        frame.imageId = QStringLiteral("a");
        frame.imagePath = dir.filePath(told);
        model.setFrames({frame});
        const auto message = [&] { return model.index(model.rowCount() - 1).data(FrameListModel::ThumbnailMessageRole).toString(); };
        const auto picture = [&] { return model.index(model.rowCount() - 1).data(FrameListModel::ThumbnailRole).value<QImage>(); };
        QVERIFY(picture().isNull());
        QTRY_VERIFY(picture().isNull() && !message().isEmpty());
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("images")));
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::green);
        QVERIFY(image.save(dir.filePath(QStringLiteral("images/a.png"))));
        FinishedFrame next;
        next.imageId = QStringLiteral("b");
        model.setFrames({next, frame});
        QTRY_VERIFY(!picture().isNull());
        QVERIFY(message().isEmpty());
    }

    void everyControlHasANameForThoseWhoCannotSee()
    {
        Panel panel;
        for (const QWidget *widget : panel.workspace.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&panel.workspace) || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto *pressable = qobject_cast<const QAbstractButton *>(widget);
            const bool hasText = (pressable && !pressable->text().isEmpty()) || qobject_cast<const QLabel *>(widget);
            QVERIFY2(hasText || !widget->accessibleName().isEmpty() || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()),
                     qPrintable(widget->objectName() + QLatin1Char(' ') + QString::fromLatin1(widget->metaObject()->className())));
        }
    }
};

QTEST_MAIN(tst_render_workspace)
#include "tst_render_workspace.moc"
