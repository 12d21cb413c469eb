// SPDX-License-Identifier: GPL-3.0-or-later
// Independent detectors: OpenCV's ArUco and ChArUco, AprilTag 3. They know pictures and families, nothing of the truth.
// Whatever a detector's own convention is, results are in ours: corner-origin pixels, corners TL, TR, BR, BL of the
// picture as OpenCV draws it (DESIGN 15, 17), of the quad that is the tag's size (DESIGN 18). Biases stay in.
#pragma once

#include "core/geometry.h"
#include "core/image.h"
#include "core/target/board.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

enum class TagDetector { OpenCv, AprilTag3 };
std::string_view tagDetectorName(TagDetector detector); ///< "opencv", "apriltag3"
std::optional<TagDetector> tagDetectorFromName(std::string_view name);
std::string tagDetectorVersion(TagDetector detector);

/// What OpenCV does with a marker's corners after it has found them. Subpix: cornerSubPix with a window of at most 5 px that
/// stays within 0.6 of a module, and none where that is below 2 px; beyond lie other corners, which draw.
enum class CornerRefinement { None, Subpix, Contour, AprilTag };
std::string_view cornerRefinementName(CornerRefinement refinement);

struct DetectedTag
{
    std::string family;
    int id = -1;
    std::array<Vector2, 4> corners;
};

struct DetectedPoint
{
    int id = -1;
    Vector2 pixel;
};

/// Whether the detector's library holds the family.
bool canDetect(TagDetector detector, std::string_view family);

/// Errors: NotFound family, Internal (the library refused the picture).
Result<std::vector<DetectedTag>> detectOpenCvTags(const Image8 &image, std::string_view family, CornerRefinement refinement = CornerRefinement::Subpix);
/// At full resolution, edges refined. One wrong bit is mended in families of 25 bits and more that AprilTag 2 had; none
/// elsewhere: tables for the larger families would take gigabytes.
Result<std::vector<DetectedTag>> detectAprilTags(const Image8 &image, std::string_view family);
Result<std::vector<DetectedTag>> detectTags(TagDetector detector, const Image8 &image, std::string_view family);

/// Saddle points of a ChArUco board by OpenCV, ids as the board counts them. Errors as above, and those of layoutBoard;
/// InvalidValue for boards that are no ChArUco, or of a pattern that this OpenCV cannot describe.
Result<std::vector<DetectedPoint>> detectCharuco(const Image8 &image, const BoardSpec &board);

/// OpenCV's cornerSubPix until it stands still (100 iterations, 1e-5), each point from where it is; window (half, half).
/// Points too near to the picture's edge stay.
void refineSaddles(const Image8 &image, std::vector<DetectedPoint> &points, int halfWindow);

} // namespace tagmill
