// SPDX-License-Identifier: GPL-3.0-or-later
// Names and values of config fields in the language of the window.
#pragma once

#include "core/config/field.h"

#include <QString>

namespace tagmill {

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString fieldLabel(const FieldDesc &field);
QString fieldDoc(const FieldDesc &field);
/// "Intrinsics" for "camera.intrinsics".
QString groupTitle(std::string_view group);
/// Shortest text that reads back as the same number: "0.1", "1e-05".
QString numberText(double value);
/// A value as a person reads it: "0.5 m", "640 × 480 px", "not set".
QString valueText(const Value &value, const FieldDesc &field);

} // namespace tagmill
