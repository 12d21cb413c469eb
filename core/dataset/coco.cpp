// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/canonical_parts.h"
#include "core/truth/image_polygon.h"

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

void writePoints(JsonWriter &json, bool isBoard, size_t keypoints)
{
    json.key("keypoints").beginArray();
    if (!isBoard)
        for (const char *name : {"tl", "tr", "br", "bl"})
            json.value(name);
    for (size_t i = 0; i < keypoints; ++i)
        json.value("kp" + std::to_string(i));
    json.endArray();
    json.key("skeleton").beginArray();
    if (!isBoard)
        for (const int from : {1, 2, 3, 4})
            json.beginArray().value(from).value(from % 4 + 1).endArray();
    json.endArray();
}

void writeKeypoint(JsonWriter &json, const std::optional<Vector2> &point, PointState state, int &labelled)
{
    const int flag = point ? cocoFlag(state) : 0;
    labelled += flag > 0;
    json.value(flag > 0 ? point->x() : 0.0).value(flag > 0 ? point->y() : 0.0).value(flag);
}

void writeShape(JsonWriter &json, const std::vector<Vector2> &polygon)
{
    Vector2 least = Vector2::Zero(), most = Vector2::Zero();
    if (!polygon.empty())
        least = most = polygon.front();
    json.key("segmentation").beginArray();
    if (!polygon.empty()) {
        json.beginArray();
        for (const Vector2 &point : polygon) {
            json.value(point.x()).value(point.y());
            least = least.cwiseMin(point);
            most = most.cwiseMax(point);
        }
        json.endArray();
    }
    json.endArray();
    const Vector2 size = most - least;
    json.key("bbox").beginArray().value(least.x()).value(least.y()).value(size.x()).value(size.y()).endArray();
    json.field("area", std::abs(signedArea(polygon)));
}

} // namespace

int cocoFlag(PointState state)
{
    switch (state) {
    case PointState::Margin:
    case PointState::Visible:
        return 2;
    case PointState::Occluded:
        return 1;
    case PointState::Outside:
    case PointState::Behind:
        break;
    }
    return 0;
}

CocoCategories::Category CocoCategories::categoryOf(const RecordSource::Kind &kind)
{
    Category category{std::string(kind.family), kind.isBoard, kind.isBoard ? kind.keypoints : 0};
    if (kind.isBoard && kind.board)
        category.name += '_' + std::to_string(kind.board->cols) + 'x' + std::to_string(kind.board->rows);
    return category;
}

size_t CocoCategories::find(const Category &category) const
{
    const auto same = [&](const Category &other) { return other.name == category.name && other.keypoints == category.keypoints; };
    return static_cast<size_t>(std::find_if(m_all.begin(), m_all.end(), same) - m_all.begin());
}

void CocoCategories::add(const RecordSource::Kind &kind)
{
    Category category = categoryOf(kind);
    if (find(category) == m_all.size())
        m_all.push_back(std::move(category));
}

std::int64_t CocoCategories::idOf(const DetectionRecord &record) const
{
    return static_cast<std::int64_t>(find(categoryOf(kindOf(record)))) + 1;
}

void CocoCategories::write(JsonWriter &json) const
{
    json.key("categories").beginArray();
    for (size_t i = 0; i < m_all.size(); ++i) {
        json.beginObject(JsonLayout::Line);
        json.field("id", static_cast<std::int64_t>(i + 1)).field("name", m_all[i].name).field("supercategory", "fiducial_marker");
        writePoints(json, m_all[i].isBoard, m_all[i].keypoints);
        json.endObject();
    }
    json.endArray();
}

void beginCoco(JsonWriter &json, const std::vector<AnnotatedImage> &images)
{
    // pycocotools asks for info.
    json.beginObject().key("info").beginObject(JsonLayout::Line).field("description", "Rendered by Tagmill").field("pixel_origin", "corner").field("corner_order", "opencv").endObject();
    json.key("licenses").beginArray().endArray().key("images").beginArray();
    for (size_t i = 0; i < images.size() && json.isWanted(); ++i) {
        json.beginObject(JsonLayout::Line).field("id", static_cast<std::int64_t>(i + 1)).field("file_name", images[i].file_name);
        json.field("width", images[i].size.width).field("height", images[i].size.height).endObject();
    }
    json.endArray().key("annotations").beginArray();
}

void writeCocoAnnotation(JsonWriter &json, std::int64_t id, std::int64_t image, std::int64_t category, const DetectionRecord &record, const RecordText &text)
{
    json.beginObject(JsonLayout::Line).field("id", id).field("image_id", image).field("category_id", category);
    writeShape(json, recordPolygon(record));
    int labelled = 0;
    json.key("keypoints").beginArray();
    if (record.record_type == RecordType::Tag)
        for (size_t i = 0; i < record.corners.size(); ++i)
            writeKeypoint(json, record.corners[i], record.corners_state[i], labelled);
    for (size_t i = 0; i < record.keypoints.size(); ++i)
        writeKeypoint(json, record.keypoints[i], record.keypoints_state[i], labelled);
    json.endArray();
    json.field("num_keypoints", labelled).field("iscrowd", 0);
    json.key("attributes");
    writeRecordAttributes(json, record, text);
    json.endObject();
}

std::string cocoText(const std::vector<AnnotatedImage> &images)
{
    std::string text;
    SerialExecutor executor;
    writeOurFiles({.coco = sinkInto(text)}, images, recordsIn(images), executor);
    return text;
}

} // namespace tagmill
