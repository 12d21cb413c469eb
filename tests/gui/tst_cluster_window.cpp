// SPDX-License-Identifier: GPL-3.0-or-later
// A run on a cluster from the window, on a real Slurm of one node with a real Blender: submitted, followed, left and taken up again,
// what is missing resubmitted, and the same as a run here.
#include "app/main_window.h"
#include "blender_link/blender_command.h"
#include "models/job_queue.h"
#include "models/sequence_document.h"
#include "models/session.h"
#include "tests/blender/sequence_scenes.h"
#include "tests/integration/generate_fixture.h"
#include "tests/support/test_support.h"
#include "tests/support/worker_harness.h"
#include "widgets/cluster_choice.h"
#include "widgets/cluster_job_view.h"
#include "widgets/render_form.h"
#include "widgets/render_workspace.h"
#include "widgets/sequence_workspace.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience_ms = 180000;

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QString queue()
{
    return output(u"squeue"_s, {u"-h"_s, u"-r"_s});
}

struct Shown
{
    mutable Session session; // its models are not const
    MainWindow window{session};

    explicit Shown(const QString &path)
    {
        window.resize(1280, 800);
        window.show();
        window.open(path);
        window.showWorkspace(MainWindow::Render);
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&window);
    }
    template<class T>
    T *child(const char *name) const
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }
    QPushButton *button(const char *name) const { return child<QPushButton>(name); }
    QString label(const char *name) const { return child<QLabel>(name)->text(); }
    /// As a user would: Run on and the profile, in the form of a config or of a sequence.
    static bool choosePlace(const QWidget &form, const QString &profile)
    {
        form.findChild<QComboBox *>(u"runOn"_s)->setCurrentIndex(1);
        auto *profiles = form.findChild<QComboBox *>(u"clusterProfile"_s);
        if (!QTest::qWaitFor([&] { return profiles->findText(profile) >= 0; }, 20000))
            return false;
        profiles->setCurrentIndex(profiles->findText(profile));
        emit profiles->activated(profiles->currentIndex());
        return true;
    }
    bool choose(const QString &profile, const QString &folder)
    {
        auto *form = child<RenderForm>("renderForm");
        form->setOutputDir(folder);
        return choosePlace(*form, profile) && QTest::qWaitFor([&] { return button("renderStart")->isEnabled(); }, 20000);
    }
    RenderJob *job() const { return session.jobs().jobAt(session.jobs().rowCount() - 1); }
    QStringList states() const
    {
        QStringList states;
        const auto *table = child<QTableView>("shardTable")->model();
        for (int row = 0; row < table->rowCount() - 1; ++row) // the last one is the merge
            states.append(table->index(row, ShardTable::StateColumn).data().toString());
        return states;
    }
    bool waitFor(const QStringList &wanted) const
    {
        const bool isSo = QTest::qWaitFor([&] { return states() == wanted || job()->isOver(); }, patience_ms) && states() == wanted;
        if (!isSo)
            qInfo("%s; %s", qPrintable(states().join(u' ')), qPrintable(label("clusterProblem")));
        return isSo;
    }
};

} // namespace

class tst_cluster_window : public QObject, protected GenerateFixture
{
    Q_OBJECT
    QTemporaryDir m_slurm, m_home;
    QString m_host;

    static QString node(const QString &command, const QString &folder)
    {
        return output(u"bash"_s, {QString::fromStdString((sourceDir() / "tests/support/slurm_node").string()), command, folder});
    }
    void drain() const { output(u"scontrol"_s, {u"update"_s, u"nodename="_s + m_host, u"state=drain"_s, u"reason=test"_s}); }
    void resume() const { output(u"scontrol"_s, {u"update"_s, u"nodename="_s + m_host, u"state=resume"_s}); }
    void saveProfile(const QString &name, const QByteArray &more) const
    {
        const QString folder = m_home.filePath(u"Tagmill/clusters"_s);
        QDir().mkpath(folder);
        writeAll(folder + u'/' + name + u".yaml"_s, QByteArray("tagmill: " TAGMILL_BINARY "\nshard_size: 1\n") + more);
    }

private slots:
    void initTestCase()
    {
        setGuardProgram(QStringLiteral(TAGMILL_WORKER_HOST));
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        QCoreApplication::setOrganizationName(u"Tagmill"_s);
        QCoreApplication::setApplicationName(u"Tagmill cluster test"_s);
        const QString conf = node(u"start"_s, m_slurm.path());
        QVERIFY2(QFile::exists(conf), "the test needs root, slurm-wlm and munge");
        qputenv("SLURM_CONF", conf.toUtf8());
        m_host = output(u"hostname"_s, {u"-s"_s});
        saveProfile(u"lab"_s, "time: \"1:00:00\"\n");
        saveProfile(u"nowhere"_s, "partition: nowhere\n");
        saveProfile(u"wrong"_s, "partitoin: main\n");
        QVERIFY(makeReference());
    }
    void cleanupTestCase()
    {
        output(u"scancel"_s, {u"--user=root"_s});
        node(u"stop"_s, m_slurm.path());
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        newFolder();
        qputenv("XDG_STATE_HOME", path(u"state"_s).toUtf8());
    }
    void cleanup()
    {
        resume();
        output(u"scancel"_s, {u"--user=root"_s});
        QTRY_VERIFY_WITH_TIMEOUT(queue().isEmpty(), patience_ms);
    }

