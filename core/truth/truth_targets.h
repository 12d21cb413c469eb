// SPDX-License-Identifier: GPL-3.0-or-later
// TruthTarget: what a recipe's object is to a detector: a square of modules, or a board with keypoints, with
// its pose in the world. Target frame: origin at the centre, x right, y down, z into the surface (OpenCV's).
#pragma once

#include "core/truth/detection_record.h"

#include <array>

namespace tagmill {

struct TruthTarget
{
    RecordType type = RecordType::Tag;
    int id = 0; ///< −1 for a board
    std::string family;
    double size = 0;   ///< m; edge of the detected quad, or the width of a board's cells
    double modules = 0; ///< along the edge of size; 0 for a board
    double pictureScale = 1; ///< edge of the whole picture over size: AprilTag 3's own families reach beyond their quad
    size_t object = 0; ///< index in SceneRecipe::objects
    Matrix4 world_from_target = Matrix4::Identity();
    std::array<Vector3, 4> corners_in_target; ///< TL, TR, BR, BL of the detected quad
    std::vector<Vector3> keypoints_in_target;
    std::optional<BoardDefinition> board;
};

/// Tags, then the markers of each board in layout order, each followed by its board. Objects that carry no
/// target (occluders, plain boards) and boards that cannot be laid out give none.
std::vector<TruthTarget> truthTargets(const SceneRecipe &recipe);

/// A target with its record in one image.
struct SeenTarget
{
    TruthTarget target;
    DetectionRecord record;
};
/// Targets that have a record in the image, in the order of detectionRecords(); global_seed is not set.
std::vector<SeenTarget> seenTargets(const SceneRecipe &recipe, int cameraIndex);

/// A board's keypoints that one image shows (PointState::Visible): the record's points without the cost of a record.
struct SeenKeypoints
{
    size_t target = 0;                  ///< index in truthTargets()
    Matrix4 cam_from_target = Matrix4::Identity(); ///< when the board's middle is true
    std::vector<size_t> ids;
    std::vector<Vector3> points_in_cam; ///< m, each when it is true itself
    std::vector<Vector2> pixels;
};
/// One a board that faces the camera and has a visible keypoint. `targets` is the recipe's truthTargets().
std::vector<SeenKeypoints> seenKeypoints(const SceneRecipe &recipe, const std::vector<TruthTarget> &targets, int cameraIndex);

/// TL, TR, BR, BL of a rectangle centred in its own frame (x right, y down).
std::array<Vector3, 4> rectangleCorners(double width, double height);

} // namespace tagmill
