// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/split_parts.h"

namespace tagmill {

std::vector<SplitPart> splitParts(const Dataset &dataset, const Split &split)
{
    std::vector<SplitPart> parts(split.shares.size());
    int lastScene = -1; // frames come by scene
    for (const DatasetFrame &frame : dataset.frames) {
        if (parts.empty())
            break;
        SplitPart &part = parts[split.partOf(frame.sceneId, frame.image_id)];
        ++part.frames;
        part.scenes += frame.sceneId < 0 || frame.sceneId != lastScene;
        lastScene = frame.sceneId;
        for (size_t row = frame.firstRecord; row < frame.firstRecord + frame.recordCount; ++row)
            part.tags += !dataset.records.isBoard(row);
    }
    return parts;
}

} // namespace tagmill
