// SPDX-License-Identifier: GPL-3.0-or-later
// SequenceWords: a sequence run as the command that makes it.
#pragma once

#include "blender_link/sequence_run.h"

namespace tagmill {

struct SequenceWords
{
    std::vector<std::string> words; ///< "sequence", files, folder, frames and flags
    std::vector<std::string> rest;  ///< keys of the config that no flag says: they need a file after --config
};
SequenceWords sequenceWords(const SequenceRunOptions &run);
/// JSON of these keys alone.
std::string settingsOf(const RenderConfig &config, const std::vector<std::string> &keys);

} // namespace tagmill
