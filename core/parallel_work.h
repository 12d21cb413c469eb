// SPDX-License-Identifier: GPL-3.0-or-later
// Independent pieces in parallel, told of as they are done.
#pragma once

#include "core/executor.h"
#include "core/progress.h"
#include "core/result.h"

namespace tagmill {

/// Calls body(i) for every i in [0, count); none is begun once the progress says no. Error Cancelled.
Result<> forEach(Executor &executor, size_t count, const Progress &progress, std::string_view stage, const std::function<void(size_t)> &body);

} // namespace tagmill
