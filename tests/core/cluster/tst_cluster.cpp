// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs given to a cluster: how they are divided, quoted, kept and followed.
#include "core/cluster/shard_states.h"
#include "core/cluster/slurm_script.h"
#include "core/compile/compiler.h"
#include "core/dataset/scene_result.h"
#include "core/files.h"
#include "tests/support/test_support.h"

#include <QDateTime>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
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

    /// The script of a part, as a node runs it, with a Tagmill of this version there.
    void anotherTagmillIsRefusedForASequence_data()
    {
        QTest::addColumn<bool>("isSequence");
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("status");
        QTest::newRow("the same") << true << "tagmill 0.1" << 0;
        QTest::newRow("another") << true << "tagmill 0.10" << 1;
        QTest::newRow("none that answers") << true << QString() << 1;
        QTest::newRow("another, of a dataset: the program itself refuses") << false << "tagmill 0.10" << 0;
    }
    void anotherTagmillIsRefusedForASequence()
    {
        QFETCH(bool, isSequence);
        QFETCH(QString, version);
        QFETCH(int, status);
        const fs::path dataset = folder(QTest::currentDataTag()), program = dataset / "tagmill";
        QVERIFY_RESULT(writeFileAtomically(program, "#!/bin/sh\n[ \"$1\" = --version ] && echo '" + version.toStdString() + "' || echo made >\"$(dirname \"$0\")/made\"\n"));
        fs::permissions(program, fs::perms::owner_all);
        QVERIFY_RESULT(writeFileAtomically(clusterFolder(dataset) / "token", "t"));
        ClusterJob job = jobOf(2, 2);
        job.isSequence = isSequence;
        job.profile.modules.clear();
        job.profile.tagmill = program.string();
        const std::string script = arrayScript(dataset, job, job.arrays.front(), false);
        QProcess bash;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SLURM_ARRAY_TASK_ID"_s, u"0"_s);
        bash.setProcessEnvironment(environment);
        bash.start(u"bash"_s, {u"-c"_s, QString::fromStdString(script)});
        QVERIFY(bash.waitForFinished());
        const QByteArray said = bash.readAllStandardError();
        QVERIFY2(bash.exitCode() == status, said);
        QCOMPARE(fs::exists(dataset / "made"), status == 0);
        QCOMPARE(said.contains("submitted by tagmill-0.1"), status != 0);
        const auto record = readFile(clusterFolder(dataset) / "exit/shard-000000.json");
        QVERIFY_RESULT(record);
        QVERIFY2(record->find("\"status\": " + std::to_string(status)) != std::string::npos, record->c_str());
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
        QTest::newRow("quick ones come together") << 1000 << 1.0 << 7;
        QTest::newRow("nearly two tasks' worth is two tasks") << 319 << 1.0 << 2;
        QTest::newRow("few are one task") << 3 << 1.0 << 1;
        QTest::newRow("no shard gets what all others leave") << 19999 << 1000.0 << 9999;
        QTest::newRow("no more than the most") << 1000000 << 1000.0 << 10000;
    }
    void shardsCostLittleToStart()
    {
        QFETCH(int, units);
        QFETCH(double, unit);
        QFETCH(int, shards);
        QCOMPARE(shardsFor(units, {.start = 8, .unit = unit, .mostShards = 10000}), shards);
    }

    /// As generate --total-shards divides them.
    void noShardIsMuchLargerThanOthers_data()
    {
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("shards");
        QTest::addColumn<int>("largest");
        QTest::newRow("even") << 1000 << 250 << 4 << 250;
        QTest::newRow("one more than even") << 1001 << 250 << 5 << 201;
        QTest::newRow("one less than even") << 1999 << 2 << 999 << 3; // 1000 shards would leave 1000 scenes to the last
        QTest::newRow("nearly twice the size") << 319 << 160 << 2 << 160;
        QTest::newRow("less than one") << 3 << 160 << 1 << 3;
        QTest::newRow("one scene each") << 5 << 1 << 5 << 1;
    }
    void noShardIsMuchLargerThanOthers()
    {
        QFETCH(int, units);
        QFETCH(int, size);
        QFETCH(int, shards);
        QFETCH(int, largest);
        QCOMPARE(shardsOfSize(units, size), shards);
        size_t found = 0;
        for (int shard = 0; shard < shards; ++shard)
            found = std::max(found, shardSceneIds(units, shard, shards).size());
        QCOMPARE(static_cast<int>(found), largest);
    }

    void arraysShareTheTasksAtOnce_data()
    {
        QTest::addColumn<int>("arrays");
        QTest::addColumn<int>("atOnce");
        QTest::addColumn<QList<int>>("shares");
        QTest::addColumn<int>("beside");
        QTest::newRow("one array has them all") << 1 << 5 << QList<int>{5} << 1;
        QTest::newRow("several divide them") << 3 << 5 << QList<int>{2, 2, 1} << 3;
        QTest::newRow("more arrays than tasks follow each other") << 5 << 2 << QList<int>{1, 1, 1, 1, 1} << 2;
    }
    void arraysShareTheTasksAtOnce()
    {
        QFETCH(int, arrays);
        QFETCH(int, atOnce);
        QFETCH(QList<int>, shares);
        QFETCH(int, beside);
        std::vector<SubmittedArray> made(static_cast<size_t>(arrays));
        QCOMPARE(static_cast<int>(shareAtOnce(made, atOnce)), beside);
        QList<int> found;
        for (const SubmittedArray &array : made)
            found.append(array.atOnce);
        QCOMPARE(found, shares);
        QCOMPARE(std::accumulate(found.begin(), found.begin() + beside, 0), atOnce);
    }

    void theScriptIsAShells()
    {
        ClusterJob job = jobOf(8, 4);
        job.profile.extra = {"--constraint=avx2 & big", "--exclusive"};
        job.arrays.front().atOnce = 2;
        job.arrays.front().after = {"5", "6"};
        const std::string text = arrayScript("/data/it's here", job, job.arrays.front(), true);
        for (const char *line : {"#SBATCH --partition=gpu\n", "#SBATCH --array=0-3%2\n", "#SBATCH --dependency=afterany:5:6\n", "#SBATCH --constraint='avx2 & big'\n", "#SBATCH --exclusive\n", "module load blender/3.4 'a module'\n",
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

    /// By a shell, with a program that answers `job status` and `merge` as it is told.
    void theMergeLeavesItsOwnRecord_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<int>("missing");
        QTest::addColumn<int>("merge");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("recorded");
        QTest::newRow("all is well") << u"t"_s << 0 << 0 << 0 << 0;
        QTest::newRow("what is missing is Slurm's to tell") << u"t"_s << 1 << 0 << 1 << 0;
        QTest::newRow("a merge that fails") << u"t"_s << 0 << 3 << 3 << 3;
        QTest::newRow("both") << u"t"_s << 1 << 3 << 3 << 3;
        QTest::newRow("another folder") << u"another"_s << 0 << 0 << 75 << 75;
    }
    void theMergeLeavesItsOwnRecord()
    {
        QFETCH(QString, token);
        QFETCH(int, missing);
        QFETCH(int, merge);
        QFETCH(int, status);
        QFETCH(int, recorded);
        const QTemporaryDir dir;
        const fs::path dataset = fs::path(dir.path().toStdString()) / "it's here";
        fs::create_directories(clusterFolder(dataset) / "exit");
        QVERIFY_RESULT(writeFileAtomically(clusterFolder(dataset) / "token", token.toStdString()));
        writeScene(dataset, 0);
        writeExit(dataset, 0, 0, "77_0");
        ClusterJob job = jobOf(1, 1);
        job.profile.modules.clear();
        job.profile.container = {"bash", "-c", "[[ $1 == job ]] && exit " + std::to_string(missing) + "; echo last words; exit " + std::to_string(merge)};
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SLURM_JOB_ID"_s, u"78"_s);
        shell.setProcessEnvironment(environment);
        shell.start(u"bash"_s, {u"-c"_s, QString::fromStdString(finishScript(dataset, job, {"77"}))});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), status);
        QVERIFY(status == 75 || shell.readAllStandardOutput().endsWith("last words\n"));
        const ShardReport report = mergeReport(dataset, job, {});
        QVERIFY(report.isMerge && report.state == (recorded == 0 ? ShardState::Done : ShardState::Failed));
        QCOMPARE(*report.status, recorded);
        const auto shards = shardReports(dataset, job, {}); // it is none of them
        QVERIFY_RESULT(shards);
        QCOMPARE(shards->size(), size_t{1});
        QCOMPARE((*shards)[0].state, ShardState::Done);
    }

    void theMergeIsFollowed_data()
    {
        QTest::addColumn<QString>("record"); // of which job
        QTest::addColumn<QString>("queue");
        QTest::addColumn<bool>("isRecent");
        QTest::addColumn<bool>("isMergedByHand");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("reason");
        QTest::newRow("waits") << QString() << u"78|N/A|PENDING||0:00|Dependency\n"_s << false << false << u"waiting"_s << u"Dependency"_s;
        QTest::newRow("runs") << QString() << u"78|N/A|RUNNING|n1|0:10|None\n"_s << false << false << u"running"_s << QString();
        QTest::newRow("was just submitted") << QString() << QString() << true << false << u"waiting"_s << QString();
        QTest::newRow("was killed") << QString() << u"78|N/A|TIMEOUT|n1|1:00|TimeLimit\n"_s << false << false << u"lost"_s << u"TIMEOUT, TimeLimit"_s;
        QTest::newRow("is forgotten") << QString() << QString() << false << false << u"lost"_s << QString();
        QTest::newRow("failed") << u"78"_s << QString() << false << false << u"failed"_s << QString();
        QTest::newRow("failed before, and waits again") << u"70"_s << u"78|N/A|PENDING||0:00|Priority\n"_s << false << false << u"waiting"_s << u"Priority"_s;
        QTest::newRow("failed, and somebody merged") << u"78"_s << QString() << false << true << u"done"_s << QString();
        QTest::newRow("is forgotten, and somebody merged") << QString() << QString() << false << true << u"done"_s << QString();
        QTest::newRow("runs over what somebody merged") << QString() << u"78|N/A|RUNNING|n1|0:10|None\n"_s << false << true << u"running"_s << QString();
    }
    void theMergeIsFollowed()
    {
        QFETCH(QString, record);
        QFETCH(QString, queue);
        QFETCH(bool, isRecent);
        QFETCH(bool, isMergedByHand);
        QFETCH(QString, state);
        QFETCH(QString, reason);
        const QTemporaryDir dir;
        const fs::path dataset = dir.path().toStdString();
        fs::create_directories(clusterFolder(dataset) / "exit");
        const ClusterJob job = jobOf(1, 1);
        const auto at = [](const fs::path &file, int second) { fs::last_write_time(file, fs::file_time_type::clock::now() + std::chrono::seconds(second)); };
        QVERIFY_RESULT(writeClusterJob(dataset, job));
        at(clusterFolder(dataset) / "job.json", -30);
        for (const char *file : {"rich_truth.json", "audit_report.json"}) {
            QVERIFY_RESULT(writeFileAtomically(dataset / file, "{}"));
            at(dataset / file, (isMergedByHand ? -10 : -60) + (*file == 'a' ? 1 : 0)); // of a merge before, without what was missing
        }
        if (!record.isEmpty()) {
            const fs::path file = clusterFolder(dataset) / "exit/merge.json";
            QVERIFY_RESULT(writeFileAtomically(file, "{\"status\": 3, \"node\": \"n1\", \"job\": \"" + record.toStdString() + "\", \"started\": \"\", \"ended\": \"\"}"));
            at(file, -20);
        }
        const ShardReport report = mergeReport(dataset, job, parseQueue(queue.toStdString()), {.isRecent = isRecent});
        QCOMPARE(QString::fromUtf8(shardStateName(report.state).data()), state);
        QCOMPARE(QString::fromStdString(report.reason), reason);
        QVERIFY(report.log.ends_with("logs/merge-78.log"));
    }

    /// Names of files come late and in any order; only so long, and only where they are to be expected.
    void lateFilesAreWaitedFor_data()
    {
        QTest::addColumn<bool>("hasResult");
        QTest::addColumn<int>("record"); // exit status; −1: none
        QTest::addColumn<int>("ago");    // s since its end
        QTest::addColumn<QString>("queue");
        QTest::addColumn<bool>("isFollowed");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("afterwards"); // for one who waited long enough
        const QString running = u"running"_s, done = u"done"_s, failed = u"failed"_s, lost = u"lost"_s, waiting = u"waiting"_s;
        QTest::newRow("a record before its results") << false << 0 << 2 << QString() << false << running << running;
        QTest::newRow("a record before its results, followed") << false << 0 << 2 << QString() << true << running << failed;
        QTest::newRow("a record whose results never come") << false << 0 << 7200 << QString() << false << failed << failed;
        QTest::newRow("a clock that is ahead") << false << 0 << -7200 << QString() << true << running << failed;
        QTest::newRow("a failure lacks none") << false << 1 << 2 << QString() << true << failed << failed;
        QTest::newRow("results before their record") << true << -1 << 0 << QString() << false << done << done;
        QTest::newRow("results of a task that still runs") << true << -1 << 0 << u"77|0|RUNNING|n1|0:10|None\n"_s << true << running << running;
        QTest::newRow("Slurm says it ended well") << false << -1 << 0 << u"77|0|COMPLETED|n1|0:10|None\n"_s << false << running << running;
        QTest::newRow("Slurm says it ended well, followed") << false << -1 << 0 << u"77|0|COMPLETED|n1|0:10|None\n"_s << true << running << lost;
        QTest::newRow("Slurm says it ended badly, followed") << false << -1 << 0 << u"77|0|FAILED|n1|0:10|NonZeroExitCode\n"_s << true << running << lost;
        QTest::newRow("Slurm says it never began") << false << -1 << 0 << u"77|0|FAILED|n1|0:00|JobLaunchFailure\n"_s << true << lost << lost;
        QTest::newRow("Slurm killed it") << false << -1 << 0 << u"77|0|OUT_OF_MEMORY|n1|0:10|OutOfMemory\n"_s << true << lost << lost;
        QTest::newRow("Slurm has forgotten it") << false << -1 << 0 << QString() << false << lost << lost;
        QTest::newRow("Slurm has forgotten it, followed") << false << -1 << 0 << QString() << true << running << lost;
    }
    void lateFilesAreWaitedFor()
    {
        QFETCH(bool, hasResult);
        QFETCH(int, record);
        QFETCH(int, ago);
        QFETCH(QString, queue);
        QFETCH(bool, isFollowed);
        QFETCH(QString, state);
        QFETCH(QString, afterwards);
        const QTemporaryDir dir;
        const fs::path dataset = dir.path().toStdString();
        fs::create_directories(clusterFolder(dataset) / "exit");
        if (hasResult)
            writeScene(dataset, 0);
        const QByteArray ended = QDateTime::currentDateTimeUtc().addSecs(-ago).toString(Qt::ISODate).toLatin1();
        if (record >= 0)
            writeExit(dataset, 0, record, "77_0", ended.constData(), ended.constData());
        ShardMemory memory;
        const auto look = [&] {
            const auto reports = shardReports(dataset, jobOf(1, 1), parseQueue(queue.toStdString()), {.memory = isFollowed ? &memory : nullptr});
            return reports ? QString::fromUtf8(shardStateName((*reports)[0].state).data()) : QString();
        };
        QCOMPARE(look(), state);
        memory.lateness = std::chrono::seconds(0);
        QCOMPARE(look(), afterwards);
        writeScene(dataset, 0); // it came after all
        writeExit(dataset, 0, 0, "77_0");
        QCOMPARE(look(), u"done"_s);
    }

    void whatWasReadIsNotReadAgain()
    {
        const QTemporaryDir dir;
        const fs::path dataset = dir.path().toStdString();
        fs::create_directories(clusterFolder(dataset) / "exit");
        for (int scene = 0; scene < 4; ++scene)
            writeScene(dataset, scene);
        for (int shard = 0; shard < 3; ++shard)
            writeExit(dataset, shard, shard == 1 ? 1 : 0, ("77_" + std::to_string(shard)).c_str());
        const ClusterJob job = jobOf(4, 4);
        ShardMemory memory;
        const auto states = [&](ShardMemory *of) {
            QStringList found;
            if (const auto reports = shardReports(dataset, job, {}, {.memory = of}))
                for (const ShardReport &report : *reports)
                    found.append(report.status ? QString::number(*report.status) : u"none"_s);
            return found;
        };
        QCOMPARE(states(&memory), (QStringList{u"0"_s, u"1"_s, u"0"_s, u"none"_s}));
        for (const char *name : {"shard-000000.json", "shard-000001.json"})
            QVERIFY_RESULT(writeFileAtomically(clusterFolder(dataset) / "exit" / name, "nonsense"));
        fs::remove(clusterFolder(dataset) / "exit/shard-000002.json"); // its task was started again
        QCOMPARE(states(&memory), (QStringList{u"0"_s, u"none"_s, u"none"_s, u"none"_s})); // a failure may have another end by now
        QCOMPARE(states(nullptr), (QStringList{u"none"_s, u"none"_s, u"none"_s, u"none"_s})); // the control
        QVERIFY(memory.wholeFolders.contains("000"));
        QVERIFY(fs::remove(sceneResultPath(dataset, 3)));
        QCOMPARE((*shardReports(dataset, job, {}, {.memory = &memory}))[3].done, 1); // its folder was whole
        QCOMPARE((*shardReports(dataset, job, {}))[3].done, 0);
    }

    void folderOfResultsIsWhole_data()
    {
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("all of few") << 5 << 0 << 4 << true;
        QTest::newRow("the last is missing") << 5 << 0 << 3 << false;
        QTest::newRow("the first is missing") << 5 << 1 << 4 << false;
        QTest::newRow("a thousand of more") << 1500 << 0 << 999 << true;
        QTest::newRow("the rest of them") << 1500 << 1000 << 1499 << true;
        QTest::newRow("the rest but its first") << 1500 << 1001 << 1499 << false;
    }
    void folderOfResultsIsWhole()
    {
        QFETCH(int, units);
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(bool, isWhole);
        const QTemporaryDir dir;
        const fs::path dataset = dir.path().toStdString(), results = sceneResultPath(dataset, first).parent_path();
        fs::create_directories(results);
        for (int scene = first; scene <= last; ++scene)
            std::ofstream(sceneResultPath(dataset, scene)) << "{}";
        ShardMemory memory;
        QVERIFY_RESULT(shardReports(dataset, jobOf(units, 1), {}, {.memory = &memory}));
        QCOMPARE(memory.wholeFolders.contains(results.filename().string()), isWhole);
    }

    void aProfileSaysTheDevice_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("device"); // empty: none
        QTest::addColumn<bool>("isRead");
        QTest::newRow("none") << QByteArray("cpus: 2\n") << QString() << true;
        QTest::newRow("one") << QByteArray("device: cuda\n") << u"cuda"_s << true;
        QTest::newRow("one that there is not") << QByteArray("device: gpu\n") << QString() << false;
    }
    void aProfileSaysTheDevice()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, device);
        QFETCH(bool, isRead);
        const fs::path file = folder("profile") / "lab.yaml";
        QVERIFY_RESULT(writeFileAtomically(file, text.toStdString()));
        Report report;
        const auto profile = readClusterProfile(file, report);
        QCOMPARE(bool(profile), isRead);
        if (!isRead)
            return;
        QCOMPARE(QString::fromStdString(profile->device.value_or("")), device);
        ClusterJob job = jobOf(1, 1);
        job.profile = *profile;
        QVERIFY_RESULT(writeClusterJob(folder("profile"), job));
        QVERIFY(readClusterJob(folder("profile"))->profile.device == profile->device);
    }

    void aJobWhoseShardsAreNotItsOwnIsNone_data()
    {
        QTest::addColumn<QList<int>>("shards");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("the control") << QList<int>{0, 1} << true;
        QTest::newRow("more than there are") << QList<int>{0, 2} << false;
        QTest::newRow("below the first") << QList<int>{-1, 0} << false;
        QTest::newRow("in no order") << QList<int>{1, 0} << false;
    }
    void aJobWhoseShardsAreNotItsOwnIsNone()
    {
        QFETCH(QList<int>, shards);
        QFETCH(bool, isRead);
        ClusterJob job = jobOf(2, 2);
        job.arrays.front().shards = {shards.begin(), shards.end()};
        QVERIFY_RESULT(writeClusterJob(folder("wrong"), job));
        const auto read = readClusterJob(folder("wrong"));
        QCOMPARE(bool(read), isRead);
        QVERIFY(isRead || read.error().problem.id == "cluster.bad_job");
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
        QCOMPARE((*shardReports(dataset, job, {}, {.isRecent = true}))[6].state, ShardState::Waiting);
        QCOMPARE((*shardReports(dataset, job, {}, {.isRecent = false}))[6].state, ShardState::Lost);
        // Nor what it could not be asked about.
        QCOMPARE((*shardReports(dataset, job, {}, {.isQueueKnown = false}))[6].state, ShardState::Waiting);
        QCOMPARE((*shardReports(dataset, job, {}, {.isQueueKnown = false}))[3].state, ShardState::Done);
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
