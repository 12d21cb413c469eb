// SPDX-License-Identifier: GPL-3.0-or-later
// RenderFlag: the flags of `tagmill sequence` that set one key of a RenderConfig. Read by the command line, written by the
// window.
#pragma once

#include "core/config/render_config.h"

namespace tagmill {

struct RenderFlag
{
    std::string_view flag, key;
    enum class Kind { Text, Integer, Real, On, Off, List } kind = Kind::Text;
    std::string_view spelling{}; ///< what people write, when that is another word
};

std::span<const RenderFlag> renderFlags();
/// The flags, with values, that make this config out of the default. Keys that no flag can set go to `rest`.
std::vector<std::string> renderArguments(const RenderConfig &config, std::vector<std::string> &rest);

} // namespace tagmill
