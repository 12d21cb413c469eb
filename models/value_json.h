// SPDX-License-Identifier: GPL-3.0-or-later
// Values as JSON text, for what has no editor of its own yet.
#pragma once

#include "core/config/field.h"

#include <QString>

#include <optional>

namespace tagmill {

/// One item a line for a list of maps, else one line.
QString valueToJson(const Value &value);
/// Nothing when the text is no JSON; `message` then says why and where.
std::optional<Value> valueFromJson(const QString &text, QString *message = nullptr);

} // namespace tagmill