    void aRunGoesOnWithoutTheWindowAndEqualsALocalOne()
    {
        const QString dataset = path(u"a folder/ds"_s);
        drain();
        {
            Shown shown(config());
            QVERIFY(shown.choose(u"lab"_s, dataset));
            QVERIFY2(shown.label("clusterState").contains(u"time 1:00:00"_s), qPrintable(shown.label("clusterState")));
            QVERIFY(!shown.child<QWidget>("workerCount")->isVisible());
            const QString line = shown.child<QLineEdit>("commandLine")->text();
            QVERIFY2(line.contains(u"--executor slurm --cluster lab"_s) && !line.contains(u"-w "_s), qPrintable(line));
            QTest::mouseClick(shown.button("renderStart"), Qt::LeftButton);
            QVERIFY(shown.job() && shown.job()->isOnCluster() && !shown.job()->shards()); // submitted by another thread
            QVERIFY(shown.child<ClusterJobView>("clusterJobView")->isVisible());
            QVERIFY(shown.waitFor({u"Waiting"_s, u"Waiting"_s}));
            QCOMPARE(shown.label("clusterStage"), u"Waiting in the cluster's queue"_s);
            QVERIFY2(shown.label("clusterNumbers").startsWith(u"0 of 4 frame"_s), qPrintable(shown.label("clusterNumbers")));
            QVERIFY(!shown.session.jobs().running()); // what runs elsewhere keeps nobody here waiting
            QVERIFY(shown.window.close());
        }
        QCOMPARE(queue().split(u'\n').size(), 3); // two and their merge: all are still there

        // Opened by its folder, one task taken out of the queue by somebody else.
        Shown shown(dataset);
        QVERIFY(shown.job() && shown.job()->isOnCluster());
        QVERIFY(shown.waitFor({u"Waiting"_s, u"Waiting"_s}));
        const QString array = queue().simplified().section(u'_', 0, 0);
        output(u"scancel"_s, {array + u"_1"_s});
        QVERIFY(shown.waitFor({u"Waiting"_s, u"Lost"_s}));
        QTRY_VERIFY(shown.button("clusterResubmit")->isVisible());
        QCOMPARE(queue().split(u'\n').size(), 2); // the control: it is not there before
        QTest::mouseClick(shown.button("clusterResubmit"), Qt::LeftButton);
        QVERIFY(shown.waitFor({u"Waiting"_s, u"Waiting"_s}));
        QCOMPARE(queue().split(u'\n').size(), 3);

        resume();
        QTRY_COMPARE_WITH_TIMEOUT(shown.job()->state(), JobState::Finished, patience_ms);
        QCOMPARE(shown.states(), (QStringList{u"Done"_s, u"Done"_s}));
        const auto *table = shown.child<QTableView>("shardTable")->model();
        QCOMPARE(table->index(2, ShardTable::ShardColumn).data().toString(), u"Merge"_s);
        QCOMPARE(table->index(2, ShardTable::StateColumn).data().toString(), u"Done"_s);
        QCOMPARE(table->index(2, ShardTable::StatusColumn).data().toString(), u"0"_s);
        QCOMPARE(table->index(0, ShardTable::StatusColumn).data().toString(), u"0"_s);
        QCOMPARE(table->index(0, ShardTable::NodeColumn).data().toString(), m_host);
        QVERIFY(!shown.button("clusterResubmit")->isVisible() && !shown.button("clusterCancel")->isVisible());
        const auto local = lastingContent(reference()), cluster = lastingContent(dataset);
        QCOMPARE(cluster.keys(), local.keys());
        for (const QString &file : local.keys())
            QVERIFY2(local[file] == cluster[file], qPrintable(file));
        QVERIFY(local.contains(u"rich_truth.json"_s) && local.contains(u"images/scene_0001_cam_0001.png"_s));

        writeAll(dataset + u"/images/scene_0001_cam_0001.png"_s, readAll(dataset + u"/images/scene_0001_cam_0000.png"_s)); // the control
        QVERIFY(lastingContent(dataset) != local);

        // What a shard said.
        auto *view = shown.child<QTableView>("shardTable");
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(1, 0)).center());
        QTRY_VERIFY2(shown.child<QPlainTextEdit>("shardLog")->toPlainText().contains(u"frames rendered"_s), qPrintable(shown.child<QPlainTextEdit>("shardLog")->toPlainText()));
    }

    /// By its own store of jobs: nobody opens the folder.
    void aWindowOpenedAgainFollowsWhatItFollowed()
    {
        const QString dataset = path(u"ds"_s);
        drain();
        {
            Shown shown(config());
            shown.window.offerLostJobs();
            QVERIFY(shown.choose(u"lab"_s, dataset));
            QTest::mouseClick(shown.button("renderStart"), Qt::LeftButton);
            QVERIFY(shown.waitFor({u"Waiting"_s, u"Waiting"_s}));
            QVERIFY(shown.window.close());
        }
        Shown shown(config());
        QCOMPARE(shown.session.jobs().rowCount(), 0); // the control
        shown.window.offerLostJobs();
        QTRY_VERIFY_WITH_TIMEOUT(shown.session.jobs().followerOf(dataset), 20000);
        QVERIFY(shown.waitFor({u"Waiting"_s, u"Waiting"_s}));
        QCOMPARE(queue().split(u'\n').size(), 3); // submitted once
        resume();
        QTRY_COMPARE_WITH_TIMEOUT(shown.job()->state(), JobState::Finished, patience_ms);
        QCOMPARE(shown.states(), (QStringList{u"Done"_s, u"Done"_s}));
    }

    void aSequenceIsSubmittedFromItsForm()
    {
        const SequenceScenes scenes;
        const QByteArray said = scenes.make({u"animated"_s});
        QVERIFY2(said.isEmpty(), said);
        Shown shown(scenes.file(u"animated"_s));
        SequenceDocument &document = shown.session.sequenceDocument();
        document.setOutputDir(path(u"cluster"_s));
        for (const auto &[key, value] : {std::pair("width", Value(std::int64_t(64))), {"height", Value(std::int64_t(48))}, {"max_samples", Value(std::int64_t(1))}, {"depths", Value(true)}, {"use_denoising", Value(false)}, {"timeout", Value(std::int64_t(900))}})
            QVERIFY_RESULT(document.setValue(key, value));
        auto *form = shown.window.findChild<SequenceWorkspace *>();
        auto *start = form->findChild<QPushButton *>(u"sequenceStart"_s);
        QCOMPARE(start->text(), u"Start rendering"_s);
        QVERIFY(Shown::choosePlace(*form, u"lab"_s));
        QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), 20000);
        QCOMPARE(start->text(), u"Submit to Slurm"_s);
        const QString line = form->findChild<QLineEdit *>(u"sequenceCommand"_s)->text();
        QVERIFY2(line.contains(u"--depths"_s) && line.endsWith(u"--executor slurm --cluster lab"_s), qPrintable(line));
        start->click();
        QVERIFY(shown.job() && shown.job()->isOnCluster() && shown.job()->isSequence());
        QVERIFY(shown.child<ClusterJobView>("clusterJobView")->isVisible());
        QVERIFY(!shown.session.jobs().running()); // nothing runs here
        QTRY_COMPARE_WITH_TIMEOUT(shown.states().size(), 16, patience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(shown.job()->isOver(), 3 * patience_ms);
        QVERIFY2(shown.job()->state() == JobState::Finished, qPrintable(shown.label("clusterProblem")));

        QVERIFY(readAll(path(u"cluster/.tagmill/cluster/settings.json"_s)).contains("\"timeout\": 900")); // which no flag says

        const auto command = splitCommand(document.commandLine());
        QVERIFY_RESULT(command);
        QStringList words = command->arguments;
        words[words.indexOf(path(u"cluster"_s))] = path(u"local"_s);
        words[words.indexOf(u"SETTINGS.yaml"_s)] = path(u"cluster/.tagmill/cluster/settings.json"_s);
        const RunResult local = runTagmill(words, QProcessEnvironment::systemEnvironment());
        QVERIFY2(local.status == 0, local.err);
        const auto lasting = [](const QString &folder) {
            QMap<QString, QByteArray> content;
            for (const QString &file : filesBelow(folder))
                if (!file.startsWith(u".tagmill"_s))
                    content.insert(file, file.startsWith(u"frames/"_s) ? pngPixels(readAll(folder + u'/' + file)) : readAll(folder + u'/' + file));
            return content;
        };
        const auto one = lasting(path(u"local"_s)), many = lasting(path(u"cluster"_s));
        QVERIFY(one.contains(u"transforms.json"_s) && one.size() > 4);
        QCOMPARE(many.keys(), one.keys());
        for (const QString &file : one.keys())
            QVERIFY2(one[file] == many[file], qPrintable(file));
    }

    void aRunIsCancelled()
    {
        drain();
        Shown shown(config());
        QVERIFY(shown.choose(u"lab"_s, path(u"ds"_s)));
        QTest::mouseClick(shown.button("renderStart"), Qt::LeftButton);
        QVERIFY(shown.waitFor({u"Waiting"_s, u"Waiting"_s}));
        QVERIFY(!queue().isEmpty());
        QTest::mouseClick(shown.button("clusterCancel"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.job()->state(), JobState::Cancelled, patience_ms);
        QTRY_VERIFY(queue().isEmpty());
        QVERIFY(shown.button("clusterResubmit")->isVisible());
    }

    void whatSlurmRefusesIsSaid()
    {
        Shown shown(config());
        QVERIFY(shown.choose(u"nowhere"_s, path(u"ds"_s)));
        QTest::mouseClick(shown.button("renderStart"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.job()->state(), JobState::Failed, patience_ms);
        QVERIFY2(shown.label("clusterProblem").contains(u"partition"_s), qPrintable(shown.label("clusterProblem")));
        QVERIFY(queue().isEmpty());
        QVERIFY(!shown.choose(u"wrong"_s, path(u"other"_s))); // a profile that cannot be read
        QVERIFY2(shown.label("clusterState").contains(u"partition"_s), qPrintable(shown.label("clusterState")));
    }

    void withoutSlurmThatIsSaid()
    {
        const QByteArray before = qgetenv("PATH");
        qputenv("PATH", path(u"none"_s).toUtf8());
        Shown shown(config());
        shown.child<QComboBox>("runOn")->setCurrentIndex(1);
        shown.child<RenderForm>("renderForm")->setOutputDir(path(u"ds"_s));
        QTRY_VERIFY2(shown.label("clusterState").contains(u"Slurm's programs are not here"_s), qPrintable(shown.label("clusterState")));
        QVERIFY(!shown.button("renderStart")->isEnabled());
        qputenv("PATH", before);
        QTest::mouseClick(shown.button("clusterLookAgain"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("renderStart")->isEnabled(), 20000);
        shown.child<QComboBox>("runOn")->setCurrentIndex(0);
        QVERIFY(shown.child<QWidget>("workerCount")->isVisible() && !shown.child<ClusterChoice>("clusterChoice")->isVisible());
    }

    void aFolderWithoutAClusterJobIsSaidToBeOne()
    {
        Shown shown(config());
        QTest::mouseClick(shown.child<QToolButton>("followClusterButton"), Qt::LeftButton);
        auto *dialog = shown.child<QFileDialog>("followClusterDialog");
        QVERIFY(dialog);
        emit dialog->fileSelected(reference());
        QTRY_VERIFY_WITH_TIMEOUT(shown.job() && shown.job()->isOver(), 20000);
        QVERIFY2(shown.label("clusterProblem").contains(u"No cluster job was submitted from this folder"_s), qPrintable(shown.label("clusterProblem")));
        dialog->reject();
    }
};

QTEST_MAIN(tst_cluster_window)
#include "tst_cluster_window.moc"
