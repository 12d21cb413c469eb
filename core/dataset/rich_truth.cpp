// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/canonical_parts.h"

#include <algorithm>

namespace tagmill {

std::string_view truthTimeText(const std::vector<AnnotatedImage> &images)
{
    const auto atStart = [](const AnnotatedImage &image) { return image.isTruthAtStart; };
    if (std::none_of(images.begin(), images.end(), atStart))
        return "mid";
    return std::all_of(images.begin(), images.end(), atStart) ? "start" : "mixed";
}

RecordSource::Kind kindOf(const DetectionRecord &record)
{
    return {record.tag_family, record.board_definition ? &*record.board_definition : nullptr, record.record_type == RecordType::Board, record.keypoints.size()};
}

RecordSource recordsIn(const std::vector<AnnotatedImage> &images)
{
    RecordSource source;
    for (const AnnotatedImage &image : images) {
        for (const DetectionRecord &record : image.records) {
            source.photometric_margin_px = std::max(source.photometric_margin_px, record.eval_margin_px);
            source.mostKeypoints = std::max(source.mostKeypoints, record.keypoints.size());
        }
    }
    source.visit = [&images](size_t image, const RecordSource::Visit &visit) { std::for_each(images[image].records.begin(), images[image].records.end(), visit); };
    source.visitKinds = [&images](size_t image, const auto &visit) {
        for (const DetectionRecord &record : images[image].records)
            visit(kindOf(record));
    };
    return source;
}

void beginRichTruth(JsonWriter &json, const std::vector<AnnotatedImage> &images, const RecordSource &records, RecordStyle style)
{
    json.beginObject().field("version", "2.0");
    json.key("evaluation_context").beginObject();
    json.field("photometric_margin_px", records.photometric_margin_px).field("truncation_policy", "ternary_visibility");
    json.endObject();
    if (style == RecordStyle::Ours) {
        json.key("tagmill").beginObject();
        json.field("format", 1).field("pixel_origin", "corner").field("corner_order", "opencv").field("truth_time", truthTimeText(images));
        json.endObject();
    }
    json.key("records").beginArray();
}

void writeRichTruthPeer(const TextSink &sink, const std::vector<AnnotatedImage> &images, const RecordSource &records)
{
    JsonWriter json(sink);
    beginRichTruth(json, images, records, RecordStyle::Peer);
    for (size_t i = 0; i < images.size() && json.isWanted(); ++i)
        records.visit(i, [&](const DetectionRecord &record) { writeRecord(json, record, RecordStyle::Peer); });
    if (!json.isWanted())
        return;
    json.endArray().endObject();
}

std::string richTruthText(const std::vector<AnnotatedImage> &images, RecordStyle style)
{
    std::string text;
    SerialExecutor executor;
    if (style == RecordStyle::Peer)
        writeRichTruthPeer(sinkInto(text), images, recordsIn(images));
    else
        writeOurFiles({.richTruth = sinkInto(text)}, images, recordsIn(images), executor);
    return text;
}

} // namespace tagmill
