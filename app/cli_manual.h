// SPDX-License-Identifier: GPL-3.0-or-later
// The manual page and the shell completion, made from the tables of the command line.
#pragma once

#include "app/cli_arguments.h"

namespace tagmill {

/// tagmill(1) in man(7) macros.
std::string manualPage(std::span<const CommandDesc> commands, std::span<const FlagDesc> flags, std::string_view version);
/// For bash (and zsh with bashcompinit): commands, their flags, the choices of a flag, else files.
std::string bashCompletion(std::span<const CommandDesc> commands, std::span<const FlagDesc> flags);

} // namespace tagmill
