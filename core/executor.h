// SPDX-License-Identifier: GPL-3.0-or-later
// Executor: how core runs independent pieces in parallel without owning a thread policy. One
// implementation here on std::jthread, one in models/ over the application's pool.
#pragma once

#include <cstddef>
#include <functional>

namespace tagmill {

class Executor
{
public:
    virtual ~Executor() = default;
    /// Calls body(i) for every i in [0, count), in any order, on any thread; returns when all are done.
    /// body must not throw.
    virtual void parallelFor(size_t count, const std::function<void(size_t)> &body) = 0;
};

/// Runs everything on the calling thread.
class SerialExecutor final : public Executor
{
public:
    void parallelFor(size_t count, const std::function<void(size_t)> &body) override;
};

/// Runs on `threads` threads that live for one call (0 = one per core).
class ThreadExecutor final : public Executor
{
public:
    explicit ThreadExecutor(unsigned threads = 0);
    void parallelFor(size_t count, const std::function<void(size_t)> &body) override;

private:
    unsigned m_threads;
};

} // namespace tagmill
