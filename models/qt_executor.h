// SPDX-License-Identifier: GPL-3.0-or-later
// ComputePool and QtExecutor: the threads core's parallel functions and the background jobs run on.
// One pool a session; the GUI thread keeps a core for itself.
#pragma once

#include "core/executor.h"

#include <QThreadPool>

namespace tagmill {

/// max(1, cores − 1) threads. Destroying it drops what has not begun and waits for what has.
class ComputePool : public QThreadPool
{
    Q_OBJECT
public:
    explicit ComputePool(QObject *parent = nullptr);
    ~ComputePool() override;
};

/// Runs on the calling thread and on those threads of the pool that are free at the moment; so it may be
/// used from inside a job of the same pool. The pool must outlive the call.
class QtExecutor final : public Executor
{
public:
    explicit QtExecutor(QThreadPool &pool)
        : m_pool(pool)
    {
    }
    void parallelFor(size_t count, const std::function<void(size_t)> &body) override;

private:
    QThreadPool &m_pool;
};

} // namespace tagmill
