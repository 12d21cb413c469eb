// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/background_thread.h"

#include <QThread>

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

} // namespace tagmill
