// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/background_thread.h"
#include "models/latest_job.h"
#include "models/qt_executor.h"
#include "tests/support/test_support.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSemaphore>

#include <algorithm>
#include <atomic>
#include <memory>
#include <new>
#include <optional>

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace tagmill;
using namespace std::chrono_literals;

namespace {

int niceness()
{
    return getpriority(PRIO_PROCESS, static_cast<id_t>(syscall(SYS_gettid)));
}

/// Of the calling thread, ns; 0 before Linux 6.12.
std::uint64_t slice()
{
    struct // sched_attr
    {
        std::uint32_t size, policy;
        std::uint64_t flags;
        std::int32_t nice;
        std::uint32_t priority;
        std::uint64_t runtime, deadline, period;
    } schedule{};
    return syscall(SYS_sched_getattr, 0, &schedule, sizeof schedule, 0) == 0 ? schedule.runtime : 0;
}

template<class Ask>
auto onNewThread(const Ask &ask)
{
    decltype(ask()) answer{};
    const std::unique_ptr<QThread> thread(QThread::create([&] { answer = ask(); }));
    thread->start();
    thread->wait();
    return answer;
}

/// Of the thread of `pool` that takes what a thread which gives way to the GUI starts there.
int nicenessOfHelper(QThreadPool &pool)
{
    return onNewThread([&pool] {
        giveWayToGui();
        int helper = 0;
        QSemaphore done;
        pool.start([&] {
            helper = niceness();
            done.release();
        });
        done.acquire();
        return helper;
    });
}

} // namespace

class tst_latest_job : public QObject
{
    Q_OBJECT
private slots:
    void aPoolThatIsClearedLeavesNoOneWaiting()
    {
        // tryStart() hands a runnable to an idle thread through the queue, from which clear() may take it again.
        for (int round = 0; round < 400; ++round) {
            QThreadPool pool;
            pool.setMaxThreadCount(4);
            std::atomic<int> done = 0;
            std::atomic<bool> isOver = false;
            pool.start([&] {
                QtExecutor executor(pool);
                for (int i = 0; i < 20; ++i)
                    executor.parallelFor(8, [&](size_t) { ++done; });
                isOver = true;
            });
            while (!isOver)
                pool.clear();
            QVERIFY(pool.waitForDone(10000));
            QVERIFY(done == 160 || done == 0);
        }
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void onlyTheNewestOfSeveralStartsIsDelivered()
    {
        QThreadPool pool;
        LatestJob<int> job(&pool);
        std::vector<int> delivered;
        for (int i = 1; i <= 5; ++i)
            job.start([i](const Progress &) { return i; }, [&](int value) { delivered.push_back(value); });
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(delivered, std::vector<int>{5});
    }

    void aRunningJobIsToldToStopWhenANewerOneStarts()
    {
        QThreadPool pool;
        LatestJob<int> job(&pool);
        auto begun = std::make_shared<QSemaphore>();
        auto wasCancelled = std::make_shared<std::atomic<bool>>(false);
        int delivered = 0;
        job.start(
            [begun, wasCancelled](const Progress &progress) {
                begun->release();
                while (progress(0, "waiting"))
                    QThread::msleep(1);
                *wasCancelled = true;
                return 1;
            },
            [&](int value) { delivered = value; });
        QVERIFY(begun->tryAcquire(1, 5000));
        job.start([](const Progress &) { return 2; }, [&](int value) { delivered = value; });
        QTRY_COMPARE(delivered, 2);
        QTRY_VERIFY(*wasCancelled);
    }

    void withPatienceAYoungJobFinishesAndTheNewestFollows()
    {
        QThreadPool pool;
        LatestJob<int> job(&pool, 60s);
        auto mayEnd = std::make_shared<QSemaphore>();
        std::vector<int> delivered;
        const auto note = [&](int value) { delivered.push_back(value); };
        job.start(
            [mayEnd](const Progress &) {
                mayEnd->acquire();
                return 1;
            },
            note);
        job.start([](const Progress &) { return 2; }, note);
        job.start([](const Progress &) { return 3; }, note);
        mayEnd->release();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(delivered, (std::vector<int>{1, 3}));
    }

    void anOldJobIsGivenUpWhenThePatienceEnds()
    {
        QThreadPool pool;
        LatestJob<int> job(&pool, 20ms);
        std::vector<int> delivered;
        const auto note = [&](int value) { delivered.push_back(value); };
        job.start(
            [](const Progress &progress) {
                while (progress(0, "for ever"))
                    QThread::msleep(1);
                return 1;
            },
            note);
        job.start([](const Progress &) { return 2; }, note);
        QTRY_COMPARE(delivered, std::vector<int>{2});
    }

    void theOwnerMayDieBeforeTheWorkEnds()
    {
        QThreadPool pool;
        auto begun = std::make_shared<QSemaphore>(), mayEnd = std::make_shared<QSemaphore>();
        bool isDelivered = false;
        {
            LatestJob<int> job(&pool);
            job.start(
                [begun, mayEnd](const Progress &) {
                    begun->release();
                    mayEnd->acquire();
                    return 1;
                },
                [&](int) { isDelivered = true; });
            QVERIFY(begun->tryAcquire(1, 5000));
        }
        mayEnd->release();
        QVERIFY(pool.waitForDone(5000));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QVERIFY(!isDelivered);
    }

    void doneMayStartAgainOrDestroyTheJob()
    {
        QThreadPool pool;
        auto job = std::make_unique<LatestJob<int>>(&pool);
        int last = 0;
        job->start([](const Progress &) { return 1; },
                   [&](int) {
                       job->start([](const Progress &) { return 2; },
                                  [&](int value) {
                                      last = value;
                                      job.reset();
                                  });
                   });
        QTRY_COMPARE(last, 2);
        QVERIFY(!job);
    }

    void aJobThatThrowsEndsWithoutAValue()
    {
        QThreadPool pool;
        LatestJob<int> job(&pool);
        bool isDelivered = false;
        job.start([](const Progress &) -> int { throw std::bad_alloc(); }, [&](int) { isDelivered = true; });
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(!isDelivered);
        job.start([](const Progress &) { return 1; }, [&](int) { isDelivered = true; });
        QTRY_VERIFY(isDelivered);
    }

    void howFarItCameIsTold()
    {
        QThreadPool pool;
        LatestJob<int> job(&pool);
        QSemaphore mayEnd;
        std::vector<double> told;
        bool isDelivered = false;
        job.start(
            [&](const Progress &progress) {
                progress(0.25, {});
                mayEnd.acquire();
                for (int step = 0; step <= 100000; ++step) // more often than anybody wants to hear
                    progress(0.25 + 0.5 * step / 100000, {});
                return 1;
            },
            [&](int) { isDelivered = true; }, [&](double fraction) { told.push_back(fraction); });
        QTRY_COMPARE(told, std::vector<double>{0.25});
        mayEnd.release();
        QTRY_VERIFY(isDelivered);
        QVERIFY(std::is_sorted(told.begin(), told.end()) && told.size() <= 502);
        QCOMPARE(told.back(), 0.75);
    }

    void aJobThatIsGivenUpBeforeItsTurnDoesNotRun()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        QSemaphore mayEnd;
        pool.start([&] { mayEnd.acquire(); });
        LatestJob<int> job(&pool);
        std::vector<int> run;
        int delivered = 0;
        for (int i = 1; i <= 3; ++i) {
            job.start(
                [&run, i](const Progress &) {
                    run.push_back(i);
                    return i;
                },
                [&](int value) { delivered = value; });
        }
        mayEnd.release();
        QTRY_COMPARE(delivered, 3);
        QCOMPARE(run, std::vector<int>{3});
    }

