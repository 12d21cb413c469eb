// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/background_thread.h"

#include <QThread>

#ifdef __linux__
#include <cstdint>
#include <linux/sched.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace tagmill {

namespace {

#ifdef __linux__
/// The kernel's sched_attr, whose header does not go together with the C library's.
struct SchedulingAttributes
{
    std::uint32_t size, policy; ///< 0: the usual one
    std::uint64_t flags;
    std::int32_t nice;
    std::uint32_t priority;
    std::uint64_t runtime, deadline, period;
};
#endif

} // namespace

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

void goFirst()
{
#ifdef __linux__
    SchedulingAttributes attributes{};
    attributes.size = sizeof(attributes);
    attributes.flags = SCHED_FLAG_RESET_ON_FORK; // not the threads it starts
    attributes.nice = getpriority(PRIO_PROCESS, 0);
    attributes.runtime = 100000; // ns, the least there is
    syscall(SYS_sched_setattr, 0, &attributes, 0);
#endif
}

} // namespace tagmill
