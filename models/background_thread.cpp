// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/background_thread.h"

#include "core/freed_memory.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <memory>

#ifdef __linux__
#include <sched.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace std::chrono_literals;

namespace tagmill {

#ifdef __linux__
namespace {

/// struct sched_attr of sched_setattr(2), which glibc 2.36 lacks.
struct ThreadSchedule
{
    std::uint32_t size = sizeof(ThreadSchedule), policy = SCHED_OTHER;
    std::uint64_t flags = 0;
    std::int32_t nice = 0;
    std::uint32_t priority = 0;
    std::uint64_t runtime = 0, deadline = 0, period = 0; ///< ns
};

/// Linux 6.12 and later let one that asks for short slices run at once when it wakes up, instead of after the slice of who runs;
/// earlier ones take no notice. 0: the system's slice. Threads started later have the same.
void setSchedule(int niceness, std::chrono::nanoseconds slice)
{
    ThreadSchedule schedule;
    schedule.nice = niceness;
    schedule.runtime = static_cast<std::uint64_t>(slice.count());
    if (syscall(SYS_sched_setattr, 0, &schedule, 0) != 0)
        setpriority(PRIO_PROCESS, static_cast<id_t>(syscall(SYS_gettid)), niceness);
}

int niceness()
{
    return getpriority(PRIO_PROCESS, static_cast<id_t>(syscall(SYS_gettid)));
}

} // namespace
#endif

void giveWayToGui()
{
#ifdef __linux__
    // QThread::setPriority() does nothing under Linux' usual scheduler; a nice value of the thread does.
    thread_local bool hasGivenWay = false;
    if (hasGivenWay)
        return;
    hasGivenWay = true;
    const int more = QThread::currentThread()->priority() < QThread::NormalPriority ? 19 : 10;
    setSchedule(std::min(19, niceness() + more), {});
#endif
}

/// The calling thread is one that somebody waits for.
static void answerAtOnce()
{
#ifdef __linux__
    setSchedule(niceness(), 100us);
#endif
}

static void keepPaintingThreads()
{
    struct Meeting
    {
        QSemaphore arrived, mayLeave;
    };
    QThreadPool &pool = *QThreadPool::globalInstance();
    pool.setExpiryTimeout(-1);
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

void prepareGuiProcess()
{
    keepFreedMemory();
    answerAtOnce();
    keepPaintingThreads();
}

} // namespace tagmill
