// SPDX-License-Identifier: GPL-3.0-or-later
// What presets are called and are for, in the language of the window. scripts/update-translations collects the texts from
// their files.
#pragma once

#include "core/config/presets.h"

#include <QString>

namespace tagmill {

QString presetTitle(const Preset &preset);
QString presetDescription(const Preset &preset);
/// "Lighting".
QString presetCategory(const Preset &preset);

} // namespace tagmill
