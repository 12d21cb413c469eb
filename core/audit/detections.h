// SPDX-License-Identifier: GPL-3.0-or-later
// Detections: what somebody's detector says of a dataset's pictures, from a JSON list or a CSV table. Such files are not
// trusted: what is wrong in them becomes a problem with its place, the rest is taken.
#pragma once

#include "core/geometry.h"
#include "core/optics/pixel_origin.h"
#include "core/result.h"

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tagmill {

struct Detection
{
    int tag_id = 0;
    std::optional<std::string> tag_family; ///< nothing: any
    std::array<Vector2, 4> corners;        ///< px, corner-origin; TL, TR, BR, BL
    std::optional<double> score;
    std::optional<Vector3> position;       ///< m, in the camera
    std::optional<Vector4> rotation_quaternion; ///< w x y z, of our tag frame
};

/// What one picture shows, and how long that took.
struct ImageDetections
{
    std::vector<Detection> detections;
    std::optional<double> latency_ms;
};

struct DetectionSet
{
    std::map<std::string, ImageDetections> images; ///< by image_id
    std::set<std::string> unreadable;              ///< images whose picture could not be looked at
    std::vector<Problem> problems;                 ///< the first of them
    std::int64_t problemCount = 0;                 ///< of all

    void addProblem(Problem problem);
};

/// By its first byte a JSON list or a CSV table. Image ids may carry a file's ending and folder (images/scene_….png).
/// Errors: Io, NotFound; Parse when the file as a whole cannot be read (cut off, no list, no header).
Result<DetectionSet> readDetections(const std::filesystem::path &file, PixelOrigin origin);
/// A JSON list about one picture, as a detector's command prints it. Error Parse.
Result<std::vector<Detection>> detectionsOfImage(std::string_view json, const std::string &imageId, PixelOrigin origin, DetectionSet &problems);

} // namespace tagmill
