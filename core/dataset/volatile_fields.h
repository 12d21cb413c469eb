// SPDX-License-Identifier: GPL-3.0-or-later
// The volatile fields: what may differ between two datasets of one job and one render identity. All else is equal byte
// for byte, however the job was divided, interrupted and continued. This is the one list; tests compare by it and
// README.md repeats it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tagmill {

struct VolatileField
{
    std::string_view file;    ///< path in the dataset; * stands for one component
    std::string_view pointer; ///< JSON pointer, * for every member or element; empty: the file as a whole
    std::string_view why;
};

std::span<const VolatileField> volatileFields();

/// The file's text without its volatile fields; nothing when the file as a whole is volatile.
std::optional<std::string> lastingText(std::string_view file, const std::string &text);

} // namespace tagmill
