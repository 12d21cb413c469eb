// SPDX-License-Identifier: GPL-3.0-or-later
// transforms.json (SEQUENCE 4.2, 4.3, as nerfstudio reads it) and info.json of a sequence.
#pragma once

#include "core/sequence/sequence_result.h"

namespace tagmill {

struct SequenceObject
{
    int id = 0; ///< pass index
    std::string name, className;
    bool operator==(const SequenceObject &) const = default;
};

struct SequenceDescription
{
    double fps = 24;          ///< frames a second of the sequence, keyframe multiplier included
    int firstFrame = 1;       ///< time 0
    int step = 1;
    bool isRawFlowOrder = false;
};

/// A camera key stands at the top when it is the same in every frame, else in each frame; never in both. Frames in the
/// order given.
std::string transformsJson(const std::vector<SequenceFrameResult> &frames, const SequenceDescription &description);
/// frame_rate (1/s), distance_traveled (units, the sum of the steps), elapsed_time (frames ÷ frame_rate, s) and
/// average_velocity (units/s: the distance by the time from the first to the last frame).
std::string sequenceInfoJson(const std::vector<SequenceFrameResult> &frames, const SequenceDescription &description);

/// segmentations/objects.json: id ↔ name ↔ class.
inline constexpr std::string_view objectTableFile = "segmentations/objects.json";
std::string objectTableJson(const std::vector<SequenceObject> &objects);
Result<std::vector<SequenceObject>> readObjectTable(const std::filesystem::path &file);

} // namespace tagmill
