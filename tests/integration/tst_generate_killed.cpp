// SPDX-License-Identifier: GPL-3.0-or-later
// `tagmill generate` with a real Blender, killed at twenty random moments: nothing lives on, and --resume makes of what is
// there the dataset of an undisturbed run, to the byte.
#include "tests/integration/generate_fixture.h"
#include "tests/integration/process_tree.h"
#include "tests/support/test_support.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QThread>

#include <csignal>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

class tst_GenerateKilled : public QObject, GenerateFixture
{
    Q_OBJECT
private slots:
    void initTestCase();
    void killedAtTwentyMomentsNothingIsLostOrDoubled();

private:
    static constexpr int scenes = 7, cameras = 2, frames = scenes * cameras, kills = 20;

    struct Kill
    {
        int framesSeen = 0; ///< of `frames`, before it died
        bool isInside() const { return framesSeen > 0.05 * frames && framesSeen < 0.95 * frames; }
    };
    static QStringList flags(int workers);
    /// Starts a run into a folder and waits for `count` of its frames. What it said.
    QByteArray startUntil(QProcess &process, int count, const QString &output, int workers);
    static int framesIn(const QByteArray &said) { return static_cast<int>(said.count("\"event\":\"frame\"")); }
    /// Runs into a folder until `target` frames are done and some milliseconds more, then SIGKILL.
    Kill killAfter(int target, int delay_ms, const QString &output, int workers, QString &alive);

    QString m_undisturbed;
    int m_frame_ms = 0; ///< from one frame of a worker to the next, undisturbed
};

QStringList tst_GenerateKilled::flags(int workers)
{
    return {u"--set"_s, u"dataset.num_scenes=%1"_s.arg(scenes), u"--set"_s, u"camera.resolution=[96,72]"_s, u"--set"_s, u"renderer.max_samples=2"_s, u"-w"_s, QString::number(workers)};
}

void tst_GenerateKilled::initTestCase()
{
    QVERIFY(makeReference()); // writes the config
    newFolder();
    m_undisturbed = path(u"undisturbed"_s);
    QProcess process;
    QByteArray said = startUntil(process, 1, m_undisturbed, 1);
    QElapsedTimer clock;
    clock.start();
    while (framesIn(said) < frames && process.waitForReadyRead(60000))
        said += process.readAll();
    m_frame_ms = static_cast<int>(clock.elapsed()) / (frames - 1);
    QVERIFY2(process.waitForFinished() && process.exitCode() == 0, said);
    QCOMPARE(framesIn(said + process.readAll()), frames);
}

QByteArray tst_GenerateKilled::startUntil(QProcess &process, int count, const QString &output, int workers)
{
    process.setProcessEnvironment(headlessEnvironment());
    process.setReadChannel(QProcess::StandardError);
    process.start(QStringLiteral(TAGMILL_BINARY), QStringList{u"generate"_s, u"-c"_s, config(), u"-o"_s, output, u"--progress"_s, u"json"_s} + flags(workers));
    QByteArray said;
    while (framesIn(said) < count && process.waitForReadyRead(60000))
        said += process.readAll();
    return said;
}

tst_GenerateKilled::Kill tst_GenerateKilled::killAfter(int target, int delay_ms, const QString &output, int workers, QString &alive)
{
    QProcess process;
    QByteArray said = startUntil(process, target, output, workers);
    QThread::msleep(static_cast<unsigned long>(delay_ms));
    const ProcessTree tree = ProcessTree::below(process.processId());
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
    said += process.readAll();
    // One that ended by itself was not killed inside its run.
    const Kill kill{process.exitStatus() == QProcess::CrashExit ? framesIn(said) : frames};
    if (!tree.hasProgram("blender"))
        alive = u"no Blender was seen"_s;
    else if (!tree.waitUntilGone(5000))
        alive = tree.aliveText();
    return kill;
}

void tst_GenerateKilled::killedAtTwentyMomentsNothingIsLostOrDoubled()
{
    const QMap<QString, QByteArray> wanted = lastingContent(m_undisturbed);
    const auto seed = static_cast<quint32>(QRandomGenerator::global()->generate());
    QRandomGenerator random(seed);
    qInfo("seed %u, %d ms a frame", seed, m_frame_ms);
    int outside = 0;
    for (int i = 0; i < kills;) {
        const int target = random.bounded(1, frames), delay_ms = random.bounded(std::max(m_frame_ms, 1)), workers = 1 + i % 2;
        const QString output = path(u"out%1-%2"_s.arg(i).arg(outside));
        QString alive;
        const Kill kill = killAfter(target, delay_ms, output, workers, alive);
        if (!kill.isInside()) {
            QVERIFY2(++outside < kills, "the moments are not where they should be");
            continue; // too near to an end: not counted
        }
        QVERIFY2(alive.isEmpty(), qPrintable(alive));
        const auto results = static_cast<int>(filesBelow(output + u"/.tagmill/results"_s).filter(QRegularExpression(u"json$"_s)).size());
        qInfo("kill %d of %d: %d workers, after %d of %d frames (%.0f %%) + %d ms, %d scenes complete", i + 1, kills, workers, kill.framesSeen, frames,
              100.0 * kill.framesSeen / frames, delay_ms, results);
        QVERIFY2(lastingContent(output) != wanted, "it was interrupted");
        const QJsonObject resumed = generated(output, QStringList{u"--resume"_s} + flags(workers));
        QCOMPARE(resumed[u"kept"_s].toInt(), results * cameras);
        QCOMPARE(resumed[u"frames"_s].toInt(), frames - results * cameras);
        QCOMPARE(lastingContent(output), wanted);
        ++i;
    }
}

QTEST_APPLESS_MAIN(tst_GenerateKilled)
#include "tst_generate_killed.moc"
