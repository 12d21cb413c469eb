// SPDX-License-Identifier: GPL-3.0-or-later
// CalibrationFrame: one board in one image as calibration tools take it: points of the board and where they are in
// the picture. Made from a board's record alone. For who comes from render-tag's class of this name:
//
//   .board_definition, .image_id               board, image_id
//   .k_matrix, .resolution                     k(PixelOrigin::Corner), camera.resolution()
//   .get_valid_calibration_pairs()             object_points (m, not mm; BoardAxes::Peer for its axes), image_points, ids
//   .get_all_keypoints_with_visibility()       keypoints and keypoints_state of the board's record
#pragma once

#include "core/dataset/dataset.h"
#include "core/optics/camera_model.h"
#include "core/optics/pixel_origin.h"
#include "core/truth/printed_board.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tagmill {

/// Axes of the board: OpenCV's (x right, y down, z into the surface: those of the record's pose), or render-tag's
/// (x right, y up, z towards the viewer). The origin is the board's centre in both.
enum class BoardAxes { OpenCv, Peer };

/// Points that are neither visible nor asked for are left out.
struct CalibrationOptions
{
    BoardAxes axes = BoardAxes::OpenCv;
    bool withMargin = false;   ///< points in the don't-care zone at the image's edge
    bool withOccluded = false; ///< points that something hides: where they would be seen
};

struct CalibrationFrame
{
    std::string image_id;
    BoardDefinition board;
    CameraModel camera;                    ///< of the image; its K is corner-origin
    std::optional<Matrix4> cam_from_board; ///< in the axes asked for; of the board's middle when the shutter rolls
    std::vector<int> ids;                  ///< keypoint ids; of each point below
    std::vector<Vector3> object_points;    ///< m, in the board
    std::vector<Vector2> image_points;     ///< px, corner-origin

    std::vector<Vector2> imagePoints(PixelOrigin origin) const;
    Matrix3 k(PixelOrigin origin) const { return fromCornerOrigin(camera.k(), origin); }
};

/// All keypoints of a board in the order of their ids, m; the same errors as calibrationFrame().
Result<std::vector<Vector3>> keypointsInBoard(const DetectionRecord &board, BoardAxes axes = BoardAxes::OpenCv);

/// ChArUco: saddle points; AprilGrid: tag corners (render-tag's: gap centres). A board of which no point is seen gives a
/// frame without points. Errors InvalidValue: no board_definition, no k_matrix, no resolution, a board that cannot be
/// laid out or has another number of keypoints than its layout.
Result<CalibrationFrame> calibrationFrame(const DetectionRecord &board, const CalibrationOptions &options = {});

/// The same of the corners of the board's markers: ids are 4·tag id + corner (TL, TR, BR, BL of the marker's picture). Of the
/// image's records those count whose family is the board's dictionary and whose id is on the board. The same errors, and one
/// when an id is there twice: several boards of one dictionary.
Result<CalibrationFrame> markerFrame(const DetectionRecord &board, std::span<const DetectionRecord> ofImage, const CalibrationOptions &options = {});

/// One a board's record, in the dataset's order; records that give none become problems.
std::vector<CalibrationFrame> calibrationFrames(const Dataset &dataset, Report &report, const CalibrationOptions &options = {});

} // namespace tagmill
