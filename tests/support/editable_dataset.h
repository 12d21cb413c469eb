// SPDX-License-Identifier: GPL-3.0-or-later
// EditableDataset: frames with their records in hand, to be spoilt one by one, and then the dataset they make.
#pragma once

#include "core/dataset/dataset.h"

#include <utility>

namespace tagmill::test {

struct EditableFrame : DatasetFrame
{
    std::vector<DetectionRecord> records;
};

struct EditableDataset
{
    std::filesystem::path dir;
    std::vector<EditableFrame> frames;
    std::vector<Problem> problems;

    EditableDataset() = default;
    explicit EditableDataset(const Dataset &given)
        : dir(given.dir)
        , problems(given.problems)
    {
        for (const DatasetFrame &frame : given.frames)
            frames.push_back({frame, given.recordsOf(frame)});
    }

    Dataset made() const
    {
        std::vector<FrameWithRecords> parts;
        for (const EditableFrame &frame : frames)
            parts.push_back({frame, frame.records});
        Dataset dataset = datasetOfFrames(dir, parts);
        dataset.problems = problems;
        return dataset;
    }
};

} // namespace tagmill::test
