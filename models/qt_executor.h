// SPDX-License-Identifier: GPL-3.0-or-later
// ComputePool and QtExecutor: the threads core's parallel functions and the background jobs run on.
// One pool a session: what the eye follows while somebody drags (plan, 3D view, lens view) runs on it; what judges that afterwards
// (detectors, coverage, calibration) takes longer and has a thread of its own, later(), that gives way to both.
#pragma once

#include "core/executor.h"

#include <QThreadPool>

namespace tagmill {

/// A thread a core; they give way to the GUI thread. Destroying it drops what has not begun and waits for what has.
class ComputePool : public QThreadPool
{
    Q_OBJECT
public:
    explicit ComputePool(QObject *parent = nullptr);
    ~ComputePool() override;
    QThreadPool &later() { return m_later; }

private:
    QThreadPool m_later;
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
