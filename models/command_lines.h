// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions would be in a shell.
#pragma once

#include "models/render_job.h"

namespace tagmill {

/// Quoted where a shell would need it.
QString shellText(const QStringList &words);
/// `tagmill sequence …` of a run.
QString sequenceCommand(const SequenceRunOptions &run);
/// The job again, keeping what is done; on a cluster: what is missing.
QString continueCommand(const JobOptions &options);
/// As it was started; on a cluster: what follows it.
QString commandOf(const JobOptions &options);

} // namespace tagmill
