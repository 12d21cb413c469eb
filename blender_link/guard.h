// SPDX-License-Identifier: GPL-3.0-or-later
// The guard: a small process between Tagmill and a worker, so that nothing outlives Tagmill. It starts the
// command in a session of its own, adopts whatever the command leaves behind (subreaper), and ends all of
// it when the pipe from Tagmill closes, that is when Tagmill lets go or dies, however it dies. The command's
// temporary folder (TMPDIR) is the guard's own and goes with it. Plain POSIX: no Qt object is needed.
// Why not PR_SET_PDEATHSIG alone: it reaches only direct children, so Xvfb and Blender behind a wrapper stay.
#pragma once

#include <string>
#include <vector>

namespace tagmill {

/// Returns the command's exit code, 128 + the signal that ended it, 126 or 127 when it cannot be started,
/// 137 when the pipe closed first.
int runGuard(int fd, const std::vector<std::string> &command);

/// `PROGRAM --guard FD -- COMMAND…` as main() gets it; 2 when it is not of that shape.
int runGuard(int argc, char **argv);

} // namespace tagmill
