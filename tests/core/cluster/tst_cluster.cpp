// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs given to a cluster: how they are divided, quoted, kept and followed.
#include "core/cluster/shard_states.h"
#include "core/cluster/slurm_script.h"
#include "core/dataset/scene_result.h"
#include "core/files.h"
#include "tests/support/test_support.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace tagmill;
using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

namespace {

ClusterJob jobOf(int units, int shards)
{
    ClusterJob job;
    job.name = "job-12345678";
    job.program = "tagmill-0.1";
    job.submitted = "2026-01-31T12:00:00Z";
    job.token = "t";
    job.units = units;
    job.shards = shards;
    job.profile.partition = "gpu";
    job.profile.modules = {"blender/3.4", "a module"};
    job.finishCommand = {"merge", "/a b"};
    job.command = {"generate", "--job", "/a b/job_spec.json"};
    SubmittedArray array{"77", 0, {}};
    for (int i = 0; i < shards; ++i)
        array.shards.push_back(i);
    job.arrays.push_back(array);
    job.finish = "78";
    return job;
}

} // namespace

class tst_cluster : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    fs::path folder(const char *name) const
    {
        const fs::path dir = fs::path(m_dir.path().toStdString()) / name;
        fs::create_directories(clusterFolder(dir) / "exit");
        return dir;
    }
    static void writeExit(const fs::path &dataset, int shard, int status, const char *job, const char *started = "2026-01-31T12:00:00Z", const char *ended = "2026-01-31T13:01:05Z")
    {
        char name[32];
        std::snprintf(name, sizeof name, "shard-%06d.json", shard);
        QVERIFY_RESULT(writeFileAtomically(clusterFolder(dataset) / "exit" / name, "{\"shard\": " + std::to_string(shard) + ", \"status\": " + std::to_string(status) + ", \"node\": \"n1\", \"job\": \"" + job
                                                                                     + "\", \"attempt\": 0, \"started\": \"" + started + "\", \"ended\": \"" + ended + "\"}"));
    }
    static void writeScene(const fs::path &dataset, int scene)
    {
        fs::create_directories(sceneResultPath(dataset, scene).parent_path());
        QVERIFY_RESULT(writeFileAtomically(sceneResultPath(dataset, scene), "{}"));
    }

