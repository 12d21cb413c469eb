// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/record_checks.h"

#include "core/calibration/calibration_frame.h"
#include "core/target/family.h"
#include "core/truth/image_polygon.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace tagmill {

namespace {

constexpr double farthest = 1e4; ///< m; nothing printed is seen from there

bool matches(const std::vector<Vector2> &corners, const std::array<Vector2, 4> &expected, const std::array<size_t, 4> &order)
{
    for (size_t i = 0; i < 4; ++i)
        if (!((corners[order[i]] - expected[i]).norm() <= anchorTolerance_px))
            return false;
    return true;
}

AnchorFit centreFit(const DetectionRecord &record, const CameraModel &camera)
{
    const std::optional<Vector2> centre = camera.project(*record.position);
    if (!centre)
        return AnchorFit::Unknown;
    return (record.corners.front() - *centre).norm() <= anchorTolerance_px ? AnchorFit::Fits : AnchorFit::Off;
}

/// Which turn of the corners, if any, fits the projected outline.
AnchorFit quadFit(const std::vector<Vector2> &corners, const std::array<Vector2, 4> &expected)
{
    constexpr std::array<std::pair<AnchorFit, std::array<size_t, 4>>, 8> orders = {{
        {AnchorFit::Fits, {0, 1, 2, 3}},
        {AnchorFit::Turned90, {1, 2, 3, 0}},
        {AnchorFit::Turned180, {2, 3, 0, 1}},
        {AnchorFit::Turned270, {3, 0, 1, 2}},
        {AnchorFit::Mirrored, {1, 0, 3, 2}},
        {AnchorFit::Mirrored, {3, 2, 1, 0}},
        {AnchorFit::Mirrored, {0, 3, 2, 1}},
        {AnchorFit::Mirrored, {2, 1, 0, 3}},
    }};
    for (const auto &[fit, order] : orders)
        if (matches(corners, expected, order))
            return fit;
    return AnchorFit::Off;
}

/// Of a tag's print: positive when it is wider than high; its record holds the mean edge. A corner that is off shows in two
/// of the four edges: the least stretch is the print's.
double stretchOf(const DetectionRecord &tag, const CameraModel &camera)
{
    const std::vector<Vector3> corners = cornersInCamera(tag, camera);
    if (corners.empty())
        return 0;
    double least = 1;
    for (const size_t i : {0, 2}) {
        for (const size_t j : {1, 3}) {
            const double across = (corners[i + 1] - corners[i]).norm(), down = (corners[(j + 1) % 4] - corners[j]).norm();
            const double stretch = (across - down) / (across + down);
            if (std::abs(stretch) < std::abs(least))
                least = stretch;
        }
    }
    return least;
}

std::vector<Vector3> stretched(const std::vector<Vector3> &outline, double stretch)
{
    const Vector3 middle = (outline[0] + outline[2]) / 2;
    const Vector3 right = (outline[1] - outline[0]) / 2 * (1 + stretch), down = (outline[3] - outline[0]) / 2 * (1 - stretch);
    return {middle - right - down, middle + right - down, middle + right + down, middle - right + down};
}

AnchorFit outlineFit(const DetectionRecord &record, const CameraModel &camera, const std::vector<Vector3> &outline)
{
    std::array<Vector2, 4> expected;
    for (size_t i = 0; i < 4; ++i) {
        const std::optional<Vector2> pixel = camera.project(outline[i]);
        if (!pixel)
            return AnchorFit::Unknown;
        expected[i] = *pixel;
    }
    return quadFit(record.corners, expected);
}

Vector2 centreOf(const DetectionRecord &record)
{
    Vector2 sum = Vector2::Zero();
    for (const Vector2 &corner : record.corners)
        sum += corner;
    return sum / static_cast<double>(record.corners.size());
}

} // namespace

bool isImpossibleTag(const DetectionRecord &record)
{
    if (record.record_type != RecordType::Tag)
        return false;
    const TagFamily *const family = findFamily(record.tag_family);
    const bool hasNoSuchId = family && (record.tag_id < 0 || record.tag_id >= std::max(family->codeCount, family->compatCodeCount));
    return hasNoSuchId || (!record.corners.empty() && record.corners.size() != 4);
}

