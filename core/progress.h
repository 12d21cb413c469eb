// SPDX-License-Identifier: GPL-3.0-or-later
// Progress: how a long function reports and is cancelled without knowing who runs it.
#pragma once

#include <functional>
#include <string_view>

namespace tagmill {

/// Called with the fraction done in [0, 1] and a short stage name; returns false to cancel.
/// May be called from any thread, never from two at once.
using Progress = std::function<bool(double fraction, std::string_view stage)>;

inline bool reportProgress(const Progress &progress, double fraction, std::string_view stage)
{
    return !progress || progress(fraction, stage);
}

/// The part [from, to] of a larger progress.
inline Progress subprogress(Progress progress, double from, double to)
{
    if (!progress)
        return {};
    return [progress = std::move(progress), from, to](double fraction, std::string_view stage) {
        return progress(from + (to - from) * fraction, stage);
    };
}

} // namespace tagmill
