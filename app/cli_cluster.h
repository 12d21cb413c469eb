// SPDX-License-Identifier: GPL-3.0-or-later
// Runs given to a cluster: --executor slurm of generate, and job status, cancel, resubmit.
#pragma once

#include "app/cli_load.h"
#include "core/config/render_config.h"

namespace tagmill {

/// Freezes the job in the output folder, writes the scripts and submits them. The exit status.
int submitToSlurm(const Arguments &arguments, const Console &console);
/// The same of a sequence: a shard is a part of its frames. `words`: the .blend files and the flags that say what is rendered;
/// `config`: its settings.
int submitSequenceToSlurm(const Arguments &arguments, const Console &console, std::vector<std::string> words, const RenderConfig &config);

} // namespace tagmill
