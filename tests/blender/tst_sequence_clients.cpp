// SPDX-License-Identifier: GPL-3.0-or-later
// Several Blenders that share the frames of one file: the same frames as by one, whoever dies.
#include "blender_link/sequence_clients.h"
#include "tests/blender/sequence_scenes.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <set>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

class tst_sequence_clients : public QObject
{
    Q_OBJECT

    ProcessCensus m_census;
    SequenceScenes m_scenes;
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<WorkerProcess>> m_workers;
    std::unique_ptr<SequenceClients> m_clients;

    void start(int count)
    {
        m_clients.reset();
        m_workers.clear();
        std::vector<WorkerProcess *> workers;
        for (int i = 0; i < count; ++i) {
            m_workers.push_back(std::make_unique<WorkerProcess>(blenderOptions(m_folder.path(), 1)));
            if (const auto failure = startAndWait(*m_workers.back()))
                qCritical("%s", failure->text().c_str());
            workers.push_back(m_workers.back().get());
        }
        m_clients = std::make_unique<SequenceClients>(workers);
    }

    Result<OpenedSequence> open(const QString &name)
    {
        return answerOf<OpenedSequence>([&](auto reply) {
            m_clients->askAll<OpenedSequence>([&](SequenceClient &client, auto one) { client.initialize(m_scenes.file(name), false, one); }, reply);
        });
    }

    Result<CyclesDevices> setSamples(int samples)
    {
        return answerOf<CyclesDevices>([&](auto reply) {
            CyclesOptions options;
            options.max_samples = samples;
            m_clients->askAll<CyclesDevices>([&](SequenceClient &client, auto one) { client.cyclesSettings(options, one); }, reply);
        });
    }

    Result<std::vector<SequenceFrame>> render(const std::vector<int> &numbers, const std::function<void(const SequenceFrame &)> &rendered = {})
    {
        return answerOf<std::vector<SequenceFrame>>([&](auto reply) { m_clients->renderFrames(numbers, {m_folder.path(), false}, rendered, reply); });
    }

    static std::vector<int> numbersOf(const std::vector<SequenceFrame> &frames)
    {
        std::vector<int> numbers;
        for (const SequenceFrame &frame : frames)
            numbers.push_back(frame.number);
        return numbers;
    }

    QByteArray pixels(int number) const { return pngPixels(fileBytes(m_folder.filePath(u"frame_%1.png"_s.arg(number, 6, 10, '0'_L1)))); }

