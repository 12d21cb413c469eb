// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel_work.h"

#include <atomic>
#include <mutex>

namespace tagmill {

Result<> forEach(Executor &executor, size_t count, const Progress &progress, std::string_view stage, const std::function<void(size_t)> &body)
{
    std::mutex mutex; // Progress must not be entered by two threads
    std::atomic<bool> isCancelled = false;
    size_t done = 0;
    executor.parallelFor(count, [&](size_t i) {
        if (isCancelled)
            return;
        body(i);
        const std::lock_guard lock(mutex);
        if (!isCancelled && !reportProgress(progress, static_cast<double>(++done) / static_cast<double>(count), stage))
            isCancelled = true;
    });
    return isCancelled ? Result<>(makeError(Errc::Cancelled, "cancelled")) : Result<>();
}

} // namespace tagmill