    void aLateValueIsNotDelivered()
    {
        QThreadPool pool;
        LatestJob<int> job(&pool);
        bool isDelivered = false;
        job.start([](const Progress &) { return 1; }, [&](int) { isDelivered = true; });
        QVERIFY(pool.waitForDone(5000)); // its message is on its way
        job.cancel();
        QVERIFY(!job.isRunning());
        QCoreApplication::processEvents();
        QVERIFY(!isDelivered);
    }

    void jobsWithoutAPoolLeaveThePaintingThreadsAlone()
    {
        LatestJob<bool> job;
        std::optional<bool> isPainting;
        job.start([](const Progress &) { return QThreadPool::globalInstance()->contains(QThread::currentThread()); }, [&](bool answer) { isPainting = answer; });
        QTRY_VERIFY(isPainting.has_value());
        QVERIFY(!*isPainting);
    }

    void whatIsPaintedInOnePieceIsPaintedByAPaintingThread()
    {
        const auto isPainting = [] { return QThreadPool::globalInstance()->contains(QThread::currentThread()); };
        bool isInside = false, isNested = false;
        QVERIFY(!isPainting());
        paintInOnePiece([&] {
            isInside = isPainting();
            paintInOnePiece([&] { isNested = isPainting(); });
        });
        QVERIFY(isInside && isNested);
    }

    void whatQtPaintsWithDoesNotGiveWay()
    {
        const int own = niceness();
        const std::uint64_t slices = onNewThread(slice);
        QThreadPool other; // the control
        QVERIFY(nicenessOfHelper(other) > own);
        prepareGuiProcess();
        QCOMPARE(nicenessOfHelper(*QThreadPool::globalInstance()), own);
        QVERIFY(slices == 0 || slice() < slices);
        QCOMPARE(onNewThread(slice), slices); // what is started later, Blender too, does not have short ones
    }

    void theExecutorRunsEveryPieceOnceEvenInsideItsOwnFullPool()
    {
        ComputePool pool;
        pool.setMaxThreadCount(2);
        std::vector<std::atomic<int>> counts(1000);
        std::atomic<int> finished{0};
        for (int job = 0; job < 4; ++job) {
            pool.start([&] {
                QtExecutor executor(pool);
                executor.parallelFor(counts.size(), [&](size_t i) { ++counts[i]; });
                ++finished;
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(finished.load(), 4, 10000);
        for (const auto &count : counts)
            QCOMPARE(count.load(), 4);
    }
};

QTEST_GUILESS_MAIN(tst_latest_job)
#include "tst_latest_job.moc"
