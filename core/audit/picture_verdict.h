// SPDX-License-Identifier: GPL-3.0-or-later
// What detectors make of one picture whose truth is known: found, missed, and how far corners are off. For the lens
// view, where a picture is judged while it is designed, and for the frame viewer; datasets are judged by closure.h and evaluation.h.
#pragma once

#include "core/calibration/tag_detectors.h"
#include "core/truth/detection_record.h"

#include <string>
#include <vector>

namespace tagmill {

/// A corner or saddle that was found, sensor pixels from the corner.
struct FoundPoint
{
    Vector2 truth, found;
};

struct DetectorVerdict
{
    TagDetector detector = TagDetector::OpenCv;
    std::string reads;           ///< family of tags, or dictionary of a board
    bool isBoard = false;        ///< saddle points of a ChArUco board are counted, else tags
    int expected = 0, found = 0; ///< whole tags with nothing before them; saddle points that are seen
    int wrong = 0;               ///< found where none is
    std::vector<FoundPoint> points; ///< corners of the tags found, or saddles
    std::vector<int> missed;     ///< indices of the records that were not found
    std::vector<Vector2> missedPoints; ///< saddle points that are seen and were not found
    std::vector<std::vector<Vector2>> wrongShapes; ///< of what was found where none is: four corners of a tag, one saddle

    double rms_px() const;       ///< sqrt(Σ‖found − truth‖² / N); 0 without points
    double largest_px() const;
};

/// A family of tags in the picture that no detector here reads, at least as it is drawn there.
struct UnreadFamily
{
    std::string family;
    bool hasWideBorder = false; ///< two modules, as AprilGrids of Kalibr's layout have; detectors want one

    bool operator==(const UnreadFamily &) const = default;
};

/// One a detector and family that it can read.
struct PictureVerdict
{
    std::vector<DetectorVerdict> detectors;
    std::vector<UnreadFamily> unread;
};

/// `image` has the records' resolution. A detector that refuses the picture is left out.
PictureVerdict judgePicture(const Image8 &image, const std::vector<DetectionRecord> &records);

} // namespace tagmill
