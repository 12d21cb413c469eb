// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs out of files, and datasets rendered again from what they were made of: as data, with consent for what lies elsewhere.
#include "core/config/document.h"
#include "core/files.h"
#include "blender_link/blender_command.h"
#include "models/command_lines.h"
#include "models/frame_task_model.h"
#include "models/job_queue.h"
#include "models/job_source.h"
#include "tests/support/dataset_fixture.h"
#include "tests/support/worker_harness.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;
namespace fs = std::filesystem;

class tst_job_source : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    fs::path path(const char *name) const { return fs::path(m_dir.path().toStdString()) / name; }
    fs::path write(const char *name, const std::string &text) const
    {
        fs::create_directories(path(name).parent_path());
        if (!writeFileAtomically(path(name), text))
            qFatal("cannot write");
        return path(name);
    }
    static GenConfig tinyConfig()
    {
        GenConfig config = test::boardConfig();
        config.camera.resolution = {64, 48};
        config.camera.samples_per_scene = 2;
        config.dataset.num_scenes = 2;
        config.camera.tone_mapping = ToneMapping::Linear;
        config.tagmill.mode = ImageMode::Preview;
        return config;
    }
    static const RenderRunOptions &run(const JobProposal &job) { return std::get<RenderRunOptions>(job.options); }
    /// A dataset made by a job with this config.
    void makeDataset(const GenConfig &config, const fs::path &dir)
    {
        JobQueue jobs;
        RenderRunOptions options;
        options.config = config;
        options.outputDir = QString::fromStdString(dir.string());
        const int id = jobs.enqueue(options);
        QTRY_VERIFY_WITH_TIMEOUT(jobs.job(id)->isOver(), 30000);
        QVERIFY(jobs.job(id)->progress().framesDone > 0);
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aConfigIsOneJob()
    {
        GenConfig config = tinyConfig();
        config.scene.background_hdri = "sky.hdr";
        const fs::path file = write("my board.yaml", configToYaml(config));
        write("sky.hdr", "sky");
        const auto proposals = proposeJobs(file, path("out"));
        QVERIFY_RESULT(proposals);
        QCOMPARE(proposals->jobs.size(), size_t(1));
        const JobProposal &job = proposals->jobs.front();
        QCOMPARE(job.name, QStringLiteral("my board"));
        QCOMPARE(run(job).outputDir, QString::fromStdString(path("out/my board").string()));
        QCOMPARE(run(job).config.dataset.num_scenes, 2);
        QCOMPARE(*run(job).config.scene.background_hdri, path("sky.hdr").string()); // beside the config
        QVERIFY(job.outside.empty()); // what the user's own config names is the user's
        const auto command = splitCommand(commandOf(job.options));
        QVERIFY_RESULT(command);
        QCOMPARE(command->arguments, (QStringList{QStringLiteral("generate"), QStringLiteral("-c"), QString::fromStdString(file.string()), QStringLiteral("-o"), run(job).outputDir}));
        QVERIFY(continueCommand(job.options).endsWith(QLatin1String(" --resume")));
        RenderRunOptions continued = run(job);
        continued.resume = true;
        QCOMPARE(commandOf(continued), continueCommand(job.options));
        continued.commandLine = continueCommand(job.options);
        QCOMPARE(commandOf(continued), continued.commandLine); // said once
        continued.sceneIds = {0, 3};
        QCOMPARE(frozenJobCommand(continued, "/d/job_spec.json", {"/sky/a.hdr"}), QStringLiteral("tagmill generate --job /d/job_spec.json -o '%1' --scene-ids 0,3 --allow-assets /sky --resume").arg(continued.outputDir));
    }

    void theConfigOfADatasetIsWhatWasWrittenForIt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("without presets") << QByteArray("camera: {iso: 400, fov: 45}") << QByteArray("iso: 400");
        QTest::newRow("with a preset") << QByteArray("presets: [lighting.factory]") << QByteArray("lighting.factory");
        QTest::newRow("a default against a preset") << QByteArray("presets: [shadow.harsh]\nscene: {lighting: {radius_max: 0}}") << QByteArray("radius_max: 0");
        QTest::newRow("nothing") << QByteArray() << QByteArray("format: 1");
    }
    void theConfigOfADatasetIsWhatWasWrittenForIt()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, told);
        const auto document = ConfigDocument::fromText("tagmill: {format: 1}\n" + text.toStdString() + "\n", TextFormat::Yaml);
        QVERIFY_RESULT(document);
        Report report;
        const auto config = resolveConfig(*document, {}, report);
        QVERIFY_RESULT(config);
        JobProposal job;
        RenderRunOptions options;
        options.config = *config;
        job.options = options;
        const auto opened = configOf(job);
        QVERIFY_RESULT(opened);
        const auto again = resolveConfig(*opened, {}, report);
        QVERIFY_RESULT(again);
        QCOMPARE(canonicalConfigJson(*again), canonicalConfigJson(*config));
        QVERIFY2(opened->text().find(told.toStdString()) != std::string::npos && opened->text().size() < 400, opened->text().c_str());
    }

    void anExperimentIsAJobAVariant()
    {
        const fs::path file = write("sweep.yaml", "name: iso\nbase_config:\n  tagmill: {format: 1}\n  dataset: {num_scenes: 1}\n"
                                                  "sweeps: [{parameter: camera.iso, type: categorical, values: [100, 200, 400]}]\n");
        const auto proposals = proposeJobs(file, path("out"));
        QVERIFY_RESULT(proposals);
        QCOMPARE(proposals->jobs.size(), size_t(3));
        QCOMPARE(proposals->jobs[2].name, QStringLiteral("iso/v002"));
        QCOMPARE(run(proposals->jobs[2]).config.camera.iso, 400);
        QCOMPARE(run(proposals->jobs[2]).outputDir, QString::fromStdString(path("out/iso/v002").string()));
    }

    void aBlendIsASequence()
    {
        const auto proposals = proposeJobs(write("walk.blend", "x"), path("out"));
        QVERIFY_RESULT(proposals);
        const auto &sequence = std::get<SequenceRunOptions>(proposals->jobs.front().options);
        QCOMPARE(sequence.blendFiles.size(), 1);
        QCOMPARE(sequence.outputDir, QString::fromStdString(path("out/walk").string()));
    }

    void aDatasetIsRenderedAgainByteForByte()
    {
        const fs::path first = path("first");
        makeDataset(tinyConfig(), first);
        const auto proposals = proposeJobs(first, path("again"));
        QVERIFY_RESULT(proposals);
        const JobProposal &job = proposals->jobs.front();
        QCOMPARE(jobHash(run(job).config, run(job).seed), jobHash(tinyConfig(), tinyConfig().dataset.seeds.global_seed));
        QVERIFY(job.outside.empty());
        QVERIFY_RESULT(checkConsented(job));
        QVERIFY(run(job).blenderCommands.isEmpty()); // nothing of the dataset says what runs
        JobQueue jobs;
        const int id = jobs.enqueue(job.options);
        QTRY_COMPARE_WITH_TIMEOUT(jobs.job(id)->state(), JobState::Finished, 30000);
        int pictures = 0;
        for (const auto &entry : fs::directory_iterator(first / "images")) {
            QCOMPARE(*readFile(entry.path()), *readFile(fs::path(run(job).outputDir.toStdString()) / "images" / entry.path().filename()));
            ++pictures;
        }
        QVERIFY(pictures >= 4);
    }

    void whatADatasetNamesElsewhereIsListed()
    {
        GenConfig config = tinyConfig();
        const fs::path texture = write("elsewhere/tag.png", "picture");
        config.tag.texture_path = texture.string();
        const fs::path dir = path("with texture");
        makeDataset(config, dir);
        const auto proposals = proposeJobs(dir, path("again"));
        QVERIFY_RESULT(proposals);
        const JobProposal &job = proposals->jobs.front();
        QCOMPARE(job.outside, std::vector<std::string>{texture.string()});
        QVERIFY(commandOf(job.options).contains(QLatin1String("--allow-assets")));
        QVERIFY_RESULT(checkConsented(job));
        write("elsewhere/tag.png", "another picture");
        const auto changed = checkConsented(job);
        QVERIFY(!changed);
        QCOMPARE(changed.error().problem.id, std::string("job.assets_changed"));
    }

    void aSequenceIsRenderedAgainWithoutItsPrograms()
    {
        RenderConfig config;
        config.width = 64;
        config.depths = true;
        config.executable = "sh -c 'touch /tmp/owned'";
        config.autoexec = true;
        config.addons = std::vector<std::string>{"evil"};
        const fs::path blend = write("scenes/walk.blend", "scene");
        const std::string hash = *fileSha256(blend);
        write("sequence/.tagmill/sequence.json", "{\"format\": 1, \"blend_file\": \"" + blend.string() + "\", \"blend_sha256\": \"" + hash
                                                     + "\", \"command\": \"rm -rf /\", \"frame_end\": 12, \"config\": " + renderConfigJson(config) + "}");
        const auto proposals = proposeJobs(path("sequence"), path("again"));
        QVERIFY_RESULT(proposals);
        const JobProposal &job = proposals->jobs.front();
        const auto &sequence = std::get<SequenceRunOptions>(job.options);
        QCOMPARE(sequence.frameEnd, std::optional(12));
        QVERIFY(!sequence.frameStart);
        QVERIFY(sequence.config.depths && sequence.config.width == 64);
        QVERIFY(!sequence.config.executable && !sequence.config.autoexec && !sequence.config.addons);
        QVERIFY(sequence.blenderCommands.isEmpty());
        QVERIFY2(!sequence.commandLine.contains(QLatin1String("rm")) && !sequence.commandLine.contains(QLatin1String("owned")), qPrintable(sequence.commandLine));
        QCOMPARE(proposals->problems.size(), size_t(1));
        QCOMPARE(proposals->problems.front().args.front(), std::string("executable, addons, autoexec"));
        QCOMPARE(job.outside, std::vector<std::string>{blend.string()});
        QVERIFY_RESULT(checkConsented(job));
        write("scenes/walk.blend", "another scene");
        QCOMPARE(checkConsented(job).error().problem.id, std::string("queue.other_blend"));
    }

    void whatIsNoJobIsRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("an empty folder") << QStringLiteral("empty/") << QByteArray();
        QTest::addRow("no such file") << QStringLiteral("none.yaml") << QByteArray();
        QTest::addRow("a broken config") << QStringLiteral("broken.yaml") << QByteArray("camera: {iso: [");
        QTest::addRow("a config with an error") << QStringLiteral("bad.yaml") << QByteArray("camera: {iso: many}");
        QTest::addRow("a sequence that says nothing") << QStringLiteral("mute/.tagmill/sequence.json") << QByteArray("{\"format\": 1}");
    }
    void whatIsNoJobIsRefused()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, text);
        const std::string name = file.toStdString();
        fs::create_directories(path(name.c_str()).parent_path());
        if (!text.isEmpty())
            write(name.c_str(), text.toStdString());
        const bool isFolder = file.contains(QLatin1Char('/'));
        QVERIFY(!proposeJobs(isFolder ? path(name.substr(0, name.find('/')).c_str()) : path(name.c_str()), path("out")));
    }

    void framesAreRowsThatFollow()
    {
        JobQueue jobs;
        RenderRunOptions options;
        options.config = tinyConfig();
        options.config.dataset.num_scenes = 12;
        options.outputDir = QString::fromStdString(path("rows").string());
        const int id = jobs.enqueue(options);
        FrameTaskModel all, done, waiting;
        QAbstractItemModelTester tester(&all, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester filterTester(&done, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester waitingTester(&waiting, QAbstractItemModelTester::FailureReportingMode::QtTest);
        all.setJob(jobs.job(id));
        done.setJob(jobs.job(id));
        waiting.setJob(jobs.job(id));
        waiting.setFilter(TaskState::Waiting);
        done.setFilter(TaskState::Done);
        QSignalSpy resets(&done, &QAbstractItemModel::modelReset);
        QPersistentModelIndex chosen;
        connect(&done, &QAbstractItemModel::rowsInserted, this, [&] {
            if (!chosen.isValid()) {
                chosen = done.index(0, FrameTaskModel::FrameColumn);
                resets.clear();
            }
        });
        QTRY_COMPARE_WITH_TIMEOUT(jobs.job(id)->state(), JobState::Finished, 30000);
        QCOMPARE(all.rowCount(), 24);
        QCOMPARE(done.rowCount(), 24);
        QCOMPARE(waiting.rowCount(), 0);
        QVERIFY(chosen.isValid()); // what is selected stays so while others come
        QCOMPARE(resets.count(), 0);
        QCOMPARE(all.index(23, FrameTaskModel::FrameColumn).data().toString(), QStringLiteral("scene_0011_cam_0001"));
        QCOMPARE(all.index(0, FrameTaskModel::StateColumn).data().toString(), taskStateText(TaskState::Done));
        done.setFilter(TaskState::Failed);
        QCOMPARE(done.rowCount(), 0);
        QVERIFY(jobs.retry(id));
        all.setJob(jobs.job(id));
        QTRY_COMPARE_WITH_TIMEOUT(jobs.job(id)->state(), JobState::Finished, 30000);
        QCOMPARE(all.index(5, FrameTaskModel::StateColumn).data().toString(), taskStateText(TaskState::Kept));
        jobs.remove(id); // the model outlives the job
        QTRY_COMPARE(all.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_job_source)
#include "tst_job_source.moc"
