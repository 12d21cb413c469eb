// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/background_thread.h"

#include "core/freed_memory.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <cstdint>
#include <memory>

#ifdef __linux__
#include <sched.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace tagmill {

namespace {

#ifdef __linux__
/// struct sched_attr of sched_setattr(2), which glibc 2.36 lacks.
struct ThreadSchedule
{
    std::uint32_t size = sizeof(ThreadSchedule), policy = SCHED_OTHER;
    std::uint64_t flags = 1; ///< SCHED_FLAG_RESET_ON_FORK: threads and programs started later, Blender too, have the system's slice
    std::int32_t nice = 0;
    std::uint32_t priority = 0;
    std::uint64_t runtime = 0, deadline = 0, period = 0; ///< ns
};

id_t thisThread()
{
    return static_cast<id_t>(syscall(SYS_gettid));
}
#endif

/// The calling thread is one that somebody waits for. Linux 6.12 and later let one that asks for short slices run at once when it
/// wakes up, instead of after the slice of who runs; earlier ones take no notice.
void answerAtOnce()
{
#ifdef __linux__
    ThreadSchedule schedule;
    schedule.nice = getpriority(PRIO_PROCESS, thisThread());
    schedule.runtime = 100'000;
    syscall(SYS_sched_setattr, 0, &schedule, 0); // without it, it answers a little later
#endif
}

void keepPaintingThreads()
{
    struct Meeting
    {
        QSemaphore arrived, mayLeave;
    };
    QThreadPool &pool = *QThreadPool::globalInstance();
    pool.setExpiryTimeout(-1);
    pool.setMaxThreadCount(QThread::idealThreadCount() + 1); // who paints for a job leaves one for each piece of the window
    const auto meeting = std::make_shared<Meeting>(); // none leaves before all are there: each has a thread of its own
    int asked = 0;
    while (asked < pool.maxThreadCount() && pool.tryStart([meeting] {
        answerAtOnce();
        meeting->arrived.release();
        meeting->mayLeave.acquire();
    }))
        ++asked;
    meeting->arrived.acquire(asked);
    meeting->mayLeave.release(asked);
}

} // namespace

void giveWayToGui()
{
#ifdef __linux__
    // QThread::setPriority() does nothing under Linux' usual scheduler; a nice value of the thread does.
    thread_local bool hasGivenWay = false;
    if (hasGivenWay)
        return;
    hasGivenWay = true;
    const int niceness = QThread::currentThread()->priority() < QThread::NormalPriority ? 13 : 10;
    setpriority(PRIO_PROCESS, thisThread(), getpriority(PRIO_PROCESS, thisThread()) + niceness);
#endif
}

QThreadPool &backgroundPool()
{
    static QPointer<QThreadPool> pool; // goes with the application, as its jobs may need it
    if (!pool)
        pool = new QThreadPool(QCoreApplication::instance());
    return *pool;
}

void letGoInBackground(std::shared_ptr<const void> value)
{
    static QPointer<QThreadPool> pool; // of its own: behind a long job memory would pile up
    if (!QCoreApplication::instance())
        return;
    if (!pool) {
        pool = new QThreadPool(QCoreApplication::instance());
        pool->setMaxThreadCount(1);
    }
    pool->start([value = std::move(value)] { giveWayToGui(); }); // which frees it with what it ran
}

void paintInOnePiece(const std::function<void()> &paint)
{
    QThreadPool &pool = *QThreadPool::globalInstance();
    if (pool.contains(QThread::currentThread()))
        return paint();
    QSemaphore isPainted;
    pool.start([&] {
        paint();
        isPainted.release();
    });
    isPainted.acquire();
}

void prepareGuiProcess()
{
    keepFreedMemory();
    keepPaintingThreads();
    answerAtOnce(); // last: these threads are as nice as this one
}

} // namespace tagmill
