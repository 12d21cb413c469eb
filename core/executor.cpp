// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/executor.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace tagmill {

void SerialExecutor::parallelFor(size_t count, const std::function<void(size_t)> &body)
{
    for (size_t i = 0; i < count; ++i)
        body(i);
}

ThreadExecutor::ThreadExecutor(unsigned threads)
    : m_threads(threads > 0 ? threads : std::max(1u, std::thread::hardware_concurrency()))
{
}

void ThreadExecutor::parallelFor(size_t count, const std::function<void(size_t)> &body)
{
    std::atomic<size_t> next{0};
    const auto work = [&] {
        for (size_t i = next++; i < count; i = next++)
            body(i);
    };
    std::vector<std::jthread> helpers;
    const size_t threads = std::min<size_t>(m_threads, count);
    for (size_t t = 1; t < threads; ++t)
        helpers.emplace_back(work);
    work();
}

} // namespace tagmill
