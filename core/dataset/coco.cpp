// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/canonical_files.h"
#include "core/truth/image_polygon.h"

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

struct Category
{
    std::string name;
    RecordType type = RecordType::Tag;
    size_t keypoints = 0; ///< of a board
};

/// Families in order of first use; boards of the same kind with other keypoints are another category.
class Categories
{
public:
    size_t idOf(const DetectionRecord &record)
    {
        const size_t keypoints = record.record_type == RecordType::Board ? record.keypoints.size() : 0;
        std::string name = record.tag_family;
        if (record.record_type == RecordType::Board && record.board_definition)
            name += '_' + std::to_string(record.board_definition->cols) + 'x' + std::to_string(record.board_definition->rows);
        for (size_t i = 0; i < m_all.size(); ++i)
            if (m_all[i].name == name && m_all[i].keypoints == keypoints)
                return i + 1;
        m_all.push_back({std::move(name), record.record_type, keypoints});
        return m_all.size();
    }

    void write(JsonWriter &json) const
    {
        json.key("categories").beginArray();
        for (size_t i = 0; i < m_all.size(); ++i) {
            json.beginObject(JsonLayout::Line);
            json.field("id", static_cast<std::int64_t>(i + 1)).field("name", m_all[i].name).field("supercategory", "fiducial_marker");
            writePoints(json, m_all[i]);
            json.endObject();
        }
        json.endArray();
    }

private:
    static void writePoints(JsonWriter &json, const Category &category)
    {
        json.key("keypoints").beginArray();
        if (category.type == RecordType::Tag)
            for (const char *name : {"tl", "tr", "br", "bl"})
                json.value(name);
        for (size_t i = 0; i < category.keypoints; ++i)
            json.value("kp" + std::to_string(i));
        json.endArray();
        json.key("skeleton").beginArray();
        if (category.type == RecordType::Tag)
            for (const int from : {1, 2, 3, 4})
                json.beginArray().value(from).value(from % 4 + 1).endArray();
        json.endArray();
    }

    std::vector<Category> m_all;
};

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

void writeAnnotation(JsonWriter &json, const DetectionRecord &record)
{
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
    writeRecordAttributes(json, record, RecordStyle::Ours);
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

void writeCoco(const TextSink &sink, const std::vector<AnnotatedImage> &images, const RecordSource &records)
{
    JsonWriter json(sink);
    // pycocotools asks for info.
    json.beginObject().key("info").beginObject(JsonLayout::Line).field("description", "Rendered by Tagmill").field("pixel_origin", "corner").field("corner_order", "opencv").endObject();
    json.key("licenses").beginArray().endArray().key("images").beginArray();
    for (size_t i = 0; i < images.size(); ++i) {
        json.beginObject(JsonLayout::Line).field("id", static_cast<std::int64_t>(i + 1)).field("file_name", images[i].file_name);
        json.field("width", images[i].size.width).field("height", images[i].size.height).endObject();
    }
    json.endArray();
    Categories categories;
    std::int64_t id = 0;
    json.key("annotations").beginArray();
    for (size_t i = 0; i < images.size(); ++i) {
        if (!json.isWanted())
            return;
        records.visit(i, [&](const DetectionRecord &record) {
            json.beginObject(JsonLayout::Line).field("id", ++id).field("image_id", static_cast<std::int64_t>(i + 1));
            json.field("category_id", static_cast<std::int64_t>(categories.idOf(record)));
            writeAnnotation(json, record);
            json.endObject();
        });
    }
    json.endArray();
    categories.write(json);
    json.endObject();
}

std::string cocoText(const std::vector<AnnotatedImage> &images)
{
    std::string text;
    writeCoco(sinkInto(text), images, recordsIn(images));
    return text;
}

} // namespace tagmill
