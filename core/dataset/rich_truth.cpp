// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/canonical_files.h"

#include <algorithm>

namespace tagmill {

std::string_view truthTimeText(const std::vector<AnnotatedImage> &images)
{
    const auto atStart = [](const AnnotatedImage &image) { return image.isTruthAtStart; };
    if (std::none_of(images.begin(), images.end(), atStart))
        return "mid";
    return std::all_of(images.begin(), images.end(), atStart) ? "start" : "mixed";
}

void writeRichTruth(const TextSink &sink, const std::vector<AnnotatedImage> &images, RecordStyle style)
{
    int margin = 0;
    for (const AnnotatedImage &image : images)
        for (const DetectionRecord &record : image.records)
            margin = std::max(margin, record.eval_margin_px);
    JsonWriter json(sink);
    json.beginObject().field("version", "2.0");
    json.key("evaluation_context").beginObject();
    json.field("photometric_margin_px", margin).field("truncation_policy", "ternary_visibility");
    json.endObject();
    if (style == RecordStyle::Ours) {
        json.key("tagmill").beginObject();
        json.field("format", 1).field("pixel_origin", "corner").field("corner_order", "opencv").field("truth_time", truthTimeText(images));
        json.endObject();
    }
    json.key("records").beginArray();
    for (const AnnotatedImage &image : images) {
        if (!json.isWanted())
            return;
        for (const DetectionRecord &record : image.records)
            writeRecord(json, record, style);
    }
    json.endArray().endObject();
}

std::string richTruthText(const std::vector<AnnotatedImage> &images, RecordStyle style)
{
    std::string text;
    writeRichTruth([&text](std::string_view piece) {
        text += piece;
        return true;
    }, images, style);
    return text;
}

} // namespace tagmill
