// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/record_events.h"
#include "core/dataset/record_files.h"

#include <algorithm>
#include <variant>

namespace tagmill {

namespace {

constexpr size_t itemsAtOnce = 64; ///< one thread parses

using Parsed = std::variant<DetectionRecord, Problem>;

Parsed parsed(JsonParser &parser, RecordEvents &events, std::string_view text)
{
    Result<DetectionRecord> record = recordFromText(text, parser, events);
    if (!record)
        return std::move(record).error().problem;
    return *std::move(record);
}

std::vector<Parsed> parsedItems(std::span<const JsonItems::Item> items, Executor &executor)
{
    std::vector<Parsed> out(items.size());
    executor.parallelFor((items.size() + itemsAtOnce - 1) / itemsAtOnce, [&](size_t chunk) {
        JsonParser parser; // with what they have allocated
        RecordEvents events;
        for (size_t i = chunk * itemsAtOnce; i < std::min(items.size(), (chunk + 1) * itemsAtOnce); ++i)
            out[i] = parsed(parser, events, items[i].text);
    });
    return out;
}

} // namespace

Result<> readRichTruth(const ByteSource &source, const RecordReading &reading)
{
    JsonItems items(source, {"", "records"}, reading.blockBytes);
    BadRecords bad(reading, "records");
    std::int64_t count = 0;
    for (auto next = items.next(); !next.empty(); next = items.next()) {
        const std::vector<Parsed> records = parsedItems(next, reading.executor);
        for (size_t i = 0; i < records.size(); ++i) {
            if (const auto *record = std::get_if<DetectionRecord>(&records[i]))
                reading.record(*record);
            else
                bad.add(next[i].index, std::get<Problem>(records[i]));
            count = next[i].index + 1;
        }
        if (reading.progress && !reading.progress(items.bytes()))
            return makeError(Errc::Cancelled, "cancelled");
    }
    if (!items.sawList(0) && !items.sawList(1))
        return makeError(Errc::Parse, "dataset.rich_truth.broken", {reading.file, "no records"});
    bad.finish(items, count);
    return {};
}

} // namespace tagmill
