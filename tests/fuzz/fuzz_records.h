// SPDX-License-Identifier: GPL-3.0-or-later
// Record files of anyone: what is read is whole and finite and comes back from what would be written of it.
#pragma once

#include "core/dataset/dataset.h"
#include "core/dataset/record_files.h"
#include "core/dataset/record_json.h"
#include "tests/fuzz/fuzz_document.h"

#include <cmath>

namespace tagmill::test {

inline void requireSound(const DetectionRecord &record)
{
    require(isSinglePathComponent(record.image_id));
    require(record.corners_state.size() == record.corners.size() && record.keypoints_state.size() == record.keypoints.size());
    for (const Vector2 &corner : record.corners)
        require(corner.allFinite());
    require(std::isfinite(record.distance) && record.k_matrix.allFinite() && record.resolution.width >= 0);
}

/// Records of a text, by one of the readers, in blocks of a few bytes; a table of them tells the same again.
template<class Reader>
int fuzzRecords(size_t blockBytes, Reader &&read)
{
    SerialExecutor executor;
    Report report;
    std::vector<DetectionRecord> records;
    RecordReading reading{"fuzz", executor, report, [&records](const DetectionRecord &record) { records.push_back(record); }};
    reading.image = [](const std::string &name, Size2i size) { require(isSinglePathComponent(name) && size.width > 0 && size.height > 0); };
    reading.blockBytes = blockBytes;
    const Result<> result = read(reading);
    require(result || !result.error().text().empty());
    for (const Problem &problem : report.problems)
        require(!problem.sentence().empty());
    RecordTableBuilder builder;
    for (const DetectionRecord &record : records) {
        requireSound(record);
        builder.add(record);
    }
    const RecordTable table = builder.take();
    for (size_t row = 0; row < records.size(); ++row) {
        JsonWriter ours, kept;
        writeRecord(ours, records[row], RecordStyle::Ours);
        writeRecord(kept, table.record(row, records[row].image_id), RecordStyle::Ours);
        require(ours.take() == kept.take());
    }
    return 0;
}

} // namespace tagmill::test
