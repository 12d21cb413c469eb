// SPDX-License-Identifier: GPL-3.0-or-later
// Picture check: does the picture show, where a record says that a tag is, that tag? The modules are read through the
// record's own lens and pose and held against the pattern of its family and id. Annotations that agree with themselves but
// belong to another picture are found only so.
#pragma once

#include "core/image.h"
#include "core/truth/detection_record.h"

#include <optional>

namespace tagmill {

/// Skipped: nothing can be said (too small, steep, occluded, blurred, dark, of an unknown family).
enum class PictureVerdict { Skipped, Shown, OtherTag, Turned, Mirrored, NotShown };

struct PictureFinding
{
    PictureVerdict verdict = PictureVerdict::Skipped;
    std::optional<double> contrast; ///< Michelson's (w − b)/(w + b) of the quiet zone and the black border, values as stored
    int shownId = -1;               ///< of OtherTag
};

/// `mayHaveWideBorder`: the picture shows a Kalibr AprilGrid, whose markers have two black modules around them.
PictureFinding checkPicture(const DetectionRecord &record, const Image8 &image, bool mayHaveWideBorder);

} // namespace tagmill
