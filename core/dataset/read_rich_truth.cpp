// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/record_events.h"
#include "core/dataset/record_files.h"

#include <algorithm>
#include <variant>

namespace tagmill {

namespace {

constexpr size_t itemsAtOnce = 64; ///< one thread parses

struct Parsed
{
    std::int64_t index = 0;
    std::variant<DetectionRecord, Problem> result;
};

void parse(std::span<const JsonItems::Item> items, std::span<Parsed> out)
{
    JsonParser parser; // with what they have allocated
    RecordEvents events;
    for (size_t i = 0; i < items.size(); ++i) {
        out[i].index = items[i].index;
        if (Result<DetectionRecord> record = recordFromText(items[i].text, parser, events))
            out[i].result = *std::move(record);
        else
            out[i].result = std::move(record).error().problem;
    }
}

} // namespace

/// While a block is parsed on the other threads, one hands on the records of the block before and cuts the block behind.
Result<> readRichTruth(const ByteSource &source, const RecordReading &reading)
{
    JsonItems items(source, {"", "records"}, reading.blockBytes);
    BadRecords bad(reading, "records");
    std::int64_t count = 0;
    std::vector<Parsed> parsed, before;
    const auto handOn = [&] {
        for (const Parsed &item : before) {
            if (const auto *record = std::get_if<DetectionRecord>(&item.result))
                reading.record(*record);
            else
                bad.add(item.index, std::get<Problem>(item.result));
            count = item.index + 1;
        }
    };
    for (auto block = items.next(); !block.empty() || !before.empty();) {
        parsed.resize(block.size());
        std::span<const JsonItems::Item> behind;
        reading.executor.parallelFor(1 + (block.size() + itemsAtOnce - 1) / itemsAtOnce, [&](size_t task) {
            if (task == 0) {
                handOn();
                behind = items.next();
                return;
            }
            const size_t begin = (task - 1) * itemsAtOnce, size = std::min(itemsAtOnce, block.size() - begin);
            parse(block.subspan(begin, size), std::span(parsed).subspan(begin, size));
        });
        parsed.swap(before);
        block = behind;
        if (reading.progress && !reading.progress(items.bytes()))
            return makeError(Errc::Cancelled, "cancelled");
    }
    if (!items.sawList(0) && !items.sawList(1))
        return makeError(Errc::Parse, "dataset.rich_truth.broken", {reading.file, "no records"});
    bad.finish(items, count);
    return {};
}

} // namespace tagmill
