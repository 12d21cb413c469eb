// SPDX-License-Identifier: GPL-3.0-or-later
// Records as JSON: the fields of SCHEMA section 4 in their order. Ours adds corners_state and keypoints_state,
// from which its visibilities come, blur, projected axes and lighting; render-tag's form derives them from the coordinates, by its rule.
#pragma once

#include "core/dataset/json_writer.h"
#include "core/truth/detection_record.h"

#include "core/result.h"

namespace tagmill {

enum class RecordStyle { Ours, Peer };

/// Everything as one object.
void writeRecord(JsonWriter &json, const DetectionRecord &record, RecordStyle style);
/// The fields of COCO's `attributes`: all but image_id, corners, keypoints and metadata. In render-tag's form
/// without visibilities, as it writes them.
void writeRecordAttributes(JsonWriter &json, const DetectionRecord &record, RecordStyle style);

/// What both hold of a record in our form, printed once.
struct RecordText
{
    std::string measures, evaluation;
};
RecordText recordText(const DetectionRecord &record);
void writeRecord(JsonWriter &json, const DetectionRecord &record, const RecordText &text);
void writeRecordAttributes(JsonWriter &json, const DetectionRecord &record, const RecordText &text);

/// A record of its own, as a JSON text. Error InvalidValue names the field; image_id is one path component.
Result<DetectionRecord> recordFromText(std::string_view json);

/// render-tag's ternary visibility of a point (DATASET section 3).
int peerVisibility(const Vector2 &point, Size2i resolution, int margin);
/// What render-tag writes for a point that is not in the image.
inline Vector2 sentinelPoint() { return {-1, -1}; }
/// A record in render-tag's shape: a board has its centre as only corner, keypoints outside are sentinels.
DetectionRecord peerShaped(const DetectionRecord &record);

/// A name that stays in its folder.
bool isSinglePathComponent(std::string_view name);
std::string_view distortionModelName(DistortionModel model);

} // namespace tagmill
