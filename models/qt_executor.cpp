// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/qt_executor.h"

#include <QSemaphore>
#include <QThread>

#include <algorithm>
#include <atomic>

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
    QSemaphore finished;
    int helpers = 0;
    // tryStart never queues: a helper that is counted runs, so waiting for it cannot deadlock.
    while (static_cast<size_t>(helpers) + 1 < count && helpers + 1 < m_pool.maxThreadCount()
           && m_pool.tryStart([&] {
                  work();
                  finished.release();
              }))
        ++helpers;
    work();
    finished.acquire(helpers);
}

} // namespace tagmill
