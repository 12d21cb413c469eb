// SPDX-License-Identifier: GPL-3.0-or-later
// What is given to Slurm, by programs that take its place: the scripts, what is refused, and what is submitted again.
#include "blender_link/cluster_submission.h"
#include "core/cluster/slurm_script.h"
#include "core/dataset/scene_result.h"
#include "core/files.h"
#include "tests/support/dataset_fixture.h"
#include "tests/support/test_support.h"

#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace tagmill;
namespace fs = std::filesystem;

namespace {

/// An sbatch that counts, and a queue that knows nothing.
class FakeSlurm
{
public:
    explicit FakeSlurm(const fs::path &folder)
    {
        fs::create_directories(folder);
        program(folder / "scontrol", "echo 'MaxArraySize = 4'; echo 'MaxJobCount = 100'");
        program(folder / "squeue", "exit 0");
        program(folder / "scancel", "exit 0");
        program(folder / "sbatch", "n=$(cat " + shellWord((folder / "id").string()) + " 2>/dev/null || echo 100); echo $((n + 1)) | tee " + shellWord((folder / "id").string()));
        qputenv("PATH", QByteArray::fromStdString(folder.string()) + ":/usr/bin:/bin");
    }
    ~FakeSlurm() { qputenv("PATH", m_before); }
    FakeSlurm(const FakeSlurm &) = delete;
    FakeSlurm &operator=(const FakeSlurm &) = delete;

private:
    static void program(const fs::path &file, const std::string &text)
    {
        std::ofstream(file) << "#!/bin/sh\n" << text << "\n";
        fs::permissions(file, fs::perms::owner_all);
    }
    QByteArray m_before = qgetenv("PATH");
};

std::string text(const fs::path &file)
{
    const auto read = readFile(file);
    return read ? *read : std::string();
}

} // namespace

class tst_cluster_submission : public QObject
{
    Q_OBJECT
    static constexpr int scenes = 6;
    const QTemporaryDir m_state;

    static JobSpec spec()
    {
        JobSpec spec;
        spec.scene_config = test::boardConfig();
        spec.scene_config.dataset.num_scenes = scenes;
        spec.scene_config.dataset.seeds.global_seed = 42;
        spec.blender_version = "unknown";
        [[maybe_unused]] const auto sealed = sealJobSpec(spec);
        return spec;
    }
    static void writeScene(const fs::path &dataset, int scene)
    {
        fs::create_directories(sceneResultPath(dataset, scene).parent_path());
        QVERIFY_RESULT(writeFileAtomically(sceneResultPath(dataset, scene), "{}"));
    }
    static void writeEnd(const fs::path &dataset, const std::string &name, const std::string &task, int status)
    {
        QVERIFY_RESULT(writeFileAtomically(clusterFolder(dataset) / "exit" / (name + ".json"),
                                           "{\"status\": " + std::to_string(status) + ", \"node\": \"n\", \"job\": \"" + task + "\", \"started\": \"2026-01-01T00:00:00Z\", \"ended\": \"2026-01-01T00:00:01Z\"}"));
    }
    /// Six shards of a scene: arrays 101 of four and 102 of two, and their merge 103.
    static DatasetSubmission submission(const fs::path &dataset)
    {
        DatasetSubmission made;
        made.dataset = dataset;
        made.profile.shard_size = 1;
        return made;
    }

private slots:
    void initTestCase() { qputenv("XDG_STATE_HOME", m_state.path().toUtf8()); }

