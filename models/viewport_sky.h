// SPDX-License-Identifier: GPL-3.0-or-later
// The surroundings of a scene (its HDRI) as the 3D view shows them: a small picture a side, read and exposed in a job.
#pragma once

#include "core/problem.h"
#include "core/progress.h"
#include "models/viewport_buffers.h"

#include <QImage>

#include <array>
#include <optional>

namespace tagmill {

struct SkyPicture
{
    std::array<QImage, 6> faces; ///< see SkyCube; null: none is shown
    QColor horizon;              ///< what lies far off in it
    std::optional<Problem> problem; ///< why there is none
};

SkyPicture readSky(const SkySource &source, const Progress &progress = {});

} // namespace tagmill
