// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transform_point.h"
#include "core/truth/detection_record.h"
#include "core/truth/image_polygon.h"
#include "core/truth/obstacles.h"
#include "core/truth/truth_camera.h"
#include "core/truth/truth_targets.h"

#include <Eigen/Geometry>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

constexpr double leastFacing = 0.15; ///< n·v; render-tag's limit, about 81°
constexpr int occlusionGrid = 16;    ///< samples along each side of a target

/// One camera of a recipe at the time of truth.
struct View
{
    const SceneRecipe &recipe;
    const CameraRecipe &camera;
    TruthCamera truth;
    const CameraModel &model;
    Obstacles obstacles;

    View(const SceneRecipe &r, int index)
        : recipe(r)
        , camera(r.cameras[static_cast<size_t>(index)])
        , truth(r, index)
        , model(truth.lens())
        , obstacles(r)
    {
    }

    TruthCamera::Moment momentOf(const TruthTarget &target) const { return truth.momentOf(target.world_from_target.topRightCorner<3, 1>()); }
};

/// Cosine between the surface's normal and the direction to the eye.
double facing(const TruthTarget &target, const Vector3 &eye)
{
    const Vector3 to_eye = eye - target.world_from_target.topRightCorner<3, 1>();
    const double distance = to_eye.norm();
    if (distance < 1e-10)
        return 0;
    const Vector3 normal = -target.world_from_target.block<3, 1>(0, 2);
    return std::clamp(normal.dot(to_eye) / distance, -1.0, 1.0);
}

/// Fisheyes see past 90°, the others nothing behind the image plane.
bool isBehind(const CameraModel &model, const Vector3 &x_in_cam)
{
    return model.distortionModel() != DistortionModel::KannalaBrandt && x_in_cam.z() <= 1e-6;
}

struct SeenPoint
{
    Vector3 x_in_cam = Vector3::Zero();
    std::optional<Vector2> pixel;
    PointState state = PointState::Behind;
    double blur_px = 0;
};

SeenPoint seePoint(const View &view, const TruthTarget &target, const Vector3 &x_in_target)
{
    const Vector3 x_in_world = transformPoint(target.world_from_target, x_in_target);
    const TruthCamera::Moment moment = view.truth.momentOf(x_in_world);
    const Vector3 x_in_cam = transformPoint(moment.cam_from_world, x_in_world);
    if (isBehind(view.model, x_in_cam))
        return {};
    const std::optional<Vector2> pixel = view.model.project(x_in_cam);
    const double blur_px = view.truth.blurOf(x_in_world, moment);
    if (!pixel || !view.model.contains(*pixel))
        return {x_in_cam, pixel, PointState::Outside, blur_px};
    if (view.obstacles.hide(x_in_world, moment.eye, target.object))
        return {x_in_cam, pixel, PointState::Occluded, blur_px};
    const bool isInMargin = !view.model.contains(*pixel, view.camera.intrinsics.eval_margin_px);
    return {x_in_cam, pixel, isInMargin ? PointState::Margin : PointState::Visible, blur_px};
}

/// Share of the target's part inside the image that something hides; of a tag, its whole picture.
double occlusionRatio(const View &view, const TruthTarget &target)
{
    if (!view.obstacles.hasOthers(target.object))
        return 0;
    int inside = 0, hidden = 0;
    const Vector3 origin = target.corners_in_target[0] * target.pictureScale;
    const Vector3 right = target.corners_in_target[1] * target.pictureScale - origin, down = target.corners_in_target[3] * target.pictureScale - origin;
    for (int i = 0; i < occlusionGrid * occlusionGrid; ++i) {
        const double u = (i % occlusionGrid + 0.5) / occlusionGrid;
        const double v = (i / occlusionGrid + 0.5) / occlusionGrid; // NOLINT(bugprone-integer-division): the row
        const PointState state = seePoint(view, target, origin + u * right + v * down).state;
        inside += state != PointState::Behind && state != PointState::Outside;
        hidden += state == PointState::Occluded;
    }
    return inside > 0 ? static_cast<double>(hidden) / inside : 0;
}

Lighting lightingOf(const WorldRecipe &world)
{
    Lighting sums;
    for (const LightRecipe &light : world.lights)
        (light.type == LightType::Sun ? sums.sun_w_m2 : sums.point_w) += light.intensity;
    return sums;
}

void setCamera(DetectionRecord &record, const View &view)
{
    const IntrinsicsRecipe &intrinsics = view.camera.intrinsics;
    record.k_matrix = intrinsics.k_matrix;
    record.resolution = intrinsics.resolution;
    record.distortion_model = intrinsics.distortion_model;
    record.distortion_coeffs = intrinsics.distortion_coeffs;
    record.velocity = view.camera.velocity;
    record.shutter_time_ms = view.camera.shutter_time_ms;
    record.rolling_shutter_ms = view.camera.rolling_shutter_duration_ms;
    record.fstop = view.camera.fstop;
    record.eval_margin_px = intrinsics.eval_margin_px;
    record.scene_seed = view.recipe.random_seed;
    record.lighting = lightingOf(view.recipe.world);
}

