// SPDX-License-Identifier: GPL-3.0-or-later
// What detectors make of a picture, in words.
#pragma once

#include "core/audit/picture_verdict.h"

#include <QString>

namespace tagmill {

QString detectorTitle(TagDetector detector);
/// "OpenCV: 24 of 24 saddles, 0.045 px rms, 0.11 at most, 2 found that are not there".
QString verdictSentence(const DetectorVerdict &verdict);
/// Why nothing is said of these tags.
QString unreadSentence(const UnreadFamily &unread);

} // namespace tagmill
