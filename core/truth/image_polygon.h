// SPDX-License-Identifier: GPL-3.0-or-later
// Image polygons: the outline of a flat target as the lens shows it, clipped to the image. Area, box and
// segmentation of a record all come from this one shape.
#pragma once

#include "core/truth/detection_record.h"

#include <array>
#include <optional>
#include <span>

namespace tagmill {

/// Outline of a planar polygon, its edges curved as the lens curves them (chords within 0.05 px), clipped to
/// the image. Empty when nothing of it is inside. The first point is not repeated.
std::vector<Vector2> imagePolygon(const CameraModel &camera, std::span<const Vector3> outline_in_cam);

/// Sutherland–Hodgman against [0, W] × [0, H].
std::vector<Vector2> clipToImage(std::vector<Vector2> polygon, Size2i resolution);

/// ½·Σ(xᵢyᵢ₊₁ − xᵢ₊₁yᵢ): positive when clockwise in an image (y down).
double signedArea(std::span<const Vector2> polygon);

/// Lens of the image a record belongs to.
CameraModel recordCamera(const DetectionRecord &record);
/// The target's outline (TL, TR, BR, BL) in the camera, from the pose and size a record carries; empty when
/// it carries none. A tag is a square: of a stretched one the record holds the mean edge.
std::vector<Vector3> outlineInCamera(const DetectionRecord &record);
/// The same from the record's corners: where their rays meet the plane of its pose, unit rays without one. Empty when there
/// are not four, or one has no ray. `camera` is recordCamera().
std::vector<Vector3> cornersInCamera(const DetectionRecord &record, const CameraModel &camera);
/// From the target's middle along its own x, y and z (into the surface), half its width long; px, start and end of each.
/// Nothing when an end has no pixel or the record no pose.
std::optional<std::array<std::array<Vector2, 2>, 3>> projectedAxes(const DetectionRecord &record);
/// A camera that moves while its shutter rolls has a pose for each row: the record's, of the target's middle, does not
/// give its corners.
bool hasPoseOfEachRow(const DetectionRecord &record);
/// Outline of a record's target as it lies in the image, from its corners, or from its pose where not all of them are seen.
std::vector<Vector2> recordPolygon(const DetectionRecord &record);
/// Unit quaternion (w, x, y, z) to rotation; normalises.
Matrix3 rotationFromQuaternion(const Vector4 &wxyz);

} // namespace tagmill
