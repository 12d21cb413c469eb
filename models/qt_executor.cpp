// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/qt_executor.h"

#include "models/background_thread.h"

#include <QSemaphore>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <memory>

namespace tagmill {

ComputePool::ComputePool(QObject *parent)
    : QThreadPool(parent)
{
    setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
    m_later.setMaxThreadCount(1);
    m_later.setThreadPriority(QThread::LowPriority); // see giveWayToGui()
}

ComputePool::~ComputePool()
{
    m_later.clear();
    m_later.waitForDone();
    clear();
    waitForDone();
}

void QtExecutor::parallelFor(size_t count, const std::function<void(size_t)> &body)
{
    std::atomic<size_t> next{0};
    const auto work = [&] {
        for (size_t i = next++; i < count; i = next++)
            body(i);
    };
    // Given back when the helper has ended or was taken out of the queue before it began: tryStart() hands it to an idle thread
    // through the queue, and QThreadPool::clear() may be quicker than that thread.
    struct Ticket
    {
        QSemaphore &finished;
        ~Ticket() { finished.release(); }
    };
    QSemaphore finished;
    int helpers = 0;
    for (bool isStarted = true; isStarted && static_cast<size_t>(helpers) + 1 < count && helpers + 1 < m_pool.maxThreadCount(); ++helpers)
        isStarted = m_pool.tryStart([&work, ticket = std::make_shared<Ticket>(finished)] {
            giveWayToGui();
            work();
        });
    work();
    finished.acquire(helpers); // one that was not started has given its ticket back already
}

} // namespace tagmill
