// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/background_thread.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <memory>

#ifdef __linux__
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace tagmill {

void giveWayToGui()
{
#ifdef __linux__
    // QThread::setPriority() does nothing under Linux' usual scheduler; a nice value of the thread does.
    thread_local bool hasGivenWay = false;
    if (hasGivenWay)
        return;
    hasGivenWay = true;
    const int niceness = QThread::currentThread()->priority() < QThread::NormalPriority ? 19 : 10;
    const auto thread = static_cast<id_t>(syscall(SYS_gettid));
    setpriority(PRIO_PROCESS, thread, getpriority(PRIO_PROCESS, thread) + niceness);
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
    const auto meeting = std::make_shared<Meeting>(); // none leaves before all are there: each has a thread of its own
    int asked = 0;
    while (asked < pool.maxThreadCount() && pool.tryStart([meeting] {
        meeting->arrived.release();
        meeting->mayLeave.acquire();
    }))
        ++asked;
    meeting->arrived.acquire(asked);
    meeting->mayLeave.release(asked);
}

} // namespace tagmill
