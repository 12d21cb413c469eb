// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dataset_selection.h"

#include <algorithm>

namespace tagmill {

SelectedItem itemOfFrame(const Dataset &dataset, size_t index, SelectionSource source)
{
    const DatasetFrame &frame = dataset.frames[index];
    if (frame.sceneId < 0 || frame.cameraIndex < 0)
        return {.source = source, .scene = -1, .camera = static_cast<int>(index)};
    return {.source = source, .scene = frame.sceneId, .camera = frame.cameraIndex};
}

std::optional<size_t> frameOfItem(const Dataset &dataset, const SelectedItem &item, SelectionSource source)
{
    if (item.source != source || item.camera < 0)
        return {};
    if (item.scene < 0)
        return static_cast<size_t>(item.camera) < dataset.frames.size() ? std::optional(static_cast<size_t>(item.camera)) : std::nullopt;
    const auto isBefore = [&](const DatasetFrame &frame, const SelectedItem &wanted) { return std::pair(frame.sceneId, frame.cameraIndex) < std::pair(wanted.scene, wanted.camera); };
    const auto frame = std::lower_bound(dataset.frames.begin(), dataset.frames.end(), item, isBefore);
    const bool isThere = frame != dataset.frames.end() && frame->sceneId == item.scene && frame->cameraIndex == item.camera;
    return isThere ? std::optional(static_cast<size_t>(frame - dataset.frames.begin())) : std::nullopt;
}

} // namespace tagmill
