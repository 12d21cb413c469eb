// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/dataset.h"

#include "core/dataset/dataset_builder.h"
#include "core/dataset/scene_result.h"
#include "core/files.h"

#include <algorithm>
#include <tuple>

namespace tagmill {

bool Dataset::isEmpty() const
{
    return recordCount == 0 && (frames.empty() || sceneResultFiles(dir).empty());
}

std::vector<DetectionRecord> Dataset::recordsOf(const DatasetFrame &frame) const
{
    std::vector<DetectionRecord> out;
    out.reserve(frame.recordCount);
    for (size_t i = 0; i < frame.recordCount; ++i)
        out.push_back(recordOf(frame, i));
    return out;
}

const DatasetFrame *Dataset::frameOf(std::string_view imageId) const
{
    const DatasetFrame wanted = frameOfImage(dir, std::string(imageId));
    const auto it = std::lower_bound(frames.begin(), frames.end(), wanted, comesBefore);
    return it == frames.end() || it->image_id != imageId ? nullptr : &*it;
}

std::vector<DetectionRecord> Dataset::recordsOf(std::string_view imageId) const
{
    const DatasetFrame *frame = frameOf(imageId);
    return frame ? recordsOf(*frame) : std::vector<DetectionRecord>();
}

std::vector<DetectionRecord> Dataset::tagRecordsOf(std::string_view imageId) const
{
    std::vector<DetectionRecord> tags = recordsOf(imageId);
    std::erase_if(tags, [](const DetectionRecord &record) { return record.record_type == RecordType::Board; });
    return tags;
}

std::optional<DetectionRecord> Dataset::boardRecordOf(std::string_view imageId) const
{
    const DatasetFrame *frame = frameOf(imageId);
    for (size_t i = 0; frame && i < frame->recordCount; ++i)
        if (records.isBoard(frame->firstRecord + i))
            return recordOf(*frame, i);
    return std::nullopt;
}

namespace {

/// Frames with records, as their rows follow each other.
std::vector<const DatasetFrame *> inFileOrder(const Dataset &dataset)
{
    std::vector<const DatasetFrame *> frames;
    for (const DatasetFrame &frame : dataset.frames)
        if (frame.recordCount > 0)
            frames.push_back(&frame);
    std::sort(frames.begin(), frames.end(), [](const DatasetFrame *a, const DatasetFrame *b) { return a->firstRecord < b->firstRecord; });
    return frames;
}

} // namespace

std::vector<std::string> Dataset::imageIds() const
{
    std::vector<std::string> ids;
    for (const DatasetFrame *frame : inFileOrder(*this))
        ids.push_back(frame->image_id);
    return ids;
}

std::vector<DetectionRecord> Dataset::allRecords() const
{
    std::vector<DetectionRecord> all;
    all.reserve(records.size());
    for (const DatasetFrame *frame : inFileOrder(*this))
        for (size_t i = 0; i < frame->recordCount; ++i)
            all.push_back(recordOf(*frame, i));
    return all;
}

const BoardDefinition *Dataset::boardDefinition() const
{
    for (size_t row = 0; row < records.size(); ++row)
        if (const BoardDefinition *board = records.board(row))
            return board;
    return nullptr;
}

bool comesBefore(const DatasetFrame &a, const DatasetFrame &b)
{
    const auto key = [](const DatasetFrame &f) {
        const bool isNumbered = f.sceneId >= 0 && f.cameraIndex >= 0;
        return std::tuple(!isNumbered, isNumbered ? f.sceneId : 0, isNumbered ? f.cameraIndex : 0, std::string_view(f.image_id));
    };
    return key(a) < key(b);
}

Result<std::string> readPicture(const DatasetFrame &frame)
{
    if (frame.image.empty())
        return makeError(Errc::NotFound, "dataset.picture_outside", {frame.image_id});
    std::error_code ec;
    if (!std::filesystem::is_regular_file(frame.image, ec))
        return makeError(Errc::NotFound, "dataset.picture_missing", {frame.image.string()});
    return readFile(frame.image);
}

Dataset datasetOfFrames(const std::filesystem::path &dir, const std::vector<FrameWithRecords> &frames)
{
    Dataset dataset;
    dataset.dir = dir;
    RecordTableBuilder records;
    for (const auto &[frame, itsRecords] : frames) {
        dataset.frames.push_back(frame);
        dataset.frames.back().firstRecord = records.size();
        dataset.frames.back().recordCount = itsRecords.size();
        for (const DetectionRecord &record : itsRecords) {
            records.add(record);
            dataset.photometric_margin_px = std::max(dataset.photometric_margin_px, record.eval_margin_px);
        }
    }
    std::sort(dataset.frames.begin(), dataset.frames.end(), comesBefore);
    dataset.records = records.take();
    dataset.recordCount = static_cast<int>(dataset.records.size());
    return dataset;
}

} // namespace tagmill