private slots:
    void aShellReadsEveryWordAsItIs_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"plain", "two words", "it's", "$HOME", "`ls`", "a;b", "a\"b", "", "-x", "*", "ä漢", "a\\b", "a>b", "!", "#x", "~"})
            QTest::newRow(word) << QString::fromUtf8(word);
    }
    void aShellReadsEveryWordAsItIs()
    {
        QFETCH(QString, word);
        QProcess shell;
        shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), QStringLiteral("printf '%s' ") + QString::fromStdString(shellWord(word.toStdString()))});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word);
    }

    void arraysKeepToTheLimit_data()
    {
        QTest::addColumn<QList<int>>("shards");
        QTest::addColumn<QStringList>("arrays"); // offset: indices
        QTest::newRow("all in one") << QList<int>{0, 1, 2} << QStringList{u"0: 0-2"_s};
        QTest::newRow("several") << QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << QStringList{u"0: 0-3"_s, u"4: 0-3"_s, u"8: 0-2"_s};
        QTest::newRow("what is missing") << QList<int>{1, 3, 4, 9} << QStringList{u"0: 1,3"_s, u"4: 0"_s, u"8: 1"_s};
        QTest::newRow("nothing") << QList<int>{} << QStringList{};
    }
    void arraysKeepToTheLimit()
    {
        QFETCH(QList<int>, shards);
        QFETCH(QStringList, arrays);
        QStringList found;
        for (const SubmittedArray &array : arraysOf({shards.begin(), shards.end()}, 4))
            found.append(QString::number(array.offset) + u": "_s + QString::fromStdString(indicesText(array)));
        QCOMPARE(found, arrays);
    }

    void shardsCostLittleToStart_data()
    {
        QTest::addColumn<int>("units");
        QTest::addColumn<double>("unit");
        QTest::addColumn<int>("shards");
        QTest::newRow("slow scenes are a task each") << 100 << 160.0 << 100;
        QTest::newRow("quick ones come together") << 1000 << 1.0 << 6;
        QTest::newRow("few are one task") << 3 << 1.0 << 1;
        QTest::newRow("no more than the most") << 1000000 << 1000.0 << 10000;
    }
    void shardsCostLittleToStart()
    {
        QFETCH(int, units);
        QFETCH(double, unit);
        QFETCH(int, shards);
        QCOMPARE(shardsFor(units, {.start = 8, .unit = unit, .mostShards = 10000}), shards);
    }

    void theScriptIsAShells()
    {
        ClusterJob job = jobOf(8, 4);
        job.profile.extra = {"--constraint=avx2 & big", "--exclusive"};
        job.profile.at_once = 2;
        const std::string text = arrayScript("/data/it's here", job, job.arrays.front(), true);
        for (const char *line : {"#SBATCH --partition=gpu\n", "#SBATCH --array=0-3%2\n", "#SBATCH --constraint='avx2 & big'\n", "#SBATCH --exclusive\n", "module load blender/3.4 'a module'\n",
                                 "--shard-index $((OFFSET + SLURM_ARRAY_TASK_ID)) --total-shards 4", "again=(--take-lock)"})
            QVERIFY2(text.find(line) != std::string::npos, (line + text).c_str());
        QVERIFY(arrayScript("/d", job, job.arrays.front(), false).find("again=()") != std::string::npos);
        const std::string percent = arrayScript("/data/100%j", job, job.arrays.front(), false); // which Slurm would replace
        QVERIFY2(percent.find("--output=/data/100%%j/.tagmill/cluster/logs/%A_%a.log\n") != std::string::npos, percent.c_str());
        const std::string finish = finishScript("/data/it's here", job, {"1", "2"});
        QVERIFY2(finish.find("--dependency=afterany:1:2\n") != std::string::npos && finish.find("--kill-on-invalid-dep=yes") != std::string::npos, finish.c_str());
        for (const std::string &script : {text, finish}) {
            QProcess shell;
            shell.start(QStringLiteral("bash"), {QStringLiteral("-n"), QStringLiteral("-c"), QString::fromStdString(script)});
            QVERIFY(shell.waitForFinished());
            QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
        }
    }

    /// By a shell, with a program that says which records there are while it works.
    void aTaskLeavesItsOwnRecord_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("whileItWorked");
        QTest::newRow("a task that is started again has no record until it ends") << u"t"_s << 3 << u"shard-000001.json"_s;
        QTest::newRow("one in another folder does nothing there but say so") << u"another"_s << 75 << QString();
    }
    void aTaskLeavesItsOwnRecord()
    {
        QFETCH(QString, token);
        QFETCH(int, status);
        QFETCH(QString, whileItWorked);
        const QTemporaryDir dir;
        const fs::path dataset = fs::path(dir.path().toStdString()) / "it's here", exits = clusterFolder(dataset) / "exit";
        fs::create_directories(exits);
        QVERIFY_RESULT(writeFileAtomically(clusterFolder(dataset) / "token", token.toStdString()));
        writeExit(dataset, 0, 1, "77_0");
        writeExit(dataset, 1, 1, "77_1");
        ClusterJob job = jobOf(4, 2);
        job.profile.modules.clear();
        job.profile.container = {"bash", "-c", "ls \"$0\"; exit 3", exits.string()};
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SLURM_ARRAY_TASK_ID"_s, u"0"_s);
        environment.insert(u"SLURM_ARRAY_JOB_ID"_s, u"77"_s);
        shell.setProcessEnvironment(environment);
        shell.start(u"bash"_s, {u"-c"_s, QString::fromStdString(arrayScript(dataset, job, job.arrays.front(), false))});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), status);
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()).trimmed(), whileItWorked);
        const auto reports = shardReports(dataset, job, {});
        QVERIFY_RESULT(reports);
        QCOMPARE(*(*reports)[0].status, status);
        QCOMPARE(*(*reports)[1].status, 1);
    }

    void theJobIsKept()
    {
        const fs::path dataset = folder("kept");
        ClusterJob job = jobOf(9, 3);
        job.profile.shard_size = 3;
        QVERIFY_RESULT(writeClusterJob(dataset, job));
        const auto read = readClusterJob(dataset);
        QVERIFY_RESULT(read);
        QCOMPARE(arrayScript(dataset, *read, read->arrays.front(), true), arrayScript(dataset, job, job.arrays.front(), true));
        QCOMPARE(read->units, 9);
        QCOMPARE(read->finish, std::string("78"));
        QCOMPARE(*read->profile.shard_size, 3);
        QVERIFY_RESULT(writeFileAtomically(clusterFolder(dataset) / "job.json", "{\"name\": 1}"));
        QCOMPARE(readClusterJob(dataset).error().problem.id, std::string("cluster.bad_job"));
        QCOMPARE(readClusterJob(dataset / "none").error().problem.id, std::string("cluster.no_job"));
    }

    void filesComeFirstThenTheQueue()
    {
        const fs::path dataset = folder("states");
        const ClusterJob job = jobOf(16, 8); // two scenes each
        for (const int scene : {0, 1, 2, 6, 7, 10, 11})
            writeScene(dataset, scene);
        writeExit(dataset, 0, 0, "77_0");                         // all there
        writeExit(dataset, 1, 1, "77_1");                         // one frame failed
        writeExit(dataset, 2, 0, "50_2");                         // of an earlier submission: it runs again
        writeExit(dataset, 4, 0, "77_4");                         // says it is done, but a result is missing
        const QueuedTasks queue = parseQueue("77|2|RUNNING|n2|1:02|None\n77|6|PENDING||0:00|Resources\n77|7|OUT_OF_MEMORY|n3|0:10|OutOfMemory\nnonsense\n\n");
        QCOMPARE(queue.size(), size_t{3});
        const auto reports = shardReports(dataset, job, queue);
        QVERIFY_RESULT(reports);
        QStringList states;
        for (const ShardReport &report : *reports)
            states.append(QString::fromUtf8(shardStateName(report.state).data()));
        // 3: no record yet, but all it was to make is there; 5: neither, although both its scenes are: the same.
        QCOMPARE(states, (QStringList{u"done"_s, u"failed"_s, u"running"_s, u"done"_s, u"failed"_s, u"done"_s, u"waiting"_s, u"lost"_s}));
        QCOMPARE((*reports)[0].elapsed, std::string("1:01:05"));
        QCOMPARE(*(*reports)[1].status, 1);
        QCOMPARE((*reports)[2].node, std::string("n2"));
        QCOMPARE((*reports)[7].reason, std::string("OUT_OF_MEMORY, OutOfMemory"));
        QVERIFY((*reports)[2].log.ends_with("logs/77_2.log"));
        // Just submitted: what Slurm does not show yet is not lost.
        QCOMPARE((*shardReports(dataset, job, {}, true))[6].state, ShardState::Waiting);
        QCOMPARE((*shardReports(dataset, job, {}, false))[6].state, ShardState::Lost);
    }

    void aSequencesShardIsDoneWhenItSaysSo()
    {
        const fs::path folder_ = folder("sequence");
        ClusterJob job = jobOf(3, 3);
        job.isSequence = true;
        writeExit(folder_, 0, 0, "77_0");
        writeExit(folder_, 1, 3, "77_1");
        const auto reports = shardReports(folder_, job, parseQueue("77|2|RUNNING|n2|1:02|None\n"));
        QVERIFY_RESULT(reports);
        QCOMPARE((*reports)[0].state, ShardState::Done);
        QCOMPARE((*reports)[1].state, ShardState::Failed);
        QCOMPARE((*reports)[2].state, ShardState::Running);
    }

    void clocksThatGoBackwardsTellNoTime()
    {
        const fs::path dataset = folder("clock");
        writeScene(dataset, 0);
        writeExit(dataset, 0, 0, "77_0", "2026-01-31T12:00:05Z", "2026-01-31T12:00:00Z");
        const auto reports = shardReports(dataset, jobOf(1, 1), {});
        QVERIFY_RESULT(reports);
        QCOMPARE((*reports)[0].state, ShardState::Done);
        QVERIFY((*reports)[0].elapsed.empty());
    }

    void brokenRecordsAreNone()
    {
        const fs::path dataset = folder("broken");
        for (const char *text : {"", "{", "[]", "{\"status\": \"0\"}", "{\"status\": 0}"}) {
            QVERIFY_RESULT(writeFileAtomically(clusterFolder(dataset) / "exit/shard-000000.json", text));
            QCOMPARE((*shardReports(dataset, jobOf(1, 1), {}))[0].state, ShardState::Lost);
        }
    }
};

QTEST_GUILESS_MAIN(tst_cluster)
#include "tst_cluster.moc"
