// SPDX-License-Identifier: GPL-3.0-or-later
// The run that makes frames of a dataset again.
#pragma once

#include "blender_link/render_run.h"
#include "core/audit/reproduction.h"

namespace tagmill {

/// Into a folder of its own, as it came from the workers: neither merged nor audited.
RenderRunOptions reproductionRun(const ReproductionPlan &plan, const QString &folder);

} // namespace tagmill
