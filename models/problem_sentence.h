// SPDX-License-Identifier: GPL-3.0-or-later
// A problem in the language of the window: its text looked up in the translations (context "Problem").
#pragma once

#include "core/result.h"

#include <QString>

namespace tagmill {

QString problemSentence(const Problem &problem);
/// "file:line: where: sentence", without the parts that are empty.
QString problemLine(const Problem &problem);

} // namespace tagmill
