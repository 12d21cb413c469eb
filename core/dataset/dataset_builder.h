// SPDX-License-Identifier: GPL-3.0-or-later
// DatasetBuilder: frames and their records under construction, as files speak of them, in any order.
#pragma once

#include "core/dataset/dataset.h"
#include "core/dataset/scene_result.h"

#include <unordered_map>

namespace tagmill {

/// A frame of dataset `dir`, told by its image id; its picture is images/`file`, or the id with .png.
DatasetFrame frameOfImage(const std::filesystem::path &dir, const std::string &imageId, const std::string &file = {});

class DatasetBuilder
{
public:
    explicit DatasetBuilder(std::filesystem::path dir);

    struct Place
    {
        size_t frame;
        bool isNew;
    };
    Place frame(const std::string &imageId, const std::string &file = {}, Size2i resolution = {});
    void add(size_t frame, const DetectionRecord &record);
    Report &report() { return m_report; }

    /// Frames sorted; whether their pictures exist is not looked at.
    Dataset take();

private:
    Dataset m_dataset;
    Report m_report;
    RecordTableBuilder m_records;
    std::vector<std::uint32_t> m_frameOfRecord;
    std::unordered_map<std::string, size_t> m_frames; ///< by image id
    int m_mixed = 0;
};

/// Adds the frames of a result file. Those whose image is there already are listed in the builder's report and taken out.
void addFrames(const std::filesystem::path &file, std::vector<FrameResult> &frames, DatasetBuilder &builder);

} // namespace tagmill