bool isImpossibleBoard(const BoardDefinition &board)
{
    DetectionRecord record;
    record.board_definition = board;
    const auto keypoints = keypointsInBoard(record);
    return !keypoints && (keypoints.error().problem.id == "calibration.layout" || keypoints.error().problem.id == "calibration.keypoints");
}

bool hasWrongWinding(const DetectionRecord &record)
{
    if (record.record_type != RecordType::Tag || record.corners.size() < 4)
        return false;
    const Vector2 a = record.corners[2] - record.corners[0], b = record.corners[3] - record.corners[1];
    return !(a.x() * b.y() - a.y() * b.x() > 0);
}

bool haveOneCamera(const DetectionRecord &a, const DetectionRecord &b)
{
    return a.resolution == b.resolution && a.k_matrix == b.k_matrix && a.distortion_model == b.distortion_model && a.distortion_coeffs == b.distortion_coeffs;
}

AnchorFit anchorFit(const DetectionRecord &record)
{
    return anchorFit(record, recordCamera(record));
}

AnchorFit anchorFit(const DetectionRecord &record, const CameraModel &camera)
{
    if (record.corners.empty() || !record.position || !record.rotation_quaternion || record.resolution.width == 0)
        return AnchorFit::Unknown;
    if (std::find(record.corners_state.begin(), record.corners_state.end(), PointState::Behind) != record.corners_state.end())
        return AnchorFit::Unknown; // render-tag's (−1e6, −1e6)
    if (record.record_type == RecordType::Board && record.corners.size() == 1)
        return centreFit(record, camera);
    const std::vector<Vector3> outline = outlineInCamera(record);
    if (outline.size() != 4 || record.corners.size() != 4)
        return AnchorFit::Unknown;
    AnchorFit fit = outlineFit(record, camera, outline);
    if (fit == AnchorFit::Off && record.record_type == RecordType::Tag && outlineFit(record, camera, stretched(outline, stretchOf(record, camera))) == AnchorFit::Fits)
        fit = AnchorFit::Fits;
    return fit == AnchorFit::Off && hasPoseOfEachRow(record) ? AnchorFit::Unknown : fit;
}

int marginViolations(const DetectionRecord &record)
{
    if (record.resolution.width == 0)
        return 0;
    const CameraModel camera(record.resolution, record.k_matrix); // where a point lies in the image is no affair of the lens
    int violations = 0;
    for (size_t i = 0; i < record.corners.size(); ++i)
        violations += record.corners_state[i] == PointState::Visible && !camera.contains(record.corners[i], record.eval_margin_px);
    for (size_t i = 0; i < record.keypoints.size(); ++i)
        violations += record.keypoints_state[i] == PointState::Visible && !(record.keypoints[i] && camera.contains(*record.keypoints[i], record.eval_margin_px));
    return violations;
}

bool hasImpossiblePose(const DetectionRecord &record)
{
    if (!std::isfinite(record.distance) || record.distance < 0 || record.distance > farthest)
        return true;
    if (record.rotation_quaternion && !(std::abs(record.rotation_quaternion->norm() - 1) <= 1e-4))
        return true;
    if (!record.position)
        return false;
    const bool seesBehind = record.distortion_model == DistortionModel::KannalaBrandt;
    return !record.position->allFinite() || (record.position->z() <= 0 && !seesBehind)
           || std::abs(record.position->norm() - record.distance) > 1e-6 * std::max(1.0, record.distance);
}

double rollInImage(const Vector4 *rotation_quaternion, std::span<const Vector2> corners)
{
    if (rotation_quaternion) {
        const Matrix3 rotation = rotationFromQuaternion(*rotation_quaternion);
        return std::atan2(rotation(1, 0), rotation(0, 0)) * 180 / std::numbers::pi;
    }
    if (corners.size() != 4)
        return 0;
    const Vector2 right = corners[1] - corners[0];
    return std::atan2(right.y(), right.x()) * 180 / std::numbers::pi;
}

bool isDuplicate(const DetectionRecord &a, const DetectionRecord &b)
{
    return a.tag_id == b.tag_id && a.record_type == b.record_type && a.tag_family == b.tag_family && !a.corners.empty() && !b.corners.empty()
           && (centreOf(a) - centreOf(b)).norm() < 1;
}

} // namespace tagmill
