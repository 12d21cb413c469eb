// SPDX-License-Identifier: GPL-3.0-or-later
// Record files: what readDataset() falls back to where a folder has no result files of ours. Each is read as a stream,
// in bounded memory; what is wrong with one record is listed with its file and place, and the others go on.
#pragma once

#include "core/dataset/json_items.h"
#include "core/executor.h"
#include "core/progress.h"
#include "core/truth/detection_record.h"

#include <functional>
#include <string>

namespace tagmill {

/// What a reader is given, and where what it reads goes.
struct RecordReading
{
    std::string file; ///< named in problems
    Executor &executor;
    Report &report;
    std::function<void(const DetectionRecord &)> record;
    /// An image the file names: its name in images/, and its size.
    std::function<void(const std::string &name, Size2i)> image = {};
    std::function<bool(std::int64_t bytes)> progress = {}; ///< false: stop
    size_t blockBytes = JsonItems::blockBytes;             ///< read at once
};

/// rich_truth.json: v1 (a list) or v2 (an envelope). Error Parse when there is no list of records in it.
Result<> readRichTruth(const ByteSource &source, const RecordReading &reading);

/// coco_labels.json, ours or render-tag's: their attributes hold the record. Opened twice: images, then annotations.
/// Corners outside the image, which COCO has no place for, come from the pose.
Result<> readCoco(const std::function<Result<ByteSource>()> &open, const RecordReading &reading);

/// ground_truth.csv, ours or render-tag's; no poses in it. Boards only of ours: render-tag's columns do not line up there.
Result<> readGroundTruthCsv(const ByteSource &source, const RecordReading &reading);

/// Lists what is wrong with records, up to a limit, and counts the rest.
class BadRecords
{
public:
    BadRecords(const RecordReading &reading, std::string list)
        : m_reading(reading)
        , m_list(std::move(list))
    {
    }
    /// `where` is its index in the list, or its line.
    void add(std::int64_t where, const Problem &problem, bool isLine = false);
    void finish();
    /// The same, and how the file ended.
    void finish(const JsonItems &items, std::int64_t count);

private:
    const RecordReading &m_reading;
    std::string m_list;
    int m_count = 0;
};

} // namespace tagmill
