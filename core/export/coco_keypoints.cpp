// SPDX-License-Identifier: GPL-3.0-or-later
// COCO keypoints: images/, and annotations/keypoints_PART.json with one category a class of targets.
#include "core/export/export_job.h"

#include "core/dataset/canonical_files.h"
#include "core/dataset/json_writer.h"
#include "core/truth/image_polygon.h"

#include <cmath>

namespace tagmill {

namespace {

void writeInfo(JsonWriter &json, const ExportJob &job)
{
    json.key("info").beginObject();
    json.field("description", "Exported by Tagmill; pixel origin " + job.summary.pixel_origin + ", corner order " + job.summary.corner_order);
    json.field("version", "1.0").field("pixel_origin", job.summary.pixel_origin).field("corner_order", job.summary.corner_order);
    json.endObject();
    json.key("licenses").beginArray().endArray();
}

void writeImages(JsonWriter &json, const ExportJob &job, size_t part)
{
    json.key("images").beginArray();
    for (size_t i = 0; i < job.frames.size(); ++i) {
        const ExportFrame &frame = job.frames[i];
        if (frame.part != part)
            continue;
        json.beginObject().field("id", static_cast<std::int64_t>(i + 1)).field("file_name", frame.file);
        json.field("width", frame.size.width).field("height", frame.size.height).endObject();
    }
    json.endArray();
}

void writeShape(JsonWriter &json, const PointConvention &convention, const std::vector<Vector2> &polygon)
{
    Vector2 least = Vector2::Zero(), size = Vector2::Zero();
    json.key("segmentation").beginArray();
    if (!polygon.empty()) {
        Vector2 most = least = polygon.front();
        json.beginArray();
        for (const Vector2 &point : polygon) {
            json.value(convention.pixel(point).x()).value(convention.pixel(point).y());
            least = least.cwiseMin(point);
            most = most.cwiseMax(point);
        }
        json.endArray();
        size = most - least;
        least = convention.pixel(least);
    }
    json.endArray();
    json.key("bbox").beginArray().value(least.x()).value(least.y()).value(size.x()).value(size.y()).endArray();
    json.field("area", std::abs(signedArea(polygon))).field("iscrowd", 0);
}

void writePoints(JsonWriter &json, const PointConvention &convention, const DetectionRecord &record)
{
    int labelled = 0;
    json.key("keypoints").beginArray();
    for (const LabelledPoint &point : labelledPoints(convention, record)) {
        const int flag = point.pixel ? cocoFlag(point.state) : 0;
        labelled += flag > 0;
        json.value(flag > 0 ? point.pixel->x() : 0.0).value(flag > 0 ? point.pixel->y() : 0.0).value(flag);
    }
    json.endArray();
    json.field("num_keypoints", labelled);
}

void writeAttributes(JsonWriter &json, const DetectionRecord &record)
{
    json.key("attributes").beginObject();
    json.field("tag_id", record.tag_id).field("size_mm", record.tag_size_mm).field("distance_m", record.distance);
    json.field("incidence_deg", record.angle_of_incidence).field("pixels_per_module", record.ppm).field("occlusion_ratio", record.occlusion_ratio);
    json.endObject();
}

void writeCategories(JsonWriter &json, const ExportJob &job, const TargetClasses &classes)
{
    json.key("categories").beginArray();
    for (size_t i = 0; i < classes.all().size(); ++i)
        writeCocoCategory(json, job.convention, classes.all()[i], i + 1);
    json.endArray();
}

Result<> writePart(ExportJob &job, size_t part, const TargetClasses &classes, std::int64_t &annotation)
{
    TAGMILL_TRY(ExportFile file, job.folder.open("annotations/keypoints_" + job.parts[part] + ".json"));
    JsonWriter json;
    json.beginObject();
    writeInfo(json, job);
    writeImages(json, job, part);
    json.key("annotations").beginArray();
    for (size_t i = 0; i < job.frames.size(); ++i) {
        if (job.frames[i].part != part)
            continue;
        TAGMILL_CHECK(job.step(i));
        TAGMILL_CHECK(job.addImage(job.frames[i], "images"));
        for (const DetectionRecord &record : job.records(job.frames[i])) {
            const std::optional<size_t> target = classes.indexOf(record);
            if (!target)
                continue;
            json.beginObject().field("id", ++annotation).field("image_id", static_cast<std::int64_t>(i + 1)).field("category_id", static_cast<std::int64_t>(*target + 1));
            writeCocoTarget(json, job.convention, record);
            json.endObject();
            ++(record.record_type == RecordType::Tag ? job.summary.tags : job.summary.boards);
        }
        file.write(json.take());
    }
    json.endArray();
    writeCategories(json, job, classes);
    json.endObject();
    file.write(json.take());
    file.write("\n");
    return file.close();
}

} // namespace

void writeCocoTarget(JsonWriter &json, const PointConvention &convention, const DetectionRecord &record)
{
    writeShape(json, convention, recordPolygon(record));
    writePoints(json, convention, record);
    writeAttributes(json, record);
}

void writeCocoCategory(JsonWriter &json, const PointConvention &convention, const TargetClass &target, size_t id)
{
    constexpr std::array<const char *, 4> corners{"tl", "tr", "br", "bl"};
    const bool isTag = target.type == RecordType::Tag;
    json.beginObject().field("id", static_cast<std::int64_t>(id)).field("name", target.name).field("supercategory", "fiducial_marker");
    json.key("keypoints").beginArray();
    for (size_t point = 0; point < target.points; ++point)
        json.value(isTag && point < corners.size() ? std::string(corners[convention.corner(point)]) : "kp" + std::to_string(point));
    json.endArray().key("skeleton").beginArray();
    for (int from = 1; isTag && from <= 4; ++from)
        json.beginArray().value(from).value(from % 4 + 1).endArray();
    json.endArray().endObject();
}

Result<> writeCoco(ExportJob &job)
{
    job.say("files", "annotations/keypoints_PART.json; file_name is a picture in images/, which all parts share");
    job.say("keypoints", "of a tag its four corners, of a board its points by id; 2 = visible (the don't-care margin included), 1 = hidden but known, 0 = not in the image");
    job.say("shape", "segmentation is the target's outline as the lens curves it, clipped to the image; bbox and area are those of the same shape");
    job.say("mirroring", "a mirrored tag is not a tag: train without horizontal or vertical flips");
    const TargetClasses classes(job);
    std::int64_t annotation = 0;
    for (size_t part = 0; part < job.parts.size(); ++part)
        TAGMILL_CHECK(writePart(job, part, classes, annotation));
    return {};
}

} // namespace tagmill
