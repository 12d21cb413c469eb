// SPDX-License-Identifier: GPL-3.0-or-later
// FailureCause: what lies behind a problem of a run, so that a thousand failed frames with one reason are one thing to mend.
#pragma once

#include "core/problem.h"

#include <QString>

namespace tagmill {

enum class FailureCause { MissingBlender, MissingDenoiser, DeviceLost, OutOfMemory, DiskFull, NoFolder, BadAsset, BadScene, PoisonScene, LostWorker, StopRule, FailedAudit, Other };

/// Of a scene or frame that was given up: of the error behind that.
FailureCause causeOf(const Problem &problem);
/// "Out of memory"; empty for Other, which has its own sentence.
QString causeTitle(FailureCause cause);
/// What to do; empty for Other.
QString causeFix(FailureCause cause);
/// Where a scene that was put aside lies with its log; may be empty.
QString failureFolderOf(const Problem &problem);

} // namespace tagmill
