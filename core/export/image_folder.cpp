// SPDX-License-Identifier: GPL-3.0-or-later
// Image folder of Hugging Face datasets: pictures beside a metadata.jsonl, one folder a part of the split. Every row has
// the same columns of the same types, lists of equal length a target.
#include "core/export/export_job.h"
#include "core/export/mask_files.h"

#include "core/dataset/json_writer.h"
#include "core/dataset/record_json.h"
#include "core/truth/image_polygon.h"

#include <cmath>

namespace tagmill {

namespace {

/// JsonWriter breaks lines only between tokens; texts hold none.
std::string onOneLine(std::string_view json)
{
    std::string line;
    for (size_t i = 0; i < json.size(); ++i) {
        if (json[i] != '\n') {
            line += json[i];
            continue;
        }
        while (i + 1 < json.size() && json[i + 1] == ' ')
            ++i;
    }
    return line + "\n";
}

template<class Write>
void column(JsonWriter &json, std::string_view name, const std::vector<const DetectionRecord *> &records, Write write)
{
    json.key(name).beginArray();
    for (const DetectionRecord *record : records)
        write(*record);
    json.endArray();
}

void writeBox(JsonWriter &json, const ExportJob &job, const DetectionRecord &record)
{
    const std::vector<Vector2> polygon = recordPolygon(record);
    Vector2 least = Vector2::Zero(), most = Vector2::Zero();
    if (!polygon.empty())
        least = most = polygon.front();
    for (const Vector2 &point : polygon) {
        least = least.cwiseMin(point);
        most = most.cwiseMax(point);
    }
    const Vector2 at = polygon.empty() ? least : job.pixel(least), size = most - least;
    json.beginArray().value(at.x()).value(at.y()).value(size.x()).value(size.y()).endArray();
}

/// Points without a pixel are (0, 0); their state says so.
void writePoints(JsonWriter &json, const std::vector<LabelledPoint> &points)
{
    json.beginArray();
    for (const LabelledPoint &point : points) {
        const Vector2 at = point.pixel.value_or(Vector2::Zero());
        json.numbers(at.data(), 2);
    }
    json.endArray();
}

template<class Number>
void writeTargets(JsonWriter &json, const ExportJob &job, std::string_view name, const std::vector<const DetectionRecord *> &records, Number &&instanceOf)
{
    json.key(name).beginObject();
    column(json, "category", records, [&](const DetectionRecord &r) { json.value(r.tag_family); });
    column(json, "tag_id", records, [&](const DetectionRecord &r) { json.value(r.tag_id); });
    if (job.options.masks)
        column(json, "instance", records, [&](const DetectionRecord &r) { json.value(instanceOf(r)); });
    column(json, "size_mm", records, [&](const DetectionRecord &r) { json.value(r.tag_size_mm); });
    column(json, "bbox", records, [&](const DetectionRecord &r) { writeBox(json, job, r); });
    column(json, "points", records, [&](const DetectionRecord &r) { writePoints(json, labelledPoints(job.convention, r)); });
    column(json, "states", records, [&](const DetectionRecord &r) {
        json.beginArray();
        for (const LabelledPoint &point : labelledPoints(job.convention, r))
            json.value(pointStateName(point.state));
        json.endArray();
    });
    column(json, "position_m", records, [&](const DetectionRecord &r) { r.position ? json.numbers(r.position->data(), 3) : json.null(); });
    column(json, "rotation_wxyz", records, [&](const DetectionRecord &r) {
        if (!r.rotation_quaternion) {
            json.null();
            return;
        }
        const Vector4 q = r.record_type == RecordType::Tag ? job.tagRotation(*r.rotation_quaternion) : *r.rotation_quaternion;
        json.numbers(q.data(), 4);
    });
    column(json, "distance_m", records, [&](const DetectionRecord &r) { json.value(r.distance); });
    column(json, "incidence_deg", records, [&](const DetectionRecord &r) { json.value(r.angle_of_incidence); });
    column(json, "pixels_per_module", records, [&](const DetectionRecord &r) { json.value(r.ppm); });
    column(json, "occlusion_ratio", records, [&](const DetectionRecord &r) { json.value(r.occlusion_ratio); });
    json.endObject();
}

void writeCamera(JsonWriter &json, const ExportJob &job, const std::vector<DetectionRecord> &records)
{
    json.key("k_matrix");
    const DetectionRecord *record = firstWithCamera(records);
    if (!record) {
        json.null().key("distortion_model").null().key("distortion_coeffs").null();
        return;
    }
    const Matrix3 k = fromCornerOrigin(record->k_matrix, job.origin());
    json.beginArray();
    for (int row = 0; row < 3; ++row) {
        const Vector3 values = k.row(row);
        json.numbers(values.data(), 3);
    }
    json.endArray().field("distortion_model", distortionModelName(record->distortion_model));
    json.key("distortion_coeffs").numbers(record->distortion_coeffs.data(), static_cast<Eigen::Index>(record->distortion_coeffs.size()));
}

/// A name of a picture's mask, beside the picture's own.
std::string maskName(const ExportFrame &frame, std::string_view kind)
{
    return "masks/" + frame.name + "_" + std::string(kind) + ".png";
}

std::string row(ExportJob &job, const ExportFrame &frame, const std::string &file)
{
    const std::vector<DetectionRecord> records = job.records(frame);
    std::vector<const DetectionRecord *> tags, boards;
    for (const DetectionRecord &record : records) {
        if (record.record_type == RecordType::Board)
            boards.push_back(&record);
        else if (record.corners.size() == 4)
            tags.push_back(&record);
    }
    job.summary.tags += static_cast<int>(tags.size());
    job.summary.boards += static_cast<int>(boards.size());
    JsonWriter json;
    json.beginObject().field("file_name", file).field("image_id", frame.source->image_id);
    if (job.options.masks)
        json.field("instances_file_name", maskName(frame, "instances")).field("visibility_file_name", maskName(frame, "visibility"));
    json.field("scene", frame.source->sceneId).field("camera", frame.source->cameraIndex).field("width", frame.size.width).field("height", frame.size.height);
    writeCamera(json, job, records);
    const auto instanceOf = [&records](const DetectionRecord &record) { return static_cast<int>(&record - records.data()) + 1; };
    writeTargets(json, job, "tags", tags, instanceOf);
    writeTargets(json, job, "boards", boards, instanceOf);
    json.endObject();
    return onOneLine(json.take());
}

} // namespace

Result<> writeImageFolder(ExportJob &job)
{
    job.say("files", "PART/metadata.jsonl beside the pictures (without a split: metadata.jsonl, pictures in images/); load_dataset(\"imagefolder\", data_dir=FOLDER)");
    job.say("targets", "tags and boards: lists with one entry a target; bbox is x, y, width, height; points are a tag's corners or a board's points by id, (0, 0) where their state is behind");
    job.say("target_frame", job.options.corner_order == CornerOrder::AprilTag ? "tags: AprilTag 3's, ours turned by 180° about z; boards: x right, y down, z into the surface"
                                                                              : "origin at the centre, x right, y down, z into the surface");
    if (job.options.masks)
        job.say("masks", "PART/masks/NAME_instances.png (16 bits: 0, or the `instance` of the target that shows), NAME_visibility.png (0 no target, 1 hidden, 2 visible); by the ray through each pixel's centre");
    MaskFiles masks(job);
    const bool isSplit = job.parts.size() > 1;
    for (size_t part = 0; part < job.parts.size(); ++part) {
        const std::string prefix = isSplit ? job.parts[part] + "/" : "";
        if (job.summary.parts[part].frames == 0)
            continue;
        TAGMILL_TRY(ExportFile file, job.folder.open(prefix + "metadata.jsonl"));
        for (size_t i = 0; i < job.frames.size(); ++i) {
            if (job.frames[i].part != part)
                continue;
            TAGMILL_CHECK(job.step(i));
            TAGMILL_CHECK(job.addImage(job.frames[i], isSplit ? job.parts[part] : "images"));
            if (job.options.masks)
                TAGMILL_CHECK(masks.add(job.frames[i], prefix + "masks"));
            file.write(row(job, job.frames[i], (isSplit ? "" : "images/") + job.frames[i].file));
        }
        TAGMILL_CHECK(file.close());
    }
    return {};
}

} // namespace tagmill
