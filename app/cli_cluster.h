// SPDX-License-Identifier: GPL-3.0-or-later
// Runs given to a cluster: --executor slurm of generate, and job status, cancel, resubmit.
#pragma once

#include "app/cli_load.h"

namespace tagmill {

/// Freezes the job in the output folder, writes the scripts and submits them. The exit status.
int submitToSlurm(const Arguments &arguments, const Console &console);

} // namespace tagmill
