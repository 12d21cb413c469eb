// SPDX-License-Identifier: GPL-3.0-or-later
// Which views are worth most: greedy D-optimal design. One view after the other is chosen such that the determinant of
// the lens's information, which is the inverse volume of what remains uncertain, grows most or shrinks least.
#pragma once

#include "core/plan/planned_views.h"
#include "core/progress.h"

namespace tagmill {

/// Indices into `candidates`, the most informative first; fewer than `count` when there are no more that see a board.
/// Error: Cancelled.
Result<std::vector<size_t>> mostInformative(const PlannedLens &lens, std::span<const PlannedView> views, std::span<const PlannedView> candidates, int count, double noise_px,
                                            Executor &executor, const Progress &progress = {});

/// Indices into `views`, the least useful first; those that see no board before all others. Every scene keeps a camera, so
/// there may be fewer than `count`. Error: Cancelled.
Result<std::vector<size_t>> leastUseful(const PlannedLens &lens, std::span<const PlannedView> views, int count, double noise_px, Executor &executor, const Progress &progress = {});

} // namespace tagmill