    void wordsNameFilesFromAnywhere_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("words"); // HERE is the folder
        QTest::addRow("a name") << "blender" << "blender";
        QTest::addRow("a whole path") << "/opt/blender" << "/opt/blender";
        QTest::addRow("a file from here") << "./tools/blender -t 1" << "HERE/tools/blender -t 1";
        QTest::addRow("one behind a wrapper") << "xvfb-run -a tools/blender" << "xvfb-run -a HERE/tools/blender";
        QTest::addRow("what is not there") << "tools/none" << "tools/none";
    }
    void wordsNameFilesFromAnywhere()
    {
        QFETCH(QString, given);
        QFETCH(QString, words);
        const QTemporaryDir dir;
        const QString before = QDir::currentPath();
        const auto back = qScopeGuard([&] { QDir::setCurrent(before); });
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("tools")) && QDir::setCurrent(dir.path()));
        std::ofstream("tools/blender") << "";
        const auto made = blenderWords({given, given});
        QVERIFY_RESULT(made);
        const std::string expected = words.replace(QStringLiteral("HERE"), QDir::currentPath()).toStdString();
        QVERIFY2((*made == std::vector<std::string>{"--blender", expected, "--blender", expected}), (*made)[1].c_str());
    }

    void theDeviceIsTheProfilesWhereTheCommandSaysNone_data()
    {
        QTest::addColumn<bool>("isSaid");
        QTest::addColumn<QString>("device");
        QTest::addRow("the profile's") << false << "--device cuda ";
        QTest::addRow("the command's") << true << "--device optix ";
    }
    void theDeviceIsTheProfilesWhereTheCommandSaysNone()
    {
        QFETCH(bool, isSaid);
        QFETCH(QString, device);
        const QTemporaryDir dir;
        const fs::path root = dir.path().toStdString(), dataset = root / "ds";
        const FakeSlurm slurm(root / "bin");
        DatasetSubmission asked = submission(dataset);
        asked.profile.device = "cuda";
        if (isSaid)
            asked.taskWords = {"--device", "optix"};
        QVERIFY_RESULT(submitDataset(asked, spec(), {.mostIndices = 4, .mostJobs = 100}));
        const std::string script = text(clusterFolder(dataset) / "scripts/array-0-0.sh");
        QVERIFY2(script.find(device.toStdString()) != std::string::npos, script.c_str());
        QCOMPARE(QString::fromStdString(script).count(QStringLiteral("--device ")), 1);
    }

    void theTasksAtOnceAreThoseOfAllArrays()
    {
        const QTemporaryDir dir;
        const fs::path root = dir.path().toStdString(), dataset = root / "ds";
        const FakeSlurm slurm(root / "bin");
        DatasetSubmission asked = submission(dataset);
        asked.profile.at_once = 1;
        QVERIFY_RESULT(submitDataset(asked, spec(), {.mostIndices = 4, .mostJobs = 100}));
        QVERIFY(text(clusterFolder(dataset) / "scripts/array-0-0.sh").find("--array=0-3%1\n") != std::string::npos);
        QVERIFY(text(clusterFolder(dataset) / "scripts/array-0-0.sh").find("--dependency") == std::string::npos);
        QVERIFY(text(clusterFolder(dataset) / "scripts/array-0-1.sh").find("--dependency=afterany:101\n") != std::string::npos);
    }

    void aFolderWithResultsIsRefused_data()
    {
        QTest::addColumn<bool>("hasResult");
        QTest::addColumn<bool>("resume");
        QTest::addColumn<bool>("isTaken");
        QTest::addRow("without --resume") << true << false << false;
        QTest::addRow("with it, it is kept") << true << true << true;
        QTest::addRow("one without results") << false << false << true;
    }
    void aFolderWithResultsIsRefused()
    {
        QFETCH(bool, hasResult);
        QFETCH(bool, resume);
        QFETCH(bool, isTaken);
        const QTemporaryDir dir;
        const fs::path root = dir.path().toStdString(), dataset = root / "ds";
        const FakeSlurm slurm(root / "bin");
        if (hasResult) {
            QVERIFY_RESULT(openDataset(dataset, {spec().scene_config, spec().global_seed, "tagmill generate"}));
            writeScene(dataset, 3);
        }
        DatasetSubmission asked = submission(dataset);
        asked.resume = resume;
        const auto submitted = submitDataset(asked, spec(), {.mostIndices = 4, .mostJobs = 100});
        QCOMPARE(bool(submitted), isTaken);
        QVERIFY(isTaken || (submitted.error().problem.id == "cluster.results_there" && submitted.error().problem.args[0] == "1"));
        QCOMPARE(fs::exists(root / "bin/id"), isTaken); // nothing of it was submitted
    }

    /// By whoever has the folder: nothing is known but what lies there.
    void whatComesFromElsewhereIsOnlyLookedAt_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("as it was written") << QByteArray() << QByteArray();
        QTest::newRow("another program") << QByteArray("\"generate\"") << QByteArray("\"evil\"");
        QTest::newRow("job ids of something else") << QByteArray("\"103\"") << QByteArray("\"4711\"");
        QTest::newRow("a token that was never given") << QByteArray("\"token\": \"") << QByteArray("\"token\": \"0");
        QTest::newRow("a token that is a path") << QByteArray("\"token\": \"") << QByteArray("\"token\": \"../");
    }
    void whatComesFromElsewhereIsOnlyLookedAt()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QTemporaryDir dir;
        const fs::path root = dir.path().toStdString(), dataset = root / "ds";
        const FakeSlurm slurm(root / "bin");
        QVERIFY_RESULT(submitDataset(submission(dataset), spec(), {.mostIndices = 4, .mostJobs = 100}));
        const fs::path file = clusterFolder(dataset) / "job.json";
        QByteArray job = QByteArray::fromStdString(*readFile(file));
        if (!from.isEmpty()) {
            const auto at = job.indexOf(from);
            QVERIFY(at >= 0);
            QVERIFY_RESULT(writeFileAtomically(file, job.replace(at, from.size(), to).toStdString()));
        }
        QVERIFY_RESULT(followCluster(dataset));
        const auto again = resubmitMissing(dataset);
        const auto cancelled = cancelCluster(dataset);
        if (from.isEmpty()) { // the control
            QVERIFY_RESULT(again);
            QVERIFY_RESULT(cancelled);
        } else {
            QCOMPARE(again.error().problem.id, std::string("cluster.not_ours"));
            QCOMPARE(cancelled.error().problem.id, std::string("cluster.not_ours"));
        }
    }

    /// Parts refuse another Blender, and what puts them together renders nothing.
    void partsOfASequenceAreOfOneBlender_data()
    {
        QTest::addColumn<QString>("versions");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says"); // nothing: any
        QTest::newRow("a build") << "3.4.1" << "3.4.1 build aa" << "--locked-blender '3.4.1 build aa'";
        QTest::newRow("a version alone") << "3.4.1" << QString() << "--locked-blender 3.4.1";
        QTest::newRow("none that answered") << "unknown" << QString() << QString();
    }
    void partsOfASequenceAreOfOneBlender()
    {
        QFETCH(QString, versions);
        QFETCH(QString, name);
        QFETCH(QString, says);
        const QTemporaryDir dir;
        const fs::path root = dir.path().toStdString(), folder = root / "sequence";
        const FakeSlurm slurm(root / "bin");
        LockedBlenders blenders{versions.toStdString(), {}};
        if (!name.isEmpty())
            blenders.names.push_back(name.toStdString());
        QVERIFY_RESULT(submitSequence({folder, {}, 2, {"sequence", "/a.blend", "-o", folder.string(), "--no-skips"}, blenders}, {.mostIndices = 4, .mostJobs = 100}));
        const std::string part = text(clusterFolder(folder) / "scripts/array-0-0.sh"), whole = text(clusterFolder(folder) / "scripts/merge-0.sh");
        for (const std::string &script : {part, whole}) {
            QCOMPARE(script.find("--locked-blender") == std::string::npos, says.isEmpty());
            QVERIFY(script.find(says.toStdString()) != std::string::npos);
        }
        QVERIFY(part.find("--skip-render") == std::string::npos && part.find("--no-skips") != std::string::npos);
        QVERIFY(whole.find("--skip-render") != std::string::npos);
    }

    void whoCannotBeRememberedIsTold_data()
    {
        QTest::addColumn<bool>("isWritable");
        QTest::newRow("the state folder takes it") << true;
        QTest::newRow("it stands below a file") << false;
    }
    void whoCannotBeRememberedIsTold()
    {
        QFETCH(bool, isWritable);
        const QTemporaryDir dir;
        const fs::path root = dir.path().toStdString(), dataset = root / "ds";
        const FakeSlurm slurm(root / "bin");
        std::ofstream(root / "file") << "no folder";
        qputenv("XDG_STATE_HOME", QByteArray::fromStdString(root / (isWritable ? "state" : "file")));
        const auto submitted = submitDataset(submission(dataset), spec(), {.mostIndices = 4, .mostJobs = 100});
        initTestCase();
        QVERIFY_RESULT(submitted);
        QCOMPARE(submitted->memoryProblem.has_value(), !isWritable);
        if (isWritable)
            return;
        QCOMPARE(submitted->memoryProblem->id, std::string("cluster.not_remembered"));
        QCOMPARE(submitted->memoryProblem->args[1], std::string("101 102 103")); // two arrays and the merge
        QCOMPARE(cancelCluster(dataset).error().problem.id, std::string("cluster.not_ours"));
    }

    void whatIsMissingIsGivenAgain_data()
    {
        QTest::addColumn<int>("missing"); // scene; −1: none
        QTest::addColumn<int>("merge");   // exit status; −1: it left no record
        QTest::addColumn<int>("shards");
        QTest::addColumn<bool>("isMergeAlone");
        QTest::addColumn<QString>("problem"); // beforehand
        QTest::addRow("nothing") << -1 << 0 << 0 << false << QString();
        QTest::addRow("a scene, after a merge of the rest") << 4 << 0 << 1 << false << QString();
        QTest::addRow("a scene, for want of which the merge failed") << 4 << 1 << 1 << false << QString();
        QTest::addRow("a merge that failed") << -1 << 3 << 0 << true << QStringLiteral("cluster.merge_failed");
        QTest::addRow("a merge that was killed") << -1 << -1 << 0 << true << QStringLiteral("cluster.not_merged");
    }
    void whatIsMissingIsGivenAgain()
    {
        QFETCH(int, missing);
        QFETCH(int, merge);
        QFETCH(int, shards);
        QFETCH(bool, isMergeAlone);
        QFETCH(QString, problem);
        const QTemporaryDir dir;
        const fs::path root = dir.path().toStdString(), dataset = root / "ds";
        const FakeSlurm slurm(root / "bin");
        QVERIFY_RESULT(submitDataset(submission(dataset), spec(), {.mostIndices = 4, .mostJobs = 100}));
        auto job = readClusterJob(dataset);
        QVERIFY_RESULT(job);
        QCOMPARE(job->finish, std::string("103"));
        job->submitted = "2026-01-01T00:00:00Z"; // long ago: what the queue does not list is over
        QVERIFY_RESULT(writeClusterJob(dataset, *job));
        for (int shard = 0; shard < scenes; ++shard) {
            if (shard != missing)
                writeScene(dataset, shard);
            writeEnd(dataset, "shard-00000" + std::to_string(shard), (shard < 4 ? "101_" : "102_") + std::to_string(shard % 4), shard == missing ? 1 : 0);
        }
        if (merge >= 0)
            writeEnd(dataset, "merge", "103", merge);
        const auto followed = followCluster(dataset);
        QVERIFY_RESULT(followed);
        const auto found = followed->mergeProblem(dataset);
        QCOMPARE(QString::fromStdString(found ? found->id : ""), problem);
        QCOMPARE(followed->shards.size(), size_t{scenes}); // merged or not

        const auto again = resubmitMissing(dataset);
        QVERIFY_RESULT(again);
        QCOMPARE(again->shards, shards);
        QCOMPARE(again->isMergeAlone, isMergeAlone);
        job = readClusterJob(dataset);
        QCOMPARE(job->finish, std::string(shards > 0 ? "105" : isMergeAlone ? "104" : "103"));
        QCOMPARE(job->arrays.size(), static_cast<size_t>(2 + shards));
        if (shards > 0) {
            QCOMPARE(job->arrays.back().shards, std::vector<int>{missing});
            const std::string script = text(clusterFolder(dataset) / "scripts/array-2-0.sh");
            QVERIFY2(script.find("--array=0\n") != std::string::npos && script.find("--resume") != std::string::npos, script.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(tst_cluster_submission)
#include "tst_cluster_submission.moc"
