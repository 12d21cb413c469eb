// SPDX-License-Identifier: GPL-3.0-or-later
// YAML 1.1 scalars as PyYAML's safe loader reads them: yes/no/on/off, octal 010, sexagesimal 1:30, 1e3 is text.
// Private to core/config.
#pragma once

#include "core/config/value.h"

namespace tagmill {

/// What a plain (unquoted) scalar means.
Value resolveYamlScalar(std::string_view text);
/// How a scalar is written so that resolveYamlScalar(), and PyYAML, read the same back.
std::string yamlScalarText(const Value &scalar);
/// A JSON string literal, quotes included; non-ASCII kept unless asked.
std::string jsonString(std::string_view text, bool asciiOnly = false);

} // namespace tagmill
