// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/record_json.h"

#include "core/compile/recipe_names.h"
#include "core/truth/image_polygon.h"

#include <array>

namespace tagmill {

namespace {

void writePoint(JsonWriter &json, const Vector2 &point)
{
    json.numbers(point.data(), 2);
}

template<class Vector>
void writeOptional(JsonWriter &json, std::string_view name, const std::optional<Vector> &vector)
{
    json.key(name);
    if (vector)
        json.numbers(vector->data(), vector->size());
    else
        json.null();
}

template<class T>
void writeOptionalValue(JsonWriter &json, std::string_view name, const std::optional<T> &value)
{
    json.key(name);
    if (value)
        json.value(*value);
    else
        json.null();
}

void writeKeypoints(JsonWriter &json, const DetectionRecord &record)
{
    json.key("keypoints");
    if (record.keypoints.empty()) {
        json.null();
        return;
    }
    json.beginArray();
    for (const std::optional<Vector2> &keypoint : record.keypoints)
        writePoint(json, keypoint.value_or(sentinelPoint()));
    json.endArray();
}

void writeCamera(JsonWriter &json, const DetectionRecord &record)
{
    json.key("k_matrix");
    if (record.resolution.width == 0 && record.k_matrix == Matrix3::Identity()) {
        json.null();
    } else {
        json.beginArray();
        for (int row = 0; row < 3; ++row) {
            const Vector3 values = record.k_matrix.row(row);
            json.numbers(values.data(), 3);
        }
        json.endArray();
    }
    json.key("resolution");
    if (record.resolution.width == 0)
        json.null();
    else
        json.beginArray().value(record.resolution.width).value(record.resolution.height).endArray();
    json.field("distortion_model", distortionModelName(record.distortion_model));
    json.key("distortion_coeffs").numbers(record.distortion_coeffs.data(), static_cast<Eigen::Index>(record.distortion_coeffs.size()));
}

void writeIntegers(JsonWriter &json, const std::vector<int> &values)
{
    json.beginArray();
    for (const int value : values)
        json.value(value);
    json.endArray();
}

/// What differs from render-tag's boards; as a recipe says it.
void writeBoardOfOurs(JsonWriter &json, const BoardDefinition &board)
{
    if (board.type == "charuco" && board.charuco_pattern != CharucoPattern::Peer)
        json.field("pattern", enumName(charucoPatternNames, board.charuco_pattern));
    if (board.corner_ids != CharucoCornerIds::Top)
        json.field("corner_ids", enumName(cornerIdNames, board.corner_ids));
    if (board.ids.empty())
        return;
    json.key("ids");
    writeIntegers(json, board.ids);
}

void writeBoard(JsonWriter &json, const std::optional<BoardDefinition> &board, RecordStyle style)
{
    json.key("board_definition");
    if (!board) {
        json.null();
        return;
    }
    json.beginObject();
    json.field("type", board->type).field("rows", board->rows).field("cols", board->cols);
    json.field("square_size_mm", board->square_size_mm).field("marker_size_mm", board->marker_size_mm);
    json.field("dictionary", board->dictionary).field("total_keypoints", board->total_keypoints);
    writeOptionalValue(json, "spacing_ratio", board->spacing_ratio);
    if (style == RecordStyle::Ours)
        writeBoardOfOurs(json, *board);
    json.endObject();
}

void writeStates(JsonWriter &json, std::string_view name, const std::vector<PointState> &states)
{
    json.key(name).beginArray();
    for (const PointState state : states)
        json.value(pointStateName(state));
    json.endArray();
}

struct Visibilities
{
    std::vector<int> corners, keypoints;
    bool isComplete = true;
};

Visibilities visibilities(const DetectionRecord &record, RecordStyle style)
{
    Visibilities result;
    if (style == RecordStyle::Ours) {
        for (const PointState state : record.corners_state)
            result.corners.push_back(pointVisibility(state));
        for (const PointState state : record.keypoints_state)
            result.keypoints.push_back(pointVisibility(state));
        result.isComplete = record.eval_complete;
        return result;
    }
    for (const Vector2 &corner : record.corners)
        result.corners.push_back(peerVisibility(corner, record.resolution, record.eval_margin_px));
    for (const std::optional<Vector2> &keypoint : record.keypoints)
        result.keypoints.push_back(peerVisibility(keypoint.value_or(sentinelPoint()), record.resolution, record.eval_margin_px));
    if (record.keypoints.empty())
        for (const int visibility : result.corners)
            result.isComplete = result.isComplete && visibility == 2;
    return result;
}

/// Each axis as its two ends.
void writeAxes(JsonWriter &json, const DetectionRecord &record)
{
    json.key("axes");
    const auto axes = projectedAxes(record);
    if (!axes) {
        json.null();
        return;
    }
    json.beginObject();
    for (size_t i = 0; i < axes->size(); ++i) {
        json.key(std::array{"x", "y", "z"}[i]).beginArray();
        for (const Vector2 &end : (*axes)[i])
            writePoint(json, end);
        json.endArray();
    }
    json.endObject();
}

/// Nothing of a camera that stands still.
void writeBlur(JsonWriter &json, std::string_view name, const std::vector<double> &blur)
{
    json.key(name);
    if (blur.empty())
        json.null();
    else
        json.numbers(blur.data(), static_cast<Eigen::Index>(blur.size()));
}

void writeLighting(JsonWriter &json, const std::optional<Lighting> &lighting)
{
    json.key("lighting");
    if (lighting)
        json.beginObject().field("point_w", lighting->point_w).field("sun_w_m2", lighting->sun_w_m2).endObject();
    else
        json.null();
}

/// distance … scene_seed.
void writeMeasures(JsonWriter &json, const DetectionRecord &record, RecordStyle style)
{
    json.field("distance", record.distance).field("angle_of_incidence", record.angle_of_incidence);
    json.field("pixel_area", record.pixel_area).field("occlusion_ratio", record.occlusion_ratio).field("ppm", record.ppm);
    json.field("is_mirrored", record.is_mirrored);
    writeOptional(json, "position", record.position);
    writeOptional(json, "rotation_quaternion", record.rotation_quaternion);
    if (style == RecordStyle::Ours)
        writeAxes(json, record);
    else
        json.key("axes").null(); // render-tag never fills it
    json.field("tag_size_mm", record.tag_size_mm);
    writeCamera(json, record);
    writeOptional(json, "velocity", record.velocity);
    json.field("shutter_time_ms", record.shutter_time_ms).field("rolling_shutter_ms", record.rolling_shutter_ms);
    writeOptionalValue(json, "fstop", record.fstop);
    json.field("eval_margin_px", record.eval_margin_px);
    writeOptionalValue(json, "global_seed", record.global_seed);
    writeOptionalValue(json, "scene_seed", record.scene_seed);
}

void writeEvaluation(JsonWriter &json, const DetectionRecord &record, RecordStyle style, bool withVisibilities)
{
    const Visibilities seen = withVisibilities ? visibilities(record, style) : Visibilities{};
    json.key("corners_visibility");
    if (withVisibilities)
        writeIntegers(json, seen.corners);
    else
        json.null();
    json.key("keypoints_visibility");
    if (withVisibilities && !record.keypoints.empty())
        writeIntegers(json, seen.keypoints);
    else
        json.null();
    json.field("eval_complete", seen.isComplete);
    writeBoard(json, record.board_definition, style);
    if (style == RecordStyle::Ours) {
        writeStates(json, "corners_state", record.corners_state);
        writeStates(json, "keypoints_state", record.keypoints_state);
        writeBlur(json, "corners_blur_px", record.corners_blur_px);
        writeBlur(json, "keypoints_blur_px", record.keypoints_blur_px);
        writeLighting(json, record.lighting);
    }
}

std::string_view recordTypeName(RecordType type)
{
    return type == RecordType::Board ? "BOARD" : "TAG";
}

/// image_id … keypoints.
void writePlace(JsonWriter &json, const DetectionRecord &record)
{
    json.field("image_id", record.image_id).field("tag_id", record.tag_id).field("tag_family", record.tag_family);
    json.key("corners").beginArray();
    for (const Vector2 &corner : record.corners)
        writePoint(json, corner);
    json.endArray();
    json.field("record_type", recordTypeName(record.record_type));
    writeKeypoints(json, record);
}

void writeName(JsonWriter &json, const DetectionRecord &record)
{
    json.field("tag_id", record.tag_id).field("tag_family", record.tag_family).field("record_type", recordTypeName(record.record_type));
}

} // namespace

std::string_view distortionModelName(DistortionModel model)
{
    switch (model) {
    case DistortionModel::BrownConrady:
        return "brown_conrady";
    case DistortionModel::KannalaBrandt:
        return "kannala_brandt";
    case DistortionModel::None:
        break;
    }
    return "none";
}

void writeRecord(JsonWriter &json, const DetectionRecord &record, RecordStyle style)
{
    json.beginObject(style == RecordStyle::Ours ? JsonLayout::Line : JsonLayout::Lines);
    writePlace(json, record);
    writeMeasures(json, record, style);
    json.key("metadata").beginObject().endObject();
    writeEvaluation(json, record, style, true);
    json.endObject();
}

void writeRecordAttributes(JsonWriter &json, const DetectionRecord &record, RecordStyle style)
{
    json.beginObject();
    writeName(json, record);
    writeMeasures(json, record, style);
    writeEvaluation(json, record, style, style == RecordStyle::Ours);
    json.endObject();
}

RecordText recordText(const DetectionRecord &record)
{
    JsonWriter measures = JsonWriter::within(1, JsonLayout::Line), evaluation = measures;
    writeMeasures(measures, record, RecordStyle::Ours);
    writeEvaluation(evaluation, record, RecordStyle::Ours, true);
    return {measures.take(), evaluation.take()};
}

void writeRecord(JsonWriter &json, const DetectionRecord &record, const RecordText &text)
{
    json.beginObject(JsonLayout::Line);
    writePlace(json, record);
    json.raw(text.measures).key("metadata").beginObject().endObject().raw(text.evaluation).endObject();
}

void writeRecordAttributes(JsonWriter &json, const DetectionRecord &record, const RecordText &text)
{
    json.beginObject(JsonLayout::Line);
    writeName(json, record);
    json.raw(text.measures).raw(text.evaluation).endObject();
}

int peerVisibility(const Vector2 &point, Size2i resolution, int margin)
{
    if (point == sentinelPoint())
        return 0;
    const bool isInside = margin <= point.x() && point.x() < resolution.width - margin && margin <= point.y() && point.y() < resolution.height - margin;
    return isInside ? 2 : 1;
}

DetectionRecord peerShaped(const DetectionRecord &record)
{
    DetectionRecord shaped = record;
    if (record.record_type != RecordType::Board)
        return shaped;
    const CameraModel camera(record.resolution, record.k_matrix, record.distortion_model, record.distortion_coeffs);
    if (record.corners.size() != 1 && record.position) {
        const std::optional<Vector2> centre = camera.project(*record.position);
        shaped.corners = {centre.value_or(Vector2(-1e6, -1e6))};
    }
    for (std::optional<Vector2> &keypoint : shaped.keypoints)
        if (!keypoint || !camera.contains(*keypoint))
            keypoint = sentinelPoint();
    return shaped;
}

} // namespace tagmill
