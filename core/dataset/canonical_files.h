// SPDX-License-Identifier: GPL-3.0-or-later
// Canonical files: the texts of rich_truth.json, coco_labels.json and ground_truth.csv for given records.
// Pure functions of their arguments: same records, same bytes. RecordStyle::Peer writes what render-tag 0.9
// writes for the same records, byte for byte; its records must be peerShaped().
#pragma once

#include "core/dataset/record_json.h"
#include "core/executor.h"

#include <functional>
#include <string>
#include <vector>

namespace tagmill {

struct AnnotatedImage
{
    std::string file_name; ///< "images/scene_0000_cam_0000.png"
    Size2i size;
    std::vector<DetectionRecord> records; ///< where they are not kept elsewhere
    /// Families render-tag registers while it builds the scene, before it sees a record (COCO, Peer only).
    std::vector<std::string> families;
    bool isTruthAtStart = false; ///< of the exposure, instead of its middle
};

/// "mid", "start", or "mixed".
std::string_view truthTimeText(const std::vector<AnnotatedImage> &images);

/// The records of images, which may be kept in another form until it is their turn; several threads may ask.
struct RecordSource
{
    using Visit = std::function<void(const DetectionRecord &)>;
    int photometric_margin_px = 0; ///< of all records
    size_t mostKeypoints = 0;      ///< of one
    std::function<void(size_t image, const Visit &visit)> visit;

    /// What COCO's category of a record follows from, without the record.
    struct Kind
    {
        std::string_view family;
        const BoardDefinition *board = nullptr; ///< of a board
        bool isBoard = false;
        size_t keypoints = 0;
    };
    std::function<void(size_t image, const std::function<void(const Kind &)> &visit)> visitKinds;
};
RecordSource::Kind kindOf(const DetectionRecord &record);
/// Those in the images, which must outlive it.
RecordSource recordsIn(const std::vector<AnnotatedImage> &images);

// The texts of a million records are gigabytes: they go to a sink as they grow.
void writeRichTruthPeer(const TextSink &sink, const std::vector<AnnotatedImage> &images, const RecordSource &records);
void writeGroundTruthCsvPeer(const TextSink &sink, const std::vector<AnnotatedImage> &images, const RecordSource &records);
void writeCocoPeer(const TextSink &sink, const std::vector<AnnotatedImage> &images, const RecordSource &records);

/// Where the texts of our files go; one without a sink is not printed.
struct OurSinks
{
    TextSink richTruth{}, coco{}, groundTruthCsv{};
};
/// Ours, together: what a record has in two of them is printed once, and pieces are printed on all threads of the executor. The
/// sinks are called one at a time, on any thread; it ends soon after one of them wants no more.
void writeOurFiles(const OurSinks &sinks, const std::vector<AnnotatedImage> &images, const RecordSource &records, Executor &executor);

std::string richTruthText(const std::vector<AnnotatedImage> &images, RecordStyle style);
std::string groundTruthCsv(const std::vector<AnnotatedImage> &images, RecordStyle style);
std::string cocoText(const std::vector<AnnotatedImage> &images);
/// COCO's flag of a keypoint (DESIGN 20): 2 labelled and seen, 1 labelled but hidden, 0 not labelled.
int cocoFlag(PointState state);
std::string cocoPeerText(const std::vector<AnnotatedImage> &images);

} // namespace tagmill
