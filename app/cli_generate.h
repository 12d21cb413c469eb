// SPDX-License-Identifier: GPL-3.0-or-later
// One render run from the command line: shared by generate and experiment run.
#pragma once

#include "app/cli_load.h"
#include "blender_link/render_run.h"
#include "core/config/job_spec.h"

namespace tagmill {

class InterruptSignals;

/// What the flags of generate ask for. `head` begins the command line in the manifest; no scenes: all of them.
RenderRunOptions renderOptions(const Arguments &arguments, LoadedConfig loaded, std::optional<std::vector<int>> scenes, const std::filesystem::path &output, const QString &head);

/// Runs to the end or to an interrupt, with progress on stderr. Needs a QCoreApplication. Another Blender than
/// those of a job is warned of.
RunSummary runToEnd(const RenderRunOptions &options, const Arguments &arguments, const Console &console, InterruptSignals &signals_, const LockedBlenders &locked = {});

QJsonObject summaryJson(const RunSummary &summary);
void sayHowItWent(const RunSummary &summary, const RenderRunOptions &options, const Console &console);

} // namespace tagmill
