// SPDX-License-Identifier: GPL-3.0-or-later
// Values as JSON and YAML text. Private to core/config.
#pragma once

#include "core/config/value.h"

namespace tagmill {

struct JsonStyle
{
    int indent = -1; ///< blanks a level; -1 = one line
    std::string_view comma = ", ", colon = ": ";
    bool sortKeys = false;
    bool asciiOnly = false;
    std::string_view margin{}; ///< put before every line but the first
};

/// Floats as Python's repr. Non-finite numbers become null.
std::string jsonText(const Value &value, const JsonStyle &style = {});
/// On one line: 60.0, [1, 2], {a: 1}.
std::string yamlFlowText(const Value &value);
/// In block style: every line of it indented by that many blanks, with a final newline. Lists of scalars and empty
/// collections stay in flow style. The value must be a non-empty map or list.
std::string yamlBlockText(const Value &value, std::size_t indent, std::size_t step = 2);
/// Is this best written as a block below its key?
bool wantsBlock(const Value &value);

} // namespace tagmill
