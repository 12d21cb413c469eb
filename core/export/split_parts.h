// SPDX-License-Identifier: GPL-3.0-or-later
// SplitParts: what of a dataset falls into each part of a split, before anything is exported.
#pragma once

#include "core/dataset/dataset.h"
#include "core/export/split.h"

namespace tagmill {

struct SplitPart
{
    std::int64_t frames = 0, scenes = 0, tags = 0;
};
/// One a share. Frames that are in no scene count as a scene each.
std::vector<SplitPart> splitParts(const Dataset &dataset, const Split &split);

} // namespace tagmill
