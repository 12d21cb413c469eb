// SPDX-License-Identifier: GPL-3.0-or-later
// The subcommands: one table of flags, one of commands (cli_commands.cpp), one function each. All headless:
// at most a QCoreApplication is made, no display is touched.
#pragma once

#include "app/cli_arguments.h"

namespace tagmill {

std::span<const FlagDesc> commandLineFlags();
std::span<const CommandDesc> commandLineCommands();

/// Whether argv asks for something headless: a subcommand (known or mistyped), --help or --version.
/// Otherwise it is nothing, `gui`, or a path: the window.
bool isCommandLine(int argc, char **argv);
/// Runs it and returns the exit status of the contract: 0, 1 input, 2 usage, 3 work, 130 interrupted.
int runCommandLine(int argc, char **argv);

} // namespace tagmill
