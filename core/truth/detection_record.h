// SPDX-License-Identifier: GPL-3.0-or-later
// DetectionRecord: ground truth of one target (tag, board marker or board) in one image (SCHEMA section 4,
// DESIGN 15–21). Pixels are corner-origin; corners in OpenCV's order TL, TR, BR, BL.
#pragma once

#include "core/compile/recipe.h"
#include "core/geometry.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

/// The first that holds (DESIGN 20).
enum class PointState : std::uint8_t { Behind, Outside, Occluded, Margin, Visible };
std::string_view pointStateName(PointState state);
std::optional<PointState> pointStateFromName(std::string_view name);
/// render-tag's 0/1/2.
int pointVisibility(PointState state);

struct BoardDefinition
{
    std::string type; ///< "charuco", "aprilgrid"
    int rows = 0, cols = 0;
    double square_size_mm = 0, marker_size_mm = 0;
    std::string dictionary;
    int total_keypoints = 0;
    std::optional<double> spacing_ratio;
    // Ours: render-tag's files do not say them.
    CharucoPattern charuco_pattern = CharucoPattern::Peer;
    CharucoCornerIds corner_ids = CharucoCornerIds::Top;
    std::vector<int> ids{}; ///< of the markers, in the order of the layout; empty = 0, 1, 2 …
};

enum class RecordType { Tag, Board };

/// What lights a scene: sums over its lamps and over its suns.
struct Lighting
{
    double point_w = 0;    ///< W
    double sun_w_m2 = 0;   ///< W/m²
};

struct DetectionRecord
{
    std::string image_id; ///< "scene_0000_cam_0000"
    int tag_id = 0;       ///< −1 for a board
    std::string tag_family;
    RecordType record_type = RecordType::Tag;
    /// px; 4 for a tag, the outline of the cells for a board (none when a corner of it has no pixel; files of
    /// render-tag hold a board's centre alone, and (−1e6, −1e6) for what is behind the camera).
    std::vector<Vector2> corners;
    std::vector<PointState> corners_state;
    std::vector<std::optional<Vector2>> keypoints;       ///< px, index = id; nothing when behind the camera
    std::vector<PointState> keypoints_state;
    /// px, how far a point runs through the image while its row is exposed, one a corner or keypoint; empty when the
    /// camera stands still.
    std::vector<double> corners_blur_px, keypoints_blur_px;
    double distance = 0;                                 ///< m, camera to the target's origin
    double angle_of_incidence = 0;                       ///< deg
    double pixel_area = 0;                               ///< px² of the polygon inside the image
    double occlusion_ratio = 0;
    double ppm = 0;                                      ///< pixels per module, depth-true
    bool is_mirrored = false;
    std::optional<Vector3> position;                     ///< m, of the target in the camera (OpenCV axes)
    std::optional<Vector4> rotation_quaternion;          ///< w x y z; tag frame x right, y down, z into the surface
    double tag_size_mm = 0;
    Matrix3 k_matrix = Matrix3::Identity();
    Size2i resolution;
    DistortionModel distortion_model = DistortionModel::None;
    std::vector<double> distortion_coeffs;
    std::optional<Vector3> velocity;
    double shutter_time_ms = 0, rolling_shutter_ms = 0;
    std::optional<double> fstop;
    int eval_margin_px = 0;
    std::optional<std::int64_t> global_seed, scene_seed; ///< render-tag's files have none
    bool eval_complete = true;
    std::optional<BoardDefinition> board_definition;
    std::optional<Lighting> lighting; ///< render-tag's files have none
};

/// "scene_0012_cam_0003".
std::string imageId(int sceneId, int cameraIndex);

/// Records of one image, from the recipe alone: tags, board markers in layout order, then boards.
/// Targets not facing (n·v ≤ 0.15), tags with a corner behind the camera, and what lies wholly outside give
/// none. Truth holds at mid-exposure (compat: at its start).
std::vector<DetectionRecord> detectionRecords(const SceneRecipe &recipe, int cameraIndex, std::int64_t globalSeed);

/// What one planned camera sees, without occlusion: cheap enough for thousands of poses while editing.
struct PlanMetrics
{
    double distance = 0, incidence = 0, ppm = 0; ///< m, deg, px/module; of the nearest facing target
    double roll = 0;                             ///< deg, of the camera about its axis, 0 = world up is up
    int visibleTargets = 0;
};
/// Angle of a camera about its own axis against the look-at frame the compiler starts from, deg.
double cameraRoll(const Matrix4 &world_from_camera);
/// One a camera of the recipe.
std::vector<PlanMetrics> planMetrics(const SceneRecipe &recipe);

} // namespace tagmill
