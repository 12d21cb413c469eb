// SPDX-License-Identifier: GPL-3.0-or-later
// Canonical parts: what our files are put together from, by writeOurFiles(): what stands before the records, one record, and what
// stands behind them.
#pragma once

#include "core/dataset/canonical_files.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tagmill {

/// Up to the open list of records; two brackets are open then.
void beginRichTruth(JsonWriter &json, const std::vector<AnnotatedImage> &images, const RecordSource &records, RecordStyle style);

std::string csvHead(const RecordSource &records, RecordStyle style);
/// In a table of so many keypoints.
void appendOurRow(std::string &out, const DetectionRecord &record, size_t keypoints);

/// Families in order of first use; boards of the same kind with other keypoints are another category.
class CocoCategories
{
public:
    void add(const RecordSource::Kind &kind);
    /// From 1 on; of one that was added. Any thread may ask.
    std::int64_t idOf(const DetectionRecord &record) const;
    void write(JsonWriter &json) const;

private:
    struct Category
    {
        std::string name;
        bool isBoard = false;
        size_t keypoints = 0; ///< of a board
    };
    static Category categoryOf(const RecordSource::Kind &kind);
    size_t find(const Category &category) const;

    std::vector<Category> m_all;
};

/// Up to the open list of annotations; two brackets are open then.
void beginCoco(JsonWriter &json, const std::vector<AnnotatedImage> &images);
/// One polygon clipped to the image with its own area and box.
void writeCocoAnnotation(JsonWriter &json, std::int64_t id, std::int64_t image, std::int64_t category, const DetectionRecord &record, const RecordText &text);

} // namespace tagmill
