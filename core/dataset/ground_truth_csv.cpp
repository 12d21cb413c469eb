// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/canonical_parts.h"

#include <algorithm>

namespace tagmill {

namespace {

constexpr std::string_view lineEnd = "\r\n";

void appendCell(std::string &out, const std::string &text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text)
        out.append(c == '"' ? 2 : 1, c);
    out += '"';
}

void appendHead(std::string &out, const DetectionRecord &record)
{
    appendCell(out, record.image_id);
    (out += ',') += std::to_string(record.tag_id);
    appendCell(out += ',', record.tag_family);
    out += record.record_type == RecordType::Board ? ",BOARD," : ",TAG,";
    (out += roundedFloat(record.tag_size_mm, 4)) += ',';
    (out += roundedFloat(record.ppm, 4)) += record.is_mirrored ? ",1" : ",0";
}

void appendPoint(std::string &out, const Vector2 &point)
{
    (out += ',') += roundedFloat(point.x(), 4);
    (out += ',') += roundedFloat(point.y(), 4);
}

/// render-tag's cell: clamped to the image, what is behind the camera at −1e6.
double clamped(double value, int limit)
{
    return value <= -999999 ? -1e6 : std::clamp(value, 0.0, static_cast<double>(limit));
}

void appendPeerRow(std::string &out, const DetectionRecord &record, Size2i size)
{
    if (record.record_type == RecordType::Tag && record.corners.size() != 4)
        return;
    appendHead(out, record);
    for (const Vector2 &corner : record.corners)
        appendPoint(out, {clamped(corner.x(), size.width), clamped(corner.y(), size.height)});
    for (const std::optional<Vector2> &keypoint : record.keypoints)
        appendPoint(out, keypoint.value_or(sentinelPoint()));
    out += lineEnd;
}

void appendState(std::string &out, PointState state)
{
    (out += ',') += std::to_string(pointVisibility(state));
}

} // namespace

void appendOurRow(std::string &out, const DetectionRecord &record, size_t keypoints)
{
    appendHead(out, record);
    const bool hasCorners = record.record_type == RecordType::Tag && record.corners.size() == 4;
    for (size_t i = 0; i < 4; ++i)
        hasCorners ? appendPoint(out, record.corners[i]) : void(out += ",,");
    for (size_t i = 0; i < 4; ++i)
        hasCorners ? appendState(out, record.corners_state[i]) : void(out += ',');
    for (size_t i = 0; i < keypoints; ++i) {
        if (i >= record.keypoints.size()) {
            out += ",,,";
            continue;
        }
        record.keypoints[i] ? appendPoint(out, *record.keypoints[i]) : void(out += ",,");
        appendState(out, record.keypoints_state[i]);
    }
    out += lineEnd;
}

std::string csvHead(const RecordSource &records, RecordStyle style)
{
    std::string out = "image_id,tag_id,tag_family,record_type,tag_size_mm,ppm,is_mirrored,x1,y1,x2,y2,x3,y3,x4,y4";
    if (style == RecordStyle::Ours) {
        out += ",v1,v2,v3,v4";
        for (size_t i = 0; i < records.mostKeypoints; ++i)
            for (const char *part : {"_x", "_y", "_v"})
                (out += ",kp" + std::to_string(i)) += part;
    }
    out += lineEnd;
    return out;
}

void writeGroundTruthCsvPeer(const TextSink &sink, const std::vector<AnnotatedImage> &images, const RecordSource &records)
{
    std::string out = csvHead(records, RecordStyle::Peer);
    for (size_t i = 0; i < images.size(); ++i) {
        records.visit(i, [&](const DetectionRecord &record) { appendPeerRow(out, record, images[i].size); });
        if (out.size() >= textPieceBytes) {
            if (!sink(out))
                return;
            out.clear();
        }
    }
    sink(out);
}

std::string groundTruthCsv(const std::vector<AnnotatedImage> &images, RecordStyle style)
{
    std::string text;
    SerialExecutor executor;
    if (style == RecordStyle::Peer)
        writeGroundTruthCsvPeer(sinkInto(text), images, recordsIn(images));
    else
        writeOurFiles({.groundTruthCsv = sinkInto(text)}, images, recordsIn(images), executor);
    return text;
}

} // namespace tagmill
