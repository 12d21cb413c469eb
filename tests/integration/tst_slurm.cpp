// SPDX-License-Identifier: GPL-3.0-or-later
// generate --executor slurm and job status, cancel, resubmit, by the program itself, on a real Slurm of one node.
#include "core/config/job_spec.h"
#include "tests/blender/sequence_scenes.h"
#include "tests/integration/generate_fixture.h"
#include "tests/support/test_support.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTest>

#include <sys/mount.h>

#include <functional>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

class tst_slurm : public QObject, protected GenerateFixture
{
    Q_OBJECT
    QTemporaryDir m_slurm;

    static QString output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }
    static QString node(const QString &command, const QString &folder)
    {
        return output(u"bash"_s, {QString::fromStdString((sourceDir() / "tests/support/slurm_node").string()), command, folder});
    }

    static QJsonObject status(const QString &dataset) { return QJsonDocument::fromJson(runTagmill({u"job"_s, u"status"_s, dataset, u"--json"_s}, QProcessEnvironment::systemEnvironment()).out).object(); }
    static QStringList states(const QString &dataset)
    {
        QStringList all;
        for (const QJsonValue shard : status(dataset)[u"shards"_s].toArray())
            all.append(shard[u"state"_s].toString());
        return all;
    }
    RunResult submit(const QString &dataset, const QStringList &flags = {}) const
    {
        return runTagmill(QStringList{u"generate"_s, u"-c"_s, config(), u"-o"_s, dataset, u"--executor"_s, u"slurm"_s, u"--json"_s} + flags, QProcessEnvironment::systemEnvironment());
    }
    static bool waitFor(const std::function<bool()> &isSo, int ms = 180000)
    {
        QElapsedTimer timer;
        timer.start();
        while (!isSo()) {
            if (timer.elapsed() > ms)
                return false;
            QTest::qWait(200);
        }
        return true;
    }
    static bool isQueueEmpty() { return output(u"squeue"_s, {u"-h"_s}).isEmpty(); }
    QString profile(const QByteArray &text) const
    {
        writeAll(path(u"profile.yaml"_s), text);
        return path(u"profile.yaml"_s);
    }

