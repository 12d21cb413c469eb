// SPDX-License-Identifier: GPL-3.0-or-later
// A problem in the language of the window: its text looked up in the translations (context "Problem").
#pragma once

#include "core/result.h"

#include <QString>

#include <vector>

namespace tagmill {

QString problemSentence(const Problem &problem);
/// The first one's, with how many more there are. `kind` as of problemKinds().
QString kindSentence(const std::vector<Problem> &kind);
/// "file:line: where: sentence", without the parts that are empty.
QString problemLine(const Problem &problem);

} // namespace tagmill
