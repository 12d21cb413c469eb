// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/record_text.h"

#include "core/dataset/json_writer.h"
#include "core/dataset/record_json.h"
#include "core/export/board_files.h"
#include "core/export/export_job.h"
#include "core/truth/image_polygon.h"

#include <Eigen/LU>

namespace tagmill {

namespace {

void writeConventions(JsonWriter &json, const PointConvention &convention, std::string_view frame)
{
    json.key("conventions").beginObject();
    json.field("pixel_origin", convention.originText()).field("corner_order", convention.cornerText());
    if (!frame.empty())
        json.field("target_frame", frame);
    json.endObject();
}

void writeMatrix(JsonWriter &json, const Matrix3 &m)
{
    json.beginArray();
    for (int row = 0; row < 3; ++row) {
        const Vector3 values = m.row(row);
        json.numbers(values.data(), 3);
    }
    json.endArray();
}

void writeCamera(JsonWriter &json, const DetectionRecord &record, PixelOrigin origin)
{
    const Matrix3 k = fromCornerOrigin(record.k_matrix, origin);
    json.key("camera").beginObject().field("fx", k(0, 0)).field("fy", k(1, 1)).field("cx", k(0, 2)).field("cy", k(1, 2));
    json.field("distortion_model", distortionModelName(record.distortion_model)).key("distortion").beginArray();
    for (const double coefficient : record.distortion_coeffs)
        json.value(coefficient);
    json.endArray().endObject();
}

/// Where the diagonals meet: the homography's own centre, as apriltag_detection_t has it.
Vector2 centreOf(const std::vector<Vector2> &corners)
{
    const auto cross = [](const Vector2 &a, const Vector2 &b) { return a.x() * b.y() - a.y() * b.x(); };
    const Vector2 d = corners[2] - corners[0], e = corners[3] - corners[1];
    const double area = cross(d, e);
    return area == 0 ? Vector2((corners[0] + corners[2]) / 2) : Vector2(corners[0] + d * (cross(corners[1] - corners[0], e) / area));
}

Result<std::string> aprilTagText(const DetectionRecord &record)
{
    if (record.record_type != RecordType::Tag)
        return makeError(Errc::InvalidValue, "record.no_apriltag");
    if (record.corners.size() != 4)
        return makeError(Errc::InvalidValue, "record.no_points");
    const PointConvention convention{PixelOrigin::Corner, CornerOrder::AprilTag};
    JsonWriter json;
    json.beginObject();
    writeConventions(json, convention, "of AprilTag 3: p[0] … p[3] are (−s/2, s/2), (s/2, s/2), (s/2, −s/2), (−s/2, −s/2), z into the surface; pose: x_cam = R · x_tag + t, metres");
    json.field("family", record.tag_family).field("id", record.tag_id).field("hamming", 0);
    const Vector2 c = convention.pixel(centreOf(record.corners));
    json.key("c").numbers(c.data(), 2).key("p").beginArray();
    for (size_t i = 0; i < 4; ++i) {
        const Vector2 p = convention.pixel(record.corners[convention.corner(i)]);
        json.numbers(p.data(), 2);
    }
    json.endArray().field("tagsize", record.tag_size_mm / 1000);
    if (record.position && record.rotation_quaternion) {
        json.key("pose").beginObject().key("R");
        writeMatrix(json, rotationFromQuaternion(convention.tagRotation(*record.rotation_quaternion)));
        json.key("t").numbers(record.position->data(), 3).endObject();
    }
    writeCamera(json, record, convention.origin);
    json.endObject();
    return json.take() + "\n";
}

Result<std::string> cocoText(const DetectionRecord &record)
{
    const TargetClass target = targetClass(record);
    if (target.points == 0 || (record.record_type == RecordType::Tag && target.points != 4))
        return makeError(Errc::InvalidValue, "record.no_points");
    const PointConvention convention{PixelOrigin::Corner, CornerOrder::OpenCv};
    JsonWriter json;
    json.beginObject().key("info").beginObject().field("description", "One record of a Tagmill dataset");
    writeConventions(json, convention, {});
    json.endObject().key("images").beginArray().beginObject().field("id", 1).field("file_name", record.image_id + ".png");
    json.field("width", record.resolution.width).field("height", record.resolution.height).endObject().endArray();
    json.key("annotations").beginArray().beginObject().field("id", 1).field("image_id", 1).field("category_id", 1);
    writeCocoTarget(json, convention, record);
    json.endObject().endArray().key("categories").beginArray();
    writeCocoCategory(json, convention, target, 1);
    json.endArray().endObject();
    return json.take() + "\n";
}

std::string jsonText(const DetectionRecord &record)
{
    const PointConvention convention;
    JsonWriter json;
    json.beginObject();
    writeConventions(json, convention, "of Tagmill: origin in the target's middle, x right, y down, z into the surface; position and rotation_quaternion (w x y z) take it to the camera's "
                                       "(x right, y down, z forward), metres");
    json.key("record");
    writeRecord(json, record, RecordStyle::Ours);
    json.endObject();
    return json.take() + "\n";
}

} // namespace

Result<std::string> recordText(const DetectionRecord &given, RecordForm form)
{
    DetectionRecord record = given;
    record.corners_state.resize(record.corners.size(), PointState::Visible); // files of others may say none
    record.keypoints_state.resize(record.keypoints.size(), PointState::Visible);
    switch (form) {
    case RecordForm::OpenCv: return openCvRecordYaml(record);
    case RecordForm::AprilTag: return aprilTagText(record);
    case RecordForm::Coco: return cocoText(record);
    case RecordForm::Json: return jsonText(record);
    }
    return makeError(Errc::Internal, "internal", {"record form"});
}

} // namespace tagmill
