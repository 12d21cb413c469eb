// SPDX-License-Identifier: GPL-3.0-or-later
// Dataset: an immutable snapshot of a dataset folder, ours (results or canonical files) or render-tag's. Any thread may
// read it. For who comes from render-tag's RenderTagDataset:
//
//   RenderTagDataset(dir)        readDataset(dir)
//   .from_json(path)             readRichTruthFile(path)
//   .from_records(records)       datasetOfFrames()
//   unwrap_rich_truth(raw)       both forms are read by either
//   .records                     allRecords(); by columns, without putting them together: records
//   .image_ids                   imageIds()
//   .get_records(id)             recordsOf(id)
//   .get_board_record(id)        boardRecordOf(id)
//   .get_tag_records(id)         tagRecordsOf(id)
//   .board_definition            boardDefinition()
//   .get_calibration_frame(id)   calibrationFrame() of boardRecordOf(id), in core/calibration
//   .iter_calibration_frames()   calibrationFrames()
//
// An image of which there are no records, or that is not there, has none: no error.
#pragma once

#include "core/dataset/dataset_sources.h"
#include "core/dataset/record_table.h"
#include "core/executor.h"
#include "core/progress.h"
#include "core/result.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace tagmill {

struct DatasetFrame
{
    std::string image_id;
    std::filesystem::path image;  ///< absolute; empty where it is a link out of the folder
    bool imageExists = false;
    int sceneId = -1, cameraIndex = -1;
    Size2i resolution;
    size_t firstRecord = 0, recordCount = 0; ///< its rows in Dataset::records
};

struct Dataset
{
    std::filesystem::path dir;
    SourceStamp sources;              ///< of its record files, taken before they were read; none in memory
    std::vector<DatasetFrame> frames; ///< by scene, then camera
    RecordTable records;              ///< of one frame after the other, frames in the order the files first speak of them
    std::vector<Problem> problems;
    int recordCount = 0;
    int photometric_margin_px = 0;

    /// No record at all: nothing to audit, to measure or to hand over. A dataset of ours whose frames show no target on purpose
    /// is none; files of records are there for their records.
    bool isEmpty() const;

    DetectionRecord recordOf(const DatasetFrame &frame, size_t index) const { return records.record(frame.firstRecord + index, frame.image_id); }
    /// Records of one of its frames, in the order of the files, put together anew.
    std::vector<DetectionRecord> recordsOf(const DatasetFrame &frame) const;
    /// The frame's part of a column: `columnOf(frame, &RecordColumns::distance)`.
    template<class T>
    std::span<const T> columnOf(const DatasetFrame &frame, std::vector<T> RecordColumns::*column) const
    {
        return std::span(records.columns().*column).subspan(frame.firstRecord, frame.recordCount);
    }

    /// The frame of an image, or null.
    const DatasetFrame *frameOf(std::string_view imageId) const;
    std::vector<DetectionRecord> recordsOf(std::string_view imageId) const;
    std::vector<DetectionRecord> tagRecordsOf(std::string_view imageId) const;
    /// The first record of a board.
    std::optional<DetectionRecord> boardRecordOf(std::string_view imageId) const;
    /// Images that have records, in the order the files first speak of them.
    std::vector<std::string> imageIds() const;
    /// In that order.
    std::vector<DetectionRecord> allRecords() const;
    /// Of the first record that has one.
    const BoardDefinition *boardDefinition() const;
};

/// The bytes of its picture. Errors: NotFound (no plain file: a pipe is not waited for; or a link out of the folder), Io.
Result<std::string> readPicture(const DatasetFrame &frame);

struct FrameWithRecords
{
    DatasetFrame frame;
    std::vector<DetectionRecord> records;
};
/// A dataset of what is in memory.
Dataset datasetOfFrames(const std::filesystem::path &dir, const std::vector<FrameWithRecords> &frames);

/// Whether a comes before b in a dataset: by scene, then camera, then name.
bool comesBefore(const DatasetFrame &a, const DatasetFrame &b);

/// Error NotFound when the folder holds no dataset, Parse when its only record file is none; single bad records become
/// problems with file and place. A folder that is still being written is read as far as it is. Nothing is written
/// into the folder.
Result<std::shared_ptr<const Dataset>> readDataset(const std::filesystem::path &dir, Executor &executor, const Progress &progress = {});
/// The same, on one thread a core.
Result<std::shared_ptr<const Dataset>> readDataset(const std::filesystem::path &dir, const Progress &progress = {});

/// One file of records, whatever its name and whatever lies beside it: v1 or v2. Frames are those it speaks of, their
/// pictures in images/ beside it, where there are any. Errors NotFound, Io, Parse; single bad records become problems.
Result<std::shared_ptr<const Dataset>> readRichTruthFile(const std::filesystem::path &file, Executor &executor, const Progress &progress = {});
Result<std::shared_ptr<const Dataset>> readRichTruthFile(const std::filesystem::path &file, const Progress &progress = {});

} // namespace tagmill
