// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions would be in a shell.
#pragma once

#include "models/render_job.h"

#include <filesystem>

namespace tagmill {

/// Quoted where a shell would need it.
QString shellText(const QStringList &words);
/// `tagmill sequence …` of a run.
QString sequenceCommand(const SequenceRunOptions &run);
/// `tagmill generate --job …` of a run that renders chosen scenes of a frozen job; files elsewhere are allowed by their folders.
QString frozenJobCommand(const RenderRunOptions &run, const std::filesystem::path &spec, const std::vector<std::string> &outside);
/// The job again, keeping what is done; on a cluster: what is missing.
QString continueCommand(const JobOptions &options);
/// As it is started; on a cluster: what follows it.
QString commandOf(const JobOptions &options);
/// What one would type now: a job that left something to do is continued.
QString commandOf(const RenderJob &job);

} // namespace tagmill