void setPose(DetectionRecord &record, const View &view, const TruthTarget &target)
{
    const TruthCamera::Moment moment = view.momentOf(target);
    const Matrix4 cam_from_target = moment.cam_from_world * target.world_from_target;
    const Vector3 position = cam_from_target.topRightCorner<3, 1>();
    record.position = position;
    record.rotation_quaternion = quaternionFromRotation(cam_from_target.topLeftCorner<3, 3>());
    record.distance = position.norm();
    record.angle_of_incidence = std::acos(facing(target, moment.eye)) * 180 / std::numbers::pi;
    record.tag_size_mm = std::round(target.size * 1e12) / 1e9; // 0.07 m is 70 mm, not 70.00000000000001
    if (target.modules > 0 && position.z() > 1e-6)
        record.ppm = view.camera.intrinsics.k_matrix(0, 0) * target.size / (position.z() * target.modules);
}

/// Corners and keypoints; false when a tag has a corner without a pixel.
bool setPoints(DetectionRecord &record, const View &view, const TruthTarget &target)
{
    const bool isBoard = target.type == RecordType::Board;
    for (const Vector3 &corner : target.corners_in_target) {
        const SeenPoint seen = seePoint(view, target, corner);
        if (!seen.pixel && !isBoard)
            return false;
        record.eval_complete = record.eval_complete && seen.state == PointState::Visible;
        if (seen.pixel) {
            record.corners.push_back(*seen.pixel);
            record.corners_state.push_back(seen.state);
            record.corners_blur_px.push_back(seen.blur_px);
        }
    }
    if (record.corners.size() != 4) {
        record.corners.clear();
        record.corners_state.clear();
        record.corners_blur_px.clear();
    }
    for (const Vector3 &keypoint : target.keypoints_in_target) {
        const SeenPoint seen = seePoint(view, target, keypoint);
        record.keypoints.push_back(seen.pixel);
        record.keypoints_state.push_back(seen.state);
        record.keypoints_blur_px.push_back(seen.blur_px);
        record.eval_complete = record.eval_complete && seen.state == PointState::Visible;
    }
    if (!view.truth.isMoving()) {
        record.corners_blur_px.clear();
        record.keypoints_blur_px.clear();
    }
    return true;
}

std::optional<DetectionRecord> recordOf(const View &view, const TruthTarget &target)
{
    if (facing(target, view.momentOf(target).eye) <= leastFacing)
        return std::nullopt;
    DetectionRecord record;
    if (!setPoints(record, view, target))
        return std::nullopt;
    std::vector<Vector3> outline;
    for (const Vector3 &corner : target.corners_in_target) {
        const Vector3 x_in_world = transformPoint(target.world_from_target, corner);
        outline.push_back(transformPoint(view.truth.momentOf(x_in_world).cam_from_world, x_in_world));
    }
    record.pixel_area = std::abs(signedArea(imagePolygon(view.model, outline)));
    if (!(record.pixel_area > 0))
        return std::nullopt;
    record.tag_id = target.id;
    record.tag_family = target.family;
    record.record_type = target.type;
    record.board_definition = target.board;
    setCamera(record, view);
    setPose(record, view, target);
    record.occlusion_ratio = occlusionRatio(view, target);
    return record;
}

} // namespace

std::vector<SeenTarget> seenTargets(const SceneRecipe &recipe, int cameraIndex)
{
    std::vector<SeenTarget> seen;
    const View view(recipe, cameraIndex);
    for (TruthTarget &target : truthTargets(recipe)) {
        if (std::optional<DetectionRecord> record = recordOf(view, target)) {
            record->image_id = imageId(recipe.scene_id, cameraIndex);
            seen.push_back({std::move(target), std::move(*record)});
        }
    }
    return seen;
}

std::vector<SeenKeypoints> seenKeypoints(const SceneRecipe &recipe, const std::vector<TruthTarget> &targets, int cameraIndex)
{
    std::vector<SeenKeypoints> boards;
    const View view(recipe, cameraIndex);
    for (size_t i = 0; i < targets.size(); ++i) {
        const TruthTarget &target = targets[i];
        if (target.keypoints_in_target.empty())
            continue;
        const TruthCamera::Moment moment = view.momentOf(target);
        if (facing(target, moment.eye) <= leastFacing)
            continue;
        SeenKeypoints board{i, moment.cam_from_world * target.world_from_target, {}, {}, {}};
        for (size_t id = 0; id < target.keypoints_in_target.size(); ++id) {
            const SeenPoint seen = seePoint(view, target, target.keypoints_in_target[id]);
            if (seen.state != PointState::Visible)
                continue;
            board.ids.push_back(id);
            board.points_in_cam.push_back(seen.x_in_cam);
            board.pixels.push_back(*seen.pixel);
        }
        if (!board.ids.empty())
            boards.push_back(std::move(board));
    }
    return boards;
}

std::vector<DetectionRecord> detectionRecords(const SceneRecipe &recipe, int cameraIndex, std::int64_t globalSeed)
{
    std::vector<DetectionRecord> records;
    for (SeenTarget &seen : seenTargets(recipe, cameraIndex)) {
        seen.record.global_seed = globalSeed;
        records.push_back(std::move(seen.record));
    }
    return records;
}

} // namespace tagmill