    /// Blender's own processes, oldest first.
    std::vector<pid_t> blenders() const
    {
        std::vector<pid_t> found;
        const QStringList alive = m_census.alive();
        for (const QString &line : alive)
            if (line.contains(u"--python-console"_s) && !line.contains(u"--guard"_s) && !line.contains(u"xvfb-run"_s))
                found.push_back(line.section(u' ', 0, 0).toInt());
        return found;
    }

private slots:
    void initTestCase()
    {
        setGuardProgram(QStringLiteral(TAGMILL_WORKER_HOST));
        const QByteArray said = m_scenes.make({u"animated"_s, u"ortho"_s, u"percentage"_s});
        QVERIFY2(said.isEmpty(), said.constData());
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase()
    {
        m_clients.reset();
        m_workers.clear();
        QTRY_COMPARE(m_census.alive(), QStringList());
    }

    void framesAreSharedAndComeBackInOrder()
    {
        start(2);
        QVERIFY_RESULT(open(u"animated"_s));
        std::vector<int> told;
        const auto frames = render({9, 7, 1, 3, 2, 7}, [&](const SequenceFrame &frame) { told.push_back(frame.number); });
        QVERIFY_RESULT(frames);
        QCOMPARE(numbersOf(*frames), (std::vector{9, 7, 1, 3, 2, 7}));
        QCOMPARE((std::multiset<int>(told.begin(), told.end())), (std::multiset<int>{1, 2, 3, 7, 7, 9}));
        QCOMPARE(pixels(3), pngPixels(fileBytes(m_scenes.plainFrame(u"animated"_s, 3))));
        QCOMPARE(pixels(7), pngPixels(fileBytes(m_scenes.plainFrame(u"animated"_s, 7))));
    }

    void theAnimationIsTheFilesOwn()
    {
        QVERIFY_RESULT(open(u"animated"_s));
        const auto frames = answerOf<std::vector<SequenceFrame>>([&](auto reply) { m_clients->renderAnimation({}, 8, 3, {{}, true}, {}, reply); });
        QVERIFY_RESULT(frames);
        QCOMPARE(numbersOf(*frames), (std::vector{1, 4, 7}));
        const auto none = render({});
        QVERIFY_RESULT(none);
        QCOMPARE(none->size(), size_t(0));
    }

    void whatIsNoRenderReachesAll()
    {
        QVERIFY_RESULT(open(u"animated"_s));
        const auto size = answerOf<Size2i>([&](auto reply) {
            m_clients->askAll<Size2i>([](SequenceClient &client, auto one) { client.setResolution(24, 32, one); }, reply);
        });
        QVERIFY_RESULT(size);
        QCOMPARE(*size, (Size2i{32, 24}));
        for (SequenceClient &client : m_clients->clients()) {
            const auto frame = answerOf<SequenceFrame>([&](auto reply) { client.renderFrame(1, {{}, true}, reply); });
            QVERIFY_RESULT(frame);
            QCOMPARE(frame->camera.resolution, (Size2i{32, 24}));
        }
        const auto missing = open(u"no such file"_s);
        QVERIFY(!missing);
        QCOMPARE(missing.error().problem.id, std::string("worker.bad_scene"));
    }

    void aFaultOfTheSceneEndsTheCall()
    {
        QVERIFY_RESULT(open(u"ortho"_s));
        const auto frames = render({1, 2, 3, 4, 5});
        QVERIFY(!frames);
        QCOMPARE(frames.error().problem.id, std::string("worker.bad_scene"));
    }

    void theFrameOfAKilledWorkerGoesToAnother()
    {
        QVERIFY_RESULT(open(u"animated"_s));
        QVERIFY_RESULT(setSamples(300));
        const std::vector<pid_t> pids = blenders();
        QCOMPARE(pids.size(), size_t(2));
        bool isKilled = false;
        const auto frames = render({1, 2, 3, 4, 5, 6}, [&](const SequenceFrame &) {
            if (!std::exchange(isKilled, true))
                kill(pids[1], SIGKILL);
        });
        QVERIFY_RESULT(frames);
        QCOMPARE(numbersOf(*frames), (std::vector{1, 2, 3, 4, 5, 6}));
        QTRY_COMPARE(blenders().size(), size_t(1));
        for (const SequenceFrame &frame : *frames)
            QVERIFY(pixels(frame.number).size() > 100);
        const auto more = render({7, 8}); // the one that is left goes on
        QVERIFY_RESULT(more);
        QVERIFY_RESULT(setSamples(2));
    }

    void whenNobodyIsLeftItIsSaid()
    {
        start(2);
        QVERIFY_RESULT(open(u"animated"_s));
        QVERIFY_RESULT(setSamples(300));
        const std::vector<pid_t> pids = blenders();
        bool isKilled = false;
        const auto frames = render({1, 2, 3, 4, 5, 6}, [&](const SequenceFrame &) {
            if (!std::exchange(isKilled, true))
                for (const pid_t pid : pids)
                    kill(pid, SIGKILL);
        });
        QVERIFY(!frames);
        QCOMPARE(frames.error().problem.id, std::string("worker.died"));
        QTRY_COMPARE(m_census.alive(), QStringList());
        const auto after = render({1});
        QVERIFY(!after);
        QCOMPARE(after.error().problem.id, std::string("worker.not_running"));
        QVERIFY(!open(u"animated"_s));
    }

    void cancelEndsTheCall()
    {
        start(2);
        QVERIFY_RESULT(open(u"animated"_s));
        QVERIFY_RESULT(setSamples(100000));
        QTimer::singleShot(500, this, [this] { m_clients->cancel(); });
        const auto frames = render({1, 2, 3, 4});
        QVERIFY(!frames);
        QCOMPARE(frames.error().code, Errc::Cancelled);
    }

    void noReplyComesOnceTheGroupIsGone()
    {
        start(1);
        QVERIFY_RESULT(open(u"animated"_s));
        bool isTold = false;
        m_clients->renderFrames({1, 2}, {{}, true}, [&](const SequenceFrame &) { isTold = true; }, [&](const auto &) { isTold = true; });
        m_clients->askAll<double>([](SequenceClient &client, auto one) { client.originalFps(one); }, [&](const auto &) { isTold = true; });
        m_clients.reset();
        QVERIFY_RESULT(callAndWait(*m_workers[0], u"status"_s));
        SequenceClient client(*m_workers[0]);
        QVERIFY_RESULT(answerOf<double>([&](auto reply) { client.originalFps(reply); })); // the others are answered by now
        QVERIFY(!isTold);
    }
};

QTEST_GUILESS_MAIN(tst_sequence_clients)
#include "tst_sequence_clients.moc"
