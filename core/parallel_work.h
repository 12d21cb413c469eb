// SPDX-License-Identifier: GPL-3.0-or-later
// Independent pieces in parallel, told of as they are done, or handed on in their order.
#pragma once

#include "core/executor.h"
#include "core/progress.h"
#include "core/result.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace tagmill {

/// Calls body(i) for every i in [0, count); none is begun once the progress says no. Error Cancelled.
Result<> forEach(Executor &executor, size_t count, const Progress &progress, std::string_view stage, const std::function<void(size_t)> &body);

/// Makes make(i) for every i in [0, count) and hands it to take(), by i and one at a time, though on any thread: while a block of
/// `atOnce` is made, the block before is handed on, so that never more than two blocks are held. What take() answers ends it.
template<class Make, class Take>
Result<> inOrder(Executor &executor, size_t count, size_t atOnce, Make &&make, Take &&take)
{
    using Made = decltype(make(size_t()));
    std::vector<std::optional<Made>> block, before;
    const auto handOn = [&]() -> Result<> {
        for (std::optional<Made> &made : before) {
            TAGMILL_CHECK(take(*std::move(made)));
            made.reset();
        }
        return {};
    };
    for (size_t at = 0; at < count || !before.empty(); at += block.size(), before.swap(block)) {
        block.clear();
        block.resize(std::min(atOnce, count - at));
        Result<> handedOn;
        executor.parallelFor(1 + block.size(), [&](size_t task) {
            if (task == 0)
                handedOn = handOn();
            else
                block[task - 1].emplace(make(at + task - 1));
        });
        TAGMILL_CHECK(handedOn);
    }
    return {};
}

} // namespace tagmill