private slots:
    void initTestCase()
    {
        const QString conf = node(u"start"_s, m_slurm.path());
        QVERIFY2(QFile::exists(conf), "the test needs root, slurm-wlm and munge");
        qputenv("SLURM_CONF", conf.toUtf8());
        qputenv("XDG_STATE_HOME", (m_slurm.path() + u"/state"_s).toUtf8());
        QVERIFY(makeReference({u"--set"_s, u"dataset.num_scenes=5"_s}));
    }
    void cleanupTestCase()
    {
        output(u"scancel"_s, {u"--user=root"_s});
        node(u"stop"_s, m_slurm.path());
    }
    void init() { newFolder(); }
    void cleanup()
    {
        output(u"scancel"_s, {u"--user=root"_s});
        QVERIFY(waitFor(isQueueEmpty));
    }

    /// A task killed, another one started twice, the node drained for a while: what comes back is what one computer makes.
    void aRunOnTheClusterEqualsALocalOne()
    {
        const QString dataset = path(u"a folder/ds"_s), host = output(u"hostname"_s, {u"-s"_s});
        const RunResult submitted = submit(dataset, {u"--set"_s, u"dataset.num_scenes=5"_s, u"--total-shards"_s, u"5"_s});
        QVERIFY2(submitted.status == 0, submitted.err);
        const QJsonObject job = QJsonDocument::fromJson(submitted.out).object();
        const QString array = job[u"arrays"_s][0].toString();
        QCOMPARE(states(dataset).size(), 5);
        const QJsonObject frozen = QJsonDocument::fromJson(readAll(dataset + u"/.tagmill/cluster/job_spec.json"_s)).object();
        QVERIFY2(output(u"blender"_s, {u"--version"_s}).contains(u"Blender "_s + frozen[u"blender_version"_s].toString()), qPrintable(frozen[u"blender_version"_s].toString()));

        QVERIFY(waitFor([&] { return states(dataset).contains(u"running"_s); }));
        output(u"scontrol"_s, {u"update"_s, u"nodename=" + host, u"state=drain"_s, u"reason=test"_s});
        QVERIFY(waitFor([] { return !output(u"pgrep"_s, {u"-x"_s, u"blender"_s}).isEmpty(); }));
        const QStringList before = states(dataset);
        const qsizetype killed = before.indexOf(u"running"_s);
        const QString task = output(u"pgrep"_s, {u"-f"_s, u"tagmill generate .*%1.*--shard-index %2 "_s.arg(dataset).arg(killed)}); // of this run alone
        QVERIFY2(task.toInt() > 0, qPrintable(task));
        output(u"kill"_s, {u"-KILL"_s, task});
        QVERIFY(waitFor([&] { return !states(dataset).contains(u"running"_s); }));
        QCOMPARE(states(dataset)[killed], u"failed"_s);
        QVERIFY(states(dataset).contains(u"waiting"_s)); // the node takes none
        const RunResult words = runTagmill({u"job"_s, u"status"_s, dataset}, QProcessEnvironment::systemEnvironment());
        QCOMPARE(words.status, 1);
        QVERIFY2(words.err.contains("exit status 137"), words.err);
        output(u"scontrol"_s, {u"update"_s, u"nodename=" + host, u"state=resume"_s});
        QVERIFY(waitFor([&] { return states(dataset).contains(u"running"_s); }));
        output(u"scontrol"_s, {u"requeue"_s, array + u'_' + QString::number(states(dataset).indexOf(u"running"_s))});
        QVERIFY(waitFor(isQueueEmpty));

        // All but one: the merge says what is missing, and what is missing is made.
        QStringList ended = states(dataset);
        QCOMPARE(ended.count(u"done"_s), 4);
        QCOMPARE(ended[killed], u"failed"_s);
        const RunResult again = runTagmill({u"job"_s, u"resubmit"_s, dataset, u"--json"_s}, QProcessEnvironment::systemEnvironment());
        QVERIFY2(again.status == 0 && again.err.contains("1 shards given to Slurm again"), again.err);
        QVERIFY(waitFor(isQueueEmpty));
        QCOMPARE(states(dataset), QStringList(5, u"done"_s));
        QCOMPARE(runTagmill({u"job"_s, u"status"_s, dataset}, QProcessEnvironment::systemEnvironment()).status, 0);
        QVERIFY(runTagmill({u"job"_s, u"resubmit"_s, dataset}, QProcessEnvironment::systemEnvironment()).err.contains("Nothing is missing"));

        const auto local = lastingContent(reference()), cluster = lastingContent(dataset);
        QCOMPARE(cluster.keys(), local.keys());
        for (const QString &file : local.keys())
            QVERIFY2(local[file] == cluster[file], qPrintable(file));
        QVERIFY(local.contains(u"rich_truth.json"_s) && local.contains(u"images/scene_0004_cam_0001.png"_s));
    }

    void aSequenceOnTheClusterEqualsALocalOne()
    {
        const SequenceScenes scenes;
        const QByteArray said = scenes.make({u"animated"_s});
        QVERIFY2(said.isEmpty(), said);
        const QStringList flags{u"--width"_s, u"64"_s, u"--height"_s, u"48"_s, u"--max-samples"_s, u"1"_s, u"--depths"_s, u"--flows"_s, u"--no-denoise"_s};
        const RunResult local = runTagmill(QStringList{u"sequence"_s, scenes.file(u"animated"_s), u"-o"_s, path(u"local"_s)} + flags, QProcessEnvironment::systemEnvironment());
        QVERIFY2(local.status == 0, local.err);
        const RunResult submitted = runTagmill(QStringList{u"sequence"_s, scenes.file(u"animated"_s), u"-o"_s, path(u"cluster"_s), u"--executor"_s, u"slurm"_s, u"--total-shards"_s, u"3"_s} + flags,
                                               QProcessEnvironment::systemEnvironment());
        QVERIFY2(submitted.status == 0, submitted.err);
        QVERIFY(waitFor(isQueueEmpty));
        QCOMPARE(states(path(u"cluster"_s)), QStringList(3, u"done"_s));
        const auto lasting = [&](const QString &folder) {
            QMap<QString, QByteArray> content;
            for (const QString &file : filesBelow(folder))
                if (!file.startsWith(u".tagmill"_s))
                    content.insert(file, file.startsWith(u"frames/"_s) ? pngPixels(readAll(folder + u'/' + file)) : readAll(folder + u'/' + file));
            return content;
        };
        const auto one = lasting(path(u"local"_s)), many = lasting(path(u"cluster"_s));
        QVERIFY(one.contains(u"transforms.json"_s) && one.size() > 8);
        QCOMPARE(many.keys(), one.keys());
        for (const QString &file : one.keys())
            QVERIFY2(one[file] == many[file], qPrintable(file));
    }

    void manyShardsAreSeveralArrays()
    {
        const QString dataset = path(u"many"_s), host = output(u"hostname"_s, {u"-s"_s});
        output(u"scontrol"_s, {u"update"_s, u"nodename=" + host, u"state=drain"_s, u"reason=test"_s});
        const RunResult submitted = submit(dataset, {u"--set"_s, u"dataset.num_scenes=2500"_s, u"--total-shards"_s, u"2500"_s});
        QVERIFY2(submitted.status == 0, submitted.err);
        QCOMPARE(QJsonDocument::fromJson(submitted.out)[u"arrays"_s].toArray().size(), 3); // of 1001 each
        QCOMPARE(states(dataset).count(u"waiting"_s), 2500);
        QVERIFY(submit(dataset, {u"--set"_s, u"dataset.num_scenes=2500"_s}).err.contains("2500 tasks waiting or running"));
        QCOMPARE(runTagmill({u"job"_s, u"cancel"_s, dataset}, QProcessEnvironment::systemEnvironment()).status, 0);
        QVERIFY(waitFor(isQueueEmpty));
        output(u"scontrol"_s, {u"update"_s, u"nodename=" + host, u"state=resume"_s});
    }

    /// What waits is not lost, and not submitted a second time, because the queue could not be asked.
    void aQueueThatCannotBeAskedLosesNothing()
    {
        const QString dataset = path(u"outage"_s), host = output(u"hostname"_s, {u"-s"_s});
        output(u"scontrol"_s, {u"update"_s, u"nodename=" + host, u"state=drain"_s, u"reason=test"_s});
        QCOMPARE(submit(dataset, {u"--total-shards"_s, u"2"_s}).status, 0);
        const QString file = dataset + u"/.tagmill/cluster/job.json"_s;
        QByteArray job = readAll(file);
        const qsizetype time = job.indexOf("\"submitted\": \"") + 14;
        writeAll(file, job.replace(time, 4, "2001")); // long ago: who is not in the queue is lost
        QVERIFY(QDir().mkpath(path(u"bin"_s)));
        writeAll(path(u"bin/squeue"_s), "#!/bin/sh\necho 'slurm_load_jobs error: Unable to contact slurm controller (connect failure)' >&2\nexit 1\n");
        QFile::setPermissions(path(u"bin/squeue"_s), QFile::ReadOwner | QFile::ExeOwner);
        QProcessEnvironment outage = QProcessEnvironment::systemEnvironment();
        outage.insert(u"PATH"_s, path(u"bin"_s) + u':' + outage.value(u"PATH"_s));
        const RunResult said = runTagmill({u"job"_s, u"status"_s, dataset}, outage);
        QVERIFY2(said.err.contains("2 shards waiting") && said.err.contains("Unable to contact"), said.err);
        QCOMPARE(runTagmill({u"job"_s, u"resubmit"_s, dataset}, outage).status, 3);
        QCOMPARE(output(u"squeue"_s, {u"-h"_s, u"-r"_s}).split(u'\n').size(), 3); // two and their merge

        // The control: what was taken out of the queue is lost, is submitted again, and one merge follows.
        output(u"scancel"_s, {status(dataset)[u"arrays"_s][0].toString()});
        QVERIFY(waitFor([&] { return states(dataset) == QStringList{u"lost"_s, u"lost"_s}; }));
        QCOMPARE(runTagmill({u"job"_s, u"resubmit"_s, dataset}, QProcessEnvironment::systemEnvironment()).status, 0);
        QVERIFY(waitFor([] { return output(u"squeue"_s, {u"-h"_s, u"-r"_s}).split(u'\n').size() == 3; }));
        QCOMPARE(runTagmill({u"job"_s, u"cancel"_s, dataset}, QProcessEnvironment::systemEnvironment()).status, 0);
        QVERIFY(waitFor(isQueueEmpty));
        output(u"scontrol"_s, {u"update"_s, u"nodename=" + host, u"state=resume"_s});
    }

    /// Slurm takes what sbatch gives it; sbatch dies before it can say so.
    void anSbatchThatIsKilledLeavesNoUnknownJob()
    {
        const QString dataset = path(u"killed"_s), host = output(u"hostname"_s, {u"-s"_s});
        output(u"scontrol"_s, {u"update"_s, u"nodename=" + host, u"state=drain"_s, u"reason=test"_s});
        QProcessEnvironment killing = QProcessEnvironment::systemEnvironment();
        const auto program = [this](const QString &name, const QByteArray &text) {
            writeAll(path(u"bin/"_s + name), "#!/bin/sh\n" + text);
            QFile::setPermissions(path(u"bin/"_s + name), QFile::ReadOwner | QFile::ExeOwner);
        };
        QVERIFY(QDir().mkpath(path(u"bin"_s)));
        program(u"sbatch"_s, QStandardPaths::findExecutable(u"sbatch"_s).toUtf8() + " \"$@\" >/dev/null\nkill -KILL $$\n");
        killing.insert(u"PATH"_s, path(u"bin"_s) + u':' + killing.value(u"PATH"_s));
        const auto submitKilled = [&](const QString &folder) {
            return runTagmill({u"generate"_s, u"-c"_s, config(), u"-o"_s, folder, u"--executor"_s, u"slurm"_s, u"--total-shards"_s, u"2"_s, u"--json"_s}, killing);
        };
        const RunResult found = submitKilled(dataset); // in the queue
        QVERIFY2(found.status == 0, found.err);
        const QJsonObject job = QJsonDocument::fromJson(found.out).object();
        QCOMPARE(output(u"squeue"_s, {u"-h"_s, u"-o"_s, u"%F"_s, u"-S"_s, u"i"_s}).split(u'\n'), (QStringList{job[u"arrays"_s][0].toString(), job[u"merge"_s].toString()}));
        QCOMPARE(runTagmill({u"job"_s, u"cancel"_s, dataset}, QProcessEnvironment::systemEnvironment()).status, 0);
        QVERIFY(waitFor(isQueueEmpty));

        // Nobody says whether it is there: it is named, and does nothing when its turn comes.
        program(u"squeue"_s, "kill -KILL $$\n");
        const QString unknown = path(u"unknown"_s);
        const RunResult said = submitKilled(unknown);
        QVERIFY2(said.status == 3 && said.err.contains(QByteArray(QByteArray("the queue does not say whether Slurm took ") + unknown.toUtf8())), said.err);
        QVERIFY(!isQueueEmpty());
        output(u"scontrol"_s, {u"update"_s, u"nodename=" + host, u"state=resume"_s});
        QVERIFY(waitFor(isQueueEmpty));
        QVERIFY(filesBelow(unknown + u"/.tagmill/results"_s).isEmpty() && filesBelow(unknown + u"/images"_s).isEmpty());
        QVERIFY(readAll(unknown + u"/.tagmill/cluster/exit/shard-000000.json"_s).contains("\"status\": 75"));
    }

    void aNodeWithoutTheFolderIsNamed()
    {
        const QString dataset = path(u"absent"_s), host = output(u"hostname"_s, {u"-s"_s});
        output(u"scontrol"_s, {u"update"_s, u"nodename=" + host, u"state=drain"_s, u"reason=test"_s});
        QCOMPARE(submit(dataset, {u"--total-shards"_s, u"1"_s}).status, 0);
        QVERIFY(QDir().rename(dataset, dataset + u"-away"_s));
        output(u"scontrol"_s, {u"update"_s, u"nodename=" + host, u"state=resume"_s});
        QVERIFY(waitFor(isQueueEmpty));
        QVERIFY(QDir().rename(dataset + u"-away"_s, dataset));
        const RunResult said = runTagmill({u"job"_s, u"status"_s, dataset}, QProcessEnvironment::systemEnvironment());
        QVERIFY2(said.status == 1 && said.err.contains("does not see") && said.err.contains(host.toUtf8()), said.err);
    }

    void aNodeThatSeesAnotherFolderRefuses()
    {
        const QString dataset = path(u"elsewhere"_s), host = output(u"hostname"_s, {u"-s"_s});
        output(u"scontrol"_s, {u"update"_s, u"nodename=" + host, u"state=drain"_s, u"reason=test"_s});
        QCOMPARE(submit(dataset, {u"--total-shards"_s, u"1"_s}).status, 0);
        writeAll(dataset + u"/.tagmill/cluster/token"_s, "another");
        output(u"scontrol"_s, {u"update"_s, u"nodename=" + host, u"state=resume"_s});
        QVERIFY(waitFor([&] { return states(dataset) == QStringList{u"failed"_s}; }));
        const RunResult words = runTagmill({u"job"_s, u"status"_s, dataset}, QProcessEnvironment::systemEnvironment());
        QVERIFY2(words.err.contains("exit status 75") && words.err.contains("does not see the folder of the job"), words.err);
    }

    /// One task after the other; once the first is done, something else takes all room.
    void aDiskThatIsFullMidwayIsSaidAndRoomHeals()
    {
        const QString disk = path(u"small"_s), dataset = disk + u"/ds"_s, filler = disk + u"/filler"_s;
        QVERIFY(QDir().mkpath(disk));
        QCOMPARE(::mount("tmpfs", disk.toLocal8Bit().constData(), "tmpfs", 0, "size=8m"), 0);
        const auto unmount = qScopeGuard([&] { ::umount2(disk.toLocal8Bit().constData(), MNT_DETACH); });
        QCOMPARE(submit(dataset, {u"--set"_s, u"dataset.num_scenes=5"_s, u"--total-shards"_s, u"5"_s, u"--cluster"_s, profile("at_once: 1\n")}).status, 0);
        const auto isNextUnderWay = [&] { // it has taken the room of its exit record
            return !QDir(dataset + u"/.tagmill/cluster/exit"_s).entryList({u".room-*"_s}, QDir::Files | QDir::Hidden).isEmpty();
        };
        QVERIFY(waitFor([&] { return states(dataset).contains(u"done"_s) && isNextUnderWay(); }));
        QFile all(filler);
        QVERIFY(all.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (all.write(QByteArray(4096, 'x')) > 0) {}
        QCOMPARE(QStorageInfo(disk).bytesAvailable(), 0);
        QVERIFY(waitFor(isQueueEmpty));
        const QStringList ended = states(dataset);
        QVERIFY2(ended.contains(u"done"_s) && ended.contains(u"failed"_s), qPrintable(ended.join(u' '))); // the one that ran then
        const RunResult said = runTagmill({u"job"_s, u"status"_s, dataset}, QProcessEnvironment::systemEnvironment());
        QCOMPARE(said.status, 1);
        QCOMPARE(said.err.count("There is no room left on the disk of"), 1);

        // While there is none, each who tries says so; with room only what is missing is made.
        QVERIFY(all.remove());
        QVERIFY(runTagmill({u"job"_s, u"status"_s, dataset}, QProcessEnvironment::systemEnvironment()).err.contains("no room to write"));
        const RunResult again = runTagmill({u"job"_s, u"resubmit"_s, dataset}, QProcessEnvironment::systemEnvironment());
        QVERIFY2(again.status == 0 && again.err.contains(QByteArray(QByteArray::number(5 - ended.count(u"done"_s)) + " shards given to Slurm again")), again.err);
        QVERIFY(waitFor(isQueueEmpty));
        QCOMPARE(states(dataset), QStringList(5, u"done"_s));
        QVERIFY(!runTagmill({u"job"_s, u"status"_s, dataset}, QProcessEnvironment::systemEnvironment()).err.contains("room"));
        QCOMPARE(lastingContent(dataset), lastingContent(reference()));
    }

    void aNodeOfAnotherVersionRefuses_data()
    {
        QTest::addColumn<bool>("isBlender");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("of Blender") << true << QByteArray("The job was locked with Blender 3.4.1 and this is 3.4.99");
        QTest::newRow("of Tagmill") << false << QByteArray("The job was locked with tagmill-0.0 and this is tagmill-");
    }
    void aNodeOfAnotherVersionRefuses()
    {
        QFETCH(bool, isBlender);
        QFETCH(QByteArray, word);
        const QString dataset = path(u"ds"_s), host = output(u"hostname"_s, {u"-s"_s}), blender = path(u"blender-of-the-node"_s), frozen = dataset + u"/.tagmill/cluster/job_spec.json"_s;
        const QByteArray same = "#!/bin/bash\nexec blender \"$@\"\n";
        writeAll(blender, same);
        QVERIFY(QFile::setPermissions(blender, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        output(u"scontrol"_s, {u"update"_s, u"nodename=" + host, u"state=drain"_s, u"reason=test"_s});
        QCOMPARE(submit(dataset, {u"--set"_s, u"dataset.num_scenes=5"_s, u"--total-shards"_s, u"2"_s, u"--blender"_s, blender}).status, 0);
        const QByteArray job = readAll(frozen);
        if (isBlender) {
            writeAll(blender, "#!/bin/bash\nother='\nimport bpy\nclass Other:\n    own, version, version_string = bpy.app, (3, 4, 99), \"3.4.99\"\n    def __getattr__(self, name):\n        return getattr(self.own, name)\n"
                              "bpy.app = Other()\n'\nexec blender \"$1\" --python-expr \"$other\" \"${@:2}\"\n");
        } else {
            Report report;
            auto spec = readJobSpec(frozen.toStdString(), report);
            QVERIFY_RESULT(spec);
            spec->env_hash = "tagmill-0.0";
            spec->job_id = jobId(*spec);
            writeAll(frozen, QByteArray::fromStdString(jobSpecToJson(*spec, QFileInfo(frozen).path().toStdString())));
        }
        output(u"scontrol"_s, {u"update"_s, u"nodename=" + host, u"state=resume"_s});
        QVERIFY(waitFor(isQueueEmpty));
        QCOMPARE(states(dataset), QStringList(2, u"failed"_s));
        const RunResult said = runTagmill({u"job"_s, u"status"_s, dataset}, QProcessEnvironment::systemEnvironment());
        QVERIFY2(said.status == 1 && said.err.contains(word) && said.err.contains("exit status 1"), said.err);
        QVERIFY(filesBelow(dataset + u"/.tagmill/results"_s).isEmpty()); // nothing of another version among the rest

        writeAll(blender, same);
        writeAll(frozen, job);
        QCOMPARE(runTagmill({u"job"_s, u"resubmit"_s, dataset}, QProcessEnvironment::systemEnvironment()).status, 0);
        QVERIFY(waitFor(isQueueEmpty));
        QCOMPARE(states(dataset), QStringList(2, u"done"_s));
        QCOMPARE(lastingContent(dataset), lastingContent(reference()));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("flags");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const char *name, const char *text, const QStringList &flags, int status, const char *word) { QTest::newRow(name) << QByteArray(text) << flags << status << QByteArray(word); };
        row("a partition that is not there", "partition: nowhere\n", {}, 3, "partition");
        row("an unknown option", "extra: [--no-such-thing=1]\n", {}, 3, "no-such-thing");
        row("an option without a dash", "extra: [constraint]\n", {}, 1, "begin with a dash");
        row("a line break in a name", "partition: \"a\\nb\"\n", {}, 1, "line break");
        row("an unknown key", "partitoin: main\n", {}, 1, "partition");
        row("more shards than the queue holds", "{}\n", {u"--set"_s, u"dataset.num_scenes=20000"_s, u"--total-shards"_s, u"20000"_s}, 1, "MaxJobCount = 20000");
        row("no processor", "cpus: 0\n", {}, 1, "cpus");
        row("a shard of its own", "{}\n", {u"--shard-index"_s, u"0"_s, u"--total-shards"_s, u"2"_s}, 2, "contradict");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, flags);
        QFETCH(int, status);
        QFETCH(QByteArray, word);
        const RunResult result = submit(path(u"ds"_s), QStringList{u"--cluster"_s, profile(text)} + flags);
        QVERIFY2(result.status == status && result.err.contains(word), QByteArray(result.err + QByteArray::number(result.status)));
        QVERIFY(isQueueEmpty()); // nothing half submitted
    }

    void withoutSlurmThatIsSaid()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, path(u"none"_s));
        const RunResult result = runTagmill({u"generate"_s, u"-c"_s, config(), u"-o"_s, path(u"ds"_s), u"--executor"_s, u"slurm"_s}, environment);
        QVERIFY2(result.err.contains("scontrol is not here") && result.status != 0, result.err);
        QVERIFY(!QFile::exists(path(u"ds"_s)));
        const RunResult unnamed = submit(path(u"ds"_s), {u"--cluster"_s, u"nobodys"_s});
        QVERIFY2(unnamed.err.contains("There is no cluster profile nobodys"), unnamed.err);
    }
};

QTEST_GUILESS_MAIN(tst_slurm)
#include "tst_slurm.moc"
